import type { User } from "../directory.js";
import type { CallLeg } from "../telephony/model.js";
import { CallType } from "../telephony/states.js";
import type { Project } from "./entry.js";

/** A call that is over, as one of its ends saw it. Times are ms since the epoch. */
export interface CallRecord {
  readonly connectionId: string;
  /** The same for all ends of the call. */
  readonly trackerId: string;
  readonly owner: User;
  readonly line: string;
  readonly lineName: string;
  readonly localNumber: string;
  /** Supercanonic; empty when hidden. */
  readonly number: string;
  /** What the other end called itself; the name of a known number goes before it. */
  readonly remoteName: string;
  readonly redirectingNumber: string;
  readonly outbound: boolean;
  readonly internal: boolean;
  readonly start: number;
  /** When it was answered; undefined: nobody did. */
  readonly connected: number | undefined;
  readonly stop: number;
  readonly memo: string;
  readonly project: Project;
}

/**
 * What the journal keeps of an ended leg; undefined for one that leaves no entry: a line without a user, the stand-in
 * for a conference, a call that never got to a number.
 */
export function callRecord(leg: CallLeg, now: number): CallRecord | undefined {
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
