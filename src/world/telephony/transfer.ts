import { answered, holdActive, refuse, takeFromGroup } from "./call-control.js";
import type { Leg, Line } from "./model.js";
import { tellOtherEnd } from "./other-end.js";
import { ring, route } from "./routing.js";
import { CallState, CallType, DisconnectReason } from "./states.js";
import type { Switch } from "./switch.js";

/**
 * Connects the far ends of a held call and of the active call of the same line. Both calls of that line end, the held
 * one first. The active call may still ring, or be busy: then the held party hears that.
 */
export function merge(pbx: Switch, held: Leg, active: Leg): void {
  const first = held.peer;
  const second = active.peer;
  const { state, wanted, remoteNumber, remoteName } = active;
  const movedBy = held.line.number;
  const data = held.data.length > 0 ? held.data : active.data;
  pbx.end(held, DisconnectReason.unknown);
  pbx.end(active, DisconnectReason.unknown);
  if (!first || first.kind === "group") return;
  if (!second) {
    if (first.kind === "leg") Object.assign(first, { remoteNumber, remoteName });
    refuse(pbx, first, "busy", wanted, movedBy);
    return;
  }
  if (first.kind === "external" && second.kind === "external") {
    pbx.forget(first, CallState.connected);
    pbx.forget(second, CallState.connected);
    return;
  }
  pbx.join(first, second);
  for (const party of second.kind === "group" ? [first, ...second.legs] : [first, second]) {
    if (party.kind === "leg") party.data = data;
  }
  if (state === CallState.connected) {
    tellOtherEnd(pbx, first, { is: "talks", movedBy });
    tellOtherEnd(pbx, second, { is: "talks", movedBy });
  } else {
    const transferred = pbx.settings.unscreenedTransfer === "ringback";
    tellOtherEnd(pbx, first, { is: "rings", movedBy, transferred });
    tellOtherEnd(pbx, second, { is: "calledBy", movedBy });
  }
}

/** Routes the far end of a ringing or connected call to another number. */
export function redirect(pbx: Switch, leg: Leg, number: string): void {
  takeFromGroup(pbx, leg);
  const { peer, line } = leg;
  const rings = leg.state === CallState.offering;
  pbx.end(leg, rings ? DisconnectReason.redirectedByOwner : DisconnectReason.unknown);
  // The forwards in a row are counted anew: somebody decided this, so it cannot run in circles by itself.
  if (peer && peer.kind !== "group")
    route(pbx, peer, number, { hops: 0, redirectingNumber: line.number, transferred: !rings });
}

/**
 * Picks up, on this line, a call that rings at another one. Returns the new leg: it is connected, or rings, as the world
 * says.
 */
export function pickUp(pbx: Switch, line: Line, ringing: Leg): Leg {
  takeFromGroup(pbx, ringing);
  const { peer } = ringing;
  const movedBy = ringing.line.number;
  const connects = pbx.settings.pickup === "connects";
  if (connects) holdActive(pbx, line);
  const leg = pbx.newLeg(line, false, CallType.normal, ringing.trackerId);
  leg.data = ringing.data;
  leg.redirectingNumber = movedBy;
  ringing.takenOver = true;
  pbx.end(ringing, DisconnectReason.redirected);
  if (!peer || peer.kind === "group") return leg;
  pbx.join(peer, leg);
  if (connects) {
    pbx.enter(leg, CallState.connected);
    answered(pbx, peer, movedBy);
  } else {
    ring(pbx, leg, peer, { hops: ringing.hops, redirectingNumber: movedBy });
  }
  return leg;
}
