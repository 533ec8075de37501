import { didYouMean } from "../matching/nearest-name.js";
import { type Path, shown } from "../matching/path.js";
import { UsageError } from "../usage-error.js";

// The filter language, as text: read, written and checked. It needs neither the journal nor Node.js, so pages can use it too.

/** Fields whose values are texts or names. */
const TEXT_FIELDS = [
  "fn",
  "user",
  "server",
  "session",
  "kind",
  "outcome",
  "code",
  "answeredBy",
  "via",
  "fault",
  "text",
] as const;

/** Fields whose values are numbers: `status:400`, `ms:>=10`, `cause:*` for any. */
const NUMBER_FIELDS = ["status", "ms", "n", "id", "cause"] as const;

export type TextField = (typeof TEXT_FIELDS)[number];
export type NumberField = (typeof NUMBER_FIELDS)[number];

/** All that can stand before a colon. */
export const FILTER_FIELDS: readonly string[] = [...TEXT_FIELDS, ...NUMBER_FIELDS, "since", "arg.…", "answer.…"];

/** The longest filter, in characters (chosen); no longer than a pattern may be. */
export const LONGEST_FILTER = 900;

/** One value of a condition. */
export interface FilterValue {
  /** Where it begins in the text, counted from 0. */
  readonly at: number;
  readonly text: string;
  /** Whether it stands in quotation marks, which keep spaces, commas and colons together. */
  readonly quoted: boolean;
}

/** One condition: one of its values must be met, or none where it is negated. */
export interface FilterTerm {
  /** Where it begins in the text, counted from 0. */
  readonly at: number;
  readonly negated: boolean;
  /** What stands before the colon; undefined for words that are searched. */
  readonly field: string | undefined;
  readonly values: readonly FilterValue[];
}

/** A mistake in a filter. */
export class FilterError extends UsageError {
  constructor(
    /** The place in the text, counted from 0; at most its length. */
    readonly at: number,
    reason: string,
  ) {
    super(`filter, character ${at + 1}: ${reason}`);
    Object.assign(this, { mistakes: [{ path: "filter", reason: `character ${at + 1}: ${reason}` }] });
  }
}

/** Reads a filter. An empty text has no conditions. Throws FilterError. */
export function parseFilter(text: string): FilterTerm[] {
  if (text.length > LONGEST_FILTER) {
    throw new FilterError(LONGEST_FILTER, `a filter has at most ${LONGEST_FILTER} characters, got ${text.length}`);
  }
  const reader = new FilterReader(text);
  const terms: FilterTerm[] = [];
  while (reader.skip(SPACES) && !reader.ended) terms.push(readTerm(reader));
  return terms;
}

/** Writes a filter so that {@link parseFilter} reads the same conditions. */
export function printFilter(terms: readonly FilterTerm[]): string {
  return terms.map(printTerm).join(" ");
}

export function printTerm({ negated, field, values }: FilterTerm): string {
  const written = values.map(({ text, quoted }) => (quoted ? quote(text) : text)).join(",");
  return `${negated ? "-" : ""}${field === undefined ? "" : `${field}:`}${written}`;
}

/** A value as it can stand in a filter, in quotation marks where it needs them. */
export const filterValue = (text: string): string => (/^[^\s",:-][^\s",:]*$/.test(text) ? text : quote(text));

const quote = (text: string): string => `"${text.replace(/["\\]/g, "\\$&")}"`;

/** The comparison that a value of a number field stands for; undefined where it is none. `*` stands for any number. */
export function comparisonIn(text: string): { readonly is: Comparison; readonly number: number } | undefined {
  const [, is = "", digits] = /^(>=|>|<=|<|)(-?\d+(?:\.\d+)?)$/.exec(text) ?? [];
  return digits === undefined ? undefined : { is: is as Comparison, number: Number(digits) };
}

/** How a number is compared; the empty text asks for the number itself. */
export type Comparison = "" | ">" | ">=" | "<" | "<=";

/** The place in an argument or answer that a field names: `arg.list[0].name`; undefined for another field. */
export function dataPath(field: string): Path | undefined {
  const [, root, rest = ""] = /^(arg|answer)((?:\.[^.[\]]+|\[\d+\])+)$/.exec(field) ?? [];
  if (root === undefined) return undefined;
  const parts = [...rest.matchAll(/\[(\d+)\]|[^.[\]]+/g)];
  const path = parts.map(([part, index]) => (index === undefined ? part : Number(index)));
  return [root === "arg" ? "argument" : "answer", ...path];
}

export const isNumberField = (field: string): field is NumberField =>
  (NUMBER_FIELDS as readonly string[]).includes(field);

const SPACES = /\s*/y;
/** All before a colon, whether there is such a field or not. */
const FIELD = /([^\s",:]*):/y;
const PLAIN = /[^\s",]*/y;
const QUOTED = /"((?:[^"\\]|\\[\s\S])*)"/y;

/** A text, and how far it has been read. */
class FilterReader {
  at = 0;

  constructor(private readonly text: string) {}

  get ended(): boolean {
    return this.at >= this.text.length;
  }

  /** The next character; empty at the end. */
  get next(): string {
    return this.text.charAt(this.at);
  }

  /** Some of what is left. */
  get rest(): string {
    return this.text.slice(this.at, this.at + 20);
  }

  /** What stands here, if it is of that form, and goes on behind it. */
  take(form: RegExp): RegExpExecArray | undefined {
    form.lastIndex = this.at;
    const found = form.exec(this.text);
    if (!found) return undefined;
    this.at += found[0].length;
    return found;
  }

  skip(form: RegExp): true {
    this.take(form);
    return true;
  }
}

function readTerm(reader: FilterReader): FilterTerm {
  const { at } = reader;
  const negated = reader.take(/-(?=\S)/y) !== undefined;
  const [, field] = reader.take(FIELD) ?? [];
  if (field !== undefined) refuseField(field, at);
  const values: FilterValue[] = [];
  do values.push(readValue(reader, field));
  while (reader.take(/,/y));
  const [, second] = values;
  if (field === "since" && second) throw new FilterError(second.at, "since: expected one number");
  return { at, negated, field, values };
}

function readValue(reader: FilterReader, field: string | undefined): FilterValue {
  const { at } = reader;
  const of = field === undefined ? "" : `${field}: `;
  if (reader.next === '"') {
    const { rest } = reader;
    const [, inside] = reader.take(QUOTED) ?? [];
    if (inside === undefined) throw new FilterError(at, `cannot read ${shown(rest)}; is a quotation mark missing?`);
    if (/[^\s,]/.test(reader.next)) {
      throw new FilterError(reader.at, "expected a space or a comma behind the quotation mark");
    }
    return checked({ at, text: inside.replace(/\\([\s\S])/g, "$1"), quoted: true }, field);
  }
  const [text = ""] = reader.take(PLAIN) ?? [];
  if (reader.next === '"') {
    throw new FilterError(reader.at, 'a quotation mark inside of a word; quote the whole word, and write \\" in it');
  }
  if (text === "") throw new FilterError(at, `${of}expected a value`);
  if (field === undefined && text.includes(":")) {
    throw new FilterError(at, `a colon inside of ${shown(text)}; quote a text that has a colon in it`);
  }
  return checked({ at, text, quoted: false }, field);
}

function refuseField(field: string, at: number): void {
  if (field === "since" || isNumberField(field)) return;
  if ((TEXT_FIELDS as readonly string[]).includes(field) || dataPath(field)) return;
  const hint = didYouMean(field, FILTER_FIELDS) || `; there are ${FILTER_FIELDS.join(", ")}`;
  throw new FilterError(at, `there is no field ${shown(field)}${hint}. Quote a text that has a colon in it`);
}

/** The value, if the field can have such a one. */
function checked(value: FilterValue, field: string | undefined): FilterValue {
  const { text, at } = value;
  if (field === "since" && !(/^\d+$/.test(text) && Number.isSafeInteger(Number(text)))) {
    throw new FilterError(at, `since: expected a number, got ${shown(text)}`);
  }
  if (field !== undefined && isNumberField(field) && text !== "*" && !comparisonIn(text)) {
    throw new FilterError(at, `${field}: expected a number, such as 400 or >=400, or * for any, got ${shown(text)}`);
  }
  return value;
}
