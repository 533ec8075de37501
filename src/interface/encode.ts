import { catalog, type Field, type TypeNotation } from "./catalog.js";

type Encoder = (value: unknown) => string;

/** How a value is written. */
export interface EncodeOptions {
  /** Whether `_type` is written into each object whose type has a name; true when left out. */
  readonly types?: boolean;
}

const plain: Encoder = (value) => JSON.stringify(value) ?? "null";

/** Encoders by type name: with `_type` and without. */
const withTypes = new Map<string, Encoder>();
const withoutTypes = new Map<string, Encoder>();

/**
 * A value as JSON text, `_type` first in each object whose type has a name (documented: "every object names its type"),
 * then the fields in the interface's order, then those that the type does not know. A field that is undefined is left
 * out. What does not fit its type is written as it is.
 */
export function encode(typeName: string, value: unknown, options?: EncodeOptions): string {
  return encoderOf(typeName, options?.types === false ? withoutTypes : withTypes)(value);
}

function encoderOf(type: TypeNotation, encoders: Map<string, Encoder>): Encoder {
  if (typeof type !== "string") return compile(undefined, type, encoders);
  let encoder = encoders.get(type);
  if (!encoder) {
    encoders.set(type, (value) => encoders.get(type)?.(value) ?? plain(value));
    encoder = make(type, encoders);
    encoders.set(type, encoder);
  }
  return encoder;
}

function make(type: string, encoders: Map<string, Encoder>): Encoder {
  if (type === "UTF8String" || type === "OCTET STRING" || type === "AsnSystemTime") return encodeText;
  if (type === "INTEGER") return encodeNumber;
  if (type === "BOOLEAN") return encodeBoolean;
  if (type === "AsnOptionalParameters") return plain;
  const notation = catalog.type(type);
  if (notation === undefined) return plain;
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
    const inner = encoderOf(type.sequenceOf, encoders);
    return (value) => {
      if (!Array.isArray(value)) return plain(value);
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
  const start = name === undefined ? "{" : `{"_type":"${name}"`;
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return plain(value);
    fields ??= sequence.map(([field, type]) => ({
      name: field,
      key: `${JSON.stringify(field)}:`,
      encode: encoderOf(type, encoders),
    }));
    const object = value as Record<string, unknown>;
    let text = start;
    for (const field of fields) {
      const inner = object[field.name];
      if (inner === undefined) continue;
      text += text.length > 1 ? `,${field.key}${field.encode(inner)}` : field.key + field.encode(inner);
    }
    for (const key in object) {
      if (known.has(key) || object[key] === undefined || !Object.hasOwn(object, key)) continue;
      text += `${text.length > 1 ? "," : ""}${JSON.stringify(key)}:${plain(object[key])}`;
    }
    return `${text}}`;
  };
}

/** Characters that JSON escapes, and halves of surrogate pairs, which JSON.stringify knows how to write. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that JSON escapes
const ESCAPED = /["\\\u0000-\u001f\ud800-\udfff]/;

function encodeText(value: unknown): string {
  return typeof value === "string" && !ESCAPED.test(value) ? `"${value}"` : plain(value);
}

function encodeNumber(value: unknown): string {
  return Number.isSafeInteger(value) ? String(value) : plain(value);
}

function encodeBoolean(value: unknown): string {
  return value === true ? "true" : value === false ? "false" : plain(value);
}
