import type { User } from "../directory.js";
import type { CallLeg } from "../telephony/model.js";
import { CallType } from "../telephony/states.js";
import type { Project } from "./entry.js";

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
  readonly memo: string;
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
    memo: leg.memo,
    project: leg.project,
  };
}
