import { moveClock } from "../../commands/clock.js";
import type { UcServer } from "../../server/uc-server.js";
import { isoTime } from "../../time/iso.js";
import { answers } from "./answers.js";
import { controlRoute, serverOf, serverQuery } from "./route.js";

const viewOf = ({ clock }: UcServer): object => ({
  time: isoTime(clock.now()),
  running: clock.runningNow,
  timers: clock.pendingTimers,
});

/** The server's time. */
export const clockRoutes = [
  controlRoute("GET /clock", {
    answer: answers.clock,
    summary: "A server's time",
    query: serverQuery,
    example: { time: "2026-01-15T12:00:00.000Z", running: true, timers: 1 },
    run: ({ emulator, query }) => viewOf(serverOf(emulator, query.server)),
  }),
  controlRoute("POST /clock", {
    answer: answers.clock,
    summary: "Stops, sets, advances or starts a server's clock; timers that become due run before the answer",
    query: serverQuery,
    body: moveClock.input,
    async run({ emulator, query, body }) {
      const server = serverOf(emulator, query.server);
      await moveClock.run(server, body);
      return viewOf(server);
    },
  }),
];
