import * as z from "zod";
import { expectationSchema } from "../../commands/expectation.js";
import { FAULT_NAMES } from "../../faults/fault-schema.js";
import { DIRECTIONS, OUTCOMES, TRANSPORTS } from "../../requests/pattern-names.js";
import { listRequests } from "../../requests/requests.js";
import { refuseBlindness, verify } from "../../requests/verify.js";
import { answers } from "./answers.js";
import { controlRoute, ofQuery, refuseUnknownServer, StatusAnswer, serverOf } from "./route.js";

/** The longest that a request to the control API may wait, in ms. */
const LONGEST_WAIT_MS = 60_000;

const text = z.string().min(1).optional();
const id = z.coerce.number({ error: "expected a number" }).pipe(z.int().min(0)).optional();

const filter = z.strictObject({
  server: text.describe("UCSID; all servers when left out."),
  user: text.describe("Login name."),
  session: text.describe("Session id."),
  function: text.describe("Operation or event name, or createsession, destroysession, contacts, …"),
  transport: z.enum(TRANSPORTS).optional(),
  direction: z.enum(DIRECTIONS).optional().describe("in: from a client; out: an event sent to one."),
  outcome: z.enum(OUTCOMES).optional(),
  fault: z.enum(FAULT_NAMES).optional().describe("Name of the fault that was applied."),
  status: z.coerce.number({ error: "expected a number" }).pipe(z.int().min(100).max(599)).optional(),
  filter: z
    .string()
    .optional()
    .describe("The journal's filter, such as `user:alice fn:asnCti* status:>=400`; beside the other parameters."),
  since: id.describe("Only requests after this id."),
  limit: z.coerce
    .number({ error: "expected a number" })
    .pipe(z.int().min(1))
    .optional()
    .describe("Only this many, the newest."),
});

const expectation = expectationSchema.refine(({ within = 0 }) => within <= LONGEST_WAIT_MS, {
  path: ["within"],
  error: "is longer than a minute",
});

const verdict = z.strictObject({
  status: z
    .enum(["409", "200"])
    .default("409")
    .describe("The status of a failed verification: 409, with which `curl -f` fails, or 200 as of a passed one."),
});

/** The requests of clients, with their answers. */
export const requestRoutes = [
  controlRoute("GET /requests", {
    answer: answers.requests,
    summary: "The requests and messages that have been answered, the oldest first; secrets are masked",
    query: filter,
    run({ emulator, query: { since, limit, server, ...pattern } }) {
      const scope = emulator.requestScope(server === undefined ? undefined : serverOf(emulator, server).ucsid);
      return ofQuery(() => {
        refuseBlindness(scope, since ?? 0);
        return { requests: listRequests(scope, pattern, { since, limit }), last: emulator.journal.last };
      });
    },
  }),
  controlRoute("DELETE /requests", {
    answer: answers.nothing,
    summary: "Removes the requests; ids keep counting",
    query: z.strictObject({ server: text }),
    run({ emulator, query: { server } }) {
      refuseUnknownServer(emulator, server);
      emulator.journal.clear(server);
    },
  }),
  controlRoute("POST /verify", {
    answer: answers.verification,
    mayFail: true,
    summary:
      "Whether requests came as expected, now or within a time; if not 409, with the nearest ones and what differed",
    query: verdict,
    body: expectation,
    example: {
      pass: false,
      count: 0,
      text: "expected at least 1 × asnCtiMakeCall, came 0 of 2 requests",
      matching: [],
    },
    async run({ emulator, query: { status }, body: { server, ...expected } }) {
      const named = typeof server === "string" ? serverOf(emulator, server, "body.server").ucsid : undefined;
      const scope = emulator.requestScope(named);
      const verified = await verify(
        scope,
        named === undefined ? { ...expected, ...(server !== undefined && { server }) } : expected,
      );
      return verified.pass ? verified : new StatusAnswer(Number(status), verified);
    },
  }),
];
