import { describe, expect, it } from "vitest";
import type { UcClient } from "../../src/index.js";
import { useEmulator } from "../support/emulator.js";
import { until } from "../support/until.js";
import { journalSearch, NO_PROJECT } from "../support/wire.js";

/*
 * What the vendor documents of audio and video calls, beyond the signalling of av.test.ts.
 */

const emulator = useEmulator({ seed: 1 });
const [ALICE, BOB] = ["sip:alice@example.com", "sip:bob@example.com"];
const OFFER = { u8sUriFrom: ALICE, u8sUriTo: BOB, u8sContentType: "application/sdp", u8sBody: "offer" };

/** Alice and Bob with a softphone each, on a server of their own. */
async function two() {
  const uc = emulator.uc.server();
  const [alice, bob] = await Promise.all([uc.logIn("alice"), uc.logIn("bob")]);
  return { uc, alice, bob };
}

/** Alice calls Bob, who answers. Gives the call's id and the endpoints. */
async function talk(alice: UcClient, bob: UcClient) {
  await alice.call("asnAVMakeCallV2", { ...OFFER, callType: 0 });
  const { callAndConnectionID, endpointIDFrom } = await bob.waitForEvent("asnAVNewCallV2");
  const { u8sCallID, u8sEndpointID } = callAndConnectionID;
  const answer = { callType: 0, u8sUriTo: ALICE, u8sContentType: "application/sdp", u8sBody: "answer" };
  await bob.call("asnAVConnectV2", {
    ...answer,
    u8sCallID,
    endpointIDTo: endpointIDFrom,
    connectedEndPointID: u8sEndpointID,
  });
  return { u8sCallID, atAlice: endpointIDFrom, atBob: u8sEndpointID };
}

describe("ending an audio or video call", () => {
  it.each([
    ["alice", 0],
    ["bob", 1],
    ["bob", 16],
    ["alice", 2],
  ])("AV-021: %s gives the cause %i, and the other end gets it", async (who, iAvDropReason) => {
    const { alice, bob } = await two();
    await alice.call("asnAVMakeCallV2", { ...OFFER, callType: 0 });
    const { u8sCallID } = (await bob.waitForEvent("asnAVNewCallV2")).callAndConnectionID;
    const [from, to] = who === "alice" ? [alice, bob] : [bob, alice];
    await from.call("asnAVDropCall", { dropTarget: { u8sCallID }, u8sCause: "", iAvDropReason });
    expect(await to.waitForEvent("asnAVDropCall")).toMatchObject({ iAvDropReason });
  });

  it.each(["id", "endpoint"])("AV-022: the call is named by its id, or with an endpoint: %s", async (by) => {
    const { uc, alice, bob } = await two();
    const { u8sCallID, atBob } = await talk(alice, bob);
    const dropTarget = by === "id" ? { u8sCallID } : { connectionID: { u8sCallID, u8sEndpointID: atBob } };
    await bob.call("asnAVDropCall", { dropTarget, u8sCause: "", iAvDropReason: 0 });
    await alice.waitForEvent("asnAVDropCall");
    expect(uc.user("alice").state.presence).toBe("available");
  });
});

describe("a medium that is added to a running call", () => {
  const medium = (u8sCallID: string, endpointIDTo: string, connectedEndPointID: string) => ({
    u8sCallID,
    endpointIDTo,
    connectedEndPointID,
    iMediaType: 2,
    u8sUriFrom: ALICE,
    u8sUriTo: BOB,
    u8sContentType: "",
    u8sBody: "",
    u8sMediaID: "SCREEN1",
    iAvFlags: 1,
    iAvDropReason: 0,
  });

  it("AV-031, AV-032, AV-033, AV-034: the other end hears of it; that it is asked for, accepted and ended is passed on", async () => {
    const { alice, bob } = await two();
    const { u8sCallID, atAlice, atBob } = await talk(alice, bob);
    const [toBob, toAlice] = [medium(u8sCallID, atBob, atAlice), medium(u8sCallID, atAlice, atBob)];
    await alice.call("asnAVMakeMedia", toBob);
    expect(await bob.waitForEvent("asnAVNewMedia")).toMatchObject({ u8sMediaID: "SCREEN1", iMediaType: 2 });
    for (const name of ["asnAVAlertMedia", "asnAVConnectMedia", "asnAVDropMedia"] as const) {
      await bob.call(name, toAlice);
      expect(await alice.waitForEvent(name)).toMatchObject({ u8sMediaID: "SCREEN1" });
      expect(bob.events(name)).toEqual([]);
    }
  });

  it("AV-030: is an entry of the journal under the client's id; the message itself ends at the server", async () => {
    const { uc, alice, bob } = await two();
    const { u8sCallID, atAlice, atBob } = await talk(alice, bob);
    await alice.call("asnAVMakeMedia", medium(u8sCallID, atBob, atAlice));
    await alice.call("asnAVDropCall", { dropTarget: { u8sCallID }, u8sCause: "", iAvDropReason: 0 });
    await until(() => uc.user("alice").state.presence === "available");
    const { journalList } = await alice.call("asnGetJournalEntriesV2", { findOptions: journalSearch() });
    const screen = journalList.find(({ u8sConnectionID }) => u8sConnectionID === "SCREEN1");
    expect(screen).toMatchObject({ optionalParams: { CallType: 9 } });
    expect(journalList.map(({ optionalParams }) => optionalParams?.CallType).sort()).toEqual([3, 9]);
    expect(uc.journal("kind:event fn:asnAVMakeMedia")).toEqual([]);
  });
});

describe("the older forms", () => {
  it.each([
    ["AV-035", "asnAVMakeCall", "asnAVMakeCallV2"],
    ["AV-038", "asnAVAlert", "asnAVAlertV2"],
    ["AV-038", "asnAVConnect", "asnAVConnectV2"],
    ["AV-038", "asnAVCallMessage", "asnAVCallMessageV2"],
    ["AV-038", "asnAVCallHold", "asnAVCallHoldV2"],
    ["AV-038", "asnAVCallHoldAck", "asnAVCallHoldAckV2"],
    ["AV-038", "asnAVCallRetrieve", "asnAVCallRetrieveV2"],
    ["AV-038", "asnAVCallRetrieveAck", "asnAVCallRetrieveAckV2"],
  ] as const)(
    "%s: the linter says that %s is deprecated, and that %s takes its place",
    async (_id, name, successor) => {
      const { uc, alice } = await two();
      await alice.call(name, {
        ...OFFER,
        u8sCallID: "none",
        endpointIDTo: "",
        endpointIDFrom: "",
        connectedEndPointID: "",
        callType: 0,
        messageType: 0,
      } as never);
      const findings = uc.lint().filter(({ rule }) => rule === "deprecated-function");
      expect(findings.map(({ message }) => message)).toEqual([
        expect.stringMatching(`\\b${name}\\b.*\\b${successor}\\b`),
      ]);
    },
  );

  it("AV-036: extras of an old call stand in optionalParams, and come to the one called", async () => {
    const { alice, bob } = await two();
    const optionalParams = { IsPublicCall: 1, IsRemoteControlCallOut: 1, IsRemoteControlCallIn: 0 };
    const newCallParams = { projectPinRule: NO_PROJECT, bHideMyCallerID: false };
    await alice.call("asnAVMakeCall", { ...OFFER, callType: 0, newCallParams, optionalParams });
    expect(await bob.waitForEvent("asnAVNewCall")).toMatchObject({ u8sBody: "offer", optionalParams });
  });

  it("AV-036: in V2 they are fields of their own", async () => {
    const { alice, bob } = await two();
    await alice.call("asnAVMakeCallV2", { ...OFFER, callType: 0, bIsPublicCall: true, bIsRemoteControlCallOut: true });
    expect(await bob.waitForEvent("asnAVNewCallV2")).toMatchObject({
      bIsPublicCall: true,
      bIsRemoteControlCallOut: true,
    });
  });
});

it("AV-039: a test stands in for the server, and pushes the events of a call", async () => {
  const { uc, alice } = await two();
  const offer = {
    ...OFFER,
    callAndConnectionID: { u8sCallID: "C1", u8sEndpointID: "E1" },
    u8sCTIConnectionID: "T1",
    callType: 1,
    endpointIDFrom: "E2",
  };
  expect(uc.user("alice").pushEvent("asnAVNewCallV2", offer)).toBe(1);
  expect(await alice.waitForEvent("asnAVNewCallV2")).toMatchObject(offer);
});
