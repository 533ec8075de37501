import { named } from "../../common/named.js";
import { close, leave } from "./conference.js";
import type { ExternalParty, Leg, Line, Party, Talker } from "./model.js";
import { hold, reasonOfEnd, tellOtherEnd } from "./other-end.js";
import { CallState, DisconnectReason } from "./states.js";
import type { Switch } from "./switch.js";

/** Connects a ringing call. Another that is talked on at the line is put on hold (chosen). */
export function connect(pbx: Switch, leg: Leg): void {
  holdActive(pbx, leg.line);
  const group = leg.group?.group.number;
  takeFromGroup(pbx, leg);
  const { peer } = leg;
  pbx.enter(leg, CallState.connected);
  if (peer && peer.kind !== "group") answered(pbx, peer, group);
}

/** Ends the ringing of a group's other members: the call is this leg's alone. */
export function takeFromGroup(pbx: Switch, leg: Leg): void {
  const call = leg.group;
  if (!call) return;
  pbx.forgetTimers(call);
  for (const other of [...call.legs]) {
    if (other === leg) continue;
    other.takenOver = true;
    pbx.end(other, DisconnectReason.redirected);
  }
  leg.group = undefined;
  if (call.peer) pbx.join(call.peer, leg);
}

/** Connects the caller's end of an answered call. `movedBy`: the number that the call was picked up from. */
export function answered(pbx: Switch, caller: Talker, movedBy?: string): void {
  tellOtherEnd(pbx, caller, { is: "talks", movedBy });
  if (caller.kind === "external") hangUpInTime(pbx, caller);
}

/** Puts the line's connected call, if any, on hold. */
export function holdActive(pbx: Switch, line: Line): void {
  const { active } = line;
  if (active?.state === CallState.connected) hold(pbx, active);
}

/** An external party answers the call that rings there. */
export function answerExternal(pbx: Switch, party: ExternalParty): void {
  pbx.forgetTimers(party);
  party.state = CallState.connected;
  if (party.peer) tellOtherEnd(pbx, party.peer, { is: "talks" });
  hangUpInTime(pbx, party);
}

/** Has a connected external party hang up after the time that its behaviour sets. */
function hangUpInTime(pbx: Switch, party: ExternalParty): void {
  const { hangUpAfterMs } = party.behaviour;
  if (hangUpAfterMs !== undefined) pbx.later(party, hangUpAfterMs, hangUpExternal, party);
}

/** An external party hangs up. */
export function hangUpExternal(pbx: Switch, party: ExternalParty): void {
  const { peer } = party;
  pbx.forget(party);
  if (peer) gone(pbx, peer);
}

named("telephony.answerExternal", answerExternal);
named("telephony.hangUpExternal", hangUpExternal);

/**
 * Its user hangs up a call, and the far end is told. One that has ended already is destroyed. The controller's call
 * ends the whole conference, or leaves it to its members, as the world says.
 */
export function hangUp(pbx: Switch, leg: Leg, reason = reasonOfEnd(leg)): void {
  const { conference, peer } = leg;
  if (leg.state === CallState.disconnected) {
    pbx.destroy(leg);
    return;
  }
  if (conference?.controller === leg) {
    for (const party of close(pbx, conference)) gone(pbx, party);
    return;
  }
  const rejected = leg.state === CallState.offering;
  const { group } = leg;
  if (conference) leave(pbx, conference, leg, reason, true);
  else pbx.end(leg, reason, true);
  if (group) {
    if (group.legs.size === 0) pbx.groupOver(group);
    return;
  }
  if (!peer) return;
  if (rejected && peer.kind !== "group") refuse(pbx, peer, pbx.settings.rejected);
  else gone(pbx, peer);
}

/** The far end has hung up on the party. */
function gone(pbx: Switch, party: Party): void {
  if (party.kind === "leg" && party.conference) leave(pbx, party.conference, party, DisconnectReason.unknown);
  else tellOtherEnd(pbx, party, { is: "gone" });
}

/**
 * Refuses a caller. An internal caller hears the busy tone for a while, or is disconnected at once.
 * `wanted` is the line that was busy, for a call back.
 */
export function refuse(pbx: Switch, caller: Talker, how: "busy" | "reject", wanted?: Line, movedBy?: string): void {
  tellOtherEnd(pbx, caller, how === "busy" ? { is: "busy", wanted, movedBy } : { is: "rejected" });
}
