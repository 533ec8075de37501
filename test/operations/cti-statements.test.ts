import { describe, expect, it } from "vitest";
import type { AsnCtiLineInfo } from "../../src/interface/types.generated.js";
import { CtiOffice } from "../support/cti-office.js";
import { useEmulator } from "../support/emulator.js";
import { lineOf, numberOf } from "../support/phones.js";
import { NO_PROJECT } from "../support/wire.js";

/*
 * What the vendor documents of the telephone, each statement under its id.
 */

const emulator = useEmulator({ seed: 1 });
const [OFFERING, RINGBACK, CONNECTED, HOLD] = [2, 8, 32, 128];

const openOffice = (...more: Parameters<typeof CtiOffice.open> extends [unknown, ...infer R] ? R : never) =>
  CtiOffice.open(emulator.uc, ...more);

const uris = (lines: AsnCtiLineInfo[]): string[] => lines.map(({ u8sLinePhoneNumber }) => u8sLinePhoneNumber);

describe("lines of one's own and of others", () => {
  const list = (office: CtiOffice, typeofLines: number) =>
    office.clients.alice.call("asnCtiEnumPhoneLines", { typeofLines, attachChangeNotify: 0 } as never);

  it("CTI-001, CTI-092, CTI-100: without a right, the own lines alone", async () => {
    const office = await openOffice({ monitorOthers: false });
    expect(uris((await list(office, 1)).seqLines)).toEqual([lineOf(100)]);
    expect(await office.refused(list(office, 2))).toBe(2);
    const monitor = office.clients.alice.call("asnCtiLineMonitorStart", { u8sLinePhoneNumber: lineOf(101) });
    expect(await office.refused(monitor)).toBe(2);
  });

  it("CTI-091, CTI-093: a right at a line adds that line, and no other", async () => {
    const office = await openOffice({ monitorOthers: false });
    await office.grant("bob", "alice", 1);
    expect(uris((await list(office, 1)).seqLines)).toEqual([lineOf(100), lineOf(101)]);
    // An administrator puts one of Carol's lines into Alice's profile.
    const { alice } = office.clients;
    const identifier = { u8sClientUsername: "alice" };
    const { userProfile } = await alice.call("asnAdminGetUserProfile", { identifier });
    const watched = { userMonitorLineList: [{ u8sPhoneNumber: numberOf(103) }], iMonitorLineRights: 1 };
    await alice.call("asnAdminSetUserProfile", { userProfile: { ...userProfile, ...watched } });
    expect(uris((await list(office, 1)).seqLines)).toEqual([100, 101, 103].map(lineOf));
  });

  it("CTI-003: several lines may have one number", async () => {
    const users = [
      { name: "alice", lines: [lineOf(100)] },
      { name: "bob", lines: ["tel:+493023125100@pbx2"] },
    ];
    const uc = emulator.uc.server({ world: { users } });
    const bob = await uc.logIn("bob");
    const { seqLines } = await bob.call("asnCtiEnumPhoneLines", { typeofLines: 0, attachChangeNotify: 0 });
    expect(seqLines).toMatchObject([{ u8sPhoneNumber: numberOf(100), u8sLinePhoneNumber: "tel:+493023125100@pbx2" }]);
  });

  it("CTI-099: stopping a monitor does not end the watching of the list", async () => {
    const office = await openOffice();
    const { carol } = office.clients;
    const { u8sLineMonitorCrossRefID: u8sMonitorCrossRefID = "" } = await carol.call("asnCtiEnumPhoneLines", {
      typeofLines: 0,
      attachChangeNotify: 1,
    });
    expect(await office.refused(carol.call("asnCtiLineMonitorStop", { u8sMonitorCrossRefID }))).toBe(3);
  });

  it("CTI-050, CTI-158: a line names its location; when that changes its monitors are told", async () => {
    const office = await openOffice();
    const { alice } = office.clients;
    const { u8sLineLocationID: u8sLocationID } = (await office.snapshot("alice")).lineInfo;
    const { asnLocationData } = await alice.call("asnGetLocationInformation2", { u8sLocationID });
    expect(asnLocationData).toMatchObject({
      u8sCountryCode: "49",
      u8sTKLocalAccessCode: "0",
      u8sTKAnschlussNr: "23125",
    });
    await office.clients.bob.call("asnSetLocationInformation2", { asnLocationData } as never);
    expect(await alice.waitForEvent("asnCtiNotifyLineProjectSettingsChanged")).toMatchObject({
      u8sLinePhoneNumber: lineOf(100),
      u8sLocationID,
      projectList: [],
    });
  });

  it("CTI-017, CTI-036: the status of a line is any of the ten, and nothing can be called unless it is open", async () => {
    const office = await openOffice({ lines: [{ line: lineOf(100), status: 6 }] });
    const { lineInfo } = await office.snapshot("alice");
    expect([lineInfo.iLineOpenStatus, lineInfo.iLineFeatures & 1]).toEqual([6, 0]);
    expect(await office.refused(office.make("alice", "101"))).toBe(1);
  });

  it("CTI-043, CTI-103, CTI-108, CTI-236: a refused password shows, until a new one is set", async () => {
    const office = await openOffice({ lines: [{ line: lineOf(100), passwordRefused: true }] });
    const { alice } = office.clients;
    const before = await office.snapshot("alice");
    expect(before.lineInfo.iLineFeatures & 64).toBe(64);
    expect(before.optionalParams).toMatchObject({ InvalidPasswordState: 1, InvalidPasswordUser: "alice" });
    await alice.call("asnCtiLineSetNewPassword", { u8sLinePhoneNumber: lineOf(100), u8sPassword: "x" } as never);
    expect(await alice.waitForEvent("asnCtiNotifyLineInvalidPasswordChanged")).toMatchObject({
      invalidPasswordState: 0,
    });
    expect((await office.snapshot("alice")).lineInfo.iLineFeatures & 64).toBe(0);
  });

  it("CTI-104, CTI-123: BusyOnBusy says whether a second call finds the line busy", async () => {
    const office = await openOffice({ lines: [{ line: lineOf(100), callWaiting: false }] });
    expect((await office.snapshot("alice")).optionalParams).toMatchObject({ BusyOnBusy: 1 });
    expect((await office.snapshot("bob")).optionalParams).toMatchObject({ BusyOnBusy: 0 });
    const { alice } = office.clients;
    await alice.call("asnCtiLineSetDoNotDisturb", { u8sLinePhoneNumber: lineOf(100), bDoNotDisturb: true } as never);
    expect(await alice.waitForEvent("asnCtiNotifyLineDoNotDisturbChanged")).toMatchObject({
      optionalParams: { BusyOnBusy: 1 },
    });
  });

  it("CTI-118: a remote office without a number is no use of error 1", async () => {
    const office = await openOffice();
    const remoteOfficeState = { u8sController: "", iEnabled: 1, u8sDestination: "" };
    const argument = { u8sLinePhoneNumber: lineOf(100), remoteOfficeState };
    expect(await office.refused(office.clients.alice.call("asnCtiLineSetRemoteOffice", argument))).toBe(3);
  });

  it("CTI-126, CTI-127: a stopped monitor stays silent, also when the line is there again", async () => {
    const office = await openOffice();
    const { alice } = office.clients;
    const all = await alice.call("asnCtiEnumPhoneLines", { typeofLines: 3, attachChangeNotify: 1 });
    expect(all.seqLines).toHaveLength(4);
    await alice.call("asnCtiLineMonitorStart", { u8sLinePhoneNumber: lineOf(103) });
    office.uc.addUser({ name: "carol", lines: [lineOf(102)] });
    await alice.waitForEvent("asnCtiNotifyMonitorStopped");
    office.uc.addUser({ name: "carol", lines: [lineOf(102), lineOf(103)] });
    const argument = { u8sLinePhoneNumber: lineOf(103), bDoNotDisturb: true };
    await office.clients.carol.call("asnCtiLineSetDoNotDisturb", argument as never);
    await office.make("bob", numberOf(103));
    const about = (name: string) =>
      office.uc
        .journal(`kind:event user:alice fn:${name}`)
        .filter(({ argument }) => (argument as { u8sLinePhoneNumber?: string }).u8sLinePhoneNumber === lineOf(103));
    expect(about("asnCtiNotifyLineDoNotDisturbChanged")).toEqual([]);
    expect(about("asnCtiNotifyLineCallInformationChanged")).toEqual([]);
  });

  it("CTI-240, CTI-241, CTI-242, CTI-243: a mobile telephone registers, again too, and says what it can", async () => {
    const office = await openOffice();
    const { alice } = office.clients;
    const device = { u8sDeviceIMEI: "", u8sUserIMSI: "", u8sGroupName: "", u8sNetworkAvailable: "" };
    const register = (iRegisterType: number, iLineFeatures: number) =>
      alice.call("asnMobileRegisterDevice", {
        ...device,
        iRegisterType,
        u8sDevicePhoneNumber: "+4915112345100",
        iLineFeatures,
        iForwardFeaturesPBX: 1,
        u8sMonitorCrossRefID: "mine",
      });
    expect(await office.refused(register(1, 3))).toBe(3);
    await register(0, 3);
    await register(0, 3);
    const mobile = { u8sLinePhoneNumber: "tel:+4915112345100@mobile" };
    const info = async () => (await alice.call("asnCtiSnapshotPhoneLine", mobile)).lineInfo;
    expect(await info()).toMatchObject({ iLineFeatures: 3, iForwardFeaturesPBX: 1 });
    await register(1, 1);
    expect(await info()).toMatchObject({ iLineFeatures: 1 });
    await office.make("bob", "+4915112345100");
    expect(await alice.waitForEvent("asnCtiNotifyLineCallInformationChanged")).toMatchObject({
      u8sMonitorCrossRefID: "mine",
    });
  });
});

describe("calls", () => {
  it("CTI-032, CTI-239: from one active call a conference can be set up, and the bit says so", async () => {
    const office = await openOffice();
    await office.talk("alice", "bob");
    const [call] = await office.calls("alice");
    expect((call?.iFeatures ?? 0) & 262_144).toBe(262_144);
    await office.clients.alice.call("asnCtiSetupConference", {
      u8sConnectionID: call?.u8sConnectionID ?? "",
      u8sPhoneNumberTo: numberOf(102),
      iNumberFormat: 1,
    });
    const types = (await office.calls("alice")).map(({ iCallType, iCallState }) => [iCallType, iCallState]);
    expect(types).toEqual([
      [6, 64],
      [6, RINGBACK],
      [5, HOLD],
    ]);
  });

  it("CTI-079: a time that has not come is empty", async () => {
    const office = await openOffice();
    await office.make("alice", "101");
    expect((await office.calls("bob"))[0]).toMatchObject({ utcCallConnected: "", utcCallDisconnected: "" });
  });

  it("CTI-081, CTI-082, CTI-144: who is on hold is told at all calls that it matters to", async () => {
    const office = await openOffice();
    await office.talk("alice", "bob");
    await office.make("alice", numberOf(102));
    const held = { pu8sHoldNumberSC: numberOf(101), pHoldContact: { u8sCtiServerUserName: "bob" } };
    expect(await office.calls("alice")).toMatchObject([held, held]);
    expect(await office.calls("carol")).toMatchObject([held]);
    await office.clients.bob.call("asnCtiDropCall", { u8sConnectionID: await office.id("bob", CONNECTED) });
    const { reason } = await office.clients.carol.waitForEvent("asnCtiNotifyLineCallInformationChanged", {
      reason: 13,
    });
    expect(reason).toBe(13);
    expect((await office.calls("carol"))[0]).not.toHaveProperty("pu8sHoldNumberSC");
  });

  it("CTI-152: an order that is not carried out has no success", async () => {
    const office = await openOffice();
    const { alice } = office.clients;
    await office.make("alice", "199");
    expect(await alice.waitForEvent("asnCtiNotifyMakeCallResult")).toMatchObject({ success: 0 });
    await office.make("alice", "101");
    expect(await alice.waitForEvent("asnCtiNotifyMakeCallResult", { success: 1 })).toMatchObject({ success: 1 });
  });

  it.each([
    ["+49 (0)30 23125-101", 0, 1],
    ["+49 (0)30 23125-101", 1, "taken"],
    ["003023125101", 0, "taken"],
    ["+0493023125101", 1, 1],
  ])("CTI-160: %s with iNumberFormat %i is %s", async (u8sPhoneNumberTo, iNumberFormat, outcome) => {
    const office = await openOffice();
    expect(await office.refused(office.make("alice", u8sPhoneNumberTo, { iNumberFormat }))).toBe(outcome);
    if (outcome === "taken") expect(await office.calls("bob")).toMatchObject([{ iCallState: OFFERING }]);
  });

  it("CTI-175, CTI-176, CTI-177, CTI-179: redirecting from a line of somebody else, by the call or the contact", async () => {
    const office = await openOffice();
    const { alice } = office.clients;
    const redirect = (argument: object) =>
      alice.call("asnCtiRedirectCall", {
        u8sContactID: "",
        u8sConnectionID: "",
        u8sPhoneNumber: numberOf(100),
        iNumberFormat: 1,
        ...argument,
      });
    await office.make("carol", numberOf(101));
    const atBob = await office.id("bob", OFFERING);
    expect(await office.refused(redirect({ u8sConnectionID: atBob }))).toBe(2);
    await office.grant("bob", "alice", 512);
    // The contact says where the call is taken from; it is no destination.
    expect(await office.refused(redirect({ u8sContactID: "sip:alice@example.com" }))).toBe(1);
    await redirect({ u8sContactID: "sip:bob@example.com" });
    expect(await office.calls("bob")).toEqual([]);
    expect(await office.calls("alice")).toMatchObject([{ pu8sRedirectingNumber: numberOf(101) }]);
    const asItIs = { u8sConnectionID: await office.id("alice", OFFERING), u8sPhoneNumber: "+49 30 23125101" };
    expect(await office.refused(redirect({ ...asItIs, iNumberFormat: 0 }))).toBe(1);
    await office.make("bob", numberOf(102));
    await office.clients.carol.call("asnCtiDropCall", { u8sConnectionID: await office.id("carol", RINGBACK) });
    await office.grant("carol", "alice", 512);
    await redirect({ u8sConnectionID: await office.id("carol", OFFERING), u8sPhoneNumber: "+498912345678" });
    expect((await office.calls("bob"))[0]?.u8sRemoteNumberSC).toBe("+498912345678");
  });

  it("CTI-183: a line of somebody else is none to pick up to", async () => {
    const office = await openOffice();
    await office.make("alice", numberOf(101));
    const argument = { u8sConnectionID: "", u8sContactID: "", u8sPhoneNumber: numberOf(101), iNumberFormat: 1 };
    expect(await office.refused(office.clients.carol.call("asnCtiPickupCall", argument))).toBe(2);
  });

  it("CTI-213, CTI-217: a forward is to a number in long form, and goes only where it was said to go", async () => {
    const office = await openOffice();
    const { bob } = office.clients;
    const from = { u8sPhoneNumberFrom: lineOf(101) };
    const set = (u8sPhoneNumberTo: string, optionalParams = {}) =>
      bob.call("asnCtiSetForward", { ...from, u8sPhoneNumberTo, optionalParams });
    expect(await office.refused(set("102"))).toBe(1);
    await set(numberOf(102), { ForwardMode: 2 });
    const remove = (ForwardDestination: string) =>
      bob.call("asnCtiRemoveForward", { ...from, optionalParams: { ForwardMode: 2, ForwardDestination } });
    expect(await remove(numberOf(103))).toMatchObject({ bSuccess: false });
    expect(await remove(numberOf(102))).toMatchObject({ bSuccess: true });
  });

  it("SIP-018, SIP-019: the time of a forward is 0 when none is set, and where nobody rings first", async () => {
    const office = await openOffice();
    const from = { u8sPhoneNumberFrom: lineOf(101), u8sPhoneNumberTo: numberOf(102) };
    await office.clients.bob.call("asnCtiSetForward", { ...from, optionalParams: { ForwardMode: 3 } });
    await office.clients.bob.call("asnCtiSetForward", { ...from, optionalParams: { ForwardMode: 1, Time: 15 } });
    const { seqLineForwards } = await office.snapshot("bob");
    expect(seqLineForwards.map(({ iNoAnswerTime }) => iNoAnswerTime)).toEqual([0, 0]);
  });

  it.each([
    [1, "12", "taken"],
    [1, "1*", 1],
    [2, "1*#A", "taken"],
    [2, "1,2", 1],
    [2, "1a", 1],
  ])("CTI-221, CTI-222: digits of mode %i %s are %s", async (iDigitMode, u8sDigitsToDial, outcome) => {
    const office = await openOffice();
    await office.talk("alice", "bob");
    const u8sConnectionID = await office.id("alice", CONNECTED);
    const argument = { u8sConnectionID, iDigitMode, iDigitDuration: 0, u8sDigitsToDial };
    expect(await office.refused(office.clients.alice.call("asnCtiDialDigits", argument))).toBe(outcome);
  });

  it("SIP-010: the contact that the client gives is the call's", async () => {
    const office = await openOffice();
    const newCallParams = {
      projectPinRule: NO_PROJECT,
      bHideMyCallerID: false,
      asnRemoteContact: { u8sDisplayName: "Zoe Zeller" },
    };
    await office.make("alice", "+498912345678", { newCallParams });
    expect((await office.calls("alice"))[0]).toMatchObject({
      iRemoteContactSource: 2,
      pRemoteContact: { u8sDisplayName: "Zoe Zeller" },
    });
    const code = { ...newCallParams, optionalParams: { FeatureCodeDialing: 1 } };
    const before = (await office.calls("alice")).length;
    await office.clients.alice.call("asnCtiLineDropCall", { u8sLineDescriptor: lineOf(100) });
    await office.make("alice", "*21*101#", { newCallParams: code });
    expect([before, await office.calls("alice")], "SIP-011: a code's call is not seen").toEqual([1, []]);
  });

  it("CTI-077, CTI-139: memo and project of a running call are changed by the journal's operations", async () => {
    const office = await openOffice();
    const { alice } = office.clients;
    const id = await office.make("alice", "101");
    await alice.call("asnUpdateJournalMemo", { u8sConnectionIDList: [id], u8sMemo: "asks for Carol" } as never);
    const [call] = await office.calls("alice");
    expect(call?.u8sNote).toBe("asks for Carol");
    const projectPinRule = { ...call?.projectPinRule, u8sProjectName: "Roof" };
    await alice.call("asnUpdateJournalProject", { u8sConnectionIDList: [id], projectPinRule } as never);
    expect((await office.calls("alice"))[0]?.projectPinRule.u8sProjectName).toBe("Roof");
    await alice.waitForEvent("asnCtiNotifyLineCallInformationChanged", { reason: 9 });
    await alice.waitForEvent("asnCtiNotifyLineCallInformationChanged", { reason: 8 });
  });
});
