import { close, leave } from "./conference.js";
import type { Exchange, Party } from "./exchange.js";
import type { Leg, Line, OutsideParty } from "./model.js";
import { CallState, DisconnectReason } from "./states.js";

/** Connects a ringing call. Another that is talked on at the line is put on hold (chosen). */
export function connect(exchange: Exchange, leg: Leg): void {
  holdActive(exchange, leg.line);
  const { peer } = leg;
  exchange.enter(leg, CallState.connected);
  if (peer) answered(exchange, peer);
}

/** Lets a caller know that somebody is there. */
export function answered(exchange: Exchange, caller: Party): void {
  if (caller.kind === "leg") {
    exchange.enter(caller, CallState.connected);
  } else {
    caller.state = CallState.connected;
    hangUpInTime(exchange, caller);
  }
}

/** Frees the line's ear for another call. */
export function holdActive(exchange: Exchange, line: Line): void {
  const { active } = line;
  if (active?.state === CallState.connected) exchange.enter(active, CallState.hold);
}

/** Somebody outside takes the call that rings there. */
export function answerOutside(exchange: Exchange, party: OutsideParty): void {
  exchange.forgetTimers(party);
  party.state = CallState.connected;
  if (party.peer) exchange.enter(party.peer, CallState.connected);
  hangUpInTime(exchange, party);
}

/** Has somebody outside, who talks now, hang up after the time that their number's behaviour names. */
function hangUpInTime(exchange: Exchange, party: OutsideParty): void {
  const { hangUpAfterMs } = party.behaviour;
  if (hangUpAfterMs !== undefined) exchange.later(party, hangUpAfterMs, () => hangUpOutside(exchange, party));
}

/** Somebody outside hangs up. */
export function hangUpOutside(exchange: Exchange, party: OutsideParty): void {
  const { peer } = party;
  exchange.forget(party);
  if (peer) farEndGone(exchange, peer);
}

/** Hangs up a call, with what that means for its far end, or for all in the conference that it stands for. */
export function hangUp(exchange: Exchange, leg: Leg, reason = reasonOfEnd(leg)): void {
  const { conference, peer } = leg;
  if (conference?.controller === leg) {
    for (const party of close(exchange, conference)) gone(exchange, party);
    return;
  }
  const rejected = leg.state === CallState.offering;
  if (conference) leave(exchange, conference, leg, reason);
  else exchange.end(leg, reason);
  if (!peer) return;
  if (rejected) refuse(exchange, peer, exchange.settings.rejected);
  else gone(exchange, peer);
}

function reasonOfEnd(leg: Leg): DisconnectReason {
  if (leg.connected !== undefined) return DisconnectReason.unknown;
  return leg.state === CallState.busy ? DisconnectReason.busy : DisconnectReason.unconnected;
}

/** The far end has hung up on the party. */
function gone(exchange: Exchange, party: Party): void {
  if (party.kind === "outside") exchange.forget(party);
  else farEndGone(exchange, party);
}

function farEndGone(exchange: Exchange, leg: Leg): void {
  if (leg.conference) leave(exchange, leg.conference, leg, DisconnectReason.unknown);
  else exchange.end(leg, reasonOfEnd(leg));
}

/**
 * Tells a caller that there is no getting through. A caller here hears the busy tone for a while, or is cut off.
 * `wanted` is the line that was busy, for a call back.
 */
export function refuse(exchange: Exchange, caller: Party, how: "busy" | "reject", wanted?: Line): void {
  if (caller.kind === "outside") {
    exchange.forget(caller, how === "busy" ? CallState.busy : CallState.disconnected);
  } else if (how === "reject") {
    exchange.end(caller, DisconnectReason.unconnected);
  } else {
    caller.wanted = wanted;
    caller.disconnectReason = DisconnectReason.busy;
    exchange.enter(caller, CallState.busy);
    exchange.later(caller, exchange.settings.busyToneMs, () => hangUp(exchange, caller, DisconnectReason.busy));
  }
}
