import { describe, expect, test } from "vitest";
import type {
  AsnJournalEntryChangedListArgument,
  AsnNetDatabaseJournal,
  AsnNetDatabaseJournalFindOptionsV2,
} from "../../src/interface/types.generated.js";
import type { Channel } from "../support/channel.js";
import type { OperationName } from "../support/emulator.js";
import { lineOf, numberOf, useOffice } from "../support/phones.js";
import { crossRef } from "../support/small-world.js";
import { journalSearch, NEVER } from "../support/wire.js";

const office = useOffice();
const PROJECT = {
  u8sProjectName: "Bridge",
  u8sProjectPin: "12",
  iProjectType: 2,
  bAssociatedCallIsPrivateCall: false,
  u8sLocationID: "",
  u8sUserEnteredPin: "",
  u8sUserEnteredUserID: "",
};

async function entries(channel: Channel, more: Partial<AsnNetDatabaseJournalFindOptionsV2> = {}) {
  const argument = { findOptions: journalSearch(more) };
  const found = await channel.result<{ journalList: AsnNetDatabaseJournal[] }>("asnGetJournalEntriesV2", argument);
  const counted = await channel.result<{ iCount: number }>("asnGetJournalEntriesCountV2", argument);
  expect(counted.iCount).toBe(found.journalList.length);
  return found.journalList;
}

const subscribe = (channel: Channel, more: object = {}) =>
  channel.result("asnJournalSubscribeEvents", { bReceiveJournalEvents: true, ...more });

const changes = (channel: Channel) =>
  channel.events("asnJournalEntryListChanged") as unknown as AsnJournalEntryChangedListArgument[];

/** Alice calls Bob; her connection id and his. */
async function ring(): Promise<[mine: string, theirs: string]> {
  const { alice, server } = office;
  const mine = await alice.dial(numberOf(101));
  const bob = server.world.directory.user("bob");
  const theirs = bob && server.world.telephony.callsOf(bob)[0]?.connectionId;
  if (!theirs) throw new Error("nothing rings at Bob's");
  return [mine, theirs];
}

/** Alice calls Bob and gives up before he answers. */
async function missedCall(): Promise<void> {
  const { alice, bob } = office;
  const [mine, theirs] = await ring();
  await alice.does("asnCtiDropCall", mine);
  await bob.reaches(1, theirs);
}

/** Alice calls Bob, and they talk for a minute; gives her connection id. */
async function answeredCall(): Promise<string> {
  const { alice, bob, server } = office;
  const [mine, theirs] = await ring();
  await server.clock.advance(5000);
  await bob.does("asnCtiAnswerCall", theirs);
  await server.clock.advance(60_000);
  await alice.does("asnCtiDropCall", mine);
  await bob.reaches(1, theirs);
  return mine;
}

describe("a call", () => {
  test("leaves an entry at each end, and subscribers are told", async () => {
    const { alice, bob } = office;
    await Promise.all([subscribe(alice.channel), subscribe(bob.channel)]);
    const u8sConnectionID = await answeredCall();
    const [mine, theirs] = [(await entries(alice.channel))[0], (await entries(bob.channel))[0]];
    expect(mine).toMatchObject({
      u8sConnectionID,
      iDurationTotal: 65,
      iDurationConnected: 60,
      iOrigin: 1,
      iInternal: 1,
      u8sLineNumber: lineOf(100),
      u8sLineUserName: "alice",
      u8sLocalNumber: numberOf(100),
      u8sPhoneNumber: numberOf(101),
      u8sContactName: "Bob Brown",
      u8sCtiServerUserName: "alice",
      iSucessState: 1,
      iReadFlag: 1,
    });
    expect(theirs).toMatchObject({ iOrigin: 0, u8sPhoneNumber: numberOf(100), u8sTrackerID: mine?.u8sTrackerID });
    await bob.channel.event("asnJournalEntryListChanged");
    expect(changes(bob.channel)).toMatchObject([
      { journalEntryChangedList: [{ iFlags: 1, journalEntry: { u8sConnectionID: theirs?.u8sConnectionID } }] },
    ]);
  });

  test("that was missed is unread, and not in the offline journal of who was there (J06)", async () => {
    const { bob } = office;
    await missedCall();
    expect(await entries(bob.channel, { iFilter: 256 })).toMatchObject([
      { iReadFlag: 0, iSucessState: 0, stConnectTime: NEVER, iDurationConnected: 0 },
    ]);
    expect((await bob.channel.result("asnGetOfflineJournal", { iMaxDays: 7, iMarkRead: 0 })).journalList).toEqual([]);
  });

  test("makes old clients hear asnJournalEntryChanged, and those that subscribed the list", async () => {
    const { bob } = office;
    const { iFilter, ...old } = journalSearch();
    await bob.channel.result("asnGetJournalEntries", { findOptions: { ...old, bsFlags: iFilter } });
    await missedCall();
    expect(await bob.channel.event("asnJournalEntryChanged")).toMatchObject({
      iFlags: 1,
      journalEntry: { u8sPhoneNumber: numberOf(100) },
    });
    expect(changes(bob.channel)).toEqual([]);
    await subscribe(bob.channel);
    await missedCall();
    await bob.channel.event("asnJournalEntryListChanged");
    expect(bob.channel.events("asnJournalEntryChanged")).toHaveLength(1);
  });
});

describe("searching", () => {
  test("each pair of flags leaves one kind out", async () => {
    const { alice, bob } = office;
    await missedCall();
    await answeredCall();
    const found = async (iFilter: number) => (await entries(bob.channel, { iFilter })).map((e) => e.iSucessState);
    expect(await found(0)).toEqual([1, 0]);
    expect(await found(16)).toEqual([1]);
    expect(await found(32)).toEqual([0]);
    expect(await found(16 | 32)).toEqual([1, 0]);
    expect(await found(8)).toEqual([]);
    expect(await found(4 | 1 | 8192)).toEqual([1, 0]);
    expect(await found(2)).toEqual([]);
    expect(await found(1024)).toEqual([]);
    expect(await entries(alice.channel, { iFilter: 8 })).toHaveLength(2);
    expect(await entries(bob.channel, { iMaxNumEntries: 1 })).toMatchObject([{ iSucessState: 1 }]);
  });

  test("by number, names, text and time; other people's journals are not shown", async () => {
    const { alice, bob } = office;
    await missedCall();
    const one = async (more: Partial<AsnNetDatabaseJournalFindOptionsV2>) => (await entries(bob.channel, more)).length;
    const [entry] = await entries(bob.channel);
    expect(await one({ u8slistPhoneNumber: [numberOf(100)] })).toBe(1);
    expect(await one({ u8slistPhoneNumber: [numberOf(102)] })).toBe(0);
    expect(await one({ u8sContactName: "adams" })).toBe(1);
    expect(await one({ u8sCompanyName: "EXAMPLE" })).toBe(1);
    expect(await one({ u8sFilterText: "nothing like it" })).toBe(0);
    expect(await one({ stStartTimeFrom: entry?.stStartTime, stStartTimeTo: entry?.stStartTime })).toBe(1);
    expect(await one({ stStartTimeTo: "2001-01-01T00:00:00.000Z" })).toBe(0);
    expect(await one({ u8slistLineUserNames: ["alice"] })).toBe(1);
    const { error } = await alice.channel.call("asnJournalEntryGet", { u8sConnectionID: entry?.u8sConnectionID });
    expect(error?.error._type).toBe("AsnRequestError");
  });

  test("chats are found by their flag", async () => {
    const { alice, bob } = office;
    await alice.channel.result("asnChatTextMessage", {
      u8sRecipientURIs: [bob.contactId],
      u8sMessage: "hi",
      u8sEventCrossRefID: crossRef(),
    });
    expect(await entries(bob.channel, { iFilter: 1024 })).toMatchObject([
      { u8sContactName: "Alice Adams", iOrigin: 0, optionalParams: { CallType: 4 } },
    ]);
    expect(await entries(bob.channel, { iFilter: 8192 })).toEqual([]);
  });
});

describe("changing", () => {
  test.each<[OperationName, object, object]>([
    ["asnUpdateJournalMemo", { u8sMemo: "call back" }, { u8sMemo: "call back" }],
    ["asnUpdateJournalSubject", { u8sSubject: "bridge" }, { u8sSubject: "bridge" }],
    ["asnUpdateJournalProject", { projectPinRule: PROJECT }, { projectPinRule: PROJECT }],
    ["asnUpdateJournalReadFlag", { bReadFlag: true }, { iReadFlag: 1 }],
  ])("%s is read back, and subscribers are told that it changed (J58)", async (operation, argument, expected) => {
    const { bob } = office;
    await missedCall();
    const [{ u8sConnectionID } = { u8sConnectionID: "" }] = await entries(bob.channel);
    await subscribe(bob.channel);
    const list = { u8sConnectionIDList: [u8sConnectionID], ...argument };
    expect(await bob.channel.result(operation, list)).toMatchObject({ bSuccess: true });
    expect((await bob.channel.result("asnJournalEntryGet", { u8sConnectionID })).journalEntry).toMatchObject(expected);
    await bob.channel.event("asnJournalEntryListChanged");
    expect(changes(bob.channel)).toMatchObject([{ journalEntryChangedList: [{ iFlags: 2, journalEntry: expected }] }]);
    const none = { ...argument, u8sConnectionIDList: ["none"] };
    expect(await bob.channel.result(operation, none)).toMatchObject({ bSuccess: false });
  });

  test("a deleted entry is gone; a client that was away learns of it from its last known transaction (J59, J78)", async () => {
    const { bob } = office;
    await missedCall();
    await subscribe(bob.channel, { iLastKnownGlobTransactionID: 0 });
    const [first] = [await bob.channel.event<AsnJournalEntryChangedListArgument>("asnJournalEntryListChanged")];
    const id = first?.journalEntryChangedList[0]?.journalEntry.u8sConnectionID;
    await bob.channel.result("asnJournalSubscribeEvents", { bReceiveJournalEvents: false });
    const argument = { u8sConnectionIDList: [id] };
    expect(await bob.channel.result("asnDeleteJournalEntries", argument)).toMatchObject({ iResult: 0 });
    const again = await bob.channel.call("asnDeleteJournalEntries", argument);
    expect(again.error?.error).toMatchObject({ _type: "AsnRequestError" });
    expect(await entries(bob.channel)).toEqual([]);
    expect(changes(bob.channel)).toHaveLength(1);
    await subscribe(bob.channel, { iLastKnownGlobTransactionID: first?.iLastTransactionID });
    expect(await bob.channel.event("asnJournalEntryListChanged", 2)).toMatchObject({
      journalEntryChangedList: [{ iFlags: 3, journalEntry: { u8sConnectionID: id } }],
    });
  });

  test("all entries at once are marked as read", async () => {
    const { bob } = office;
    await missedCall();
    await missedCall();
    expect(await entries(bob.channel, { iFilter: 256 })).toHaveLength(2);
    expect(await bob.channel.result("asnMarkAllJournalEntriesAsRead")).toMatchObject({ iResult: 0 });
    expect(await entries(bob.channel, { iFilter: 256 })).toEqual([]);
  });

  test("who is at the other end is corrected in the call while it lasts, and in the journal after it", async () => {
    const { alice } = office;
    const u8sConnectionID = await alice.dial("+491701234567");
    const argument = {
      u8sConnectionID,
      u8sRemoteNumberSC: "+491701234567",
      remoteContact: { u8sDisplayName: "Dora Dahl", u8sCompany: "Dahl" },
    };
    const operation = "asnUpdateCallAndJournalContactAndNumber";
    const during = await alice.channel.result(operation, argument);
    expect(during).toMatchObject({ bResultCallInfoUpdate: true, bResultJournalUpdate: false });
    await alice.does("asnCtiDropCall", u8sConnectionID);
    await alice.reaches(1, u8sConnectionID);
    expect(await entries(alice.channel)).toMatchObject([{ u8sContactName: "Dora Dahl" }]);
    const after = await alice.channel.result(operation, argument);
    expect(after).toMatchObject({ bResultCallInfoUpdate: false, bResultJournalUpdate: true });
    expect(await entries(alice.channel, { u8sCompanyName: "dahl" })).toHaveLength(1);
  });

  test("a mobile client writes entries of calls that only it knows of (J76)", async () => {
    const { alice, bob } = office;
    await missedCall();
    const [entry] = await entries(alice.channel);
    await subscribe(alice.channel);
    const journalList = [
      { ...entry, u8sConnectionID: "MOBILE", u8sMemo: "on the way", optionalParams: { CallType: 5 } },
    ];
    const invoke = { invokeID: 99999, operationID: 0, operationName: "asnUpdateJournal" };
    alice.channel.send({
      invoke: { ...invoke, argument: { journalList, iFlags: 0, optionalParams: { CreateMobile: 1 } } },
    });
    await alice.channel.event("asnJournalEntryListChanged");
    expect(await entries(alice.channel, { u8sFilterText: "on the way" })).toMatchObject([
      { u8sConnectionID: "MOBILE", optionalParams: { CallType: 5 } },
    ]);
    expect(await entries(bob.channel, { u8sFilterText: "on the way" })).toEqual([]);
  });

  test("the settings are those of the world file", async () => {
    expect(await office.alice.channel.result("asnJournalGetSettings")).toMatchObject({
      ePrivacyLevel: 0,
      bUseOfflineJournal: true,
      bOfflineDeleteOldEntries: false,
      iOfflineDaysNoDelete: 30,
    });
  });
});
