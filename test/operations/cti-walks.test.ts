import { describe, expect, it } from "vitest";
import { numberOf, Phone, twoCalls, useOffice } from "../support/phones.js";

const AVAILABLE = 1;
const BUSY = 2;
/** EnumCallState. */
const OFFERING = 2;
const DIALING = 4;
const RINGBACK = 8;
const BUSY_TONE = 16;
const CONNECTED = 32;
const CONFERENCED = 64;
const DISCONNECTED = 256;
const DESTROYED = 1;

const office = useOffice();

/** What a fourth person sees of the three. */
async function presences(): Promise<number[]> {
  const { alice, bob, carol } = office;
  return Promise.all([alice, bob, carol].map(({ contactId }) => bob.presenceOf(contactId)));
}

describe("making a call", () => {
  it("is confirmed, then the order's outcome follows, then each step of both ends", async () => {
    const { alice, bob } = office;
    const call = await alice.dial(numberOf(101));
    const ringing = await bob.reaches(OFFERING);
    await bob.does("asnCtiAnswerCall", ringing.u8sConnectionID);
    await alice.reaches(CONNECTED);
    const order = alice.channel.messages.map(({ result, invoke }) =>
      result ? Object.keys(result.result.result).includes("u8sConnectionID") && "confirmed" : invoke?.operationName,
    );
    expect(order.filter(Boolean).filter((name) => !/Presence|Features/.test(String(name)))).toEqual([
      "confirmed",
      "asnCtiNotifyMakeCallResult",
      "asnCtiNotifyLineCallInformationChanged",
      "asnCtiNotifyLineCallInformationChanged",
      "asnCtiNotifyLineCallInformationChanged",
    ]);
    expect(alice.channel.events("asnCtiNotifyMakeCallResult")).toMatchObject([
      { u8sConnectionID: call, u8sLinePhoneNumber: alice.line, success: 1 },
    ]);
    expect(alice.states(call)).toEqual([DIALING, RINGBACK, CONNECTED]);
    expect(bob.states(ringing.u8sConnectionID)).toEqual([OFFERING, CONNECTED]);
    await bob.does("asnCtiDropCall", ringing.u8sConnectionID);
    await alice.reaches(DESTROYED);
    expect(alice.states(call).slice(-2)).toEqual([DISCONNECTED, DESTROYED]);
  });

  it("gives the one called who calls, and both the same tracker id", async () => {
    const { alice, bob } = office;
    await alice.dial("101");
    const ringing = await bob.reaches(OFFERING);
    const calling = await alice.reaches(RINGBACK);
    expect(ringing.u8sTrackerID).toBe(calling.u8sTrackerID);
    expect(ringing).toMatchObject({
      bOutbound: false,
      bInternal: true,
      u8sRemoteNumberSC: numberOf(100),
      pRemoteContact: { u8sCtiServerUserName: "alice" },
      utcCallConnected: "",
    });
    expect(bob.callEvents[0]?.u8sMonitorCrossRefID).toBe(bob.monitor);
  });

  it("tells only the session that asked of the order's outcome, monitor or not", async () => {
    const { alice, bob, uc } = office;
    const second = await Phone.open(uc, "alice", 100);
    await second.channel.result("asnCtiLineMonitorStop", { u8sMonitorCrossRefID: second.monitor });
    const call = await second.dial(numberOf(101));
    await second.channel.event("asnCtiNotifyMakeCallResult");
    await bob.reaches(OFFERING);
    await alice.reaches(RINGBACK, call);
    expect(second.callEvents).toEqual([]);
    expect(alice.channel.events("asnCtiNotifyMakeCallResult")).toEqual([]);
  });

  it.each([
    ["an unknown line", { u8sPhoneNumberFrom: "tel:+49301@pbx", u8sPhoneNumberTo: "101" }, 3],
    ["somebody else's line", { u8sPhoneNumberFrom: "tel:+493023125101@pbx", u8sPhoneNumberTo: "100" }, 2],
    ["nothing to dial", { u8sPhoneNumberFrom: "tel:+493023125100@pbx", u8sPhoneNumberTo: "" }, 1],
  ])("from %s gives AsnCtiMakeCallErrorEnum's value", async (_, argument, detail) => {
    expect(await office.alice.refused("asnCtiMakeCall", { ...argument, iNumberFormat: 0 })).toBe(detail);
  });
});

it("Alice calls Bob, holds, calls Carol, brings the three together, and all hang up; presence follows", async () => {
  const { alice, bob, carol } = office;
  expect(await presences()).toEqual([AVAILABLE, AVAILABLE, AVAILABLE]);

  const expected = {
    ringing: [BUSY, AVAILABLE, AVAILABLE],
    talking: [BUSY, BUSY, AVAILABLE],
    held: [BUSY, BUSY, AVAILABLE],
    both: [BUSY, BUSY, BUSY],
  };
  const { toBob, atBob, toCarol } = await twoCalls(office, async (step) => {
    expect([step, await presences()]).toEqual([step, expected[step]]);
  });

  await alice.channel.result("asnCtiConference", { u8sConnectionID1: toCarol, u8sConnectionID2: toBob });
  const created = await alice.channel.event<{
    conferenceControllerCallInfo: { u8sConnectionID: string; bConferenceCtlr: boolean };
    conferenceMemberCallInfoList: { iCallState: number }[];
  }>("asnCtiNotifyConferenceCreated");
  expect(created.conferenceControllerCallInfo.bConferenceCtlr).toBe(true);
  expect(created.conferenceMemberCallInfoList.map(({ iCallState }) => iCallState)).toEqual([CONFERENCED, CONFERENCED]);

  await bob.does("asnCtiDropCall", atBob);
  await alice.channel.event("asnCtiNotifyConferencePartyRemoved");
  await alice.channel.event("asnCtiNotifyConferenceDestroyed");
  expect((await alice.calls()).map(({ u8sConnectionID, iCallState }) => [u8sConnectionID, iCallState])).toEqual([
    [toCarol, CONNECTED],
  ]);
  expect(await presences()).toEqual([BUSY, AVAILABLE, BUSY]);

  await alice.does("asnCtiDropCall", toCarol);
  await carol.reaches(DESTROYED);
  expect(await presences()).toEqual([AVAILABLE, AVAILABLE, AVAILABLE]);
});

it("Bob does not answer, and his forward takes the call to Carol after its time", async () => {
  const { alice, bob, carol, server } = office;
  await bob.channel.result("asnCtiSetForward", {
    u8sPhoneNumberFrom: bob.line,
    u8sPhoneNumberTo: numberOf(102),
    optionalParams: { iForwardMode: 3, iNoAnswerTime: 15 },
  });
  expect(await bob.channel.event("asnCtiNotifyLineForwardingChanged")).toMatchObject({
    seqLineForwards: [{ iForwardMode: 4, iNoAnswerTime: 15, u8sDestination: numberOf(102) }],
  });
  const call = await alice.dial(numberOf(101));
  await bob.reaches(OFFERING);
  await server.clock.advance(15_000);
  const atCarol = await carol.reaches(OFFERING);
  expect(atCarol).toMatchObject({ pu8sRedirectingNumber: numberOf(101), u8sRemoteNumberSC: numberOf(100) });
  expect((await bob.reaches(DISCONNECTED)).iDisconnectedReason).toBe(3);
  expect((await alice.calls()).find(({ u8sConnectionID }) => u8sConnectionID === call)).toMatchObject({
    iCallState: RINGBACK,
    u8sRemoteNumberSC: numberOf(102),
  });
});

it.each([
  ["its connection id", (u8sConnectionID: string) => ({ u8sConnectionID, u8sContactID: "", u8sPhoneNumber: "" })],
  ["the person it rings at", () => ({ u8sConnectionID: "", u8sContactID: "sip:bob@example.com", u8sPhoneNumber: "" })],
  ["the own line to take it", () => ({ u8sConnectionID: "", u8sContactID: "", u8sPhoneNumber: numberOf(102) })],
  ["nothing but the group", () => ({ u8sConnectionID: "", u8sContactID: "", u8sPhoneNumber: "" })],
])("Carol picks up a call that rings at Bob's, named by %s", async (_, name) => {
  const { alice, bob, carol } = office;
  const call = await alice.dial(numberOf(101));
  const ringing = await bob.reaches(OFFERING);
  await carol.channel.result("asnCtiPickupCall", { ...name(ringing.u8sConnectionID), iNumberFormat: 0 });
  expect((await carol.reaches(CONNECTED)).u8sTrackerID).toBe(ringing.u8sTrackerID);
  expect((await bob.reaches(DISCONNECTED)).iDisconnectedReason).toBe(3);
  expect((await alice.reaches(CONNECTED, call)).u8sRemoteNumberSC).toBe(numberOf(102));
});

it("Bob is not to be disturbed, and who calls hears the busy tone", async () => {
  const { alice, bob } = office;
  await bob.channel.result("asnCtiLineSetDoNotDisturb", { u8sLinePhoneNumber: bob.line, bDoNotDisturb: true });
  expect(await bob.channel.event("asnCtiNotifyLineDoNotDisturbChanged")).toMatchObject({ iDoNotDisturb: 1 });
  const call = await alice.dial(numberOf(101));
  await alice.reaches(BUSY_TONE, call);
  expect((await bob.snapshot()).iDoNotDisturb).toBe(1);
  expect(bob.callEvents).toEqual([]);
});

it("Alice hands Bob over to Carol: merged, redirected while ringing, and unannounced", async () => {
  const { alice, bob, carol } = office;
  await alice.dial(numberOf(101));
  await bob.does("asnCtiAnswerCall", (await bob.reaches(OFFERING)).u8sConnectionID);
  const toCarol = await alice.dial(numberOf(102));
  const atCarol = await carol.reaches(OFFERING);
  await carol.does("asnCtiAnswerCall", atCarol.u8sConnectionID);
  await alice.reaches(CONNECTED, toCarol);
  const [held, active] = (await alice.calls()).map(({ u8sConnectionID }) => u8sConnectionID);
  await alice.channel.result("asnCtiMergeCalls", { u8sConnectionID1: active, u8sConnectionID2: held });
  await alice.reaches(DESTROYED);
  expect((await bob.calls()).map(({ u8sRemoteNumberSC }) => u8sRemoteNumberSC)).toEqual([numberOf(102)]);
  expect((await carol.calls()).map(({ u8sRemoteNumberSC }) => u8sRemoteNumberSC)).toEqual([numberOf(101)]);

  const redirect = { u8sContactID: "", u8sPhoneNumber: numberOf(100), iNumberFormat: 1 };
  await carol.does("asnCtiRedirectCall", atCarol.u8sConnectionID, redirect);
  const again = await alice.reaches(OFFERING);
  await alice.does("asnCtiRedirectCall", again.u8sConnectionID, { ...redirect, u8sPhoneNumber: "102" });
  await carol.reaches(OFFERING);
  expect((await bob.calls())[0]).toMatchObject({ iCallState: RINGBACK, u8sRemoteNumberSC: numberOf(102) });
});

it("numbers outside behave as the world says, on the server's own clock", async () => {
  const { alice, server } = office;
  const answered = await alice.dial("+493023125900");
  await alice.reaches(RINGBACK, answered);
  await server.clock.advance(100);
  expect(await alice.reaches(CONNECTED, answered)).toMatchObject({ bInternal: false, bOutbound: true });
  await alice.does("asnCtiDropCall", answered);
  const busy = await alice.dial("+493023125990");
  expect((await alice.reaches(BUSY_TONE, busy)).iDisconnectedReason).toBe(2);
  await server.clock.advance(5_000);
  await alice.reaches(DESTROYED, busy);
  const rejected = await alice.dial("+493023125992");
  await alice.reaches(DESTROYED, rejected);
});

it("somebody outside calls in, and is looked up by number; one who hides it has none", async () => {
  const { bob, server } = office;
  const { telephony } = server.world;
  telephony.farEnds.incoming("+4915112345102", bob.line);
  expect(await bob.reaches(OFFERING)).toMatchObject({
    bInternal: false,
    iRemoteContactSource: 1,
    pRemoteContact: { u8sCtiServerUserName: "carol" },
  });
  telephony.farEnds.incoming("", bob.line, { hideCallerId: true });
  await bob.channel.waitFor(() => bob.callEvents.length === 2);
  const hidden = bob.callEvents[1]?.callinformation;
  expect(hidden).toMatchObject({ bCallerIDBlocked: true, u8sRemoteNumberSC: "" });
  expect(hidden).not.toHaveProperty("pRemoteContact");
});

it("a move that the call's state forbids is generalerror, another's call is accessdenied", async () => {
  const { alice, bob } = office;
  const call = await alice.dial(numberOf(101));
  const ringing = await bob.reaches(OFFERING);
  expect(await alice.refused("asnCtiHold", { bHold: true, u8sConnectionID: call })).toBe(1);
  expect(await alice.refused("asnCtiAnswerCall", { u8sConnectionID: ringing.u8sConnectionID })).toBe(2);
  expect(await alice.refused("asnCtiAnswerCall", { u8sConnectionID: "none" })).toBe(1);
});
