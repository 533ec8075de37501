import type { UcServer } from "../server/uc-server.js";
import { UsageError } from "../usage-error.js";
import { TelephonyError, type TelephonyProblem } from "../world/telephony/error.js";
import type { CallLeg } from "../world/telephony/model.js";
import { type CallState, nameOfState } from "../world/telephony/states.js";
import type { Telephony } from "../world/telephony/telephony.js";

/** One end of a call, as a line has it. */
export interface CallView {
  readonly id: string;
  readonly line: string;
  readonly user?: string;
  readonly state: keyof typeof CallState;
  readonly outgoing: boolean;
  /** Who is at the other end; empty when hidden. */
  readonly number: string;
  readonly name: string;
}

/** Who calls whom: login names, lines, or numbers inside and outside. */
export interface CallRequest {
  readonly from: string;
  readonly to: string;
  /** The name that an outside caller shows. */
  readonly name?: string | undefined;
  /** An outside caller hides their number. */
  readonly hidden?: boolean | undefined;
  /** How long an outside caller talks before hanging up, in ms; for ever when left out. */
  readonly hangUpAfterMs?: number | undefined;
}

/** A move on a call: who is called answers or rejects it, either end hangs up, holds, goes on. */
export const CALL_MOVES = ["answer", "hangUp", "hold", "unhold", "farEndAnswers", "farEndHangsUp"] as const;
export type CallMove = (typeof CALL_MOVES)[number];

const PLACES = { "bad-number": "to", "no-line": "from", forbidden: "from" } as const;

/** Lets somebody call. Gives the ends that the call has here. Throws UsageError when it cannot be. */
export function placeCall(server: UcServer, { from, to, name, hidden, hangUpAfterMs }: CallRequest): CallView[] {
  const { telephony } = server.world;
  return refusing(() => {
    const before = new Set(legs(server).map(({ connectionId }) => connectionId));
    const line = lineOf(server, from);
    const destination = numberOf(server, to);
    if (line !== undefined) telephony.make(line, destination, hidden ? { hideCallerId: true } : {});
    else {
      telephony.incoming(from, destination, {
        ...(name !== undefined && { name }),
        ...(hidden && { hideCallerId: true }),
        ...(hangUpAfterMs !== undefined && { hangUpAfterMs }),
      });
    }
    return legs(server)
      .filter(({ connectionId }) => !before.has(connectionId))
      .map(viewOf);
  }, PLACES);
}

/** The calls of all lines, or of one user. */
export function callsOf(server: UcServer, user?: string): CallView[] {
  return legs(server)
    .map(viewOf)
    .filter((call) => user === undefined || call.user === user);
}

export function callNow(server: UcServer, id: string): CallView | undefined {
  const leg = server.world.telephony.call(id);
  return leg && viewOf(leg);
}

export function moveCall(server: UcServer, id: string, move: CallMove): void {
  const { telephony } = server.world;
  const moves: Record<CallMove, (telephony: Telephony) => void> = {
    answer: (phone) => phone.answer(id),
    hangUp: (phone) => phone.drop(id),
    hold: (phone) => phone.hold(id),
    unhold: (phone) => phone.unhold(id),
    farEndAnswers: (phone) => phone.farEndAnswers(id),
    farEndHangsUp: (phone) => phone.farEndHangsUp(id),
  };
  refusing(() => moves[move](telephony));
}

function legs(server: UcServer): CallLeg[] {
  return [...server.world.directory.users()].flatMap((user) => [...server.world.telephony.callsOf(user)]);
}

function viewOf(leg: CallLeg): CallView {
  const { line } = leg;
  return {
    id: leg.connectionId,
    line: line.uri,
    ...(line.owner && { user: line.owner.name }),
    state: nameOfState(leg.state),
    outgoing: leg.outbound,
    number: leg.remoteNumber,
    name: leg.remoteName,
  };
}

/** The line that somebody inside calls from; undefined for a number outside. */
function lineOf({ world }: UcServer, who: string): string | undefined {
  const user = world.directory.user(who) ?? world.directory.byContactId(who);
  if (!user) return world.directory.byLine(who) && who;
  const [line] = user.lines;
  if (line === undefined) throw new UsageError(`from: ${user.name} has no line`);
  return line;
}

function numberOf({ world }: UcServer, who: string): string {
  const user = world.directory.user(who);
  return user ? user.contactId : who;
}

/** Gives what a telephone refuses as a UsageError, at the place of the request that the problem is in. */
function refusing<T>(move: () => T, place: Partial<Record<TelephonyProblem, string>> = {}): T {
  try {
    return move();
  } catch (error) {
    if (error instanceof TelephonyError)
      throw new UsageError(place[error.problem] ? `${place[error.problem]}: ${error.message}` : error.message);
    throw error;
  }
}
