import { cut, describeValue } from "../common/describe-value.js";
import { isSecretName, maskText } from "../common/secrets.js";
import { pathText as pathOf } from "../matching/path.js";

/** One thing about a value that does not fit its type. */
export interface Issue {
  /** The path, such as `asnNumbers[2].u8sNumber`; empty for the value itself. */
  readonly path: string;
  readonly expected: string;
  /**
   * A description of the value there, at most 80 characters. It quotes neither a secret nor a text that may hold one: the
   * text that a whole value is, and JSON in a text.
   */
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
  run.issues.push({
    path: pathText({ parent, key }),
    expected: cut(expected, EXPECTED_LENGTH),
    got: described(value, { parent, key }),
  });
}

function described(value: unknown, place: Place): string {
  if (typeof value === "string") {
    if (isSecret(place)) return "a secret text";
    if (isRoot(place) || /^\s*[[{]/.test(value)) return `a text of ${value.length} characters`;
  }
  if (typeof value === "number" && isSecret(place)) return "a secret number";
  return describeValue(typeof value === "string" ? maskText(value.slice(0, 1_000)) : value);
}

const isRoot = ({ parent, key }: Place): boolean => parent === undefined && key === "";

/** Whether the place is that of a secret, or within one. */
export function isSecret(place: Place): boolean {
  for (let at: Place | undefined = place; at; at = at.parent) {
    if (typeof at.key === "string" && isSecretName(at.key)) return true;
  }
  return false;
}

/** The issues as one line: `iType: expected INTEGER, got string "one"`. */
export function describeIssues(issues: readonly Issue[]): string {
  return issues
    .map(({ path, expected, got }) => `${path || "(the argument itself)"}: expected ${expected}, got ${got}`)
    .join("; ");
}

/** The place written out, each key and the whole cut where they are too long: both come from outside. */
export function pathText(place: Place): string {
  const path: (string | number)[] = [];
  for (let at: Place | undefined = place; at; at = at.parent) {
    if (at.key !== "") path.push(typeof at.key === "number" ? at.key : cut(at.key, 80));
  }
  return cut(pathOf(path.reverse()), PATH_LENGTH);
}
