import { OperationError } from "../../errors.js";
import type {
  AsnCtiNewCallParams,
  AsnCtiPickupCallArgument,
  AsnCtiRedirectCallArgument,
  AsnOptionalParameters,
} from "../../interface/types.generated.js";
import { readProject } from "../../wire/cti.js";
import { orderTopic } from "../../wire/cti-topics.js";
import type { CallLeg } from "../../world/telephony/model.js";
import { CallState } from "../../world/telephony/states.js";
import type { CallOptions, Telephony } from "../../world/telephony/telephony.js";
import type { Call, Handlers } from "../handler.js";
import {
  CtiError,
  callWithRight,
  lineWithRight,
  ownCall,
  ownLine,
  PhoneRight,
  translateTelephonyErrors,
} from "./access.js";

/**
 * Calls and the moves on them (documented, protocol.md §7). Chosen: `bSuccess` is true where
 * the operation gives a result at all; a move that the call's state forbids is an error, `generalerror`.
 */
export const callHandlers: Handlers = {
  asnCtiMakeCall: ({ u8sPhoneNumberFrom, u8sPhoneNumberTo, iNumberFormat, newCallParams }, call) => {
    const { uri } = ownLine(u8sPhoneNumberFrom, call);
    const options = optionsOf(newCallParams, iNumberFormat);
    const { telephony } = call.world;
    const made = ordered(call, (request) =>
      isSet(newCallParams?.optionalParams, "FeatureCodeDialing")
        ? telephony.dialCode(uri, u8sPhoneNumberTo, request)
        : telephony.make(uri, u8sPhoneNumberTo, { ...options, request }),
    );
    return { u8sConnectionID: made.connectionId };
  },
  asnCtiSetupConference: ({ u8sConnectionID, u8sPhoneNumberTo, iNumberFormat, newCallParams }, call) => {
    const { connectionId } = ownCall(u8sConnectionID, call);
    const options = optionsOf(newCallParams, iNumberFormat);
    ordered(call, (request) =>
      call.world.telephony.setUpConference(connectionId, u8sPhoneNumberTo, { ...options, request }),
    );
    return { bSuccess: true };
  },
  asnCtiDropCall: ({ u8sConnectionID }, call) => move(u8sConnectionID, call, (telephony, id) => telephony.drop(id)),
  asnCtiLineDropCall: ({ u8sLineDescriptor }, call) => ({
    bSuccess: call.world.telephony.dropActive(ownLine(u8sLineDescriptor, call).uri),
  }),
  asnCtiAnswerCall: ({ u8sConnectionID }, call) => move(u8sConnectionID, call, (telephony, id) => telephony.answer(id)),
  asnCtiRedirectCall: (argument, call) => {
    const { u8sPhoneNumber, iNumberFormat } = argument;
    const { connectionId } = callToRedirect(argument, call);
    const asDialled = iNumberFormat === AS_IT_IS;
    translateTelephonyErrors(() => call.world.telephony.redirect(connectionId, u8sPhoneNumber, { asDialled }));
    return { bSuccess: true };
  },
  asnCtiPickupCall: (argument, call) => {
    translateTelephonyErrors(() => pickUp(argument, call));
    return { bSuccess: true };
  },
  asnCtiHold: ({ bHold, u8sConnectionID }, call) =>
    move(u8sConnectionID, call, (telephony, id) => (bHold ? telephony.hold(id) : telephony.unhold(id))),
  asnCtiSwapHold: ({ u8sConnectionID }, call) => move(u8sConnectionID, call, (telephony, id) => telephony.swap(id)),
  asnCtiMergeCalls: ({ u8sConnectionID1, u8sConnectionID2 }, call) => {
    ownCall(u8sConnectionID2, call);
    return move(u8sConnectionID1, call, (telephony, id) => telephony.merge(id, u8sConnectionID2));
  },
  asnCtiConference: ({ u8sConnectionID1, u8sConnectionID2 }, call) => {
    ownCall(u8sConnectionID2, call);
    return move(u8sConnectionID1, call, (telephony, id) => telephony.conference(id, u8sConnectionID2));
  },
  asnCtiCompleteCall: ({ u8sConnectionID }, call) =>
    move(u8sConnectionID, call, (telephony, id) => telephony.complete(id)),
  asnCtiDialDigits: ({ u8sConnectionID, u8sDigitsToDial, iDigitMode }, call) => {
    const allowed = iDigitMode === PULSE ? /^[0-9]+$/ : /^[0-9A-Da-d*#]+$/;
    if (!allowed.test(u8sDigitsToDial)) {
      const signs = iDigitMode === PULSE ? "0 to 9" : "0 to 9, A to D, * and #";
      throw new OperationError(CtiError.general, `"${u8sDigitsToDial.slice(0, 200)}" has other signs than ${signs}`);
    }
    return move(u8sConnectionID, call, (telephony, id) => telephony.dialDigits(id, u8sDigitsToDial));
  },
  asnCtiSetCallData: ({ u8sConnectionID, callDataList }, call) =>
    move(u8sConnectionID, call, (telephony, id) =>
      telephony.setData(
        id,
        callDataList.map(({ key, value }) => ({ key, value })),
      ),
    ),
  asnCtiStartCallRecording: ({ u8sConnectionID }, call) =>
    move(u8sConnectionID, call, (telephony, id) => telephony.startRecording(id)),
  asnCtiStopCallRecording: ({ u8sConnectionID }, call) => {
    move(u8sConnectionID, call, (telephony, id) => telephony.stopRecording(id));
    return {};
  },
};

/** `iDigitMode` of asnCtiDialDigits (documented, protocol.md §9): 1 pulse, 2 tones. */
const PULSE = 1;

function move(
  connectionId: string,
  call: Call,
  step: (telephony: Telephony, connectionId: string) => void,
): { bSuccess: boolean } {
  const leg = ownCall(connectionId, call);
  translateTelephonyErrors(() => step(call.world.telephony, leg.connectionId));
  return { bSuccess: true };
}

/** Makes a call with `make`, and sends its outcome to the caller as asnCtiNotifyMakeCallResult. */
function ordered(call: Call, make: (request: string) => CallLeg): CallLeg {
  const request = call.world.context.newId();
  call.subscribe(orderTopic(request), { form: "old" });
  try {
    return translateTelephonyErrors(() => make(request));
  } finally {
    call.unsubscribe(orderTopic(request));
  }
}

/** `iNumberFormat` 0 dials the number as it is; with all other values the server formats it (documented, protocol.md §7). */
const AS_IT_IS = 0;

function optionsOf(parameters: AsnCtiNewCallParams | undefined, iNumberFormat: number): CallOptions {
  const asDialled = iNumberFormat === AS_IT_IS;
  if (!parameters) return { asDialled };
  const { bHideMyCallerID, projectPinRule, asnRemoteContact } = parameters;
  return { asDialled, hideCallerId: bHideMyCallerID, project: readProject(projectPinRule), contact: asnRemoteContact };
}

/** Whether the optional parameter is there and is not 0. */
function isSet(parameters: AsnOptionalParameters | undefined, key: string): boolean {
  const value = parameters?.[key];
  return value !== undefined && value !== "" && Number(value) !== 0;
}

/**
 * The call to redirect: the one with that id, else the one that rings longest at the contact's primary line, else the
 * one that is talked there (documented, protocol.md §9: the contact says where the call is; it is no destination).
 */
function callToRedirect({ u8sConnectionID, u8sContactID }: AsnCtiRedirectCallArgument, call: Call): CallLeg {
  if (u8sConnectionID !== "") return callWithRight(u8sConnectionID, PhoneRight.pickUp, call);
  const { telephony, directory } = call.world;
  const person = u8sContactID === "" ? call.user : directory.byContactId(u8sContactID);
  const line = person && telephony.lines.of(person)[0];
  if (!line) throw new OperationError(CtiError.invalidLine, `"${u8sContactID.slice(0, 200)}" has no line`);
  const { legs } = lineWithRight(line.uri, PhoneRight.pickUp, call);
  const leg =
    legs.find(({ state }) => state === CallState.offering) ?? legs.find(({ state }) => state === CallState.connected);
  if (!leg) throw new OperationError(CtiError.general, `there is no call to redirect at ${line.uri}`);
  return leg;
}

/**
 * Picks up on the caller's line with that number, else on the primary line (chosen). It picks up the call with that id.
 * Without an id, it picks up the longest ringing call at the contact's primary line, or in the pickup group.
 */
function pickUp(
  { u8sConnectionID, u8sPhoneNumber, u8sContactID, iNumberFormat }: AsnCtiPickupCallArgument,
  call: Call,
): void {
  const { telephony, directory } = call.world;
  const number = u8sPhoneNumber && telephony.number(u8sPhoneNumber, iNumberFormat === AS_IT_IS);
  const own = u8sPhoneNumber === "" ? telephony.lines.of(call.user)[0] : ownLine(number || u8sPhoneNumber, call);
  if (!own) throw new OperationError(CtiError.invalidLine, "you have no line to pick up on");
  const person = directory.byContactId(u8sContactID);
  const theirs = person && telephony.lines.of(person)[0];
  const id = u8sConnectionID || telephony.pickable(own.uri, theirs?.uri)?.connectionId;
  if (id === undefined) throw new OperationError(CtiError.general, "there is no call to pick up");
  telephony.pickUp(own.uri, id);
}
