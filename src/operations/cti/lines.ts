import { OperationError } from "../../errors.js";
import { AsnForwardMode } from "../../interface/enums.generated.js";
import type { AsnLineForward, AsnOptionalParameters } from "../../interface/types.generated.js";
import { lineInfo, lineState } from "../../wire/cti.js";
import { crossReference, linesTopic, lineTopic, topicOfReference } from "../../wire/cti-topics.js";
import type { PhoneLine } from "../../world/telephony/changes.js";
import { ForwardMode } from "../../world/telephony/forwards.js";
import type { NewForward } from "../../world/telephony/lines.js";
import { numberIn } from "../../world/telephony/numbers.js";
import type { Call, Handlers } from "../handler.js";
import {
  anyLine,
  CtiError,
  lineWithRight,
  ownLine,
  PhoneRight,
  translateTelephonyErrors,
  watchableLine,
} from "./access.js";

/** `typeofLines` of asnCtiEnumPhoneLines. */
const OWN_LINES = 0;
/** How many lines a search for one answers at most (chosen). */
const MOST_LINES_FOUND = 100;

/** Lines, their monitors and their settings (documented, protocol.md §7). */
export const lineHandlers: Handlers = {
  asnCtiEnumPhoneLines: ({ typeofLines, attachChangeNotify }, call) => {
    const { world, user } = call;
    const seqLines = linesOfType(typeofLines, call).map((line) => lineInfo(world, line));
    if (attachChangeNotify === 0) return { seqLines };
    const topic = linesTopic(typeofLines === OWN_LINES ? user.contactId : undefined);
    return { seqLines, u8sLineMonitorCrossRefID: monitor(topic, call) };
  },
  asnCtiSnapshotPhoneLine: ({ u8sLinePhoneNumber }, call) =>
    lineState(call.world, watchableLine(u8sLinePhoneNumber, call)),
  asnCtiLineMonitorStart: ({ u8sLinePhoneNumber }, call) => {
    const line = watchableLine(u8sLinePhoneNumber, call);
    return { u8sMonitorCrossRefID: monitor(lineTopic(line.uri), call), ...lineState(call.world, line) };
  },
  asnCtiLineMonitorStop: ({ u8sMonitorCrossRefID }, call) => {
    if (call.session && !call.unsubscribe(topicOfReference(u8sMonitorCrossRefID), u8sMonitorCrossRefID)) {
      throw new OperationError(CtiError.general, `there is no monitor "${u8sMonitorCrossRefID.slice(0, 200)}"`);
    }
    return {};
  },
  asnCtiLineSetDoNotDisturb: ({ u8sLinePhoneNumber, bDoNotDisturb }, call) => {
    call.world.telephony.lines.setDoNotDisturb(ownLine(u8sLinePhoneNumber, call).uri, bDoNotDisturb);
    return {};
  },
  asnCtiLineSetRemoteOffice: ({ u8sLinePhoneNumber, remoteOfficeState }, call) => {
    const { uri } = ownLine(u8sLinePhoneNumber, call);
    translateTelephonyErrors(() =>
      call.world.telephony.lines.setRemoteOffice(uri, {
        enabled: remoteOfficeState.iEnabled !== 0,
        destination: remoteOfficeState.u8sDestination,
        controller: remoteOfficeState.u8sController,
      }),
    );
    return {};
  },
  asnCtiSetForward: ({ u8sPhoneNumberFrom, u8sPhoneNumberTo, optionalParams }, call) => {
    const { uri } = lineWithRight(u8sPhoneNumberFrom, PhoneRight.setForwards, call);
    const forward: NewForward = {
      controller: 1,
      mode: modeOf(optionalParams) ?? ForwardMode.always,
      destination: u8sPhoneNumberTo,
      afterSeconds: integer(optionalParams, /time/i) ?? DEFAULT_NO_ANSWER_SECONDS,
      onlyFrom: [],
      backEndSpecific: 0,
    };
    const replaced = translateTelephonyErrors(() => call.world.telephony.lines.setForward(uri, forward));
    return { bSuccess: true, bExistingForwardingChanged: replaced };
  },
  asnCtiRemoveForward: ({ u8sPhoneNumberFrom, optionalParams }, call) => {
    const { uri } = lineWithRight(u8sPhoneNumberFrom, PhoneRight.setForwards, call);
    return { bSuccess: call.world.telephony.lines.removeForward(uri, modeOf(optionalParams)) };
  },
  asnCtiLineSetForwardState: ({ u8sLinePhoneNumber, seqLineForwards }, call) => {
    const { uri } = lineWithRight(u8sLinePhoneNumber, PhoneRight.setForwards, call);
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
  asnCtiQueryPBXLine: ({ u8sLinePhoneNumber }, { world }) => ({
    seqLinesFound: findLines(world.telephony.lines.all(), u8sLinePhoneNumber),
  }),
  asnMobileRegisterDevice: ({ iRegisterType, u8sDevicePhoneNumber }, call) => {
    registerMobile(u8sDevicePhoneNumber, iRegisterType !== 0, call);
    return {};
  },
};

/** Seconds that it rings before a no-answer forward, when the client does not say (chosen). */
const DEFAULT_NO_ANSWER_SECONDS = 20;

function linesOfType(type: number, { world, user }: Call): PhoneLine[] {
  const { lines, settings } = world.telephony;
  if (type === OWN_LINES) return [...lines.of(user)];
  if (!settings.monitorOthers) return [];
  return [...lines.all()].filter(({ owner }) => type !== USER_MONITOR_LINES || owner !== user);
}

/** `typeofLines`: lines of others that the user may watch. The other values are all lines there are (chosen). */
const USER_MONITOR_LINES = 1;

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

function readForward(wire: AsnLineForward): NewForward {
  return {
    controller: wire.iForwardController,
    mode: wire.iForwardMode,
    destination: wire.u8sDestination,
    afterSeconds: wire.iNoAnswerTime > 0 ? wire.iNoAnswerTime : DEFAULT_NO_ANSWER_SECONDS,
    onlyFrom: wire.u8sCallerIDList,
    backEndSpecific: wire.iBackEndSpecific,
  };
}

/** The lines whose number contains the digits of the query; its other characters are ignored. */
function findLines(lines: Iterable<PhoneLine>, text: string): string[] {
  const digits = numberIn(text).replace(/\D/g, "");
  const found: string[] = [];
  for (const { uri, number } of lines) {
    if (number.includes(digits)) found.push(uri);
    if (found.length === MOST_LINES_FOUND) break;
  }
  return found;
}

/** Registers a mobile telephone as a line of its user, or removes it (chosen: `iRegisterType` 0). */
function registerMobile(text: string, registers: boolean, call: Call): void {
  const { telephony } = call.world;
  // A contact's address stands for their number.
  const number = telephony.number(text);
  const known = telephony.lines.find(text) ?? (number === undefined ? undefined : telephony.lines.find(number));
  if (known) {
    if (!ownLine(known.uri, call).mobile)
      throw new OperationError(CtiError.general, `${known.uri} is no mobile telephone`);
    if (!registers) telephony.lines.remove(known.uri);
    return;
  }
  if (number === undefined) throw new OperationError(CtiError.general, `"${text.slice(0, 200)}" is no number`);
  if (!registers) anyLine(text, call);
  telephony.lines.add(`tel:${number}@mobile`, call.user, { mobile: true });
}
