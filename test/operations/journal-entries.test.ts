import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type AsnNetDatabaseJournal, startServer, type UcClient, type UcEmulator } from "../../src/index.js";
import { Channel } from "../support/channel.js";
import { direct } from "../support/emulator.js";
import { journalSearch } from "../support/wire.js";

/** AsnUpdateJournalUpdateFlags (documented). */
const FLAG = { read: 1, contact: 2, project: 4, memo: 8, subject: 16, acceptor: 32, number: 64, deleted: 2048 };
const CONTACT_NAME = 8192;

let uc: UcEmulator;
beforeAll(async () => {
  const call = { user: "alice", number: "+491701234567", start: "-2h" } as const;
  uc = await startServer({
    answers: "strict",
    worlds: [
      {
        ucsid: "acme",
        users: [{ name: "alice", lines: ["tel:+493023125100@pbx"] }, { name: "bob" }, { name: "carol" }],
        journal: {
          groups: [["alice", "bob"]],
          entries: [
            { ...call, connectionId: "A1", memo: "first" },
            { ...call, connectionId: "A2", memo: "second", start: "-1h" },
            { user: "bob", connectionId: "B1", memo: "bob's" },
            { user: "carol", connectionId: "C1", memo: "carol's" },
          ],
        },
      },
    ],
  });
});
afterAll(() => uc.stop());

let alice: UcClient;
beforeEach(async () => {
  uc.reset();
  uc.clock.stop();
  alice = await uc.logIn("alice");
});

async function entry(u8sConnectionID: string): Promise<AsnNetDatabaseJournal> {
  return (await alice.call("asnJournalEntryGet", { u8sConnectionID })).journalEntry;
}

/** The memos of the entries in the n-th event of changes. */
async function changed(client: UcClient, n = 1): Promise<string[]> {
  await client.waitForEvent("asnJournalEntryListChanged");
  const event = client.events("asnJournalEntryListChanged")[n - 1];
  return event?.journalEntryChangedList.map(({ journalEntry }) => journalEntry.u8sMemo) ?? [];
}

describe("subscribing to journals", () => {
  const subscribe = (more: object) =>
    alice.call("asnJournalSubscribeEvents", {
      bReceiveJournalEvents: true,
      iLastKnownGlobTransactionID: 0,
      ...more,
    });

  it("tells what changed since the last transaction that the client knows: of its own journal", async () => {
    await subscribe({});
    expect(await changed(alice)).toEqual(["first", "second"]);
  });

  it("and of the groups' journals when the client wants them", async () => {
    await subscribe({ iFlags: 1 });
    expect((await changed(alice)).sort()).toEqual(["bob's", "first", "second"]);
  });

  it("tells only the last so many when the client says how many", async () => {
    await subscribe({ iMaxEntries: 1 });
    expect(await changed(alice)).toEqual(["second"]);
  });

  it("is answered without a session too, and nobody is told anything", async () => {
    const argument = { bReceiveJournalEvents: true, iLastKnownGlobTransactionID: 0 };
    const response = await direct(uc, "asnJournalSubscribeEvents", { argument });
    expect([response.status, await response.json()]).toMatchObject([200, { iResult: 0 }]);
  });
});

describe("a client that writes the journal", () => {
  /** Sends asnUpdateJournal, which has no answer, and waits until it has been carried out. */
  async function update(iFlags: number, journalList: AsnNetDatabaseJournal[], more: object = {}): Promise<void> {
    const channel = await Channel.open(uc, "alice");
    const argument = { journalList, iFlags, ...more };
    channel.send({ invoke: { invokeID: 99999, operationID: 0, operationName: "asnUpdateJournal", argument } });
    await channel.result("asnGetTime");
    await channel.close();
  }

  const CHANGED = {
    u8sMemo: "changed",
    u8sSubject: "changed",
    u8sContactName: "Dora",
    u8sContactCompany: "Dahl",
    u8sPhoneNumber: "+4989",
    u8sAcceptorName: "Bob",
    iReadFlag: 1,
  };

  it.each<[what: string, flags: number, fields: (keyof typeof CHANGED)[]]>([
    ["memo", FLAG.memo, ["u8sMemo"]],
    ["subject", FLAG.subject, ["u8sSubject"]],
    ["contact", FLAG.contact, ["u8sContactName", "u8sContactCompany"]],
    ["contact's name", CONTACT_NAME, ["u8sContactName", "u8sContactCompany"]],
    ["number", FLAG.number, ["u8sPhoneNumber"]],
    ["acceptor", FLAG.acceptor, ["u8sAcceptorName"]],
    ["read flag", FLAG.read, ["iReadFlag"]],
    ["memo and subject", FLAG.memo | FLAG.subject, ["u8sMemo", "u8sSubject"]],
    ["whole entry, when the flags name nothing", 0, Object.keys(CHANGED) as (keyof typeof CHANGED)[]],
  ])("changes of an entry only what the flags name: its %s", async (_what, flags, fields) => {
    const before = await entry("A1");
    await update(flags, [{ ...before, ...CHANGED }]);
    const wanted = Object.fromEntries(fields.map((field) => [field, CHANGED[field]]));
    const after = await entry("A1");
    for (const field of Object.keys(CHANGED) as (keyof typeof CHANGED)[])
      expect([field, after[field]]).toEqual([field, { ...before, ...wanted }[field]]);
  });

  it("changes the project of an entry", async () => {
    const before = await entry("A1");
    const projectPinRule = { ...before.projectPinRule, u8sProjectName: "Bridge", u8sProjectPin: "12" };
    await update(FLAG.project, [{ ...before, projectPinRule, u8sMemo: "not this" }]);
    expect(await entry("A1")).toMatchObject({ projectPinRule, u8sMemo: "first" });
  });

  it("deletes its own entries, and leaves those of others", async () => {
    const mine = await entry("A1");
    await update(FLAG.deleted, [mine, { ...mine, u8sConnectionID: "C1" }]);
    const { journalList } = await alice.call("asnGetJournalEntriesV2", { findOptions: journalSearch() });
    expect(journalList.map(({ u8sConnectionID }) => u8sConnectionID)).toEqual(["A2"]);
    const carol = await uc.logIn("carol");
    expect(await carol.call("asnJournalEntryGet", { u8sConnectionID: "C1" })).toMatchObject({
      journalEntry: { u8sMemo: "carol's" },
    });
  });

  it("gets an id of the server's for an entry that has none, and times that it left out", async () => {
    const before = await entry("A1");
    const blank = { ...before, u8sConnectionID: "", u8sMemo: "written", optionalParams: { CallType: "none" } };
    const written = [{ ...blank, stStopTime: "1899-12-30T00:00:00.000Z", stConnectTime: "1899-12-30T00:00:00.000Z" }];
    await update(0, written, { optionalParams: { CreateMobile: 1 } });
    const { journalList } = await alice.call("asnGetJournalEntriesV2", {
      findOptions: journalSearch({ u8sFilterText: "written" }),
    });
    expect(journalList).toMatchObject([
      {
        u8sConnectionID: expect.stringMatching(/^[0-9A-F]{32}$/),
        stStartTime: before.stStartTime,
        stStopTime: before.stStartTime,
        iDurationTotal: 0,
        iDurationConnected: 0,
      },
    ]);
  });
});

describe("who was at the other end", () => {
  const update = (u8sRemoteNumberSC: string, remoteContact: object) =>
    alice.call("asnUpdateCallAndJournalContactAndNumber", { u8sConnectionID: "A1", u8sRemoteNumberSC, remoteContact });

  it("keeps its number when the client gives none, and is named by first and last name where there is no other", async () => {
    const result = await update("", { u8sFirstName: "Dora", u8sLastName: "Dahl" });
    expect(result).toMatchObject({ bResultCallInfoUpdate: false, bResultJournalUpdate: true });
    expect(await entry("A1")).toMatchObject({ u8sPhoneNumber: "+491701234567", u8sContactName: "Dora Dahl" });
  });

  it("of a call at one's own end is noted as who took the call", async () => {
    const channel = await Channel.open(uc, "alice");
    const argument = { u8sConnectionID: "A1", localContact: { u8sDisplayName: "Bob", u8sCtiServerUserName: "bob" } };
    channel.send({ invoke: { invokeID: 99999, operationID: 0, operationName: "asnUpdateCallLocalContact", argument } });
    await channel.result("asnGetTime");
    expect(await entry("A1")).toMatchObject({
      u8sAcceptorName: "Bob",
      u8sAcceptorCtiServerUserName: "bob",
      u8sAcceptorConnectionID: "A1",
    });
    await channel.close();
  });
});
