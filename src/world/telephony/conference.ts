import { type Conference, conferenceOf, isLive, type Leg, type Line, type Talker } from "./model.js";
import { farEnds, tellOtherEnd } from "./other-end.js";
import { CallState, CallType, ChangeReason, DisconnectReason } from "./states.js";
import type { Switch } from "./switch.js";

/*
 * A conference is an extra call at the line that made it. This call is the controller: connected or on hold like any
 * other call, but without a far end. The line's calls to the members are in the state "conferenced" until they leave
 * (chosen, after the TAPI model, whose states these are). The members' own calls stay connected or on hold; their type
 * and the controller's id say that they are in a conference.
 */

/** Begins to set up a conference out of a call; `invited` is the call to the one who is to join. */
export function setUp(pbx: Switch, first: Leg, invited: Leg): void {
  const controller = newController(pbx, first, CallType.conferenceControllerPending);
  const conference: Conference = { controller, members: new Set([first]), invited };
  controller.conference = conference;
  first.conference = conference;
  first.type = CallType.conferenceMemberPending;
  pbx.enter(controller, CallState.hold);
  pbx.enter(first, CallState.conferenced);
  if (first.peer) tellOtherEnd(pbx, first.peer, { is: "held" });
}

/** Joins a held call and the connected one: a new conference, or one more member of the present one. */
export function confer(pbx: Switch, held: Leg, active: Leg): void {
  const conference = held.conference ?? active.conference;
  if (conference) {
    const { controller } = conference;
    const member = controller === held ? active : held;
    if (conference.invited) complete(pbx, conference, member);
    else {
      const others = farEnds(controller);
      add(pbx, conference, member);
      if (controller.state === CallState.hold) {
        pbx.enter(controller, CallState.connected);
        for (const party of others) tellOtherEnd(pbx, party, { is: "retrieved" });
      }
      pbx.emit({ type: "conference.party.added", controller, member, lines: linesOf(conference) });
    }
    return;
  }
  const controller = newController(pbx, active, CallType.conferenceController);
  const created: Conference = { controller, members: new Set(), invited: undefined };
  controller.conference = created;
  add(pbx, created, held);
  add(pbx, created, active);
  pbx.enter(controller, CallState.connected);
  pbx.emit({ type: "conference.created", controller, members: [...created.members], lines: linesOf(created) });
}

/** The lines here that take part: that of the controller, and those of the far ends. */
function linesOf({ controller, members }: Conference): Line[] {
  const theirs = [...members].flatMap(({ peer }) => (peer?.kind === "leg" ? [peer.line] : []));
  return [...new Set([controller.line, ...theirs])];
}

function newController(pbx: Switch, { line }: Leg, type: CallType): Leg {
  const controller = pbx.newLeg(line, true, type, pbx.context.newId());
  controller.internal = true;
  return controller;
}

/** Ends the setting up: the first call and the one to the invited are members now. */
function complete(pbx: Switch, conference: Conference, member: Leg): void {
  const { controller } = conference;
  const first = [...conference.members];
  conference.invited = undefined;
  controller.type = CallType.conferenceController;
  add(pbx, conference, member);
  for (const leg of first) {
    leg.type = CallType.conferenceMember;
    pbx.tell(leg, ChangeReason.conferenced);
    if (leg.peer) tellOtherEnd(pbx, leg.peer, { is: "conferenced" });
  }
  if (controller.state === CallState.hold) pbx.enter(controller, CallState.connected);
  else pbx.tell(controller, ChangeReason.conferenced);
  pbx.emit({ type: "conference.created", controller, members: [...conference.members], lines: linesOf(conference) });
}

function add(pbx: Switch, conference: Conference, leg: Leg): void {
  leg.conference = conference;
  leg.type = CallType.conferenceMember;
  conference.members.add(leg);
  pbx.enter(leg, CallState.conferenced);
  if (leg.peer) tellOtherEnd(pbx, leg.peer, { is: "conferenced" });
}

/**
 * Ends a member's call. A conference with one member left is dissolved; that member's call continues as before.
 * `hungUp`: the line itself hung up on the member.
 */
export function leave(
  pbx: Switch,
  conference: Conference,
  member: Leg,
  reason: DisconnectReason,
  hungUp = false,
): void {
  const { controller, members } = conference;
  members.delete(member);
  pbx.end(member, reason, hungUp);
  member.conference = undefined;
  pbx.emit({ type: "conference.party.removed", controller, member, lines: linesOf(conference) });
  if (members.size < 2) dissolve(pbx, conference);
}

/** Ends the conference; a member that is left goes on as an ordinary call, on hold if the conference was. */
function dissolve(pbx: Switch, conference: Conference): void {
  const { controller, members, invited } = conference;
  const state = controller.state === CallState.hold ? CallState.hold : CallState.connected;
  const left = [...members];
  const lines = linesOf(conference);
  members.clear();
  pbx.end(controller, DisconnectReason.unknown);
  controller.conference = undefined;
  for (const last of left) {
    last.conference = undefined;
    last.type = conferenceOf(last) ? CallType.conferenceMember : CallType.normal;
    pbx.enter(last, state);
    // While it was being set up, the far end knew nothing of it.
    if (last.peer && !invited) tellOtherEnd(pbx, last.peer, { is: "alone" });
  }
  if (!invited) pbx.emit({ type: "conference.destroyed", controller, members: left, lines });
  else if (invited.type === CallType.conferenceMemberPending) {
    invited.type = CallType.normal;
    if (isLive(invited.state)) pbx.tell(invited, ChangeReason.other);
  }
}

/** Ends all of the line's calls of a conference, and returns the far ends that nobody has told yet. */
export function close(pbx: Switch, conference: Conference): Talker[] {
  const { controller, members } = conference;
  const all = [...members];
  const parties = all.flatMap(({ peer }) => (peer && peer.kind !== "group" ? peer : []));
  const lines = linesOf(conference);
  const heir = pbx.settings.controllerLeaves === "continues" && !conference.invited ? heirOf(parties) : undefined;
  members.clear();
  for (const member of all) {
    pbx.end(member, DisconnectReason.unknown, true);
    member.conference = undefined;
  }
  pbx.end(controller, DisconnectReason.unknown, true);
  controller.conference = undefined;
  if (!conference.invited) pbx.emit({ type: "conference.destroyed", controller, members: all, lines });
  if (!heir) return parties;
  inherit(
    pbx,
    heir,
    parties.filter((party) => party !== heir),
    controller.line.number,
  );
  return [];
}

/** Who can go on with a conference whose controller leaves: the first line here that has none of its own. */
function heirOf(parties: readonly Talker[]): Leg | undefined {
  return parties.find((party): party is Leg => party.kind === "leg" && party.conference === undefined);
}

/** The heir's line takes the conference over: two talk as an ordinary call, more in a conference of the heir's. */
function inherit(pbx: Switch, heir: Leg, others: readonly Talker[], movedBy: string): void {
  const [first, ...more] = others;
  if (!first) return;
  pbx.join(heir, first);
  if (more.length === 0) {
    tellOtherEnd(pbx, heir, { is: "talks", movedBy });
    tellOtherEnd(pbx, first, { is: "talks", movedBy });
    return;
  }
  const state = heir.state === CallState.hold ? CallState.hold : CallState.connected;
  const controller = newController(pbx, heir, CallType.conferenceController);
  const created: Conference = { controller, members: new Set([heir]), invited: undefined };
  controller.conference = created;
  heir.conference = created;
  heir.type = CallType.conferenceMember;
  heir.redirectingNumber = movedBy;
  pbx.enter(heir, CallState.conferenced);
  for (const party of more) {
    const leg = pbx.newLeg(heir.line, true, CallType.conferenceMember, party.trackerId);
    leg.conference = created;
    leg.redirectingNumber = movedBy;
    created.members.add(leg);
    pbx.join(leg, party);
    pbx.enter(leg, CallState.conferenced);
  }
  pbx.enter(controller, state);
  for (const party of others) tellOtherEnd(pbx, party, { is: "talks", movedBy });
  pbx.emit({ type: "conference.created", controller, members: [...created.members], lines: linesOf(created) });
}

/** At the end of a move: a conference whose invited call has ended, or joined another one, is not set up any more. */
export function settleConferences(pbx: Switch, line: Line): void {
  for (const { conference } of [...line.legs]) {
    const invited = conference?.invited;
    if (!conference || !invited) continue;
    if (!isLive(invited.state) || invited.conference !== undefined) dissolve(pbx, conference);
  }
}
