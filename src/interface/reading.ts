import { cut, describeValue } from "../common/describe-value.js";
import { isSecretField, MASK, maskText } from "../common/secrets.js";
import { isRecord } from "../matching/path.js";
import { isSecret, MAX_ISSUES, type Place, pathText, type Run, report } from "./issues.js";

/** How a time with an offset is read: as a person means it, or as the vendor's runtime does, which ignores the offset. */
export type Times = "as-meant" | "as-server";

/** Why a value was turned, or forgiven: rules of the linter. */
export type ReadingRule = "lenient-value" | "wrong-type-name" | "time-with-offset";

/** A value that the server reads, and that is not written as its type says. */
export interface Turned {
  /** The path within the argument, such as `asnNumbers[2].u8sNumber`. */
  readonly path: string;
  /** What was sent, shortened; a secret is `***`. */
  readonly from: unknown;
  /** What it was read as; the same value where it was only forgiven, as a number that an enumeration does not list. */
  readonly to: unknown;
  readonly rule: ReadingRule;
  /** What stood there and what the type has, such as `a text in place of INTEGER`. */
  readonly what: string;
}

/** The state of one reading. */
export interface ReadingRun extends Run {
  turned: Turned[] | undefined;
  readonly times: Times;
  /** Whether what cannot be read is left out, or replaced where it is required, rather than refused. */
  readonly mending: boolean;
}

/**
 * Gives the canonical value: the same object where nothing needs turning; {@link UNREADABLE}, after a report, where the
 * value cannot be read.
 */
export type Reader = (value: unknown, parent: Place | undefined, key: string | number, run: ReadingRun) => unknown;

/** What a reader gives for a value that the server refuses. */
export const UNREADABLE = Symbol("unreadable");

export function refuse(
  run: ReadingRun,
  parent: Place | undefined,
  key: string | number,
  expected: string,
  value: unknown,
): typeof UNREADABLE {
  report(run, parent, key, expected, value);
  return UNREADABLE;
}

/** Notes that a value was turned, at most 20 in one reading. Gives what it was turned into. */
export function turn<T>(
  run: ReadingRun,
  parent: Place | undefined,
  key: string | number,
  from: unknown,
  to: T,
  type: string,
  rule: ReadingRule = "lenient-value",
): T {
  run.turned ??= [];
  if (run.turned.length >= MAX_ISSUES) return to;
  const place = { parent, key };
  const hidden = isSecret(place);
  run.turned.push({
    path: pathText(place),
    from: hidden ? MASK : excerpt(from),
    to: hidden ? MASK : excerpt(to),
    rule,
    what: rule === "lenient-value" ? `${formOf(from)} in place of ${type}` : type,
  });
  return to;
}

function formOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  switch (typeof value) {
    case "string":
      return value === "" ? "an empty text" : "a text";
    case "number":
      return Number.isInteger(value) ? "a whole number" : "a fraction";
    case "boolean":
      return "a truth value";
    default:
      return "an object";
  }
}

const TEXT = 80;
const ENTRIES = 10;

/** The value, cut to what a journal can bear. */
function excerpt(value: unknown, levels = 4): unknown {
  // Masked before it is cut: half of a JSON text is none.
  if (typeof value === "string") return cut(maskText(value.slice(0, 50 * TEXT)), TEXT);
  if (typeof value !== "object" || value === null) return value;
  if (levels === 0) return describeValue(value);
  if (Array.isArray(value)) return value.slice(0, ENTRIES).map((inner) => excerpt(inner, levels - 1));
  if (!isRecord(value)) return describeValue(value);
  const entries: [string, unknown][] = [];
  for (const key in value) {
    if (entries.length === ENTRIES) break;
    entries.push([cut(key, TEXT), isSecretField(value, key) ? MASK : excerpt(value[key], levels - 1)]);
  }
  return Object.fromEntries(entries);
}
