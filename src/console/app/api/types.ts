import type * as z from "zod";
import type { answers } from "../../../control/api/answers.js";
import type { JournalRecord } from "../../../journal/entry.js";
import type { ToldSummary } from "../../../journal/stream.js";
import type { CallState } from "../../../world/telephony/states.js";

// What the control API answers, taken from its own schemas, so that page and server cannot drift apart.

export type AnswerOf<Name extends keyof typeof answers> = z.output<(typeof answers)[Name]>;

export type WorldView = AnswerOf<"world">;
export type PersonView = WorldView["users"][number];
export type CallEnd = WorldView["calls"][number];
export type ServerView = AnswerOf<"server">;
export type SessionView = AnswerOf<"sessions">["sessions"][number];
export type ClockView = AnswerOf<"clock">;
export type FaultView = AnswerOf<"fault">;
export type WholeEntry = JournalRecord;
export type StateName = keyof typeof CallState;

/** One line of the stream. The whole entry is at `/__admin/journal/N`. */
export type Summary = ToldSummary;
