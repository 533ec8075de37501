/** A place at which a value does not fit its type. */
export interface Issue {
  /** The path, such as `asnNumbers[2].u8sNumber`; empty for the value itself. */
  readonly path: string;
  readonly expected: string;
  /** A description of the value there, at most 80 characters. */
  readonly got: string;
}

/** The place of a value, as a chain upwards. The path is written out only for an issue. */
export interface Place {
  readonly parent: Place | undefined;
  readonly key: string | number;
}

/** The state of one validation. The depth is bounded: types can contain themselves, and input is not to be trusted. */
export interface Run {
  readonly issues: Issue[];
  depth: number;
}

export const MAX_ISSUES = 20;
/** The most levels of nesting that are checked. */
export const MAX_DEPTH = 64;

const GOT_LENGTH = 80;
const EXPECTED_LENGTH = 200;
const PATH_LENGTH = 400;

export function report(
  run: Run,
  parent: Place | undefined,
  key: string | number,
  expected: string,
  value: unknown,
): void {
  if (run.issues.length >= MAX_ISSUES) return;
  run.issues.push({ path: pathText({ parent, key }), expected: cut(expected, EXPECTED_LENGTH), got: describe(value) });
}

/** The issues as one line: `iType: expected INTEGER, got string "one"`. */
export function describeIssues(issues: readonly Issue[]): string {
  return issues
    .map(({ path, expected, got }) => `${path || "(the argument itself)"}: expected ${expected}, got ${got}`)
    .join("; ");
}

export function pathText(place: Place): string {
  let text = "";
  for (let at: Place | undefined = place; at; at = at.parent) {
    if (at.key === "") continue;
    const own = typeof at.key === "number" ? `[${at.key}]` : cut(at.key, 80);
    text = text === "" || text.startsWith("[") ? own + text : `${own}.${text}`;
  }
  return cut(text, PATH_LENGTH);
}

function describe(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "string") return cut(`string ${JSON.stringify(cut(value, GOT_LENGTH))}`, GOT_LENGTH);
  if (typeof value !== "object") return cut(`${typeof value} ${String(value)}`, GOT_LENGTH);
  const keys: string[] = [];
  for (const key in value) if (keys.push(cut(key, GOT_LENGTH)) === 5) break;
  return cut(keys.length === 0 ? "an object without fields" : `an object with ${keys.join(", ")}`, GOT_LENGTH);
}

export function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
