import * as z from "zod";
import type { Duration } from "../common/duration.js";
import { didYouMean } from "../matching/nearest-name.js";
import type { UcServer } from "../server/uc-server.js";
import { UsageError } from "../usage-error.js";
import { TelephonyError } from "../world/telephony/error.js";
import { type CallLeg, isLive } from "../world/telephony/model.js";
import { CallState, nameOfState } from "../world/telephony/states.js";
import type { Telephony } from "../world/telephony/telephony.js";
import { command, translateWorldErrors } from "./command.js";
import { party, shortTime, userName, userOf } from "./parts.js";

/** One end of a call, at a line of the server. */
export interface CallView {
  readonly id: string;
  readonly line: string;
  readonly user?: string;
  readonly state: keyof typeof CallState;
  readonly outgoing: boolean;
  /** Number of the other end; empty when hidden. */
  readonly number: string;
  readonly name: string;
}

/** A call to place. `from` and `to` are login names, lines, or numbers inside or outside of the telephone system. */
export interface CallRequest {
  readonly from: string;
  readonly to: string;
  /** The name that an external caller shows. */
  readonly name?: string | undefined;
  /** The caller hides the number. */
  readonly hidden?: boolean | undefined;
  /** After how long of the call, on the server's clock, an external caller hangs up (ms, or `10s`); never when left out. */
  readonly hangUpAfter?: Duration | undefined;
}

/** The moves on a call. */
export const CALL_MOVES = ["answer", "hangUp", "hold", "unhold", "farEndAnswers", "farEndHangsUp"] as const;
export type CallMove = (typeof CALL_MOVES)[number];

/** Places a call. Returns its ends at lines of the server. */
export const placeCall = command(
  "call",
  z.strictObject({
    from: party.describe("Login name, line, or an external number."),
    to: party.describe("Login name, contact id, line or number."),
    name: z.string().max(256).optional().describe("The name that an external caller shows."),
    hidden: z.boolean().optional().describe("The caller hides the number."),
    hangUpAfter: shortTime
      .optional()
      .describe("How long a caller from outside talks, on the server's clock; for ever when left out."),
  }),
  (server, { from, to, name, hidden, hangUpAfter }): CallView[] => {
    const { telephony } = server.world;
    const before = new Set(legs(server).map(({ connectionId }) => connectionId));
    const destination = destinationOf(server, to);
    const line = lineOf(server, from);
    if (line !== undefined) {
      if (name !== undefined) throw UsageError.at("name", "only a caller from outside has one of its own");
      if (hangUpAfter !== undefined)
        throw UsageError.at("hangUpAfter", "only a caller from outside hangs up by itself");
    }
    translateWorldErrors(() => {
      if (line !== undefined) telephony.make(line, destination, hidden ? { hideCallerId: true } : {});
      else {
        telephony.farEnds.incoming(from, destination, {
          ...(name !== undefined && { name }),
          ...(hidden && { hideCallerId: true }),
          ...(hangUpAfter !== undefined && { hangUpAfterMs: hangUpAfter }),
        });
      }
    }, placeInCall);
    return legs(server)
      .filter(({ connectionId }) => !before.has(connectionId))
      .map(viewOf);
  },
);

/** Refuses a call whose ends are not there. Throws UsageError. */
export function refuseStrangeEnds(
  server: UcServer,
  { from, to }: { readonly from: string; readonly to: string },
): void {
  destinationOf(server, to);
  lineOf(server, from);
}

const placeInCall = (error: Error): string =>
  error instanceof TelephonyError && error.problem !== "bad-number" ? "from" : "to";

/** Applies a move to one end of a call, by its id. */
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
      farEndAnswers: (phone) => phone.farEnds.answer(call),
      farEndHangsUp: (phone) => phone.farEnds.hangUp(call),
    };
    const place = (error: Error): string =>
      error instanceof TelephonyError && error.problem === "no-call" ? "call" : "move";
    translateWorldErrors(() => moves[move](server.world.telephony), place);
  },
);

const endOfCall = z.strictObject({
  user: userName,
  by: z
    .enum(["user", "other"])
    .default("user")
    .describe("user: the person's own telephone; other: the far end of their call."),
});

/** Answers the user's longest ringing call, or the far end of a call that the user makes. */
export const answer = command("answer", endOfCall, (server, { user, by }): void => {
  const calls = liveCallsOf(server, user);
  const { telephony } = server.world;
  if (by === "user" ? answerHere(telephony, calls) : answerThere(telephony, calls)) return;
  throw new UsageError(by === "user" ? `no call rings for ${user}` : `${user} has no call that rings at its other end`);
});

/** Hangs up the user's connected call, or else one that rings, dials or is held. With `by: other` the far end hangs up. */
export const hangUp = command("hangUp", endOfCall, (server, { user, by }): void => {
  const calls = liveCallsOf(server, user);
  const state = HANG_UP_ORDER.find((wanted) => calls.some((leg) => leg.state === wanted));
  const leg = calls.find((one) => one.state === state);
  const { telephony } = server.world;
  if (!leg) throw new UsageError(`${user} has no call`);
  if (by === "user") telephony.drop(leg.connectionId);
  else if (leg.peer?.kind === "leg") telephony.drop(leg.peer.connectionId);
  else telephony.farEnds.hangUp(leg.connectionId);
});

/** The states in the order in which a call to hang up is looked for. */
const HANG_UP_ORDER: readonly CallState[] = [
  CallState.connected,
  CallState.conferenced,
  CallState.offering,
  CallState.ringback,
  CallState.dialing,
  CallState.busy,
  CallState.hold,
];

/** The called party answers, internal or external. `ends` are the ids of the call's ends. */
export function answerCall(server: UcServer, ends: readonly string[]): void {
  const { telephony } = server.world;
  const calls = endsOf(server, ends);
  if (calls.length === 0) throw new UsageError("the call is over");
  if (translateWorldErrors(() => answerHere(telephony, calls) || answerThere(telephony, calls))) return;
  throw new UsageError(`the call does not ring: it is ${nameOfState(calls[0]?.state ?? CallState.unknown)}`);
}

/** The first end of the call that has not ended hangs up. */
export function hangUpCall(server: UcServer, ends: readonly string[]): void {
  const [first] = endsOf(server, ends);
  if (!first) throw new UsageError("the call is over");
  translateWorldErrors(() => server.world.telephony.drop(first.connectionId));
}

/** Answers the first ringing call of the list. Returns whether there was one. */
function answerHere(telephony: Telephony, calls: readonly CallLeg[]): boolean {
  const ringing = calls.find(({ state }) => state === CallState.offering);
  if (ringing) telephony.answer(ringing.connectionId);
  return ringing !== undefined;
}

/** Answers the far end of the first call that rings there. Returns whether there was one. */
function answerThere(telephony: Telephony, calls: readonly CallLeg[]): boolean {
  const waiting = calls.find(({ state }) => state === CallState.ringback);
  if (waiting?.peer?.kind === "leg") telephony.answer(waiting.peer.connectionId);
  else if (waiting) telephony.farEnds.answer(waiting.connectionId);
  return waiting !== undefined;
}

/** The calls of all lines, or of one user. @throws {UsageError} at `user` when there is no such user. */
export function callsOf(server: UcServer, user?: string): CallView[] {
  if (user === undefined) return legs(server).map(viewOf);
  return server.world.telephony.callsOf(userOf(server, user)).map(viewOf);
}

/** The present state of one end of a call; undefined when it is gone. */
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

/** The line of an internal caller; undefined for an external number. */
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

/** The text to dial for a user, line or number. */
function destinationOf({ world: { directory, telephony } }: UcServer, who: string): string {
  const user = directory.user(who) ?? directory.byContactId(who);
  if (user && telephony.number(user.contactId) === undefined) throw UsageError.at("to", `${user.name} has no line`);
  if (user) return user.contactId;
  if (telephony.number(who) !== undefined) return who;
  const names = [...directory.users()].map(({ name }) => name);
  throw UsageError.at("to", `"${who.slice(0, 200)}" cannot be dialled${didYouMean(who, names)}`);
}
