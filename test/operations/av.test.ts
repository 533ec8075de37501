import { describe, expect, it } from "vitest";
import type { UcClient } from "../../src/index.js";
import { useEmulator } from "../support/emulator.js";
import { until } from "../support/until.js";
import { journalSearch } from "../support/wire.js";

const emulator = useEmulator({ seed: 1 });
const SDP = "application/sdp";
const [RINGBACK, CONNECTED, DISCONNECTED] = [8, 32, 256];

interface Ids {
  readonly u8sCallID: string;
  readonly u8sEndpointID: string;
}

/** Alice has a softphone, Bob has two; Carol watches their presence. */
async function office() {
  const uc = emulator.uc.server();
  const [alice, bob, desk, carol] = await Promise.all([
    uc.logIn("alice"),
    uc.logIn("bob"),
    uc.logIn("bob"),
    uc.logIn("carol"),
  ]);
  const make = (to = "sip:bob@example.com", callType = 0) =>
    alice.call("asnAVMakeCallV2", {
      callType,
      u8sUriFrom: "sip:alice@example.com",
      u8sUriTo: to,
      u8sContentType: SDP,
      u8sBody: "offer",
    });
  return { uc, alice, bob, desk, carol, make };
}

async function offerTo(client: UcClient): Promise<Ids & { readonly from: string }> {
  const { callAndConnectionID, endpointIDFrom } = await client.waitForEvent("asnAVNewCallV2");
  return { ...callAndConnectionID, from: endpointIDFrom };
}

const connect = (client: UcClient, { u8sCallID, u8sEndpointID, from }: Ids & { readonly from: string }) =>
  client.call("asnAVConnectV2", {
    u8sCallID,
    endpointIDTo: from,
    connectedEndPointID: u8sEndpointID,
    callType: 0,
    u8sUriTo: "sip:alice@example.com",
    u8sContentType: SDP,
    u8sBody: "answer",
  });

const statesOf = (client: UcClient) => client.events("asnAVCallStateChanged").map(({ callState }) => callState);

async function journalOf(client: UcClient) {
  const { journalList } = await client.call("asnGetJournalEntriesV2", { findOptions: journalSearch() } as never);
  return journalList;
}

describe("an audio or video call", () => {
  it("AV-001, AV-003: the one called gets the offer at every client; call and telephony have ids of their own", async () => {
    const { alice, bob, desk, make } = await office();
    const { callAndConnectionID: own, u8sCTIConnectionID } = await make();
    const offers = [await bob.waitForEvent("asnAVNewCallV2"), await desk.waitForEvent("asnAVNewCallV2")];
    for (const offer of offers) {
      expect(offer).toMatchObject({ u8sBody: "offer", endpointIDFrom: own.u8sEndpointID, u8sCTIConnectionID });
      expect(offer.callAndConnectionID.u8sCallID).toBe(own.u8sCallID);
    }
    const endpoints = [own, ...offers.map((offer) => offer.callAndConnectionID)].map(
      ({ u8sEndpointID }) => u8sEndpointID,
    );
    expect(new Set([...endpoints, own.u8sCallID, u8sCTIConnectionID]).size).toBe(5);
    expect(alice.events("asnAVNewCallV2")).toEqual([]);
  });

  it("AV-004: to somebody unknown fails with 100", async () => {
    const { make } = await office();
    await expect(make("sip:nobody@example.com")).rejects.toMatchObject({ body: { error: { iErrorDetail: 100 } } });
  });

  it("AV-007, AV-008, AV-009, AV-018: ringing, the answer and candidates are passed on, and the state is told", async () => {
    const { alice, bob, desk, make } = await office();
    const { callAndConnectionID: own } = await make();
    const offer = await offerTo(bob);
    await bob.call("asnAVAlertV2", {
      u8sCallID: offer.u8sCallID,
      endpointIDTo: offer.from,
      endpointIDFrom: offer.u8sEndpointID,
      u8sUriTo: "sip:alice@example.com",
      u8sContentType: "",
      u8sBody: "",
    });
    expect(await alice.waitForEvent("asnAVAlertV2")).toMatchObject({ endpointIDFrom: offer.u8sEndpointID });
    await connect(bob, offer);
    expect(await alice.waitForEvent("asnAVConnectV2")).toMatchObject({ u8sBody: "answer" });
    const { dropTarget } = await desk.waitForEvent("asnAVDropCall");
    expect(dropTarget).toMatchObject({ connectionID: { u8sCallID: own.u8sCallID } });
    await connect(desk, await offerTo(desk));

    const candidate = { candidate: "candidate:1 1 udp 1 192.0.2.1 9 typ host", sdpMid: "0", sdpMLineIndex: 0 };
    const message = { u8sCallID: own.u8sCallID, endpointIDTo: offer.u8sEndpointID, endpointIDFrom: own.u8sEndpointID };
    await alice.call("asnAVCallMessageV2", {
      ...message,
      messageType: 2,
      u8sUriTo: "sip:bob@example.com",
      iceCandidate: candidate,
    });
    expect(await bob.waitForEvent("asnAVCallMessageV2")).toMatchObject({ ...message, iceCandidate: candidate });
    await until(() => statesOf(alice).length === 2 && statesOf(bob).length === 2);
    expect(statesOf(alice)).toEqual([RINGBACK, CONNECTED]);
    expect(alice.events("asnAVConnectV2")).toHaveLength(1);
    expect(desk.events("asnAVCallMessageV2")).toEqual([]);
  });

  it.each([
    ["AV-010", "asnAVCallHoldV2"],
    ["AV-011", "asnAVCallHoldAckV2"],
    ["AV-012", "asnAVCallRetrieveV2"],
    ["AV-013", "asnAVCallRetrieveAckV2"],
  ] as const)("%s: %s is passed on to the other end", async (_id, name) => {
    const { alice, bob, make } = await office();
    await make();
    const { u8sCallID, u8sEndpointID, from } = await offerTo(bob);
    const message = { u8sCallID, endpointIDTo: from, endpointIDFrom: u8sEndpointID, messageType: 0, u8sUriTo: "" };
    await bob.call(name, message);
    expect(await alice.waitForEvent(name)).toMatchObject(message);
  });

  it.each([
    ["AV-014", "asnAVTransferGetID"],
    ["AV-015", "asnAVTransferGetIDResult"],
    ["AV-016", "asnAVTransferStart"],
    ["AV-017", "asnAVTransferStartResult"],
  ] as const)("%s: %s is passed on to the other end", async (_id, name) => {
    const { alice, bob, make } = await office();
    await make();
    const { u8sCallID, u8sEndpointID, from } = await offerTo(bob);
    const message = { u8sCallID, endpointIDTo: from, endpointIDFrom: u8sEndpointID, iTransferResult: 202 };
    await bob.call(name, { ...message, u8sUriTransferTo: "sip:carol@example.com", u8sUriTransferFrom: "" });
    expect(await alice.waitForEvent(name)).toMatchObject(message);
  });

  it("AV-005, AV-006: shows in presence while it lasts, and in both journals afterwards", async () => {
    const { uc, alice, bob, make } = await office();
    expect(uc.user("alice").state.presence).toBe("available");
    await make();
    expect([uc.user("alice").state.presence, uc.user("bob").state.presence]).toEqual(["busy", "available"]);
    const offer = await offerTo(bob);
    await connect(bob, offer);
    expect(uc.user("bob").state.presence).toBe("busy");
    await alice.call("asnAVDropCall", {
      dropTarget: { u8sCallID: offer.u8sCallID },
      u8sCause: "done",
      iAvDropReason: 0,
    } as never);
    expect(await bob.waitForEvent("asnAVDropCall", { dropTarget: { u8sCallID: offer.u8sCallID } })).toMatchObject({
      u8sCause: "done",
    });
    await until(() => statesOf(bob).includes(DISCONNECTED) && statesOf(alice).includes(DISCONNECTED));
    expect([uc.user("alice").state.presence, uc.user("bob").state.presence]).toEqual(["available", "available"]);
    for (const client of [alice, bob])
      expect(await journalOf(client)).toMatchObject([{ optionalParams: { CallType: 3 } }]);
  });

  it("AV-020: one endpoint that drops stops ringing; the last one ends the call, and so does a client that has gone", async () => {
    const { uc, alice, bob, desk, make } = await office();
    const { callAndConnectionID: first } = await make();
    const reject = async (client: UcClient) => {
      const { u8sCallID, u8sEndpointID } = await offerTo(client);
      const dropTarget = { connectionID: { u8sCallID, u8sEndpointID } };
      await client.call("asnAVDropCall", { dropTarget, u8sCause: "", iAvDropReason: 16 } as never);
    };
    await reject(bob);
    expect(alice.events("asnAVDropCall")).toEqual([]);
    await reject(desk);
    expect(await alice.waitForEvent("asnAVDropCall")).toMatchObject({ iAvDropReason: 16 });
    expect(first.u8sCallID).not.toBe("");
    await make();
    expect(uc.user("alice").state.presence).toBe("busy");
    await alice.call("asnLogoff", {} as never).catch(() => undefined);
    await until(() => uc.user("alice").state.presence === "available");
  });
});

it("AV-024, AV-026, AV-027, AV-028: STUN and TURN servers are those of the world, in a form that a browser takes", async () => {
  const iceServers = [
    { urls: ["stun:stun.example.com:3478"] },
    { urls: ["turn:turn.example.com:3478?transport=udp"], username: "u", credential: "p" },
  ];
  const uc = emulator.uc.server({ world: { users: [{ name: "alice", lines: [] }], av: { iceServers } } });
  const alice = await uc.logIn("alice");
  expect((await alice.call("asnAVGetIceServers")).iceServers).toMatchObject(iceServers);
  const configured = [
    { iType: 1, listURIs: ["stun:stun.example.com:3478"] },
    { iType: 2, u8sUsername: "u", u8sPassword: "p" },
  ];
  expect((await alice.call("asnGetSTUNandTURN")).listConfigSTUNandTURN).toMatchObject(configured);
  await alice.call("asnRequestSTUNandTURN");
  expect((await alice.waitForEvent("asnSTUNandTURNConfigChanged")).listConfigSTUNandTURN).toMatchObject(configured);
  for (const name of ["asnWebGetIceServers", "asnWebGetIceServersV2"] as const)
    expect((await alice.call(name)).iceServers).toMatchObject(iceServers);
  const [standard] = (await (await emulator.uc.logIn("alice")).call("asnAVGetIceServers")).iceServers;
  expect(standard?.urls).toEqual(["stun:stun.example.com:3478"]);
});
