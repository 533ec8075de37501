import { beforeEach, describe, expect, it } from "vitest";
import type {
  AsnChatEvent,
  AsnChatEventArgument,
  AsnChatFindEventsResult,
  AsnChatGetConversationsResult,
  AsnChatTextMessageResult,
} from "../../src/interface/types.generated.js";
import { Channel } from "../support/channel.js";
import { call, direct, logIn, type OperationName, useEmulator } from "../support/emulator.js";
import { crossRef } from "../support/small-world.js";

const emulator = useEmulator({ answers: "strict" });
const ALICE = "sip:alice@example.com";
const BOB = "sip:bob@example.com";
const CAROL = "sip:carol@example.com";
const OK = { iResult: 0 };

beforeEach(() => emulator.uc.reset());

/** A client in the chat. */
class Chatter {
  private constructor(
    readonly channel: Channel,
    readonly name: string,
  ) {}

  static async join(name: string, more: object = {}): Promise<Chatter> {
    const channel = await Channel.open(emulator.uc, name);
    await channel.result("asnChatSubscribeEvents", { bReceiveChatEvents: true, ...more });
    return new Chatter(channel, name);
  }

  say(to: string[], u8sMessage: string, more: object = {}): Promise<AsnChatTextMessageResult> {
    return this.channel.result("asnChatTextMessage", {
      u8sRecipientURIs: to,
      u8sMessage,
      u8sEventCrossRefID: crossRef(),
      ...more,
    });
  }

  /** Calls a function; the result must say that all went well. */
  async does(operation: OperationName, argument: object): Promise<Record<string, unknown>> {
    const result = await this.channel.result(operation, argument);
    expect(result, operation).toMatchObject(OK);
    return result;
  }

  get segments(): AsnChatEventArgument[] {
    return this.channel.events("asnChatEvent") as unknown as AsnChatEventArgument[];
  }

  /** All entries that came so far. */
  get heard(): AsnChatEvent[] {
    return this.segments.flatMap(({ asnChatEventList }) => asnChatEventList);
  }

  async hears(condition: (event: AsnChatEvent) => boolean): Promise<AsnChatEvent> {
    await this.channel.waitFor(() => this.heard.some(condition), `an entry for ${this.name}`);
    return this.heard.find(condition) as AsnChatEvent;
  }

  hearsText(words: string): Promise<AsnChatEvent> {
    return this.hears((event) => event.asnChatMessage?.u8sMessage === words);
  }

  /** What comes as an answer in segments, until the last of them. */
  async fetch(operation: OperationName, argument: object): Promise<AsnChatEventArgument[]> {
    const list = crossRef();
    const mine = () => this.segments.filter((segment) => segment.u8sEventListCrossRefID === list);
    await this.does(operation, { ...argument, u8sEventListCrossRefID: list });
    await this.channel.waitFor(() => mine().some((segment) => segment.bLastSegment), "the last segment");
    return mine();
  }
}

const texts = (segments: AsnChatEventArgument[]) =>
  segments.flatMap(({ asnChatEventList }) => asnChatEventList.map((event) => event.asnChatMessage?.u8sMessage));

describe("asnChatTextMessage", () => {
  it("reaches recipient and sender, the sender's other clients included, in asnChatEvent (T03, T12, T02, T65)", async () => {
    const [alice, second, bob] = await Promise.all([Chatter.join("alice"), Chatter.join("alice"), Chatter.join("bob")]);
    const u8sEventCrossRefID = crossRef();
    const sent = await alice.say([BOB], "hello", { u8sEventCrossRefID });
    expect(sent).toMatchObject({ iResult: 0, iConvSequenceID: 1 });
    for (const who of [alice, second, bob]) {
      expect(await who.hearsText("hello")).toMatchObject({
        u8sEventCrossRefID,
        u8sConversationID: sent.u8sConversationID,
        iConvSequenceID: 1,
        iGlobTransactionID: 1,
        bUpdate: false,
        u8sSenderURI: ALICE,
        asnChatMessage: { bRead: false, bDeleted: false },
        asnChatConversation: {
          iConversationType: 1,
          asnChatParties: [{ u8sContactURI: ALICE }, { u8sContactURI: BOB }],
        },
      });
    }
    expect((await alice.hearsText("hello")).asnChatMessage?.asnDeliverTime).toBeUndefined();
    const delivered = await alice.hears(({ bUpdate }) => bUpdate);
    expect(delivered.asnChatMessage).toMatchObject({ bRead: false, asnDeliverTime: expect.stringMatching(/./) });
  });

  it("with several recipients begins a conversation of many; others hear nothing of it (T30, T65)", async () => {
    const [alice, bob, carol] = await Promise.all([Chatter.join("alice"), Chatter.join("bob"), Chatter.join("carol")]);
    await alice.say([BOB, CAROL], "lunch?", { u8sConversationName: "Lunch" });
    expect((await carol.hearsText("lunch?")).asnChatConversation).toMatchObject({
      u8sConversationName: "Lunch",
      iConversationType: 2,
    });
    await alice.say([BOB], "only you");
    await bob.hearsText("only you");
    await carol.channel.result("asnChatGetDatabaseID");
    expect(texts(carol.segments)).toEqual(["lunch?"]);
  });

  it("quotes the message that it replies to (T13)", async () => {
    const [alice, bob] = await Promise.all([Chatter.join("alice"), Chatter.join("bob")]);
    const { u8sConversationID } = await alice.say([BOB], "question");
    await bob.say([], "answer", { u8sConversationID, iReplyToSequenceID: 1 });
    const { asnChatMessage } = await alice.hearsText("answer");
    expect(asnChatMessage?.asnReplyToEvent).toMatchObject({
      iConvSequenceID: 1,
      asnChatMessage: { u8sMessage: "question" },
    });
  });

  it.each([
    ["to nobody (T29)", { u8sRecipientURIs: [] }, 10],
    ["to somebody unknown", { u8sRecipientURIs: ["sip:who@example.com"] }, 5],
    ["into an unknown conversation", { u8sConversationID: "none" }, 2],
    ["without a cross reference id", { u8sEventCrossRefID: "" }, 7],
    ["in answer to nothing", { iReplyToSequenceID: 7 }, 3],
    ["into a kind of conversation that is none", { iConversationType: 9 }, 10],
  ])("%s is refused in iResult", async (_, wrong, iResult) => {
    const alice = await Chatter.join("alice");
    expect(await alice.say([BOB], "hello", wrong)).toMatchObject({ iResult, iConvSequenceID: 0 });
  });
});

describe("a reader who was offline", () => {
  it("gets what was missed, no more than asked for, and the sender learns that it got there (T25)", async () => {
    const alice = await Chatter.join("alice");
    for (const words of ["one", "two", "three", "four", "five"]) await alice.say([BOB], words);
    expect((await alice.hearsText("five")).asnChatMessage?.asnDeliverTime).toBeUndefined();
    const bob = await Chatter.join("bob");
    expect(bob.heard).toEqual([]);
    const segments = await bob.fetch("asnChatGetDiffUpdate", { iLastKnownGlobTransactionID: 0, iMaxEvents: 2 });
    expect(segments.map(({ bLastSegment }) => bLastSegment)).toEqual([true]);
    expect(texts(segments)).toEqual(["four", "five"]);
    const update = await alice.hears(({ bUpdate, iConvSequenceID }) => bUpdate && iConvSequenceID === 5);
    expect(update.asnChatMessage?.asnDeliverTime).toBeDefined();
  });

  it("is told of changes too, and of nothing twice (T24)", async () => {
    const [alice, bob] = await Promise.all([Chatter.join("alice"), Chatter.join("bob")]);
    const { u8sConversationID } = await alice.say([BOB], "one");
    await alice.say([BOB], "two");
    await bob.hearsText("two");
    await bob.channel.close();
    const asnSequenceIDSet = { asnSequenceIDs: [1] };
    const erase = { u8sConversationID, iStatus: 3, u8sEventCrossRefID: crossRef(), asnSequenceIDSet };
    await alice.does("asnChatSetMessagesStatus", erase);
    const again = await Chatter.join("bob", { iLastKnownGlobTransactionID: 4, u8sEventListCrossRefID: "missed" });
    await again.hears(({ iConvSequenceID }) => iConvSequenceID === 1);
    expect(again.segments).toMatchObject([
      {
        u8sEventListCrossRefID: "missed",
        bLastSegment: true,
        asnChatEventList: [{ bUpdate: true, iConvSequenceID: 1, asnChatMessage: { bDeleted: true } }],
      },
    ]);
    expect(again.heard[0]?.asnChatMessage).not.toHaveProperty("u8sMessage");
    expect(await again.fetch("asnChatGetDiffUpdate", { iLastKnownGlobTransactionID: 5 })).toMatchObject([
      { asnChatEventList: [], bLastSegment: true },
    ]);
  });

  it("sees in the overview each conversation, its last messages and what is unread (T28)", async () => {
    const alice = await Chatter.join("alice");
    for (const words of ["one", "two", "three"]) await alice.say([BOB], words);
    await alice.say([BOB, CAROL], "all");
    const bob = await Chatter.join("bob");
    expect(texts(await bob.fetch("asnChatGetConversationOverview", { iNumLastMessages: 2 }))).toEqual([
      "all",
      "two",
      "three",
    ]);
    const all = await bob.fetch("asnChatGetConversationOverview", { bAddUnread: true, iMaxConversations: 1 });
    expect(texts(all)).toEqual(["all"]);
  });

  it("needs a subscription, for the answer comes in events", async () => {
    const channel = await Channel.open(emulator.uc, "bob");
    expect(await channel.result("asnChatGetDiffUpdate", {})).toMatchObject({ iResult: 11 });
  });
});

describe("asnChatSetMessagesStatus", () => {
  it("read: the sender sees when, the reader's other clients that (T11)", async () => {
    const [alice, bob, second] = await Promise.all([Chatter.join("alice"), Chatter.join("bob"), Chatter.join("bob")]);
    const { u8sConversationID } = await alice.say([BOB], "hello");
    const u8sEventCrossRefID = crossRef();
    const set = { u8sConversationID, iStatus: 1, u8sEventCrossRefID, asnSequenceIDSet: { iLastSequenceID: 1 } };
    await bob.does("asnChatSetMessagesStatus", set);
    for (const who of [alice, bob, second]) {
      const { asnChatMessage } = await who.hears(
        ({ bUpdate, asnChatMessage }) => bUpdate && asnChatMessage?.bRead === true,
      );
      expect(asnChatMessage).toMatchObject({ bRead: true, u8sMessage: "hello" });
      expect(asnChatMessage?.asnReadTime).toBeDefined();
    }
    await bob.does("asnChatSetMessagesStatus", { ...set, iStatus: 2, u8sEventCrossRefID: crossRef() });
    await second.hears(({ bUpdate, asnChatMessage }) => bUpdate && asnChatMessage?.bRead === false);
  });

  it.each([
    ["an unknown message", { asnSequenceIDSet: { asnSequenceIDs: [9] } }, 3],
    ["an unknown status", { iStatus: 9 }, 10],
    ["another's message, to delete it (T08)", { iStatus: 3 }, 1],
  ])("%s is refused", async (_, wrong, iResult) => {
    const [alice, bob] = await Promise.all([Chatter.join("alice"), Chatter.join("bob")]);
    const { u8sConversationID } = await alice.say([BOB], "hello");
    const asnSequenceIDSet = { asnSequenceIDs: [1] };
    const argument = { u8sConversationID, iStatus: 1, u8sEventCrossRefID: crossRef(), asnSequenceIDSet, ...wrong };
    expect(await bob.channel.result("asnChatSetMessagesStatus", argument)).toEqual(
      expect.objectContaining({ iResult }),
    );
  });
});

describe("user lists", () => {
  it("who is added or removed hears of it, with those who are there (T17)", async () => {
    const [alice, bob, carol] = await Promise.all([Chatter.join("alice"), Chatter.join("bob"), Chatter.join("carol")]);
    const { u8sConversationID } = await alice.say([BOB], "hello", { iConversationType: 2 });
    const change = (iChatUserlistModify: number) => ({
      u8sConversationID,
      iChatUserlistModify,
      u8sUserURIs: [CAROL],
      u8sEventCrossRefID: crossRef(),
    });
    expect(await alice.does("asnChatUserlistModify", change(1))).toMatchObject({ iConvSequenceID: 2 });
    const added = await carol.hears((event) => event.asnChatConversation?.iChatUserlistModify === 1);
    expect(added.asnChatConversation).toMatchObject({ u8sUsersModified: [CAROL] });
    expect(added.asnChatConversation?.asnChatParties).toHaveLength(3);
    await bob.does("asnChatUserlistModify", change(2));
    await carol.hears((event) => event.asnChatConversation?.iChatUserlistModify === 2);
    await alice.say([], "gone", { u8sConversationID });
    await bob.hearsText("gone");
    await carol.channel.result("asnChatGetDatabaseID");
    expect(carol.heard).toHaveLength(2);
  });

  it("asnChatSetUserlist tells both sides of the change under one list's cross reference id (T67)", async () => {
    const [alice, bob] = await Promise.all([Chatter.join("alice"), Chatter.join("bob")]);
    const { u8sConversationID } = await alice.say([BOB], "hello", { iConversationType: 2 });
    const argument = { u8sConversationID, u8sUserURIs: [ALICE, CAROL], u8sEventListCrossRefID: "list" };
    expect(await alice.does("asnChatSetUserlist", argument)).toMatchObject({ iConvSequenceID: 3 });
    await bob.hears((event) => event.asnChatConversation?.iChatUserlistModify === 2);
    expect(bob.segments.slice(1).map((segment) => segment.u8sEventListCrossRefID)).toEqual(["list", "list"]);
  });

  it("asnChatForward hands the partner over: a conversation with the others, linked both ways (T45)", async () => {
    const [alice, bob, carol] = await Promise.all([Chatter.join("alice"), Chatter.join("bob"), Chatter.join("carol")]);
    const { u8sConversationID } = await alice.say([BOB], "help");
    await bob.does("asnChatForward", {
      u8sConversationID,
      u8sForwardURI: ALICE,
      u8sForwardToURIs: [CAROL],
      u8sMessage: "she needs help",
      u8sEventCrossRefID: crossRef(),
    });
    const there = await carol.hearsText("she needs help");
    expect(there.asnChatConversation).toMatchObject({
      u8sForwardedFromURI: BOB,
      u8sForwardedURI: ALICE,
      u8sLinkedConversationID: u8sConversationID,
    });
    const here = await alice.hears(
      (event) => event.u8sConversationID === u8sConversationID && event.iConvSequenceID === 2,
    );
    expect(here.asnChatConversation?.u8sLinkedConversationID).toBe(there.u8sConversationID);
  });
});

describe("looking up", () => {
  it("conversations, a conversation's id, the data base's id (T43, T44, T46, T47)", async () => {
    const [alice, bob] = await Promise.all([Chatter.join("alice"), Chatter.join("bob")]);
    const find = (argument: object) =>
      alice.channel.result<AsnChatGetConversationsResult>("asnChatGetConversations", argument);
    const { u8sConversationID } = await alice.does("asnChatGetConversationID", { u8sContactURI: BOB });
    expect((await find({})).asnConversationList).toEqual([]);
    expect(await bob.say([ALICE], "hi")).toMatchObject({ u8sConversationID });
    expect((await find({ u8sContactURI: BOB })).asnConversationList).toMatchObject([
      { u8sConversationID, iConversationType: 1, iConvSequenceID: 1, iGlobTransactionID: 2 },
    ]);
    expect((await find({ u8sContactURI: CAROL })).asnConversationList).toEqual([]);
    expect(await find({ u8sConversationID: "none" })).toMatchObject({ iResult: 2 });
    const { u8sDatabaseID } = await alice.does("asnChatGetDatabaseID", {});
    expect(await bob.does("asnChatGetDatabaseID", {})).toMatchObject({ u8sDatabaseID });
    expect(await alice.does("asnChatIsGlobalDisabled", {})).toMatchObject({ bDisabled: false });
  });

  it("a range of entries, by conversation or by partner (T35)", async () => {
    const [alice, bob] = await Promise.all([Chatter.join("alice"), Chatter.join("bob")]);
    let id = "";
    for (const words of ["1", "2", "3", "4", "5"]) id = (await alice.say([BOB], words)).u8sConversationID;
    const middle = { iSequenceID: 3, iNumLessThanSeqID: 1, iNumGreaterThanOrEqualSeqID: 2 };
    const byId = { asnConversationIDChoice: { u8sConversationID: id }, ...middle };
    expect(texts(await bob.fetch("asnChatGetEventsRange", byId))).toEqual(["2", "3", "4"]);
    const last = { asnConversationIDChoice: { u8sPartnerURI: ALICE }, iNumLessThanSeqID: 2 };
    expect(texts(await bob.fetch("asnChatGetEventsRange", last))).toEqual(["4", "5"]);
    const nobody = { asnConversationIDChoice: { u8sPartnerURI: CAROL } };
    expect(texts(await bob.fetch("asnChatGetEventsRange", nobody))).toEqual([]);
  });

  it("messages by a word in them, the latest first, in pages (T32)", async () => {
    const [alice, bob] = await Promise.all([Chatter.join("alice"), Chatter.join("bob")]);
    for (const words of ["Tea?", "coffee", "more TEA"]) await alice.say([BOB], words);
    const find = (more: object) =>
      bob.channel.result<AsnChatFindEventsResult>("asnChatFindEvents", { u8sSearchString: "tea", ...more });
    const first = await find({ iMaxEvents: 1 });
    expect([first.iNumTotalResults, first.asnChatEventList[0]?.asnChatMessage?.u8sMessage]).toEqual([2, "more TEA"]);
    const second = await find({ iMaxEvents: 5, iOffset: 1 });
    expect(second.asnChatEventList.map((event) => event.asnChatMessage?.u8sMessage)).toEqual(["Tea?"]);
  });
});

describe("what is shown at a conversation", () => {
  it("typing is relayed to the others (T51)", async () => {
    const [alice, bob] = await Promise.all([Chatter.join("alice"), Chatter.join("bob")]);
    const { u8sConversationID } = await alice.say([BOB], "hello");
    const argument = { u8sConversationID, u8sSenderURI: BOB, bUserTyping: true };
    const operationName = "asnChatUserStatus";
    bob.channel.send({ invoke: { invokeID: 99999, operationID: 0, operationName, argument } });
    expect(await alice.channel.event(operationName)).toMatchObject(argument);
    await bob.channel.result("asnChatGetDatabaseID");
    expect(bob.channel.events(operationName)).toEqual([]);
  });

  it("a mute is told to one's own clients, and again to those that subscribe later (T56)", async () => {
    const [alice, bob] = await Promise.all([Chatter.join("alice"), Chatter.join("bob")]);
    const { u8sConversationID } = await alice.say([BOB], "hello");
    await bob.does("asnChatMuteConversation", { u8sConversationID, u8sEventCrossRefID: "m" });
    const muted = { u8sConversationID, u8sSenderURI: BOB, bMuted: true };
    expect(await bob.channel.event("asnChatMuteStatusChanged")).toMatchObject({ ...muted, u8sEventCrossRefID: "m" });
    const later = await Chatter.join("bob");
    expect(await later.channel.event("asnChatMuteStatusChanged")).toMatchObject(muted);
    await later.does("asnChatUnmuteConversation", { u8sConversationID, u8sEventCrossRefID: "u" });
    expect(await bob.channel.event("asnChatMuteStatusChanged", 2)).toMatchObject({ bMuted: false });
    expect(alice.channel.events("asnChatMuteStatusChanged")).toEqual([]);
  });

  it("a picture is fetched unless its hash is known already (T60, T61)", async () => {
    const [alice, bob] = await Promise.all([Chatter.join("alice"), Chatter.join("bob")]);
    const { u8sConversationID } = await alice.say([BOB, CAROL], "hello");
    const get = (more: object = {}) => bob.does("asnChatGetConversationAvatar", { u8sConversationID, ...more });
    expect(await get()).toMatchObject({ iImageResult: 0 });
    const u8sImageData = Buffer.from("picture").toString("base64");
    await alice.does("asnChatSetConversationAvatar", { u8sConversationID, u8sEventCrossRefID: "a", u8sImageData });
    const { u8sImageHash } = await bob.channel.event("asnChatConversationAvatarChanged");
    expect(await get()).toMatchObject({ iImageResult: 2, u8sImageData, u8sImageHash });
    const known = await get({ u8sKnownHash: u8sImageHash });
    expect(known).toMatchObject({ iImageResult: 1 });
    expect(known).not.toHaveProperty("u8sImageData");
  });

  it("reactions come to clients that know them, and go again (T15, T16)", async () => {
    const [alice, bob] = await Promise.all([Chatter.join("alice", { bSupportReactions: true }), Chatter.join("bob")]);
    const { u8sConversationID } = await alice.say([BOB], "hello");
    const thumb = { u8sConversationID, iConvSequenceID: 1, u8sEmoji: "👍" };
    await bob.channel.result("asnChatSetReaction", thumb);
    const withThumb = await alice.hears(({ asnChatMessage }) => asnChatMessage?.asnReactions !== undefined);
    expect(withThumb.asnChatMessage?.asnReactions).toMatchObject([{ u8sEmoji: "👍", u8sUsers: [BOB] }]);
    await bob.channel.result("asnChatClearReaction", thumb);
    await alice.hears(({ bUpdate, asnChatMessage }) => bUpdate && asnChatMessage?.asnReactions === undefined);
    expect(bob.heard).toHaveLength(1);
    const { error } = await bob.channel.call("asnChatSetReaction", { ...thumb, iConvSequenceID: 9 });
    expect(error?.error).toMatchObject({ _type: "AsnRequestError", iErrorDetail: 3 });
  });
});

describe("files", () => {
  it("a binary message carries an upload that is complete, and is found among the conversation's files (T14, T31, T68)", async () => {
    const [alice, bob] = await Promise.all([Chatter.join("alice"), Chatter.join("bob")]);
    const content = Buffer.from("a picture");
    const { u8sTransferID } = await alice.channel.result<{ u8sTransferID: string }>("asnInitBinaryTransferUpload", {
      asnMetaData: { u8sFileNameWithExtension: "cat.png", u8sMimeType: "image/png", iDataSize: content.length },
      eServiceType: 0,
    });
    const send = () =>
      alice.channel.result<AsnChatTextMessageResult>("asnChatBinaryMessage", {
        u8sRecipientURIs: [BOB],
        u8sTransferID,
        u8sEventCrossRefID: crossRef(),
        u8sMessage: "look",
      });
    expect(await send()).toMatchObject({ iResult: 10 });
    const osChunkData = content.toString("base64");
    await alice.channel.result("asnSendBinaryChunk", { u8sTransferID, iDataOffset: 0, osChunkData });
    await alice.channel.result("asnBinaryTransferUploadCompleted", { u8sTransferID, bUploadCompleted: true });
    const { u8sConversationID } = await send();
    const { asnChatMessage } = await bob.hearsText("look");
    expect(asnChatMessage?.asnBinaryDescription).toMatchObject({
      u8sFileNameWithExtension: "cat.png",
      u8sMimeType: "image/png",
      iDataSize: content.length,
      u8sBinaryTransferID: u8sTransferID,
    });
    await bob.say([ALICE], "nice");
    const pages = { asnConversationIDChoice: { u8sConversationID }, iPageSize: 10 };
    expect(texts(await bob.fetch("asnChatGetBinaryMessageEvents", pages))).toEqual(["look"]);
    await bob.does("asnChatForwardMessage", {
      u8sSourceConversationID: u8sConversationID,
      iSourceSequenceID: 1,
      asnForwardDestinationIDChoice: { u8sPartnerURI: CAROL },
      u8sEventCrossRefID: crossRef(),
    });
    const carol = await Chatter.join("carol");
    const [segment] = await carol.fetch("asnChatGetDiffUpdate", {});
    expect(segment?.asnChatEventList[0]?.asnChatMessage).toMatchObject({
      u8sForwardOrigin: ALICE,
      asnBinaryDescription: { u8sBinaryTransferID: u8sTransferID },
    });
  });
});

describe("without a session", () => {
  it("a message can be sent, and the recipient hears it", async () => {
    const bob = await Chatter.join("bob");
    const argument = { u8sRecipientURIs: [BOB], u8sMessage: "by direct call", u8sEventCrossRefID: crossRef() };
    const response = await direct(emulator.uc, "asnChatTextMessage", { argument });
    expect(await response.json()).toMatchObject({ iResult: 11, iConvSequenceID: 1 });
    await bob.hearsText("by direct call");
  });

  it("unsubscribing ends the events (T23)", async () => {
    const [alice, bob] = await Promise.all([Chatter.join("alice"), Chatter.join("bob")]);
    await bob.does("asnChatSubscribeEvents", { bReceiveChatEvents: false });
    await alice.say([BOB], "anybody?");
    await bob.channel.result("asnChatGetDatabaseID");
    expect(bob.heard).toEqual([]);
    const id = await logIn(emulator.uc, "bob");
    expect((await call(emulator.uc, id, "asnChatGetConversations")).body).toMatchObject({
      asnConversationList: [{ iConvSequenceID: 1 }],
    });
  });
});
