import type { Field, TypeNotation } from "../../interface/catalog.js";
import { emptyValue } from "../../interface/empty-value.js";
import { perType, resolved } from "../../interface/per-type.js";
import { timeOfDays } from "./days.js";
import { BerError, NONE, type TlvSource } from "./source.js";
import { isExplicit, type Tag, tagsOf, tagsOfField, UNIVERSAL } from "./tags.js";

/**
 * Reads the contents of a TLV whose head has been read, with that tag: the bounds are in `at` and `stop` of the source.
 * Gives the canonical value, as the JSON reader does.
 */
export type TlvReader = (source: TlvSource, tag: Tag) => unknown;

/** The reader of a type, compiled at its first use. Throws for a type that the catalog does not have. */
export const readerOf = perType<TlvReader>(
  [
    ["UTF8String", (source) => source.text()],
    ["INTEGER", (source) => source.integer()],
    ["ENUMERATED", (source) => source.integer()],
    ["BOOLEAN", (source) => source.truth()],
    ["REAL", (source) => source.real()],
    ["NULL", (source) => source.nothing()],
    ["OCTET STRING", (source) => source.base64()],
    ["AsnSystemTime", readTime],
    ["AsnOptionalParameters", readParameters],
    ["ANY", readAny],
  ],
  (name, type) => compile(name ?? "SEQUENCE", type),
);

/** Reads one TLV of the type between `at` and `end`, and leaves `after` behind it. */
export function readTyped(source: TlvSource, end: number, type: TypeNotation): unknown {
  const tag = source.head(end);
  const { after } = source;
  const tags = tagsOf(type);
  if (tag === NONE || (tags !== undefined && !tags.includes(tag))) throw mismatch(nameOf(type), tag);
  const value = readerOf(type)(source, tag);
  source.after = after;
  return value;
}

function compile(name: string, type: Exclude<TypeNotation, string>): TlvReader {
  if ("sequence" in type) return sequenceReader(name, type.sequence);
  if ("sequenceOf" in type) return listReader(type.sequenceOf);
  if ("choice" in type) return choiceReader(type.choice);
  return (source) => source.integer();
}

function listReader(inner: TypeNotation): TlvReader {
  let read: TlvReader | undefined;
  const tags = tagsOf(inner);
  return (source) => {
    read ??= readerOf(inner);
    const end = source.stop;
    const list: unknown[] = [];
    source.enter();
    for (let tag = source.head(end); tag !== NONE; tag = source.head(end)) {
      const { after } = source;
      try {
        if (tags !== undefined && !tags.includes(tag)) throw mismatch(nameOf(inner), tag);
        list.push(read(source, tag));
      } catch (error) {
        throw error instanceof BerError ? error.within(list.length) : error;
      }
      source.at = after;
    }
    source.depth--;
    return list;
  };
}

/** Of options with the same tag the first counts: nothing tells them apart (seen in operations without a number alone). */
function choiceReader(choice: readonly Field[]): TlvReader {
  let options: Map<Tag, { readonly name: string; readonly read: TlvReader }> | undefined;
  return (source, tag) => {
    if (!options) {
      options = new Map();
      for (const field of choice) {
        const read = readerOfField(field);
        for (const its of tagsOfField(field) ?? []) if (!options.has(its)) options.set(its, { name: field[0], read });
      }
    }
    const option = options.get(tag);
    if (!option) throw mismatch(choice.map(([name]) => name).join(" or "), tag);
    try {
      return { [option.name]: option.read(source, tag) };
    } catch (error) {
      throw error instanceof BerError ? error.within(option.name) : error;
    }
  };
}

/** An explicit field holds the TLV of its value. */
function readerOfField(field: Field): TlvReader {
  const [, type] = field;
  if (!isExplicit(field)) return readerOf(type);
  return (source) => {
    source.enter();
    const value = readTyped(source, source.stop, type);
    source.depth--;
    return value;
  };
}

/** Primitives that are read without a call in between. */
const IN_PLACE: ReadonlyMap<unknown, string> = new Map([
  ["UTF8String", "text"],
  ["INTEGER", "integer"],
  ["BOOLEAN", "truth"],
]);

function sequenceReader(name: string, sequence: readonly Field[]): TlvReader {
  let read: TlvReader | undefined;
  return (source, tag) => {
    read ??= compileSequence(name, sequence);
    return read(source, tag);
  };
}

/**
 * The reader of a SEQUENCE as code that names each field, so that its objects are all of one shape. Fields are taken in the
 * interface's order; what stands behind the last known one is skipped. An empty SEQUENCE is taken as zeros and empty texts,
 * as the runtime does (documented, protocol.md §8).
 */
function compileSequence(name: string, sequence: readonly Field[]): TlvReader {
  const inner: TlvReader[] = [];
  const required = sequence.filter(([, , attributes]) => !attributes?.optional).length;
  const lines = sequence.map((field, index) => {
    const [field_, type, attributes] = field;
    const key = JSON.stringify(field_);
    const method = IN_PLACE.get(type);
    if (method === undefined) inner.push(readerOfField(field));
    const value = method === undefined ? `inner[${inner.length - 1}](source, tag)` : `source.${method}()`;
    const tags = tagsOfField(field);
    const fits = tags === undefined ? "tag !== NONE" : tags.map((tag) => `tag === ${tag}`).join(" || ");
    const absent = attributes?.optional ? "" : `else throw missing(${JSON.stringify(nameOf(type))}, tag);`;
    return `f = ${index};
        if (${fits}) { after = source.after; o[${key}] = ${value}; source.at = after; tag = source.head(end); }
        ${absent}`;
  });
  const code = `
    return (source, tag) => {
      const end = source.stop;
      ${required > 0 ? `if (source.at === end) { source.fill(name, ${required}); return empty(); }` : ""}
      const o = {};
      let f = 0, after = 0;
      source.enter();
      try {
        tag = source.head(end);
        ${lines.join("\n        ")}
      } catch (error) {
        throw error instanceof BerError ? error.within(names[f]) : error;
      }
      if (tag !== NONE) source.skipped++;
      source.depth--;
      return o;
    };`;
  const empty = (): unknown => emptyValue({ sequence });
  const names = sequence.map(([field]) => field);
  const make = new Function("BerError", "NONE", "missing", "empty", "inner", "names", "name", code);
  return make(BerError, NONE, missing, empty, inner, names, name) as TlvReader;
}

function readTime(source: TlvSource): string {
  const time = timeOfDays(source.real());
  if (time === undefined) throw new BerError("a time after the year 9999");
  return time;
}

/** Of a key that comes twice the last value counts, as in JSON (chosen). */
function readParameters(source: TlvSource): unknown {
  const end = source.stop;
  const parameters = new Map<string, unknown>();
  source.enter();
  for (let tag = source.head(end), index = 0; tag !== NONE; tag = source.head(end), index++) {
    const { after, stop } = source;
    try {
      if (tag !== UNIVERSAL.sequence) throw mismatch("a parameter", tag);
      if (source.at === stop) source.fill("AsnOptionalParam", 2);
      else {
        const key = readTyped(source, stop, "UTF8String") as string;
        source.at = source.after;
        parameters.set(key, readParameter(source, source.head(stop)));
      }
    } catch (error) {
      throw error instanceof BerError ? error.within(index) : error;
    }
    source.at = after;
  }
  source.depth--;
  return Object.fromEntries(parameters);
}

function readParameter(source: TlvSource, tag: Tag): unknown {
  if (tag === UNIVERSAL.text) return source.text();
  if (tag === UNIVERSAL.integer) return source.integer();
  if (tag === UNIVERSAL.octets) return { binarydata: source.base64() };
  throw mismatch("a text, a whole number or octets", tag);
}

/** A value without a type: by its universal tag; of all others the contents, as `{"binarydata": base64}`. */
function readAny(source: TlvSource, tag: Tag): unknown {
  switch (tag) {
    case UNIVERSAL.text:
      return source.text();
    case UNIVERSAL.integer:
    case UNIVERSAL.enumerated:
      return source.integer();
    case UNIVERSAL.boolean:
      return source.truth();
    case UNIVERSAL.real:
      return source.real();
    case UNIVERSAL.null:
      return source.nothing();
    case UNIVERSAL.sequence:
      return listReader("ANY")(source, tag);
    default:
      return { binarydata: source.base64() };
  }
}

const mismatch = (expected: string, tag: Tag): BerError =>
  new BerError(`expected ${expected}, got ${tag === NONE ? "nothing" : `tag ${hex(tag)}`}`);

const missing = (expected: string, tag: Tag): BerError => mismatch(`${expected}, which is required`, tag);

const nameOf = (type: TypeNotation): string => {
  if (typeof type === "string") return type;
  const notation = resolved(type);
  return typeof notation === "string" ? notation : (Object.keys(notation)[0] ?? "a value");
};

/** A tag as it is written in protocols: `30`, `9f38`. */
const hex = (tag: Tag): string => {
  const digits = tag.toString(16);
  return digits.length % 2 === 0 ? digits : `0${digits}`;
};
