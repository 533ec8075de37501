import * as z from "zod";
import type { FaultName } from "../faults/fault-schema.js";
import type { FunctionName } from "../interface/other-functions.js";
import type { AnswerPattern, ArgumentPattern } from "../interface/value-types.js";
import type { Transport } from "../journal/entry.js";
import type { NamePattern, PatternOperators } from "../matching/pattern-types.js";
import type { AnswerErrorName } from "../rose/error-names.js";
import type { Origin } from "../rose/outcome.js";
import { UsageError } from "../usage-error.js";
import type { OutcomeKind } from "./record.js";

const text = z
  .union([z.string(), z.array(z.string()).min(1), z.record(z.string(), z.unknown())], {
    error: "expected a text, a list of texts, or a pattern such as {$regex}",
  })
  .optional();

const errorOf = z.union([z.int(), z.string().min(1)]);

/**
 * Which requests are meant. Each field is a value, a list of texts of which one must be it, or a pattern as in fixture
 * responses (`{$regex}`, `{$glob}`, `{$in}`, `{$any: true}`, …). `argument` and `answer` may have more fields than named.
 */
export const requestPatternSchema = z.strictObject({
  function: text.describe("Operation or event name, or createsession, destroysession, contacts, …"),
  server: text.describe("UCSID."),
  user: text.describe("Login name, in any letter case."),
  session: text.describe("Session id."),
  transport: text.describe("client, direct, public, controller, socket, control or other."),
  direction: text.describe("in: from a client; out: an event sent to one."),
  outcome: text.describe("result, nothing, error, reject, http, event or broken."),
  status: z.unknown().optional().describe("HTTP status, or a pattern such as {$gte: 400}."),
  argument: z.unknown().optional().describe("Fields of the argument."),
  answer: z.unknown().optional().describe("Fields of the answer."),
  error: z
    .union([errorOf, z.array(errorOf).min(1)], { error: "expected an error's number or name, or a list of them" })
    .optional()
    .describe(
      "iErrorDetail of an answer that is an error: a number, or its name in the error enumeration of the function, or of logon errors such as locked.",
    ),
  answeredBy: z.unknown().optional().describe("Such as {by: fixture}."),
  fault: text.describe("Name of the fault that touched it."),
  filter: z
    .string({ error: "expected a text such as `user:alice status:>=400`" })
    .optional()
    .describe(
      "The journal's filter, such as `user:alice status:>=400 -via:socket`; it must hold beside the other fields.",
    ),
});

/** A pattern as its schema reads it, with any names. */
export type PatternData = z.input<typeof requestPatternSchema>;

/**
 * Which requests are meant. Fields that are left out may have any value. Where `function` is one operation, `argument`,
 * `answer` and `error` are typed as its own.
 */
export interface RequestPattern<F = FunctionName> {
  /** An operation or event, or createsession, destroysession, contacts, … */
  readonly function?: NamePattern<F & FunctionName>;
  /** UCSID. */
  readonly server?: NamePattern<string>;
  /** Login name, in any letter case. */
  readonly user?: NamePattern<string>;
  /** Session id. */
  readonly session?: NamePattern<string>;
  readonly transport?: NamePattern<Transport>;
  /** in: from a client; out: an event sent to one. */
  readonly direction?: NamePattern<"in" | "out">;
  readonly outcome?: NamePattern<OutcomeKind>;
  /** HTTP status. */
  readonly status?: number | readonly number[] | PatternOperators;
  /** Fields of the argument, with values and patterns; it may have others. */
  readonly argument?: ArgumentPattern<F>;
  /** Fields of the answer, with values and patterns; it may have others. */
  readonly answer?: AnswerPattern<F>;
  /**
   * The error that it was answered with: its number (iErrorDetail), or its name in the error enumeration of the function or
   * of logon errors, such as `locked`; or a list of them.
   */
  readonly error?: number | AnswerErrorName<F> | readonly (number | AnswerErrorName<F>)[];
  /** Such as `{ by: "fixture" }`. */
  readonly answeredBy?: { readonly by?: Origin["by"]; readonly [field: string]: unknown };
  /** The fault that touched it. */
  readonly fault?: NamePattern<FaultName>;
  /** The journal's filter, such as `user:alice status:>=400 -via:socket`; it must hold beside the other fields. */
  readonly filter?: string;
}

/**
 * Refuses a field that is there and undefined: the value that it should have had is missing, and without the field every
 * request would match.
 */
export function refuseUndefined(pattern: object): void {
  for (const [field, value] of Object.entries(pattern)) {
    if (value === undefined)
      throw UsageError.at(field, "expected a value, got nothing; leave it out when all are meant");
  }
}
