import { OperationError } from "../../errors.js";
import { AsnForwardMode } from "../../interface/enums.generated.js";
import type {
  AsnLineForward,
  AsnMobileRegisterDeviceArgument,
  AsnOptionalParameters,
} from "../../interface/types.generated.js";
import { lineInfo, lineState } from "../../wire/cti.js";
import { crossReference, isLineTopic, linesTopic, lineTopic, topicOfReference } from "../../wire/cti-topics.js";
import type { PhoneLine } from "../../world/telephony/changes.js";
import { ForwardMode, NO_ANSWER_MODES } from "../../world/telephony/forwards.js";
import type { NewForward } from "../../world/telephony/lines.js";
import type { Call, Handlers } from "../handler.js";
import {
  anyLine,
  CtiError,
  lineWithRight,
  mayWatch,
  ownLine,
  PhoneRight,
  translateTelephonyErrors,
  watchableLine,
} from "./access.js";

/** `typeofLines` of asnCtiEnumPhoneLines. */
const OWN_LINES = 0;

/** Lines, their monitors and their settings (documented, protocol.md §7). */
export const lineHandlers: Handlers = {
  asnCtiEnumPhoneLines: ({ typeofLines, attachChangeNotify }, call) => {
    const { world, user } = call;
    const seqLines = linesOfType(typeofLines, call).map((line) => lineInfo(world, line));
    if (attachChangeNotify === 0) return { seqLines };
    if (!call.session) throw new OperationError(CtiError.general, "without a session there are no events of lines");
    const topic = linesTopic(typeofLines === OWN_LINES ? user.contactId : undefined);
    return { seqLines, u8sLineMonitorCrossRefID: monitor(topic, call) };
  },
  asnCtiSnapshotPhoneLine: ({ u8sLinePhoneNumber }, call) =>
    lineState(call.world, watchableLine(u8sLinePhoneNumber, call), call.session?.id),
  asnCtiLineMonitorStart: ({ u8sLinePhoneNumber }, call) => {
    const line = watchableLine(u8sLinePhoneNumber, call);
    return { u8sMonitorCrossRefID: monitor(lineTopic(line), call), ...lineState(call.world, line, call.session?.id) };
  },
  asnCtiLineMonitorStop: ({ u8sMonitorCrossRefID }, call) => {
    stopMonitor(u8sMonitorCrossRefID, call);
    return {};
  },
  asnCtiLineSetDoNotDisturb: ({ u8sLinePhoneNumber, bDoNotDisturb }, call) => {
    const { uri } = ownLine(u8sLinePhoneNumber, call);
    translateTelephonyErrors(() => call.world.telephony.lines.setDoNotDisturb(uri, bDoNotDisturb));
    return {};
  },
  asnCtiLineSetRemoteOffice: ({ u8sLinePhoneNumber, remoteOfficeState }, call) => {
    const { uri } = ownLine(u8sLinePhoneNumber, call);
    const { u8sDestination } = remoteOfficeState;
    if (remoteOfficeState.iEnabled !== 0 && call.world.telephony.number(u8sDestination) === undefined) {
      // Error 1 is not used by this operation (documented, protocol.md §9).
      const shown = u8sDestination.slice(0, 200);
      throw new OperationError(CtiError.invalidLine, `"${shown}" is no number for a remote office`);
    }
    translateTelephonyErrors(() =>
      call.world.telephony.lines.setRemoteOffice(uri, {
        enabled: remoteOfficeState.iEnabled !== 0,
        destination: u8sDestination,
        controller: remoteOfficeState.u8sController,
      }),
    );
    return {};
  },
  asnCtiSetForward: ({ u8sPhoneNumberFrom, u8sPhoneNumberTo, optionalParams }, call) => {
    const { uri } = lineWithRight(u8sPhoneNumberFrom, PhoneRight.setForwards, call);
    if (!u8sPhoneNumberTo.startsWith("+")) {
      const shown = u8sPhoneNumberTo.slice(0, 200);
      throw new OperationError(CtiError.general, `"${shown}" is not in the long form, such as +493023125101`);
    }
    const mode = modeOf(optionalParams) ?? ForwardMode.always;
    const forward: NewForward = {
      controller: 1,
      mode,
      destination: u8sPhoneNumberTo,
      afterSeconds: (mode & NO_ANSWER_MODES) === 0 ? 0 : (integer(optionalParams, /time/i) ?? 0),
      onlyFrom: [],
      backEndSpecific: 0,
    };
    const { lines } = call.world.telephony;
    // True for the very first forward too (documented, protocol.md §9).
    const first = lines.find(uri)?.forwards.length === 0;
    const replaced = translateTelephonyErrors(() => lines.setForward(uri, forward));
    return { bSuccess: true, bExistingForwardingChanged: first || replaced };
  },
  asnCtiRemoveForward: ({ u8sPhoneNumberFrom, optionalParams }, call) => {
    const { uri } = lineWithRight(u8sPhoneNumberFrom, PhoneRight.setForwards, call);
    const destination = text(optionalParams, /destination/i) ?? "";
    return { bSuccess: call.world.telephony.lines.removeForward(uri, modeOf(optionalParams), destination) };
  },
  asnCtiLineSetForwardState: ({ u8sLinePhoneNumber, seqLineForwards }, call) => {
    const { uri } = lineWithRight(u8sLinePhoneNumber, PhoneRight.setForwards, call);
    call.remark("a server may not have asnCtiLineSetForwardState: it is documented as not implemented");
    translateTelephonyErrors(() => call.world.telephony.lines.setForwards(uri, seqLineForwards.map(readForward)));
    return {};
  },
  asnCtiLineSetNewPassword: ({ u8sLinePhoneNumber }, call) => {
    call.world.telephony.lines.setPassword(ownLine(u8sLinePhoneNumber, call).uri);
    return {};
  },
  asnCtiSetActiveLineAddress: ({ u8sLinePhoneNumber, iAddressID }, call) => {
    call.world.telephony.lines.setAddress(ownLine(u8sLinePhoneNumber, call).uri, iAddressID);
    return { bSuccess: true };
  },
  asnCtiQueryPBXLine: ({ u8sLinePhoneNumber }, { world }) => {
    const number = world.telephony.number(u8sLinePhoneNumber);
    return {
      seqLinesFound: [...world.telephony.lines.all()].filter((line) => line.number === number).map(({ uri }) => uri),
    };
  },
  asnMobileRegisterDevice: (argument, call) => {
    registerMobile(argument, call);
    return {};
  },
};

/** `typeofLines`: the own lines and those of others that the user may watch. Higher values are all lines. */
const WATCHABLE_LINES = 1;

function linesOfType(type: number, call: Call): PhoneLine[] {
  const { lines } = call.world.telephony;
  const own = lines.of(call.user);
  if (type === OWN_LINES) return [...own];
  const others = [...lines.all()].filter(({ owner }) => owner !== call.user);
  const watchable = others.filter((line) => mayWatch(line, call));
  if (type !== WATCHABLE_LINES && watchable.length < others.length) {
    throw new OperationError(CtiError.accessDenied, "you may not watch all lines");
  }
  return [...own, ...watchable];
}

/** Ends a monitor of the session. Error 1 is not used by this operation (documented, protocol.md §9). */
function stopMonitor(reference: string, call: Call): void {
  const { server, session } = call;
  const topics = session ? [...server.subscriptions.topicsOf(session)].filter(isLineTopic) : [];
  if (topics.some((topic) => call.unsubscribe(topic, reference))) return;
  const others = isLineTopic(topicOfReference(reference)) ? server.subscriptions.of(topicOfReference(reference)) : [];
  const isOthers = [...others].some(({ key }) => key === reference);
  const shown = reference.slice(0, 200);
  throw isOthers
    ? new OperationError(CtiError.accessDenied, `the monitor "${shown}" is another client's`)
    : new OperationError(CtiError.invalidLine, `there is no monitor "${shown}"`);
}

function monitor(topic: string, call: Call): string {
  const reference = crossReference(topic, call.world.context.newId());
  call.subscribe(topic, { form: "old", key: reference });
  return reference;
}

const modes: Readonly<Record<number, number>> = {
  [AsnForwardMode.iCTIFORWARDUNKNOWN]: ForwardMode.always,
  [AsnForwardMode.iCTIFORWARDIMMEDIATE]: ForwardMode.always,
  [AsnForwardMode.iCTIFORWARDBUSY]: ForwardMode.busy,
  [AsnForwardMode.iCTIFORWARDNOANSW]: ForwardMode.noAnswer,
  [AsnForwardMode.iCTIFORWARDBUSYINT]: ForwardMode.busyInternal,
  [AsnForwardMode.iCTIFORWARDBUSYEXT]: ForwardMode.busyExternal,
  [AsnForwardMode.iCTIFORWARDNOANSINT]: ForwardMode.noAnswerInternal,
  [AsnForwardMode.iCTIFORWARDNOANSEXT]: ForwardMode.noAnswerExternal,
  [AsnForwardMode.iCTIFORWARDIMMINT]: ForwardMode.alwaysInternal,
  [AsnForwardMode.iCTIFORWARDIMMEXT]: ForwardMode.alwaysExternal,
};

/**
 * The mode among the optional parameters, an AsnForwardMode (documented, protocol.md §7). Chosen, as their keys are not
 * known: the first whose key has "mode" in it, such as `iForwardMode`, and for the seconds of no answer one with
 * "time".
 */
function modeOf(parameters: AsnOptionalParameters | undefined): number | undefined {
  const given = integer(parameters, /mode/i);
  if (given === undefined) return undefined;
  const mode = modes[given];
  if (mode === undefined) throw new OperationError(CtiError.general, `the line knows no forward of mode ${given}`);
  return mode;
}

function integer(parameters: AsnOptionalParameters | undefined, key: RegExp): number | undefined {
  const found = Object.entries(parameters ?? {}).find(([name]) => key.test(name));
  const value = Number(found?.[1]);
  return Number.isInteger(value) ? value : undefined;
}

function text(parameters: AsnOptionalParameters | undefined, key: RegExp): string | undefined {
  const found = Object.entries(parameters ?? {}).find(([name]) => key.test(name))?.[1];
  return typeof found === "string" ? found : undefined;
}

function readForward(wire: AsnLineForward): NewForward {
  return {
    controller: wire.iForwardController,
    mode: wire.iForwardMode,
    destination: wire.u8sDestination,
    afterSeconds: Math.max(0, wire.iNoAnswerTime),
    onlyFrom: wire.u8sCallerIDList,
    backEndSpecific: wire.iBackEndSpecific,
  };
}

/**
 * Registers a mobile telephone as a line of its user (`iRegisterType` 0), or updates what it says of itself (1;
 * documented, protocol.md §9). One that is registered already stays. `LineURI` names the line. The cross reference id, if there is one, begins a
 * monitor under it.
 */
function registerMobile(argument: AsnMobileRegisterDeviceArgument, call: Call): void {
  const { u8sDevicePhoneNumber: device, iRegisterType, iLineFeatures, iForwardFeaturesPBX } = argument;
  const { telephony } = call.world;
  // A contact's address stands for their number.
  const number = telephony.number(device);
  const uri = text(argument.optionalParams, /^LineURI$/) || `tel:${number}@mobile`;
  const known = telephony.lines.find(device) ?? (number === undefined ? undefined : telephony.lines.find(number));
  const abilities = { features: iLineFeatures, forwards: iForwardFeaturesPBX };
  if (known) {
    if (!ownLine(known.uri, call).mobile)
      throw new OperationError(CtiError.general, `${known.uri} is no mobile telephone`);
    telephony.lines.setAbilities(known.uri, abilities);
    monitorUnder(argument.u8sMonitorCrossRefID, known, call);
    return;
  }
  if (number === undefined) throw new OperationError(CtiError.general, `"${device.slice(0, 200)}" is no number`);
  if (iRegisterType !== REGISTERS) anyLine(device, call);
  const line = telephony.lines.add(uri, call.user, { mobile: true, abilities });
  monitorUnder(argument.u8sMonitorCrossRefID, line, call);
}

/** Begins a monitor under an id of the client's choice. */
function monitorUnder(reference: string | undefined, line: PhoneLine, call: Call): void {
  if (reference) call.subscribe(lineTopic(line), { form: "old", key: reference });
}

/** `iRegisterType` of asnMobileRegisterDevice: a new device. */
const REGISTERS = 0;
