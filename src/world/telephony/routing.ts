import type { Exchange, Party } from "./exchange.js";
import type { Behaviour } from "./file.js";
import { type Forward, forwardFor } from "./forwards.js";
import { type CallDatum, type Leg, type Line, LineStatus, OutsideParty } from "./model.js";
import { superCanonic } from "./numbers.js";
import { canAnswer } from "./rules.js";
import { CallState, CallType, ChangeReason, DisconnectReason } from "./states.js";
import { answerOutside, connect, hangUpOutside, refuse } from "./talk.js";

/** How a call came to be on its way. */
export interface Trip {
  /** How often it was sent on before. */
  readonly hops: number;
  /** The number that sent it on last. */
  readonly redirectingNumber?: string | undefined;
}

/** What a line does with a caller. */
type Verdict =
  | { readonly does: "offer" }
  | { readonly does: "send on"; readonly forward: Forward }
  | { readonly does: "refuse"; readonly how: "busy" | "reject"; readonly wanted?: Line };

/** Takes a caller, of whom nobody is the far end, to a number: rings there, sends on, or refuses. */
export function route(exchange: Exchange, caller: Party, number: string, trip: Trip): void {
  const line = exchange.byNumber.get(number);
  if (trip.hops > exchange.settings.maxForwards) {
    refuse(exchange, caller, "busy");
  } else if (!line) {
    routeOutside(exchange, caller, number, trip);
  } else {
    const verdict = judge(exchange, line, caller);
    if (verdict.does === "offer") offer(exchange, caller, line, trip);
    else if (verdict.does === "send on") sendOn(exchange, caller, line, verdict.forward, trip);
    else refuse(exchange, caller, verdict.how, verdict.wanted);
  }
}

function judge(exchange: Exchange, line: Line, caller: Party): Verdict {
  const always = forwardFor(line.forwards, "always", identity(caller));
  if (always) return { does: "send on", forward: always };
  if (line.doNotDisturb) return { does: "refuse", how: exchange.settings.doNotDisturb };
  if (line.status !== LineStatus.open) return { does: "refuse", how: "reject" };
  if (!isBusyFor(line, caller)) return { does: "offer" };
  const busy = forwardFor(line.forwards, "busy", identity(caller));
  return busy ? { does: "send on", forward: busy } : { does: "refuse", how: "busy", wanted: line };
}

/** Goes to the number, from the remote office's telephone if the line has one: that has to answer first. */
export function dial(exchange: Exchange, leg: Leg, number: string): void {
  const { enabled, destination } = leg.line.remoteOffice;
  if (!enabled || destination === number || exchange.byNumber.has(destination)) {
    route(exchange, leg, number, { hops: 0 });
    return;
  }
  const { does, afterMs } = exchange.outside.behaviour(destination);
  const delay = afterMs ?? (does === "ringOut" ? exchange.settings.unansweredMs : 0);
  exchange.later(leg, delay, () => {
    if (does === "answer") route(exchange, leg, number, { hops: 0 });
    else refuse(exchange, leg, does === "busy" ? "busy" : "reject");
  });
}

function identity(caller: Party): { number: string; internal: boolean } {
  return caller.kind === "leg"
    ? { number: caller.line.number, internal: true }
    : { number: caller.number, internal: false };
}

function isBusyFor(line: Line, caller: Party): boolean {
  if (caller.kind === "leg" && caller.line === line) return true;
  const calls = line.liveCalls;
  return calls >= line.maxCalls || (calls > 0 && !line.callWaiting);
}

function sendOn(exchange: Exchange, caller: Party, line: Line, forward: Forward, trip: Trip): void {
  const destination = superCanonic(forward.destination, exchange.settings);
  if (destination === undefined) refuse(exchange, caller, "reject");
  else route(exchange, caller, destination, { hops: trip.hops + 1, redirectingNumber: line.number });
}

function offer(exchange: Exchange, caller: Party, line: Line, trip: Trip): void {
  const leg = exchange.newLeg(line, false, CallType.normal, caller.trackerId);
  leg.hops = trip.hops;
  leg.redirectingNumber = trip.redirectingNumber;
  leg.data = dataOf(caller);
  exchange.join(caller, leg);
  exchange.enter(leg, CallState.offering);
  ringing(exchange, caller);
  awaitAnswer(exchange, leg, caller);
}

function dataOf(caller: Party): readonly CallDatum[] {
  return caller.kind === "leg" ? caller.data : [];
}

/** Lets the caller hear that it rings, there or now somewhere else. */
function ringing(exchange: Exchange, caller: Party): void {
  if (caller.kind === "outside") caller.state = CallState.ringback;
  else if (caller.state === CallState.ringback) exchange.tell(caller, ChangeReason.remoteParty);
  else exchange.enter(caller, CallState.ringback);
}

function awaitAnswer(exchange: Exchange, leg: Leg, caller: Party): void {
  const { line } = leg;
  const forward = forwardFor(line.forwards, "noAnswer", identity(caller));
  if (forward) {
    exchange.later(leg, forward.afterSeconds * 1000, () => {
      const { peer, hops } = leg;
      exchange.end(leg, DisconnectReason.redirected);
      if (peer) sendOn(exchange, peer, line, forward, { hops });
    });
  }
  exchange.later(leg, exchange.settings.unansweredMs, () => giveUp(exchange, leg));
  if (!line.remoteOffice.enabled || exchange.byNumber.has(line.remoteOffice.destination)) return;
  const { does, afterMs = 0 } = exchange.outside.behaviour(line.remoteOffice.destination);
  if (does === "answer") {
    exchange.later(leg, afterMs, () => {
      if (canAnswer(leg)) connect(exchange, leg);
    });
  }
}

/** It rang for too long. */
function giveUp(exchange: Exchange, leg: Leg): void {
  const { peer } = leg;
  exchange.end(leg, DisconnectReason.unconnected);
  if (peer?.kind === "leg") exchange.end(peer, DisconnectReason.unconnected);
  else if (peer) exchange.forget(peer);
}

function routeOutside(exchange: Exchange, caller: Party, number: string, trip: Trip): void {
  if (caller.kind === "outside") {
    // Two outside ends are no concern of this telephone system any more.
    exchange.forget(caller, CallState.connected);
    return;
  }
  const behaviour = exchange.outside.behaviour(number);
  caller.remoteNumber = number;
  caller.remoteName = behaviour.name ?? "";
  caller.internal = false;
  caller.hops = trip.hops;
  if (behaviour.does === "busy" || behaviour.does === "reject") refuse(exchange, caller, behaviour.does);
  else ringOutside(exchange, caller, number, behaviour);
}

function ringOutside(exchange: Exchange, caller: Leg, number: string, behaviour: Behaviour): void {
  const party = newParty(exchange, number, behaviour.name ?? "", caller.trackerId, behaviour);
  exchange.join(caller, party);
  party.state = CallState.offering;
  ringing(exchange, caller);
  if (behaviour.does === "answer") {
    exchange.later(party, behaviour.afterMs ?? 0, () => answerOutside(exchange, party));
  } else {
    exchange.later(party, behaviour.afterMs ?? exchange.settings.unansweredMs, () => hangUpOutside(exchange, party));
  }
}

/** Somebody new outside. */
export function newParty(
  exchange: Exchange,
  number: string,
  name: string,
  trackerId: string,
  behaviour: Behaviour,
): OutsideParty {
  const party = new OutsideParty(exchange.context.newId(), number, name, trackerId, behaviour);
  exchange.parties.set(party.id, party);
  return party;
}
