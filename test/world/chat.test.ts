import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ChatEvent } from "../../src/world/chat/conversation.js";
import { ChatRefusal } from "../../src/world/chat/refusal.js";
import { ALICE, BOB, CAROL, crossRef, DAVE, SmallWorld } from "../support/small-world.js";

const text = (recipients: string[], words = "hello", more: object = {}) => ({
  crossRefId: crossRef(),
  text: words,
  recipients,
  ...more,
});

function refused(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof ChatRefusal) return error.reason;
    throw error;
  }
  return "not refused";
}

const message = (event: ChatEvent) => {
  if (!event.message) throw new Error("the entry is no message");
  return event.message;
};

describe("sending", () => {
  test("a message to one person begins the conversation of two, and the next one goes on in it", () => {
    const { world } = new SmallWorld();
    const first = world.chat.send(ALICE, text([BOB]));
    const second = world.chat.send(BOB, text([ALICE]));
    expect(first.conversation).toBe(second.conversation);
    expect([first.sequence, second.sequence]).toEqual([1, 2]);
    expect(first.conversation.kind).toBe("oneToOne");
  });

  test("a message to several begins a conversation of its own each time", () => {
    const { world } = new SmallWorld();
    const first = world.chat.send(ALICE, text([BOB, CAROL], "hi", { name: "Lunch" }));
    const second = world.chat.send(ALICE, text([BOB, CAROL]));
    expect(first.conversation).not.toBe(second.conversation);
    expect(first.conversation.name).toBe("Lunch");
    expect([...first.audience]).toEqual([ALICE, BOB, CAROL]);
  });

  test("transaction numbers count over all conversations, sequences in each", () => {
    const { world } = new SmallWorld();
    const events = [
      world.chat.send(ALICE, text([BOB])),
      world.chat.send(ALICE, text([CAROL])),
      world.chat.send(ALICE, text([BOB])),
    ];
    expect(events.map((event) => event.transaction)).toEqual([1, 2, 3]);
    expect(events.map((event) => event.sequence)).toEqual([1, 1, 2]);
  });

  test("what the rules forbid is refused and leaves nothing behind", () => {
    const { world, changes } = new SmallWorld();
    const { conversation } = world.chat.send(ALICE, text([BOB]));
    const before = changes.length;
    const used = crossRef();
    world.chat.send(ALICE, { ...text([BOB]), crossRefId: used });
    expect(refused(() => world.chat.send(ALICE, { ...text([BOB]), crossRefId: used }))).toBe("invalidCrossReference");
    expect(refused(() => world.chat.send(ALICE, { ...text([BOB]), crossRefId: "" }))).toBe("invalidCrossReference");
    expect(refused(() => world.chat.send(ALICE, text([])))).toBe("invalidParameter");
    expect(refused(() => world.chat.send(ALICE, text([ALICE])))).toBe("invalidParameter");
    expect(refused(() => world.chat.send(ALICE, text(["sip:nobody@example.com"])))).toBe("unknownRecipient");
    expect(refused(() => world.chat.send(ALICE, text([], "", { conversationId: "none" })))).toBe("invalidConversation");
    const id = conversation.id;
    expect(refused(() => world.chat.send(CAROL, text([], "", { conversationId: id })))).toBe("invalidConversation");
    expect(refused(() => world.chat.send(ALICE, text([DAVE], "", { replyTo: 1 })))).toBe("invalidMessage");
    expect(world.chat.reader.conversations(DAVE)).toEqual([]);
    expect(changes.filter(({ type }) => type === "chat.event.added")).toHaveLength(2);
    expect(before).toBeGreaterThan(0);
  });

  test("with the chat switched off, all sending is forbidden", () => {
    const { world } = new SmallWorld({ chat: { disabled: true } });
    expect(refused(() => world.chat.send(ALICE, text([BOB])))).toBe("forbidden");
  });

  test("a forwarded message names whoever wrote it first, however often it is sent on", () => {
    const { world } = new SmallWorld();
    const first = world.chat.send(ALICE, text([BOB], "news"));
    const source = { conversationId: first.conversation.id, sequence: 1 };
    const second = world.chat.forwardMessage(BOB, source, { partner: CAROL }, crossRef());
    const next = { conversationId: second.conversation.id, sequence: second.sequence };
    const third = world.chat.forwardMessage(CAROL, next, { partner: DAVE }, crossRef());
    expect([message(second).forwardOrigin, message(third).forwardOrigin]).toEqual([ALICE, ALICE]);
    expect(message(third).text).toBe("news");
  });
});

describe("reading", () => {
  test("a message is read by all when the last of its readers has read it", () => {
    const small = new SmallWorld();
    const { chat } = small.world;
    const sent = chat.send(ALICE, text([BOB, CAROL]));
    const { id } = sent.conversation;
    chat.setStatus(BOB, id, "read", { sequences: [1] });
    expect(message(sent).readAll).toBeUndefined();
    expect([...(small.of("chat.events.changed").at(-1)?.changed.keys() ?? [])]).toEqual([BOB]);
    small.clock.advance(1000);
    chat.setStatus(CAROL, id, "read", { upTo: 1 });
    expect(message(sent).readAll).toBe(small.clock.now());
    expect([...(small.of("chat.events.changed").at(-1)?.changed.keys() ?? [])].sort()).toEqual([ALICE, CAROL]);
  });

  test("reading again changes nothing and tells nobody", () => {
    const small = new SmallWorld();
    const { chat } = small.world;
    const { id } = chat.send(ALICE, text([BOB])).conversation;
    chat.setStatus(BOB, id, "read", { upTo: 1 });
    const before = small.changes.length;
    chat.setStatus(BOB, id, "read", { upTo: 1 });
    chat.setStatus(ALICE, id, "read", { upTo: 1 });
    expect(small.changes).toHaveLength(before);
  });

  test("only who wrote a message may delete it, and may take that back", () => {
    const { world } = new SmallWorld();
    const sent = world.chat.send(ALICE, text([BOB]));
    const { id } = sent.conversation;
    expect(refused(() => world.chat.setStatus(BOB, id, "deleted", { sequences: [1] }))).toBe("forbidden");
    world.chat.setStatus(ALICE, id, "deleted", { sequences: [1] });
    expect(message(sent).deleted).toBe(true);
    expect(world.chat.reader.search(BOB, "hello")).toEqual([]);
    world.chat.setStatus(ALICE, id, "undeleted", { sequences: [1] });
    expect(world.chat.reader.search(BOB, "HELLO")).toEqual([sent]);
  });
});

describe("who is in a conversation", () => {
  test("those who come later see what is said from then on, those who leave what was said until then", () => {
    const { world } = new SmallWorld();
    const { conversation } = world.chat.send(ALICE, text([BOB, CAROL], "one"));
    const { id } = conversation;
    world.chat.membership.modify(ALICE, id, "added", [DAVE], crossRef());
    world.chat.membership.modify(ALICE, id, "removed", [BOB], crossRef());
    world.chat.send(ALICE, text([], "four", { conversationId: id }));
    const seen = (who: string) => conversation.from(1, 99, who).map(({ sequence }) => sequence);
    expect([seen(ALICE), seen(BOB), seen(DAVE)]).toEqual([
      [1, 2, 3, 4],
      [1, 2, 3],
      [2, 3, 4],
    ]);
    expect(world.chat.reader.missed(BOB, { transaction: 0 }).map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
  });

  test("adding somebody to a conversation of two begins a wider one, linked to it", () => {
    const { world } = new SmallWorld();
    const { conversation } = world.chat.send(ALICE, text([BOB]));
    const entry = world.chat.membership.modify(ALICE, conversation.id, "added", [CAROL], crossRef());
    expect(entry.conversation).not.toBe(conversation);
    expect(entry.news?.linkedConversationId).toBe(conversation.id);
    expect([...entry.conversation.audience]).toEqual([ALICE, BOB, CAROL]);
    expect([...conversation.audience]).toEqual([ALICE, BOB]);
  });

  test("setting the user list adds and removes what differs, in an entry each", () => {
    const { world } = new SmallWorld();
    const { conversation } = world.chat.send(ALICE, text([BOB, CAROL]));
    expect(world.chat.membership.set(ALICE, conversation.id, [ALICE, CAROL, DAVE], "list")).toBe(3);
    const news = [conversation.event(2)?.news, conversation.event(3)?.news];
    expect(news).toMatchObject([
      { modification: "added", users: [DAVE] },
      { modification: "removed", users: [BOB] },
    ]);
  });

  test("a conversation that is handed over goes on without whoever handed it over", () => {
    const { world } = new SmallWorld();
    const { conversation } = world.chat.send(ALICE, text([BOB]));
    const order = { conversationId: conversation.id, who: ALICE, to: [CAROL], text: "please help", crossRefId: "x" };
    const entry = world.chat.membership.handOver(BOB, order);
    expect(entry.news).toMatchObject({ forwardedFrom: BOB, forwarded: ALICE });
    const onward = world.chat.reader.conversations(CAROL)[0];
    expect([...(onward?.audience ?? [])]).toEqual([ALICE, CAROL]);
    expect(entry.news?.linkedConversationId).toBe(onward?.id);
  });

  test("everybody may look into a room and enter it by themselves", () => {
    const { world } = new SmallWorld({
      chat: { conversations: [{ id: "room", kind: "staticRoom", name: "Kitchen", members: ["alice"] }] },
    });
    world.chat.send(ALICE, text([], "coffee", { conversationId: "room" }));
    expect(world.chat.reader.conversations(BOB, { rooms: true }).map(({ id }) => id)).toEqual(["room"]);
    expect(refused(() => world.chat.send(BOB, text([], "", { conversationId: "room" })))).toBe("forbidden");
    expect(refused(() => world.chat.membership.modify(ALICE, "room", "added", [BOB], "a"))).toBe("forbidden");
    world.chat.membership.modify(BOB, "room", "added", [BOB], crossRef());
    expect(world.chat.send(BOB, text([], "tea", { conversationId: "room" })).sequence).toBe(3);
  });
});

describe("signals", () => {
  test("a typing that is not renewed ends after 30 seconds, and at once with the message", () => {
    const small = new SmallWorld();
    const { chat } = small.world;
    const { id } = chat.send(ALICE, text([BOB])).conversation;
    chat.signals.type(BOB, id, true);
    small.clock.advance(20_000);
    chat.signals.type(BOB, id, true);
    small.clock.advance(29_999);
    expect(small.of("chat.typing").map(({ typing }) => typing)).toEqual([true, true]);
    small.clock.advance(1);
    expect(small.of("chat.typing").at(-1)).toMatchObject({ contactId: BOB, typing: false });
    chat.signals.type(BOB, id, true);
    chat.send(BOB, text([ALICE]));
    small.clock.advance(60_000);
    expect(small.of("chat.typing")).toHaveLength(4);
  });

  test("a mute ends when its time has come", () => {
    const small = new SmallWorld();
    const { chat } = small.world;
    const { id } = chat.send(ALICE, text([BOB])).conversation;
    chat.signals.mute(BOB, id, small.clock.now() + 5000, "m");
    expect(chat.reader.muted(BOB)).toHaveLength(1);
    small.clock.advance(5000);
    expect(chat.reader.muted(BOB)).toEqual([]);
    expect(small.of("chat.mute.changed").map(({ muted }) => muted)).toEqual([true, false]);
  });
});

describe("the data base", () => {
  test("cleaning it up drops old entries and tells up to which transaction", () => {
    const small = new SmallWorld();
    const { chat } = small.world;
    const { conversation } = chat.send(ALICE, text([BOB], "old"));
    small.clock.advance(1000);
    chat.send(ALICE, text([BOB], "new"));
    chat.cleanup(small.clock.now());
    expect(small.of("chat.database.cleaned")).toMatchObject([{ deletedTo: 1 }]);
    expect(conversation.event(1)).toBeUndefined();
    expect(conversation.event(2)?.message?.text).toBe("new");
    expect(chat.reader.missed(BOB, { transaction: 0 })).toHaveLength(1);
    expect([...(conversation.members.get(BOB)?.unread ?? [])]).toEqual([2]);
  });

  test("another one has another id and no conversations", () => {
    const small = new SmallWorld({ chat: { databaseId: "first" } });
    const { chat } = small.world;
    chat.send(ALICE, text([BOB]));
    chat.replaceDatabase("second");
    expect(chat.databaseId).toBe("second");
    expect(chat.reader.conversations(ALICE)).toEqual([]);
    expect(small.of("chat.database.changed")).toMatchObject([{ databaseId: "second" }]);
  });
});

describe("whatever people do", () => {
  const people = [ALICE, BOB, CAROL, DAVE];
  const person = fc.constantFrom(...people);
  const move = fc.oneof(
    fc.record({
      kind: fc.constant("pair" as const),
      who: person,
      to: fc.uniqueArray(person, { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant("say" as const), who: person, pick: fc.nat() }),
    fc.record({ kind: fc.constant("read" as const), who: person, pick: fc.nat(), upTo: fc.nat(12) }),
    fc.record({ kind: fc.constant("unread" as const), who: person, pick: fc.nat(), upTo: fc.nat(12) }),
    fc.record({ kind: fc.constant("delete" as const), who: person, pick: fc.nat(), upTo: fc.nat(12) }),
    fc.record({ kind: fc.constant("react" as const), who: person, pick: fc.nat(), upTo: fc.nat(12) }),
    fc.record({
      kind: fc.constant("add" as const),
      who: person,
      pick: fc.nat(),
      to: fc.uniqueArray(person, { minLength: 1 }),
    }),
    fc.record({
      kind: fc.constant("remove" as const),
      who: person,
      pick: fc.nat(),
      to: fc.uniqueArray(person, { minLength: 1 }),
    }),
    fc.record({ kind: fc.constant("catchUp" as const), who: person }),
  );

  test("a client that catches up from any point knows just what one knows that reads everything", () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
        const small = new SmallWorld();
        const { chat } = small.world;
        const known = new Map(people.map((who) => [who, new Map<ChatEvent, number>()]));
        const last = new Map<string, number>();
        const conversationOf = (who: string, pick: number) => {
          const all = chat.reader.conversations(who);
          return all[pick % Math.max(1, all.length)]?.id ?? "none";
        };
        const catchUp = (who: string) => {
          for (const event of chat.reader.missed(who, { transaction: last.get(who) ?? 0 })) {
            const transaction = chat.reader.transactionFor(event, who);
            expect(transaction).toBeGreaterThan(last.get(who) ?? 0);
            known.get(who)?.set(event, transaction);
            last.set(who, transaction);
          }
        };
        const carryOut = (one: typeof move extends fc.Arbitrary<infer M> ? M : never) => {
          const id = "pick" in one ? conversationOf(one.who, one.pick) : "";
          if (one.kind === "pair") chat.send(one.who, text(one.to));
          else if (one.kind === "say") chat.send(one.who, text([], "more", { conversationId: id }));
          else if (one.kind === "read") chat.setStatus(one.who, id, "read", { upTo: one.upTo });
          else if (one.kind === "unread") chat.setStatus(one.who, id, "unread", { upTo: one.upTo });
          else if (one.kind === "delete") chat.setStatus(one.who, id, "deleted", { upTo: one.upTo });
          else if (one.kind === "react") chat.react(one.who, id, one.upTo, "👍", true);
          else if (one.kind === "add") chat.membership.modify(one.who, id, "added", one.to, crossRef());
          else if (one.kind === "remove") chat.membership.modify(one.who, id, "removed", one.to, crossRef());
          else catchUp(one.who);
        };
        for (const one of moves) {
          try {
            carryOut(one);
          } catch (error) {
            if (!(error instanceof ChatRefusal)) throw error;
          }
        }
        for (const who of people) {
          catchUp(who);
          const all = chat.reader.missed(who, { transaction: 0 });
          expect(new Set(known.get(who)?.keys())).toEqual(new Set(all));
          for (const event of all) expect(event.audience.has(who)).toBe(true);
          for (const conversation of chat.reader.conversations(who)) {
            const { unread = new Set<number>() } = conversation.members.get(who) ?? {};
            for (const sequence of unread) {
              const event = conversation.event(sequence);
              expect(event?.message && event.sender !== who && event.audience.has(who)).toBe(true);
            }
            const sequences = conversation.from(1, 999, ALICE).map(({ sequence }) => sequence);
            expect(sequences).toEqual([...sequences].sort((a, b) => a - b));
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
