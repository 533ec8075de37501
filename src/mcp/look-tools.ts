import * as z from "zod";
import { explain } from "../explain/explain.js";
import { catalog, type Operation } from "../interface/catalog.js";
import { operationNames } from "../interface/value-check.js";
import { words } from "../interface/words.js";
import type { JournalRecord } from "../journal/entry.js";
import { codeOf, type JournalSummary, summaryOf } from "../journal/summary.js";
import { nearestName } from "../matching/nearest-name.js";
import { UsageError } from "../usage-error.js";
import { given, server, type ToolContext, tool } from "./tool.js";

const FILTER = [
  "A filter of words with spaces for and, commas for or, - for not, * for any characters.",
  "Fields: user, fn (operation or event), kind (call, event, session, world, finding, notice, control), status, outcome",
  "(result, error, reject, …), code, via, session, cause, arg.FIELD, answer.FIELD, fault, answeredBy.",
  "Examples: `user:alice fn:asnCti*`, `outcome:error,reject`, `kind:call status:>=400`.",
].join(" ");

const number = z.int().min(1).describe("The number of the entry, as what_happened shows it.");

/** `12 12:00:01.234 call local (from 11) alice: asnCtiMakeCall (…): result` */
const lineOf = ({ n, at, kind, server, cause, text, status, findings }: JournalSummary): string =>
  [
    n,
    at.slice(11, 23),
    kind,
    server ?? "-",
    ...(cause === undefined ? [] : [`(from ${cause})`]),
    text,
    ...(status === undefined ? [] : [`[${status}]`]),
    ...(findings === undefined ? [] : [`[lint: ${findings.join(", ")}]`]),
  ].join(" ");

async function entriesOf(context: ToolContext, query: Record<string, unknown>): Promise<JournalRecord[]> {
  const { entries } = (await context.ask("GET /journal", { query: given(query) })) as { entries: JournalRecord[] };
  return entries;
}

export const whatHappened = tool({
  name: "what_happened",
  title: "What happened",
  description: `Lists what happened in the emulator, the oldest first, one line an entry: number, server time, kind, server, the entry that led to it, what it was, HTTP status. Use it first, then \`why\` with a number. ${FILTER}`,
  input: {
    filter: z.string().max(1_000).optional().describe("Which entries; all when left out."),
    since: z.int().min(0).optional().describe("Only entries after this number."),
    limit: z.int().min(1).max(500).default(40).describe("Only this many, the newest."),
    server,
  },
  asks: true,
  async run(context, input) {
    const entries = await entriesOf(context, input);
    if (entries.length === 0) return "Nothing that fits has happened.";
    return entries.map((entry) => lineOf(summaryOf(entry))).join("\n");
  },
});

export const why = tool({
  name: "why",
  title: "Why was this answered so",
  description:
    "Tells of one entry of the journal why it came out so: what answered it (the behaviour of the emulated world, a fixture file, a fault that was set, an answer made up from its type), the reason, remarks, what led to it and what it led to, what the error means, and the whole entry with argument and answer.",
  input: { entry: number },
  asks: true,
  async run(context, { entry }) {
    const record = (await context.ask("GET /journal/:n", { path: { n: String(entry) } })) as JournalRecord;
    const causes: string[] = [];
    for (let cause = record.cause; cause !== undefined && causes.length < 10; ) {
      const led = context.emulator.journal.entry(cause)?.record();
      if (!led) break;
      causes.push(lineOf(summaryOf(led)));
      cause = led.cause;
    }
    const effects = await entriesOf(context, { filter: `cause:${entry}`, limit: 50 });
    const { reason, remarks, answeredBy, fault } = record;
    return given({
      inBrief: lineOf(summaryOf(record)),
      answeredBy: answeredBy ?? "not an answer",
      fault,
      reason,
      remarks,
      meaning: meaningOf(record),
      ledToIt: causes,
      itLedTo: effects.map((effect) => lineOf(summaryOf(effect))),
      entry: record,
    });
  },
});

/** What the error of a call means; undefined for one that went well. */
function meaningOf(record: JournalRecord): unknown {
  const [type = "", detail] = codeOf(record)?.split(" ") ?? [];
  if (type === "") return undefined;
  const own = type !== "AsnLogonError" && type !== "WsError";
  try {
    return explain(detail === undefined ? [type] : [own ? record.function : type, detail]);
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}

export const explainError = tool({
  name: "explain_error",
  title: "Explain an error",
  description:
    "Says what an error code, reject or fault means, how certain that is, what a client gets, and lines that provoke it. Takes a number (129), a name (locked, mistypedArgument, reset), or an operation or error type and the number (asnCtiMakeCall, 2).",
  input: {
    what: z.string().min(1).describe("Number, name, operation or error type."),
    code: z.string().min(1).optional().describe("Number or name, when `what` is an operation or error type."),
  },
  asks: true,
  run: (_context, { what, code }) => explain(code === undefined ? [what] : [what, code]),
});

export const findOperation = tool({
  name: "find_operation",
  title: "Find or describe an operation",
  description:
    "Describes an operation or event of the interface by its exact name: what it does, fields of argument and result with their types, its errors. With words in place of a name (`incoming call`, `presence`) it lists operations that fit.",
  input: { name: z.string().min(1).describe("An exact name such as asnCtiMakeCall, or words to look for.") },
  asks: true,
  run(_context, { name }) {
    const operation = catalog.operation(name);
    if (operation) return descriptionOf(operation);
    const wanted = name.toLowerCase().split(/\s+/);
    const found = [...catalog.operations()].filter((one) => {
      const told = words.operation(one.name);
      const text = `${one.name} ${told?.summary ?? ""} ${told?.search.join(" ") ?? ""}`.toLowerCase();
      return wanted.every((word) => text.includes(word));
    });
    if (found.length > 0) {
      return found
        .slice(0, 40)
        .map((one) => `${one.name}: ${words.operation(one.name)?.summary ?? one.module}`)
        .join("\n");
    }
    const near = nearestName(name, operationNames());
    throw new UsageError(
      `no operation fits "${name.slice(0, 100)}"${near === undefined ? "" : `; did you mean ${near}?`}`,
    );
  },
});

function descriptionOf({ name, argument, result, error, event, module }: Operation): object {
  const told = words.operation(name);
  return given({
    name,
    module,
    kind: event ? "event, sent by the server (or one way by the client)" : "operation",
    summary: told?.summary,
    see: told?.see,
    successor: told?.successor,
    argument: fieldsOf(argument),
    result: result === undefined ? "none" : fieldsOf(result),
    error,
    errors: catalog.errorEnumeration(name),
  });
}

/** The fields of a type, each with its type and meaning. */
function fieldsOf(type: string): object {
  const notation = catalog.type(type);
  if (typeof notation !== "object" || !("sequence" in notation)) return { type, notation };
  const fields = notation.sequence.map(([field, fieldType, attributes]): [string, string] => {
    const shown = typeof fieldType === "string" ? fieldType : JSON.stringify(fieldType);
    const parts = [
      shown,
      attributes?.optional ? "optional" : "",
      attributes?.enum ?? "",
      words.field(type, field) ?? "",
    ];
    return [field, parts.filter((part) => part !== "").join("; ")];
  });
  return { type, fields: Object.fromEntries(fields) };
}

export const usersAndLines = tool({
  name: "users_and_lines",
  title: "Users and lines",
  description:
    "Lists the emulated servers, and of one server the people with login name, contact id, lines, presence, sessions and the error that their logins fail with, and all calls now. Passwords are `secret` unless the world file says otherwise.",
  input: { server },
  asks: true,
  run: async (context, query) => ({
    servers: await context.ask("GET /servers"),
    world: await context.ask("GET /world", { query: given(query) }),
  }),
});

export const lintFindings = tool({
  name: "lint_findings",
  title: "What the clients do wrong",
  description:
    "Lists what the linter found: mistakes of the client programs that a real server would punish, each with rule, message, advice, the request that shows it, and how certain it is.",
  input: {
    server,
    final: z
      .boolean()
      .default(false)
      .describe("true: the run is over, so sessions that still exist count as not logged off."),
  },
  asks: true,
  run: (context, { server: ucsid, final }) =>
    context.ask("GET /lint", { query: given({ server: ucsid, final: String(final) }) }),
});
