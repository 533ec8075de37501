import { beforeEach, describe, expect, it } from "vitest";
import type { AsnChatEvent, AsnChatEventArgument } from "../../src/interface/types.generated.js";
import type { Channel } from "../support/channel.js";
import { PEOPLE, useChannels, useWorld } from "../support/own-world.js";

const [ALICE, BOB, CAROL] = ["sip:alice@example.com", "sip:bob@example.com", "sip:carol@example.com"];
const office = useWorld({ users: PEOPLE });
const open = useChannels(office);
const NAME = "asnChatEvent";

let alice: Channel;
let bob: Channel;
let crossRefs = 0;
const newRef = () => `x${++crossRefs}`;
async function join(user: string, more: object = {}): Promise<Channel> {
  const channel = await open(user);
  await channel.result("asnChatSubscribeEvents", { bReceiveChatEvents: true, ...more });
  return channel;
}
beforeEach(async () => {
  [alice, bob] = [await join("alice", { bSupportReactions: true }), await join("bob")];
});

interface Sent {
  readonly iResult: number;
  readonly u8sConversationID: string;
  readonly iConvSequenceID: number;
}
const say = (who: Channel, to: string[], u8sMessage: string, more: object = {}) =>
  who.result<Sent>("asnChatTextMessage", { u8sRecipientURIs: to, u8sMessage, u8sEventCrossRefID: newRef(), ...more });
const lists = (channel: Channel) => channel.events(NAME) as unknown as AsnChatEventArgument[];
const heard = (channel: Channel): AsnChatEvent[] => lists(channel).flatMap((list) => list.asnChatEventList);
async function hears(channel: Channel, condition: (event: AsnChatEvent) => boolean): Promise<AsnChatEvent> {
  await channel.waitFor(() => heard(channel).some(condition), "an entry");
  return heard(channel).find(condition) as AsnChatEvent;
}
const hearsText = (channel: Channel, text: string) =>
  hears(channel, ({ asnChatMessage }) => asnChatMessage?.u8sMessage === text);
/** The texts of the list that answers a question. */
async function answer(channel: Channel, name: "asnChatGetDiffUpdate" | "asnChatGetEventsRange", argument: object) {
  const u8sEventListCrossRefID = newRef();
  await channel.result(name, { ...argument, u8sEventListCrossRefID });
  const mine = () => lists(channel).filter((list) => list.u8sEventListCrossRefID === u8sEventListCrossRefID);
  await channel.waitFor(() => mine().some(({ bLastSegment }) => bLastSegment === true), "the answer");
  return mine().flatMap((list) => list.asnChatEventList.map(({ asnChatMessage }) => asnChatMessage?.u8sMessage));
}

describe("events", () => {
  it("come to who subscribed, and to nobody else (T01)", async () => {
    const silent = await open("bob");
    await say(alice, [BOB], "hello");
    await hearsText(bob, "hello");
    await silent.result("asnGetTime");
    expect(silent.events(NAME)).toEqual([]);
  });

  it("name each party by contact and name (T22)", async () => {
    await say(alice, [BOB], "hello");
    expect((await hearsText(bob, "hello")).asnChatConversation?.asnChatParties).toMatchObject([
      { u8sContactURI: ALICE, u8sDisplayName: "Alice Adams" },
      { u8sContactURI: BOB, u8sDisplayName: "Bob Brown" },
    ]);
  });

  it("that answer no request have no list reference; those that do have the client's (T69)", async () => {
    await say(alice, [BOB], "hello");
    await hearsText(bob, "hello");
    expect(lists(bob).every(({ u8sEventListCrossRefID }) => !u8sEventListCrossRefID)).toBe(true);
    await bob.result("asnChatGetDiffUpdate", { iLastKnownGlobTransactionID: 0, u8sEventListCrossRefID: "mine" });
    await bob.waitFor(() => lists(bob).some(({ u8sEventListCrossRefID }) => u8sEventListCrossRefID === "mine"));
  });

  it("of a reaction list who voted: two people are one entry (T70)", async () => {
    const { u8sConversationID } = await say(alice, [BOB], "hello");
    const thumb = { u8sConversationID, iConvSequenceID: 1, u8sEmoji: "👍" };
    for (const who of [alice, bob]) await who.result("asnChatSetReaction", thumb);
    const event = await hears(alice, ({ asnChatMessage }) => asnChatMessage?.asnReactions?.[0]?.u8sUsers.length === 2);
    const [reaction, ...others] = event.asnChatMessage?.asnReactions ?? [];
    expect(reaction?.u8sEmoji).toBe("👍");
    expect([...(reaction?.u8sUsers ?? [])].sort()).toEqual([ALICE, BOB]);
    expect(others).toEqual([]);
  });
});

describe("what is wrong with a message", () => {
  it.each([
    [2, "an unknown conversation", { u8sConversationID: "none" }],
    [3, "an unknown message", { iReplyToSequenceID: 9 }],
    [5, "an unknown recipient", { u8sRecipientURIs: ["sip:who@example.com"] }],
    [7, "a cross reference that was used before", { u8sEventCrossRefID: "used" }],
    [10, "an invalid parameter", { iConversationType: 9 }],
  ])("is told by the number %i for %s (T06)", async (iResult, _what, more) => {
    await say(alice, [BOB], "first", { u8sEventCrossRefID: "used" });
    expect(await say(alice, [BOB], "second", more)).toMatchObject({ iResult });
  });
});

describe("lists of people", () => {
  const modify = (who: Channel, u8sConversationID: string, iChatUserlistModify: number, u8sUserURIs: string[]) =>
    who.result<Sent>("asnChatUserlistModify", {
      ...{ u8sConversationID, iChatUserlistModify, u8sUserURIs, u8sEventCrossRefID: newRef() },
    });

  it("of two people become a new group, linked to the old one, when somebody is added (T18)", async () => {
    const { u8sConversationID } = await say(alice, [BOB], "hello");
    const carol = await join("carol");
    const added = await modify(alice, u8sConversationID, 1, [CAROL]);
    expect(added.u8sConversationID).toMatch(/./);
    expect(added.u8sConversationID).not.toBe(u8sConversationID);
    const begun = await hears(carol, (event) => event.u8sConversationID === added.u8sConversationID);
    expect(begun.asnChatConversation).toMatchObject({
      iConversationType: 2,
      u8sLinkedConversationID: u8sConversationID,
    });
  });

  it("go complete with an update (T20)", async () => {
    const { u8sConversationID } = await say(alice, [BOB], "hello", { iConversationType: 2 });
    expect(await modify(alice, u8sConversationID, 3, [ALICE, BOB])).toMatchObject({ iResult: 0 });
    const told = await hears(bob, ({ asnChatConversation }) => asnChatConversation?.iChatUserlistModify === 3);
    expect(told.asnChatConversation?.u8sUsersModified).toEqual([ALICE, BOB]);
    expect(await modify(alice, u8sConversationID, 3, [ALICE, CAROL])).toMatchObject({ iResult: 9 });
  });
});

describe("looking back", () => {
  let pair = "";
  beforeEach(async () => {
    for (const text of ["one", "two", "three"]) pair = (await say(alice, [BOB], text)).u8sConversationID;
    await say(alice, [BOB, CAROL], "two and three");
    await hearsText(bob, "two and three");
  });

  it("a difference is limited to one chat, and to entries up to a number (T27)", async () => {
    const since = { iLastKnownGlobTransactionID: 0, u8sConversationID: pair };
    expect(await answer(bob, "asnChatGetDiffUpdate", since)).toEqual(["one", "two", "three"]);
    expect(await answer(bob, "asnChatGetDiffUpdate", { ...since, iMaxSequenceID: 2 })).toEqual(["one", "two"]);
  });

  it("a search is limited to one conversation (T34)", async () => {
    const find = async (more: object) => {
      const argument = { u8sSearchString: "two", iMaxEvents: 10, ...more };
      const { asnChatEventList } = await bob.result<AsnChatEventArgument>("asnChatFindEvents", argument);
      return asnChatEventList.map(({ asnChatMessage }) => asnChatMessage?.u8sMessage).sort();
    };
    expect(await find({})).toEqual(["two", "two and three"]);
    expect(await find({ u8sConversationID: pair })).toEqual(["two"]);
  });

  it("a range without a number begins behind the newest entry, and has nothing after it (T38)", async () => {
    const asnConversationIDChoice = { u8sConversationID: pair };
    for (const more of [{}, { iNumGreaterThanOrEqualSeqID: 5 }]) {
      const range = { asnConversationIDChoice, iNumLessThanSeqID: 2, ...more };
      expect(await answer(bob, "asnChatGetEventsRange", range)).toEqual(["two", "three"]);
    }
  });

  it.each([
    [1, { asnSequenceIDs: [1, 3] }, "bob", [true, false, true]],
    [1, { iLastSequenceID: 2 }, "bob", [true, true, false]],
  ])("status %i with %j marks what %s names (T42)", async (iStatus, asnSequenceIDSet, _who, read) => {
    const status = { u8sConversationID: pair, asnSequenceIDSet };
    await bob.result("asnChatSetMessagesStatus", { ...status, iStatus, u8sEventCrossRefID: newRef() });
    const states = async () => {
      const late = await join("bob");
      const asnConversationIDChoice = { u8sConversationID: pair };
      await late.result("asnChatGetEventsRange", { asnConversationIDChoice, u8sEventListCrossRefID: "r" });
      await late.waitFor(() => lists(late).some(({ bLastSegment }) => bLastSegment === true));
      return heard(late).map(({ asnChatMessage }) => asnChatMessage?.bRead);
    };
    expect(await states()).toEqual(read);
    await bob.result("asnChatSetMessagesStatus", { ...status, iStatus: 2, u8sEventCrossRefID: newRef() });
    expect(await states()).toEqual([false, false, false]);
  });

  it("a message is deleted and comes back by its sender's order (T42)", async () => {
    const set = (iStatus: number) =>
      alice.result("asnChatSetMessagesStatus", {
        ...{ u8sConversationID: pair, iStatus, u8sEventCrossRefID: newRef() },
        asnSequenceIDSet: { asnSequenceIDs: [2] },
      });
    expect(await set(3)).toMatchObject({ iResult: 0 });
    await hears(bob, ({ bUpdate, asnChatMessage }) => bUpdate && asnChatMessage?.bDeleted === true);
    expect(await set(4)).toMatchObject({ iResult: 0 });
    const last = () =>
      heard(bob)
        .filter(({ bUpdate, iConvSequenceID }) => bUpdate && iConvSequenceID === 2)
        .at(-1);
    await bob.waitFor(() => last()?.asnChatMessage?.bDeleted === false, "the message");
    expect(last()?.asnChatMessage?.u8sMessage).toBe("two");
  });

  it("a message is forwarded into a conversation by its id (T68)", async () => {
    const { u8sConversationID } = await say(bob, [CAROL], "hello");
    const carol = await join("carol");
    const forward = await bob.result("asnChatForwardMessage", {
      u8sSourceConversationID: pair,
      iSourceSequenceID: 1,
      asnForwardDestinationIDChoice: { u8sConversationID },
      u8sEventCrossRefID: newRef(),
    });
    expect(forward).toMatchObject({ iResult: 0 });
    expect(await hearsText(carol, "one")).toMatchObject({ u8sConversationID });
  });
});
