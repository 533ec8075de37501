import { isBase64 } from "../../interface/base64.js";
import type { Field, TypeNotation } from "../../interface/catalog.js";
import { perType, resolved } from "../../interface/per-type.js";
import { toBase64, toInteger } from "../../interface/read-primitives.js";
import { isRecord } from "../../matching/path.js";
import { Date } from "../../time/platform.js";
import { daysOf } from "./days.js";
import { type TlvSink, UNFIT } from "./sink.js";
import { isExplicit, type Tag, tagsOf, tagsOfField, UNIVERSAL } from "./tags.js";

/** Writes a value under the tag; what has no TLV of its own, a CHOICE or ANY, pays no attention to it. */
export type TlvWriter = (sink: TlvSink, tag: Tag, value: unknown) => void;

/** The writer of a type, compiled at its first use. Throws for a type that the catalog does not have. */
export const writerOf = perType<TlvWriter>(
  [
    ["UTF8String", (sink, tag, value) => sink.text(tag, value)],
    ["INTEGER", (sink, tag, value) => sink.integer(tag, value)],
    ["ENUMERATED", (sink, tag, value) => sink.integer(tag, value)],
    ["BOOLEAN", (sink, tag, value) => sink.truth(tag, value)],
    ["REAL", (sink, tag, value) => sink.real(tag, value)],
    ["NULL", (sink, tag) => sink.nothing(tag)],
    ["OCTET STRING", writeOctets],
    ["AsnSystemTime", writeTime],
    ["AsnOptionalParameters", writeParameters],
    ["ANY", writeAny],
  ],
  (_name, type) => compile(type),
);

/** The tag that a type has of its own; 0 where it has none. */
export const ownTag = (type: TypeNotation): Tag => {
  const notation = resolved(type);
  if (notation === "ANY" || (typeof notation === "object" && "choice" in notation)) return 0;
  return tagsOf(type)?.[0] ?? 0;
};

function compile(type: Exclude<TypeNotation, string>): TlvWriter {
  if ("sequence" in type) return sequenceWriter(type.sequence);
  if ("sequenceOf" in type) return listWriter(type.sequenceOf);
  if ("choice" in type) return choiceWriter(type.choice);
  return (sink, tag, value) => sink.integer(tag, value);
}

function listWriter(inner: TypeNotation): TlvWriter {
  let write: TlvWriter | undefined;
  const innerTag = ownTag(inner);
  return (sink, tag, value) => {
    if (!Array.isArray(value)) throw UNFIT;
    write ??= writerOf(inner);
    const before = sink.used;
    for (let index = value.length - 1; index >= 0; index--) write(sink, innerTag, value[index]);
    sink.head(tag, sink.used - before);
  };
}

function choiceWriter(choice: readonly Field[]): TlvWriter {
  let options: { readonly name: string; readonly write: TlvWriter; readonly tag: Tag }[] | undefined;
  return (sink, _tag, value) => {
    if (!isRecord(value)) throw UNFIT;
    options ??= choice.map((field) => ({ name: field[0], ...placed(field) }));
    const option = options.find(({ name }) => value[name] !== undefined);
    if (!option) throw UNFIT;
    option.write(sink, option.tag, value[option.name]);
  };
}

/** How a field's value is written, and under which tag. */
function placed(field: Field): { readonly write: TlvWriter; readonly tag: Tag } {
  const [, type, attributes] = field;
  const write = writerOf(type);
  if (attributes?.tag === undefined) return { write, tag: ownTag(type) };
  const tag = tagsOfField(field)?.[0] ?? 0;
  if (!isExplicit(field)) return { write, tag };
  return {
    tag,
    write: (sink, outer, value) => {
      const before = sink.used;
      write(sink, 0, value);
      sink.head(outer, sink.used - before);
    },
  };
}

/** Primitives that are written without a call in between. */
const IN_PLACE: ReadonlyMap<unknown, string> = new Map([
  ["UTF8String", "text"],
  ["INTEGER", "integer"],
  ["BOOLEAN", "truth"],
]);

function sequenceWriter(sequence: readonly Field[]): TlvWriter {
  let write: TlvWriter | undefined;
  return (sink, tag, value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) throw UNFIT;
    write ??= compileSequence(sequence);
    write(sink, tag, value);
  };
}

/**
 * The writer of a SEQUENCE as code that names each field, like the JSON writer's, and for the same reason. It goes from the
 * last field to the first. Nothing from outside gets into the code: names come from the catalog, and stand there as JSON texts.
 */
function compileSequence(sequence: readonly Field[]): TlvWriter {
  const inner: TlvWriter[] = [];
  const lines = sequence.map((field) => {
    const [name, type, attributes] = field;
    const { write, tag } = placed(field);
    const method = IN_PLACE.get(type);
    if (method === undefined) inner.push(write);
    const call = method === undefined ? `inner[${inner.length - 1}](sink, ${tag}, x)` : `sink.${method}(${tag}, x)`;
    const absent = attributes?.optional ? "" : resolved(type) === "NULL" ? `else ${call};` : "else throw UNFIT;";
    const present = resolved(type) === "NULL" ? "x !== undefined" : "x !== undefined && x !== null";
    return `x = v[${JSON.stringify(name)}]; if (${resolved(type) === "ANY" ? "true" : present}) ${call}; ${absent}`;
  });
  const code = `
    return (sink, tag, v) => {
      const before = sink.used;
      let x;
      ${lines.reverse().join("\n      ")}
      sink.head(tag, sink.used - before);
    };`;
  return new Function("UNFIT", "inner", code)(UNFIT, inner) as TlvWriter;
}

function writeOctets(sink: TlvSink, tag: Tag, value: unknown): void {
  if (typeof value !== "string" || !isBase64(value)) throw UNFIT;
  sink.octetString(tag, value);
}

/** Days since 1899-12-30; a time that is not set is 0 (documented, protocol.md §8). */
function writeTime(sink: TlvSink, tag: Tag, value: unknown): void {
  if (typeof value !== "string") throw UNFIT;
  if (value === "") return sink.real(tag, 0);
  const ms = Date.parse(value);
  if (Number.isNaN(ms)) throw UNFIT;
  sink.real(tag, daysOf(ms));
}

/** The plain list of its ASN.1 type: key and value, a CHOICE of universal types (documented, protocol.md §8). */
function writeParameters(sink: TlvSink, tag: Tag, value: unknown): void {
  if (!isRecord(value)) throw UNFIT;
  const before = sink.used;
  const keys = Object.keys(value);
  for (let index = keys.length - 1; index >= 0; index--) {
    const key = keys[index] as string;
    const inner = value[key];
    if (key === "_type" || inner === undefined) continue;
    const behind = sink.used;
    writeParameter(sink, inner);
    sink.text(UNIVERSAL.text, key);
    sink.head(UNIVERSAL.sequence, sink.used - behind);
  }
  sink.head(tag, sink.used - before);
}

function writeParameter(sink: TlvSink, value: unknown): void {
  if (typeof value === "string") return sink.text(UNIVERSAL.text, value);
  if (typeof value === "number" && Number.isInteger(value)) return sink.integer(UNIVERSAL.integer, value);
  if (!isRecord(value)) return sink.integer(UNIVERSAL.integer, toInteger(value) ?? fail());
  const { stringdata, binarydata, integerdata } = value;
  if (stringdata !== undefined) return sink.text(UNIVERSAL.text, stringdata);
  if (binarydata !== undefined) return sink.octetString(UNIVERSAL.octets, toBase64(binarydata) ?? fail());
  sink.integer(UNIVERSAL.integer, toInteger(integerdata ?? "") ?? fail());
}

/**
 * A value without a type: texts, numbers, truth values, lists and `{"binarydata": base64}` under their universal tags.
 * Anything else is NULL.
 */
function writeAny(sink: TlvSink, _tag: Tag, value: unknown): void {
  if (typeof value === "string") return sink.text(UNIVERSAL.text, value);
  if (typeof value === "boolean") return sink.truth(UNIVERSAL.boolean, value);
  if (typeof value === "number") {
    return Number.isSafeInteger(value) ? sink.integer(UNIVERSAL.integer, value) : sink.real(UNIVERSAL.real, value);
  }
  if (Array.isArray(value)) {
    const before = sink.used;
    for (let index = value.length - 1; index >= 0; index--) writeAny(sink, 0, value[index]);
    return sink.head(UNIVERSAL.sequence, sink.used - before);
  }
  if (isRecord(value) && "binarydata" in value) return writeOctets(sink, UNIVERSAL.octets, value.binarydata);
  sink.nothing();
}

function fail(): never {
  throw UNFIT;
}
