import { type KnownNames, unknownName } from "../matching/known-names.js";
import { didYouMean } from "../matching/nearest-name.js";
import { type Path, shown, valueAt } from "../matching/path.js";
import { type Check, compilePattern } from "../matching/pattern.js";
import type { JournalRecord } from "./entry.js";
import {
  comparisonIn,
  dataPath,
  FilterError,
  type FilterTerm,
  type FilterValue,
  type NumberField,
  parseFilter,
  printTerm,
  type TextField,
} from "./filter-text.js";
import { codeOf } from "./summary.js";

/** Where each field of a filter looks in a record: one of these places must have the value. */
const FIELDS: Readonly<Record<TextField | NumberField, readonly Path[]>> = {
  fn: [["function"]],
  user: [["user"]],
  server: [["server"]],
  session: [["session"]],
  kind: [["kind"]],
  outcome: [["outcome"]],
  status: [["status"]],
  code: [["code"], ["answer", "error", "_type"], ["answer", "error", "iErrorDetail"]],
  answeredBy: [
    ["answeredBy", "by"],
    ["answeredBy", "file"],
    ["answeredBy", "type"],
    ["answeredBy", "fault"],
    ["answeredBy", "host"],
  ],
  via: [
    ["via", "transport"],
    ["via", "method"],
    ["via", "encoding"],
  ],
  fault: [["fault"]],
  text: [["text"], ["reason"], ["remarks", 0]],
  id: [["invokeId"]],
  ms: [["ms"]],
  n: [["n"]],
  cause: [["cause"]],
};

/** Where a word without a field is searched. */
const SEARCHED: readonly Path[] = [["function"], ["user"], ["text"], ["reason"]];

/** One condition of a filter, ready to be held against records. */
interface CompiledTerm {
  readonly term: FilterTerm;
  readonly checks: readonly Check[];
}

/** A condition that a record does not meet. */
export interface UnmetCondition {
  /** The condition, as it stands in the filter. */
  readonly expected: string;
  /** What the record has there, shortened. */
  readonly came: string;
}

/**
 * A filter over the journal, from its text: `user:alice fn:asnCti* status:>=400 -kind:event "free text"`.
 * Spaces are and, commas are or, `-` negates; `*` and `?` stand for any characters and any one; numbers may be compared
 * with `>`, `>=`, `<`, `<=`; `arg.` and `answer.` go on with a path, `since:` takes what came after a number. A word without
 * a colon is searched in function, user and text. Letter case counts for nothing. An empty text takes everything.
 */
export class JournalFilter {
  readonly #conditions: readonly CompiledTerm[];
  readonly #asksCode: boolean;

  /** Throws FilterError that names the place of a mistake, also for a name that is none of the `known`. */
  constructor(text: string, known: FilterNames = () => undefined) {
    const terms = parseFilter(text);
    for (const term of terms) refuseUnknownNames(term, known);
    this.#conditions = terms.map((term) => ({ term, checks: checksOf(term) }));
    this.#asksCode = terms.some(({ field }) => field === "code");
  }

  /** Whether the entry of the record is meant. */
  takes(record: JournalRecord): boolean {
    const asked = this.#asked(record);
    return this.#conditions.every((condition) => isMet(condition, asked));
  }

  /** The conditions that the record does not meet. */
  unmet(record: JournalRecord): UnmetCondition[] {
    const asked = this.#asked(record);
    return this.#conditions
      .filter((condition) => !isMet(condition, asked))
      .map(({ term, checks: [first] }) => ({
        expected: printTerm(term),
        came: first ? shown(valueAt(asked, first.path)) : "nothing",
      }));
  }

  /** The code of a call is a name for what stands in its answer. */
  #asked(record: JournalRecord): object {
    return this.#asksCode ? { ...record, code: codeOf(record) } : record;
  }
}

const isMet = ({ term, checks }: CompiledTerm, asked: object): boolean =>
  checks.some((check) => check.passes(valueAt(asked, check.path))) !== term.negated;

/** The names that a field of the filter can have beside such a value; undefined where any text may stand. */
export type FilterNames = (field: string, text: string) => KnownNames | undefined;

/** Refuses a name that no entry can have: without it the list would be empty, as if nothing had happened. */
function refuseUnknownNames({ field, values }: FilterTerm, known: FilterNames): void {
  if (field === undefined) return;
  for (const { at, text } of values) {
    const names = text === "*" ? undefined : known(field, text);
    if (names && unknownName({ $glob: text, $ignoreCase: true }, names)) {
      throw new FilterError(at, `${field}: there is no ${names.what} ${shown(text)}${nearestOf(text, names)}`);
    }
  }
}

function nearestOf(text: string, { names }: KnownNames): string {
  const known = [...names];
  return didYouMean(text, known) || (known.length > 20 ? "" : `; there are ${known.join(", ")}`);
}

/** The checks of a condition, one of which must pass. */
function checksOf({ field, values }: FilterTerm): Check[] {
  return values.flatMap(({ text }: FilterValue) => {
    if (field === undefined) return SEARCHED.flatMap((path) => textChecks(`*${text}*`, path));
    if (field === "since") return compilePattern({ $gt: Number(text) }, ["n"]);
    const paths = dataPath(field);
    return (paths ? [paths] : FIELDS[field as TextField | NumberField]).flatMap((path) => valueChecks(text, path));
  });
}

const COMPARISONS = { ">=": "$gte", ">": "$gt", "<=": "$lte", "<": "$lt" } as const;

/** The checks that a value stands for: a number may also stand there as a text. */
function valueChecks(text: string, path: Path): Check[] {
  if (text === "*") return compilePattern({ $any: true }, path);
  const comparison = comparisonIn(text);
  if (comparison && comparison.is !== "") {
    return compilePattern({ [COMPARISONS[comparison.is]]: comparison.number }, path);
  }
  const asText = textChecks(text, path);
  if (comparison) return [...asText, ...compilePattern(comparison.number, path)];
  return text === "true" || text === "false" ? [...asText, ...compilePattern(text === "true", path)] : asText;
}

const textChecks = (text: string, path: Path): Check[] => compilePattern({ $glob: text, $ignoreCase: true }, path);
