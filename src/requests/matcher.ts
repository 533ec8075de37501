import { check } from "../common/check.js";
import type { JournalFilter } from "../journal/filter.js";
import { journalFilterIn } from "../journal/query.js";
import { isRecord } from "../matching/path.js";
import { type Check, type Difference, differences, passesAll } from "../matching/pattern.js";
import { compileField, refuseUnknownNames } from "./pattern-names.js";
import { entryOf, type RequestRecord } from "./record.js";
import { type PatternData, refuseUndefined, requestPatternSchema } from "./request-pattern.js";
import type { RequestScope } from "./scope.js";

/** Fields whose list is a value, and not a choice of values. */
const VALUES: ReadonlySet<string> = new Set(["argument", "answer"]);

/** A pattern, ready to be held against requests. */
export class RequestMatcher {
  readonly #checks: readonly Check[];
  readonly #function: string | undefined;
  readonly #filter: JournalFilter | undefined;

  /** Throws UsageError for a pattern that makes no sense, and for one that no request in the scope can ever match. */
  constructor(
    readonly pattern: PatternData,
    scope: RequestScope,
  ) {
    refuseUndefined(pattern);
    const { filter, ...wanted } = check(requestPatternSchema, pattern, "pattern");
    this.#filter = filter === undefined ? undefined : journalFilterIn(scope, filter, ["call", "event"]);
    this.#checks = Object.entries(wanted).flatMap(([field, value]) => {
      const choice = Array.isArray(value) && !VALUES.has(field) ? { $in: value } : value;
      return compileField(field === "user" ? inLowerCase(choice) : choice, [field]);
    });
    this.#function = typeof wanted.function === "string" ? wanted.function : undefined;
    refuseUnknownNames(wanted, this.#checks, scope);
  }

  /** Whether a request of that function may match: told without writing it out. */
  mayMatch(functionName: string): boolean {
    return this.#function === undefined || this.#function === functionName;
  }

  matches(record: RequestRecord): boolean {
    return passesAll(this.#checks, comparable(record)) && (this.#filter?.takes(entryOf(record)) ?? true);
  }

  differences(record: RequestRecord): Difference[] {
    const unmet = this.#filter?.unmet(entryOf(record)) ?? [];
    return [...differences(this.#checks, comparable(record)), ...unmet.map((one) => ({ path: "filter", ...one }))];
  }

  /** The pattern for a person. */
  get text(): string {
    const { function: name, ...rest } = this.pattern;
    const others = Object.entries(rest).filter(([, value]) => value !== undefined);
    const what = typeof name === "string" ? name : name === undefined ? "any request" : JSON.stringify(name);
    return others.length === 0
      ? what
      : `${what} with ${others.map(([field, value]) => `${field} ${JSON.stringify(value)}`).join(", ")}`;
  }
}

/** Names of users count in any letter case. */
const comparable = (record: RequestRecord): RequestRecord =>
  record.user === undefined ? record : { ...record, user: record.user.toLowerCase() };

function inLowerCase(pattern: unknown): unknown {
  if (typeof pattern === "string") return pattern.toLowerCase();
  if (!isRecord(pattern) || !Array.isArray(pattern.$in)) return pattern;
  return { ...pattern, $in: pattern.$in.map((name) => (typeof name === "string" ? name.toLowerCase() : name)) };
}
