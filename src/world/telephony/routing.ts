import { named } from "../../common/named.js";
import { answerExternal, connect, hangUpExternal, refuse } from "./call-control.js";
import type { Behaviour } from "./file.js";
import { DEFAULT_NO_ANSWER_SECONDS, type Forward, forwardFor } from "./forwards.js";
import {
  type CallDatum,
  ExternalParty,
  GroupCall,
  type Leg,
  type Line,
  LineStatus,
  type RingGroup,
  type Talker,
} from "./model.js";
import { superCanonic } from "./numbers.js";
import { type News, tellOtherEnd } from "./other-end.js";
import { canAnswer } from "./rules.js";
import { CallState, CallType, DisconnectReason } from "./states.js";
import type { Switch } from "./switch.js";

/** What has happened to a call before it reaches a number. */
export interface RouteContext {
  /** How often it was forwarded before. */
  readonly hops: number;
  /** The number that forwarded it last. */
  readonly redirectingNumber?: string | undefined;
  /** Whether the caller was talking until now. */
  readonly transferred?: boolean | undefined;
}

/** What a line does with a call. */
type RouteDecision =
  | { readonly does: "offer" }
  | { readonly does: "forward"; readonly forward: Forward }
  | { readonly does: "refuse"; readonly how: "busy" | "reject"; readonly wanted?: Line };

/** Routes a caller who has no far end yet to a number: rings there, forwards, or refuses. */
export function route(pbx: Switch, caller: Talker, number: string, context: RouteContext): void {
  const line = pbx.byNumber.get(number);
  const group = pbx.groups.get(number);
  if (context.hops > pbx.settings.maxForwards) {
    refuse(pbx, caller, "busy", undefined, context.redirectingNumber);
  } else if (group) {
    offerGroup(pbx, caller, group, context);
  } else if (!line) {
    routeExternal(pbx, caller, number, context);
  } else {
    const decision = decide(pbx, line, caller);
    if (decision.does === "offer") offer(pbx, caller, line, context);
    else if (decision.does === "forward") sendOn(pbx, caller, line, decision.forward, context);
    else refuse(pbx, caller, decision.how, decision.wanted, context.redirectingNumber);
  }
}

function decide(pbx: Switch, line: Line, caller: Talker): RouteDecision {
  const always = forwardFor(line.forwards, "always", identity(caller));
  if (always) return { does: "forward", forward: always };
  if (line.doNotDisturb) return { does: "refuse", how: pbx.settings.doNotDisturb, wanted: line };
  if (line.status !== LineStatus.open) return { does: "refuse", how: "reject" };
  if (!isBusyFor(line, caller)) return { does: "offer" };
  const busy = forwardFor(line.forwards, "busy", identity(caller));
  return busy ? { does: "forward", forward: busy } : { does: "refuse", how: "busy", wanted: line };
}

/** Dials the number. If there is a telephone to call first, by default that of a remote office, it has to answer. */
export function dial(pbx: Switch, leg: Leg, number: string, first = remoteOfficeOf(leg)): void {
  if (first === undefined || first === number || pbx.byNumber.has(first)) {
    route(pbx, leg, number, { hops: 0 });
    return;
  }
  const { does, afterMs } = pbx.external.behaviour(first);
  const delay = afterMs ?? (does === "ringOut" ? pbx.settings.unansweredMs : 0);
  pbx.later(leg, delay, afterFirst, leg, number, does);
}

/** What the telephone that was called first has done decides how the call goes on. */
const afterFirst = named("telephony.afterFirst", (pbx: Switch, leg: Leg, number: string, does: Behaviour["does"]) => {
  if (does === "answer") route(pbx, leg, number, { hops: 0 });
  else refuse(pbx, leg, does === "busy" ? "busy" : "reject");
});

function remoteOfficeOf({ line }: Leg): string | undefined {
  const { enabled, destination } = line.remoteOffice;
  return enabled ? destination : undefined;
}

function identity(caller: Talker): { number: string; internal: boolean } {
  return caller.kind === "leg"
    ? { number: caller.line.number, internal: true }
    : { number: caller.number, internal: false };
}

function isBusyFor(line: Line, caller: Talker): boolean {
  if (caller.kind === "leg" && caller.line === line) return true;
  const calls = line.liveCalls;
  return calls >= line.maxCalls || (calls > 0 && !line.callWaiting);
}

function sendOn(pbx: Switch, caller: Talker, line: Line, forward: Forward, context: RouteContext): void {
  routeOn(pbx, caller, forward.destination, { ...context, hops: context.hops + 1, redirectingNumber: line.number });
}

function offer(pbx: Switch, caller: Talker, line: Line, context: RouteContext): void {
  const leg = pbx.newLeg(line, false, CallType.normal, caller.trackerId);
  leg.hops = context.hops;
  leg.redirectingNumber = context.redirectingNumber;
  leg.data = dataOf(caller);
  pbx.join(caller, leg);
  ring(pbx, leg, caller, context);
}

/** Rings at all members of a group that are free; when there is none the group is busy (chosen). */
function offerGroup(pbx: Switch, caller: Talker, group: RingGroup, context: RouteContext): void {
  const free = group.members.flatMap((uri) => pbx.lines.get(uri) ?? []).filter((line) => isFree(line, caller));
  const onward = { ...context, hops: context.hops + 1, redirectingNumber: group.number };
  if (free.length === 0) {
    if (group.forwardTo === "") refuse(pbx, caller, "busy", undefined, context.redirectingNumber);
    else routeOn(pbx, caller, group.forwardTo, onward);
    return;
  }
  const call = new GroupCall(group, caller.trackerId, context.hops);
  for (const line of free) {
    const leg = pbx.newLeg(line, false, CallType.normal, caller.trackerId);
    leg.hops = context.hops;
    leg.redirectingNumber = group.number;
    leg.data = dataOf(caller);
    leg.group = call;
    call.legs.add(leg);
  }
  pbx.join(caller, call);
  for (const leg of call.legs) pbx.enter(leg, CallState.offering);
  tellOtherEnd(pbx, caller, ringing(context));
  pbx.later(call, group.noAnswerSeconds * 1000, endGroup, call);
}

function isFree(line: Line, caller: Talker): boolean {
  return line.status === LineStatus.open && !line.doNotDisturb && !isBusyFor(line, caller) && line.liveCalls === 0;
}

/** No member has answered, or all have rejected: the call goes where the group forwards it, or ends. */
export function endGroup(pbx: Switch, call: GroupCall): void {
  const { peer, group, hops, legs } = call;
  const rejected = legs.size === 0;
  pbx.forgetTimers(call);
  for (const leg of [...legs]) pbx.end(leg, DisconnectReason.unconnected);
  if (!peer) return;
  pbx.part(peer);
  if (group.forwardTo !== "") routeOn(pbx, peer, group.forwardTo, { hops: hops + 1, redirectingNumber: group.number });
  else if (rejected) refuse(pbx, peer, pbx.settings.rejected);
  else tellOtherEnd(pbx, peer, { is: "unanswered" });
}

function routeOn(pbx: Switch, caller: Talker, destination: string, context: RouteContext): void {
  const number = superCanonic(destination, pbx.settings);
  if (number === undefined) refuse(pbx, caller, "reject");
  else route(pbx, caller, number, context);
}

/** Rings at a leg that is joined to its caller, and tells the caller. */
export function ring(pbx: Switch, leg: Leg, caller: Talker, context: RouteContext): void {
  pbx.enter(leg, CallState.offering);
  tellOtherEnd(pbx, caller, ringing(context));
  awaitAnswer(pbx, leg, caller);
}

function dataOf(caller: Talker): readonly CallDatum[] {
  return caller.kind === "leg" ? caller.data : [];
}

const ringing = ({ redirectingNumber, transferred }: RouteContext): News => ({
  is: "rings",
  movedBy: redirectingNumber,
  transferred,
});

function awaitAnswer(pbx: Switch, leg: Leg, caller: Talker): void {
  const { line } = leg;
  const forward = forwardFor(line.forwards, "noAnswer", identity(caller));
  if (forward) {
    pbx.later(leg, (forward.afterSeconds || DEFAULT_NO_ANSWER_SECONDS) * 1000, forwardUnanswered, leg, forward);
  }
  pbx.later(leg, pbx.settings.unansweredMs, endUnanswered, leg);
  if (!line.remoteOffice.enabled || pbx.byNumber.has(line.remoteOffice.destination)) return;
  const { does, afterMs = 0 } = pbx.external.behaviour(line.remoteOffice.destination);
  if (does === "answer") pbx.later(leg, afterMs, answerAtOffice, leg);
}

const forwardUnanswered = named("telephony.forwardUnanswered", (pbx: Switch, leg: Leg, forward: Forward): void => {
  const { peer, hops } = leg;
  pbx.end(leg, DisconnectReason.redirected);
  if (peer && peer.kind !== "group") sendOn(pbx, peer, leg.line, forward, { hops });
});

const answerAtOffice = named("telephony.answerAtOffice", (pbx: Switch, leg: Leg): void => {
  if (canAnswer(leg)) connect(pbx, leg);
});

/** Ends a call that nobody has answered in time. */
function endUnanswered(pbx: Switch, leg: Leg): void {
  const { peer } = leg;
  pbx.end(leg, DisconnectReason.unconnected);
  if (peer) tellOtherEnd(pbx, peer, { is: "unanswered" });
}

function routeExternal(pbx: Switch, caller: Talker, number: string, context: RouteContext): void {
  if (caller.kind === "external") {
    // A call between two external parties leaves this telephone system.
    pbx.forget(caller, CallState.connected);
    return;
  }
  const behaviour = pbx.external.behaviour(number);
  caller.remoteNumber = number;
  caller.remoteName = behaviour.name ?? "";
  caller.internal = false;
  caller.hops = context.hops;
  const movedBy = context.redirectingNumber;
  if (behaviour.does === "busy" || behaviour.does === "reject") refuse(pbx, caller, behaviour.does, undefined, movedBy);
  else ringExternal(pbx, caller, number, behaviour, context);
}

function ringExternal(pbx: Switch, caller: Leg, number: string, behaviour: Behaviour, context: RouteContext): void {
  const party = newParty(pbx, number, behaviour.name ?? "", caller.trackerId, behaviour);
  pbx.join(caller, party);
  party.state = CallState.offering;
  tellOtherEnd(pbx, caller, ringing(context));
  if (behaviour.does === "answer") {
    pbx.later(party, behaviour.afterMs ?? 0, answerExternal, party);
  } else {
    pbx.later(party, behaviour.afterMs ?? pbx.settings.unansweredMs, hangUpExternal, party);
  }
}

named("telephony.endGroup", endGroup);
named("telephony.endUnanswered", endUnanswered);

/** Creates an external party. */
export function newParty(
  pbx: Switch,
  number: string,
  name: string,
  trackerId: string,
  behaviour: Behaviour,
): ExternalParty {
  const party = new ExternalParty(pbx.context.newId(), number, name, trackerId, behaviour);
  pbx.parties.set(party.id, party);
  return party;
}
