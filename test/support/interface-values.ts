import fc from "fast-check";
import { catalog, type Field, type TypeNotation } from "../../src/interface/catalog.js";
import { plainValues } from "../../src/interface/checked-enums.js";

const MAX_DEPTH = 4;

const time = fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true }).map((date) => date.toISOString());
const base64 = fc.uint8Array({ maxLength: 12 }).map((bytes) => Buffer.from(bytes).toString("base64"));

const PRIMITIVES: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  UTF8String: fc.string({ unit: "binary", maxLength: 12 }),
  BOOLEAN: fc.boolean(),
  INTEGER: fc.maxSafeInteger(),
  // -0 is written as 0.
  REAL: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  NULL: fc.constant(null),
  "OCTET STRING": base64,
  ANY: fc.jsonValue({ maxDepth: 2 }).filter((value) => !Object.is(value, -0)),
  AsnSystemTime: time,
  AsnOptionalParameters: fc.dictionary(
    fc.string({ minLength: 1, maxLength: 8 }).filter((key) => key !== "__proto__"),
    fc.oneof(fc.string(), fc.integer(), fc.record({ binarydata: base64 })),
    { maxKeys: 3, noNullPrototype: true },
  ),
};

/** Valid values of the type, optional fields now and then, lists up to two long. */
export function valuesOf(type: TypeNotation, depth = 0): fc.Arbitrary<unknown> {
  if (typeof type === "string") {
    const primitive = PRIMITIVES[type];
    if (primitive) return primitive;
    const notation = catalog.type(type);
    if (notation === undefined) throw new Error(`no type ${type}`);
    return typeof notation === "string" ? valuesOf(notation, depth) : structure(notation, type, depth);
  }
  return structure(type, undefined, depth);
}

function structure(
  type: Exclude<TypeNotation, string>,
  name: string | undefined,
  depth: number,
): fc.Arbitrary<unknown> {
  if ("enumerated" in type) return fc.constantFrom(...Object.values(type.enumerated));
  if ("sequenceOf" in type) {
    if (depth >= MAX_DEPTH) return fc.constant([]);
    return fc.array(valuesOf(type.sequenceOf, depth + 1), { maxLength: 2 });
  }
  if ("choice" in type) {
    const options = depth >= MAX_DEPTH ? type.choice.slice(0, 1) : type.choice;
    return fc.oneof(...options.map((field) => valuesOfField(field, depth).map((inner) => ({ [field[0]]: inner }))));
  }
  const fields: Record<string, fc.Arbitrary<unknown>> = {};
  const required: string[] = [];
  for (const field of type.sequence) {
    const optional = field[2]?.optional === true;
    if (optional && depth >= MAX_DEPTH) continue;
    fields[field[0]] = valuesOfField(field, depth);
    if (!optional) required.push(field[0]);
  }
  if (name !== undefined) fields._type = fc.constant(name);
  return fc.record(fields, { requiredKeys: required, noNullPrototype: true });
}

function valuesOfField(field: Field, depth: number): fc.Arbitrary<unknown> {
  const values = plainValues(field);
  return values ? fc.constantFrom(...values) : valuesOf(field[1], depth + 1);
}

/** Any JSON value, among it the names that mean something to JavaScript. */
export const json: fc.Arbitrary<unknown> = fc
  .oneof(
    fc.json({ maxDepth: 4 }),
    fc.constantFrom('{"__proto__":{"a":1}}', '{"constructor":1}', '{"_type":{"_type":1}}', "[[[[]]]]", '{"length":9}'),
  )
  .map((text) => JSON.parse(text));

/** The value with one part of it, at any depth, replaced or removed. */
export function mutated(value: unknown): fc.Arbitrary<unknown> {
  return fc.tuple(fc.nat(), json, fc.boolean()).map(([at, other, remove]) => {
    const copy = { value: structuredClone(value) };
    const places: { holder: Record<string, unknown>; key: string }[] = [];
    collect(copy, places);
    const place = places[at % places.length];
    if (!place) return copy.value;
    if (remove) delete place.holder[place.key];
    else place.holder[place.key] = other;
    return copy.value;
  });
}

function collect(value: unknown, places: { holder: Record<string, unknown>; key: string }[]): void {
  if (typeof value !== "object" || value === null) return;
  const holder = value as Record<string, unknown>;
  for (const key of Object.keys(holder)) {
    places.push({ holder, key });
    collect(holder[key], places);
  }
}

/** A value that nests as deep as asked for. */
export function nested(levels: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level++) value = wrap(value);
  return value;
}
