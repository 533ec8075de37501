import * as z from "zod";
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
  z.strictObject({
    set: moment.optional().describe("Sets the time. No timer becomes due by this."),
    running: z.boolean().optional().describe("false: stops the clock; true: starts it."),
    advance: z.number().min(0).max(YEAR_MS).optional().describe("Advances the time by this many ms."),
    advanceTo: moment.optional().describe("Advances the time to this moment; does nothing if it is past."),
  }),
  async ({ clock }, { set, running, advance, advanceTo }): Promise<void> => {
    if (running === false) clock.stop();
    if (set !== undefined) clock.set(set);
    if (advance !== undefined) await clock.advance(advance);
    if (advanceTo !== undefined) await clock.advanceTo(advanceTo);
    if (running === true) clock.start();
  },
);
