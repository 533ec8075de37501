import { expect } from "vitest";
import { CallState, ChangeReason } from "../../src/world/telephony/states.js";
import type { CtiOffice } from "../support/cti-office.js";
import { useEmulator } from "../support/emulator.js";
import { lineOf } from "../support/phones.js";
import { type Row, statements } from "../support/statements.js";
import { journalSearch, NO_PROJECT } from "../support/wire.js";

/*
 * What the vendor documents of the information of a call (AsnCtiCallInformation), and of the reasons for which it changes.
 */

const emulator = useEmulator({ seed: 1 });
const GUID = /^[0-9A-F]{32}$/;
const NEW_CALL = { projectPinRule: NO_PROJECT, bHideMyCallerID: false };

/** The last event of each person's calls. */
const lastOf = (office: CtiOffice, name: "alice" | "bob" | "carol") =>
  office.sent(name, "asnCtiNotifyLineCallInformationChanged").at(-1)?.callinformation;

const drop = async (office: CtiOffice, name: "alice" | "bob" | "carol", state: number) =>
  office.clients[name].call("asnCtiDropCall", { u8sConnectionID: await office.id(name, state) });

statements("the information of a call", emulator, [
  [
    "CTI-005, CTI-058, CTI-078",
    "a GUID of its own at each end, the same in events, snapshot and journal; one tracker for both ends",
    async (office) => {
      await office.talk("alice", "bob");
      const [[ours], [theirs]] = [await office.calls("alice"), await office.calls("bob")];
      expect(ours?.u8sConnectionID).toMatch(GUID);
      expect(theirs?.u8sConnectionID).not.toBe(ours?.u8sConnectionID);
      expect(theirs?.u8sTrackerID).toBe(ours?.u8sTrackerID);
      expect(lastOf(office, "alice")?.u8sConnectionID).toBe(ours?.u8sConnectionID);
      await drop(office, "bob", CallState.connected);
      const { alice } = office.clients;
      const { journalList } = await alice.call("asnGetJournalEntriesV2", { findOptions: journalSearch() });
      expect(journalList).toMatchObject([{ u8sConnectionID: ours?.u8sConnectionID }]);
    },
  ],
  [
    "CTI-007, CTI-072, CTI-083, CTI-084",
    "numbers are in long form whatever was dialled; each end names itself and the other, where known",
    async (office) => {
      await office.make("alice", "030 / 231 25-101");
      const [alice, bob] = [{ u8sCtiServerUserName: "alice" }, { u8sCtiServerUserName: "bob" }];
      expect(await office.calls("alice")).toMatchObject([
        {
          u8sLocalNumberSC: office.number("alice"),
          u8sRemoteNumberSC: office.number("bob"),
          pLocalContact: alice,
          pRemoteContact: bob,
        },
      ]);
      expect(await office.calls("bob")).toMatchObject([
        {
          u8sLocalNumberSC: office.number("bob"),
          u8sRemoteNumberSC: office.number("alice"),
          pLocalContact: bob,
          pRemoteContact: alice,
        },
      ]);
      await office.make("carol", "+498912345678");
      expect((await office.calls("carol"))[0]).not.toHaveProperty("pRemoteContact");
    },
  ],
  [
    "CTI-059",
    "a call beside another one is a consultation call",
    async (office) => {
      await office.talk("alice", "bob");
      await office.make("alice", office.number("carol"));
      expect((await office.calls("alice")).map(({ iCallType }) => iCallType)).toEqual([0, 1]);
    },
  ],
  [
    "CTI-060, CTI-061, CTI-062",
    "why it ended: 0 somebody hung up, 1 no answer, 2 busy",
    async (office) => {
      const ended = () =>
        office
          .sent("alice", "asnCtiNotifyLineCallInformationChanged")
          .filter(({ callinformation }) => callinformation.iCallState === CallState.disconnected)
          .map(({ callinformation }) => callinformation.iDisconnectedReason);
      await office.talk("alice", "bob");
      await drop(office, "bob", CallState.connected);
      expect(ended()).toEqual([0]);
      await office.make("alice", office.number("bob"));
      await office.uc.clock.advance(60_000);
      expect(ended()).toEqual([0, 1]);
      await office.make("alice", "+493023125990");
      await office.uc.clock.advance(5_000);
      expect(ended()).toEqual([0, 1, 2]);
    },
  ],
  [
    "CTI-063, CTI-180",
    "3: it was picked up elsewhere, where it is connected",
    async (office) => {
      await office.make("alice", office.number("bob"));
      const u8sConnectionID = await office.id("bob", CallState.offering);
      const argument = { u8sConnectionID, u8sContactID: "", u8sPhoneNumber: "", iNumberFormat: 1 };
      await office.clients.carol.call("asnCtiPickupCall", argument);
      expect(lastOf(office, "bob")).toMatchObject({ iCallState: CallState.destroyed, iDisconnectedReason: 3 });
      expect(await office.calls("carol")).toMatchObject([{ iCallState: CallState.connected }]);
    },
  ],
  [
    "CTI-064, CTI-085, CTI-174, CTI-178",
    "4: its owner redirected it while it rang, by a short number too; the new end says who did it",
    async (office) => {
      await office.make("alice", office.number("bob"));
      const u8sConnectionID = await office.id("bob", CallState.offering);
      const argument = { u8sConnectionID, u8sContactID: "", u8sPhoneNumber: "102", iNumberFormat: 1 };
      await office.clients.bob.call("asnCtiRedirectCall", argument);
      expect(lastOf(office, "bob")).toMatchObject({ iCallState: CallState.destroyed, iDisconnectedReason: 4 });
      expect(await office.calls("carol")).toMatchObject([
        {
          iCallState: CallState.offering,
          pu8sRedirectingNumber: office.number("bob"),
          pRedirectingContact: { u8sCtiServerUserName: "bob" },
        },
      ]);
    },
  ],
  [
    "CTI-066, CTI-067",
    "outbound at the caller alone; internal within the telephone system, not with outside",
    async (office) => {
      await office.make("alice", office.number("bob"));
      expect(await office.calls("alice")).toMatchObject([{ bOutbound: true, bInternal: true }]);
      expect(await office.calls("bob")).toMatchObject([{ bOutbound: false, bInternal: true }]);
      await office.make("carol", "+498912345678");
      expect(await office.calls("carol")).toMatchObject([{ bInternal: false }]);
    },
  ],
  [
    "CTI-068, SIP-009",
    "a hidden number is blocked at both ends; one that is not hidden shows",
    async (office) => {
      await office.make("alice", office.number("bob"), { newCallParams: { ...NEW_CALL, bHideMyCallerID: true } });
      expect(await office.calls("alice")).toMatchObject([{ bCallerIDBlocked: true }]);
      expect(await office.calls("bob")).toMatchObject([{ bCallerIDBlocked: true, u8sRemoteNumberSC: "" }]);
      await office.make("carol", "+498912345678", { newCallParams: NEW_CALL });
      expect(await office.calls("carol")).toMatchObject([{ bCallerIDBlocked: false }]);
    },
  ],
  [
    "CTI-071, SIP-008",
    "one call controls the conference; its members, in state 64, name it",
    async (office) => {
      await office.talk("alice", "bob");
      await office.talk("alice", "carol");
      const [bob, carol] = [await office.id("alice", CallState.hold), await office.id("alice", CallState.connected)];
      await office.clients.alice.call("asnCtiConference", { u8sConnectionID1: carol, u8sConnectionID2: bob });
      const calls = await office.calls("alice");
      const controller = calls.find(({ bConferenceCtlr }) => bConferenceCtlr)?.u8sConnectionID;
      expect(controller).toMatch(GUID);
      const member = { iCallState: 64, u8sConferenceCtlrID: controller, bConferenceCtlr: false };
      expect(calls.filter(({ bConferenceCtlr }) => !bConferenceCtlr)).toMatchObject([member, member]);
      expect(await office.calls("bob")).toMatchObject([{ u8sConferenceCtlrID: controller }]);
    },
  ],
  [
    "CTI-074",
    "1: the server found the contact",
    async (office) => {
      await office.make("alice", office.number("bob"));
      expect(await office.calls("bob")).toMatchObject([{ iRemoteContactSource: 1 }]);
    },
  ],
  [
    "CTI-075",
    "2: this client gave the contact; 3: another client of the user did; in snapshots and in events",
    async (office) => {
      const { alice } = office.clients;
      const other = await office.uc.logIn("alice");
      const { u8sMonitorCrossRefID } = await other.call("asnCtiLineMonitorStart", { u8sLinePhoneNumber: lineOf(100) });
      const u8sConnectionID = await office.make("alice", "+498912345678");
      const remoteContact = { u8sDisplayName: "Zoe Zeller" };
      const found = { u8sConnectionID, u8sRemoteNumberSC: "", remoteContact };
      await alice.call("asnUpdateCallAndJournalContactAndNumber", found);
      const sourceAt = async (client: typeof alice) => {
        const { seqCalls } = await client.call("asnCtiSnapshotPhoneLine", { u8sLinePhoneNumber: lineOf(100) });
        return seqCalls.map(({ iRemoteContactSource }) => iRemoteContactSource);
      };
      expect([await sourceAt(alice), await sourceAt(other)]).toEqual([[2], [3]]);
      const told = office
        .sent("alice", "asnCtiNotifyLineCallInformationChanged")
        .filter(({ reason }) => reason === ChangeReason.remoteContact);
      const sources = told.map((one) => [
        one.u8sMonitorCrossRefID === u8sMonitorCrossRefID,
        one.callinformation.iRemoteContactSource,
        one.callinformation.pRemoteContact?.u8sDisplayName,
      ]);
      expect(sources.sort()).toEqual([
        [false, 2, "Zoe Zeller"],
        [true, 3, "Zoe Zeller"],
      ]);
    },
  ],
  [
    "CTI-076, SIP-002",
    "the project that the call was made with, all seven fields as given",
    async (office) => {
      const projectPinRule = {
        u8sProjectName: "Roof",
        u8sProjectPin: "4711",
        iProjectType: 3,
        bAssociatedCallIsPrivateCall: true,
        u8sLocationID: "LOC1",
        u8sUserEnteredPin: "12",
        u8sUserEnteredUserID: "34",
      } as const;
      await office.make("alice", office.number("bob"), { newCallParams: { ...NEW_CALL, projectPinRule } });
      expect(await office.calls("alice")).toMatchObject([{ projectPinRule }]);
    },
  ],
  [
    "CTI-080",
    "when the call began",
    async (office) => {
      await office.make("alice", office.number("bob"));
      const [first] = await office.calls("alice");
      await office.uc.clock.advance(2_000);
      await office.answer("bob");
      const [later] = await office.calls("alice");
      expect(later?.utcCallCreated).toBe(first?.utcCallCreated);
      const talks = Date.parse(String(later?.utcCallConnected)) - Date.parse(String(later?.utcCallCreated));
      expect(talks).toBe(2_000);
    },
  ],
  [
    "CTI-082",
    "who is on hold and hides the number is an unknown one, without number and contact",
    async (office) => {
      office.uc.call({ from: "+498912345678", to: "alice", hidden: true });
      await office.answer("alice");
      expect(await office.calls("alice")).toMatchObject([{ bIsUnknownHoldContact: false }]);
      await office.talk("alice", "bob");
      for (const name of ["alice", "bob"] as const) {
        const [call] = await office.calls(name);
        expect([name, call?.bIsUnknownHoldContact]).toEqual([name, true]);
        expect(call).not.toHaveProperty("pu8sHoldNumberSC");
        expect(call).not.toHaveProperty("pHoldContact");
      }
    },
  ],
  [
    "CTI-087, CTI-238, SIP-012",
    "the address of the line on which the call runs: the active one, or the one that was named for the call",
    async (office) => {
      const { alice } = office.clients;
      const set = { u8sLinePhoneNumber: lineOf(100), iAddressID: 2 };
      expect(await alice.call("asnCtiSetActiveLineAddress", set)).toMatchObject({ bSuccess: true });
      expect(office.sent("alice", "asnCtiNotifyLineActiveAddressChanged")).toMatchObject([{ iAddressID: 2 }]);
      await office.make("alice", office.number("bob"));
      expect(await office.calls("alice")).toMatchObject([{ optionalParams: { AddressID: 2 } }]);
      const newCallParams = { ...NEW_CALL, optionalParams: { Address: 3 } };
      await office.make("carol", "+498912345678", { newCallParams });
      expect(await office.calls("carol")).toMatchObject([{ optionalParams: { AddressID: 3 } }]);
    },
  ],
  [
    "CTI-089",
    "without data the list of data is missing",
    async (office) => {
      await office.make("alice", office.number("bob"));
      expect((await office.calls("bob"))[0]).not.toHaveProperty("callDataList");
    },
  ],
] satisfies readonly Row[]);

statements("the reasons of a change", emulator, [
  [
    "CTI-011, CTI-134",
    "dialing, ringback, connected at the caller; offering, connected at the called: once each, in this order",
    async (office) => {
      await office.talk("alice", "bob");
      expect(office.reasons("alice")).toEqual([1, 2, 3]);
      expect(office.reasons("bob")).toEqual([0, 3]);
    },
  ],
  [
    "CTI-135, CTI-136, CTI-137",
    "5 it is on hold, 4 it is a member of a conference; 6 the remote party is another after a transfer",
    async (office) => {
      await office.talk("alice", "bob");
      await office.talk("alice", "carol");
      expect(office.reasons("alice")).toContain(5);
      const [bob, carol] = [await office.id("alice", CallState.hold), await office.id("alice", CallState.connected)];
      await office.clients.alice.call("asnCtiConference", { u8sConnectionID1: carol, u8sConnectionID2: bob });
      expect(office.reasons("bob").at(-1)).toBe(4);
      expect(office.reasons("alice").filter((reason) => reason === 4)).toHaveLength(2);
      await office.clients.alice.call("asnCtiLineDropCall", { u8sLineDescriptor: lineOf(100) });
      await office.talk("alice", "bob");
      await office.talk("alice", "carol");
      const both = [await office.id("alice", CallState.connected), await office.id("alice", CallState.hold)] as const;
      await office.clients.alice.call("asnCtiMergeCalls", { u8sConnectionID1: both[0], u8sConnectionID2: both[1] });
      expect([office.reasons("bob").at(-1), office.reasons("carol").at(-1)]).toEqual([6, 6]);
    },
  ],
  [
    "CTI-138, CTI-145, CTI-146",
    "7 the contact's data, 14 others, such as a recording, 15 the call's data",
    async (office) => {
      await office.talk("alice", "bob");
      const { alice } = office.clients;
      const u8sConnectionID = await office.id("alice", CallState.connected);
      const last = () => office.reasons("alice").at(-1);
      const remoteContact = { u8sDisplayName: "Zoe" };
      const found = { u8sConnectionID, u8sRemoteNumberSC: "", remoteContact };
      await alice.call("asnUpdateCallAndJournalContactAndNumber", found);
      expect(last()).toBe(7);
      await alice.call("asnCtiStartCallRecording", { u8sConnectionID });
      expect(last()).toBe(14);
      await alice.call("asnCtiSetCallData", { u8sConnectionID, callDataList: [{ key: "k", value: "v" }] });
      expect(last()).toBe(15);
    },
  ],
  [
    "CTI-140, CTI-141",
    "10 the one called is busy; 11 the other side has hung up, then 12 the call is gone",
    async (office) => {
      await office.make("alice", "+493023125990");
      expect(office.reasons("alice").at(-1)).toBe(10);
      await office.talk("bob", "carol");
      await drop(office, "carol", CallState.connected);
      expect(office.reasons("bob").slice(-2)).toEqual([11, 12]);
      expect(await office.calls("bob")).toEqual([]);
    },
  ],
] satisfies readonly Row[]);
