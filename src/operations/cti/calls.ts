import { OperationError } from "../../errors.js";
import { EnumProjectType } from "../../interface/enums.generated.js";
import type {
  AsnCtiNewCallParams,
  AsnCtiPickupCallArgument,
  AsnCtiRedirectCallArgument,
  AsnOptionalParameters,
} from "../../interface/types.generated.js";
import { projectsAt, readProject } from "../../wire/cti.js";
import { orderTopic } from "../../wire/cti-topics.js";
import type { Project } from "../../world/project.js";
import type { PhoneLine } from "../../world/telephony/changes.js";
import type { CallLeg } from "../../world/telephony/model.js";
import { CallState, nameOfState } from "../../world/telephony/states.js";
import type { CallOptions, Telephony } from "../../world/telephony/telephony.js";
import type { World } from "../../world/world.js";
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
    const line = ownLine(u8sPhoneNumberFrom, call);
    const { uri } = line;
    const project = projectToFind(newCallParams, line, call);
    if (project === "not found") return { u8sConnectionID: "", optionalParams: { WasProjectFound: 0 } };
    const options = { ...optionsOf(newCallParams, iNumberFormat, call), ...(project && { project }) };
    const { telephony } = call.world;
    const made = ordered(call, (request) =>
      isSet(newCallParams?.optionalParams, "FeatureCodeDialing")
        ? telephony.dialCode(uri, u8sPhoneNumberTo, request)
        : telephony.make(uri, u8sPhoneNumberTo, { ...options, request }),
    );
    const found = project ? { optionalParams: { WasProjectFound: 1 } } : {};
    return { u8sConnectionID: made.connectionId, ...found };
  },
  asnCtiSetupConference: ({ u8sConnectionID, u8sPhoneNumberTo, iNumberFormat, newCallParams }, call) => {
    const { connectionId } = ownCall(u8sConnectionID, call);
    const options = optionsOf(newCallParams, iNumberFormat, call);
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
  asnCtiSwapHold: ({ u8sConnectionID }, call) => {
    requireState(u8sConnectionID, CallState.hold, "the held call", call);
    return move(u8sConnectionID, call, (telephony, id) => telephony.swap(id));
  },
  asnCtiMergeCalls: ({ u8sConnectionID1, u8sConnectionID2 }, call) => {
    ownCall(u8sConnectionID2, call);
    return move(u8sConnectionID1, call, (telephony, id) => telephony.merge(id, u8sConnectionID2));
  },
  asnCtiConference: ({ u8sConnectionID1, u8sConnectionID2 }, call) => {
    requireState(u8sConnectionID1, CallState.connected, "the active call, the second the held one", call);
    ownCall(u8sConnectionID2, call);
    return move(u8sConnectionID1, call, (telephony, id) => telephony.conference(id, u8sConnectionID2));
  },
  asnCtiCompleteCall: ({ u8sConnectionID }, call) =>
    move(u8sConnectionID, call, (telephony, id) => telephony.complete(id)),
  asnCtiDialDigits: ({ u8sConnectionID, u8sDigitsToDial, iDigitMode }, call) => {
    const allowed = iDigitMode === PULSE ? /^[0-9]+$/ : /^[0-9A-D*#]+$/;
    if (!allowed.test(u8sDigitsToDial)) {
      const signs = iDigitMode === PULSE ? "0 to 9" : "0 to 9, A to D, * and #";
      throw new OperationError(CtiError.general, `"${u8sDigitsToDial.slice(0, 200)}" has other signs than ${signs}`);
    }
    return move(u8sConnectionID, call, (telephony, id) => telephony.dialDigits(id, u8sDigitsToDial));
  },
  asnCtiSetCallData: ({ u8sConnectionID, callDataList, optionalParams }, call) => {
    const id = u8sConnectionID || describedCall(optionalParams, call);
    const data = callDataList.map(({ key, value }) => ({ key, value }));
    return move(id, call, (telephony, id) => telephony.setData(id, data));
  },
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

function optionsOf(
  parameters: AsnCtiNewCallParams | undefined,
  iNumberFormat: number,
  { world, session }: Call,
): CallOptions {
  const asDialled = iNumberFormat === AS_IT_IS;
  if (!parameters) return { asDialled };
  const { bHideMyCallerID, projectPinRule, asnRemoteContact, optionalParams } = parameters;
  if (!PROJECT_TYPES.has(projectPinRule.iProjectType))
    throw new OperationError(CtiError.general, `${projectPinRule.iProjectType} is no type of a project`);
  const { Address: address } = optionalParams ?? {};
  const viaOffice = isSet(optionalParams, "DialRemoteOffice");
  return {
    asDialled,
    hideCallerId: bHideMyCallerID,
    project: readProject(projectPinRule),
    contact: asnRemoteContact,
    contactGivenBy: session?.id,
    addressId: typeof address === "number" ? address : undefined,
    firstCalls: viaOffice ? remoteOffice(optionalParams?.RemoteOfficeNumber, world) : undefined,
  };
}

/** EnumProjectType. */
const PROJECT_TYPES: ReadonlySet<number> = new Set(Object.values(EnumProjectType));

/** The telephone that DialRemoteOffice calls first. */
function remoteOffice(given: AsnOptionalParameters[string] | undefined, { telephony }: World): string {
  const number = typeof given === "string" ? telephony.number(given) : undefined;
  if (number !== undefined) return number;
  const shown = JSON.stringify(given ?? "").slice(0, 200);
  throw new OperationError(CtiError.general, `DialRemoteOffice needs a RemoteOfficeNumber to call first; got ${shown}`);
}

/**
 * The project of that name at the line's location, when one is to be looked up by its name; without it no call is made
 * (documented, protocol.md §9: FindAndValidateProject, WasProjectFound).
 */
function projectToFind(
  parameters: AsnCtiNewCallParams | undefined,
  line: PhoneLine,
  { world }: Call,
): Project | "not found" | undefined {
  const name = parameters?.optionalParams?.FindAndValidateProject;
  if (typeof name !== "string" || name === "") return undefined;
  const found = projectsAt(world, line).find(({ u8sProjectName }) => u8sProjectName === name);
  return found ? readProject(found) : "not found";
}

/** Refuses the ids of two calls the wrong way round (documented, protocol.md §9: which is which; chosen: it is an error). */
function requireState(connectionId: string, state: CallState, what: string, call: Call): void {
  const leg = ownCall(connectionId, call);
  if (leg.state === state || leg.state === CallState.conferenced) return;
  const shown = nameOfState(leg.state);
  throw new OperationError(CtiError.general, `the first id is that of ${what}; the call "${connectionId}" is ${shown}`);
}

/**
 * The call of the caller's that fits a description, where its id is not known (documented, protocol.md §9: calledNumber,
 * transferringNumber, callStateMask): the newest. Nothing has a hostCallID here.
 */
function describedCall(parameters: AsnOptionalParameters | undefined, { world, user }: Call): string {
  const { calledNumber, transferringNumber, callStateMask, hostCallID } = parameters ?? {};
  const is = (number: string | undefined, wanted: unknown): boolean =>
    wanted === undefined || (number !== undefined && number === world.telephony.number(String(wanted)));
  const found = world.telephony.callsOf(user).findLast((leg) => {
    const called = leg.outbound ? leg.remoteNumber : leg.line.number;
    const inState = callStateMask === undefined || (leg.state & Number(callStateMask)) !== 0;
    return inState && is(called, calledNumber) && is(leg.redirectingNumber, transferringNumber);
  });
  const described = [calledNumber, transferringNumber, callStateMask].some((given) => given !== undefined);
  if (found && described && hostCallID === undefined) return found.connectionId;
  throw new OperationError(CtiError.general, "none of your calls fits: give its u8sConnectionID, or a calledNumber");
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
  if (!line) throw noLineOf(u8sContactID);
  const { legs } = lineWithRight(line.uri, PhoneRight.pickUp, call);
  const leg =
    legs.find(({ state }) => state === CallState.offering) ?? legs.find(({ state }) => state === CallState.connected);
  if (!leg) throw new OperationError(CtiError.general, `there is no call to redirect at ${line.uri}`);
  return leg;
}

const noLineOf = (contactId: string): OperationError =>
  new OperationError(CtiError.invalidLine, `"${contactId.slice(0, 200)}" has no line`);

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
  const person = u8sContactID === "" ? undefined : directory.byContactId(u8sContactID);
  const theirs = person && telephony.lines.of(person)[0];
  // Whoever names a contact means their call, and no other that rings.
  if (u8sContactID !== "" && u8sConnectionID === "" && !theirs) throw noLineOf(u8sContactID);
  const id = u8sConnectionID || telephony.pickable(own.uri, theirs?.uri)?.connectionId;
  if (id === undefined) throw new OperationError(CtiError.general, "there is no call to pick up");
  telephony.pickUp(own.uri, id);
}
