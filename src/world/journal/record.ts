import type { User } from "../directory.js";
import type { Project } from "../project.js";
import type { CallRang } from "../telephony/changes.js";
import type { CallLeg } from "../telephony/model.js";
import { CallType } from "../telephony/states.js";
import { type Acceptor, Medium, NO_ACCEPTOR } from "./entry.js";
import type { JournalData, JournalRule } from "./file.js";

/** A call that has ended, as one of its ends saw it. Times are ms since the epoch. */
export interface EndedCall {
  readonly connectionId: string;
  /** The same for all ends of the call. */
  readonly trackerId: string;
  readonly owner: User;
  readonly line: string;
  readonly lineName: string;
  readonly localNumber: string;
  /** Supercanonic; empty when hidden. */
  readonly number: string;
  /** The name that the other end gave. The name of a known number takes precedence. */
  readonly remoteName: string;
  readonly redirectingNumber: string;
  readonly outbound: boolean;
  readonly internal: boolean;
  readonly start: number;
  /** When it was answered; undefined: nobody answered. */
  readonly connected: number | undefined;
  readonly stop: number;
  /** Who answered the call when it had rung here. */
  readonly acceptor: Acceptor | undefined;
  readonly memo: string;
  /** One of `Medium`; a telephone when left out. */
  readonly medium?: number;
  readonly project: Project;
}

/**
 * What the journal keeps of a leg that has ended. Undefined when the leg leaves no entry: its line has no user, or it
 * is the controller of a conference.
 */
export function callRecord(leg: CallLeg, now: number): EndedCall | undefined {
  const { line, type } = leg;
  if (!line.owner || type === CallType.conferenceController) return undefined;
  return {
    connectionId: leg.connectionId,
    trackerId: leg.trackerId,
    owner: line.owner,
    line: line.uri,
    lineName: line.name,
    localNumber: line.number,
    number: leg.remoteNumber,
    remoteName: leg.remoteName,
    redirectingNumber: leg.redirectingNumber ?? "",
    outbound: leg.outbound,
    internal: leg.internal,
    start: leg.created,
    connected: leg.connected,
    stop: leg.disconnected ?? now,
    acceptor: undefined,
    memo: leg.memo,
    project: leg.project,
    ...(line.mobile ? { medium: Medium.bluetooth } : {}),
  };
}

/** Whether the leg has only rung: the change `call.rang` tells of it. */
export const hasRung = ({ outbound, connected }: CallLeg): boolean => !outbound && connected === undefined;

/**
 * What the journals keep of a call that rang unanswered. Two rules of the server say who gets an entry: one for calls
 * that nobody answered, one for those that somebody else answered (documented, protocol.md §7). Where a colleague picked
 * the call up, or answered it for the group, the entry is that of an answered call, unless the world says otherwise.
 */
export function rungRecords(
  { legs, answered, by }: CallRang,
  { unanswered, forwarded, pickedUp }: JournalData,
  now: number,
): EndedCall[] {
  const chosen = chosenBy(answered ? forwarded : unanswered, legs);
  const owner = by?.line.owner;
  const acceptor = owner && { name: owner.displayName, userName: owner.name, connectionId: by.connectionId };
  return chosen.flatMap((leg) => {
    const record = callRecord(leg, now);
    if (!record) return [];
    const isAnswered = leg.takenOver && answered && pickedUp === "answered";
    return { ...record, acceptor: acceptor ?? NO_ACCEPTOR, connected: isAnswered ? record.stop : undefined };
  });
}

function chosenBy(rule: JournalRule, legs: readonly CallLeg[]): readonly CallLeg[] {
  if (rule === "none") return [];
  if (rule === "first") return legs.slice(0, 1);
  return rule === "last" ? legs.slice(-1) : legs;
}
