import { type CallLeg, isLive } from "./model.js";
import { CallState, CallType } from "./states.js";

/** The part of presence that telephony updates. */
export interface PresencePort {
  setCalls(contactId: string, calls: { inCall: boolean; ringing: boolean; conferencing: boolean }): void;
  /** Reports a change of something that presence does not store itself. */
  touch(contactId: string, aspect: "calls" | "forwards" | "lines"): void;
}

/** Updates the person's presence from their calls. */
export function publishCallState(presence: PresencePort, contactId: string, calls: readonly CallLeg[]): void {
  let inCall = false;
  let ringing = false;
  let conferencing = false;
  for (const { state, type } of calls) {
    if (state === CallState.offering) ringing = true;
    else if (isLive(state)) inCall = true;
    if (type === CallType.conferenceMember && isLive(state)) conferencing = true;
  }
  presence.setCalls(contactId, { inCall, ringing, conferencing });
  presence.touch(contactId, "calls");
}
