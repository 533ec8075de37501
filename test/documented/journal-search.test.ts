import { beforeEach, describe, expect, it } from "vitest";
import type { AsnNetDatabaseJournal } from "../../src/interface/types.generated.js";
import { Caller, PEOPLE, useWorld } from "../support/own-world.js";
import { journalSearch } from "../support/wire.js";

const base = { user: "alice", number: "+491701234567", ringsSeconds: 5 } as const;
const office = useWorld({
  users: [...PEOPLE, { name: "dave" }],
  groups: [{ name: "Desk", members: ["alice", "dave"], journals: "members" }],
  journal: {
    entries: [
      { ...base, connectionId: "MISSED", start: "-1h", contactName: "Mona Müller", company: "Harbour" },
      { ...base, connectionId: "TALKED", start: "-2h", talksSeconds: 60, memo: "bridge" },
      { ...base, connectionId: "OUT", start: "-3h", outbound: true, talksSeconds: 30, number: "+49891234567" },
      { ...base, connectionId: "INSIDE", start: "-4h", internal: true, number: "+493023125101", talksSeconds: 10 },
      { ...base, connectionId: "HIDDEN", start: "-5h", number: "" },
      { ...base, connectionId: "DAVES", user: "dave", start: "-6h" },
    ],
  },
});
const ALL = ["MISSED", "TALKED", "OUT", "INSIDE", "HIDDEN"];
const FLAG = {
  ...{ internal: 1, external: 2, inbound: 4, outbound: 8, connected: 16, notConnected: 32, memo: 64, noMemo: 128 },
  ...{ unread: 256, withNumber: 512, chats: 1024, phone: 8192, groups: 65536 },
};

let alice: Caller;
beforeEach(async () => {
  await office.server.reset();
  alice = await Caller.of(office.server, "alice");
});

const find = async (more: object = {}) =>
  (
    await alice.result<{ journalList: AsnNetDatabaseJournal[] }>("asnGetJournalEntriesV2", {
      findOptions: journalSearch(more),
    })
  ).journalList;
const ids = async (more: object = {}) => (await find(more)).map(({ u8sConnectionID }) => u8sConnectionID);
const hours = (ago: number) => new Date(office.server.clock.now() - ago * 3_600_000).toISOString();

describe("a flag of the search", () => {
  it.each([
    ["1 finds internal calls (J23)", FLAG.internal, ["INSIDE"]],
    ["2 finds external calls (J23)", FLAG.external, ["MISSED", "TALKED", "OUT", "HIDDEN"]],
    ["4 finds inbound calls (J24)", FLAG.inbound, ["MISSED", "TALKED", "INSIDE", "HIDDEN"]],
    ["8 finds outbound calls (J24)", FLAG.outbound, ["OUT"]],
    ["16 finds connected calls (J25)", FLAG.connected, ["TALKED", "OUT", "INSIDE"]],
    ["32 finds those that were not (J25)", FLAG.notConnected, ["MISSED", "HIDDEN"]],
    ["64 finds entries with a memo (J26)", FLAG.memo, ["TALKED"]],
    ["128 finds entries without (J26)", FLAG.noMemo, ["MISSED", "OUT", "INSIDE", "HIDDEN"]],
    ["256 finds what is not read (J27, J13)", FLAG.unread, ["MISSED", "HIDDEN"]],
    ["512 leaves out calls without a number (J28)", FLAG.withNumber, ["MISSED", "TALKED", "OUT", "INSIDE"]],
    ["8192 finds telephone calls, as no flag does (J29)", FLAG.phone, ALL],
    ["65536 adds the entries of groups (J30)", FLAG.groups, [...ALL, "DAVES"]],
  ])("%s", async (_what, iFilter, found) => {
    expect(await ids({ iFilter })).toEqual(found);
  });

  it("1024 lets text chats in (J29)", async () => {
    const message = { u8sRecipientURIs: ["sip:bob@example.com"], u8sMessage: "hello", u8sEventCrossRefID: "x" };
    await alice.result("asnChatTextMessage", message);
    const chats = await find({ iFilter: FLAG.chats });
    expect(chats).toMatchObject([{ optionalParams: { CallType: 4 } }]);
  });
});

describe("other options of the search", () => {
  it("bound the start (J35)", async () => {
    expect(await ids({ stStartTimeFrom: hours(2.5) })).toEqual(["MISSED", "TALKED"]);
    expect(await ids({ stStartTimeTo: hours(3.5) })).toEqual(["INSIDE", "HIDDEN"]);
    expect(await ids({ stStartTimeFrom: hours(2.5), stStartTimeTo: hours(1.5) })).toEqual(["TALKED"]);
  });

  it("name numbers, a partner, a company (J36, J37)", async () => {
    expect(await ids({ u8slistPhoneNumber: ["+49891234567"] })).toEqual(["OUT"]);
    expect(await ids({ u8slistPhoneNumber: ["+49891234567", "+493023125101"] })).toEqual(["OUT", "INSIDE"]);
    expect(await ids({ u8sContactName: "mona" })).toEqual(["MISSED"]);
    expect(await ids({ u8sCompanyName: "harb" })).toEqual(["MISSED"]);
    expect(await ids({ u8sCompanyName: "quay" })).toEqual([]);
  });

  it("bound how many come; 0 bounds nothing (J40)", async () => {
    expect(await ids({ iMaxNumEntries: 2 })).toEqual(["MISSED", "TALKED"]);
    expect(await ids({ iMaxNumEntries: 0 })).toEqual(ALL);
  });

  it("name a transaction, after which something changed (J41)", async () => {
    const transactions = (await find()).map(({ optionalParams }) => Number(optionalParams?.iTransactionID));
    const iLastKnownGlobTransactionID = Math.max(...transactions);
    expect(await ids({ iLastKnownGlobTransactionID })).toEqual([]);
    await alice.result("asnUpdateJournalMemo", { u8sConnectionIDList: ["OUT"], u8sMemo: "later" });
    expect(await ids({ iLastKnownGlobTransactionID })).toEqual(["OUT"]);
  });

  it("are counted as they find (J54)", async () => {
    const options = [{}, { iFilter: FLAG.outbound }, { u8sContactName: "mona" }, { u8sContactName: "nobody" }];
    for (const option of options) {
      const argument = { findOptions: journalSearch(option) };
      const { iCount } = await alice.result<{ iCount: number }>("asnGetJournalEntriesCountV2", argument);
      expect(iCount).toBe((await find(option)).length);
    }
  });
});

describe("entries", () => {
  it("that are deleted are gone from every list (J32, J79)", async () => {
    const list = { u8sConnectionIDList: ["MISSED", "OUT"] };
    expect(await alice.result("asnDeleteJournalEntries", list)).toMatchObject({ iResult: 0 });
    const left = ["TALKED", "INSIDE", "HIDDEN"];
    expect(await ids()).toEqual(left);
    expect(await ids({ iFilter: FLAG.groups })).toEqual([...left, "DAVES"]);
    expect((await alice.call("asnJournalEntryGet", { u8sConnectionID: "OUT" })).status).toBe(400);
  });

  it("all become read by one order (J81)", async () => {
    expect(await alice.result("asnMarkAllJournalEntriesAsRead")).toMatchObject({ iResult: 0 });
    expect(await ids({ iFilter: FLAG.unread })).toEqual([]);
    const dave = await Caller.of(office.server, "dave");
    const { journalList } = await dave.result<{ journalList: object[] }>("asnGetJournalEntriesV2", {
      findOptions: journalSearch({ iFilter: FLAG.unread }),
    });
    expect(journalList).toHaveLength(1);
  });

  it.each([
    ["asnUpdateJournalMemo", { u8sMemo: "new" }, { u8sMemo: "new" }, "J49, J50"],
    ["asnUpdateJournalSubject", { u8sSubject: "new" }, { u8sSubject: "new" }, "J53"],
    ["asnUpdateJournalReadFlag", { bReadFlag: true }, { iReadFlag: 1 }, "J52, J50"],
    ["asnUpdateJournalReadFlag", { bReadFlag: false }, { iReadFlag: 0 }, "J52"],
  ] as const)(
    "have just that part changed by %s with %j (%j, %s), and say so; unknown ones too",
    async (name, part, after, _ids) => {
      const before = await find();
      const list = { u8sConnectionIDList: ["MISSED", "TALKED"] };
      expect(await alice.result(name, { ...list, ...part })).toMatchObject({ bSuccess: true });
      const [field] = Object.keys(after) as (keyof AsnNetDatabaseJournal)[];
      const rest = (entry: AsnNetDatabaseJournal) => ({ ...entry, [field ?? ""]: null, optionalParams: null });
      const now = await find();
      expect(now.slice(0, 2)).toMatchObject([after, after]);
      expect(now.map(rest)).toEqual(before.map(rest));
      expect(await alice.result(name, { u8sConnectionIDList: ["NOPE"], ...part })).toMatchObject({ bSuccess: false });
    },
  );

  it("have their project changed, and nothing else (J51, J83)", async () => {
    const projectPinRule = {
      ...{ u8sProjectName: "Bridge", u8sProjectPin: "42", iProjectType: 0, bAssociatedCallIsPrivateCall: false },
      ...{ u8sLocationID: "", u8sUserEnteredPin: "", u8sUserEnteredUserID: "" },
    };
    const before = (await find()).map((entry) => ({ ...entry, projectPinRule: null, optionalParams: null }));
    const argument = { u8sConnectionIDList: ["OUT"], projectPinRule };
    expect(await alice.result("asnUpdateJournalProject", argument)).toMatchObject({ bSuccess: true });
    const after = await find();
    expect(after[2]).toMatchObject({ projectPinRule: { u8sProjectName: "Bridge", u8sProjectPin: "42" } });
    expect(after.map((entry) => ({ ...entry, projectPinRule: null, optionalParams: null }))).toEqual(before);
  });

  it("of finished calls are given by their id (J56)", async () => {
    const { journalEntry } = await alice.result<{ journalEntry: object }>("asnJournalEntryGet", {
      u8sConnectionID: "OUT",
    });
    expect(journalEntry).toMatchObject({ u8sConnectionID: "OUT", u8sPhoneNumber: "+49891234567", iOrigin: 1 });
  });
});
