import { holdActive } from "./call-control.js";
import type { Leg, Line } from "./model.js";
import { route } from "./routing.js";
import { CallState, CallType, ChangeReason, DisconnectReason } from "./states.js";
import type { Party, Switch } from "./switch.js";

/** Joins the far ends of a held call and the active one of the same line; both calls of that line end. */
export function merge(pbx: Switch, held: Leg, active: Leg): void {
  const first = held.peer;
  const second = active.peer;
  const talking = active.state === CallState.connected;
  pbx.end(active, DisconnectReason.redirectedByOwner);
  pbx.end(held, DisconnectReason.redirectedByOwner);
  if (!first || !second) return;
  if (first.kind === "external" && second.kind === "external") {
    pbx.forget(first, CallState.connected);
    pbx.forget(second, CallState.connected);
    return;
  }
  pbx.join(first, second);
  const by = held.line.number;
  if (talking) otherParty(pbx, first, by);
  else nowRinging(pbx, first, by);
  otherParty(pbx, second, by);
}

function otherParty(pbx: Switch, party: Party, redirectingNumber: string): void {
  if (party.kind !== "leg") return;
  party.redirectingNumber = redirectingNumber;
  pbx.tell(party, ChangeReason.remoteParty);
}

function nowRinging(pbx: Switch, party: Party, redirectingNumber: string): void {
  if (party.kind === "external") {
    party.state = CallState.ringback;
  } else {
    party.redirectingNumber = redirectingNumber;
    pbx.enter(party, CallState.ringback);
  }
}

/** Sends a ringing call, or the far end of one that is talked on, to another number. */
export function redirect(pbx: Switch, leg: Leg, number: string): void {
  const { peer, line } = leg;
  pbx.end(leg, DisconnectReason.redirectedByOwner);
  if (!peer) return;
  if (peer.kind === "leg") peer.redirectingNumber = line.number;
  // The forwards in a row are counted anew: somebody decided this, so it cannot run in circles by itself.
  route(pbx, peer, number, { hops: 0, redirectingNumber: line.number });
}

/** Takes a call that rings elsewhere over to this line. Gives the new leg, connected. */
export function pickUp(pbx: Switch, line: Line, ringing: Leg): Leg {
  const { peer } = ringing;
  holdActive(pbx, line);
  const leg = pbx.newLeg(line, false, CallType.normal, ringing.trackerId);
  leg.data = ringing.data;
  leg.redirectingNumber = ringing.line.number;
  pbx.end(ringing, DisconnectReason.redirected);
  if (peer) pbx.join(peer, leg);
  pbx.enter(leg, CallState.connected);
  if (peer?.kind === "leg") pbx.enter(peer, CallState.connected);
  else if (peer) peer.state = CallState.connected;
  return leg;
}
