import type { Conference, Leg } from "./model.js";
import { CallState, CallType, DisconnectReason } from "./states.js";
import type { Party, Switch } from "./switch.js";

/*
 * A conference is an extra call at the line that made it. This call is the controller: connected or on hold like any
 * other call, but without a far end. The line's calls to the members are in the state "conferenced" until they leave
 * (chosen, after the TAPI model, whose states these are). The members see only the call that they had before.
 */

/** Joins a held call and the connected one: a new conference, or one more member of the present one. */
export function confer(pbx: Switch, held: Leg, active: Leg): void {
  const conference = held.conference ?? active.conference;
  if (conference) {
    const member = conference.controller === held ? active : held;
    add(pbx, conference, member);
    if (conference.controller.state === CallState.hold) pbx.enter(conference.controller, CallState.connected);
    pbx.emit({ type: "conference.party.added", controller: conference.controller, member });
    return;
  }
  const { line } = active;
  const controller = pbx.newLeg(line, true, CallType.conferenceController, pbx.context.newId());
  const created: Conference = { controller, members: new Set() };
  controller.conference = created;
  controller.internal = true;
  add(pbx, created, held);
  add(pbx, created, active);
  pbx.enter(controller, CallState.connected);
  pbx.emit({ type: "conference.created", controller, members: [...created.members] });
}

function add(pbx: Switch, conference: Conference, leg: Leg): void {
  leg.conference = conference;
  leg.type = CallType.conferenceMember;
  conference.members.add(leg);
  pbx.enter(leg, CallState.conferenced);
}

/** Ends a member's call. A conference with one member left is dissolved; that member's call continues as before. */
export function leave(pbx: Switch, conference: Conference, member: Leg, reason: DisconnectReason): void {
  const { controller, members } = conference;
  members.delete(member);
  pbx.end(member, reason);
  member.conference = undefined;
  pbx.emit({ type: "conference.party.removed", controller, member });
  if (members.size > 1) return;
  const state = controller.state === CallState.hold ? CallState.hold : CallState.connected;
  pbx.end(controller, DisconnectReason.unknown);
  controller.conference = undefined;
  const left = [...members];
  for (const last of left) {
    last.conference = undefined;
    last.type = CallType.normal;
    pbx.enter(last, state);
  }
  pbx.emit({ type: "conference.destroyed", controller, members: left });
}

/** Ends a conference for all (chosen). Returns the far ends, whose calls have not ended yet. */
export function close(pbx: Switch, { controller, members }: Conference): Party[] {
  const parties: Party[] = [];
  const all = [...members];
  members.clear();
  for (const member of all) {
    if (member.peer) parties.push(member.peer);
    pbx.end(member, DisconnectReason.unknown);
    member.conference = undefined;
  }
  pbx.end(controller, DisconnectReason.unknown);
  controller.conference = undefined;
  pbx.emit({ type: "conference.destroyed", controller, members: all });
  return parties;
}
