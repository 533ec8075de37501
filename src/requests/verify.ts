import type { Entry } from "../journal/entry.js";
import type { Journal } from "../journal/journal.js";
import { clearTimeout, setTimeout } from "../time/platform.js";
import { type RequestRecord, requestOf } from "./record.js";
import { RequestMatcher, type RequestPattern } from "./request-pattern.js";
import { listRequests } from "./requests.js";

/** How many requests must match. */
export type Count = number | { readonly min?: number | undefined; readonly max?: number | undefined };

/** What must have been asked. */
export interface Expectation extends RequestPattern {
  /** Exactly so many, or between; at least one when left out. */
  readonly count?: Count | undefined;
  /** Waits at most so many ms (of real time) for it to come true. */
  readonly within?: number | undefined;
  /** Counts only requests after this id. */
  readonly since?: number | undefined;
}

/** What came of a verification: `text` says in words what was expected, and what came instead. */
export interface Verification {
  readonly pass: boolean;
  readonly count: number;
  readonly text: string;
  readonly matching: readonly RequestRecord[];
}

const NEAREST_SHOWN = 3;

/** Whether the journal has what is expected, now or within the time given. */
export async function verify(journal: Journal, expectation: Expectation, ucsid?: string): Promise<Verification> {
  const { count = { min: 1 }, within = 0, since = 0, ...pattern } = expectation;
  const matcher = new RequestMatcher(pattern);
  const [min, max] =
    typeof count === "number" ? [count, count] : [count.min ?? 0, count.max ?? Number.POSITIVE_INFINITY];
  const matching = listRequests(journal, pattern, { since }, ucsid);
  const holds = (): boolean => matching.length >= min && matching.length <= max;
  const pass =
    holds() ||
    (await comesTrue(journal, within, (entry) => {
      if (entry.kind !== "call" && entry.kind !== "event") return false;
      if ((ucsid !== undefined && entry.ucsid !== ucsid) || !matcher.mayMatch(entry.function)) return false;
      const record = requestOf(entry.record());
      if (matcher.matches(record)) matching.push(record);
      return holds();
    }));
  const wanted = `${countText(min, max)} ${matcher.text}`;
  if (pass) return { pass, count: matching.length, text: `came as expected: ${wanted}`, matching };
  const all = listRequests(journal, { direction: pattern.direction ?? "in" }, { since }, ucsid);
  return { pass, count: matching.length, text: explain(wanted, within, matching, all, matcher), matching };
}

/** Looks at each request from now on until one makes it true, for so many ms at the most. */
function comesTrue(journal: Journal, within: number, look: (entry: Entry) => boolean): Promise<boolean> {
  if (within <= 0) return Promise.resolve(false);
  return new Promise((resolve, reject) => {
    const end = (held: boolean): void => {
      stop();
      resolve(held);
    };
    const stop = (): void => {
      clearTimeout(timer);
      unwatch();
    };
    const timer = setTimeout(() => end(false), within);
    const unwatch = journal.watch((entry) => {
      // Whoever adds an entry must not fail with whoever looks at it.
      try {
        if (look(entry)) end(true);
      } catch (error) {
        stop();
        reject(error);
      }
    });
  });
}

/** The request that matches, the first after `since`; waits for it at most `within` ms. */
export async function waitForRequest(
  journal: Journal,
  pattern: RequestPattern,
  { within, since = 0 }: { readonly within: number; readonly since?: number | undefined },
  ucsid?: string,
): Promise<{ readonly request: RequestRecord | undefined; readonly verdict: Verification }> {
  const verdict = await verify(journal, { ...pattern, within, since }, ucsid);
  return { request: verdict.matching[0], verdict };
}

function countText(min: number, max: number): string {
  if (min === max) return `exactly ${min} ×`;
  if (max === Number.POSITIVE_INFINITY) return `at least ${min} ×`;
  return min === 0 ? `at most ${max} ×` : `${min} to ${max} ×`;
}

function explain(
  wanted: string,
  within: number,
  matching: readonly RequestRecord[],
  all: readonly RequestRecord[],
  matcher: RequestMatcher,
): string {
  const waited = within > 0 ? ` within ${within} ms` : "";
  const lines = [`expected ${wanted}${waited}, came ${matching.length} of ${all.length} requests`];
  if (matching.length > 0) {
    lines.push("these match:", ...matching.slice(-NEAREST_SHOWN).map((record) => `  ${describe(record)}`));
    return lines.join("\n");
  }
  const ranked = all
    .map((record) => ({ record, found: matcher.differences(record) }))
    // Sorting is stable: among equals the newest comes first.
    .reverse()
    .sort((a, b) => weight(a.found) - weight(b.found))
    .slice(0, NEAREST_SHOWN);
  if (ranked.length > 0) lines.push("nearest:");
  for (const { record, found } of ranked) {
    lines.push(`  ${describe(record)}`);
    for (const { path, expected, came } of found) lines.push(`    ${path}: expected ${expected}, came ${came}`);
  }
  return lines.join("\n");
}

/** Another function is further off than any number of other fields. */
const weight = (found: readonly { readonly path: string }[]): number =>
  found.reduce((sum, { path }) => sum + (path === "function" ? 100 : 1), 0);

function describe({
  id,
  at,
  transport,
  user,
  function: name,
  outcome,
  status,
  answeredBy,
  fault,
}: RequestRecord): string {
  const by = answeredBy && answeredBy.by !== "behaviour" ? `, ${answeredBy.by}` : "";
  return [
    `#${id} ${at.slice(11, 23)} ${transport}`,
    user ?? "(nobody)",
    name,
    `→ ${outcome}${status === undefined ? "" : ` ${status}`}${by}${fault === undefined ? "" : `, fault ${fault}`}`,
  ].join(" ");
}
