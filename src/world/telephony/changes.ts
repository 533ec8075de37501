import type { User } from "../directory.js";
import type { CallLeg, Line } from "./model.js";
import type { CallState, ChangeReason } from "./states.js";

/** A line, read-only. */
export type PhoneLine = Readonly<Omit<Line, "legs">> & { readonly legs: readonly CallLeg[] };

/** A call was requested. This comes before all changes of its leg. */
export interface CallMade {
  readonly type: "call.made";
  readonly leg: CallLeg;
  /** false: the telephone system does not carry the order out, as nobody can have that number. */
  readonly carriedOut: boolean;
  /** The `request` option of `make`: it identifies who gets the result. */
  readonly request: string | undefined;
}

/** A leg changed its state, or something else about it changed; then `from` equals `state`. */
export interface CallChanged {
  readonly type: "call.changed";
  readonly leg: CallLeg;
  readonly from: CallState;
  readonly state: CallState;
  readonly reason: ChangeReason;
  /** The moves that the leg allows now, as bits of `Feature`. */
  readonly features: number;
}

/** Features of some legs changed because another call of the line, or of its far end, changed. */
export interface CallFeaturesChanged {
  readonly type: "call.features.changed";
  readonly line: PhoneLine;
  readonly calls: readonly { readonly leg: CallLeg; readonly features: number }[];
}

/** A leg was removed. This is the last change of a leg, after `destroyed`; a journal can read all of it here. */
export interface CallEnded {
  readonly type: "call.ended";
  readonly leg: CallLeg;
}

/**
 * A call rang at these legs, the first one first, and none of them answered. It comes when it is known whether somebody
 * else has: `by` is that leg, undefined when it was answered outside.
 */
export interface CallRang {
  readonly type: "call.rang";
  readonly legs: readonly CallLeg[];
  readonly answered: boolean;
  readonly by: CallLeg | undefined;
}

/** Digits were sent on a connected call. */
export interface CallDigits {
  readonly type: "call.digits";
  readonly leg: CallLeg;
  readonly digits: string;
}

type Each<T extends string, C> = T extends string ? { readonly type: T } & C : never;

/** A conference began or ended. Its controller and members are legs of one line; `lines` are all that take part. */
export type ConferenceChanged = Each<
  "conference.created" | "conference.destroyed",
  { readonly controller: CallLeg; readonly members: readonly CallLeg[]; readonly lines: readonly PhoneLine[] }
>;

/** A member joined a conference or left it; `lines` are all that take part in it now. */
export type ConferencePartyChanged = Each<
  "conference.party.added" | "conference.party.removed",
  { readonly controller: CallLeg; readonly member: CallLeg; readonly lines: readonly PhoneLine[] }
>;

/** Something about a line changed. */
export type LineChanged = Each<
  | "line.forwards.changed"
  | "line.dnd.changed"
  | "line.remoteOffice.changed"
  | "line.info.changed"
  | "line.address.changed"
  | "line.password.changed"
  | "line.added"
  | "line.removed",
  { readonly line: PhoneLine }
>;

/** The order of a user's lines changed. */
export interface LineOrderChanged {
  readonly type: "line.order.changed";
  readonly user: User;
  readonly lines: readonly PhoneLine[];
}

/** Every change of the telephone domain. */
export type TelephonyChange =
  | CallMade
  | CallChanged
  | CallFeaturesChanged
  | CallEnded
  | CallRang
  | CallDigits
  | ConferenceChanged
  | ConferencePartyChanged
  | LineChanged
  | LineOrderChanged;
