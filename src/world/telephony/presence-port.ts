import { type CallLeg, isLive } from "./model.js";
import { CallState, CallType } from "./states.js";

/** The part of presence that telephony updates. */
export interface PresencePort {
  setCalls(contactId: string, calls: { inCall: boolean; ringing: boolean; conferencing: boolean }): void;
  /** Reports a change of something that presence does not store itself. */
  touch(contactId: string, aspect: "calls" | "forwards" | "lines"): void;
}

/** Calls that are none of the telephone system. */
export interface OtherCalls {
  readonly inCall: boolean;
  readonly ringing: boolean;
}
export const NO_OTHER_CALLS: OtherCalls = { inCall: false, ringing: false };

/** Updates the person's presence from their calls. */
export function publishCallState(
  presence: PresencePort,
  contactId: string,
  calls: readonly CallLeg[],
  others: OtherCalls,
): void {
  let { inCall, ringing } = others;
  let conferencing = false;
  for (const { state, type } of calls) {
    if (state === CallState.offering) ringing = true;
    else if (isLive(state)) inCall = true;
    if (type === CallType.conferenceMember && isLive(state)) conferencing = true;
  }
  presence.setCalls(contactId, { inCall, ringing, conferencing });
  presence.touch(contactId, "calls");
}
