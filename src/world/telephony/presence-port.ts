import { type CallLeg, isLive } from "./model.js";
import { CallState } from "./states.js";

/** Where it is shown to others what a person's telephone does: the part of presence that telephony needs. */
export interface PresencePort {
  setCalls(contactId: string, calls: { inCall: boolean; ringing: boolean; conferencing: boolean }): void;
  /** Tells that something changed which is not kept there. */
  touch(contactId: string, aspect: "calls" | "forwards" | "lines"): void;
}

/** Shows what the person's calls amount to. */
export function publishCallState(presence: PresencePort, contactId: string, calls: readonly CallLeg[]): void {
  let inCall = false;
  let ringing = false;
  let conferencing = false;
  for (const { state } of calls) {
    if (state === CallState.offering) ringing = true;
    else if (isLive(state)) inCall = true;
    if (state === CallState.conferenced) conferencing = true;
  }
  presence.setCalls(contactId, { inCall, ringing, conferencing });
  presence.touch(contactId, "calls");
}
