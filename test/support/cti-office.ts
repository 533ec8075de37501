import type { UcClient, UcEmulator, UcServerHandle } from "../../src/index.js";
import type { AsnCtiCallInformation, EventName, Operations } from "../../src/interface/types.generated.js";
import { CallState } from "../../src/world/telephony/states.js";
import type { WorldInput } from "../../src/world/world-file.js";
import { lineOf, numberOf } from "./phones.js";

type Name = "alice" | "bob" | "carol";
const EXTENSIONS: Readonly<Record<Name, number>> = { alice: 100, bob: 101, carol: 102 };

/** Three people at their telephones, on a server of their own. */
export class CtiOffice {
  private constructor(
    readonly uc: UcServerHandle,
    readonly clients: Readonly<Record<Name, UcClient>>,
  ) {}

  static async open(
    emulator: UcEmulator,
    telephony: NonNullable<WorldInput["telephony"]> = {},
    more: Partial<WorldInput> = {},
  ): Promise<CtiOffice> {
    const users = [
      { name: "alice", lines: [lineOf(100)] },
      { name: "bob", lines: [lineOf(101)] },
      { name: "carol", lines: [lineOf(102), lineOf(103)] },
    ];
    const uc = emulator.server({ world: { users, telephony, ...more } });
    uc.clock.stop();
    const [alice, bob, carol] = await Promise.all([uc.logIn("alice"), uc.logIn("bob"), uc.logIn("carol")]);
    const office = new CtiOffice(uc, { alice, bob, carol });
    for (const name of ["alice", "bob", "carol"] as const) {
      await office.clients[name].call("asnCtiLineMonitorStart", { u8sLinePhoneNumber: office.line(name) });
    }
    return office;
  }

  line = (name: Name): string => lineOf(EXTENSIONS[name]);
  number = (name: Name): string => numberOf(EXTENSIONS[name]);

  async make(from: Name, to: string, more: object = {}): Promise<string> {
    const order = { u8sPhoneNumberFrom: this.line(from), u8sPhoneNumberTo: to, iNumberFormat: 1, ...more };
    return (await this.clients[from].call("asnCtiMakeCall", order)).u8sConnectionID;
  }

  async calls(name: Name): Promise<AsnCtiCallInformation[]> {
    return (await this.snapshot(name)).seqCalls;
  }

  snapshot(name: Name) {
    return this.clients[name].call("asnCtiSnapshotPhoneLine", { u8sLinePhoneNumber: this.line(name) });
  }

  async id(name: Name, state: number): Promise<string> {
    const found = (await this.calls(name)).find(({ iCallState }) => iCallState === state);
    if (!found) throw new Error(`${name} has no call in state ${state}`);
    return found.u8sConnectionID;
  }

  async answer(name: Name): Promise<void> {
    await this.clients[name].call("asnCtiAnswerCall", { u8sConnectionID: await this.id(name, CallState.offering) });
  }

  async talk(from: Name, to: Name): Promise<void> {
    await this.make(from, this.number(to));
    await this.answer(to);
  }

  /** Gives somebody rights at the owner's primary line, as bits of AsnPhoneControlRightsFlags. */
  async grant(owner: Name, viewer: Name, iPhoneControlRightsPrimary: number): Promise<void> {
    const u8sRemoteContactID = `sip:${viewer}@example.com`;
    await this.clients[owner].call("asnSetDynamicRights", {
      u8sOwnerContactID: `sip:${owner}@example.com`,
      u8sRemoteContactID,
      iDynamicRights: 0,
      dynamicRights: {
        u8sObjectID: u8sRemoteContactID,
        iPresenceRights: 1,
        iPhoneControlRightsPrimary,
        iPhoneControlRightsSecondary: 0,
      },
    });
  }

  /** What a person's clients were sent of an event so far: it is known at once, wherever it is on its way. */
  sent<N extends EventName>(name: Name, event: N): Operations[N]["argument"][] {
    const records = this.uc.journal(`kind:event user:${name} fn:${event}`, { limit: 1_000 });
    return records.map(({ argument }) => argument as Operations[N]["argument"]);
  }

  /** The reasons of the events of a person's calls so far. */
  reasons = (name: Name): number[] =>
    this.sent(name, "asnCtiNotifyLineCallInformationChanged").map(({ reason }) => reason);

  /** The error's detail. */
  async refused(order: Promise<unknown>): Promise<unknown> {
    return order.then(
      () => "taken",
      (error: { body: { error: { iErrorDetail: number } } }) => error.body.error.iErrorDetail,
    );
  }
}
