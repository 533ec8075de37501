import { isRecord } from "../matching/path.js";
import { catalog, type Field, type TypeNotation } from "./catalog.js";

type Encoder = (value: unknown) => string;

/** How a value is written. */
export interface EncodeOptions {
  /** Whether `_type` is written into each object whose type has a name; true when left out. */
  readonly types?: boolean;
}

const MAX_DEPTH = 200;

const asJson: Encoder = (value) => JSON.stringify(value) ?? "null";

/** Encoders by type name: with `_type` and without. */
const withTypes = new Map<string, Encoder>();
const withoutTypes = new Map<string, Encoder>();

/**
 * A value as JSON text: `_type` first in each object whose type has a name (documented, protocol.md §5), then the
 * fields in the interface's order, then those that the type does not have. A field that is undefined is left out. What
 * does not fit its type is written as it is.
 */
export function encode(typeName: string, value: unknown, options?: EncodeOptions): string {
  const encoder = encoderOf(typeName, options?.types === false ? withoutTypes : withTypes);
  try {
    return encoder(value);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return encoder(shallower(value, MAX_DEPTH));
  }
}

/** The value without what is nested more deeply than the stack allows; null stands in its place. */
function shallower(value: unknown, levels: number): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (levels === 0) return null;
  if (Array.isArray(value)) return value.map((inner) => shallower(inner, levels - 1));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shallower(inner, levels - 1)]));
}

function encoderOf(type: TypeNotation, encoders: Map<string, Encoder>): Encoder {
  if (typeof type !== "string") return compile(undefined, type, encoders);
  let encoder = encoders.get(type);
  if (!encoder) {
    // The types inside a type are compiled with its first value, so that a type may contain itself.
    encoder = make(type, encoders);
    encoders.set(type, encoder);
  }
  return encoder;
}

function make(type: string, encoders: Map<string, Encoder>): Encoder {
  if (type === "UTF8String" || type === "OCTET STRING" || type === "AsnSystemTime") return encodeText;
  if (type === "INTEGER") return encodeNumber;
  if (type === "BOOLEAN") return encodeBoolean;
  if (type === "AsnOptionalParameters") return asJson;
  const notation = catalog.type(type);
  if (notation === undefined) return asJson;
  return typeof notation === "string" ? encoderOf(notation, encoders) : compile(type, notation, encoders);
}

function compile(
  name: string | undefined,
  type: Exclude<TypeNotation, string>,
  encoders: Map<string, Encoder>,
): Encoder {
  const shown = encoders === withTypes ? name : undefined;
  if ("sequence" in type) return compileObject(shown, type.sequence, encoders);
  if ("choice" in type) return compileObject(shown, type.choice, encoders);
  if ("sequenceOf" in type) {
    let inner: Encoder | undefined;
    return (value) => {
      if (!Array.isArray(value)) return asJson(value);
      inner ??= encoderOf(type.sequenceOf, encoders);
      let text = "[";
      for (let index = 0; index < value.length; index++)
        text += index === 0 ? inner(value[index]) : `,${inner(value[index])}`;
      return `${text}]`;
    };
  }
  return encodeNumber;
}

function compileObject(name: string | undefined, sequence: readonly Field[], encoders: Map<string, Encoder>): Encoder {
  let fields: { name: string; key: string; encode: Encoder }[] | undefined;
  const known = new Set(["_type", ...sequence.map(([field]) => field)]);
  const start = name === undefined ? "" : `{"_type":"${name}"`;
  return (value) => {
    if (!isRecord(value)) return asJson(value);
    fields ??= sequence.map(([field, type]) => ({
      name: field,
      key: `,${JSON.stringify(field)}:`,
      encode: encoderOf(type, encoders),
    }));
    const object = value as Record<string, unknown>;
    // Each field begins with a comma. Where no `_type` comes first, the brace replaces the first comma.
    let text = start;
    let seen = 0;
    for (const { name, key, encode } of fields) {
      const inner = object[name];
      if (inner === undefined) continue;
      seen++;
      text += key;
      text += encode(inner);
    }
    let keys = object._type === undefined ? 0 : -1;
    for (const _key in object) keys++;
    if (keys > seen) text += others(object, known);
    return start === "" ? `{${text.slice(1)}}` : `${text}}`;
  };
}

/** The fields that the type does not have. */
function others(object: Record<string, unknown>, known: ReadonlySet<string>): string {
  let text = "";
  for (const key of Object.keys(object)) {
    if (known.has(key) || object[key] === undefined) continue;
    text += `,${JSON.stringify(key)}:${asJson(object[key])}`;
  }
  return text;
}

/** Characters that JSON escapes, and halves of surrogate pairs, which JSON.stringify knows how to write. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that JSON escapes
const ESCAPED = /["\\\u0000-\u001f\ud800-\udfff]/;

function encodeText(value: unknown): string {
  return typeof value === "string" && !ESCAPED.test(value) ? `"${value}"` : asJson(value);
}

function encodeNumber(value: unknown): string {
  return Number.isSafeInteger(value) ? String(value) : asJson(value);
}

function encodeBoolean(value: unknown): string {
  return value === true ? "true" : value === false ? "false" : asJson(value);
}
