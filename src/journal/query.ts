import { operationNames } from "../interface/value-check.js";
import type { KnownNames } from "../matching/known-names.js";
import type { RequestScope } from "../requests/scope.js";
import { UsageError } from "../usage-error.js";
import type { CallOutcome, EntryKind, JournalRecord } from "./entry.js";
import { JournalFilter } from "./filter.js";

/** Which entries to list, beside the filter. */
export interface JournalOptions {
  /** Only those after this number. */
  readonly since?: number | undefined;
  /** At most so many, the newest ones; 1 or more. */
  readonly limit?: number | undefined;
}

const KINDS = ["call", "event", "session", "world", "finding", "notice", "control"] as const satisfies EntryKind[];
const OUTCOMES = ["result", "nothing", "error", "reject", "http", "broken"] as const satisfies CallOutcome[];

/**
 * The entries of a scope that a filter takes, the oldest first. Throws UsageError, also for a filter that names a kind, an
 * outcome, a user, a server or an operation that is not there.
 */
export function listJournal(
  scope: RequestScope,
  filter = "",
  { since = 0, limit }: JournalOptions = {},
): JournalRecord[] {
  const { journal, ucsid } = scope;
  if (since > journal.last) {
    throw UsageError.at("since", `expected the number of an entry that came, got number ${since}`);
  }
  const records = journal.entries(since, ucsid).map((entry) => entry.record());
  const wanted = new JournalFilter(filter, (field, text) => namesOf(field, text, scope, () => records));
  const found = records.filter((record) => wanted.takes(record));
  return limit === undefined ? found : found.slice(-limit);
}

/**
 * A filter for entries of a scope, of these kinds, that came or are yet to come. Throws UsageError as {@link listJournal}
 * does.
 */
export function journalFilterIn(scope: RequestScope, filter = "", kinds: readonly EntryKind[] = KINDS): JournalFilter {
  const { journal, ucsid } = scope;
  let records: JournalRecord[] | undefined;
  const present = (): JournalRecord[] => {
    records ??= journal.entries(0, ucsid).map((entry) => entry.record());
    return records;
  };
  return new JournalFilter(filter, (field, text) => namesOf(field, text, scope, present, kinds));
}

/** The names that entries can have: those that exist, and those that stand in the journal already. */
function namesOf(
  field: string,
  text: string,
  { servers }: RequestScope,
  records: () => readonly JournalRecord[],
  kinds: readonly EntryKind[] = KINDS,
): KnownNames | undefined {
  const seen = (of: (record: JournalRecord) => string | undefined): string[] =>
    records().flatMap((one) => of(one) ?? []);
  switch (field) {
    case "kind":
      return { what: "kind", names: kinds };
    case "outcome":
      return { what: "outcome", names: OUTCOMES };
    case "user": {
      const people = [...servers()].flatMap(({ world }) => [...world.directory.users()].map(({ name }) => name));
      return { what: "user", names: [...people, ...seen(({ user }) => user)] };
    }
    case "server":
      return { what: "server", names: [...[...servers()].map(({ ucsid }) => ucsid), ...seen(({ server }) => server)] };
    case "fn":
      // Entries of other kinds have names of their own, such as call.changed.
      if (!text.toLowerCase().startsWith("asn")) return undefined;
      return { what: "operation", names: [...operationNames(), ...seen((one) => one.function)] };
    default:
      return undefined;
  }
}
