import * as z from "zod";
import { requestPatternSchema } from "../requests/request-pattern.js";

const count = z.int().min(0);
const id = z.int().min(0);

/** The longest that the platform's timers wait. */
const LONGEST_WAIT_MS = 2 ** 31 - 1;

/** A wait in real time, in ms: it is the program under test that is waited for. */
export const realTime = z.number().min(0).max(LONGEST_WAIT_MS);

/** What must have been asked of an emulator. */
export const expectationSchema = requestPatternSchema.extend({
  count: z
    .union([count, z.strictObject({ min: count.optional(), max: count.optional() })], {
      error: "expected a number, or {min, max}",
    })
    .optional()
    .describe("How many must match: exactly so many, or {min, max}; at least one when left out."),
  within: realTime.optional().describe("Waits at most so many ms, of real time, for it to come true."),
  since: id.optional().describe("Counts only requests after this id."),
});

/** How a request is waited for. */
export const waitSchema = z.strictObject({ within: realTime.optional(), since: id.optional() });

/** Which requests are listed. */
export const listSchema = z.strictObject({ since: id.optional(), limit: id.optional() });
