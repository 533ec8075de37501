import type { User } from "../directory.js";
import type { CallLeg, Line } from "./model.js";
import type { CallState, ChangeReason } from "./states.js";

/** A line as those see it who may not change it. */
export type PhoneLine = Readonly<Omit<Line, "legs">> & { readonly legs: readonly CallLeg[] };

/** The order to call was taken; comes before all changes of its leg. */
export interface CallMade {
  readonly type: "call.made";
  readonly leg: CallLeg;
  /** What `make` was given, so that the one who asked can be told. */
  readonly request: string | undefined;
}

/** A leg went into another state, or something else about it changed (then `from` is its state). */
export interface CallChanged {
  readonly type: "call.changed";
  readonly leg: CallLeg;
  readonly from: CallState;
  readonly state: CallState;
  readonly reason: ChangeReason;
  /** What may be done with it now; bits of `Feature`. */
  readonly features: number;
}

/** What may be done with some legs of a line changed, by nothing that happened to themselves. */
export interface CallFeaturesChanged {
  readonly type: "call.features.changed";
  readonly line: PhoneLine;
  readonly calls: readonly { readonly leg: CallLeg; readonly features: number }[];
}

/** A leg is gone, with all that a journal wants to know of it: it comes last, after `destroyed`. */
export interface CallEnded {
  readonly type: "call.ended";
  readonly leg: CallLeg;
}

/** Digits were sent on a connected call. */
export interface CallDigits {
  readonly type: "call.digits";
  readonly leg: CallLeg;
  readonly digits: string;
}

type Each<T extends string, C> = T extends string ? { readonly type: T } & C : never;

/** A conference began or ended. Its controller and members are legs of one line. */
export type ConferenceChanged = Each<
  "conference.created" | "conference.destroyed",
  { readonly controller: CallLeg; readonly members: readonly CallLeg[] }
>;

/** Somebody came into a conference, or left it. */
export type ConferencePartyChanged = Each<
  "conference.party.added" | "conference.party.removed",
  { readonly controller: CallLeg; readonly member: CallLeg }
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

/** A user's lines stand in another order now. */
export interface LineOrderChanged {
  readonly type: "line.order.changed";
  readonly user: User;
  readonly lines: readonly PhoneLine[];
}

/** All that happens on the telephone. */
export type TelephonyChange =
  | CallMade
  | CallChanged
  | CallFeaturesChanged
  | CallEnded
  | CallDigits
  | ConferenceChanged
  | ConferencePartyChanged
  | LineChanged
  | LineOrderChanged;
