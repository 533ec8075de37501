import { beforeEach, describe, expect, it } from "vitest";
import type { AsnChatEvent, AsnChatEventArgument } from "../../src/interface/types.generated.js";
import type { Channel } from "../support/channel.js";
import { Caller, PEOPLE, useChannels, useWorld } from "../support/own-world.js";

const [ALICE, BOB, CAROL] = ["sip:alice@example.com", "sip:bob@example.com", "sip:carol@example.com"];
const office = useWorld({
  users: PEOPLE,
  chat: {
    conversations: [
      { id: "ROOM", kind: "publicRoom", members: ["alice", "bob"], messages: [{ from: "alice", text: "welcome" }] },
    ],
  },
});

let alice: Channel;
let bob: Channel;
let crossRefs = 0;
const open = useChannels(office);
async function join(user: string, more: object = {}): Promise<Channel> {
  const channel = await open(user);
  await channel.result("asnChatSubscribeEvents", { bReceiveChatEvents: true, ...more });
  return channel;
}
beforeEach(async () => {
  [alice, bob] = [await join("alice"), await join("bob")];
});

const say = (who: Channel | Caller, to: string[], u8sMessage: string, more: object = {}) =>
  who.result<{ iResult: number; u8sConversationID: string }>("asnChatTextMessage", {
    u8sRecipientURIs: to,
    u8sMessage,
    u8sEventCrossRefID: `x${++crossRefs}`,
    ...more,
  });
const lists = (channel: Channel) => channel.events("asnChatEvent") as unknown as AsnChatEventArgument[];
const heard = (channel: Channel): AsnChatEvent[] => lists(channel).flatMap((list) => list.asnChatEventList);
async function hears(channel: Channel, condition: (event: AsnChatEvent) => boolean): Promise<AsnChatEvent> {
  await channel.waitFor(() => heard(channel).some(condition), "an entry");
  return heard(channel).find(condition) as AsnChatEvent;
}
/** The list that answers a question under its cross reference. */
async function answer(channel: Channel, u8sEventListCrossRefID: string): Promise<AsnChatEventArgument> {
  const fits = (list: AsnChatEventArgument) => list.u8sEventListCrossRefID === u8sEventListCrossRefID;
  await channel.waitFor(() => lists(channel).some((list) => fits(list) && list.bLastSegment === true), "the answer");
  const parts = lists(channel).filter(fits);
  return { ...parts[0], asnChatEventList: parts.flatMap((part) => part.asnChatEventList) } as AsnChatEventArgument;
}
const texts = ({ asnChatEventList }: AsnChatEventArgument) =>
  asnChatEventList.map(({ asnChatMessage }) => asnChatMessage?.u8sMessage);

describe("what the sender sees of delivery and reading", () => {
  it("of one reader: first neither, then when it got there, then that it was read (T03, T12)", async () => {
    const { u8sConversationID } = await say(alice, [BOB], "hello");
    const first = await hears(alice, ({ bUpdate }) => !bUpdate);
    expect(first.asnChatMessage).toMatchObject({ bRead: false });
    expect(first.asnChatMessage).not.toHaveProperty("asnDeliverTime");
    const there = await hears(alice, ({ bUpdate, asnChatMessage }) => bUpdate && asnChatMessage?.bRead === false);
    expect(there.asnChatMessage?.asnDeliverTime).toMatch(/./);
    const set = {
      u8sConversationID,
      iStatus: 1,
      u8sEventCrossRefID: "read",
      asnSequenceIDSet: { asnSequenceIDs: [1] },
    };
    await bob.result("asnChatSetMessagesStatus", set);
    const read = await hears(alice, ({ asnChatMessage }) => asnChatMessage?.bRead === true);
    expect(read.asnChatMessage?.asnReadTime).toMatch(/./);
  });

  it("of a group: when all have it, when all have read it", async () => {
    const { u8sConversationID } = await say(alice, [BOB, CAROL], "hello all");
    await alice.result("asnGetPhoneBooks");
    expect(heard(alice).map(({ bUpdate }) => bUpdate)).toEqual([false]);
    const carol = await join("carol", { iLastKnownGlobTransactionID: 0 });
    await hears(alice, ({ bUpdate, asnChatMessage }) => bUpdate && asnChatMessage?.asnDeliverTime !== undefined);
    const read = { u8sConversationID, iStatus: 1, asnSequenceIDSet: { asnSequenceIDs: [1] } };
    await bob.result("asnChatSetMessagesStatus", { ...read, u8sEventCrossRefID: "b" });
    await alice.result("asnGetPhoneBooks");
    expect(heard(alice).some(({ asnChatMessage }) => asnChatMessage?.bRead)).toBe(false);
    await carol.result("asnChatSetMessagesStatus", { ...read, u8sEventCrossRefID: "c" });
    await hears(alice, ({ asnChatMessage }) => asnChatMessage?.bRead === true);
  });
});

describe("orders", () => {
  it("of who has not subscribed are carried out, and say so (T04)", async () => {
    const silent = await Caller.of(office.server, "carol");
    expect(await say(silent, [BOB], "hello")).toMatchObject({ iResult: 11, iConvSequenceID: 1 });
    await hears(bob, ({ asnChatMessage }) => asnChatMessage?.u8sMessage === "hello");
  });

  it("have a cross reference of 80 characters at most (T09)", async () => {
    expect(await say(alice, [BOB], "x", { u8sEventCrossRefID: "c".repeat(80) })).toMatchObject({ iResult: 0 });
    expect((await say(alice, [BOB], "x", { u8sEventCrossRefID: "c".repeat(81) })).iResult).not.toBe(0);
  });

  it("let one leave a one-to-one conversation, which goes on with the next message (T19)", async () => {
    const { u8sConversationID } = await say(alice, [BOB], "one");
    const leave = { u8sConversationID, iChatUserlistModify: 2, u8sUserURIs: [ALICE], u8sEventCrossRefID: "leave" };
    expect(await alice.result("asnChatUserlistModify", leave)).toMatchObject({ iResult: 0 });
    await hears(bob, ({ asnChatConversation }) => asnChatConversation?.iChatUserlistModify === 2);
    expect(await say(bob, [ALICE], "two")).toMatchObject({ iResult: 0, u8sConversationID });
    await hears(alice, ({ asnChatMessage }) => asnChatMessage?.u8sMessage === "two");
  });

  it("set the participants of a public room to exactly a list; parties have their rights (T21, T50)", async () => {
    const set = { u8sConversationID: "ROOM", u8sUserURIs: [ALICE, CAROL], u8sEventListCrossRefID: "set" };
    expect(await alice.result("asnChatSetUserlist", set)).toMatchObject({ iResult: 0 });
    const { asnConversationList } = await alice.result<{ asnConversationList: { asnChatParties: object[] }[] }>(
      "asnChatGetConversations",
      { u8sConversationID: "ROOM" },
    );
    expect(asnConversationList[0]?.asnChatParties).toMatchObject([
      { u8sContactURI: ALICE, iContactRights: 3 },
      { u8sContactURI: CAROL, iContactRights: 3 },
    ]);
  });

  it("give pictures to groups only, whose entries name them (T59, T62)", async () => {
    const avatar = { u8sEventCrossRefID: "a", u8sImageData: Buffer.from("picture").toString("base64") };
    const pair = await say(alice, [BOB], "we two");
    const refused = await alice.result("asnChatSetConversationAvatar", { ...avatar, ...pair });
    expect(refused.iResult).not.toBe(0);
    const { u8sConversationID } = await say(alice, [BOB, CAROL], "we all");
    await alice.result("asnChatSetConversationAvatar", { ...avatar, u8sConversationID });
    const { u8sImageHash } = await bob.event("asnChatConversationAvatarChanged");
    await say(alice, [], "again", { u8sConversationID });
    const again = await hears(bob, ({ asnChatMessage }) => asnChatMessage?.u8sMessage === "again");
    expect(again).toMatchObject({ optionalParams: { AvatarID: u8sImageHash } });
  });

  it("that mute a conversation mark its entries for the one who muted it (T57, T55)", async () => {
    const { u8sConversationID } = await say(alice, [BOB], "one");
    await bob.result("asnChatMuteConversation", { u8sConversationID, u8sEventCrossRefID: "mute" });
    await say(alice, [BOB], "two");
    const muted = await hears(bob, ({ asnChatMessage }) => asnChatMessage?.u8sMessage === "two");
    expect(muted).toMatchObject({ optionalParams: { IsMuted: 1 } });
    expect(heard(alice).some(({ optionalParams }) => optionalParams !== undefined)).toBe(false);
  });
});

describe("lists, their bounds and pages", () => {
  const write = async (count: number): Promise<string> => {
    let conversation = "";
    for (let n = 1; n <= count; n++) conversation = (await say(bob, [ALICE], `m${n}`)).u8sConversationID;
    return conversation;
  };

  it.each([
    [{ iMaxEvents: 3 }, 3],
    [{}, 100],
  ])("a difference %o has the last %i events (T25, T26)", async (more, count) => {
    await write(102);
    const late = await join("carol");
    await late.close();
    const reader = await join("alice");
    await reader.result("asnChatGetDiffUpdate", {
      iLastKnownGlobTransactionID: 0,
      u8sEventListCrossRefID: "d",
      ...more,
    });
    const messages = (await answer(reader, "d")).asnChatEventList;
    expect(messages).toHaveLength(count);
    expect(messages.at(-1)?.asnChatMessage?.u8sMessage).toBe("m102");
  });

  it.each([
    [{}, ["m1", "m2", "m3", "m4"]],
    [{ iNumGreaterThanOrEqualSeqID: 1 }, ["m1", "m2", "m3", "m4", "m5"]],
    [{ iNumLessThanSeqID: 2 }, ["m3", "m4"]],
    [{ iNumLessThanSeqID: 0, iNumGreaterThanOrEqualSeqID: 2 }, ["m5", "m6"]],
  ])("a range with %o from the fifth on (T36, T37)", async (more, expected) => {
    const u8sConversationID = await write(8);
    const asnConversationIDChoice = { u8sConversationID };
    await alice.result("asnChatGetEventsRange", {
      asnConversationIDChoice,
      iSequenceID: 5,
      u8sEventListCrossRefID: "r",
      ...more,
    });
    expect(texts(await answer(alice, "r"))).toEqual(expected);
  });

  it("pages of files count elements, say how many there are, and have 1 to 100 (T40, T41)", async () => {
    let u8sConversationID = "";
    for (const name of ["a", "b", "c", "d", "e"]) {
      const asnMetaData = {
        u8sMimeType: "text/vcard",
        eMetaDataType: 2,
        osMetaData: Buffer.from(name).toString("base64"),
      };
      const { u8sTransferID } = await alice.result("asnInitBinaryTransferUpload", { asnMetaData, eServiceType: 0 });
      const message = { u8sTransferID, u8sMessage: name, u8sRecipientURIs: [BOB], u8sEventCrossRefID: name };
      u8sConversationID = String((await alice.result("asnChatBinaryMessage", message)).u8sConversationID);
    }
    const page = (iPageSize: number, iPageOffset: number) =>
      alice.result("asnChatGetBinaryMessageEvents", {
        ...{ asnConversationIDChoice: { u8sConversationID }, iPageSize, iPageOffset },
        u8sEventListCrossRefID: `${iPageSize} ${iPageOffset}`,
      });
    expect(await page(2, 1)).toMatchObject({ iResult: 0 });
    const list = await answer(alice, "2 1");
    expect(texts(list)).toEqual(["d", "c"]);
    expect(list.optionalParams).toEqual({ iNumTotalResults: 5 });
    for (const size of [0, 101, -1]) expect((await page(size, 0)).iResult).not.toBe(0);
  });

  it("a watched room has the last 100 (T49)", async () => {
    for (let n = 1; n <= 101; n++) await say(alice, [], `r${n}`, { u8sConversationID: "ROOM" });
    const watch = { u8sConversationID: "ROOM", iWatchMode: 1, iConvSequenceID: 0, u8sEventListCrossRefID: "w" };
    await bob.result("asnChatWatchConversation", watch);
    const all = texts(await answer(bob, "w"));
    expect([all.length, all[0], all.at(-1)]).toEqual([100, "r2", "r101"]);
  });

  it.each(["Brown", "bob", "BOB@EXAMPLE"])(
    "a search for %s finds what the sender of that name said (T33)",
    async (text) => {
      await say(bob, [ALICE], "zzz");
      const found = await alice.result("asnChatFindEvents", { u8sSearchString: text, iMaxEvents: 10 });
      expect(found).toMatchObject({
        iNumTotalResults: 1,
        asnChatEventList: [{ asnChatMessage: { u8sMessage: "zzz" } }],
      });
    },
  );
});

describe("maintenance of the data base", () => {
  it("is told to who asked for it, at once too, and to nobody else (T53)", async () => {
    const asked = await join("carol", { optionalParams: { bSubscribeDBMaintenance: 1 } });
    expect(await asked.event("asnChatDatabaseMaintenance")).toMatchObject({ iDeletedToSequenceID: 0 });
    await alice.result("asnGetPhoneBooks");
    expect(alice.events("asnChatDatabaseMaintenance")).toEqual([]);
  });
});
