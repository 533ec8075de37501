import * as z from "zod";
import { requestPatternSchema } from "../requests/request-pattern.js";

const count = z.int().min(0);
const id = z.int().min(0);

/** The longest delay of the platform's timers. */
const LONGEST_WAIT_MS = 2 ** 31 - 1;

/** A wait in ms of real time, because it waits for the program under test. */
export const realTime = z.number().min(0).max(LONGEST_WAIT_MS);

/** Requests that are expected, with their number. */
export const expectationSchema = requestPatternSchema.extend({
  count: z
    .union([count, z.strictObject({ min: count.optional(), max: count.optional() })], {
      error: "expected a number, or {min, max}",
    })
    .optional()
    .describe("How many must match: exactly this number, or {min, max}; at least one when left out."),
  within: realTime.optional().describe("Waits at most this many ms of real time for the requests."),
  since: id.optional().describe("Counts only requests after this id."),
});

/** The options of a wait for a request. */
export const waitSchema = z.strictObject({ within: realTime.optional(), since: id.optional() });

/** The options of a list of requests. */
export const listSchema = z.strictObject({ since: id.optional(), limit: id.optional() });
