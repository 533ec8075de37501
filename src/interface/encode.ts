import { catalog, type Field, type TypeNotation } from "./catalog.js";

type Encoder = (value: unknown) => string;

/** How values are written; made by `encodeStyle`. */
export interface EncodeStyle {
  /** Whether an object names its type in `_type`. */
  readonly named: boolean;
  /** What a NULL is written as. */
  readonly nulls: "null" | "0";
  /** How what lies inside of an object or list is written. */
  readonly inner: EncodeStyle;
  /** The writers that have been compiled, by type name. */
  readonly encoders: Map<string, Encoder>;
}

const styles = new Map<string, EncodeStyle>();

/**
 * The style in which objects name their type everywhere, at the root of a value only, or nowhere (protocol.md §5, which
 * has a grade for each), and a NULL is `null` or `0`.
 */
export function encodeStyle(types: "everywhere" | "root" | "none", nulls: "null" | "0" = "null"): EncodeStyle {
  const key = `${types} ${nulls}`;
  let style = styles.get(key);
  if (!style) {
    const made = { named: types !== "none", nulls, encoders: new Map<string, Encoder>() };
    style = types === "root" ? { ...made, inner: encodeStyle("none", nulls) } : selfSimilar(made);
    styles.set(key, style);
  }
  return style;
}

function selfSimilar(made: Omit<EncodeStyle, "inner">): EncodeStyle {
  const style: { inner?: EncodeStyle } & typeof made = made;
  return Object.assign(style, { inner: style as EncodeStyle });
}

const MAX_DEPTH = 200;

/** Any value as JSON. */
const anything: Encoder = (value) => JSON.stringify(value) ?? "null";

const EVERYWHERE = encodeStyle("everywhere");

/**
 * A value as JSON text, `_type` first in the objects that name their type (documented, protocol.md §5), then the fields in the interface's order, then those that the type does not know. A field that is
 * undefined is left out. What does not fit its type is written as it is. The writer of a type is compiled at its first
 * use.
 */
export function encode(typeName: string, value: unknown, style: EncodeStyle = EVERYWHERE): string {
  const encoder = encoderOf(typeName, style);
  try {
    return encoder(value);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return encoder(shallower(value, MAX_DEPTH));
  }
}

/** The value without what lies deeper than any stack would allow: a null stands for it. */
function shallower(value: unknown, levels: number): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (levels === 0) return null;
  if (Array.isArray(value)) return value.map((inner) => shallower(inner, levels - 1));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shallower(inner, levels - 1)]));
}

function encoderOf(type: TypeNotation, style: EncodeStyle): Encoder {
  if (typeof type !== "string") return compile(undefined, type, style);
  let encoder = style.encoders.get(type);
  if (!encoder) {
    // What a type contains is compiled with the first value, so that a type may contain itself.
    encoder = make(type, style);
    style.encoders.set(type, encoder);
  }
  return encoder;
}

/** Types that are written in place, without a call of their own. */
const TEXT_TYPES: ReadonlySet<unknown> = new Set(["UTF8String", "OCTET STRING", "AsnSystemTime"]);

function make(type: string, style: EncodeStyle): Encoder {
  if (TEXT_TYPES.has(type)) return encodeText;
  if (type === "INTEGER") return encodeNumber;
  if (type === "BOOLEAN") return encodeBoolean;
  if (type === "AsnOptionalParameters") return anything;
  if (type === "NULL") return () => style.nulls;
  const notation = catalog.type(type);
  if (notation === undefined) return anything;
  return typeof notation === "string" ? encoderOf(notation, style) : compile(type, notation, style);
}

function compile(name: string | undefined, type: Exclude<TypeNotation, string>, style: EncodeStyle): Encoder {
  const shown = style.named ? name : undefined;
  if ("sequence" in type) return compileObject(shown, type.sequence, style.inner);
  if ("choice" in type) return compileObject(shown, type.choice, style.inner);
  if ("sequenceOf" in type) {
    let inner: Encoder | undefined;
    return (value) => {
      if (!Array.isArray(value)) return anything(value);
      inner ??= encoderOf(type.sequenceOf, style.inner);
      let text = "[";
      for (let index = 0; index < value.length; index++)
        text += index === 0 ? inner(value[index]) : `,${inner(value[index])}`;
      return `${text}]`;
    };
  }
  return encodeNumber;
}

/** What the text of a compiled writer calls. */
type Helpers = readonly [
  text: Encoder,
  number: Encoder,
  truth: Encoder,
  anything: Encoder,
  others: (object: object) => string,
  inner: readonly Encoder[],
];

/**
 * The writer of an object type, as code that names each field: an engine reads `value.u8sContactId` many times as fast as
 * `value[name]`. Nothing from outside gets into the code: names come from the catalog, and stand there as JSON texts.
 */
function compileObject(name: string | undefined, sequence: readonly Field[], inside: EncodeStyle): Encoder {
  let write: Encoder | undefined;
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return anything(value);
    write ??= objectWriter(name, sequence, inside);
    return write(value);
  };
}

function objectWriter(name: string | undefined, sequence: readonly Field[], inside: EncodeStyle): Encoder {
  const known = new Set(["_type", ...sequence.map(([field]) => field)]);
  const inner: Encoder[] = [];
  const lines = sequence.map(([field, type], index) => {
    const key = JSON.stringify(field);
    const comma = index === 0 && name === undefined ? "" : ",";
    const start = JSON.stringify(`${comma}${key}:`);
    return `x = v[${key}]; if (x !== undefined) { seen++; text += ${start} + ${call(type)}; }`;
  });
  function call(type: TypeNotation): string {
    if (TEXT_TYPES.has(type)) return "writeText(x)";
    if (type === "INTEGER") return "writeNumber(x)";
    if (type === "BOOLEAN") return "writeTruth(x)";
    if (type === "NULL") return `"${inside.nulls}"`;
    inner.push(encoderOf(type, inside));
    return `inner[${inner.length - 1}](x)`;
  }
  const code = `
    return (v) => {
      let text = ${JSON.stringify(name === undefined ? "{" : `{"_type":${JSON.stringify(name)}`)};
      let seen = 0, keys = 0, x;
      ${lines.join("\n      ")}
      for (const key in v) keys++;
      if (keys !== seen) text += writeOthers(v);
      return ${name === undefined ? 'text.startsWith("{,") ? "{" + text.slice(2) + "}" : text + "}"' : 'text + "}"'};
    };`;
  const others = (object: object): string => unknownFields(object as Record<string, unknown>, known);
  const helpers: Helpers = [encodeText, encodeNumber, encodeBoolean, anything, others, inner];
  const make = new Function("writeText", "writeNumber", "writeTruth", "writeAny", "writeOthers", "inner", code);
  return make(...helpers) as Encoder;
}

/** The fields that the type does not know. */
function unknownFields(object: Record<string, unknown>, known: ReadonlySet<string>): string {
  let text = "";
  for (const key of Object.keys(object)) {
    if (known.has(key) || object[key] === undefined) continue;
    text += `,${JSON.stringify(key)}:${anything(object[key])}`;
  }
  return text;
}

/** Characters that JSON escapes, and halves of surrogate pairs, which JSON.stringify knows how to write. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that JSON escapes
const ESCAPED = /["\\\u0000-\u001f\ud800-\udfff]/;

function encodeText(value: unknown): string {
  return typeof value === "string" && !ESCAPED.test(value) ? `"${value}"` : anything(value);
}

function encodeNumber(value: unknown): string {
  return Number.isSafeInteger(value) ? String(value) : anything(value);
}

function encodeBoolean(value: unknown): string {
  return value === true ? "true" : value === false ? "false" : anything(value);
}
