import * as z from "zod";
import { CALL_MOVES } from "../commands/calls.js";
import { FAULT_NAMES } from "../faults/fault-schema.js";
import { catalog } from "../interface/catalog.js";
import { operationNames } from "../interface/value-check.js";
import { didYouMean } from "../matching/nearest-name.js";
import { UsageError } from "../usage-error.js";
import { USUAL_PASSWORD } from "../world/usual-password.js";
import { given, server, type ToolContext, tool } from "./tool.js";

const user = z.string().min(1).describe("Login name, such as alice.");

export const callOperation = tool({
  name: "call_operation",
  title: "Call an operation as a user",
  description:
    "Calls an operation of the service as a user would over HTTP, without a session, and gives status and body of the answer. Use find_operation for the fields of its argument. A call changes the world as a client's call does.",
  input: {
    user,
    operation: z.string().min(1).describe("Exact name, such as asnGetLoggedInContact."),
    argument: z.record(z.string(), z.unknown()).default({}).describe("The argument object."),
    password: z.string().optional().describe("The user's own, from the world, when left out."),
    server,
  },
  async run({ emulator, callService }, { user: name, operation, argument, password, server: ucsid }) {
    if (!catalog.operation(operation)) {
      throw new UsageError(
        `there is no operation "${operation.slice(0, 100)}"${didYouMean(operation, operationNames())}`,
      );
    }
    const own = emulator.server(ucsid)?.world.directory.user(name)?.password ?? USUAL_PASSWORD;
    const query = ucsid === undefined ? "" : `?ucsid=${encodeURIComponent(ucsid)}`;
    return callService(`/ws/direct/${operation}${query}`, `${name}:${password ?? own}`, argument);
  },
});

export const incomingCall = tool({
  name: "incoming_call",
  title: "Let somebody call",
  description:
    "Places a telephone call: by default from somebody outside to a user, whose telephone then rings. Gives the ends of the call at the server's lines with their ids and states. Sessions that watch the line (asnCtiLineMonitorStart) are told by events.",
  input: {
    to: z.string().min(1).describe("Login name, line (tel:…@pbx) or number."),
    from: z.string().min(1).default("+493023125999").describe("A number outside, or the login name of a colleague."),
    name: z.string().optional().describe("The name that a caller from outside shows."),
    server,
  },
  run: (context, { server: ucsid, ...body }) =>
    context.ask("POST /calls", { query: given({ server: ucsid }), body: given(body) }),
});

export const moveCall = tool({
  name: "move_call",
  title: "Answer, hang up or hold a call",
  description:
    "Does with a call what a person does at the telephone. `answer`, `hangUp`, `hold`, `unhold` happen at the user's own telephone, `farEndAnswers` and `farEndHangsUp` at the other end. Names the call by its id, or takes the user's only call.",
  input: {
    move: z.enum(CALL_MOVES),
    user: user.optional(),
    call: z.string().min(1).optional().describe("Id of one of its ends, as incoming_call and users_and_lines give it."),
    server,
  },
  async run(context, { move, user: name, call, server: ucsid }) {
    const query = given({ server: ucsid });
    const id = call ?? (await onlyCallOf(context, name, ucsid));
    return context.ask("POST /calls/:id", { path: { id }, query, body: { move } });
  },
});

async function onlyCallOf(context: ToolContext, name: string | undefined, ucsid: string | undefined): Promise<string> {
  if (name === undefined) throw new UsageError("expected a user, or the id of a call");
  const query = given({ server: ucsid, user: name });
  const { calls } = (await context.ask("GET /calls", { query })) as { calls: { id: string; state: string }[] };
  const live = calls.filter(({ state }) => state !== "disconnected" && state !== "destroyed");
  const [first, ...others] = live;
  if (!first) throw new UsageError(`${name} has no call`);
  if (others.length === 0) return first.id;
  throw new UsageError(`${name} has several calls: ${live.map(({ id, state }) => `${id} (${state})`).join(", ")}`);
}

export const setFault = tool({
  name: "set_fault",
  title: "Make something fail",
  description:
    "Sets a fault: requests that fit fail or are late from now on. `error` gives the operation's own error with `code`, `reject` a reject with `problem`, `logonError` a failed login with `code`, `status` any HTTP status, `delay` an answer `ms` later; others break the connection or the answer. Gives the fault's id.",
  input: {
    fault: z.enum(FAULT_NAMES as [string, ...string[]]),
    function: z.string().optional().describe("Only this operation or event, or createsession; all when left out."),
    user: z.string().optional().describe("Only for this user."),
    server: z.string().min(1).optional().describe("UCSID; all servers when left out."),
    times: z.int().min(1).optional().describe("Ends after so many."),
    code: z.int().optional().describe("With error, logonError, status, closeSocket."),
    ms: z.number().min(0).optional().describe("With delay, drip, delayEvent."),
    problem: z
      .union([z.string(), z.int()])
      .optional()
      .describe("With reject: a number or name such as invalidSessionID."),
    share: z.number().optional().describe("By chance: 0.1 is one in ten."),
    carryOut: z.boolean().optional().describe("true: the call takes effect, and only its answer is lost."),
  },
  run: (context, body) => context.ask("POST /faults", { body: given(body) }),
});

export const clearFaults = tool({
  name: "clear_faults",
  title: "Take faults back",
  description: "Removes one fault by its id, or all faults.",
  input: { id: z.string().min(1).optional().describe("As set_fault gave it; all when left out.") },
  async run(context, { id }) {
    await (id === undefined ? context.ask("DELETE /faults") : context.ask("DELETE /faults/:id", { path: { id } }));
    return context.ask("GET /faults");
  },
});

export const advanceClock = tool({
  name: "advance_clock",
  title: "Stop or move a server's clock",
  description:
    "Moves the server's time forward, so that what waits becomes due at once: delays, timeouts of sessions, ends of absences, steps of scenarios. `running: false` stops it, so that nothing passes by itself.",
  input: {
    advance: z
      .union([z.number().min(0), z.string()])
      .optional()
      .describe("ms, or a text such as 90s, 5m, 2h."),
    running: z.boolean().optional().describe("false stops the clock, true lets it run again."),
    server,
  },
  run: (context, { server: ucsid, ...body }) =>
    context.ask("POST /clock", { query: given({ server: ucsid }), body: given(body) }),
});

export const verifyRequests = tool({
  name: "verify",
  title: "Verify what clients asked",
  description:
    "Checks whether clients asked as expected: how often a function was called, by whom, with which argument, now or within a time. Gives pass, the count, and where it fails the nearest requests with what differed.",
  input: {
    function: z.string().optional().describe("Operation, or createsession, destroysession, contacts."),
    user: user.optional(),
    argument: z.record(z.string(), z.unknown()).optional().describe("Fields that the argument must have."),
    outcome: z.enum(["result", "nothing", "error", "reject", "http", "broken"]).optional(),
    filter: z.string().optional().describe("The filter of what_happened, beside the other fields."),
    count: z
      .union([z.int().min(0), z.strictObject({ min: z.int().min(0).optional(), max: z.int().min(0).optional() })])
      .optional()
      .describe("Exactly so many, or {min, max}; at least one when left out."),
    inOrder: z.array(z.string()).optional().describe("Functions that must come one after the other."),
    within: z.union([z.number(), z.string()]).optional().describe("Waits so long in real time, such as 2s."),
    since: z.int().min(0).optional().describe("Only requests after this entry."),
    server,
  },
  asks: true,
  run: (context, body) => context.ask("POST /verify", { query: { status: "200" }, body: given(body) }),
});

export const reset = tool({
  name: "reset",
  title: "Reset",
  description:
    "Puts a server, or all, back to the start: world, sessions, calls, faults, added responses, journal and time. Everybody is logged off.",
  input: { server: z.string().min(1).optional().describe("UCSID; all servers when left out.") },
  async run(context, query) {
    await context.ask("POST /reset", { query: given(query) });
    return "back to the start";
  },
});
