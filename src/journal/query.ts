import type { JournalRecord } from "./entry.js";
import { journalFilter } from "./filter.js";
import type { Journal } from "./journal.js";

/** Which entries to list, beside the filter. */
export interface JournalOptions {
  /** Only those after this number. */
  readonly since?: number | undefined;
  /** At most so many, the newest ones. */
  readonly limit?: number | undefined;
}

/** The entries that a filter takes, the oldest first; `ucsid` takes those of one server alone. Throws UsageError. */
export function listJournal(
  journal: Journal,
  filter = "",
  { since = 0, limit }: JournalOptions = {},
  ucsid?: string,
): JournalRecord[] {
  const takes = journalFilter(filter);
  const found = journal
    .entries(since, ucsid)
    .map((entry) => entry.record())
    .filter(takes);
  return limit === undefined ? found : found.slice(Math.max(0, found.length - limit));
}
