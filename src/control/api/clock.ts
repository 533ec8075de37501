import * as z from "zod";
import type { UcServer } from "../../server/uc-server.js";
import { Date } from "../../time/platform.js";
import { adminRoute, serverOf, serverQuery } from "./route.js";

const YEAR_MS = 366 * 24 * 60 * 60 * 1000;

const viewOf = ({ clock }: UcServer): object => ({
  time: new Date(clock.now()).toISOString(),
  running: clock.runningNow,
  timers: clock.pendingTimers,
});

/** The server's time. */
export const clockRoutes = [
  adminRoute("GET /clock", {
    summary: "A server's time",
    query: serverQuery,
    example: { time: "2026-01-15T12:00:00.000Z", running: true, timers: 1 },
    run: ({ emulator, query }) => viewOf(serverOf(emulator, query.server)),
  }),
  adminRoute("POST /clock", {
    summary: "Sets a server's time, moves it on (all that falls due happens before the answer), stops or starts it",
    query: serverQuery,
    body: z.strictObject({
      set: z.iso.datetime({ offset: true }).optional().describe("Shows this time; nothing falls due by it."),
      running: z.boolean().optional().describe("false: time stands still."),
      advance: z.number().min(0).max(YEAR_MS).optional().describe("Moves time on by so many ms."),
    }),
    async run({ emulator, query, body: { set, running, advance } }) {
      const server = serverOf(emulator, query.server);
      const { clock } = server;
      if (running === false) clock.stop();
      if (set !== undefined) clock.set(Date.parse(set));
      if (advance !== undefined) await clock.advance(advance);
      if (running === true) clock.start();
      return viewOf(server);
    },
  }),
];
