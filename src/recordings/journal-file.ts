import * as z from "zod";
import { shownName } from "../common/secrets.js";
import { catalog } from "../interface/catalog.js";
import { isRecord } from "../matching/path.js";
import { Date } from "../time/platform.js";
import { errorAnswer, plain, type RecordedAnswer, rejectAnswer, withoutCallback } from "./answers.js";
import { OTHER_SITES, type TrafficFindings } from "./findings.js";
import { canonical, compareWith, type Draft } from "./reading.js";
import type { KnownSessions } from "./sessions.js";

const via = z.looseObject({
  transport: z.enum(["client", "direct", "public", "controller", "socket", "other"]),
  encoding: z.enum(["json", "ber"]).default("json"),
  method: z.enum(["GET", "POST", "jsonp", "other"]).optional(),
});

/** An entry of the answer to GET /__admin/journal, or a request of GET /__admin/requests. */
const record = z.looseObject({
  n: z.int().optional(),
  id: z.int().optional(),
  cause: z.int().optional(),
  kind: z.string().optional(),
  direction: z.enum(["in", "out"]).optional(),
  at: z.string(),
  wall: z.string().optional(),
  via: via.optional(),
  transport: via.shape.transport.optional(),
  server: z.string().optional(),
  user: z.string().optional(),
  session: z.string().optional(),
  function: z.string(),
  argument: z.unknown().optional(),
  status: z.int().optional(),
  outcome: z.string().optional(),
  answer: z.unknown().optional(),
  ms: z.number().optional(),
});
type JournalLine = z.infer<typeof record>;

const exported = z.union([
  z.looseObject({ entries: z.array(z.unknown()) }).transform(({ entries }) => entries),
  z.looseObject({ requests: z.array(z.unknown()) }).transform(({ requests }) => requests),
]);

/** The lines of an export of an emulator's journal; undefined where the data are none. */
export const journalLines = (data: unknown): readonly unknown[] | undefined => exported.safeParse(data).data;

/** For each entry of a journal the call that led to it, maybe by way of other entries; none for what nobody's call led to. */
export function callsThatLed(lines: readonly unknown[]): ReadonlyMap<number, number> {
  const known = new Map<number, { readonly kind: unknown; readonly cause: unknown }>();
  for (const line of lines) if (isRecord(line) && typeof line.n === "number") known.set(line.n, line as never);
  const calls = new Map<number, number>();
  for (const n of known.keys()) {
    const seen = new Set<unknown>();
    for (let at: unknown = known.get(n)?.cause; typeof at === "number" && !seen.has(at); at = known.get(at)?.cause) {
      seen.add(at);
      if (known.get(at)?.kind !== "call") continue;
      calls.set(n, at);
      break;
    }
  }
  return calls;
}

/** Reads one line of a journal; undefined for one that is no traffic. */
export function draftOf(
  data: unknown,
  sessions: KnownSessions,
  findings: TrafficFindings,
  causes: ReadonlyMap<number, number>,
): Draft | undefined {
  findings.entries++;
  const read = record.safeParse(data);
  if (!read.success) {
    findings.unusable.add("an entry that is none of a journal");
    return undefined;
  }
  const { kind = read.data.direction === "out" ? "event" : "call" } = read.data;
  if (kind !== "call" && kind !== "event") {
    findings.leftAside.add(`entries of the kind ${kind}, which are no traffic`);
    return undefined;
  }
  const draft = kind === "event" ? eventOf(read.data, sessions, findings) : callOf(read.data, sessions, findings);
  const n = read.data.n ?? read.data.id ?? 0;
  return draft && { ...draft, inJournal: { n, cause: kind === "event" ? causes.get(n) : undefined } };
}

function common(line: JournalLine, sessions: KnownSessions) {
  const ofSession = sessions.of(line.session);
  if (ofSession) {
    ofSession.ucsid ??= line.server;
    ofSession.user ??= line.user;
  }
  const { transport = "other", encoding = "json" as const, method } = line.via ?? { transport: line.transport };
  return {
    at: Date.parse(line.wall ?? line.at),
    via: { transport, encoding, ...(method !== undefined && { method }) },
    function: line.function,
    ucsid: line.server,
    ofSession,
    userName: line.user,
  };
}

function eventOf(line: JournalLine, sessions: KnownSessions, findings: TrafficFindings): Draft | undefined {
  const operation = catalog.operation(line.function);
  if (!operation) {
    findings.unknownFunctions.add(shownName(line.function));
    return undefined;
  }
  return { kind: "event", ...common(line, sessions), argument: plain(operation.argument, line.argument ?? {}) };
}

function callOf(line: JournalLine, sessions: KnownSessions, findings: TrafficFindings): Draft | undefined {
  const operation = catalog.operation(line.function);
  const isOther = /^(createsession|destroysession|ucserverversion|contacts|ucws)$/.test(line.function);
  if (line.function === "websocket") {
    findings.leftAside.add("openings of event channels");
    return undefined;
  }
  // A path that is none of the service's, as browsers ask for an icon.
  if (!operation && !isOther && (line.function === "" || (line.via?.transport ?? line.transport) === "other")) {
    findings.leftAside.add(OTHER_SITES);
    return undefined;
  }
  if (!operation && !isOther) {
    findings.unknownFunctions.add(shownName(line.function));
    return undefined;
  }
  if (typeof line.answer === "string" && line.answer.endsWith("too long to keep)")) {
    findings.unusable.add("an answer that was too long for the journal", line.function);
    return undefined;
  }
  const answer = answerOf(line);
  if (!answer) {
    findings.unusable.add("a call that was not answered", line.function);
    return undefined;
  }
  const argument = operation ? canonical(operation.argument, line.argument) : line.argument;
  if (operation) compareWith(findings, operation.argument, argument, false);
  return {
    kind: "call",
    ...common(line, sessions),
    ...(argument !== undefined && { argument }),
    ...(line.status !== undefined && { status: line.status }),
    ...answer,
    ms: line.ms ?? 0,
  };
}

function answerOf({ function: name, outcome, answer: given, via }: JournalLine): RecordedAnswer | undefined {
  const operation = catalog.operation(name);
  const answer = via?.method === "jsonp" && typeof given === "string" ? jsonpAnswer(given) : given;
  switch (outcome) {
    case "result":
      return { outcome, answer: operation ? plain(operation.result, answer) : answer };
    case "nothing":
      return { outcome };
    case "http":
      return { outcome, answer };
    case "error":
      return errorAnswer(operation, isRecord(answer) && isRecord(answer.error) ? answer.error : answer);
    case "reject":
      return rejectAnswer(isRecord(answer) ? answer : {});
    default:
      return undefined;
  }
}

/** The data in the text of a JSONP answer; the text where there are none. */
function jsonpAnswer(text: string): unknown {
  try {
    return JSON.parse(withoutCallback(text));
  } catch {
    return text;
  }
}
