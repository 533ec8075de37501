import { RequestMatcher } from "./matcher.js";
import { type RequestRecord, requestOf } from "./record.js";
import type { PatternData } from "./request-pattern.js";
import type { RequestScope } from "./scope.js";

/** Which requests to list, beside their pattern. */
export interface ListOptions {
  /** Only those after this id. */
  readonly since?: number | undefined;
  /** At most so many, the newest ones; 1 or more. */
  readonly limit?: number | undefined;
}

/** The requests of a scope that match, the oldest first. Throws UsageError for a pattern that makes no sense. */
export function listRequests(
  scope: RequestScope,
  pattern: PatternData = {},
  { since = 0, limit }: ListOptions = {},
): RequestRecord[] {
  const found = requestsLike(new RequestMatcher(pattern, scope), scope, since);
  return limit === undefined ? found : found.slice(-limit);
}

/** The requests of a scope after an id that a matcher takes, the oldest first. */
export function requestsLike(
  matcher: RequestMatcher,
  { journal, ucsid }: RequestScope,
  since: number,
): RequestRecord[] {
  const found: RequestRecord[] = [];
  for (const entry of journal.traffic(since, ucsid)) {
    if (!matcher.mayMatch(entry.function)) continue;
    const request = requestOf(entry.record());
    if (matcher.matches(request)) found.push(request);
  }
  return found;
}
