import * as z from "zod";
import { check } from "../common/check.js";
import { durationUpTo } from "../common/duration.js";
import { isRecord } from "../matching/path.js";
import { refuseUndefined, requestPatternSchema } from "../requests/request-pattern.js";

const count = z.int().min(0);
const id = z.int().min(0);

/** The longest delay of the platform's timers. */
const LONGEST_WAIT_MS = 2 ** 31 - 1;

/** How long `waitFor`, `waitForEvent` and `closed` wait, in ms: less than the 5 s after which most runners end a test. */
export const PATIENCE_MS = 4_000;

/** A wait in real time, because it waits for the program under test; in ms. */
export const realTime = durationUpTo(LONGEST_WAIT_MS, "24 days");

const range = z
  .strictObject({ min: count.optional(), max: count.optional() })
  .refine(({ min = 0, max }) => min > 0 || max !== undefined, "any number would do: expected min from 1, or max")
  .refine(({ min = 0, max }) => max === undefined || min <= max, "no number will do: min is more than max");

const step = z
  .union([z.string().min(1), requestPatternSchema], { error: "expected a function's name, or an object of fields" })
  .describe("A function's name, or a pattern.");
const steps = z.array(step).min(1).max(1_000);

/** Which requests are expected, their number or their order. */
export const expectationSchema = requestPatternSchema
  .extend({
    count: z
      .union([count, range], {
        error: ({ input }) => (isRecord(input) ? undefined : "expected a number, or {min, max}"),
      })
      .optional()
      .describe("How many must match: exactly this number, or {min, max}; at least one when left out."),
    inOrder: steps.optional().describe("Requests that must come one after the other; others may come between them."),
    nothingElse: z
      .union([z.literal(true), steps])
      .optional()
      .describe(
        "A list: each request must match one of these. true, with inOrder: exactly those must come, and no other. Counts requests of clients, unless `direction` says otherwise.",
      ),
    within: realTime
      .optional()
      .describe(
        "Waits this long in real time: until it is as expected, or to the end where another request could make it wrong (an exact count, max, nothingElse).",
      ),
    since: id.optional().describe("Counts only requests after this id."),
  })
  .refine(({ count, inOrder, nothingElse }) => count === undefined || (inOrder ?? nothingElse) === undefined, {
    path: ["count"],
    error: "goes neither with inOrder nor with nothingElse",
  })
  .refine(({ inOrder, nothingElse }) => nothingElse !== true || inOrder !== undefined, {
    path: ["nothingElse"],
    error: "true goes with inOrder; otherwise expected a list of all that may come",
  })
  .refine(({ inOrder, nothingElse }) => !(inOrder && Array.isArray(nothingElse)), {
    path: ["nothingElse"],
    error: "with inOrder expected true",
  });

/** The options of a wait for a request. */
export const waitSchema = z.strictObject({ within: realTime.optional(), since: id.optional() });

/** The options of a list of requests. */
export const listSchema = z.strictObject({ since: id.optional(), limit: z.int().min(1).optional() });

/** An expectation, checked; times in ms. */
export type ExpectationData = z.output<typeof expectationSchema>;

/** Checks an expectation. Throws UsageError. */
export function readExpectation(input: unknown): ExpectationData {
  if (isRecord(input)) refuseUndefined(input);
  return check(expectationSchema, input, "expectation");
}
