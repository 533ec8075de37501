import { expect } from "vitest";
import { CallState } from "../../src/world/telephony/states.js";
import type { CtiOffice } from "../support/cti-office.js";
import { useEmulator } from "../support/emulator.js";
import { lineOf, numberOf } from "../support/phones.js";
import { type Row, statements } from "../support/statements.js";
import { NO_PROJECT } from "../support/wire.js";

/*
 * What the vendor documents of the orders on calls: what they take, do, answer and refuse.
 */

const emulator = useEmulator({ seed: 1 });
type Name = Parameters<CtiOffice["calls"]>[0];
const NEW_CALL = { projectPinRule: NO_PROJECT, bHideMyCallerID: false };
const NOBODY = { u8sConnectionID: "nonsense" };

const statesOf = async (office: CtiOffice, name: Name) =>
  (await office.calls(name)).map(({ iCallState }) => iCallState);

/** Alice holds Bob, and talks with Carol. */
async function consults(office: CtiOffice): Promise<{ readonly held: string; readonly active: string }> {
  await office.talk("alice", "bob");
  await office.talk("alice", "carol");
  return { held: await office.id("alice", CallState.hold), active: await office.id("alice", CallState.connected) };
}

statements("making a call", emulator, [
  [
    "CTI-159, CTI-162",
    "the line by number or URI; newCallParams may be left out",
    async (office) => {
      for (const from of [numberOf(100), lineOf(100)]) {
        await office.make("alice", office.number("bob"), { u8sPhoneNumberFrom: from });
        expect(await statesOf(office, "bob")).toEqual([CallState.offering]);
        await office.clients.alice.call("asnCtiLineDropCall", { u8sLineDescriptor: from });
      }
    },
  ],
  [
    "CTI-161",
    "iNumberFormat other than 0 has the server format the number first",
    async (office) => {
      for (const iNumberFormat of [1, 2, 3]) {
        const id = await office.make("alice", "+49 (0)30 / 231 25-101", { iNumberFormat });
        expect(await office.calls("bob")).toMatchObject([{ u8sRemoteNumberSC: office.number("alice") }]);
        await office.clients.alice.call("asnCtiDropCall", { u8sConnectionID: id });
      }
    },
  ],
  [
    "CTI-163",
    "the order is accepted for a number that cannot be reached too",
    async (office) => {
      expect(await office.make("alice", numberOf(199))).toMatch(/./);
      expect(office.reasons("alice").at(-1)).toBe(12);
    },
  ],
  [
    "CTI-166",
    "error 1 when no call can be made on the line",
    async (office) => {
      await office.make("alice", office.number("bob"));
      expect(await office.refused(office.make("alice", office.number("carol")))).toBe(1);
    },
  ],
  [
    "CTI-167",
    "error 2 without the right, 3 for an unknown line",
    async (office) => {
      const from = (u8sPhoneNumberFrom: string) =>
        office.refused(office.make("alice", office.number("carol"), { u8sPhoneNumberFrom }));
      expect([await from(lineOf(101)), await from(lineOf(190))]).toEqual([2, 3]);
    },
  ],
  [
    "CTI-150, CTI-151",
    "the outcome comes with the call's id, without a monitor, to the session that ordered it and no other",
    async (office) => {
      const [orders, other] = [await office.uc.logIn("alice"), await office.uc.logIn("alice")];
      const { u8sConnectionID } = await orders.call("asnCtiMakeCall", {
        u8sPhoneNumberFrom: lineOf(100),
        u8sPhoneNumberTo: office.number("bob"),
        iNumberFormat: 1,
      });
      expect(await orders.waitForEvent("asnCtiNotifyMakeCallResult")).toMatchObject({ u8sConnectionID, success: 1 });
      expect(office.sent("alice", "asnCtiNotifyMakeCallResult")).toHaveLength(1);
      expect(other.events("asnCtiNotifyMakeCallResult")).toEqual([]);
    },
  ],
  [
    "CTI-164, SIP-013",
    "a project is looked up by its name at the line's location; without it no call is made",
    async (office) => {
      const { alice } = office.clients;
      const { u8sLineLocationID: u8sLocationID } = (await office.snapshot("alice")).lineInfo;
      const { asnLocationData } = await alice.call("asnGetLocationInformation2", { u8sLocationID });
      const roof = { ...NO_PROJECT, u8sProjectName: "Roof", u8sProjectPin: "4711" };
      const changed = { ...asnLocationData, projectPINRules: [roof] };
      await alice.call("asnSetLocationInformation2", { asnLocationData: changed });
      const make = (FindAndValidateProject: string) =>
        alice.call("asnCtiMakeCall", {
          u8sPhoneNumberFrom: lineOf(100),
          u8sPhoneNumberTo: office.number("bob"),
          iNumberFormat: 1,
          newCallParams: { ...NEW_CALL, optionalParams: { FindAndValidateProject } },
        });
      expect(await make("Cellar")).toMatchObject({ u8sConnectionID: "", optionalParams: { WasProjectFound: 0 } });
      expect(await office.calls("alice")).toEqual([]);
      expect(await make("Roof")).toMatchObject({ optionalParams: { WasProjectFound: 1 } });
      expect(await office.calls("alice")).toMatchObject([{ projectPinRule: { u8sProjectPin: "4711" } }]);
    },
  ],
  [
    "CTI-165",
    "error 1 when the settings of the project are wrong",
    async (office) => {
      const projectPinRule = { ...NO_PROJECT, iProjectType: 99 };
      const newCallParams = { ...NEW_CALL, projectPinRule };
      expect(await office.refused(office.make("alice", office.number("bob"), { newCallParams }))).toBe(1);
    },
  ],
  [
    "SIP-015",
    "DialRemoteOffice calls that telephone first, and puts through when it has answered",
    async (office) => {
      const dial = (optionalParams: object) =>
        office.make("alice", office.number("bob"), { newCallParams: { ...NEW_CALL, optionalParams } });
      await dial({ DialRemoteOffice: 1, RemoteOfficeNumber: "+493023125950" });
      expect([await statesOf(office, "alice"), await statesOf(office, "bob")]).toEqual([[CallState.dialing], []]);
      await office.uc.clock.advance(100);
      expect(await statesOf(office, "bob")).toEqual([CallState.offering]);
      await office.clients.alice.call("asnCtiLineDropCall", { u8sLineDescriptor: lineOf(100) });
      expect(await office.refused(dial({ DialRemoteOffice: 1 }))).toBe(1);
    },
  ],
] satisfies readonly Row[]);

statements("ending, answering, handing over", emulator, [
  [
    "CTI-168, CTI-169",
    "drops just that call, also a held one; an unknown one is an error",
    async (office) => {
      const { held } = await consults(office);
      const { alice } = office.clients;
      expect(await alice.call("asnCtiDropCall", { u8sConnectionID: held })).toMatchObject({ bSuccess: true });
      expect(await statesOf(office, "alice")).toEqual([CallState.connected]);
      expect(await office.refused(alice.call("asnCtiDropCall", NOBODY))).toBe(1);
    },
  ],
  [
    "CTI-171, CTI-172",
    "the active call of a line, by number or URI; false when there was none",
    async (office) => {
      for (const u8sLineDescriptor of [numberOf(100), lineOf(100)]) {
        await office.make("alice", office.number("bob"));
        const drop = () => office.clients.alice.call("asnCtiLineDropCall", { u8sLineDescriptor });
        expect([(await drop()).bSuccess, (await drop()).bSuccess]).toEqual([true, false]);
      }
    },
  ],
  [
    "CTI-173",
    "answers an offering call, and none in another state",
    async (office) => {
      await office.make("alice", office.number("bob"));
      const u8sConnectionID = await office.id("bob", CallState.offering);
      const answer = () => office.clients.bob.call("asnCtiAnswerCall", { u8sConnectionID });
      expect(await office.refused(answer())).toBe("taken");
      expect(await statesOf(office, "bob")).toEqual([CallState.connected]);
      expect(await office.refused(answer())).toBe(1);
    },
  ],
  [
    "CTI-181, CTI-182, CTI-185",
    "picks up what rings at a contact, at the own line that is named; no RemoteInvokeID",
    async (office) => {
      await office.make("alice", office.number("bob"));
      const argument = { u8sConnectionID: "", u8sContactID: "sip:bob@example.com", iNumberFormat: 1 };
      const result = await office.clients.carol.call("asnCtiPickupCall", {
        ...argument,
        u8sPhoneNumber: numberOf(103),
      });
      expect(result.optionalParams?.RemoteInvokeID).toBeUndefined();
      expect(await office.calls("carol")).toEqual([]);
      const { seqCalls } = await office.clients.carol.call("asnCtiSnapshotPhoneLine", {
        u8sLinePhoneNumber: lineOf(103),
      });
      expect(seqCalls).toMatchObject([{ iCallState: CallState.connected, u8sRemoteNumberSC: office.number("alice") }]);
    },
  ],
  [
    "CTI-184",
    "not from a line of another pickup group",
    async (office) => {
      await office.make("alice", office.number("bob"));
      const u8sConnectionID = await office.id("bob", CallState.offering);
      const argument = { u8sConnectionID, u8sContactID: "", u8sPhoneNumber: "", iNumberFormat: 1 };
      expect(await office.refused(office.clients.carol.call("asnCtiPickupCall", argument))).toBe(1);
    },
    { lines: [{ line: lineOf(101), pickupGroup: "cellar" }] },
  ],
  [
    "CTI-198, CTI-199",
    "merges in either order, two calls of one line only",
    async (office) => {
      const merge = (name: Name, u8sConnectionID1: string, u8sConnectionID2: string) =>
        office.refused(office.clients[name].call("asnCtiMergeCalls", { u8sConnectionID1, u8sConnectionID2 }));
      const first = await consults(office);
      expect(await merge("alice", first.held, first.active)).toBe("taken");
      await office.clients.bob.call("asnCtiLineDropCall", { u8sLineDescriptor: lineOf(101) });
      const second = await consults(office);
      expect(await merge("alice", second.active, second.held)).toBe("taken");
      // Carol's lines are two: what she holds at one and talks at the other is not merged.
      const held = await office.id("carol", CallState.connected);
      await office.clients.carol.call("asnCtiHold", { bHold: true, u8sConnectionID: held });
      const elsewhere = await office.make("carol", "+493023125900", { u8sPhoneNumberFrom: lineOf(103) });
      await office.uc.clock.advance(200);
      expect(await merge("carol", elsewhere, held)).toBe(1);
    },
  ],
  [
    "CTI-200, CTI-201, CTI-202",
    "swaps by the held call's id; not by the active one's, nor with one call alone",
    async (office) => {
      const { held, active } = await consults(office);
      const swap = (u8sConnectionID: string) =>
        office.refused(office.clients.alice.call("asnCtiSwapHold", { u8sConnectionID }));
      expect(await swap(active)).toBe(1);
      expect(await swap(held)).toBe("taken");
      expect(await office.id("alice", CallState.connected)).toBe(held);
      await office.clients.alice.call("asnCtiDropCall", { u8sConnectionID: held });
      expect(await swap(active)).toBe(1);
    },
  ],
  [
    "CTI-203, CTI-204",
    "true holds, false retrieves; a held call stays, and another can be made",
    async (office) => {
      await office.talk("alice", "bob");
      const u8sConnectionID = await office.id("alice", CallState.connected);
      const hold = (bHold: boolean) => office.clients.alice.call("asnCtiHold", { bHold, u8sConnectionID });
      await hold(true);
      expect(await statesOf(office, "bob")).toEqual([CallState.connected]);
      const second = await office.make("alice", office.number("carol"));
      expect(await statesOf(office, "alice")).toEqual([CallState.hold, CallState.ringback]);
      await office.clients.alice.call("asnCtiDropCall", { u8sConnectionID: second });
      await hold(false);
      expect(await statesOf(office, "alice")).toEqual([CallState.connected]);
    },
  ],
  [
    "CTI-228, CTI-229, CTI-230",
    "a conference of the active call and the held one, in this order; not with one call",
    async (office) => {
      const { held, active } = await consults(office);
      const confer = (one: string, two: string) =>
        office.refused(office.clients.alice.call("asnCtiConference", { u8sConnectionID1: one, u8sConnectionID2: two }));
      expect([await confer(held, active), await confer(active, active)]).toEqual([1, 1]);
      expect(await confer(active, held)).toBe("taken");
      expect(await statesOf(office, "alice")).toEqual([64, 64, CallState.connected]);
    },
  ],
  [
    "CTI-153, CTI-154, CTI-155, CTI-156",
    "a conference is told of: created with its members, one more, one less, ended",
    async (office) => {
      const { held, active } = await consults(office);
      const { alice, bob } = office.clients;
      await alice.call("asnCtiConference", { u8sConnectionID1: active, u8sConnectionID2: held });
      const controller = await office.id("alice", CallState.connected);
      const conferenceControllerCallInfo = { u8sConnectionID: controller, bConferenceCtlr: true };
      const [created] = office.sent("alice", "asnCtiNotifyConferenceCreated");
      expect(created).toMatchObject({ conferenceControllerCallInfo });
      expect(created?.conferenceMemberCallInfoList.map((one) => one.u8sConnectionID)).toEqual([held, active]);
      const third = await office.make("alice", "+493023125900");
      await office.uc.clock.advance(200);
      await alice.call("asnCtiConference", { u8sConnectionID1: third, u8sConnectionID2: controller });
      const member = { conferenceControllerCallInfo, conferenceMemberCallInfo: { u8sConnectionID: third } };
      expect(office.sent("alice", "asnCtiNotifyConferencePartyAdded")).toMatchObject([member]);
      await bob.call("asnCtiLineDropCall", { u8sLineDescriptor: lineOf(101) });
      expect(office.sent("alice", "asnCtiNotifyConferencePartyRemoved")).toMatchObject([
        { conferenceMemberCallInfo: { u8sConnectionID: held } },
      ]);
      await alice.call("asnCtiDropCall", { u8sConnectionID: controller });
      const [destroyed] = office.sent("alice", "asnCtiNotifyConferenceDestroyed");
      expect(destroyed?.conferenceMemberCallInfoList.map((one) => one.u8sConnectionID)).toEqual([active, third]);
    },
  ],
] satisfies readonly Row[]);

statements("digits, data, call backs", emulator, [
  [
    "CTI-220, CTI-224, CTI-225",
    "tones 0-9 * # A-D at an active call only; a duration of 0 is the default",
    async (office) => {
      await office.make("alice", office.number("bob"));
      const dial = async () => {
        const [call] = await office.calls("alice");
        const argument = { iDigitMode: 2, iDigitDuration: 0, u8sDigitsToDial: "0123456789*#ABCD" } as const;
        const u8sConnectionID = call?.u8sConnectionID ?? "";
        return office.refused(office.clients.alice.call("asnCtiDialDigits", { ...argument, u8sConnectionID }));
      };
      expect(await dial()).toBe(1);
      await office.answer("bob");
      expect(await dial()).toBe("taken");
    },
  ],
  [
    "CTI-014, CTI-191, CTI-195",
    "data of a call reaches the other end, comes with each later change, and is set by the line's owner alone",
    async (office) => {
      await office.talk("alice", "bob");
      const callDataList = [{ key: "ticket", value: "4711" }];
      const u8sConnectionID = await office.id("alice", CallState.connected);
      const set = (name: Name) => office.clients[name].call("asnCtiSetCallData", { u8sConnectionID, callDataList });
      expect(await office.refused(set("bob"))).toBe(2);
      await set("alice");
      expect(await office.calls("bob")).toMatchObject([{ callDataList }]);
      await office.clients.alice.call("asnCtiHold", { bHold: true, u8sConnectionID });
      const held = office.sent("alice", "asnCtiNotifyLineCallInformationChanged").at(-1);
      expect(held).toMatchObject({ callinformation: { iCallState: CallState.hold, callDataList } });
    },
  ],
  [
    "CTI-192, CTI-194",
    "data goes with a call that is handed over blindly, and with one that is forwarded",
    async (office) => {
      await office.talk("alice", "bob");
      const callDataList = [{ key: "ticket", value: "4711" }];
      const u8sConnectionID = await office.id("bob", CallState.connected);
      await office.clients.bob.call("asnCtiSetCallData", { u8sConnectionID, callDataList });
      // Carol forwards to her second line.
      const argument = { u8sConnectionID, u8sContactID: "", u8sPhoneNumber: office.number("carol"), iNumberFormat: 1 };
      await office.clients.bob.call("asnCtiRedirectCall", argument);
      const forwarded = await office.clients.carol.call("asnCtiSnapshotPhoneLine", { u8sLinePhoneNumber: lineOf(103) });
      expect(forwarded.seqCalls).toMatchObject([{ iCallState: CallState.offering, callDataList }]);
    },
    { lines: [{ line: lineOf(102), forwards: [{ when: "always", to: numberOf(103) }] }] },
  ],
  [
    "CTI-196",
    "without an id the call is found by what is said of it",
    async (office) => {
      const { held } = await consults(office);
      const callDataList = [{ key: "ticket", value: "4711" }];
      const set = (optionalParams: Readonly<Record<string, string | number>>) =>
        office.refused(
          office.clients.alice.call("asnCtiSetCallData", { u8sConnectionID: "", callDataList, optionalParams }),
        );
      expect(await set({ calledNumber: office.number("bob"), callStateMask: CallState.connected })).toBe(1);
      expect(await set({ transferringNumber: office.number("carol") })).toBe(1);
      expect(await set({ calledNumber: office.number("bob"), hostCallID: 7 })).toBe(1);
      expect(await set({})).toBe(1);
      expect(await set({ calledNumber: "101", callStateMask: CallState.hold })).toBe("taken");
      const withData = (await office.calls("alice")).filter((call) => call.callDataList !== undefined);
      expect(withData.map(({ u8sConnectionID }) => u8sConnectionID)).toEqual([held]);
    },
  ],
  [
    "CTI-226",
    "a busy call that is completed rings back, as type 3, when the other is free",
    async (office) => {
      await office.talk("bob", "carol");
      const u8sConnectionID = await office.make("alice", office.number("bob"));
      await office.clients.alice.call("asnCtiCompleteCall", { u8sConnectionID });
      expect(await office.calls("alice")).toEqual([]);
      await office.clients.carol.call("asnCtiLineDropCall", { u8sLineDescriptor: lineOf(102) });
      expect(await office.calls("alice")).toMatchObject([{ iCallState: CallState.offering, iCallType: 3 }]);
      await office.answer("alice");
      expect(await statesOf(office, "bob")).toEqual([CallState.offering]);
    },
    { callWaiting: false },
  ],
] satisfies readonly Row[]);
