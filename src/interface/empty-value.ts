import { catalog, type TypeNotation } from "./catalog.js";

const MAX_DEPTH = 12;

const EMPTY: ReadonlyMap<string, () => unknown> = new Map<string, () => unknown>([
  ["UTF8String", () => ""],
  ["BOOLEAN", () => false],
  ["INTEGER", () => 0],
  ["REAL", () => 0],
  ["OCTET STRING", () => ""],
  ["AsnSystemTime", () => ""],
  ["AsnOptionalParameters", () => ({})],
  ["NULL", () => null],
  ["ANY", () => null],
]);

/**
 * The value of a type that says nothing: empty texts and lists, zeros, and objects with their required fields alone. Of a
 * CHOICE it is the first option.
 */
export function emptyValue(type: TypeNotation, depth = 0): unknown {
  if (typeof type === "string") {
    const make = EMPTY.get(type);
    if (make) return make();
    const notation = catalog.type(type);
    return notation === undefined ? null : emptyValue(notation, depth);
  }
  if ("sequenceOf" in type) return [];
  if ("enumerated" in type) {
    const values = Object.values(type.enumerated);
    return values.includes(0) ? 0 : (values[0] ?? 0);
  }
  if (depth > MAX_DEPTH) return {};
  const required =
    "choice" in type ? type.choice.slice(0, 1) : type.sequence.filter(([, , attributes]) => !attributes?.optional);
  return Object.fromEntries(required.map(([name, inner]) => [name, emptyValue(inner, depth + 1)]));
}
