import { expect, it } from "vitest";
import { catalog } from "../../src/interface/catalog.js";
import { CallState, ChangeReason } from "../../src/world/telephony/states.js";
import type { CtiOffice } from "../support/cti-office.js";
import { useEmulator } from "../support/emulator.js";
import { lineOf, numberOf } from "../support/phones.js";
import { type Row, statements } from "../support/statements.js";
import { journalSearch, NO_PROJECT } from "../support/wire.js";

/*
 * What the vendor documents of the settings of lines: forwards, do-not-disturb, remote office, password, mobile telephones.
 */

const emulator = useEmulator({ seed: 1 });
const MOBILE = "+4915112345100";
const DEVICE = {
  iRegisterType: 0,
  u8sDeviceIMEI: "",
  u8sUserIMSI: "",
  u8sDevicePhoneNumber: MOBILE,
  u8sGroupName: "",
  u8sNetworkAvailable: "",
  iLineFeatures: 1,
  iForwardFeaturesPBX: 0,
};

type Parameters = Readonly<Record<string, string | number>>;
const setForward = (office: CtiOffice, to: string, optionalParams: Parameters = {}, from = lineOf(101)) =>
  office.clients.bob.call("asnCtiSetForward", { u8sPhoneNumberFrom: from, u8sPhoneNumberTo: to, optionalParams });
const removeForward = (office: CtiOffice, optionalParams: Parameters = {}) =>
  office.clients.bob.call("asnCtiRemoveForward", { u8sPhoneNumberFrom: lineOf(101), optionalParams });
const forwardsOf = async (office: CtiOffice) =>
  (await office.snapshot("bob")).seqLineForwards.map((one) => [one.iForwardMode, one.u8sDestination]);
const [TO_CAROL, ELSEWHERE] = [numberOf(102), numberOf(103)];

statements("forwards", emulator, [
  [
    "CTI-044, CTI-205, CTI-206",
    "ForwardMode 1 to 9 are set, each as the bit of its mode in the line's list; without it all calls go",
    async (office) => {
      const bits = [1, 2, 4, 8, 16, 32, 64, 128, 256];
      for (const [index, bit] of bits.entries()) {
        await setForward(office, TO_CAROL, { ForwardMode: index + 1 });
        expect(await forwardsOf(office)).toContainEqual([bit, TO_CAROL]);
      }
      await removeForward(office);
      await setForward(office, TO_CAROL);
      expect(await forwardsOf(office)).toEqual([[1, TO_CAROL]]);
      await office.make("alice", office.number("bob"));
      expect([await office.calls("bob"), (await office.calls("carol")).length]).toEqual([[], 1]);
    },
  ],
  [
    "CTI-046, SIP-017, SIP-021",
    "each has an id of its own, its controller, and the telephone system's own mode",
    async (office) => {
      await setForward(office, TO_CAROL, { ForwardMode: 2 });
      await setForward(office, TO_CAROL, { ForwardMode: 3 });
      const { seqLineForwards } = await office.snapshot("bob");
      expect(seqLineForwards.map(({ iForwardController }) => iForwardController)).toEqual([1, 1]);
      expect(new Set(seqLineForwards.map(({ iInternalID }) => iInternalID)).size).toBe(2);
      const [first] = seqLineForwards;
      if (!first) throw new Error("there is a forward");
      const { _type, ...forward } = first;
      const given = [{ ...forward, iBackEndSpecific: 77, iForwardController: 4 }] as const;
      const argument = { u8sLinePhoneNumber: lineOf(101), seqLineForwards: [...given] };
      await office.clients.bob.call("asnCtiLineSetForwardState", argument);
      expect((await office.snapshot("bob")).seqLineForwards).toMatchObject([
        { iBackEndSpecific: 77, iForwardController: 4 },
      ]);
    },
  ],
  [
    "SIP-020",
    "a forward for some callers is for no others",
    async (office) => {
      await office.make("alice", office.number("bob"));
      expect([(await office.calls("bob")).length, (await office.calls("carol")).length]).toEqual([0, 1]);
      await office.make("carol", office.number("bob"), { u8sPhoneNumberFrom: lineOf(103) });
      expect((await office.calls("bob")).length).toBe(1);
    },
    { lines: [{ line: lineOf(101), forwards: [{ when: "always", to: TO_CAROL, onlyFrom: [numberOf(100)] }] }] },
  ],
  [
    "CTI-208, CTI-209, CTI-210, CTI-211",
    "several by several calls; changed is true for the very first and for one that is replaced, false for one more",
    async (office) => {
      const changed = async (to: string, ForwardMode: number) =>
        (await setForward(office, to, { ForwardMode })).bExistingForwardingChanged;
      expect(await changed(TO_CAROL, 2)).toBe(true);
      expect(await changed(TO_CAROL, 3)).toBe(false);
      expect(await changed(ELSEWHERE, 2)).toBe(true);
      expect((await forwardsOf(office)).sort()).toEqual([
        [2, ELSEWHERE],
        [4, TO_CAROL],
      ]);
    },
  ],
  [
    "CTI-133, CTI-212",
    "from a number or URI; monitors get all forwards as they are now",
    async (office) => {
      await setForward(office, TO_CAROL, { ForwardMode: 2 }, numberOf(101));
      await setForward(office, TO_CAROL, { ForwardMode: 3 }, lineOf(101));
      const told = office.sent("bob", "asnCtiNotifyLineForwardingChanged");
      expect(told.map(({ seqLineForwards }) => seqLineForwards.length)).toEqual([1, 2]);
    },
  ],
  [
    "CTI-215, CTI-216, CTI-219",
    "removed all at once without parameters, by mode and destination the one that matches; false when there was none",
    async (office) => {
      const remove = async (parameters?: Parameters) => (await removeForward(office, parameters)).bSuccess;
      expect(await remove()).toBe(false);
      await setForward(office, TO_CAROL, { ForwardMode: 2 });
      await setForward(office, TO_CAROL, { ForwardMode: 3 });
      expect(await remove({ ForwardMode: 2, ForwardDestination: TO_CAROL })).toBe(true);
      expect(await forwardsOf(office)).toEqual([[4, TO_CAROL]]);
      await setForward(office, TO_CAROL, { ForwardMode: 2 });
      expect([await remove(), await forwardsOf(office)]).toEqual([true, []]);
    },
  ],
  [
    "CTI-233",
    "asnCtiLineSetForwardState is documented as not implemented, and deprecated: a remark and the linter say so",
    async (office) => {
      const argument = { u8sLinePhoneNumber: lineOf(101), seqLineForwards: [] };
      await office.clients.bob.call("asnCtiLineSetForwardState", argument);
      const [request] = office.uc.requests.list("asnCtiLineSetForwardState");
      expect(request?.remarks).toEqual([expect.stringContaining("not implemented")]);
      const findings = office.uc.lint().filter(({ rule }) => rule === "deprecated-function");
      expect(findings.map(({ message }) => message)).toEqual([expect.stringContaining("asnCtiLineSetForwardState")]);
    },
  ],
] satisfies readonly Row[]);

statements("do-not-disturb", emulator, [
  [
    "CTI-113, CTI-122",
    "set and removed, told to the line's monitors when it changed; callers do not get through meanwhile",
    async (office) => {
      const set = (bDoNotDisturb: boolean) =>
        office.clients.bob.call("asnCtiLineSetDoNotDisturb", { u8sLinePhoneNumber: lineOf(101), bDoNotDisturb });
      await set(true);
      await set(true);
      await office.make("alice", office.number("bob"));
      expect(await office.calls("bob")).toEqual([]);
      await set(false);
      expect((await office.snapshot("bob")).iDoNotDisturb).toBe(0);
      const told = office.sent("bob", "asnCtiNotifyLineDoNotDisturbChanged").map(({ iDoNotDisturb }) => iDoNotDisturb);
      expect(told).toEqual([1, 0]);
      expect(office.sent("alice", "asnCtiNotifyLineDoNotDisturbChanged")).toEqual([]);
    },
  ],
  [
    "CTI-114",
    "error 3 for an unknown line, 2 for one of somebody else",
    async (office) => {
      const refused = (extension: number) => {
        const argument = { u8sLinePhoneNumber: lineOf(extension), bDoNotDisturb: true };
        return office.refused(office.clients.alice.call("asnCtiLineSetDoNotDisturb", argument));
      };
      expect([await refused(190), await refused(101)]).toEqual([3, 2]);
    },
  ],
] satisfies readonly Row[]);

const OFFICE = "+493023125950";
const setOffice = (office: CtiOffice, line: string) =>
  office.clients.bob.call("asnCtiLineSetRemoteOffice", {
    u8sLinePhoneNumber: line,
    remoteOfficeState: { u8sController: "", iEnabled: 1, u8sDestination: OFFICE },
  });

statements("a remote office", emulator, [
  [
    "CTI-115, CTI-116, CTI-119, CTI-124",
    "calls to the line ring at the mobile too, outgoing ones go by it; monitors get the new state",
    async (office) => {
      await setOffice(office, lineOf(101));
      const remoteOfficeState = { iEnabled: 1, u8sDestination: OFFICE };
      expect(office.sent("bob", "asnCtiNotifyLineRemoteOfficeChanged")).toMatchObject([{ remoteOfficeState }]);
      expect((await office.snapshot("bob")).remoteOfficeState).toMatchObject(remoteOfficeState);
      await office.make("alice", office.number("bob"));
      expect(await office.calls("bob")).toMatchObject([{ iCallState: CallState.offering }]);
      await office.uc.clock.advance(200);
      expect(await office.calls("alice")).toMatchObject([{ iCallState: CallState.connected }]);
      await office.clients.alice.call("asnCtiLineDropCall", { u8sLineDescriptor: lineOf(100) });
      await office.make("bob", office.number("carol"));
      expect(await office.calls("carol")).toEqual([]);
      await office.uc.clock.advance(200);
      expect(await office.calls("carol")).toMatchObject([{ iCallState: CallState.offering }]);
    },
  ],
  [
    "CTI-117",
    "error 3 for an unknown line, 2 for one of somebody else",
    async (office) => {
      const refused = (line: string) => office.refused(setOffice(office, line));
      expect([await refused(lineOf(190)), await refused(lineOf(100))]).toEqual([3, 2]);
    },
  ],
] satisfies readonly Row[]);

statements("other settings", emulator, [
  [
    "CTI-006",
    "orders answer an empty result when they succeed",
    async (office) => {
      const { bob } = office.clients;
      const line = { u8sLinePhoneNumber: lineOf(101) };
      const { u8sMonitorCrossRefID } = await bob.call("asnCtiLineMonitorStart", line);
      const results = [
        await bob.call("asnCtiLineSetDoNotDisturb", { ...line, bDoNotDisturb: true }),
        await bob.call("asnCtiLineMonitorStop", { u8sMonitorCrossRefID }),
      ];
      expect(results.map(({ _type, ...rest }) => rest)).toEqual([{}, {}]);
    },
  ],
  [
    "CTI-235",
    "the line's password is set, after which the telephone system takes it",
    async (office) => {
      const argument = { u8sLinePhoneNumber: lineOf(100), u8sPassword: "new" };
      await office.clients.alice.call("asnCtiLineSetNewPassword", argument);
      expect((await office.snapshot("alice")).optionalParams).toMatchObject({ InvalidPasswordState: 0 });
    },
    { lines: [{ line: lineOf(100), passwordRefused: true }] },
  ],
  [
    "CTI-244",
    "LineURI names the line of a mobile telephone",
    async (office) => {
      const u8sLinePhoneNumber = `tel:${MOBILE}@gsm`;
      await office.clients.alice.call("asnMobileRegisterDevice", {
        ...DEVICE,
        optionalParams: { LineURI: u8sLinePhoneNumber },
      });
      const { lineInfo } = await office.clients.alice.call("asnCtiSnapshotPhoneLine", { u8sLinePhoneNumber });
      expect(lineInfo).toMatchObject({ u8sLinePhoneNumber, u8sPhoneNumber: MOBILE, iType: 3 });
    },
  ],
  [
    "SIP-006, SIP-016",
    "lines are of type 1, 2, 3 for the first, the second and another own number; a mobile telephone's calls are 5",
    async (office) => {
      const { carol } = office.clients;
      await carol.call("asnMobileRegisterDevice", DEVICE);
      const { seqLines } = await carol.call("asnCtiEnumPhoneLines", { typeofLines: 0, attachChangeNotify: 0 });
      expect(seqLines.map(({ iType }) => iType)).toEqual([1, 2, 3]);
      await office.make("alice", MOBILE);
      await office.clients.alice.call("asnCtiLineDropCall", { u8sLineDescriptor: lineOf(100) });
      const { journalList } = await carol.call("asnGetJournalEntriesV2", { findOptions: journalSearch() });
      expect(journalList).toMatchObject([{ optionalParams: { CallType: 5 } }]);
    },
  ],
  [
    "CTI-139",
    "a changed project of a running call is told with reason 8",
    async (office) => {
      const id = await office.make("alice", office.number("bob"));
      const projectPinRule = { ...NO_PROJECT, bAssociatedCallIsPrivateCall: true };
      const { alice } = office.clients;
      await alice.call("asnUpdateJournalProject", { u8sConnectionIDList: [id], projectPinRule });
      expect(office.reasons("alice").at(-1)).toBe(ChangeReason.project);
      expect(await office.calls("alice")).toMatchObject([{ projectPinRule }]);
    },
  ],
] satisfies readonly Row[]);

it("SIP-001: the module of telephony's common types has types alone, and no operations", () => {
  const modules = [...catalog.operations()].map(({ module }) => module);
  expect(modules).toContain("ENetUC_CTI");
  expect(modules).not.toContain("ENetUC_Common_SIPCTI");
  expect(catalog.type("AsnProjectPinRule")).toBeDefined();
});
