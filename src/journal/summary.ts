import { cut } from "../common/describe-value.js";
import { isRecord, shown, valueAt } from "../matching/path.js";
import type { Origin } from "../rose/outcome.js";
import { wordOfNumber } from "../rose/problems.js";
import { callInBrief } from "./call-brief.js";
import type { CallOutcome, Encoding, EntryKind, JournalRecord, Method, Transport } from "./entry.js";

/** An entry in a line: what a list shows of it. `GET /__admin/journal/N` gives the whole. */
export interface JournalSummary {
  readonly n: number;
  /** By the server's clock, ISO 8601. */
  readonly at: string;
  /** By the machine's clock. */
  readonly wall: string;
  readonly server?: string;
  readonly kind: EntryKind;
  readonly function: string;
  readonly user?: string;
  readonly session?: string;
  readonly transport?: Transport;
  readonly method?: Method;
  readonly encoding?: Encoding;
  /** `in` a client asked, `out` an event went to one; missing for other kinds. */
  readonly direction?: "in" | "out";
  readonly status?: number;
  readonly outcome?: CallOutcome;
  /** Of an error its type and number, `AsnRequestError 129`; of a reject its word, `unrecognisedOperation`. */
  readonly code?: string;
  readonly cause?: number;
  readonly answeredBy?: Origin;
  /** The fault that touched it. */
  readonly fault?: string;
  readonly ms?: number;
  /** What it says, in plain words, at most 200 characters. */
  readonly text: string;
  /** The rules of the linter that it breaks, as far as they were known when the summary was made. */
  readonly findings?: readonly string[];
}

const MOST_TEXT = 200;
const MOST_ARGUMENT = 100;

/** The summary of an entry; `findings` are the rules of the linter that it breaks. */
export function summaryOf(record: JournalRecord, findings: readonly string[] = []): JournalSummary {
  const { n, at, wall, server, kind, user, session, via, status, outcome, cause, answeredBy, fault, ms } = record;
  const code = codeOf(record);
  return {
    n,
    at,
    wall,
    ...(server !== undefined && { server }),
    kind,
    function: record.function,
    ...(user !== undefined && { user }),
    ...(session !== undefined && { session }),
    ...via,
    ...(kind === "call" && { direction: "in" as const }),
    ...(kind === "event" && { direction: "out" as const }),
    ...(status !== undefined && { status }),
    ...(outcome && { outcome }),
    ...(code !== undefined && { code }),
    ...(cause !== undefined && { cause }),
    ...(answeredBy && { answeredBy }),
    ...(fault !== undefined && { fault }),
    ...(ms !== undefined && kind !== "event" && { ms }),
    text: cut(textOf(record, code), MOST_TEXT),
    ...(findings.length > 0 && { findings }),
  };
}

/** What went wrong with a call, by the name that the protocol has for it. */
export function codeOf({ outcome, answer }: JournalRecord): string | undefined {
  if (outcome === "error") {
    const type = valueAt(answer, ["error", "_type"]);
    const number = valueAt(answer, ["error", "iErrorDetail"]);
    const parts = [type, number].filter((part) => typeof part === "string" || typeof part === "number");
    return parts.length > 0 ? parts.join(" ") : undefined;
  }
  if (outcome !== "reject") return undefined;
  const problem = valueAt(answer, ["reject"]);
  const [[name, number] = []] = isRecord(problem) ? Object.entries(problem) : [];
  if (name === undefined || typeof number !== "number") return undefined;
  return (name === "invokeProblem" ? wordOfNumber(number) : undefined) ?? `${name} ${number}`;
}

function textOf(record: JournalRecord, code: string | undefined): string {
  const { kind, user, argument, text } = record;
  const name = record.function;
  switch (kind) {
    case "call":
      return `${user ?? "nobody"}: ${name}${inBrief(argument)}: ${endOf(record, code)}`;
    case "event":
      return `to ${user}: ${name}${callInBrief(record) ?? inBrief(argument)}`;
    case "session":
      return `${user}: ${name.replace(".", " ")}${inBrief(argument)}`;
    case "world":
      return `${name.replace(".", " ")}${callInBrief(record) ?? inBrief(argument)}`;
    case "finding":
      return `${name}: ${text}`;
    case "notice":
      return `${text}${inBrief(argument)}`;
    default:
      return `${name}${inBrief(argument)}`;
  }
}

/** How a call ended. */
function endOf({ outcome, status, reason, answeredBy, fault }: JournalRecord, code: string | undefined): string {
  const by = answeredBy && answeredBy.by !== "behaviour" ? `, by ${answeredBy.by}` : "";
  const touched = fault === undefined || answeredBy?.by === "fault" ? "" : `, touched by fault ${fault}`;
  const end = code ?? (outcome === "http" && status !== undefined ? `HTTP ${status}` : outcome);
  const why = reason === undefined || reason === "" ? "" : `, ${reason}`;
  return `${end}${why}${by}${touched}`;
}

/** The first fields of an argument, shortened: ` (u8sPhoneNumberTo "+49…")`. */
function inBrief(argument: unknown): string {
  if (!isRecord(argument)) return "";
  const told: string[] = [];
  for (const [name, value] of Object.entries(argument)) {
    if (name === "_type" || value === null || value === undefined) continue;
    told.push(`${name} ${shown(value)}`);
    if (told.length === 6) break;
  }
  return told.length === 0 ? "" : ` (${cut(told.join(", "), MOST_ARGUMENT)})`;
}
