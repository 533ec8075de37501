import { isSecretName, MASK } from "../common/secrets.js";
import { FAULT_NAMES } from "../faults/fault-schema.js";
import { catalog, type Operation } from "../interface/catalog.js";
import { OTHER_FUNCTIONS } from "../interface/other-functions.js";
import { operationNames, wrongCheck } from "../interface/value-check.js";
import type { Transport } from "../journal/entry.js";
import { type KnownNames, placeOfName, unknownName } from "../matching/known-names.js";
import { type Path, pathText } from "../matching/path.js";
import { type Check, compilePattern, PatternError, passesAll } from "../matching/pattern.js";
import type { Origin } from "../rose/outcome.js";
import { UsageError } from "../usage-error.js";
import type { OutcomeKind } from "./record.js";
import type { PatternData } from "./request-pattern.js";
import type { RequestScope } from "./scope.js";

export const TRANSPORTS = [
  "client",
  "direct",
  "public",
  "controller",
  "socket",
  "control",
  "other",
] as const satisfies Transport[];
export const DIRECTIONS = ["in", "out"] as const;
export const OUTCOMES = [
  "result",
  "nothing",
  "error",
  "reject",
  "http",
  "event",
  "broken",
] as const satisfies OutcomeKind[];
const ORIGINS = ["behaviour", "fixture", "made-up", "fault", "on-miss", "upstream"] as const satisfies Origin["by"][];

/** Names of requests beside those of the interface: the journal calls so what no function could be read from. */
const UNREAD = "(unreadable)";

/** The fields of an answer that is an error or a reject. Their types depend on what went wrong. */
const FAILURE_FIELDS: ReadonlySet<unknown> = new Set(["error", "error_value", "invokedID", "reject", "sessionID"]);

/**
 * Refuses a pattern that no request can ever match, since it names what does not exist: such a pattern would make every
 * `count: 0` come true. Throws UsageError with the place.
 */
export function refuseUnknownNames(pattern: PatternData, checks: readonly Check[], scope: RequestScope): void {
  refuseUnknown("transport", pattern.transport, { what: "transport", names: TRANSPORTS });
  refuseUnknown("direction", pattern.direction, { what: "direction", names: DIRECTIONS });
  refuseUnknown("outcome", pattern.outcome, { what: "outcome", names: OUTCOMES });
  refuseUnknown("fault", pattern.fault, { what: "fault", names: FAULT_NAMES, mayBeMissing: true });
  refuseServer(pattern.server, scope);
  refuseUser(pattern.user, scope);
  // An operation that does not exist can be called, and is rejected: who names the reject knows what they ask for.
  const mayBeWrong = pattern.outcome !== undefined && meets(pattern.outcome, "reject");
  if (!mayBeWrong) {
    const names = [...operationNames(), ...OTHER_FUNCTIONS, UNREAD];
    refuseUnknown("function", pattern.function, { what: "function", names });
    refuseWrongFields(pattern, checks);
  }
  for (const check of checks) {
    refuseWrongStatus(check);
    refuseWrongOrigin(check);
    refuseSecret(check);
  }
}

function refuseUnknown(field: string, pattern: unknown, known: KnownNames): void {
  if (pattern === undefined) return;
  const unknown = unknownName(pattern, known);
  if (unknown) throw UsageError.at(placeOfName(field, unknown), unknown.reason);
}

function refuseServer(pattern: PatternData["server"], { servers, journal, ucsid }: RequestScope): void {
  if (pattern === undefined) return;
  const names = [...servers()].map((server) => server.ucsid);
  const known = { what: "server", names, mayBeMissing: ucsid === undefined };
  // Clients may ask for servers that are not there: what they asked for is in the journal.
  if (unknownName(pattern, known) && ucsid === undefined) {
    for (const entry of journal.traffic()) if (entry.ucsid !== undefined) names.push(entry.ucsid);
  }
  refuseUnknown("server", pattern, known);
}

function refuseUser(pattern: PatternData["user"], { servers, journal, ucsid }: RequestScope): void {
  if (pattern === undefined) return;
  const names: string[] = [];
  for (const { world } of servers()) for (const { name } of world.directory.users()) names.push(name);
  const known = { what: "user", names, mayBeMissing: true, ignoreCase: true };
  // Users who were removed, and names that nobody has, stand in the journal.
  if (unknownName(pattern, known)) {
    for (const entry of journal.traffic(0, ucsid)) names.push(...[entry.record().user ?? []].flat());
  }
  refuseUnknown("user", pattern, known);
}

function meets(pattern: unknown, name: string): boolean {
  const written = Array.isArray(pattern) ? { $in: pattern } : pattern;
  return passesAll(compilePattern(written, ["name"]), { name });
}

/** Refuses fields that the arguments and results of the functions do not have, and values that these cannot have. */
function refuseWrongFields({ function: wanted }: PatternData, checks: readonly Check[]): void {
  const inside = checks.filter(
    ({ path: [root, field] }) => (root === "argument" || root === "answer") && field !== undefined,
  );
  if (wanted === undefined || inside.length === 0 || OTHER_FUNCTIONS.some((name) => meets(wanted, name))) return;
  const operations = [...catalog.operations()].filter(({ name }) => meets(wanted, name));
  for (const check of inside) {
    const reasons = operations.map((operation) => wrongIn(operation, check));
    const [reason] = reasons;
    if (reason !== undefined && !reasons.includes(undefined)) throw UsageError.at(pathText(check.path), reason);
  }
}

function wrongIn({ argument, result }: Operation, check: Check): string | undefined {
  const [root, ...path] = check.path;
  if (root === "argument") return wrongCheck(argument, path, check);
  return result === undefined || FAILURE_FIELDS.has(path[0]) ? undefined : wrongCheck(result, path, check);
}

/** An HTTP status is a number from 100 to 599. */
function refuseWrongStatus({ path, literal, takes, expected }: Check): void {
  if (path[0] !== "status") return;
  const isStatus = typeof literal !== "number" || (Number.isInteger(literal) && literal >= 100 && literal <= 599);
  if ((takes === undefined || takes === "number") && isStatus && path.length === 1) return;
  throw UsageError.at(
    pathText(path),
    `expected an HTTP status, or a pattern for one such as {$gte: 400}, got ${expected}`,
  );
}

function refuseWrongOrigin({ path, literal }: Check): void {
  const [root, field] = path;
  if (root !== "answeredBy") return;
  if (field === "by" && typeof literal === "string") {
    refuseUnknown("answeredBy.by", literal, { what: "origin", names: ORIGINS });
  } else if (!["by", "file", "type", "fault"].includes(String(field))) {
    throw UsageError.at(pathText(path), "expected {by}, {by, file}, {by, type} or {by, fault}");
  }
}

/** The journal masks secrets, so that no value but the mask is ever found there. */
function refuseSecret({ path, literal }: Check): void {
  const [root, ...fields] = path;
  const field = fields.findLast((part) => typeof part === "string");
  if ((root !== "argument" && root !== "answer") || typeof field !== "string" || !isSecretName(field)) return;
  if (typeof literal !== "string" || literal === "" || literal === MASK) return;
  throw UsageError.at(pathText(path), `the journal masks it; {$any: true} asks whether it came, "${MASK}" for a text`);
}

/** Compiles the pattern of one field. Throws UsageError with the place of a mistake. */
export function compileField(pattern: unknown, path: Path): Check[] {
  try {
    return compilePattern(pattern, path);
  } catch (error) {
    if (error instanceof PatternError) throw UsageError.at(pathText(error.path), error.message);
    throw error;
  }
}
