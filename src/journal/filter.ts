import { type KnownNames, unknownName } from "../matching/known-names.js";
import { didYouMean } from "../matching/nearest-name.js";
import { type Path, shown, valueAt } from "../matching/path.js";
import { type Check, compilePattern } from "../matching/pattern.js";
import { UsageError } from "../usage-error.js";
import type { JournalRecord } from "./entry.js";

/** Where each field of a filter looks in a record: one of these places must have the value. */
const FIELDS: Readonly<Record<string, readonly Path[]>> = {
  fn: [["function"]],
  user: [["user"]],
  server: [["server"]],
  session: [["session"]],
  kind: [["kind"]],
  outcome: [["outcome"]],
  status: [["status"]],
  answeredBy: [
    ["answeredBy", "by"],
    ["answeredBy", "file"],
    ["answeredBy", "type"],
    ["answeredBy", "fault"],
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

/** All that can stand before a colon. */
export const FILTER_FIELDS: readonly string[] = [...Object.keys(FIELDS), "since", "arg.…", "answer.…"];

/** One condition of a filter: one of its checks must pass, or none where it is negated. */
interface Term {
  readonly negated: boolean;
  readonly checks: readonly Check[];
}

/** Whether an entry's record is meant. */
export type JournalFilter = (record: JournalRecord) => boolean;

/**
 * A filter over the journal, from its text: `user:alice fn:asnCti* status:>=400 -kind:event "free text"`.
 * Spaces are and, commas are or, `-` negates; `*` and `?` stand for any characters and any one; numbers may be compared
 * with `>`, `>=`, `<`, `<=`; `arg.` and `answer.` go on with a path, `since:` takes what came after a number. A word without
 * a colon is searched in function, user and text. Letter case counts for nothing. An empty text takes everything.
 * Throws UsageError that names the place of a mistake.
 */
export function journalFilter(text: string, known: NamesOf = () => undefined): JournalFilter {
  const terms = words(text).map((word) => {
    refuseUnknownNames(word, known);
    return termOf(word);
  });
  return (record) =>
    terms.every(({ negated, checks }) => checks.some((check) => check.passes(valueAt(record, check.path))) !== negated);
}

/** The names that a field of the filter can have beside such a value; undefined where any text may stand. */
export type NamesOf = (field: string, text: string) => KnownNames | undefined;

/** Refuses a name that no entry can have: without it the list would be empty, as if nothing had happened. */
function refuseUnknownNames({ at, field, values }: Word, known: NamesOf): void {
  if (field === undefined) return;
  for (const { text } of values) {
    const names = known(field, text);
    if (!names) continue;
    const unknown = unknownName({ $glob: text, $ignoreCase: true }, names);
    if (unknown) throw mistake(at - 1, `${field}: there is no ${names.what} ${shown(text)}${nearestOf(text, names)}`);
  }
}

function nearestOf(text: string, { names }: KnownNames): string {
  const known = [...names];
  return didYouMean(text, known) || (known.length > 20 ? "" : `; there are ${known.join(", ")}`);
}

/** A word of the text: what stands before its colon, and behind it. */
interface Word {
  /** Its place, counted from 1. */
  readonly at: number;
  readonly negated: boolean;
  readonly field: string | undefined;
  readonly values: readonly Value[];
}

interface Value {
  readonly text: string;
  readonly quoted: boolean;
}

const WORD = /(-?)(?:([A-Za-z][\w.[\]]*):)?((?:"(?:[^"\\]|\\.)*"|[^\s"])+)(?=\s|$)/y;

function words(text: string): Word[] {
  const found: Word[] = [];
  let at = 0;
  for (;;) {
    while (/\s/.test(text[at] ?? "")) at++;
    if (at >= text.length) return found;
    WORD.lastIndex = at;
    const match = WORD.exec(text);
    if (!match) throw mistake(at, `cannot read ${shown(text.slice(at, at + 20))}; is a quotation mark missing?`);
    const [whole, minus = "", field, values = ""] = match;
    found.push({ at: at + 1, negated: minus !== "", field, values: split(values) });
    at += whole.length;
  }
}

/** `a,"b, c"` → a and b, c. */
function split(values: string): Value[] {
  return [...values.matchAll(/"((?:[^"\\]|\\.)*)"|([^,"]+)/g)].map(([, quoted, plain]) =>
    quoted === undefined
      ? { text: plain ?? "", quoted: false }
      : { text: quoted.replace(/\\(.)/g, "$1"), quoted: true },
  );
}

function mistake(at: number, what: string): UsageError {
  return new UsageError(`filter, character ${at + 1}: ${what}`);
}

function termOf({ at, negated, field, values }: Word): Term {
  if (values.length === 0) throw mistake(at - 1, "expected a value");
  if (field === undefined) {
    const colon = values.find(({ text, quoted }) => !quoted && text.includes(":"));
    if (colon) {
      const [name = ""] = colon.text.split(":");
      if (FILTER_FIELDS.includes(name)) throw mistake(at - 1, `${name}: expected a value`);
      placesOf(name, at);
    }
    const checks = values.flatMap(({ text }) => SEARCHED.flatMap((path) => checksOf(`*${text}*`, path)));
    return { negated, checks };
  }
  const [value] = values;
  if (field === "since") {
    const since = Number(value?.text);
    if (!Number.isSafeInteger(since) || since < 0)
      throw mistake(at - 1, `since: expected a number, got ${shown(value?.text)}`);
    return { negated, checks: compilePattern({ $gt: since }, ["n"]) };
  }
  const paths = placesOf(field, at);
  return { negated, checks: values.flatMap(({ text }) => paths.flatMap((path) => checksOf(text, path))) };
}

function placesOf(field: string, at: number): readonly Path[] {
  const known = FIELDS[field];
  if (known && Object.hasOwn(FIELDS, field)) return known;
  const [root, ...rest] = field.split(/[.[\]]+/).filter((part) => part !== "");
  if ((root === "arg" || root === "answer") && rest.length > 0) {
    const path = rest.map((part) => (/^\d+$/.test(part) ? Number(part) : part));
    return [[root === "arg" ? "argument" : "answer", ...path]];
  }
  const hint = didYouMean(field, FILTER_FIELDS) || `; there are ${FILTER_FIELDS.join(", ")}`;
  throw mistake(at - 1, `there is no field "${field}"${hint}. Quote a text that has a colon in it`);
}

const COMPARISONS = { ">=": "$gte", ">": "$gt", "<=": "$lte", "<": "$lt" } as const;

/** The checks that a value stands for, one of which must pass: a number may also stand there as a text. */
function checksOf(text: string, path: Path): Check[] {
  const comparison = /^(>=|>|<=|<)(-?\d+(?:\.\d+)?)$/.exec(text);
  if (comparison) {
    const operator = COMPARISONS[comparison[1] as keyof typeof COMPARISONS];
    return compilePattern({ [operator]: Number(comparison[2]) }, path);
  }
  const asText = compilePattern({ $glob: text, $ignoreCase: true }, path);
  if (/^-?\d+(\.\d+)?$/.test(text)) return [...asText, ...compilePattern(Number(text), path)];
  return text === "true" || text === "false" ? [...asText, ...compilePattern(text === "true", path)] : asText;
}
