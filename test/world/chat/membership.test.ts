import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startServer, type UcClient, type UcEmulator } from "../../../src/index.js";
import { AsnChatResultEnum } from "../../../src/interface/enums.generated.js";
import { crossRef } from "../../support/small-world.js";

const [ALICE, BOB, CAROL, DAVE] = ["alice", "bob", "carol", "dave"].map((name) => `sip:${name}@example.com`) as [
  string,
  string,
  string,
  string,
];
const NOBODY = "sip:nobody@example.com";
const [ADDED, REMOVED, UPDATE] = [1, 2, 3];
const { forbidden, invalidparam, unknownrecipient, noerror, invalidconversationid, requestfail } = AsnChatResultEnum;

let uc: UcEmulator;
let [alice, bob, carol]: UcClient[] = [];
beforeAll(async () => {
  uc = await startServer({
    answers: "strict",
    worlds: [
      {
        ucsid: "acme",
        users: ["alice", "bob", "carol", "dave"].map((name) => ({ name })),
        chat: {
          conversations: [
            { id: "TEAM", members: ["alice", "bob"], messages: [{ from: "alice", text: "welcome" }] },
            { id: "PAIR", kind: "oneToOne", members: ["alice", "bob"], messages: [{ from: "alice", text: "hi" }] },
            { id: "ROOM", kind: "publicRoom", members: ["alice"], messages: [{ from: "alice", text: "hello all" }] },
          ],
        },
      },
    ],
  });
});
afterAll(() => uc.stop());
beforeEach(async () => {
  uc.reset();
  [alice, bob, carol] = await Promise.all(["alice", "bob", "carol"].map((name) => uc.logIn(name)));
  for (const client of [alice, bob, carol]) await client?.call("asnChatSubscribeEvents", { bReceiveChatEvents: true });
});

const as = (client: UcClient | undefined): UcClient => {
  if (!client) throw new Error("nobody is logged in");
  return client;
};

/** What changing a user list comes to: AsnChatResultEnum. */
const modify = async (client: UcClient | undefined, id: string, how: number, users: string[]) =>
  as(client).call("asnChatUserlistModify", {
    u8sConversationID: id,
    iChatUserlistModify: how,
    u8sUserURIs: users,
    u8sEventCrossRefID: crossRef(),
  });

describe("changing who is in a conversation", () => {
  it.each<[what: string, by: () => UcClient | undefined, id: string, how: number, users: string[], result: number]>([
    ["naming nobody", () => alice, "TEAM", ADDED, [], invalidparam],
    ["naming somebody whom the server does not have", () => alice, "TEAM", ADDED, [NOBODY], unknownrecipient],
    ["from outside of it", () => carol, "TEAM", ADDED, [CAROL], invalidconversationid],
    ["removing somebody who is not in it (T07)", () => alice, "TEAM", REMOVED, [DAVE], requestfail],
    ["removing somebody else of two", () => alice, "PAIR", REMOVED, [BOB], forbidden],
    ["bringing somebody else into a room", () => alice, "ROOM", ADDED, [BOB], forbidden],
  ])("is refused %s", async (_what, by, id, how, users, result) => {
    expect(await modify(by(), id, how, users)).toMatchObject({ iResult: result, iConvSequenceID: 0 });
  });

  it("is refused to somebody who was in it, and is no more", async () => {
    await modify(alice, "TEAM", REMOVED, [BOB]);
    expect(await modify(bob, "TEAM", ADDED, [CAROL])).toMatchObject({ iResult: forbidden });
  });

  it("enters and leaves a room, by oneself", async () => {
    expect(await modify(bob, "ROOM", ADDED, [BOB])).toMatchObject({ iResult: noerror, iConvSequenceID: 2 });
    expect(await modify(bob, "ROOM", REMOVED, [BOB])).toMatchObject({ iResult: noerror, iConvSequenceID: 3 });
  });

  it("makes of two and a third a new conversation, which is linked to that of the two", async () => {
    const added = await modify(alice, "PAIR", ADDED, [CAROL]);
    expect(added.u8sConversationID).not.toBe("PAIR");
    const { asnChatEventList } = await as(carol).waitForEvent("asnChatEvent");
    expect(asnChatEventList).toMatchObject([
      {
        u8sConversationID: added.u8sConversationID,
        asnChatConversation: { u8sLinkedConversationID: "PAIR", u8sUsersModified: [CAROL] },
      },
    ]);
    expect(asnChatEventList[0]?.asnChatConversation?.asnChatParties).toHaveLength(3);
  });

  it("tells the list again without changing it", async () => {
    expect(await modify(alice, "TEAM", UPDATE, [ALICE, BOB])).toMatchObject({ iResult: noerror, iConvSequenceID: 2 });
    const { asnChatEventList } = await as(bob).waitForEvent("asnChatEvent");
    expect(asnChatEventList).toMatchObject([{ asnChatConversation: { iChatUserlistModify: UPDATE } }]);
    expect(asnChatEventList[0]?.asnChatConversation?.asnChatParties).toHaveLength(2);
  });
});

describe("setting the list of users", () => {
  const set = (client: UcClient | undefined, u8sConversationID: string, u8sUserURIs: string[]) =>
    as(client).call("asnChatSetUserlist", { u8sConversationID, u8sUserURIs, u8sEventListCrossRefID: crossRef() });

  it.each([
    ["of a conversation of two", "PAIR", [ALICE, BOB, CAROL], forbidden],
    ["of two", "PAIR", [ALICE, BOB], forbidden],
    ["to nobody", "TEAM", [], invalidparam],
    ["to somebody whom the server does not have", "TEAM", [ALICE, NOBODY], unknownrecipient],
  ])("is refused %s", async (_what, id, users, result) => {
    expect(await set(alice, id, users)).toMatchObject({ iResult: result });
  });

  it("to what it is already tells nobody anything", async () => {
    expect(await set(alice, "TEAM", [BOB, ALICE])).toMatchObject({ iResult: noerror, iConvSequenceID: 1 });
  });

  it("only adds, or only removes, where no more is needed", async () => {
    expect(await set(alice, "TEAM", [ALICE, BOB, CAROL])).toMatchObject({ iResult: noerror, iConvSequenceID: 2 });
    expect(await set(alice, "TEAM", [ALICE, CAROL])).toMatchObject({ iResult: noerror, iConvSequenceID: 3 });
  });
});

describe("handing a conversation over", () => {
  const forward = (client: UcClient | undefined, u8sForwardURI: string, u8sForwardToURIs: string[]) =>
    as(client).call("asnChatForward", {
      u8sConversationID: "TEAM",
      u8sForwardURI,
      u8sForwardToURIs,
      u8sMessage: "please take over",
      u8sEventCrossRefID: crossRef(),
    });

  it.each([
    ["of somebody who is not in it", CAROL, [DAVE], unknownrecipient],
    ["to nobody", BOB, [], invalidparam],
    ["to the one who is handed over", BOB, [BOB], invalidparam],
    ["to somebody whom the server does not have", BOB, [NOBODY], unknownrecipient],
  ])("is refused %s", async (_what, who, to, result) => {
    expect(await forward(alice, who, to)).toMatchObject({ iResult: result, iConvSequenceID: 0 });
  });

  it("begins a conversation of the partner and the others, with a word of who hands over", async () => {
    expect(await forward(alice, BOB, [CAROL])).toMatchObject({ iResult: noerror, iConvSequenceID: 2 });
    const { asnChatEventList } = await as(carol).waitForEvent("asnChatEvent");
    expect(asnChatEventList).toMatchObject([
      {
        asnChatMessage: { u8sMessage: "please take over" },
        asnChatConversation: { u8sForwardedFromURI: ALICE, u8sForwardedURI: BOB, u8sLinkedConversationID: "TEAM" },
      },
    ]);
  });
});
