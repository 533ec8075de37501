import type { Difference } from "../matching/pattern.js";
import type { RequestMatcher } from "./matcher.js";
import type { RequestRecord } from "./record.js";

/** Looks at requests as they came, and says whether they are as expected. */
export interface Judge {
  /** The requests that match. */
  readonly matching: readonly RequestRecord[];
  /** Whether the requests so far are as expected. */
  readonly pass: boolean;
  /** Whether no further request can change that. */
  readonly settled: boolean;
  /** Whether a request that is not seen could make it wrong: all of them must be there to be counted. */
  readonly needsAll: boolean;
  /** What is expected, in words. */
  readonly expected: string;
  /** Whether a request of that function counts at all: told without writing it out. */
  mayMatch(functionName: string): boolean;
  take(request: RequestRecord): void;
  /** What is wrong, a line each, below the first; `all` are the requests that could have matched. */
  explain(all: readonly RequestRecord[]): string[];
}

const NEAREST_SHOWN = 3;
const LATEST_SHOWN = 10;

/** So many requests that match. */
export class CountJudge implements Judge {
  readonly matching: RequestRecord[] = [];
  readonly expected: string;

  constructor(
    private readonly matcher: RequestMatcher,
    private readonly min: number,
    private readonly max: number,
  ) {
    this.expected = `${countText(min, max)} ${matcher.text}`;
  }

  get pass(): boolean {
    return this.matching.length >= this.min && this.matching.length <= this.max;
  }

  get settled(): boolean {
    return this.matching.length > this.max || (!this.needsAll && this.pass);
  }

  get needsAll(): boolean {
    return this.max !== Number.POSITIVE_INFINITY;
  }

  mayMatch(functionName: string): boolean {
    return this.matcher.mayMatch(functionName);
  }

  take(request: RequestRecord): void {
    if (this.matcher.matches(request)) this.matching.push(request);
  }

  explain(all: readonly RequestRecord[]): string[] {
    if (this.matching.length > 0) return ["these match:", ...latest(this.matching, NEAREST_SHOWN)];
    return nearest(all, this.matcher);
  }
}

/** Requests that match one pattern after the other; with `nothingElse` all of the scope are these. */
export class OrderJudge implements Judge {
  readonly matching: RequestRecord[] = [];
  readonly #seen: RequestRecord[] = [];
  #stranger: RequestRecord | undefined;

  constructor(
    private readonly scope: RequestMatcher,
    private readonly steps: readonly RequestMatcher[],
    private readonly nothingElse: boolean,
  ) {}

  get expected(): string {
    const steps = this.steps.map(({ text }) => text).join(", then ");
    return `in this order${this.nothingElse ? ", and nothing else" : ""}: ${steps}`;
  }

  get pass(): boolean {
    return this.matching.length === this.steps.length && this.#stranger === undefined;
  }

  get settled(): boolean {
    return this.#stranger !== undefined || (this.pass && !this.nothingElse);
  }

  get needsAll(): boolean {
    return this.nothingElse;
  }

  mayMatch(functionName: string): boolean {
    return this.nothingElse || this.steps.some((step) => step.mayMatch(functionName));
  }

  take(request: RequestRecord): void {
    if (this.settled || !this.scope.matches(request)) return;
    this.#seen.push(request);
    if (this.steps[this.matching.length]?.matches(request)) this.matching.push(request);
    else if (this.nothingElse) this.#stranger = request;
  }

  explain(): string[] {
    const next = this.steps[this.matching.length];
    if (this.#stranger) {
      const place = next ? `in place of ${next.text}` : "after all that were expected";
      return [`this came ${place}:`, line(this.#stranger), ...came(this.#seen)];
    }
    const after = this.matching.at(-1);
    const where = after ? `after ${after.function} #${after.id}` : "at all";
    const differences = next ? nearest(this.#seen, next) : [];
    return [
      `step ${this.matching.length + 1}, ${next?.text}, did not come ${where}`,
      ...differences,
      ...came(this.#seen),
    ];
  }
}

/** Each request of the scope matches one of the patterns. */
export class NothingElseJudge implements Judge {
  readonly matching: RequestRecord[] = [];
  readonly #strangers: RequestRecord[] = [];
  readonly needsAll = true;

  constructor(
    private readonly scope: RequestMatcher,
    private readonly allowed: readonly RequestMatcher[],
  ) {}

  get expected(): string {
    return `nothing else than ${this.allowed.map(({ text }) => text).join(", ")}`;
  }

  get pass(): boolean {
    return this.#strangers.length === 0;
  }

  get settled(): boolean {
    return !this.pass;
  }

  mayMatch(functionName: string): boolean {
    return this.scope.mayMatch(functionName);
  }

  take(request: RequestRecord): void {
    if (!this.scope.matches(request)) return;
    const isAllowed = this.allowed.some((matcher) => matcher.matches(request));
    (isAllowed ? this.matching : this.#strangers).push(request);
  }

  explain(): string[] {
    return ["this came besides:", ...latest(this.#strangers, LATEST_SHOWN)];
  }
}

const came = (requests: readonly RequestRecord[]): string[] =>
  requests.length === 0 ? [] : ["these came:", ...latest(requests, LATEST_SHOWN)];

const latest = (requests: readonly RequestRecord[], most: number): string[] => requests.slice(-most).map(line);

function nearest(all: readonly RequestRecord[], matcher: RequestMatcher): string[] {
  const ranked = all
    .map((record) => ({ record, found: matcher.differences(record) }))
    // Sorting is stable: among equals the newest comes first.
    .reverse()
    .sort((a, b) => weight(a.found) - weight(b.found))
    .slice(0, NEAREST_SHOWN);
  if (ranked.length === 0) return [];
  return ["nearest:", ...ranked.flatMap(({ record, found }) => [line(record), ...found.map(differenceLine)])];
}

const differenceLine = ({ path, expected, came }: Difference): string =>
  `    ${path}: expected ${expected}, came ${came}`;

/** Another function is further off than any number of other fields. */
const weight = (found: readonly { readonly path: string }[]): number =>
  found.reduce((sum, { path }) => sum + (path === "function" ? 100 : 1), 0);

function countText(min: number, max: number): string {
  if (min === max) return `exactly ${min} ×`;
  if (max === Number.POSITIVE_INFINITY) return `at least ${min} ×`;
  return min === 0 ? `at most ${max} ×` : `${min} to ${max} ×`;
}

function line({ id, at, transport, user, function: name, outcome, status, answeredBy, fault }: RequestRecord): string {
  const by = answeredBy && answeredBy.by !== "behaviour" ? `, ${answeredBy.by}` : "";
  const end = `→ ${outcome}${status === undefined ? "" : ` ${status}`}${by}${fault === undefined ? "" : `, fault ${fault}`}`;
  return `  #${id} ${at.slice(11, 23)} ${transport} ${user ?? "(nobody)"} ${name} ${end}`;
}
