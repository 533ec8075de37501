import { close, leave } from "./conference.js";
import type { ExternalParty, Leg, Line } from "./model.js";
import { CallState, DisconnectReason } from "./states.js";
import type { Party, Switch } from "./switch.js";

/** Connects a ringing call. Another that is talked on at the line is put on hold (chosen). */
export function connect(pbx: Switch, leg: Leg): void {
  holdActive(pbx, leg.line);
  const { peer } = leg;
  pbx.enter(leg, CallState.connected);
  if (peer) answered(pbx, peer);
}

/** Connects the caller's end of an answered call. */
export function answered(pbx: Switch, caller: Party): void {
  if (caller.kind === "leg") {
    pbx.enter(caller, CallState.connected);
  } else {
    caller.state = CallState.connected;
    hangUpInTime(pbx, caller);
  }
}

/** Puts the line's connected call, if any, on hold. */
export function holdActive(pbx: Switch, line: Line): void {
  const { active } = line;
  if (active?.state === CallState.connected) pbx.enter(active, CallState.hold);
}

/** An external party answers the call that rings there. */
export function answerExternal(pbx: Switch, party: ExternalParty): void {
  pbx.forgetTimers(party);
  party.state = CallState.connected;
  if (party.peer) pbx.enter(party.peer, CallState.connected);
  hangUpInTime(pbx, party);
}

/** Has a connected external party hang up after the time that its behaviour sets. */
function hangUpInTime(pbx: Switch, party: ExternalParty): void {
  const { hangUpAfterMs } = party.behaviour;
  if (hangUpAfterMs !== undefined) pbx.later(party, hangUpAfterMs, () => hangUpExternal(pbx, party));
}

/** An external party hangs up. */
export function hangUpExternal(pbx: Switch, party: ExternalParty): void {
  const { peer } = party;
  pbx.forget(party);
  if (peer) farEndGone(pbx, peer);
}

/** Hangs up a call and ends its far end too. The controller's call ends the whole conference. */
export function hangUp(pbx: Switch, leg: Leg, reason = reasonOfEnd(leg)): void {
  const { conference, peer } = leg;
  if (conference?.controller === leg) {
    for (const party of close(pbx, conference)) gone(pbx, party);
    return;
  }
  const rejected = leg.state === CallState.offering;
  if (conference) leave(pbx, conference, leg, reason);
  else pbx.end(leg, reason);
  if (!peer) return;
  if (rejected) refuse(pbx, peer, pbx.settings.rejected);
  else gone(pbx, peer);
}

function reasonOfEnd(leg: Leg): DisconnectReason {
  if (leg.connected !== undefined) return DisconnectReason.unknown;
  return leg.state === CallState.busy ? DisconnectReason.busy : DisconnectReason.unconnected;
}

/** The far end has hung up on the party. */
function gone(pbx: Switch, party: Party): void {
  if (party.kind === "external") pbx.forget(party);
  else farEndGone(pbx, party);
}

function farEndGone(pbx: Switch, leg: Leg): void {
  if (leg.conference) leave(pbx, leg.conference, leg, DisconnectReason.unknown);
  else pbx.end(leg, reasonOfEnd(leg));
}

/**
 * Refuses a caller. An internal caller hears the busy tone for a while, or is disconnected at once.
 * `wanted` is the line that was busy, for a call back.
 */
export function refuse(pbx: Switch, caller: Party, how: "busy" | "reject", wanted?: Line): void {
  if (caller.kind === "external") {
    pbx.forget(caller, how === "busy" ? CallState.busy : CallState.disconnected);
  } else if (how === "reject") {
    pbx.end(caller, DisconnectReason.unconnected);
  } else {
    caller.wanted = wanted;
    caller.disconnectReason = DisconnectReason.busy;
    pbx.enter(caller, CallState.busy);
    pbx.later(caller, pbx.settings.busyToneMs, () => hangUp(pbx, caller, DisconnectReason.busy));
  }
}
