import type { Exchange, Party } from "./exchange.js";
import type { Leg, Line } from "./model.js";
import { route } from "./routing.js";
import { CallState, CallType, ChangeReason, DisconnectReason } from "./states.js";
import { holdActive } from "./talk.js";

/** Joins the far ends of a held call and the active one of the same line; both calls of that line end. */
export function merge(exchange: Exchange, held: Leg, active: Leg): void {
  const first = held.peer;
  const second = active.peer;
  const talking = active.state === CallState.connected;
  exchange.end(active, DisconnectReason.redirectedByOwner);
  exchange.end(held, DisconnectReason.redirectedByOwner);
  if (!first || !second) return;
  if (first.kind === "outside" && second.kind === "outside") {
    exchange.forget(first, CallState.connected);
    exchange.forget(second, CallState.connected);
    return;
  }
  exchange.join(first, second);
  const by = held.line.number;
  if (talking) otherParty(exchange, first, by);
  else nowRinging(exchange, first, by);
  otherParty(exchange, second, by);
}

function otherParty(exchange: Exchange, party: Party, redirectingNumber: string): void {
  if (party.kind !== "leg") return;
  party.redirectingNumber = redirectingNumber;
  exchange.tell(party, ChangeReason.remoteParty);
}

function nowRinging(exchange: Exchange, party: Party, redirectingNumber: string): void {
  if (party.kind === "outside") {
    party.state = CallState.ringback;
  } else {
    party.redirectingNumber = redirectingNumber;
    exchange.enter(party, CallState.ringback);
  }
}

/** Sends a ringing call, or the far end of one that is talked on, to another number. */
export function redirect(exchange: Exchange, leg: Leg, number: string): void {
  const { peer, line } = leg;
  exchange.end(leg, DisconnectReason.redirectedByOwner);
  if (!peer) return;
  if (peer.kind === "leg") peer.redirectingNumber = line.number;
  // The forwards in a row are counted anew: somebody decided this, so it cannot run in circles by itself.
  route(exchange, peer, number, { hops: 0, redirectingNumber: line.number });
}

/** Takes a call that rings elsewhere over to this line. Gives the new leg, connected. */
export function pickUp(exchange: Exchange, line: Line, ringing: Leg): Leg {
  const { peer } = ringing;
  holdActive(exchange, line);
  const leg = exchange.newLeg(line, false, CallType.normal, ringing.trackerId);
  leg.data = ringing.data;
  leg.redirectingNumber = ringing.line.number;
  exchange.end(ringing, DisconnectReason.redirected);
  if (peer) exchange.join(peer, leg);
  exchange.enter(leg, CallState.connected);
  if (peer?.kind === "leg") exchange.enter(peer, CallState.connected);
  else if (peer) peer.state = CallState.connected;
  return leg;
}
