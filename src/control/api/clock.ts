import { moveClock } from "../../commands/clock.js";
import type { UcServer } from "../../server/uc-server.js";
import { Date } from "../../time/platform.js";
import { controlRoute, serverOf, serverQuery } from "./route.js";

const viewOf = ({ clock }: UcServer): object => ({
  time: new Date(clock.now()).toISOString(),
  running: clock.runningNow,
  timers: clock.pendingTimers,
});

/** The server's time. */
export const clockRoutes = [
  controlRoute("GET /clock", {
    summary: "A server's time",
    query: serverQuery,
    example: { time: "2026-01-15T12:00:00.000Z", running: true, timers: 1 },
    run: ({ emulator, query }) => viewOf(serverOf(emulator, query.server)),
  }),
  controlRoute("POST /clock", {
    summary: "Sets a server's time, moves it on (all that falls due happens before the answer), stops or starts it",
    query: serverQuery,
    body: moveClock.input,
    async run({ emulator, query, body }) {
      const server = serverOf(emulator, query.server);
      await moveClock.run(server, body);
      return viewOf(server);
    },
  }),
];
