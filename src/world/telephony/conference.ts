import type { Exchange, Party } from "./exchange.js";
import type { Conference, Leg } from "./model.js";
import { CallState, CallType, DisconnectReason } from "./states.js";

/*
 * A conference is a call of its own at the line that made it: its controller, connected or on hold like any other
 * call, without a far end. The calls to the others are conferenced, and stay so until they leave (chosen, after TAPI's
 * model, whose states these are). To the others it is the call they had.
 */

/** Brings a held call and the one talked on together: a new conference, or one more party for the one there is. */
export function confer(exchange: Exchange, held: Leg, active: Leg): void {
  const conference = held.conference ?? active.conference;
  if (conference) {
    const member = conference.controller === held ? active : held;
    add(exchange, conference, member);
    if (conference.controller.state === CallState.hold) exchange.enter(conference.controller, CallState.connected);
    exchange.emit({ type: "conference.party.added", controller: conference.controller, member });
    return;
  }
  const { line } = active;
  const controller = exchange.newLeg(line, true, CallType.conferenceController, exchange.context.newId());
  const created: Conference = { controller, members: new Set() };
  controller.conference = created;
  controller.internal = true;
  add(exchange, created, held);
  add(exchange, created, active);
  exchange.enter(controller, CallState.connected);
  exchange.emit({ type: "conference.created", controller, members: [...created.members] });
}

function add(exchange: Exchange, conference: Conference, leg: Leg): void {
  leg.conference = conference;
  leg.type = CallType.conferenceMember;
  conference.members.add(leg);
  exchange.enter(leg, CallState.conferenced);
}

/** Ends a member's call. A conference of one is none: it is dissolved, and who is left talks as before. */
export function leave(exchange: Exchange, conference: Conference, member: Leg, reason: DisconnectReason): void {
  const { controller, members } = conference;
  members.delete(member);
  exchange.end(member, reason);
  member.conference = undefined;
  exchange.emit({ type: "conference.party.removed", controller, member });
  if (members.size > 1) return;
  const state = controller.state === CallState.hold ? CallState.hold : CallState.connected;
  exchange.end(controller, DisconnectReason.unknown);
  controller.conference = undefined;
  const left = [...members];
  for (const last of left) {
    last.conference = undefined;
    last.type = CallType.normal;
    exchange.enter(last, state);
  }
  exchange.emit({ type: "conference.destroyed", controller, members: left });
}

/** Ends a conference for all (chosen). Gives back who was in it and is still on the telephone. */
export function close(exchange: Exchange, { controller, members }: Conference): Party[] {
  const parties: Party[] = [];
  const all = [...members];
  members.clear();
  for (const member of all) {
    if (member.peer) parties.push(member.peer);
    exchange.end(member, DisconnectReason.unknown);
    member.conference = undefined;
  }
  exchange.end(controller, DisconnectReason.unknown);
  controller.conference = undefined;
  exchange.emit({ type: "conference.destroyed", controller, members: all });
  return parties;
}
