import { isLive, type Leg, type Line, LineStatus, type Talker } from "./model.js";
import { CallState, CallType, Feature, LineFeature, RecordingState } from "./states.js";

/**
 * The rules of telephony: which move is allowed in which state. Moves and feature bits use the same rules, so a bit is
 * set exactly if the move succeeds. The rules are chosen.
 */

/** What decides whether a line can make a call. */
type LineNow = Pick<Line, "active" | "liveCalls" | "maxCalls" | "status" | "abilities">;

/** Whether the line can connect another call now: it has no active call, or one that can be put on hold. */
function earFree(line: Pick<Line, "active">): boolean {
  const { active } = line;
  return active === undefined || active.state === CallState.connected;
}

export function canMake(line: LineNow): boolean {
  if ((line.abilities.features & LineFeature.makeCall) === 0) return false;
  if (line.active && (line.abilities.features & LineFeature.noImmediateInquiry) !== 0) return false;
  return line.status === LineStatus.open && earFree(line) && line.liveCalls < line.maxCalls;
}

/** What can be done with the line now, as bits of `LineFeature`. */
export function lineFeatures(line: LineNow & Pick<Line, "pickupGroup" | "passwordRefused">): number {
  let bits: number = line.abilities.features;
  if (!canMake(line)) bits &= ~LineFeature.makeCall;
  if (line.pickupGroup === "") bits &= ~LineFeature.pickup;
  if (line.passwordRefused) bits |= LineFeature.invalidPassword;
  return bits;
}

export function canAnswer(leg: Leg): boolean {
  return leg.state === CallState.offering && earFree(leg.line);
}

export function canRedirect(leg: Leg): boolean {
  return leg.state === CallState.offering && leg.type !== CallType.callback;
}

/** Whether the line may pick up the ringing call. */
export function canPickUp(line: Line, leg: Leg): boolean {
  if (!mayBePickedUp(leg) || line === leg.line || line.pickupGroup !== leg.line.pickupGroup) return false;
  return canMake(line) && !isPeer(line, leg);
}

/** Whether another line may pick up the ringing call. */
function mayBePickedUp(leg: Leg): boolean {
  return canRedirect(leg) && (lineFeatures(leg.line) & LineFeature.pickup) !== 0;
}

function isPeer(line: Line, leg: Leg): boolean {
  return leg.peer?.kind === "leg" && leg.peer.line === line;
}

/** Whether a far end can be transferred: it is connected, so neither on its own hold nor in a conference. */
function transferable(party: Leg["peer"]): party is Talker {
  return party !== undefined && party.state === CallState.connected;
}

export function canBlindTransfer(leg: Leg): boolean {
  return leg.state === CallState.connected && transferable(leg.peer);
}

export function canHold(leg: Leg): boolean {
  return leg.state === CallState.connected;
}

export function canUnhold(leg: Leg): boolean {
  return leg.state === CallState.hold && leg.line.active === undefined;
}

/** The call that a swap would exchange with this one: the connected call, or the one held last. */
export function swapPartner(leg: Leg): Leg | undefined {
  if (leg.state === CallState.hold) return connectedOn(leg.line);
  if (leg.state === CallState.connected) return leg.line.legs.findLast((other) => other.state === CallState.hold);
  return undefined;
}

function connectedOn(line: Line): Leg | undefined {
  const { active } = line;
  return active?.state === CallState.connected ? active : undefined;
}

/** The call whose far end a transfer would connect with this one's. */
export function mergePartner(leg: Leg): Leg | undefined {
  if (leg.state === CallState.hold) {
    const { active } = leg.line;
    return active && canMerge(leg, active) ? active : undefined;
  }
  return leg.line.legs.findLast((held) => canMerge(held, leg));
}

/** Whether a held call and the active one of the same line can be joined. */
export function canMerge(held: Leg, active: Leg): boolean {
  if (held.line !== active.line || held.state !== CallState.hold || !transferable(held.peer)) return false;
  const talking = active.state === CallState.connected && transferable(active.peer);
  const ringing = active.state === CallState.ringback && active.peer !== undefined;
  if (!talking && !ringing && active.state !== CallState.busy) return false;
  const [a, b] = [held.peer, active.peer];
  if (b?.kind === "group") return ![...b.legs].some(({ line }) => a?.kind === "leg" && a.line === line);
  return !(a?.kind === "leg" && b?.kind === "leg" && a.line === b.line);
}

/** The call that would join this one in a conference. */
export function conferencePartner(leg: Leg): Leg | undefined {
  if (leg.state === CallState.hold) {
    const active = connectedOn(leg.line);
    return active && canConfer(leg, active) ? active : undefined;
  }
  return leg.line.legs.findLast((held) => canConfer(held, leg));
}

/** Whether a held call and the connected one can form a conference. One of them may be a conference already. */
export function canConfer(held: Leg, active: Leg): boolean {
  return (
    held.line === active.line &&
    held.state === CallState.hold &&
    active.state === CallState.connected &&
    hasAnswered(held) &&
    hasAnswered(active) &&
    !(held.conference !== undefined && active.conference !== undefined)
  );
}

/** Whether the far end has answered. After an unscreened transfer a connected call may still ring there. */
function hasAnswered({ peer }: Leg): boolean {
  return peer?.state !== CallState.offering;
}

/** Whether a conference can be set up from the call, or one more can be invited to the conference that it controls. */
export function canSetUpConference(leg: Leg): boolean {
  const { state, line, conference } = leg;
  if (state !== CallState.connected || !canMake(line) || !hasAnswered(leg)) return false;
  return conference === undefined || (conference.controller === leg && conference.invited === undefined);
}

/** The line that a call back would dial: it is busy, or does not answer. */
export function wantedLine(leg: Leg): Line | undefined {
  const { state, peer } = leg;
  const wanted = state === CallState.ringback && peer?.kind === "leg" ? peer.line : leg.wanted;
  const waits = state === CallState.busy || state === CallState.ringback;
  return waits && wanted !== leg.line ? wanted : undefined;
}

export function canDialDigits(leg: Leg): boolean {
  return leg.state === CallState.connected;
}

export function canStartRecording(leg: Leg): boolean {
  return leg.state === CallState.connected && leg.line.recordable && leg.recording !== RecordingState.recording;
}

export function canStopRecording(leg: Leg): boolean {
  return isLive(leg.state) && leg.recording === RecordingState.recording;
}

/** The moves that the leg allows now, as bits of `Feature`. */
export function features(leg: Leg): number {
  // What its far end has ended can still be hung up.
  if (!isLive(leg.state)) return leg.state === CallState.disconnected ? Feature.hangUp : 0;
  const { state, line } = leg;
  let bits: number = Feature.hangUp;
  if (canAnswer(leg)) bits |= Feature.answer;
  if (canRedirect(leg)) bits |= Feature.redirect;
  if (mayBePickedUp(leg)) bits |= Feature.mayBePickedUp;
  if ((state === CallState.connected || state === CallState.hold) && canMake(line)) bits |= Feature.makeCall;
  if (canBlindTransfer(leg)) bits |= Feature.blindTransfer;
  if (canHold(leg)) bits |= Feature.hold;
  if (canUnhold(leg)) bits |= Feature.unhold;
  if (swapPartner(leg)) bits |= Feature.swapHold;
  if (mergePartner(leg)) bits |= Feature.mergeCalls;
  const partner = conferencePartner(leg);
  if (partner) {
    const adds = leg.conference !== undefined || partner.conference !== undefined;
    bits |= adds ? Feature.conferenceAddParty : Feature.conferenceStart;
  }
  if (canSetUpConference(leg)) bits |= Feature.conferenceSetUp;
  if (wantedLine(leg)) bits |= Feature.completeCall;
  if (canDialDigits(leg)) bits |= Feature.dialDigits;
  if (canStartRecording(leg)) bits |= Feature.startRecording;
  if (canStopRecording(leg)) bits |= Feature.stopRecording;
  return bits;
}
