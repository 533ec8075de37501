import { catalog, type Field, type TypeNotation } from "./catalog.js";
import { plainValues } from "./checked-enums.js";
import { words } from "./words.js";

/** A JSON Schema of the 2020-12 draft, which OpenAPI 3.1 uses as it is. */
export type Schema = Readonly<Record<string, unknown>>;

export const schemaRef = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

/**
 * The JSON forms of the primitives, and of the types whose form differs from their ASN.1 type
 * (documented, protocol.md §5).
 */
const PRIMITIVES: ReadonlyMap<string, Schema> = new Map<string, Schema>([
  ["UTF8String", { type: "string" }],
  ["BOOLEAN", { type: "boolean" }],
  ["INTEGER", { type: "integer" }],
  ["REAL", { type: "number" }],
  ["NULL", { type: "null" }],
  ["OCTET STRING", { type: "string", contentEncoding: "base64" }],
  ["ANY", { description: "any value" }],
]);

const SPECIAL: ReadonlyMap<string, Schema> = new Map<string, Schema>([
  ["AsnSystemTime", { type: "string", format: "date-time", description: "ISO 8601, UTC" }],
  [
    "AsnOptionalParameters",
    {
      type: "object",
      description: 'Key → text, whole number or {"binarydata": base64}.',
      additionalProperties: {
        oneOf: [
          { type: "string" },
          { type: "integer" },
          {
            type: "object",
            properties: { binarydata: { type: "string", contentEncoding: "base64" } },
            required: ["binarydata"],
          },
        ],
      },
    },
  ],
]);

/** The schemas of all types, by name. `x-module` is the ASN.1 module, `x-tag` a field's tag in BER. */
export function typeSchemas(): Record<string, Schema> {
  const schemas: Record<string, Schema> = {};
  for (const name of catalog.typeNames()) schemas[name] = { ...typeSchema(name), "x-module": catalog.moduleOf(name) };
  return schemas;
}

function typeSchema(name: string): Schema {
  const notation = catalog.type(name);
  return SPECIAL.get(name) ?? (notation === undefined ? {} : schemaOf(notation, name));
}

/**
 * The schema for a use of a type: a reference when the type has a name. `name` is the name of the type being described.
 */
function schemaOf(type: TypeNotation, name?: string): Schema {
  if (typeof type === "string") return PRIMITIVES.get(type) ?? schemaRef(type);
  if ("sequenceOf" in type) return { type: "array", items: schemaOf(type.sequenceOf) };
  if ("enumerated" in type) return enumeration(type.enumerated, name);
  if ("choice" in type) {
    return {
      type: "object",
      description: "Has exactly one of these fields.",
      properties: properties(type.choice, name),
      oneOf: type.choice.map(([option]) => ({ required: [option] })),
    };
  }
  const required = type.sequence.filter(([, , attributes]) => !attributes?.optional).map(([field]) => field);
  return {
    type: "object",
    properties: properties(type.sequence, name),
    ...(required.length > 0 ? { required } : {}),
  };
}

function properties(fields: readonly Field[], name: string | undefined): Record<string, Schema> {
  const schemas: Record<string, Schema> = {};
  if (name !== undefined) schemas._type = { const: name };
  for (const field of fields) {
    const tag = field[2]?.tag;
    const meaning = name === undefined ? undefined : words.field(name, field[0]);
    schemas[field[0]] = { ...fieldSchema(field, meaning), ...(tag === undefined ? {} : { "x-tag": tag }) };
  }
  return schemas;
}

/**
 * The schema of a field, with its meaning. A number refers to its enumeration when all values are known. Flags, and
 * numbers that may have other values too, are integers whose description names the known values.
 */
function fieldSchema(field: Field, meaning: string | undefined): Schema {
  const [, type, attributes] = field;
  const name = attributes?.enum;
  const values = name === undefined ? undefined : catalog.enumeration(name);
  if (!values || name === undefined || plainValues(field)) {
    const schema = name === undefined || !values ? schemaOf(type) : schemaRef(name);
    return meaning === undefined ? schema : { ...schema, description: meaning };
  }
  const made = `Made of ${name}: ${valuesText(values, name)}`;
  return {
    ...(type === "INTEGER" ? { type: "integer" } : schemaOf(type)),
    description: meaning === undefined ? made : `${meaning}. ${made}`,
    "x-enum": name,
    ...(meaning === undefined ? {} : { "x-meaning": meaning }),
  };
}

/** `x-enum-varnames` and `x-enum-descriptions` are in the order of the values. A member without a meaning has "". */
function enumeration(values: Readonly<Record<string, number>>, type: string | undefined): Schema {
  const names = new Map<number, string>();
  for (const [name, value] of Object.entries(values)) if (!names.has(value)) names.set(value, name);
  const meanings = [...names.values()].map((name) => (type === undefined ? "" : (words.member(type, name) ?? "")));
  return {
    type: "integer",
    enum: [...names.keys()],
    description: valuesText(values, type),
    "x-enum-varnames": [...names.values()],
    ...(meanings.some((meaning) => meaning !== "") ? { "x-enum-descriptions": meanings } : {}),
  };
}

/**
 * `0 eUNKNOWN: not known; 1 eAVAILABLE: available`: how all descriptions list what numbers mean. `type` is the
 * enumeration whose members these are.
 */
export function valuesText(values: Readonly<Record<string, number>>, type: string | undefined): string {
  const texts = Object.entries(values).map(([name, value]) => {
    const meaning = type === undefined ? undefined : words.member(type, name);
    return meaning === undefined ? `${value} ${name}` : `${value} ${name}: ${meaning}`;
  });
  return texts.join(texts.some((text) => text.includes(": ")) ? "; " : ", ");
}
