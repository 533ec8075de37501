import { OperationError } from "../../errors.js";
import type { AsnCtiNewCallParams } from "../../interface/types.generated.js";
import { readProject } from "../../wire/cti.js";
import { orderTopic } from "../../wire/cti-topics.js";
import type { CallLeg } from "../../world/telephony/model.js";
import type { CallOptions, Telephony } from "../../world/telephony/telephony.js";
import type { Call, Handlers } from "../handler.js";
import { anyLine, CtiError, ownCall, ownLine, translateTelephonyErrors } from "./access.js";

/**
 * Calls and the moves on them (documented, protocol.md §7). Chosen: `bSuccess` is true where
 * the operation gives a result at all; a move that the call's state forbids is an error, `generalerror`.
 */
export const callHandlers: Handlers = {
  asnCtiMakeCall: ({ u8sPhoneNumberFrom, u8sPhoneNumberTo, newCallParams }, call) => {
    const { uri } = ownLine(u8sPhoneNumberFrom, call);
    const options = optionsOf(newCallParams);
    const made = ordered(call, (request) => call.world.telephony.make(uri, u8sPhoneNumberTo, { ...options, request }));
    return { u8sConnectionID: made.connectionId };
  },
  asnCtiSetupConference: ({ u8sConnectionID, u8sPhoneNumberTo, newCallParams }, call) => {
    const { connectionId } = ownCall(u8sConnectionID, call);
    const options = optionsOf(newCallParams);
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
  asnCtiRedirectCall: ({ u8sConnectionID, u8sPhoneNumber, u8sContactID }, call) =>
    move(u8sConnectionID, call, (telephony, id) => telephony.redirect(id, u8sPhoneNumber || u8sContactID)),
  asnCtiPickupCall: ({ u8sConnectionID, u8sPhoneNumber, u8sContactID }, call) => {
    translateTelephonyErrors(() => pickUp(u8sConnectionID, u8sPhoneNumber, u8sContactID, call));
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
  asnCtiDialDigits: ({ u8sConnectionID, u8sDigitsToDial }, call) =>
    move(u8sConnectionID, call, (telephony, id) => telephony.dialDigits(id, u8sDigitsToDial)),
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

function optionsOf(parameters: AsnCtiNewCallParams | undefined): CallOptions {
  if (!parameters) return {};
  return { hideCallerId: parameters.bHideMyCallerID, project: readProject(parameters.projectPinRule) };
}

/**
 * Picks up on the caller's line named by `phoneNumber`, else on the primary line (chosen). It picks up the call
 * with that id. Without an id, it picks up the longest ringing call at the named line or person, or in the pickup group.
 */
function pickUp(connectionId: string, phoneNumber: string, contactId: string, call: Call): void {
  const { telephony, directory } = call.world;
  const named = phoneNumber === "" ? undefined : anyLine(phoneNumber, call);
  const own = named?.owner === call.user ? named : telephony.lines.of(call.user)[0];
  if (!own) throw new OperationError(CtiError.invalidLine, "you have no line to pick up on");
  const person = directory.byContactId(contactId);
  const theirs = named && named !== own ? named : person && telephony.lines.of(person)[0];
  const id = connectionId || telephony.pickable(own.uri, theirs?.uri)?.connectionId;
  if (id === undefined) throw new OperationError(CtiError.general, "there is no call to pick up");
  telephony.pickUp(own.uri, id);
}
