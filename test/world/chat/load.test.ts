import { describe, expect, it } from "vitest";
import { startServer, type UcClient, UsageError, type WorldInput } from "../../../src/index.js";

const ALICE = "sip:alice@example.com";
const BOB = "sip:bob@example.com";
const NOON = "2026-01-15T12:00:00Z";
const users = [{ name: "alice" }, { name: "bob" }, { name: "carol" }];

type Conversations = NonNullable<NonNullable<WorldInput["chat"]>["conversations"]>;
const worldWith = (conversations: Conversations): WorldInput => ({ ucsid: "acme", users, chat: { conversations } });

/** All that somebody has said or been told, as a client reads it when it was away. */
async function missedBy(client: UcClient) {
  const u8sEventListCrossRefID = "missed";
  await client.call("asnChatSubscribeEvents", { bReceiveChatEvents: true });
  await client.call("asnChatGetDiffUpdate", { iLastKnownGlobTransactionID: 0, u8sEventListCrossRefID } as never);
  const { asnChatEventList } = await client.waitForEvent("asnChatEvent", {
    u8sEventListCrossRefID,
    bLastSegment: true,
  });
  return asnChatEventList;
}

describe("the chats of a world file", () => {
  it("are there from the start, each message with its time and who has read it", async () => {
    const messages = [
      { from: "alice", text: "lunch?", at: NOON, readBy: ["bob"] },
      { from: "bob", text: "at one", at: NOON },
    ];
    const uc = await startServer({
      worlds: [worldWith([{ id: "LUNCH", kind: "oneToOne", members: ["alice", "bob"], messages }])],
    });
    const [alice, bob] = [await uc.logIn("alice"), await uc.logIn("bob")];
    const { asnConversationList } = await alice.call("asnChatGetConversations", {});
    expect(asnConversationList).toMatchObject([
      { u8sConversationID: "LUNCH", asnChatParties: [{ u8sContactURI: ALICE }, { u8sContactURI: BOB }] },
    ]);
    const said = { u8sConversationID: "LUNCH", asnCreateTime: NOON };
    expect(await missedBy(alice)).toMatchObject([
      { ...said, iConvSequenceID: 1, u8sSenderURI: ALICE, asnChatMessage: { u8sMessage: "lunch?", bRead: true } },
      { ...said, iConvSequenceID: 2, u8sSenderURI: BOB, asnChatMessage: { u8sMessage: "at one", bRead: false } },
    ]);
    expect((await missedBy(bob)).map((event) => event.asnChatMessage?.bRead)).toEqual([true, false]);
    await uc.stop();
  });

  it("get an id of the server's and a time before its start where the file names none", async () => {
    const conversation = { members: ["alice", "bob", "carol"], name: "Team", messages: [{ from: "bob", text: "hi" }] };
    const uc = await startServer({ worlds: [worldWith([conversation])] });
    const [event] = await missedBy(await uc.logIn("carol"));
    expect(event?.u8sConversationID).toMatch(/^[0-9A-F]{32}$/);
    expect(Date.parse(event?.asnCreateTime ?? "")).toBeLessThan(uc.clock.now() - 3_500_000);
    await uc.stop();
  });

  it("go on where the file ends: the next message has the next number", async () => {
    const members = ["alice", "bob"];
    const uc = await startServer({
      worlds: [worldWith([{ kind: "oneToOne", members, messages: [{ from: "alice", text: "one" }] }])],
    });
    const alice = await uc.logIn("alice");
    const message = { u8sRecipientURIs: [BOB], u8sMessage: "two", u8sEventCrossRefID: "two" };
    expect(await alice.call("asnChatTextMessage", message)).toMatchObject({ iResult: 11, iConvSequenceID: 2 });
    await uc.stop();
  });

  it("are as the file has them again after a reset", async () => {
    const uc = await startServer({
      worlds: [worldWith([{ kind: "oneToOne", members: ["alice", "bob"], messages: [{ from: "bob", text: "one" }] }])],
    });
    const before = await uc.logIn("alice");
    await before.call("asnChatTextMessage", { u8sRecipientURIs: [BOB], u8sMessage: "two", u8sEventCrossRefID: "two" });
    uc.reset();
    expect((await missedBy(await uc.logIn("alice"))).map((event) => event.asnChatMessage?.u8sMessage)).toEqual(["one"]);
    await uc.stop();
  });

  const pair: Conversations[number] = { kind: "oneToOne", members: ["alice", "bob"] };
  it.each<[what: string, conversations: Conversations, message: string]>([
    ["a member whom nobody knows", [{ members: ["alice", "zoe"] }], 'chat: there is no user "zoe"'],
    [
      "a sender whom nobody knows",
      [{ members: ["alice"], messages: [{ from: "zoe", text: "hi" }] }],
      'chat: there is no user "zoe"',
    ],
    [
      "a reader whom nobody knows",
      [{ members: ["alice"], messages: [{ from: "alice", text: "hi", readBy: ["zoe"] }] }],
      'chat: there is no user "zoe"',
    ],
    [
      "a conversation of one that is said to be of two",
      [{ kind: "oneToOne", members: ["alice", "ALICE"] }],
      "chat: a one-to-one conversation has two members",
    ],
    [
      "a conversation of three that is said to be of two",
      [{ kind: "oneToOne", members: ["alice", "bob", "carol"] }],
      "chat: a one-to-one conversation has two members",
    ],
    ["two conversations of the same two", [pair, pair], "chat: alice and bob have a conversation already"],
    [
      "two conversations with one id",
      [
        { id: "A", members: ["alice"] },
        { id: "A", members: ["bob"] },
      ],
      'chat: conversation "A" exists already',
    ],
  ])("are refused with %s", async (_what, conversations, message) => {
    const started = startServer({ worlds: [worldWith(conversations)] });
    await expect(started).rejects.toThrow(new UsageError(`world of server "acme": ${message}`));
  });
});
