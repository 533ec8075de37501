import type { Conference, Leg } from "./model.js";
import { CallState, CallType, DisconnectReason } from "./states.js";
import type { Party, Switch } from "./switch.js";

/*
 * A conference is a call of its own at the line that made it: its controller, connected or on hold like any other
 * call, without a far end. The calls to the others are conferenced, and stay so until they leave (chosen, after TAPI's
 * model, whose states these are). To the others it is the call they had.
 */

/** Brings a held call and the one talked on together: a new conference, or one more party for the one there is. */
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

/** Ends a member's call. A conference of one is none: it is dissolved, and who is left talks as before. */
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

/** Ends a conference for all (chosen). Gives back who was in it and is still on the telephone. */
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
