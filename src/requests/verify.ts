import type { ExpectationData } from "../commands/expectation.js";
import type { Duration } from "../common/duration.js";
import type { FunctionName } from "../interface/other-functions.js";
import type { Entry } from "../journal/entry.js";
import { clearTimeout, setTimeout } from "../time/platform.js";
import { UsageError } from "../usage-error.js";
import { CountJudge, type Judge, NothingElseJudge, OrderJudge } from "./judges.js";
import { RequestMatcher } from "./matcher.js";
import { type RequestRecord, requestOf } from "./record.js";
import type { PatternData, RequestPattern } from "./request-pattern.js";
import { requestsLike } from "./requests.js";
import type { RequestScope } from "./scope.js";

/** How many requests must match. */
export type Count = number | { readonly min?: number | undefined; readonly max?: number | undefined };

/** The functions of a list of patterns; each pattern is typed by its own. */
type Steps = readonly unknown[];

/** What must have been asked: a number of requests, their order, or that nothing else was. */
export interface Expectation<F = FunctionName, S extends Steps = Steps, N extends Steps = Steps>
  extends RequestPattern<F> {
  /** Exactly so many, or between; at least one when left out. */
  readonly count?: Count;
  /**
   * Requests that must come one after the other, by a function's name or a pattern; others may come between them. The
   * fields beside it hold for all of them.
   */
  readonly inOrder?: { readonly [I in keyof S]: RequestPattern<S[I]> | FunctionName };
  /**
   * A list: each request must match one of these. true, with `inOrder`: exactly those must come, and no other. Counts the
   * requests of clients that match the fields beside it; events too with `direction: ["in", "out"]`.
   */
  readonly nothingElse?: true | { readonly [I in keyof N]: RequestPattern<N[I]> | FunctionName };
  /**
   * Waits this long, in real time: until it is as expected, or to the end where another request could make it wrong (an
   * exact count, `max`, `nothingElse`). ms or a text such as `2s`; only what came already counts when left out.
   */
  readonly within?: Duration;
  /** Counts only requests after this id. */
  readonly since?: number;
}

/** What came of a verification: `text` says in words what was expected, and what came instead. */
export interface Verification {
  readonly pass: boolean;
  readonly count: number;
  readonly text: string;
  readonly matching: readonly RequestRecord[];
}

/** Whether the requests are as expected, now or within the time given. Throws UsageError. */
export async function verify(scope: RequestScope, expected: ExpectationData): Promise<Verification> {
  const { within = 0, since = 0 } = expected;
  refuseBlindness(scope, since);
  const judge = judgeOf(scope, expected);
  await watch(scope, judge, since, within);
  const { pass, matching } = judge;
  const count = matching.length;
  if (pass && judge.needsAll && scope.journal.lacks(since, scope.ucsid)) {
    const text = `expected ${judge.expected}: cannot be told, as newer requests have pushed older ones out of the journal; raise journalSize, or count only those after an id with since`;
    return { pass: false, count, text, matching };
  }
  if (pass) return { pass, count, text: `came as expected: ${judge.expected}`, matching };
  const waited = within > 0 ? ` within ${within} ms` : "";
  const direction = expected.direction ?? "in";
  const all = requestsLike(new RequestMatcher({ direction }, scope), scope, since);
  const head = `expected ${judge.expected}${waited}, came ${count} of ${all.length} requests`;
  return { pass, count, text: [head, ...judge.explain(all)].join("\n"), matching };
}

/** A journal that keeps nothing, and a `since` that is yet to come, would make every `count: 0` come true. */
export function refuseBlindness({ journal }: RequestScope, since: number): void {
  if (!journal.isKept) throw new UsageError("the journal keeps no requests: start with a journalSize from 1");
  if (since > journal.last) {
    throw UsageError.at("since", `expected the id of a request that came, got number ${since}`);
  }
}

function judgeOf(scope: RequestScope, expected: ExpectationData): Judge {
  const { count = { min: 1 }, inOrder, nothingElse, within: _within, since: _since, ...pattern } = expected;
  const named = (step: string | PatternData): PatternData => (typeof step === "string" ? { function: step } : step);
  const stepsOf = (steps: readonly (string | PatternData)[], place: string): RequestMatcher[] =>
    steps.map((step, index) => {
      try {
        return new RequestMatcher(named(step), scope);
      } catch (error) {
        throw error instanceof UsageError ? error.below(`${place}[${index}]`) : error;
      }
    });
  if (inOrder === undefined && nothingElse === undefined) {
    const [min, max] =
      typeof count === "number" ? [count, count] : [count.min ?? 0, count.max ?? Number.POSITIVE_INFINITY];
    return new CountJudge(new RequestMatcher(pattern, scope), min, max);
  }
  const all = new RequestMatcher(nothingElse === undefined ? pattern : { direction: "in", ...pattern }, scope);
  if (inOrder) return new OrderJudge(all, stepsOf(inOrder, "inOrder"), nothingElse === true);
  return new NothingElseJudge(all, stepsOf(Array.isArray(nothingElse) ? nothingElse : [], "nothingElse"));
}

/** Shows the judge the requests so far, and then each that comes until nothing can change its mind, or the time is over. */
function watch({ journal, ucsid }: RequestScope, judge: Judge, since: number, within: number): Promise<void> {
  const take = (entry: Entry): void => {
    if (judge.mayMatch(entry.function)) judge.take(requestOf(entry.record()));
  };
  for (const entry of journal.traffic(since, ucsid)) take(entry);
  if (judge.settled || within <= 0) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      unwatch();
    };
    const end = (): void => {
      stop();
      resolve();
    };
    const timer = setTimeout(end, within);
    const unwatch = journal.watch((entry) => {
      if ((entry.kind !== "call" && entry.kind !== "event") || (ucsid !== undefined && entry.ucsid !== ucsid)) return;
      // Whoever adds an entry must not fail with whoever looks at it.
      try {
        take(entry);
      } catch (error) {
        stop();
        reject(error);
        return;
      }
      if (judge.settled) end();
    });
  });
}

/** The request that matches, the first after `since`; waits for it at most `within` ms. */
export async function waitForRequest(
  scope: RequestScope,
  pattern: PatternData,
  { within, since = 0 }: { readonly within: number; readonly since?: number | undefined },
): Promise<{ readonly request: RequestRecord | undefined; readonly verdict: Verification }> {
  // Fields of an expectation, such as count, are none of a pattern.
  new RequestMatcher(pattern, scope);
  const verdict = await verify(scope, { ...pattern, within, since } as ExpectationData);
  return { request: verdict.matching[0], verdict };
}
