import { describe, expect, it } from "vitest";
import { catalog } from "../../src/interface/catalog.js";
import type { AsnCtiLineInfo } from "../../src/interface/types.generated.js";
import { behaviours } from "../../src/operations/index.js";
import { call, type OperationName } from "../support/emulator.js";
import { lineOf, numberOf, type Phone, useOffice } from "../support/phones.js";

const office = useOffice();

it("all operations of the telephone behave", () => {
  const operations = [...catalog.operations()].filter(({ name, result }) => /^asn(Cti|Mobile)/.test(name) && result);
  expect(operations.length).toBe(29);
  expect(operations.map(({ name }) => name).filter((name) => !(name in behaviours))).toEqual([]);
});

describe("lines", () => {
  const uris = (lines: AsnCtiLineInfo[]) => lines.map(({ u8sLinePhoneNumber }) => u8sLinePhoneNumber);
  const enumerate = (phone: Phone, typeofLines: number, attachChangeNotify = 0) =>
    phone.channel.result<{ seqLines: AsnCtiLineInfo[]; u8sLineMonitorCrossRefID?: string }>("asnCtiEnumPhoneLines", {
      typeofLines,
      attachChangeNotify,
    });

  it("are listed with the primary one first; those of others, and all, on request", async () => {
    const own = await enumerate(office.carol, 0);
    expect(own.seqLines).toMatchObject([
      { u8sLinePhoneNumber: lineOf(102), u8sPhoneNumber: numberOf(102), iType: 1, iLineOpenStatus: 2 },
      { u8sLinePhoneNumber: lineOf(103), iType: 2 },
    ]);
    expect(own.u8sLineMonitorCrossRefID).toBeUndefined();
    // CTI-091: the own ones and those that may be watched.
    const watchable = [102, 103, 100, 101].map(lineOf);
    expect(uris((await enumerate(office.carol, 1)).seqLines)).toEqual(watchable);
    expect(uris((await enumerate(office.carol, 3)).seqLines).length).toBe(4);
  });

  it("that come and go are told to those who asked for it, under their own cross reference", async () => {
    const { carol, bob } = office;
    const { u8sLineMonitorCrossRefID } = await enumerate(carol, 0, 1);
    await enumerate(bob, 0, 1);
    const device = {
      u8sDeviceIMEI: "",
      u8sUserIMSI: "",
      u8sDevicePhoneNumber: "+4915112345102",
      u8sGroupName: "",
      u8sNetworkAvailable: "",
      iLineFeatures: 0,
      iForwardFeaturesPBX: 0,
    };
    await carol.channel.result("asnMobileRegisterDevice", { iRegisterType: 0, ...device });
    expect(await carol.channel.event("asnCtiNotifyLineAddRemove")).toMatchObject({
      u8sLineMonitorCrossRefID,
      addremove: 0,
      lineInfo: { iType: 3, u8sPhoneNumber: "+4915112345102" },
    });
    office.server.world.telephony.lines.remove("tel:+4915112345102@mobile");
    expect(await carol.channel.event("asnCtiNotifyLineAddRemove", 2)).toMatchObject({ addremove: 1 });
    expect(bob.channel.events("asnCtiNotifyLineAddRemove")).toEqual([]);
    // A contact's address stands for a number, here for that of a line which is no mobile telephone.
    const others = { iRegisterType: 1, ...device, u8sDevicePhoneNumber: "sip:alice@example.com" };
    expect(await bob.refused("asnMobileRegisterDevice", others)).toBe(2);
  });

  it("CTI-237: are found by their whole number, in any spelling", async () => {
    const find = (u8sLinePhoneNumber: string) =>
      office.alice.channel.result("asnCtiQueryPBXLine", { u8sLinePhoneNumber });
    expect(await find(numberOf(101))).toMatchObject({ seqLinesFound: [lineOf(101)] });
    expect(await find("030 23125-101")).toMatchObject({ seqLinesFound: [lineOf(101)] });
    expect(await find("+49302312")).toMatchObject({ seqLinesFound: [] });
  });

  it("change their order, name and status with events of their own", async () => {
    const { carol, server } = office;
    await enumerate(carol, 0, 1);
    const { lines } = server.world.telephony;
    const user = server.world.directory.user("carol");
    if (user) lines.setOrder(user, [lineOf(103)]);
    expect(await carol.channel.event("asnCtiNotifyLineSortOrderChanged")).toMatchObject({
      u8sLineURISortOrder: [lineOf(103), lineOf(102)],
    });
    lines.setName(lineOf(102), "Reception");
    // CTI-121: two came when the order changed, as a line's place is part of what is told of it; one is of …102.
    expect(await carol.channel.event("asnCtiNotifyLineInfoChanged", 2)).toMatchObject({
      lineInfo: { u8sDescriptor: "Reception" },
    });
    lines.remove(lineOf(102));
    expect(await carol.channel.event("asnCtiNotifyMonitorStopped")).toMatchObject({
      u8sMonitorCrossRefID: carol.monitor,
    });
  });
});

describe("a monitor", () => {
  it("gets its events under its own cross reference, also two of one session on one line", async () => {
    const { alice, bob } = office;
    const second = await alice.channel.result<{ u8sMonitorCrossRefID: string }>("asnCtiLineMonitorStart", {
      u8sLinePhoneNumber: alice.line,
    });
    await bob.dial("100");
    await alice.channel.waitFor(() => alice.callEvents.length === 2);
    expect(alice.callEvents.map(({ u8sMonitorCrossRefID }) => u8sMonitorCrossRefID)).toEqual([
      alice.monitor,
      second.u8sMonitorCrossRefID,
    ]);
  });

  it("may watch a line of somebody else, and stops when told to", async () => {
    const { alice, bob, carol } = office;
    const { u8sMonitorCrossRefID } = await carol.channel.result<{ u8sMonitorCrossRefID: string }>(
      "asnCtiLineMonitorStart",
      { u8sLinePhoneNumber: bob.line },
    );
    const id = await alice.dial("101");
    await carol.channel.waitFor(() => carol.callEvents.length === 1);
    await carol.channel.result("asnCtiLineMonitorStop", { u8sMonitorCrossRefID });
    await alice.does("asnCtiDropCall", id);
    await bob.reaches(1);
    expect(await carol.refused("asnCtiLineMonitorStop", { u8sMonitorCrossRefID })).toBe(3);
    // CTI-112: that of another client.
    expect(await carol.refused("asnCtiLineMonitorStop", { u8sMonitorCrossRefID: alice.monitor })).toBe(2);
    expect(carol.callEvents.length).toBe(1);
  });

  it("of an unknown line is refused with invalidline", async () => {
    for (const operation of ["asnCtiLineMonitorStart", "asnCtiSnapshotPhoneLine"] as const) {
      expect(await office.alice.refused(operation, { u8sLinePhoneNumber: "tel:+49301@pbx" })).toBe(3);
    }
  });

  it("is told when what may be done with a call changes by nothing that happens to the call itself", async () => {
    const { alice, bob, carol } = office;
    await alice.dial("101");
    const ringing = await bob.reaches(2);
    await carol.dial("101");
    await bob.channel.waitFor(() => bob.callEvents.length === 2);
    await bob.does("asnCtiAnswerCall", ringing.u8sConnectionID);
    await bob.channel.event("asnCtiNotifyLineCallFeaturesChanged");
    const now = Object.fromEntries((await bob.calls()).map((one) => [one.u8sConnectionID, one.iFeatures]));
    const told: Record<string, number> = {};
    for (const { invoke } of bob.channel.messages) {
      const { callinformation, callFeaturesList } = (invoke?.argument ?? {}) as {
        callinformation?: { u8sConnectionID: string; iFeatures: number };
        callFeaturesList?: { u8sConnectionID: string; iFeatures: number }[];
      };
      for (const one of [...(callinformation ? [callinformation] : []), ...(callFeaturesList ?? [])]) {
        told[one.u8sConnectionID] = one.iFeatures;
      }
    }
    expect(told).toEqual(now);
  });
});

describe("settings of a line", () => {
  it("forwards are set, replaced and removed by their mode", async () => {
    const { bob } = office;
    const set = (u8sPhoneNumberTo: string, iForwardMode: number) =>
      bob.channel.result("asnCtiSetForward", {
        u8sPhoneNumberFrom: bob.line,
        u8sPhoneNumberTo,
        optionalParams: { iForwardMode },
      });
    // CTI-209: true for the very first forward too.
    expect(await set(numberOf(102), 2)).toMatchObject({ bSuccess: true, bExistingForwardingChanged: true });
    expect(await set(numberOf(103), 2)).toMatchObject({ bSuccess: true, bExistingForwardingChanged: true });
    expect(await set(numberOf(103), 3)).toMatchObject({ bSuccess: true, bExistingForwardingChanged: false });
    const remove = { u8sPhoneNumberFrom: bob.line, optionalParams: { iForwardMode: 2 } };
    expect(await bob.channel.result("asnCtiRemoveForward", remove)).toMatchObject({ bSuccess: true });
    expect(await bob.channel.event("asnCtiNotifyLineForwardingChanged", 4)).toMatchObject({
      seqLineForwards: [{ iForwardMode: 4, u8sDestination: numberOf(103), iNoAnswerTime: 0 }],
    });
    expect(await bob.refused("asnCtiSetForward", { u8sPhoneNumberFrom: bob.line, u8sPhoneNumberTo: "?" })).toBe(1);
    const others = { u8sPhoneNumberFrom: lineOf(100), u8sPhoneNumberTo: numberOf(102) };
    expect(await bob.refused("asnCtiSetForward", others)).toBe(2);
  });

  it("all forwards are set at once, and others set them only with the owner's leave", async () => {
    const { alice, bob } = office;
    const forward = {
      iInternalID: 0,
      iForwardController: 1,
      iForwardMode: 1,
      iBackEndSpecific: 0,
      iNoAnswerTime: 0,
      u8sDestination: numberOf(102),
      u8sCallerIDList: [],
    };
    const argument = { u8sLinePhoneNumber: bob.line, seqLineForwards: [forward] };
    expect(await alice.refused("asnCtiLineSetForwardState", argument)).toBe(2);
    office.server.world.rights.grant("sip:bob@example.com", "sip:alice@example.com", {
      presence: 1,
      phonePrimary: 256,
      phoneSecondary: 0,
    });
    await alice.channel.result("asnCtiLineSetForwardState", argument);
    expect(await bob.channel.event("asnCtiNotifyLineForwardingChanged")).toMatchObject({
      seqLineForwards: [{ iForwardMode: 1, u8sDestination: numberOf(102) }],
    });
  });

  it("remote office, address and password each have their event", async () => {
    const { bob } = office;
    const remoteOfficeState = { u8sController: "bob", iEnabled: 1, u8sDestination: "+493023125950" };
    await bob.channel.result("asnCtiLineSetRemoteOffice", { u8sLinePhoneNumber: bob.line, remoteOfficeState });
    expect(await bob.channel.event("asnCtiNotifyLineRemoteOfficeChanged")).toMatchObject({ remoteOfficeState });
    await bob.channel.result("asnCtiSetActiveLineAddress", { u8sLinePhoneNumber: bob.line, iAddressID: 2 });
    expect(await bob.channel.event("asnCtiNotifyLineActiveAddressChanged")).toMatchObject({ iAddressID: 2 });
    // CTI-236: the password was valid, so its state does not change.
    await bob.channel.result("asnCtiLineSetNewPassword", { u8sLinePhoneNumber: bob.line, u8sPassword: "x" });
    expect(bob.channel.events("asnCtiNotifyLineInvalidPasswordChanged")).toEqual([]);
  });
});

it("CTI-069, CTI-239, CTI-170: digits, data, recording, a conference to set up and the active call to drop, over HTTP", async () => {
  const { alice, bob, carol, uc } = office;
  const http = async (operation: OperationName, argument: object) => {
    const { status, body } = await call(uc, alice.channel.sessionId, operation, argument);
    expect([operation, status, body]).toEqual([operation, 200, expect.anything()]);
    return body;
  };
  const toBob = await alice.dial("101");
  await bob.does("asnCtiAnswerCall", (await bob.reaches(2)).u8sConnectionID);
  await alice.reaches(32, toBob);
  await http("asnCtiDialDigits", { u8sConnectionID: toBob, iDigitMode: 2, iDigitDuration: 0, u8sDigitsToDial: "1#" });
  await http("asnCtiSetCallData", { u8sConnectionID: toBob, callDataList: [{ key: "ticket", value: "4711" }] });
  await http("asnCtiStartCallRecording", { u8sConnectionID: toBob });
  expect((await alice.calls())[0]).toMatchObject({
    iCallRecordingState: 2,
    callDataList: [{ key: "ticket", value: "4711" }],
  });
  expect((await bob.calls())[0]).toMatchObject({ callDataList: [{ key: "ticket", value: "4711" }] });
  await http("asnCtiStopCallRecording", { u8sConnectionID: toBob });
  await http("asnCtiSetupConference", { u8sConnectionID: toBob, u8sPhoneNumberTo: "102", iNumberFormat: 0 });
  await carol.does("asnCtiAnswerCall", (await carol.reaches(2)).u8sConnectionID);
  expect((await alice.calls()).map(({ iCallType, iCallState }) => [iCallType, iCallState])).toEqual([
    [6, 64],
    [6, 32],
    [5, 128],
  ]);
  await http("asnCtiLineDropCall", { u8sLineDescriptor: alice.line });
  await carol.reaches(1);
  expect((await alice.calls()).map(({ iCallType, iCallState }) => [iCallType, iCallState])).toEqual([[0, 128]]);
});

it("a call shows in the presence of both, in the old form and in the V2 form", async () => {
  const { alice, bob, carol } = office;
  const calls = 256;
  const watch = { seqContactIDs: ["sip:bob@example.com"], iEventFlagsToSubscribe: calls };
  await carol.channel.result("asnGetAndSubscribePresence", watch);
  await alice.channel.result("asnGetAndSubscribePresenceV2", watch);
  const id = await alice.dial("101");
  const old = await carol.channel.event<{ presence: { seqCalls: object[] } }>("asnUpdatePresence");
  const v2 = await alice.channel.event<{ presence: { seqCalls: object[] } }>("asnUpdatePresenceV2");
  expect(old.presence.seqCalls).toMatchObject([{ iCallState: 2, iOutbound: 0, u8sCurrentNumberSC: numberOf(100) }]);
  expect(v2.presence.seqCalls).toMatchObject([{ eCallState: 2, bOutbound: false, eJournalCallType: 0 }]);
  await alice.does("asnCtiDropCall", id);
  await bob.reaches(1);
  expect(await carol.channel.event("asnUpdatePresence", 2)).toMatchObject({ presence: { seqCalls: [] } });
});
