import { afterAll, beforeAll, beforeEach, expect } from "vitest";
import { configSchema } from "../../src/config.js";
import { catalog } from "../../src/interface/catalog.js";
import type { AsnCtiCallInformation, AsnCtiLineInfo } from "../../src/interface/types.generated.js";
import { validate } from "../../src/interface/validate.js";
import type { UcServer } from "../../src/server/uc-server.js";
import { type Running, start } from "../../src/start.js";
import { Channel } from "./channel.js";
import type { OperationName, Reachable } from "./emulator.js";

export const lineOf = (extension: number) => `tel:+493023125${extension}@pbx`;
export const numberOf = (extension: number) => `+493023125${extension}`;

/** A call's event as a test reads it. */
export interface CallEvent {
  readonly u8sMonitorCrossRefID: string;
  readonly u8sLinePhoneNumber: string;
  readonly reason: number;
  readonly callinformation: AsnCtiCallInformation;
}

/** A person's client that watches one of the person's lines. */
export class Phone {
  private constructor(
    readonly channel: Channel,
    readonly line: string,
    readonly monitor: string,
    readonly contactId: string,
  ) {}

  static async open(uc: Reachable, user: string, extension: number): Promise<Phone> {
    const channel = await Channel.open(uc, user);
    const line = lineOf(extension);
    const { u8sMonitorCrossRefID } = await channel.result<{ u8sMonitorCrossRefID: string }>("asnCtiLineMonitorStart", {
      u8sLinePhoneNumber: line,
    });
    return new Phone(channel, line, u8sMonitorCrossRefID, `sip:${user}@example.com`);
  }

  /** All events of calls so far. */
  get callEvents(): CallEvent[] {
    return this.channel.events("asnCtiNotifyLineCallInformationChanged") as unknown as CallEvent[];
  }

  /** The states of the call so far. */
  states(connectionId: string): number[] {
    return this.callEvents
      .filter(({ callinformation }) => callinformation.u8sConnectionID === connectionId)
      .map(({ callinformation }) => callinformation.iCallState);
  }

  /** Waits until a call comes into the state, and gives the last of such calls. */
  async reaches(state: number, connectionId?: string): Promise<AsnCtiCallInformation> {
    const fits = ({ callinformation }: CallEvent) =>
      callinformation.iCallState === state &&
      (connectionId === undefined || callinformation.u8sConnectionID === connectionId);
    await this.channel.waitFor(() => this.callEvents.some(fits), `state ${state}`);
    const found = this.callEvents.findLast(fits);
    if (!found) throw new Error("unreachable");
    return found.callinformation;
  }

  /** Calls a number; gives the connection id. */
  async dial(u8sPhoneNumberTo: string): Promise<string> {
    const { u8sConnectionID } = await this.channel.result<{ u8sConnectionID: string }>("asnCtiMakeCall", {
      u8sPhoneNumberFrom: this.line,
      u8sPhoneNumberTo,
      iNumberFormat: 0,
    });
    return u8sConnectionID;
  }

  /** Does something with a call. */
  async does(operation: OperationName, u8sConnectionID: string, more: object = {}): Promise<void> {
    await this.channel.result(operation, { u8sConnectionID, ...more });
  }

  /** Does something that fails; gives the error's detail. */
  async refused(operation: OperationName, argument: object): Promise<unknown> {
    const { error } = await this.channel.call(operation, argument);
    expect(error, `${operation} should have failed`).toBeDefined();
    return error?.error.iErrorDetail;
  }

  async calls(): Promise<AsnCtiCallInformation[]> {
    return (await this.snapshot()).seqCalls;
  }

  snapshot(): Promise<{ lineInfo: AsnCtiLineInfo; seqCalls: AsnCtiCallInformation[]; iDoNotDisturb: number }> {
    return this.channel.result("asnCtiSnapshotPhoneLine", { u8sLinePhoneNumber: this.line });
  }

  /** What presence tells of somebody: 1 available, 2 busy, 3 absent, 4 do not disturb. */
  async presenceOf(contactId: string): Promise<number> {
    const { seqSubscribedPresence } = await this.channel.result<{
      seqSubscribedPresence: { iPresenceState: number }[];
    }>("asnGetAndSubscribePresence", { seqContactIDs: [contactId], iEventFlagsToSubscribe: 1 });
    return (seqSubscribedPresence[0]?.iPresenceState ?? 0) & 0xff;
  }
}

/** An emulator whose time the test moves, and its default server's people at their telephones, anew for each test. */
export function useOffice(): {
  readonly uc: Reachable;
  readonly server: UcServer;
  readonly alice: Phone;
  readonly bob: Phone;
  readonly carol: Phone;
} {
  let running: Running | undefined;
  let phones: { alice: Phone; bob: Phone; carol: Phone } | undefined;
  const server = (): UcServer => {
    const found = running?.emulator.server(undefined);
    if (!found) throw new Error("the emulator is not running");
    return found;
  };
  const uc = (): Reachable => {
    if (!running) throw new Error("the emulator is not running");
    const { port } = running;
    const url = `http://127.0.0.1:${port}`;
    const wsUrl = `ws://127.0.0.1:${port}/ws/client/websocket`;
    return { url, wsUrl };
  };
  beforeAll(async () => {
    running = await start(configSchema.parse({ port: 0, logLevel: "silent", answers: "strict" }));
  });
  beforeEach(async () => {
    running?.emulator.reset();
    server().clock.stop();
    const [alice, bob, carol] = await Promise.all([
      Phone.open(uc(), "alice", 100),
      Phone.open(uc(), "bob", 101),
      Phone.open(uc(), "carol", 102),
    ]);
    phones = { alice, bob, carol };
    return () => {
      for (const { channel } of [alice, bob, carol]) checkEvents(channel);
    };
  });
  afterAll(() => running?.stop());
  const phone = (name: "alice" | "bob" | "carol"): Phone => {
    if (!phones) throw new Error("nobody is at a telephone yet");
    return phones[name];
  };
  return {
    get uc() {
      return uc();
    },
    get server() {
      return server();
    },
    get alice() {
      return phone("alice");
    },
    get bob() {
      return phone("bob");
    },
    get carol() {
      return phone("carol");
    },
  };
}

/** EnumCallState (documented), as far as the walks below need it. */
const [OFFERING, CONNECTED, HOLD] = [2, 32, 128];

/** How far the walk of `twoCalls` has come. */
export type WalkStep = "ringing" | "talking" | "held" | "both";

/**
 * Alice calls Bob, who answers, holds him and calls Carol, who answers too; `look` is called at each step. Gives the
 * connection ids at each end.
 */
export async function twoCalls(
  { alice, bob, carol }: { readonly alice: Phone; readonly bob: Phone; readonly carol: Phone },
  look: (step: WalkStep) => Promise<void>,
): Promise<{ toBob: string; atBob: string; toCarol: string; atCarol: string }> {
  const toBob = await alice.dial(numberOf(101));
  const atBob = (await bob.reaches(OFFERING)).u8sConnectionID;
  await look("ringing");
  await bob.does("asnCtiAnswerCall", atBob);
  await alice.reaches(CONNECTED, toBob);
  await look("talking");
  await alice.does("asnCtiHold", toBob, { bHold: true });
  await alice.reaches(HOLD, toBob);
  await look("held");
  const toCarol = await alice.dial(numberOf(102));
  const atCarol = (await carol.reaches(OFFERING)).u8sConnectionID;
  await carol.does("asnCtiAnswerCall", atCarol);
  await alice.reaches(CONNECTED, toCarol);
  await look("both");
  return { toBob, atBob, toCarol, atCarol };
}

/** Every event that came is one of the interface, and fits its type. */
function checkEvents(channel: Channel): void {
  for (const { invoke } of channel.messages) {
    if (!invoke) continue;
    const type = catalog.operation(invoke.operationName)?.argument;
    expect(type, invoke.operationName).toBeDefined();
    expect(validate(type ?? "", invoke.argument), invoke.operationName).toEqual([]);
  }
}
