import { beforeEach, describe, expect, it } from "vitest";
import type { Channel } from "../support/channel.js";
import { Caller, PEOPLE, useChannels, useWorld } from "../support/own-world.js";

/* Statements of the documentation that the list in fixtures/documented/ does not have. */

const [ALICE, BOB, CAROL] = ["sip:alice@example.com", "sip:bob@example.com", "sip:carol@example.com"];
const office = useWorld({ users: PEOPLE, storage: { transfers: { maxPreviewBytes: 10 } } });
const open = useChannels(office);
const entraId = { clientId: "c", tenant: "t", logins: [{ user: "bob", token: "a foreign token" }] };
const corporate = useWorld({ users: PEOPLE, entraId });
let alice: Channel;
let bob: Channel;
beforeEach(async () => {
  [alice, bob] = [await open("alice"), await open("bob")];
});

it("the server says that an appointment is in its data base, whatever the client wrote", async () => {
  const appointment = {
    ...{ u8sEntryID: "a1", u8sOwner: "", u8sDataSource: "EWS", u8sSubject: "Talk", u8sText: "", u8sCategory: "" },
    ...{ stStart: "2030-01-01T10:00:00Z", stEnd: "2030-01-01T11:00:00Z", iDuration: 60, bAllDay: false },
    ...{ iStatus: 2, iImportance: 1, iSensitivity: 0, bIsValid: false },
  };
  await alice.result("asnAppointmentSetEntry", { appointment });
  expect(await alice.result("asnAppointmentGetAllEntriesForUser", { u8sOwner: "" })).toMatchObject({
    listAppointments: [{ u8sEntryID: "a1", bIsValid: true }],
  });
});

it.each([
  ["asnChatSetMessagesStatus", { iStatus: 1, asnSequenceIDSet: { iLastSequenceID: 1 } }],
  ["asnChatMuteConversation", {}],
  ["asnChatUnmuteConversation", {}],
  ["asnChatSetConversationAvatar", { u8sImageData: "/9j/4AAQ" }],
  ["asnChatUserlistModify", { iChatUserlistModify: 2, u8sUserURIs: [CAROL] }],
] as const)("a cross reference id of %s has 80 characters at most", async (name, more) => {
  const { u8sConversationID } = await alice.result("asnChatTextMessage", {
    ...{ u8sRecipientURIs: [BOB, CAROL], u8sMessage: "hello", u8sEventCrossRefID: "first" },
  });
  const order = (length: number) => ({ u8sConversationID, u8sEventCrossRefID: "x".repeat(length), ...more });
  expect(await alice.result(name, order(81))).toMatchObject({ iResult: 7 });
  expect(await alice.result(name, order(80))).toMatchObject({ iResult: 0 });
});

describe("a file", () => {
  const upload = (osMetaData: string, eMetaDataType: number) => {
    const asnMetaData = { u8sFileNameWithExtension: "a.jpg", iDataSize: 1, osMetaData, eMetaDataType };
    return alice.call("asnInitBinaryTransferUpload", { eServiceType: 0, asnMetaData });
  };
  const base64 = (length: number) => Buffer.alloc(length).toString("base64");

  it("with a preview that is bigger than the settings say is refused as invalid metadata", async () => {
    expect(await upload(base64(11), 1)).toMatchObject({ error: { error: { iErrorDetail: 8 } } });
    expect(await upload(base64(10), 1)).toHaveProperty("result");
    expect(await upload(base64(11), 2)).toHaveProperty("result");
  });

  it("gets no second transfer id: the server does not implement that", async () => {
    const { result } = await upload("", 2);
    const { u8sTransferID } = result?.result.result ?? {};
    await alice.result("asnSendBinaryChunk", { u8sTransferID, iDataOffset: 0, osChunkData: base64(1) });
    expect(await bob.call("asnBinaryTransferForwardElement", { u8sTransferID })).toMatchObject({
      error: { error: { _type: "AsnRequestError", iErrorDetail: 9999 } },
    });
  });
});

it("the older presence has what the contact's clients can do in the older form too", async () => {
  const capabilities = { eClientCapabilities: [2, 6], customCapabilities: [] };
  await alice.result("asnSetClientCapabilitiesV2", { capabilities });
  const { seqSubscribedPresence } = await bob.result("asnGetAndSubscribePresence", { seqContactIDs: [ALICE] });
  const asnContactCapabilities = { bAudio: false, bVideo: true, bScreenShare: false, bCamControl: true };
  expect(seqSubscribedPresence).toMatchObject([{ asnContactCapabilities }]);
});

const LOG_OFF = { invoke: { invokeID: 99999, operationID: 0, operationName: "asnLogoff", argument: {} } };

it("what a client can do is gone when it leaves, and who watches the contact hears of it", async () => {
  await bob.result("asnGetAndSubscribePresenceV2", { seqContactIDs: [ALICE] });
  const second = await open("alice");
  const say = (client: Channel, eClientCapabilities: number[]) =>
    client.result("asnSetClientCapabilitiesV2", { capabilities: { eClientCapabilities, customCapabilities: [] } });
  const heard = (n: number) => bob.event("asnClientCapabilitiesV2Changed", n);
  const of = (eClientCapabilities: number[]) => ({
    capabilities: [{ u8sID: ALICE, capabilities: { eClientCapabilities } }],
  });
  await say(alice, [1]);
  await say(second, [2]);
  expect(await heard(2)).toMatchObject(of([1, 2]));
  second.send(LOG_OFF);
  expect(await heard(3)).toMatchObject(of([1]));
  alice.send(LOG_OFF);
  expect(await heard(4)).toMatchObject(of([]));
});

describe("asnLoginV2 by OpenID Connect", () => {
  const logIn = async (auth?: object) => {
    const caller = await Caller.of(corporate.server, "alice");
    return caller.result("asnLoginV2", auth ? { auth: { authOpenIDC: auth } } : {});
  };

  it("is among the methods where it is set up", async () => {
    expect(await logIn()).toMatchObject({ supportedAuthMethods: { authMethodsOrdered: [1, 5, 6] } });
  });

  it("tells where to sign in when a scope is given, and takes the token from there (auth-23)", async () => {
    const { serverRedirect } = await logIn({ u8sScope: "entraid query" });
    const { u8sRedirectTo } = serverRedirect as { u8sRedirectTo: string };
    expect(u8sRedirectTo).toMatch(/^https:.*\/t\/oauth2\/.*client_id=c&.*response_mode=query/);
    expect(await logIn({ u8sIDToken: "a foreign token" })).toMatchObject({ succceeded: { u8sLoggedInUser: "bob" } });
  });

  it("is no valid method where it is not set up", async () => {
    const caller = await Caller.of(office.server, "alice");
    const auth = { authOpenIDC: { u8sScope: "entraid query" } };
    expect(await caller.refusal("asnLoginV2", { auth })).toBe(106);
  });
});

it.each(["asnWebGetIceServers", "asnWebGetIceServersV2"] as const)(
  "%s gives servers with the end of their validity and the seconds until then (trans-10)",
  async (name) => {
    const { stSystemtime } = await alice.result<{ stSystemtime: string }>("asnGetTime");
    const answer = await alice.result<{ iceServers: object[]; stValidTo: string; iTTL: number }>(name);
    expect(answer.iceServers).toMatchObject([{ urls: ["stun:stun.example.com:3478"] }]);
    expect(answer.iTTL).toBeGreaterThan(0);
    expect(Date.parse(answer.stValidTo)).toBeGreaterThanOrEqual(Date.parse(stSystemtime) + answer.iTTL * 1000);
  },
);

it("the token for the upload of an error report says whose it is, and logs in nobody", async () => {
  const { u8sToken } = await alice.result("asnRequestCERToken");
  expect(await alice.result("asnTokenVerifyV2", { u8sToken })).toMatchObject({ u8sUserName: "alice", iType: 0 });
});
