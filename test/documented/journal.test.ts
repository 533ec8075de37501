import { beforeEach, describe, expect, it } from "vitest";
import type { AsnNetDatabaseJournal } from "../../src/interface/types.generated.js";
import type { Channel } from "../support/channel.js";
import { Caller, PEOPLE, useChannels, useWorld } from "../support/own-world.js";
import { journalSearch, NO_PROJECT } from "../support/wire.js";

const [ALICE_LINE, BOB_LINE] = ["tel:+493023125100@pbx", "tel:+493023125101@pbx"];
const [BOB, CAROL] = ["+493023125101", "+493023125102"];
const world = {
  users: [...PEOPLE, { name: "dave" }],
  contacts: {
    phoneBooks: [
      {
        name: "Customers",
        entries: [{ id: "m", displayName: "Mona Müller", company: "Harbour", phoneBusiness: "+49405550100" }],
      },
    ],
  },
};
const office = useWorld({
  ...world,
  groups: [{ name: "Desk", members: ["alice", "dave"], journals: "members" }],
  journal: {
    entries: ["A", "B", "C"].map((connectionId, at) => ({ user: "alice", connectionId, start: `-${at + 1}h` })),
  },
});
const shortened = useWorld({ ...world, journal: { privacyLevel: "shortenNumbers" } });
const noNumbers = useWorld({ ...world, journal: { privacyLevel: "noNumbers" } });
const open = useChannels(office);

let alice: Caller;
let bob: Caller;
let carol: Caller;
beforeEach(async () => {
  office.server.clock.stop();
  [alice, bob, carol] = [
    await Caller.of(office.server, "alice"),
    await Caller.of(office.server, "bob"),
    await Caller.of(office.server, "carol"),
  ];
});

const entries = async (who: Caller | Channel) =>
  (
    await who.result<{ journalList: AsnNetDatabaseJournal[] }>("asnGetJournalEntriesV2", {
      findOptions: journalSearch(),
    })
  ).journalList;
const latest = async (who: Caller | Channel) => {
  const [entry] = await entries(who);
  if (!entry) throw new Error("there is no entry");
  return entry;
};
const make = async (who: Caller, to: string, from = ALICE_LINE, more: object = {}) => {
  const order = { u8sPhoneNumberFrom: from, u8sPhoneNumberTo: to, iNumberFormat: 1, ...more };
  return (await who.result<{ u8sConnectionID: string }>("asnCtiMakeCall", order)).u8sConnectionID;
};
const ringing = async (who: Caller, line: string) => {
  const { seqCalls } = await who.result<{ seqCalls: { u8sConnectionID: string; iCallState: number }[] }>(
    "asnCtiSnapshotPhoneLine",
    { u8sLinePhoneNumber: line },
  );
  return seqCalls.find(({ iCallState }) => iCallState === 2)?.u8sConnectionID ?? "";
};
const drop = (who: Caller, u8sConnectionID: string) => who.result("asnCtiDropCall", { u8sConnectionID });

describe("an entry of a call", () => {
  it("has its durations, direction, kind and tracker (J08, J09, J14)", async () => {
    const call = await make(alice, BOB);
    await office.server.clock.advance(5_000);
    await bob.result("asnCtiAnswerCall", { u8sConnectionID: await ringing(bob, BOB_LINE) });
    await office.server.clock.advance(20_000);
    await drop(alice, call);
    const [out, into] = [await latest(alice), await latest(bob)];
    expect(out).toMatchObject({ iOrigin: 1, iInternal: 1, iDurationConnected: 20 });
    expect(into).toMatchObject({ iOrigin: 0, iInternal: 1, iDurationConnected: 20, iDurationTotal: 25 });
    expect(out.u8sTrackerID).toBe(into.u8sTrackerID);
    expect(out.u8sTrackerID).not.toBe("");
  });

  it("that was missed begins unread (J13)", async () => {
    await drop(alice, await make(alice, BOB));
    expect(await latest(bob)).toMatchObject({ iReadFlag: 0 });
    expect(await latest(alice)).toMatchObject({ iReadFlag: 1 });
  });

  it("that was forwarded names the line that it came from, and shares the tracker (J11, J14)", async () => {
    await bob.result("asnCtiSetForward", { u8sPhoneNumberFrom: BOB_LINE, u8sPhoneNumberTo: CAROL });
    await drop(alice, await make(alice, BOB));
    const entry = await latest(carol);
    expect(entry).toMatchObject({ u8sRedirectingNumber: BOB });
    expect(entry.u8sTrackerID).toBe((await latest(alice)).u8sTrackerID);
  });

  it("that a colleague picked up names them, and their own entry (J15)", async () => {
    const call = await make(alice, BOB);
    await carol.result("asnCtiPickupCall", {
      ...{ u8sConnectionID: await ringing(bob, BOB_LINE), u8sContactID: "", u8sPhoneNumber: "", iNumberFormat: 0 },
    });
    await drop(alice, call);
    const own = await latest(carol);
    expect(await latest(bob)).toMatchObject({
      u8sAcceptorName: "Carol Clark",
      u8sAcceptorCtiServerUserName: "carol",
      u8sAcceptorConnectionID: own.u8sConnectionID,
    });
  });

  it("has the data of a partner whom the server knows, who can be fetched from there (J82)", async () => {
    await drop(alice, await make(alice, "+49405550100"));
    const entry = await latest(alice);
    expect(entry).toMatchObject({ u8sContactName: "Mona Müller", u8sContactCompany: "Harbour" });
    const contact = {
      u8sEntryID: entry.u8sContactEntryID,
      u8sEntryIDStore: entry.u8sContactEntryStoreID,
      u8sEntryIDDB: entry.u8sContactEntryDBID,
    };
    expect(await alice.result("asnGetContactByEntryID", contact)).toMatchObject({
      contact: { u8sDisplayName: "Mona Müller" },
    });
  });

  it.each([
    ["normal", office, 0, "+491701234567"],
    ["shortened", shortened, 1, "+491701234xxx"],
    ["not kept", noNumbers, 2, ""],
  ] as const)(
    "that was private has its number %s, as the settings say (J70)",
    async (_what, { server }, level, number) => {
      const caller = await Caller.of(server, "alice");
      expect(await caller.result("asnJournalGetSettings")).toMatchObject({ ePrivacyLevel: level });
      const projectPinRule = { ...NO_PROJECT, bAssociatedCallIsPrivateCall: true };
      const newCallParams = { projectPinRule, bHideMyCallerID: false };
      await drop(caller, await make(caller, "+491701234567", ALICE_LINE, { newCallParams }));
      expect(await latest(caller)).toMatchObject({ u8sPhoneNumber: number });
    },
  );
});

describe("contact and number of a call", () => {
  const update = (u8sConnectionID: string) => ({
    ...{ u8sConnectionID, u8sRemoteNumberSC: "+4940999" },
    remoteContact: { u8sDisplayName: "Dora", u8sCompany: "Dock" },
  });

  it("are changed in the call while it lasts, and in its entry afterwards (J45, J46)", async () => {
    const call = await make(alice, BOB);
    const name = "asnUpdateCallAndJournalContactAndNumber";
    expect(await alice.result(name, update(call))).toMatchObject({ bResultCallInfoUpdate: true });
    await drop(alice, call);
    expect(await alice.result(name, update("A"))).toMatchObject({
      bResultCallInfoUpdate: false,
      bResultJournalUpdate: true,
    });
    const { journalEntry } = await alice.result<{ journalEntry: object }>("asnJournalEntryGet", {
      u8sConnectionID: "A",
    });
    expect(journalEntry).toMatchObject({
      u8sPhoneNumber: "+4940999",
      u8sContactName: "Dora",
      u8sContactCompany: "Dock",
    });
  });
});

describe("events", () => {
  const subscribe = async (who: Channel, more: object = {}) =>
    who.result("asnJournalSubscribeEvents", { bReceiveJournalEvents: true, ...more });
  const memo = (who: Channel | Caller, id: string, u8sMemo: string) =>
    who.result("asnUpdateJournalMemo", { u8sConnectionIDList: [id], u8sMemo });
  const NAME = "asnJournalEntryListChanged";

  it("come with a success, a transaction that grows, and end when they are not wanted (J62, J64, J69)", async () => {
    const own = await open("alice");
    expect(await subscribe(own)).toMatchObject({ iResult: 0 });
    await memo(own, "A", "one");
    await memo(own, "A", "two");
    const transactions = [await own.event(NAME), await own.event(NAME, 2)].map((list) =>
      Number(list.iLastTransactionID),
    );
    expect(transactions[1]).toBeGreaterThan(transactions[0] ?? Number.POSITIVE_INFINITY);
    expect(await own.result("asnJournalSubscribeEvents", { bReceiveJournalEvents: false })).toMatchObject({
      iResult: 0,
    });
    await memo(own, "A", "three");
    expect(own.events(NAME)).toHaveLength(2);
  });

  it("of a deletion name the entry (J63)", async () => {
    const own = await open("alice");
    await subscribe(own);
    await own.result("asnDeleteJournalEntries", { u8sConnectionIDList: ["B"] });
    expect(await own.event(NAME)).toMatchObject({
      journalEntryChangedList: [{ journalEntry: { u8sConnectionID: "B" } }],
    });
  });

  it("of what is not known yet are bounded (J66)", async () => {
    const own = await open("alice");
    await subscribe(own, { iLastKnownGlobTransactionID: 0, iMaxEntries: 2 });
    expect((await own.event<{ journalEntryChangedList: object[] }>(NAME)).journalEntryChangedList).toHaveLength(2);
  });

  it("of groups come with the flag alone (J67)", async () => {
    const [own, grouped, dave] = [await open("alice"), await open("alice"), await open("dave")];
    await subscribe(own);
    await subscribe(grouped, { iFlags: 1 });
    const mobile = { u8sRecipientURIs: ["sip:bob@example.com"], u8sMessage: "hi", u8sEventCrossRefID: "x" };
    await dave.result("asnChatTextMessage", mobile);
    await grouped.event(NAME);
    await own.result("asnGetTime");
    expect(own.events(NAME)).toEqual([]);
  });
});

it("a private call whose number is not kept is left out where calls without a number are", async () => {
  await noNumbers.server.reset();
  const own = await Caller.of(noNumbers.server, "alice");
  const projectPinRule = { ...NO_PROJECT, bAssociatedCallIsPrivateCall: true };
  await drop(
    own,
    await make(own, "+49405550100", ALICE_LINE, { newCallParams: { projectPinRule, bHideMyCallerID: false } }),
  );
  expect(await entries(own)).toMatchObject([{ u8sPhoneNumber: "", u8sContactName: "Mona Müller" }]);
  const findOptions = journalSearch({ iFilter: 512 });
  expect(await own.result("asnGetJournalEntriesCountV2", { findOptions })).toMatchObject({ iCount: 0 });
});

describe("asnUpdateJournal", () => {
  const update = (who: Channel, entry: AsnNetDatabaseJournal, iFlags: number) =>
    who.send({
      invoke: {
        ...{ invokeID: 4711, operationID: 0, operationName: "asnUpdateJournal" },
        argument: { journalList: [{ ...entry, u8sMemo: "memo", u8sSubject: "subject" }], iFlags },
      },
    });

  it.each([
    ["8 takes the memo alone", 8, "memo", "", "J72"],
    ["0 takes all fields", 0, "memo", "subject", "J73"],
  ])("with flags %s (%s%s%s %s)", async (_what, iFlags, u8sMemo, u8sSubject) => {
    const own = await open("alice");
    const entry = await latest(own);
    update(own, entry, iFlags);
    const { journalEntry } = await own.result<{ journalEntry: object }>("asnJournalEntryGet", {
      u8sConnectionID: entry.u8sConnectionID,
    });
    expect(journalEntry).toMatchObject({ u8sMemo, u8sSubject });
  });

  const updateAs = (who: Channel, entry: AsnNetDatabaseJournal, iFlags: number, keys: object) =>
    update(who, { ...entry, optionalParams: { ...entry.optionalParams, ...keys } }, iFlags);
  const keysOf = async (who: Channel) => (await latest(who)).optionalParams;

  it("with flags 128 and 256 sets the marks of the last call and of statistics, and those alone", async () => {
    const own = await open("alice");
    const entry = await latest(own);
    updateAs(own, entry, 256, { NoStatistic: 1, TrackerLastCall: 1, Other: 1 });
    expect(await keysOf(own)).toMatchObject({ NoStatistic: 1 });
    expect(await keysOf(own)).not.toHaveProperty("TrackerLastCall");
    expect(await keysOf(own)).not.toHaveProperty("Other");
    updateAs(own, entry, 128, { TrackerLastCall: 1 });
    expect(await keysOf(own)).toMatchObject({ NoStatistic: 1, TrackerLastCall: 1 });
    updateAs(own, entry, 0, { TrackerLastCall: 0, NoStatistic: 0 });
    expect(await keysOf(own)).not.toHaveProperty("TrackerLastCall");
    expect(await keysOf(own)).toMatchObject({ NoStatistic: 0 });
  });

  it("with flags 0 keeps what is the server's: the offline journal, and whether the owner was away", async () => {
    const own = await open("alice");
    const offline = async () =>
      (
        await own.result<{ journalList: AsnNetDatabaseJournal[] }>("asnGetOfflineJournal", {
          iMaxDays: 0,
          iMarkRead: 0,
        })
      ).journalList;
    const [before] = await offline();
    if (!before) throw new Error("the offline journal is empty");
    update(own, before, 0);
    expect(await offline()).toContainEqual(
      expect.objectContaining({ u8sConnectionID: before.u8sConnectionID, iLineUserOffline: 1, u8sMemo: "memo" }),
    );
  });

  it("tells its outcome by the old event, and subscribers by the newer one (J77)", async () => {
    const [own, subscriber] = [await open("alice"), await open("alice")];
    await subscriber.result("asnJournalSubscribeEvents", { bReceiveJournalEvents: true });
    const { iFilter: _filter, ...old } = journalSearch();
    await own.result("asnGetJournalEntries", { findOptions: { ...old, bsFlags: 0 } });
    const entry = await latest(subscriber);
    update(own, entry, 8);
    const changed = { journalEntry: { u8sConnectionID: entry.u8sConnectionID, u8sMemo: "memo" } };
    expect(await own.event("asnJournalEntryChanged")).toMatchObject(changed);
    expect(await subscriber.event("asnJournalEntryListChanged")).toMatchObject({ journalEntryChangedList: [changed] });
  });
});
