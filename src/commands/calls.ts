import * as z from "zod";
import { didYouMean } from "../matching/nearest-name.js";
import type { UcServer } from "../server/uc-server.js";
import { UsageError } from "../usage-error.js";
import { TelephonyError } from "../world/telephony/error.js";
import { type CallLeg, isLive } from "../world/telephony/model.js";
import { CallState, nameOfState } from "../world/telephony/states.js";
import type { Telephony } from "../world/telephony/telephony.js";
import { command, refusing } from "./command.js";
import { party, shortTime, userName, userOf } from "./parts.js";

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
  /** The caller hides the number. */
  readonly hidden?: boolean | undefined;
  /** How long an outside caller talks before hanging up, in ms of the server's clock; for ever when left out. */
  readonly hangUpAfterMs?: number | undefined;
}

/** A move on a call: who is called answers or rejects it, either end hangs up, holds, goes on. */
export const CALL_MOVES = ["answer", "hangUp", "hold", "unhold", "farEndAnswers", "farEndHangsUp"] as const;
export type CallMove = (typeof CALL_MOVES)[number];

/** Lets somebody call. Gives the ends that the call has on lines of the server. */
export const placeCall = command(
  "call",
  z.strictObject({
    from: party.describe("Login name, line, or a number outside."),
    to: party.describe("Login name, contact id, line or number."),
    name: z.string().max(256).optional().describe("The name that a caller from outside shows."),
    hidden: z.boolean().optional().describe("The caller hides the number."),
    hangUpAfterMs: shortTime
      .optional()
      .describe("How long a caller from outside talks, in ms of the server's clock; for ever when left out."),
  }),
  (server, { from, to, name, hidden, hangUpAfterMs }): CallView[] => {
    const { telephony } = server.world;
    const before = new Set(legs(server).map(({ connectionId }) => connectionId));
    const destination = destinationOf(server, to);
    const line = lineOf(server, from);
    refusing(() => {
      if (line !== undefined) telephony.make(line, destination, hidden ? { hideCallerId: true } : {});
      else {
        telephony.incoming(from, destination, {
          ...(name !== undefined && { name }),
          ...(hidden && { hideCallerId: true }),
          ...(hangUpAfterMs !== undefined && { hangUpAfterMs }),
        });
      }
    }, placeInCall);
    return legs(server)
      .filter(({ connectionId }) => !before.has(connectionId))
      .map(viewOf);
  },
);

const placeInCall = (error: Error): string =>
  error instanceof TelephonyError && error.problem !== "bad-number" ? "from" : "to";

/** Moves one end of a call, by its id. */
export const moveCall = command(
  "move",
  z.strictObject({
    call: z.string().min(1).describe("Id of one of the call's ends."),
    move: z.enum(CALL_MOVES),
  }),
  (server, { call, move }): void => {
    const moves: Record<CallMove, (telephony: Telephony) => void> = {
      answer: (phone) => phone.answer(call),
      hangUp: (phone) => phone.drop(call),
      hold: (phone) => phone.hold(call),
      unhold: (phone) => phone.unhold(call),
      farEndAnswers: (phone) => phone.farEndAnswers(call),
      farEndHangsUp: (phone) => phone.farEndHangsUp(call),
    };
    const place = (error: Error): string =>
      error instanceof TelephonyError && error.problem === "no-call" ? "call" : "move";
    refusing(() => moves[move](server.world.telephony), place);
  },
);

const endOfCall = z.strictObject({
  user: userName,
  by: z
    .enum(["user", "other"])
    .default("user")
    .describe("user: the person's own telephone; other: the far end of their call."),
});

/** Answers the call that rings longest for a user, or at the far end of their call. */
export const answer = command("answer", endOfCall, (server, { user, by }): void => {
  const calls = liveCallsOf(server, user);
  const { telephony } = server.world;
  if (by === "user" ? answerHere(telephony, calls) : answerThere(telephony, calls)) return;
  throw new UsageError(by === "user" ? `no call rings for ${user}` : `${user} has no call that rings at its other end`);
});

/** Hangs up the call that a user talks on, or else the one that rings, dials or is held; or lets its far end do so. */
export const hangUp = command("hangup", endOfCall, (server, { user, by }): void => {
  const calls = liveCallsOf(server, user);
  const state = HANG_UP_ORDER.find((wanted) => calls.some((leg) => leg.state === wanted));
  const leg = calls.find((one) => one.state === state);
  const { telephony } = server.world;
  if (!leg) throw new UsageError(`${user} has no call`);
  if (by === "user") telephony.drop(leg.connectionId);
  else if (leg.peer?.kind === "leg") telephony.drop(leg.peer.connectionId);
  else telephony.farEndHangsUp(leg.connectionId);
});

/** Which of a person's calls is hung up: the first that there is. */
const HANG_UP_ORDER: readonly CallState[] = [
  CallState.connected,
  CallState.conferenced,
  CallState.offering,
  CallState.ringback,
  CallState.dialing,
  CallState.busy,
  CallState.hold,
];

/** Whoever is called answers, here or outside: `ends` are the ids of the call's ends. */
export function answerCall(server: UcServer, ends: readonly string[]): void {
  const { telephony } = server.world;
  const calls = endsOf(server, ends);
  if (calls.length === 0) throw new UsageError("the call is over");
  if (refusing(() => answerHere(telephony, calls) || answerThere(telephony, calls))) return;
  throw new UsageError(`the call does not ring: it is ${nameOfState(calls[0]?.state ?? CallState.unknown)}`);
}

/** The first end of a call that is still there hangs up. */
export function hangUpCall(server: UcServer, ends: readonly string[]): void {
  const [first] = endsOf(server, ends);
  if (!first) throw new UsageError("the call is over");
  refusing(() => server.world.telephony.drop(first.connectionId));
}

/** The first of the calls that rings here is answered; tells whether there was one. */
function answerHere(telephony: Telephony, calls: readonly CallLeg[]): boolean {
  const ringing = calls.find(({ state }) => state === CallState.offering);
  if (ringing) telephony.answer(ringing.connectionId);
  return ringing !== undefined;
}

/** The first of the calls that rings at its far end is answered there; tells whether there was one. */
function answerThere(telephony: Telephony, calls: readonly CallLeg[]): boolean {
  const waiting = calls.find(({ state }) => state === CallState.ringback);
  if (waiting?.peer?.kind === "leg") telephony.answer(waiting.peer.connectionId);
  else if (waiting) telephony.farEndAnswers(waiting.connectionId);
  return waiting !== undefined;
}

/** The calls of all lines, or of one user by login name. */
export function callsOf(server: UcServer, user?: string): CallView[] {
  if (user === undefined) return legs(server).map(viewOf);
  const owner = server.world.directory.user(user);
  return owner ? server.world.telephony.callsOf(owner).map(viewOf) : [];
}

/** The end of a call as it is now; undefined when it is gone. */
export function callNow(server: UcServer, id: string): CallView | undefined {
  const leg = server.world.telephony.call(id);
  return leg && viewOf(leg);
}

function legs(server: UcServer): CallLeg[] {
  return [...server.world.directory.users()].flatMap((user) => [...server.world.telephony.callsOf(user)]);
}

const liveCallsOf = (server: UcServer, user: string): CallLeg[] =>
  server.world.telephony.callsOf(userOf(server, user)).filter(({ state }) => isLive(state));

const endsOf = ({ world: { telephony } }: UcServer, ids: readonly string[]): CallLeg[] =>
  ids.map((id) => telephony.call(id)).filter((leg) => leg !== undefined && isLive(leg.state)) as CallLeg[];

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
function lineOf({ world: { directory, telephony } }: UcServer, who: string): string | undefined {
  const user = directory.user(who) ?? directory.byContactId(who);
  if (user) {
    const [line] = user.lines;
    if (line === undefined) throw UsageError.at("from", `${user.name} has no line`);
    return line;
  }
  if (directory.byLine(who)) return who;
  if (telephony.number(who) !== undefined) return undefined;
  const names = [...directory.users()].map(({ name }) => name);
  throw UsageError.at("from", `"${who.slice(0, 200)}" is no user, line or number${didYouMean(who, names)}`);
}

/** What is dialled to reach somebody. */
function destinationOf({ world: { directory, telephony } }: UcServer, who: string): string {
  const user = directory.user(who) ?? directory.byContactId(who);
  if (user && telephony.number(user.contactId) === undefined) throw UsageError.at("to", `${user.name} has no line`);
  if (user) return user.contactId;
  if (telephony.number(who) !== undefined) return who;
  const names = [...directory.users()].map(({ name }) => name);
  throw UsageError.at("to", `"${who.slice(0, 200)}" cannot be dialled${didYouMean(who, names)}`);
}
