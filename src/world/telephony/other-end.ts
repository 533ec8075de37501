import { named } from "../../common/named.js";
import { conferenceOf, type ExternalParty, type GroupCall, type Leg, type Line, type Party } from "./model.js";
import { CallState, CallType, ChangeReason, DisconnectReason } from "./states.js";
import type { Switch } from "./switch.js";

/**
 * What a move means for a party that did not make it. `movedBy` is the number that sent the call to its present far
 * end: by a forward, a redirection, a transfer or a pickup.
 */
export type News =
  /** The far end rings. `transferred`: this party was talking until now, and is to hear the ringing tone. */
  | { readonly is: "rings"; readonly movedBy?: string | undefined; readonly transferred?: boolean | undefined }
  /** This party rings, and it is somebody else who calls now. */
  | { readonly is: "calledBy"; readonly movedBy?: string | undefined }
  /** The far end talks with this party. */
  | { readonly is: "talks"; readonly movedBy?: string | undefined }
  /** The call found `wanted`, or a number outside, busy. */
  | { readonly is: "busy"; readonly movedBy?: string | undefined; readonly wanted?: Line | undefined }
  /** The far end has put the call on hold, or taken it back. */
  | { readonly is: "held" | "retrieved" }
  /** The far end has taken the call into a conference, or the conference is over and the call goes on. */
  | { readonly is: "conferenced" | "alone" }
  /** The call is over: refused, given up because nobody answered, or the far end has hung up. */
  | { readonly is: "rejected" | "unanswered" | "gone" };

/**
 * Tells a party what somebody else's move means for it: the one place that decides its state, reason, call type and
 * redirecting number. Its far end, tracker id and remote party are set before, by `Switch.join`. All moves use it, so
 * that no move forgets a party.
 */
export function tellOtherEnd(pbx: Switch, party: Party, news: News): void {
  if (party.kind === "leg") tellLeg(pbx, party, news);
  else if (party.kind === "group") tellGroup(pbx, party, news);
  else tellOutside(pbx, party, news);
}

function tellLeg(pbx: Switch, leg: Leg, news: News): void {
  if ("movedBy" in news && news.movedBy !== undefined) leg.redirectingNumber = news.movedBy;
  switch (news.is) {
    case "rings":
      if (leg.state === CallState.dialing || news.transferred) pbx.enter(leg, CallState.ringback);
      else pbx.tell(leg, ChangeReason.remoteParty);
      return;
    case "calledBy":
      pbx.tell(leg, ChangeReason.remoteParty);
      return;
    case "talks":
      if (leg.type === CallType.conferenceMember && !conferenceOf(leg)) leg.type = CallType.normal;
      if (leg.state === CallState.ringback) pbx.enter(leg, CallState.connected);
      else pbx.tell(leg, ChangeReason.remoteParty);
      return;
    case "busy":
      nowBusy(pbx, leg, news.wanted);
      return;
    case "held":
      if (pbx.settings.holdTold) pbx.tell(leg, ChangeReason.hold);
      return;
    case "retrieved":
      if (pbx.settings.holdTold) pbx.tell(leg, ChangeReason.connected);
      return;
    case "conferenced":
      leg.type = CallType.conferenceMember;
      pbx.tell(leg, ChangeReason.conferenced);
      return;
    case "alone":
      // A leg that is a member of a conference of its own line stays one.
      if (!conferenceOf(leg)) leg.type = CallType.normal;
      pbx.tell(leg, leg.peer?.state === CallState.hold ? ChangeReason.hold : ChangeReason.connected);
      return;
    case "rejected":
    case "unanswered":
      pbx.end(leg, DisconnectReason.unconnected);
      return;
    default:
      pbx.end(leg, reasonOfEnd(leg));
  }
}

const endBusy = named("telephony.endBusy", (pbx: Switch, leg: Leg): void => pbx.end(leg, DisconnectReason.busy));

function nowBusy(pbx: Switch, leg: Leg, wanted: Line | undefined): void {
  // On hold nobody hears a busy tone.
  if (leg.state === CallState.hold) {
    pbx.end(leg, DisconnectReason.busy);
    return;
  }
  leg.wanted = wanted;
  leg.disconnectReason = DisconnectReason.busy;
  pbx.enter(leg, CallState.busy);
  pbx.later(leg, pbx.settings.busyToneMs, endBusy, leg);
}

/** What is told to a group is told to the members that ring. */
function tellGroup(pbx: Switch, call: GroupCall, news: News): void {
  if (news.is === "gone") pbx.forgetTimers(call);
  for (const leg of [...call.legs]) tellLeg(pbx, leg, news);
}

function tellOutside(pbx: Switch, party: ExternalParty, news: News): void {
  switch (news.is) {
    case "rings":
      party.state = CallState.ringback;
      return;
    case "talks":
      party.state = CallState.connected;
      return;
    case "busy":
      pbx.forget(party, CallState.busy);
      return;
    case "calledBy":
    case "held":
    case "retrieved":
    case "conferenced":
    case "alone":
      // A telephone outside notices nothing of these.
      return;
    default:
      pbx.forget(party);
  }
}

/** Puts a call on hold, and tells its far end; for a conference all of them. */
export function hold(pbx: Switch, leg: Leg): void {
  pbx.enter(leg, CallState.hold);
  for (const party of farEnds(leg)) tellOtherEnd(pbx, party, { is: "held" });
}

/** Takes a call back from hold, and tells its far end; for a conference all of them. */
export function retrieve(pbx: Switch, leg: Leg): void {
  pbx.enter(leg, CallState.connected);
  for (const party of farEnds(leg)) tellOtherEnd(pbx, party, { is: "retrieved" });
}

/** Who is at the other end of a call; at that of a conference's own call, all members. */
export function farEnds({ peer, conference }: Leg): Party[] {
  if (peer) return [peer];
  return [...(conference?.members ?? [])].flatMap((member) => member.peer ?? []);
}

/** Why a call ends that its far end, or its user, hangs up. */
export function reasonOfEnd(leg: Leg): DisconnectReason {
  if (leg.connected !== undefined) return DisconnectReason.unknown;
  return leg.state === CallState.busy ? DisconnectReason.busy : DisconnectReason.unconnected;
}
