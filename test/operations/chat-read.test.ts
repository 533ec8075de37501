import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startServer, type UcClient, type UcEmulator } from "../../src/index.js";
import { AsnChatResultEnum } from "../../src/interface/enums.generated.js";
import { direct } from "../support/emulator.js";
import { crossRef } from "../support/small-world.js";

const [UNWATCH, WATCH] = [0, 1];
const SEGMENT = 2;

let uc: UcEmulator;
beforeAll(async () => {
  const said = (count: number) => Array.from({ length: count }, (_, at) => ({ from: "alice", text: `${at + 1}` }));
  uc = await startServer({
    answers: "strict",
    worlds: [
      {
        ucsid: "acme",
        users: [{ name: "alice" }, { name: "bob" }],
        chat: {
          segmentSize: SEGMENT,
          conversations: [
            { id: "ROOM", kind: "publicRoom", members: ["alice"], messages: said(3) },
            { id: "PAIR", kind: "oneToOne", members: ["alice", "bob"], messages: said(5) },
            { id: "ALONE", members: ["alice"], messages: said(1) },
          ],
        },
      },
    ],
  });
});
afterAll(() => uc.stop());

let alice: UcClient;
let bob: UcClient;
beforeEach(async () => {
  uc.reset();
  [alice, bob] = await Promise.all([uc.logIn("alice"), uc.logIn("bob")]);
  await bob.call("asnChatSubscribeEvents", { bReceiveChatEvents: true });
});

const say = (u8sConversationID: string, u8sMessage: string) =>
  alice.call("asnChatTextMessage", {
    u8sConversationID,
    u8sRecipientURIs: [],
    u8sMessage,
    u8sEventCrossRefID: crossRef(),
  });

/** The texts of a list that came in segments, when the last of them has come. */
async function listed(u8sEventListCrossRefID: string): Promise<(string | undefined)[]> {
  await bob.waitForEvent("asnChatEvent", { u8sEventListCrossRefID, bLastSegment: true });
  return bob
    .events("asnChatEvent")
    .filter((segment) => segment.u8sEventListCrossRefID === u8sEventListCrossRefID)
    .flatMap(({ asnChatEventList }) => asnChatEventList.map((event) => event.asnChatMessage?.u8sMessage));
}

const heard = (text: string) =>
  bob.waitForEvent("asnChatEvent", { asnChatEventList: { $includes: { asnChatMessage: { u8sMessage: text } } } });

describe("watching a room", () => {
  const watch = (more: object) =>
    bob.call("asnChatWatchConversation", { iWatchMode: WATCH, u8sConversationID: "ROOM", ...more });

  it("hears what is said there without being in it, until it ends (T71)", async () => {
    expect(await watch({})).toMatchObject({ iResult: 0 });
    await say("ROOM", "while watched");
    await heard("while watched");
    await watch({ iWatchMode: UNWATCH });
    await say("ROOM", "unheard");
    await say("PAIR", "afterwards");
    await heard("afterwards");
    const texts = bob.events("asnChatEvent").flatMap((segment) => segment.asnChatEventList);
    expect(texts.map((event) => event.asnChatMessage?.u8sMessage)).toEqual(["while watched", "afterwards"]);
  });

  it("gives what was said before, from the number asked for, at most so much, counted back from the newest (T49)", async () => {
    await watch({ iConvSequenceID: 2, u8sEventListCrossRefID: "from 2" });
    expect(await listed("from 2")).toEqual(["2", "3"]);
    await watch({ iConvSequenceID: 1, iMaxEvents: 1, u8sEventListCrossRefID: "one" });
    expect(await listed("one")).toEqual(["3"]);
  });

  it("is refused for a conversation that is not open, and of which one is no part", async () => {
    expect(await watch({ u8sConversationID: "ALONE" })).toMatchObject({
      iResult: AsnChatResultEnum.invalidconversationid,
    });
  });
});

describe("a range of a conversation", () => {
  const range = (more: object, list: string) =>
    bob.call("asnChatGetEventsRange", {
      asnConversationIDChoice: { u8sConversationID: "PAIR" },
      u8sEventListCrossRefID: list,
      ...more,
    });

  it.each([
    [{}, ["1", "2"]],
    [{ iNumLessThanSeqID: 1 }, ["2"]],
    [{ iNumGreaterThanOrEqualSeqID: 1 }, ["1", "2", "3"]],
    [{ iNumLessThanSeqID: 0, iNumGreaterThanOrEqualSeqID: 3 }, ["3", "4", "5"]],
  ])("%o from the third on: 100 before and none after, unless it says otherwise (T36, T37)", async (more, texts) => {
    await range({ iSequenceID: 3, ...more }, JSON.stringify(more));
    expect(await listed(JSON.stringify(more))).toEqual(texts);
  });
});

describe("looking up", () => {
  it("files in a conversation with somebody with whom there is none gives an empty list", async () => {
    await bob.call("asnChatGetBinaryMessageEvents", {
      asnConversationIDChoice: { u8sPartnerURI: "sip:bob@example.com" },
      iPageSize: 10,
      u8sEventListCrossRefID: "files",
    });
    expect(await listed("files")).toEqual([]);
  });

  it("what comes in events is refused where nobody listens: without a subscription, without a session", async () => {
    const refused = { iResult: AsnChatResultEnum.notsubscribed };
    expect(await alice.call("asnChatGetDiffUpdate", { iLastKnownGlobTransactionID: 0 })).toMatchObject(refused);
    const response = await direct(uc, "asnChatGetDiffUpdate", { argument: { iLastKnownGlobTransactionID: 0 } });
    expect(await response.json()).toMatchObject(refused);
  });
});

describe("subscribing", () => {
  it("tells which conversations are muted, and until when", async () => {
    const asnMutedUntilTime = new Date(uc.clock.now() + 3_600_000).toISOString();
    await bob.call("asnChatMuteConversation", {
      u8sConversationID: "PAIR",
      u8sEventCrossRefID: crossRef(),
      asnMutedUntilTime,
    });
    const second = await uc.logIn("bob");
    await second.call("asnChatSubscribeEvents", { bReceiveChatEvents: true });
    expect(await second.waitForEvent("asnChatMuteStatusChanged")).toMatchObject({
      u8sConversationID: "PAIR",
      bMuted: true,
      asnMutedUntilTime,
    });
  });
});
