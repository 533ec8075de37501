import type { Journal } from "../journal/journal.js";
import { type RequestRecord, requestOf } from "./record.js";
import { RequestMatcher, type RequestPattern } from "./request-pattern.js";

/** Which requests to list, beside their pattern. */
export interface ListOptions {
  /** Only those after this id. */
  readonly since?: number | undefined;
  /** At most so many, the newest ones. */
  readonly limit?: number | undefined;
}

/** The requests in a journal that match, the oldest first; `ucsid` takes those of one server alone. Throws UsageError. */
export function listRequests(
  journal: Journal,
  pattern: RequestPattern = {},
  { since = 0, limit }: ListOptions = {},
  ucsid?: string,
): RequestRecord[] {
  const matcher = new RequestMatcher(pattern);
  const found: RequestRecord[] = [];
  for (const entry of journal.traffic(since, ucsid)) {
    if (!matcher.mayMatch(entry.function)) continue;
    const request = requestOf(entry.record());
    if (matcher.matches(request)) found.push(request);
  }
  return limit === undefined ? found : found.slice(Math.max(0, found.length - limit));
}
