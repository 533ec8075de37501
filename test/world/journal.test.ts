import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyContent, type JournalEntry } from "../../src/world/journal/entry.js";
import type { EndedCall } from "../../src/world/journal/record.js";
import { NO_PROJECT } from "../../src/world/project.js";
import { TransactionLog } from "../../src/world/transaction-log.js";
import { ALICE, BOB, crossRef, SmallWorld } from "../support/small-world.js";

const number = (last: number) => `+49302312510${last}`;
const line = (last: number) => `tel:${number(last)}@pbx`;

function record(small: SmallWorld, more: Partial<EndedCall> = {}): EndedCall {
  const owner = small.user("alice");
  const now = small.clock.now();
  return {
    connectionId: crossRef(),
    trackerId: "",
    owner,
    line: line(0),
    lineName: "Alice",
    localNumber: number(0),
    number: "+491701234567",
    remoteName: "",
    redirectingNumber: "",
    outbound: false,
    internal: false,
    start: now,
    connected: now + 5000,
    stop: now + 65_000,
    acceptor: undefined,
    memo: "",
    project: NO_PROJECT,
    ...more,
  };
}

describe("calls", () => {
  test("each end of a call leaves an entry of its own, joined by the tracker id", () => {
    const small = new SmallWorld();
    const { telephony, journal } = small.world;
    const call = telephony.make(line(0), number(1));
    const [ringing] = telephony.callsOf(small.user("bob"));
    small.clock.advance(3000);
    telephony.answer(ringing?.connectionId ?? "");
    small.clock.advance(60_000);
    telephony.drop(call.connectionId);
    small.clock.advance(10_000);
    const [mine] = journal.search(small.user("alice"), {});
    const [theirs] = journal.search(small.user("bob"), {});
    expect(mine).toMatchObject({
      connectionId: call.connectionId,
      outbound: true,
      internal: true,
      number: number(1),
      read: true,
      contact: { name: "Bob", userName: "bob", entryId: "u:bob" },
    });
    expect(theirs).toMatchObject({ outbound: false, number: number(0), acceptor: { userName: "bob" } });
    expect(mine?.trackerId).toBe(theirs?.trackerId);
    expect((mine?.disconnected ?? 0) - (mine?.connected ?? 0)).toBe(60_000);
  });

  test("a missed call is unread and not connected", () => {
    const small = new SmallWorld();
    const { telephony, journal } = small.world;
    const call = telephony.make(line(0), number(1));
    small.clock.advance(3000);
    telephony.drop(call.connectionId);
    small.clock.advance(10_000);
    expect(journal.search(small.user("bob"), { unreadOnly: true })).toMatchObject([{ connected: undefined }]);
    expect(journal.search(small.user("alice"), { unreadOnly: true })).toEqual([]);
  });

  test("who was rung before a forward has the entry of a missed call that says who answered", () => {
    const small = new SmallWorld({
      telephony: { lines: [{ line: line(1), forwards: [{ when: "noAnswer", to: number(2), afterSeconds: 5 }] }] },
    });
    const { telephony, journal } = small.world;
    telephony.make(line(0), number(1));
    small.clock.advance(5_000);
    expect(journal.search(small.user("bob"), {}), "as long as it rings at Carol").toEqual([]);
    const [ringing] = telephony.callsOf(small.user("carol"));
    telephony.answer(ringing?.connectionId ?? "");
    expect(journal.search(small.user("bob"), {})).toMatchObject([
      { connected: undefined, read: false, acceptor: { userName: "carol", connectionId: ringing?.connectionId } },
    ]);
  });

  test.each([
    ["answered", { read: true, connected: expect.any(Number) }],
    ["missed", { read: false, connected: undefined }],
  ])("a call that Carol picked up is %s at Bob's, and names her", (pickedUp, expected) => {
    const small = new SmallWorld({ journal: { pickedUp } });
    const { telephony, journal } = small.world;
    telephony.make(line(0), number(1));
    const [ringing] = telephony.callsOf(small.user("bob"));
    const { connectionId } = telephony.pickUp(line(2), ringing?.connectionId ?? "");
    const acceptor = { name: "Carol", userName: "carol", connectionId };
    expect(journal.search(small.user("bob"), {})).toMatchObject([{ ...expected, acceptor }]);
  });

  test("private calls show their numbers as the privacy level lets them", () => {
    const project = { ...NO_PROJECT, private: true };
    const shown = (privacyLevel: string) => {
      const small = new SmallWorld({ journal: { privacyLevel } });
      return small.world.journal.addCall(record(small, { project })).number;
    };
    expect(["normal", "shortenNumbers", "noNumbers"].map(shown)).toEqual(["+491701234567", "+491701234xxx", ""]);
  });
});

describe("chats", () => {
  test("leave one entry each, until they pause for long", () => {
    const small = new SmallWorld();
    const { chat, journal } = small.world;
    const say = () => chat.send(ALICE, { crossRefId: crossRef(), text: "hi", recipients: [BOB] });
    say();
    small.clock.advance(60_000);
    say();
    const entries = () => journal.search(small.user("bob"), { media: new Set(["text"]) });
    expect(entries()).toMatchObject([{ outbound: false, contact: { userName: "alice" } }]);
    expect(entries()[0]?.stop).toBe(small.clock.now());
    small.clock.advance(31 * 60_000);
    say();
    expect(entries()).toHaveLength(2);
    expect(journal.search(small.user("carol"), {})).toEqual([]);
  });

  test("leave none when the world file says so, and none in rooms", () => {
    const quiet = new SmallWorld({ journal: { chats: false } });
    quiet.world.chat.send(ALICE, { crossRefId: crossRef(), text: "hi", recipients: [BOB] });
    expect(quiet.of("journal.changed")).toEqual([]);
    const small = new SmallWorld({ chat: { conversations: [{ id: "r", kind: "publicRoom", members: ["alice"] }] } });
    small.world.chat.send(ALICE, { crossRefId: crossRef(), text: "hi", recipients: [], conversationId: "r" });
    expect(small.of("journal.changed")).toEqual([]);
  });
});

describe("changing", () => {
  test("only one's own entries; the others are left alone and the answer says so", () => {
    const small = new SmallWorld();
    const { journal } = small.world;
    const mine = journal.addCall(record(small));
    const theirs = journal.addCall(record(small, { owner: small.user("bob") }));
    const both = [mine.connectionId, theirs.connectionId];
    expect(journal.edit(small.user("alice"), both, () => ({ memo: "x" }))).toBe(false);
    expect([mine.memo, theirs.memo]).toEqual(["x", ""]);
    expect(journal.remove(small.user("alice"), both)).toBe(false);
    expect(journal.entry(theirs.connectionId)).toBe(theirs);
    expect(journal.entry(mine.connectionId)).toBeUndefined();
  });

  test("nothing that is different changes nothing and tells nobody", () => {
    const small = new SmallWorld();
    const { journal } = small.world;
    const entry = journal.addCall(record(small));
    const before = small.changes.length;
    expect(journal.edit(small.user("alice"), [entry.connectionId], () => ({ memo: "", read: true }))).toBe(true);
    expect(small.changes).toHaveLength(before);
  });

  test("a full journal loses its oldest entries", () => {
    const small = new SmallWorld({ journal: { maxEntries: 3 } });
    const { journal } = small.world;
    for (let at = 0; at < 5; at++) journal.addCall(record(small, { start: at, connectionId: `c${at}` }));
    const ids = journal.search(small.user("alice"), {}).map(({ connectionId }) => connectionId);
    expect(ids).toEqual(["c4", "c3", "c2"]);
    expect(journal.entry("c0")).toBeUndefined();
  });

  test("cleaning up deletes what is older, for all", () => {
    const small = new SmallWorld();
    const { journal } = small.world;
    journal.addCall(record(small, { start: 1 }));
    journal.addCall(record(small, { start: 2, owner: small.user("bob") }));
    journal.addCall(record(small, { start: 3 }));
    journal.cleanup(3);
    expect(journal.search(small.user("alice"), {})).toHaveLength(1);
    expect(journal.search(small.user("bob"), {})).toHaveLength(0);
  });
});

describe("groups", () => {
  test("see each other's journal, others do not", () => {
    const small = new SmallWorld({ journal: { groups: [["alice", "bob"]] } });
    const { journal } = small.world;
    journal.addCall(record(small));
    const [alice, bob, carol] = ["alice", "bob", "carol"].map((name) => small.user(name));
    if (!alice || !bob || !carol) throw new Error("unreachable");
    expect(journal.search(bob, { owners: [alice] })).toHaveLength(1);
    expect(journal.search(bob, { groups: true })).toHaveLength(1);
    expect(journal.search(bob, {})).toHaveLength(0);
    expect(journal.search(carol, { owners: [alice], groups: true })).toHaveLength(0);
  });
});

describe("whatever the entries", () => {
  const entry = fc.record({
    start: fc.nat(50),
    connected: fc.boolean(),
    outbound: fc.boolean(),
    internal: fc.boolean(),
    read: fc.boolean(),
    memo: fc.constantFrom("", "memo"),
    number: fc.constantFrom("", "+4930111", "+4930222"),
  });
  const maybe = fc.option(fc.boolean(), { nil: undefined });
  const query = fc.record({
    from: fc.option(fc.nat(50), { nil: undefined }),
    to: fc.option(fc.nat(50), { nil: undefined }),
    outbound: maybe,
    internal: maybe,
    connected: maybe,
    hasMemo: maybe,
    unreadOnly: fc.boolean(),
    knownOnly: fc.boolean(),
    numbers: fc.subarray(["+4930111", "+4930222"]),
    limit: fc.nat(5),
  });

  test("a search finds just those that fit, the latest first", () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 30 }), query, (entries, wish) => {
        const small = new SmallWorld();
        const { journal } = small.world;
        const alice = small.user("alice");
        entries.forEach(({ connected, ...content }, at) => {
          const time = connected ? content.start : undefined;
          journal.write(alice, `c${at}`, { ...emptyContent(content.start), ...content, connected: time });
        });
        const fits = (one: JournalEntry) =>
          one.start >= (wish.from ?? 0) &&
          one.start <= (wish.to ?? 99) &&
          (wish.outbound === undefined || one.outbound === wish.outbound) &&
          (wish.internal === undefined || one.internal === wish.internal) &&
          (wish.connected === undefined || (one.connected !== undefined) === wish.connected) &&
          (wish.hasMemo === undefined || (one.memo !== "") === wish.hasMemo) &&
          (!wish.unreadOnly || !one.read) &&
          (!wish.knownOnly || one.number !== "") &&
          (wish.numbers.length === 0 || wish.numbers.includes(one.number));
        const all = journal.search(alice, {}).filter(fits);
        expect(journal.search(alice, wish)).toEqual(wish.limit ? all.slice(0, wish.limit) : all);
        const starts = journal.search(alice, {}).map(({ start }) => start);
        expect(starts).toEqual([...starts].sort((a, b) => b - a));
      }),
    );
  });

  test("a log of changes gives each item once, at its latest change", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(9), fc.boolean()), { maxLength: 200 }), fc.nat(220), (moves, since) => {
        const log = new TransactionLog<number>();
        const model = new Map<number, number>();
        moves.forEach(([item, forget], at) => {
          if (forget) {
            log.forget(item);
            model.delete(item);
          } else {
            log.record(at + 1, item);
            model.set(item, at + 1);
          }
        });
        const expected = [...model].filter(([, at]) => at > since).sort((a, b) => a[1] - b[1]);
        expect([...log.after(since)]).toEqual(expected.map(([item]) => item));
      }),
    );
  });
});

test("an entry of the world file is there from the start", () => {
  const small = new SmallWorld({
    journal: {
      entries: [
        { user: "alice", number: number(1), start: "-2h" },
        { user: "bob", talksSeconds: 30 },
      ],
    },
  });
  const [missed] = small.world.journal.search(small.user("alice"), {});
  expect(missed).toMatchObject({ read: false, contact: { name: "Bob" }, start: small.clock.now() - 7_200_000 });
  expect(small.changes).toEqual([]);
});
