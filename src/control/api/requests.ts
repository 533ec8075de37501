import * as z from "zod";
import { expectationSchema, realTime } from "../../commands/expectation.js";
import type { Transport } from "../../journal/entry.js";
import type { OutcomeKind } from "../../requests/record.js";
import { listRequests } from "../../requests/requests.js";
import { verify } from "../../requests/verify.js";
import { controlRoute, serverOf } from "./route.js";

const PATIENCE_MS = 60_000;

const text = z.string().min(1).optional();
const id = z.coerce.number({ error: "expected a number" }).pipe(z.int().min(0)).optional();

const TRANSPORTS = ["client", "direct", "public", "controller", "socket", "other"] as const satisfies Transport[];
const OUTCOMES = ["result", "nothing", "error", "reject", "http", "event", "broken"] as const satisfies OutcomeKind[];

const filter = z.strictObject({
  server: text.describe("UCSID; all servers when left out."),
  user: text.describe("Login name."),
  session: text.describe("Session id."),
  function: text.describe("Operation or event name, or createsession, destroysession, contacts, …"),
  transport: z.enum(TRANSPORTS).optional(),
  direction: z.enum(["in", "out"]).optional().describe("in: from a client; out: an event sent to one."),
  outcome: z.enum(OUTCOMES).optional(),
  fault: text.describe("Name of the fault that touched it."),
  status: z.coerce.number({ error: "expected a number" }).pipe(z.int()).optional(),
  since: id.describe("Only requests after this id."),
  limit: id.describe("Only so many, the newest."),
});

const expectation = expectationSchema.extend({
  within: realTime.max(PATIENCE_MS).optional().describe("Waits at most so many ms, of real time, for it to come true."),
});

/** What clients asked and what they got. */
export const requestRoutes = [
  controlRoute("GET /requests", {
    summary: "The requests and messages that have been answered, the oldest first; secrets are blotted out",
    query: filter,
    run({ emulator, query: { since, limit, server, ...pattern } }) {
      if (server !== undefined) serverOf(emulator, server);
      return {
        requests: listRequests(emulator.journal, pattern, { since, limit }, server),
        last: emulator.journal.last,
      };
    },
  }),
  controlRoute("DELETE /requests", {
    summary: "Forgets the requests; ids go on counting",
    query: z.strictObject({ server: text }),
    run: ({ emulator, query: { server } }) => emulator.journal.clear(server),
  }),
  controlRoute("POST /verify", {
    summary: "Whether requests came as expected, now or within a time; if not, the nearest ones and what differed",
    body: expectation,
    example: {
      pass: false,
      count: 0,
      text: "expected at least 1 × asnCtiMakeCall, came 0 of 2 requests",
      matching: [],
    },
    run({ emulator, body }) {
      if (typeof body.server === "string") serverOf(emulator, body.server, "body.server");
      return verify(emulator.journal, body);
    },
  }),
];
