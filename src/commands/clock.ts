import * as z from "zod";
import { durationUpTo } from "../common/duration.js";
import { isoTime } from "../time/iso.js";
import { UsageError } from "../usage-error.js";
import { command } from "./command.js";
import { moment } from "./parts.js";

/** The most that one command advances the time. */
const YEAR_MS = 366 * 24 * 60 * 60 * 1000;

/**
 * Stops a server's clock, sets it, advances it, starts it, in that order. When the promise resolves, all timers that
 * were due have run.
 */
export const moveClock = command(
  "clock",
  z
    .strictObject({
      set: moment.optional().describe("Sets the time. No timer becomes due by this."),
      running: z.boolean().optional().describe("false: stops the clock; true: starts it."),
      advance: durationUpTo(YEAR_MS, "366 days").optional().describe("Advances the time by ms, or a text such as 90s."),
      advanceTo: moment.optional().describe("Advances the time to this moment."),
    })
    .refine((moves) => Object.values(moves).some((move) => move !== undefined), {
      error: "expected at least one of set, running, advance and advanceTo",
    }),
  async ({ clock }, { set, running, advance, advanceTo }): Promise<void> => {
    if (running === false) clock.stop();
    if (set !== undefined) clock.set(set);
    if (advance !== undefined) await clock.advance(advance);
    if (advanceTo !== undefined) {
      const now = clock.now();
      if (advanceTo < now) {
        const shown = isoTime(now);
        throw UsageError.at("advanceTo", `is past: the server's clock shows ${shown}; set puts it back`);
      }
      await clock.advanceTo(advanceTo);
    }
    if (running === true) clock.start();
  },
);
