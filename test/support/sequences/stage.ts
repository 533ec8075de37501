import { expect } from "vitest";
import type { UcClient, UcEmulator, UcServerHandle } from "../../../src/index.js";
import type { AsnCtiCallInformation } from "../../../src/interface/types.generated.js";
import { CallState, CallType, ChangeReason, DisconnectReason } from "../../../src/world/telephony/states.js";
import type { WorldInput } from "../../../src/world/world-file.js";
import type { OperationName } from "../emulator.js";

type TelephonyInput = NonNullable<WorldInput["telephony"]>;

export const PEOPLE = ["A", "B", "C", "D"] as const;
export type Person = (typeof PEOPLE)[number];
/** Number 100 is A's, 101 B's, and so on. */
const numberOf = (person: Person): string => `+4930231251${PEOPLE.indexOf(person)}0`;
const lineOf = (person: Person): string => `tel:${numberOf(person)}@pbx`;
const contactOf = (person: Person): string => `sip:${person.toLowerCase()}@example.com`;

const names = <T extends number>(values: Readonly<Record<string, T>>): ReadonlyMap<number, string> =>
  new Map(Object.entries(values).map(([name, value]) => [value, name]));
const STATES = names(CallState);
const TYPES = names(CallType);
const REASONS = names(ChangeReason);
const ENDS = names(DisconnectReason);
/** The reasons that say the same as the state. */
const PLAIN: Readonly<Record<string, string>> = { disconnected: "disconnect" };

/** What one monitor got, in words: `A: ringback B via C`. */
export interface Told {
  readonly who: Person;
  readonly what: string;
}

/** Something that somebody asked for, and what everybody was told because of it. */
export interface Step {
  readonly who: Person | "time";
  readonly does: string;
  readonly told: readonly Told[];
}

/**
 * Four people at their telephones, each watching their own line. After every step it compares what the events said with
 * what a snapshot of each line says, and with the presence that a watcher is told in the old form and in V2.
 */
export class Stage {
  readonly steps: Step[] = [];
  readonly #known = new Map<string, AsnCtiCallInformation>();
  #last = 0;

  private constructor(
    private readonly server: UcServerHandle,
    private readonly clients: Readonly<Record<Person, UcClient>>,
    private readonly watcher: UcClient,
  ) {}

  static async open(uc: UcEmulator, telephony: TelephonyInput): Promise<Stage> {
    const users = [
      ...PEOPLE.map((person) => ({ name: person.toLowerCase(), displayName: person, lines: [lineOf(person)] })),
      { name: "watcher", lines: [] },
    ];
    const server = uc.server({ world: { users, telephony: { trunk: "+493023125", ...telephony } } });
    server.clock.stop();
    const [a, b, c, d] = await Promise.all(
      PEOPLE.map(async (person) => {
        const client = await server.logIn(person.toLowerCase());
        await client.call("asnCtiLineMonitorStart", { u8sLinePhoneNumber: lineOf(person) });
        return client;
      }),
    );
    if (!a || !b || !c || !d) throw new Error("nobody is at a telephone");
    const watcher = await server.logIn("watcher");
    const watch = { seqContactIDs: PEOPLE.map(contactOf), iEventFlagsToSubscribe: 257 };
    await watcher.call("asnGetAndSubscribePresence", watch);
    await watcher.call("asnGetAndSubscribePresenceV2", watch);
    const stage = new Stage(server, { A: a, B: b, C: c, D: d }, watcher);
    stage.#last = server.journal().at(-1)?.n ?? 0;
    return stage;
  }

  close(): void {
    this.server.remove();
  }

  /** What everybody was told, in order. */
  get told(): string[] {
    return this.steps.flatMap(({ told }) => told.map(({ who, what }) => `${who}: ${what}`));
  }

  async calls(who: Person, to: Person | string): Promise<void> {
    const number = isPerson(to) ? numberOf(to) : to;
    await this.#does(who, `calls ${to}`, "asnCtiMakeCall", {
      u8sPhoneNumberFrom: lineOf(who),
      u8sPhoneNumberTo: number,
      iNumberFormat: 1,
    });
  }

  answers = (who: Person) => this.#withCall(who, "answers", "asnCtiAnswerCall", [CallState.offering]);
  /** Hangs up the call in that state, or the connected one, or one that rings. */
  drops = (who: Person, ...states: CallState[]) =>
    this.#withCall(who, "hangs up", "asnCtiDropCall", [...states, ...ACTIVE, CallState.offering]);
  holds = (who: Person) => this.#withCall(who, "holds", "asnCtiHold", [CallState.connected], { bHold: true });
  retrieves = (who: Person) => this.#withCall(who, "takes back", "asnCtiHold", [CallState.hold], { bHold: false });
  redirects = (who: Person, to: Person, states: readonly CallState[] = [CallState.connected]) =>
    this.#withCall(who, `hands over to ${to}`, "asnCtiRedirectCall", states, {
      u8sContactID: "",
      u8sPhoneNumber: numberOf(to),
      iNumberFormat: 1,
    });
  invites = (who: Person, to: Person) =>
    this.#withCall(who, `sets up a conference with ${to}`, "asnCtiSetupConference", [CallState.connected], {
      u8sPhoneNumberTo: numberOf(to),
      iNumberFormat: 1,
    });

  async merges(who: Person): Promise<void> {
    const [held, active] = [await this.#call(who, [CallState.hold]), await this.#call(who, ACTIVE)];
    await this.#does(who, "transfers", "asnCtiMergeCalls", { u8sConnectionID1: active, u8sConnectionID2: held });
  }

  async confers(who: Person): Promise<void> {
    const [held, active] = [await this.#call(who, [CallState.hold]), await this.#call(who, [CallState.connected])];
    const both = { u8sConnectionID1: active, u8sConnectionID2: held };
    await this.#does(who, "makes the conference", "asnCtiConference", both);
  }

  async picksUp(who: Person, from: Person): Promise<void> {
    const u8sConnectionID = await this.#call(from, [CallState.offering]);
    const argument = { u8sConnectionID, u8sContactID: "", u8sPhoneNumber: "", iNumberFormat: 1 };
    await this.#does(who, `picks up what rings at ${from}`, "asnCtiPickupCall", argument);
  }

  /** `mode` is a value of AsnForwardMode. */
  async forwards(who: Person, mode: 1 | 2 | 3, to: Person): Promise<void> {
    await this.clients[who].call("asnCtiSetForward", {
      u8sPhoneNumberFrom: lineOf(who),
      u8sPhoneNumberTo: numberOf(to),
      optionalParams: { ForwardMode: mode },
    });
    this.#last = this.server.journal().at(-1)?.n ?? 0;
  }

  async passes(seconds: number): Promise<void> {
    await this.server.clock.advance(seconds * 1_000);
    await this.#look("time", `${seconds} seconds pass`);
  }

  async #withCall(
    who: Person,
    does: string,
    operation: OperationName,
    states: readonly CallState[],
    more: object = {},
  ): Promise<void> {
    const u8sConnectionID = await this.#call(who, states);
    await this.#does(who, does, operation, { u8sConnectionID, ...more });
  }

  async #does(who: Person, does: string, operation: OperationName, argument: object): Promise<void> {
    await this.clients[who].call(operation, argument as never);
    await this.#look(who, does);
  }

  /** The newest call in the first of the states that there is a call in. */
  async #call(who: Person, states: readonly CallState[]): Promise<string> {
    const calls = await this.#snapshot(who);
    for (const state of states) {
      const found = calls.findLast(({ iCallState }) => iCallState === state);
      if (found) return found.u8sConnectionID;
    }
    throw new Error(`${who} has no call in state ${states}: ${JSON.stringify(calls)}`);
  }

  async #snapshot(who: Person): Promise<AsnCtiCallInformation[]> {
    const { seqCalls } = await this.clients[who].call("asnCtiSnapshotPhoneLine", { u8sLinePhoneNumber: lineOf(who) });
    return seqCalls;
  }

  async #look(who: Step["who"], does: string): Promise<void> {
    const events = this.server.journal("kind:event", { since: this.#last, limit: 1_000 });
    this.#last = events.at(-1)?.n ?? this.#last;
    const told: Told[] = [];
    for (const { user, function: name, argument } of events) {
      const person = PEOPLE.find((one) => one.toLowerCase() === user);
      if (!person) continue;
      const what = this.#note(String(name), argument);
      if (what !== undefined) told.push({ who: person, what });
    }
    this.steps.push({ who, does, told });
    for (const person of PEOPLE) await this.#compare(person, does);
  }

  #note(name: string, argument: unknown): string | undefined {
    const given = argument as {
      reason: number;
      callinformation: AsnCtiCallInformation;
      callFeaturesList: { u8sConnectionID: string; iFeatures: number }[];
    };
    if (name === "asnCtiNotifyLineCallInformationChanged") {
      const { u8sConnectionID } = given.callinformation;
      if (given.callinformation.iCallState === CallState.destroyed) this.#known.delete(u8sConnectionID);
      else this.#known.set(u8sConnectionID, given.callinformation);
      return inWords(given.reason, given.callinformation);
    }
    if (name === "asnCtiNotifyLineCallFeaturesChanged") {
      for (const { u8sConnectionID, iFeatures } of given.callFeaturesList) {
        const known = this.#known.get(u8sConnectionID);
        if (known) this.#known.set(u8sConnectionID, { ...known, iFeatures });
      }
    }
    const conference = /^asnCtiNotifyConference(.*)$/.exec(name)?.[1];
    return conference === undefined ? undefined : CONFERENCE[conference];
  }

  /** The snapshot equals the sum of the events; presence says the same in the old form and in V2. */
  async #compare(person: Person, when: string): Promise<void> {
    const snapshot = await this.#snapshot(person);
    const events = snapshot.map(({ u8sConnectionID }) => this.#known.get(u8sConnectionID));
    expect([person, when, events]).toEqual([person, when, snapshot]);
    const ask = { seqContactIDs: [contactOf(person)], iEventFlagsToSubscribe: 257 };
    const old = await this.watcher.call("asnGetAndSubscribePresence", ask);
    const v2 = await this.watcher.call("asnGetAndSubscribePresenceV2", ask);
    const states = snapshot.map(({ iCallState, u8sConnectionID }) => [u8sConnectionID, iCallState]);
    const oldCalls = old.seqSubscribedPresence[0]?.seqCalls ?? [];
    const v2Calls = v2.seqSubscribedPresence[0]?.seqCalls ?? [];
    expect(oldCalls.map(({ u8sConnectionID, iCallState }) => [u8sConnectionID, iCallState])).toEqual(states);
    expect(v2Calls.map(({ u8sConnectionID, eCallState }) => [u8sConnectionID, eCallState])).toEqual(states);
  }
}

const ACTIVE: readonly CallState[] = [CallState.connected, CallState.ringback, CallState.dialing, CallState.busy];

const CONFERENCE: Readonly<Record<string, string>> = {
  Created: "[conference created]",
  Destroyed: "[conference ended]",
  PartyAdded: "[party joined]",
  PartyRemoved: "[party left]",
};

const isPerson = (text: string): text is Person => PEOPLE.some((person) => person === text);

const whose = (number: string): string => PEOPLE.find((person) => numberOf(person) === number) ?? number;

/** A call's event in words: state, type, reason where it says more than the state, far end, who moved it, why it ended. */
function inWords(reason: number, call: AsnCtiCallInformation): string {
  const state = STATES.get(call.iCallState) ?? "?";
  const because = REASONS.get(reason);
  const words = [state];
  if (because !== (PLAIN[state] ?? state)) words.push(`(${because})`);
  if (call.iCallType !== CallType.normal) words.push(`as ${TYPES.get(call.iCallType)}`);
  if (call.u8sRemoteNumberSC !== "") words.push(whose(call.u8sRemoteNumberSC));
  if (call.pu8sRedirectingNumber !== undefined) words.push(`via ${whose(call.pu8sRedirectingNumber)}`);
  if (state === "disconnected" && call.iDisconnectedReason !== 0) words.push(`= ${ENDS.get(call.iDisconnectedReason)}`);
  return words.join(" ");
}
