import * as z from "zod";
import { listJournal } from "../../journal/query.js";
import { controlRoute, serverOf } from "./route.js";

const text = z.string().min(1).optional();
const whole = z.coerce.number({ error: "expected a number" }).pipe(z.int().min(0)).optional();

const query = z.strictObject({
  filter: z.string().max(1_000).optional().describe("Such as `user:alice fn:asnCti* status:>=400 -kind:event`."),
  server: text.describe("UCSID; all servers when left out."),
  since: whole.describe("Only entries after this number."),
  limit: whole.describe("Only so many, the newest."),
});

/** The one ordered journal: calls, events, sessions, changes of the world, findings, notices, orders to the emulator. */
export const journalRoutes = [
  controlRoute("GET /journal", {
    summary: "The journal: all that happened, in one order, each entry with its cause; secrets are masked",
    query,
    example: { entries: [{ n: 7, kind: "world", function: "call.changed", cause: 6 }], last: 7, dropped: 0 },
    run({ emulator: { journal }, emulator, query: { filter, server, since, limit } }) {
      if (server !== undefined) serverOf(emulator, server);
      const entries = listJournal(journal, filter, { since, limit }, server);
      return { entries, last: journal.last, dropped: journal.dropped(server) };
    },
  }),
];
