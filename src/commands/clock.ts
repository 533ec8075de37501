import * as z from "zod";
import { command } from "./command.js";
import { moment } from "./parts.js";

/** So far is time moved on by one command, at the most. */
const YEAR_MS = 366 * 24 * 60 * 60 * 1000;

/**
 * Stops a server's clock, shows another time, moves time on (what falls due on the way has happened when it resolves),
 * starts the clock; in that order.
 */
export const moveClock = command(
  "clock",
  z.strictObject({
    set: moment.optional().describe("Shows this time; nothing falls due by it."),
    running: z.boolean().optional().describe("false: time stands still."),
    advance: z.number().min(0).max(YEAR_MS).optional().describe("Moves time on by so many ms."),
    advanceTo: moment.optional().describe("Moves time on to this moment; nothing happens if that is past."),
  }),
  async ({ clock }, { set, running, advance, advanceTo }): Promise<void> => {
    if (running === false) clock.stop();
    if (set !== undefined) clock.set(set);
    if (advance !== undefined) await clock.advance(advance);
    if (advanceTo !== undefined) await clock.advanceTo(advanceTo);
    if (running === true) clock.start();
  },
);
