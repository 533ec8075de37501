import { expect } from "vitest";
import { CallState, Feature } from "../../src/world/telephony/states.js";
import type { CtiOffice } from "../support/cti-office.js";
import { useEmulator } from "../support/emulator.js";
import { lineOf } from "../support/phones.js";
import { type Row, statements } from "../support/statements.js";

/*
 * What the vendor documents of the bits of iFeatures (EnumCallFeatures): in which situation which bit is set. That a set
 * bit means an order that is taken, in every situation, is the property test of test/world/telephony/model.test.ts.
 */

const emulator = useEmulator({ seed: 1 });
type Name = Parameters<CtiOffice["calls"]>[0];

/** Whether the bit is set at the person's calls, the oldest first. */
async function has(office: CtiOffice, name: Name, bit: number): Promise<boolean[]> {
  return (await office.calls(name)).map(({ iFeatures }) => (iFeatures & bit) !== 0);
}

/** Alice talks with Carol, and holds Bob. */
async function consults(office: CtiOffice): Promise<void> {
  await office.talk("alice", "bob");
  await office.talk("alice", "carol");
}

const hold = async (office: CtiOffice): Promise<void> => {
  const u8sConnectionID = await office.id("alice", CallState.connected);
  await office.clients.alice.call("asnCtiHold", { bHold: true, u8sConnectionID });
};

statements("the bits of a call", emulator, [
  [
    "CTI-019, CTI-025, CTI-027",
    "an offering call can be answered, rejected, redirected and picked up; one that is talked on only ended",
    async (office) => {
      await office.make("alice", office.number("bob"));
      const bits = [Feature.answer, Feature.hangUp, Feature.redirect, Feature.mayBePickedUp];
      for (const bit of bits) expect([bit, await has(office, "bob", bit)]).toEqual([bit, [true]]);
      await office.answer("bob");
      for (const bit of bits) expect([bit, await has(office, "bob", bit)]).toEqual([bit, [bit === Feature.hangUp]]);
    },
  ],
  [
    "CTI-020, CTI-026, CTI-029, CTI-034",
    "an active call: consult, hand over blindly, hold, send digits; a held one is retrieved",
    async (office) => {
      await office.make("alice", office.number("bob"));
      const active = [Feature.makeCall, Feature.blindTransfer, Feature.hold, Feature.dialDigits];
      for (const bit of [...active, Feature.unhold])
        expect([bit, await has(office, "alice", bit)]).toEqual([bit, [false]]);
      await office.answer("bob");
      for (const bit of active) expect([bit, await has(office, "alice", bit)]).toEqual([bit, [true]]);
      await hold(office);
      expect(await has(office, "alice", Feature.unhold)).toEqual([true]);
      for (const bit of [Feature.blindTransfer, Feature.hold, Feature.dialDigits])
        expect([bit, await has(office, "alice", bit)]).toEqual([bit, [false]]);
    },
  ],
  [
    "CTI-022",
    "a busy call can be completed",
    async (office) => {
      await office.make("alice", "+493023125900");
      expect(await has(office, "alice", Feature.completeCall)).toEqual([false]);
      await office.talk("bob", "carol");
      await office.clients.alice.call("asnCtiLineDropCall", { u8sLineDescriptor: lineOf(100) });
      await office.make("alice", office.number("bob"));
      expect(await office.calls("alice")).toMatchObject([{ iCallState: CallState.busy }]);
      expect(await has(office, "alice", Feature.completeCall)).toEqual([true]);
    },
    { callWaiting: false },
  ],
  [
    "CTI-008, CTI-024, CTI-028, CTI-030",
    "one call held and one active: both can be merged, swapped and conferenced; one alone can not",
    async (office) => {
      const bits = [Feature.mergeCalls, Feature.swapHold, Feature.conferenceStart];
      await office.talk("alice", "bob");
      for (const bit of bits) expect([bit, await has(office, "alice", bit)]).toEqual([bit, [false]]);
      await office.talk("alice", "carol");
      for (const bit of bits) expect([bit, await has(office, "alice", bit)]).toEqual([bit, [true, true]]);
    },
  ],
  [
    "CTI-024, CTI-197",
    "who merges is out of the calls, which are one without a conference",
    async (office) => {
      await consults(office);
      const [held, active] = await office.calls("alice");
      const both = { u8sConnectionID1: active?.u8sConnectionID ?? "", u8sConnectionID2: held?.u8sConnectionID ?? "" };
      await office.clients.alice.call("asnCtiMergeCalls", both);
      expect(await office.calls("alice")).toEqual([]);
      const talks = { iCallState: CallState.connected, iCallType: 0, u8sConferenceCtlrID: "" };
      expect(await office.calls("bob")).toMatchObject([{ ...talks, u8sRemoteNumberSC: office.number("carol") }]);
      expect(await office.calls("carol")).toMatchObject([{ ...talks, u8sRemoteNumberSC: office.number("bob") }]);
    },
  ],
  [
    "CTI-031",
    "a call can go into a conference that there is, and one that starts a conference cannot",
    async (office) => {
      await consults(office);
      const [bob, carol] = [await office.id("alice", CallState.hold), await office.id("alice", CallState.connected)];
      expect(await has(office, "alice", Feature.conferenceAddParty)).toEqual([false, false]);
      await office.clients.alice.call("asnCtiConference", { u8sConnectionID1: carol, u8sConnectionID2: bob });
      await office.make("alice", "+493023125900");
      await office.uc.clock.advance(200);
      const fourth = (await office.calls("alice")).find((call) => call.u8sRemoteNumberSC === "+493023125900");
      expect((fourth?.iFeatures ?? 0) & Feature.conferenceAddParty).toBe(Feature.conferenceAddParty);
      expect((fourth?.iFeatures ?? 0) & Feature.conferenceStart).toBe(0);
    },
  ],
  [
    "CTI-033",
    "a tone is never generated",
    async (office) => {
      await office.make("alice", office.number("bob"));
      expect(await has(office, "bob", 1_048_576)).toEqual([false]);
      await office.answer("bob");
      await hold(office);
      await office.talk("alice", "carol");
      expect(await has(office, "alice", 1_048_576)).toEqual([false, false]);
    },
  ],
  [
    "CTI-035, CTI-186, CTI-189, CTI-190",
    "a recording is begun or ended by what is running, only with the bit, and the call goes on",
    async (office) => {
      await office.talk("alice", "bob");
      const { alice } = office.clients;
      const u8sConnectionID = await office.id("alice", CallState.connected);
      const start = () => alice.call("asnCtiStartCallRecording", { u8sConnectionID });
      const stop = () => alice.call("asnCtiStopCallRecording", { u8sConnectionID });
      const bits = async () => [
        ...(await has(office, "alice", Feature.startRecording)),
        ...(await has(office, "alice", Feature.stopRecording)),
      ];
      expect(await bits()).toEqual([true, false]);
      expect(await office.refused(stop())).toBe(1);
      await start();
      expect(await bits()).toEqual([false, true]);
      expect(await office.refused(start())).toBe(1);
      expect(await stop()).toEqual({ _type: "AsnCtiStopCallRecordingResult" });
      expect(await bits()).toEqual([true, false]);
      expect(await office.calls("alice")).toMatchObject([{ iCallState: CallState.connected }]);
    },
  ],
  [
    "CTI-157",
    "features that change without a change of the state are told of alone, and only then",
    async (office) => {
      await office.talk("alice", "bob");
      const before = office.reasons("alice");
      const [present] = await office.calls("alice");
      const told = office.sent("alice", "asnCtiNotifyLineCallFeaturesChanged").length;
      await office.clients.bob.call("asnCtiHold", {
        bHold: true,
        u8sConnectionID: await office.id("bob", CallState.connected),
      });
      // Who is on hold cannot be handed over, and is connected as before.
      const [now] = await office.calls("alice");
      expect((present?.iFeatures ?? 0) - (now?.iFeatures ?? 0)).toBe(Feature.blindTransfer);
      expect(office.reasons("alice")).toEqual(before);
      const callFeaturesList = [{ u8sConnectionID: now?.u8sConnectionID, iFeatures: now?.iFeatures }];
      expect(office.sent("alice", "asnCtiNotifyLineCallFeaturesChanged").slice(told)).toMatchObject([
        { callFeaturesList },
      ]);
    },
    { holdTold: false },
  ],
] satisfies readonly Row[]);
