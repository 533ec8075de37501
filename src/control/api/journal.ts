import * as z from "zod";
import { ENTRY_FORMS, LIST_FORMS } from "../../export/forms.js";
import { listJournal } from "../../journal/query.js";
import { answers } from "./answers.js";
import { ENTRY_TYPES, entryAs, LIST_TYPES, listAs } from "./journal-export.js";
import { ControlError, controlRoute, ofQuery, serverOf } from "./route.js";

const text = z.string().min(1).optional();
const whole = z.coerce.number({ error: "expected a number" }).pipe(z.int().min(0)).optional();

const list = z.strictObject({
  filter: z.string().optional().describe("Such as `user:alice fn:asnCti* status:>=400 -kind:event`."),
  server: text.describe("UCSID; all servers when left out."),
  since: whole.describe("Only entries after this number."),
  limit: z.coerce
    .number({ error: "expected a number" })
    .pipe(z.int().min(1))
    .optional()
    .describe("Only this many, the newest."),
  as: z
    .enum(LIST_FORMS)
    .default("json")
    .describe("har: HAR 1.2 of what travelled, with `_webSocketMessages`; ndjson: one entry a line."),
});

const one = z.strictObject({
  as: z
    .enum(ENTRY_FORMS)
    .default("json")
    .describe(
      "curl, fetch: makes the call again; vitest, node-test: a test of it; fixture: answers such calls as this one was answered.",
    ),
  state: z
    .string()
    .regex(/^[\w.-]{1,100}$/, "expected the name of a file, of letters, digits, dots, hyphens")
    .optional()
    .describe("With a test: the file beside it, with what GET /state answered, that it begins with."),
});

/** The journal: calls, events, sessions, changes of the world, findings, notices and control requests in one order. */
export const journalRoutes = [
  controlRoute("GET /journal", {
    answer: answers.journal,
    summary: "The journal: everything that happened, in one order, each entry with its cause; secrets are masked",
    query: list,
    texts: LIST_TYPES,
    example: {
      entries: [
        {
          n: 7,
          at: "2026-01-15T12:00:00.000Z",
          wall: "2026-01-15T12:00:00.000Z",
          kind: "world",
          function: "call.changed",
          cause: 6,
        },
      ],
      last: 7,
      dropped: 0,
    },
    async run({ emulator: { journal }, emulator, query: { filter, server, since, limit, as }, origin }) {
      const ucsid = server === undefined ? undefined : serverOf(emulator, server).ucsid;
      const entries = ofQuery(() => listJournal(emulator.requestScope(ucsid), filter, { since, limit }));
      const file = await listAs(as, entries, emulator, origin);
      return file ?? { entries, last: journal.last, dropped: journal.dropped(server) };
    },
  }),
  controlRoute("GET /journal/:n", {
    answer: answers.entry,
    summary: "One entry of the journal, whole, or as a text to be copied; secrets are masked",
    query: one,
    texts: ENTRY_TYPES,
    run({ emulator, emulator: { journal }, path: { n = "" }, query: { as, state }, origin }) {
      const number = /^\d{1,15}$/.test(n) ? Number(n) : undefined;
      if (number === undefined) throw new ControlError(400, "expected the number of an entry", "path.n");
      const entry = journal.entry(number);
      if (entry) return entryAs(as, entry.record(), emulator, origin, state);
      const why =
        number > journal.last || number === 0
          ? `there is no entry ${number} yet; the newest is ${journal.last}`
          : `entry ${number} is no longer in the journal: newer ones have pushed it out, or it was cleared`;
      throw new ControlError(404, why, "path.n", "GET /__admin/journal lists those that there are");
    },
  }),
];
