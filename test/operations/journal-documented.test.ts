import { beforeEach, describe, expect, it } from "vitest";
import type { AsnNetDatabaseJournal } from "../../src/interface/types.generated.js";
import type { Channel } from "../support/channel.js";
import { Caller, PEOPLE, useChannels, useWorld } from "../support/own-world.js";
import { journalSearch } from "../support/wire.js";

const call = { user: "alice", number: "+491701234567" } as const;
const office = useWorld({
  users: [...PEOPLE, { name: "dave" }, { name: "erin" }],
  journal: {
    entries: [
      { ...call, connectionId: "NEW", start: "-1h", subject: "invoice", memo: "bridge" },
      { ...call, connectionId: "OLD", start: "-90d" },
      { ...call, connectionId: "ANCIENT", start: "-400d" },
      { ...call, user: "dave", connectionId: "DAVES" },
    ],
  },
  groups: [
    { name: "Desk", members: ["alice", "dave"], journals: "members" },
    { name: "Led", members: ["dave", "erin"], leader: "erin", journals: "leader" },
  ],
});

const without = useWorld({
  journal: { entries: [{ ...call, connectionId: "X" }], offline: { used: false } },
});

let alice: Caller;
const channel = useChannels(office);
beforeEach(async () => {
  alice = await Caller.of(office.server, "alice");
});

type Lists = { readonly journalList: AsnNetDatabaseJournal[] };
const ids = ({ journalList }: Lists) => journalList.map(({ u8sConnectionID }) => u8sConnectionID);
const find = async (who: Caller | Channel, more: object = {}) =>
  who.result<Lists>("asnGetJournalEntriesV2", { findOptions: journalSearch(more) });
const offline = async (who: Caller | Channel, iMaxDays: number, iMarkRead = 0) =>
  who.result<Lists>("asnGetOfflineJournal", { iMaxDays, iMarkRead });

async function missedByBob(): Promise<void> {
  const { u8sConnectionID } = await alice.result<{ u8sConnectionID: string }>("asnCtiMakeCall", {
    u8sPhoneNumberFrom: "tel:+493023125100@pbx",
    u8sPhoneNumberTo: "+493023125101",
    iNumberFormat: 1,
  });
  await alice.result("asnCtiDropCall", { u8sConnectionID });
}

describe("the offline journal, a store of its own", () => {
  it("goes back 365 days when no number is given, or the days that are (J02, J03)", async () => {
    expect(ids(await offline(alice, 0))).toEqual(["NEW", "OLD"]);
    expect(ids(await offline(alice, 30))).toEqual(["NEW"]);
  });

  it("holds the calls that were missed while nobody was logged in (J05, J06, J07, J10)", async () => {
    await missedByBob();
    const bob = await Caller.of(office.server, "bob");
    expect((await offline(bob, 7)).journalList).toMatchObject([{ iLineUserOffline: 1, iReadFlag: 0 }]);
    await missedByBob();
    expect((await offline(bob, 7)).journalList).toHaveLength(1);
    const [latest] = (await find(bob)).journalList;
    expect(latest).toMatchObject({ iLineUserOffline: 0 });
  });

  it("is emptied without a change of the journal", async () => {
    expect(ids(await offline(alice, 0, 1))).toEqual(["NEW", "OLD"]);
    expect(ids(await offline(alice, 0, 1))).toEqual([]);
    expect(ids(await find(alice, { iFilter: 256 }))).toEqual(["NEW", "OLD", "ANCIENT"]);
  });

  it("is empty where the server keeps none (J71)", async () => {
    const other = await Caller.of(without.server, "alice");
    expect(ids(await offline(other, 0))).toEqual([]);
    expect(ids(await find(other))).toEqual(["X"]);
  });
});

describe("an entry", () => {
  it("names its owner, its kind, its transaction; the last call of a tracker (J12, J16, J18)", async () => {
    await missedByBob();
    const [entry] = (await find(alice)).journalList;
    expect(entry).toMatchObject({
      u8sCtiServerUserName: "alice",
      optionalParams: { CallType: 0, iTransactionID: expect.any(Number), TrackerLastCall: 1 },
    });
    for (const { optionalParams } of (await find(alice)).journalList) {
      expect(optionalParams).toMatchObject({ CallType: 0, iTransactionID: expect.any(Number) });
    }
  });

  it("of a chat has its keys (J20, J21, J22)", async () => {
    for (const [at, u8sMessage] of ["one", "two"].entries()) {
      const message = { u8sRecipientURIs: ["sip:bob@example.com"], u8sMessage, u8sEventCrossRefID: `c${at}` };
      await alice.result("asnChatTextMessage", message);
    }
    expect((await find(alice, { iFilter: 1024 })).journalList).toMatchObject([
      { optionalParams: { CallType: 4, bMemoComplete: 1, iChatSequenceID: 2 } },
    ]);
  });

  it("of a call that still goes on is made from the call (J55)", async () => {
    const { u8sConnectionID } = await alice.result("asnCtiMakeCall", {
      u8sPhoneNumberFrom: "tel:+493023125100@pbx",
      u8sPhoneNumberTo: "+493023125101",
      iNumberFormat: 1,
    });
    const running = await alice.result("asnJournalEntryGet", { u8sConnectionID });
    expect(running).toMatchObject({ journalEntry: { u8sConnectionID, u8sPhoneNumber: "+493023125101", iOrigin: 1 } });
    expect(ids(await find(alice))).toEqual(["NEW", "OLD", "ANCIENT"]);
    const bob = await Caller.of(office.server, "bob");
    expect((await bob.call("asnJournalEntryGet", { u8sConnectionID })).status).toBe(400);
  });

  it("is not made by a client's update (J01)", async () => {
    const own = await channel("alice");
    const [entry] = (await find(own)).journalList;
    const argument = { journalList: [{ ...entry, u8sConnectionID: "MADE" }], iFlags: 0 };
    own.send({ invoke: { invokeID: 99999, operationID: 0, operationName: "asnUpdateJournal", argument } });
    expect(ids(await find(own))).toEqual(["NEW", "OLD", "ANCIENT"]);
  });
});

describe("searching", () => {
  it("looks for text in name, company, number and memo alone (J38, J39)", async () => {
    expect(ids(await find(alice, { u8sFilterText: "bridge" }))).toEqual(["NEW"]);
    expect(ids(await find(alice, { u8sFilterText: "invoice" }))).toEqual([]);
    expect(ids(await find(alice, { u8sFilterText: "4917012345" }))).toHaveLength(3);
  });

  it("names of people widen it to these (J31, J33, J34)", async () => {
    expect(ids(await find(alice))).not.toContain("DAVES");
    expect(ids(await find(alice, { u8slistLineUserNames: ["dave"] })).sort()).toEqual([
      "ANCIENT",
      "DAVES",
      "NEW",
      "OLD",
    ]);
    expect(ids(await find(alice, { u8slistLineUserNames: ["bob", "nobody"] }))).toEqual(["NEW", "OLD", "ANCIENT"]);
  });

  it("takes flags and transaction of the older form's keys (J43, J44)", async () => {
    const { iFilter: _filter, ...old } = journalSearch();
    const search = (optionalParams: object) =>
      alice.result<Lists>("asnGetJournalEntries", { findOptions: { ...old, bsFlags: 0, optionalParams } });
    await alice.result("asnUpdateJournalReadFlag", { u8sConnectionIDList: ["OLD"], bReadFlag: true });
    expect(ids(await search({}))).toEqual(["NEW", "OLD", "ANCIENT"]);
    expect(ids(await search({ iAdditionalFlags: 256 }))).toEqual(["NEW", "ANCIENT"]);
    expect(ids(await search({ iLastKnownGlobTransactionID: 4 }))).toEqual(["OLD"]);
    expect(ids(await search({ iLastKnownGlobTransactionID: 100_000 }))).toEqual([]);
  });

  it("goes by the rights of groups: members, or their leader (J68)", async () => {
    const erin = await Caller.of(office.server, "erin");
    const dave = await Caller.of(office.server, "dave");
    const everybody = { u8slistLineUserNames: ["alice", "dave", "erin"] };
    expect(ids(await find(erin, everybody))).toEqual(["DAVES"]);
    expect(ids(await find(dave, everybody)).sort()).toEqual(["ANCIENT", "DAVES", "NEW", "OLD"]);
  });
});

describe("events say what became of the entry", () => {
  const flags = (list: Record<string, unknown>) =>
    (list.journalEntryChangedList as { iFlags: number; optionalParams: object; journalEntry: object }[]).map(
      ({ iFlags }) => iFlags,
    );

  it("1 new, 2 changed, 3 deleted, each with its transaction (J57, J58, J59, J61)", async () => {
    const own = await channel("alice");
    await own.result("asnJournalSubscribeEvents", { bReceiveJournalEvents: true });
    await missedByBob();
    const added = await own.event("asnJournalEntryListChanged");
    const list = { u8sConnectionIDList: ["NEW"] };
    await own.result("asnUpdateJournalMemo", { ...list, u8sMemo: "x" });
    const changed = await own.event("asnJournalEntryListChanged", 2);
    await own.result("asnDeleteJournalEntries", list);
    const deleted = await own.event("asnJournalEntryListChanged", 3);
    expect([added, changed, deleted].map(flags)).toEqual([[1], [2], [3]]);
    for (const { journalEntryChangedList } of [added, changed, deleted]) {
      expect(journalEntryChangedList).toMatchObject([
        { optionalParams: { iTransactionID: expect.stringMatching(/^\d+$/) } },
      ]);
    }
  });

  it("4 in a differential update, which goes back 60 days (J60, J65)", async () => {
    const own = await channel("alice");
    const argument = { bReceiveJournalEvents: true, iLastKnownGlobTransactionID: 0 };
    await own.result("asnJournalSubscribeEvents", argument);
    const update = await own.event("asnJournalEntryListChanged");
    expect(flags(update)).toEqual([4]);
    expect(update).toMatchObject({ journalEntryChangedList: [{ journalEntry: { u8sConnectionID: "NEW" } }] });
  });
});

describe("what does not work", () => {
  it("is an error: a call and entry that are not there, a deletion (J47, J78)", async () => {
    const none = { u8sConnectionID: "NOPE", u8sRemoteNumberSC: "", remoteContact: {} };
    expect(await alice.refusal("asnUpdateCallAndJournalContactAndNumber", none)).toEqual(expect.any(Number));
    expect(await alice.refusal("asnDeleteJournalEntries", { u8sConnectionIDList: ["NOPE"] })).toEqual(
      expect.any(Number),
    );
    expect(await alice.result("asnDeleteJournalEntries", { u8sConnectionIDList: ["NEW"] })).toMatchObject({
      iResult: 0,
    });
  });
});
