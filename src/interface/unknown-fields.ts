import { isRecord } from "../matching/path.js";
import { catalog, type Field, type TypeNotation } from "./catalog.js";
import { MAX_DEPTH, MAX_ISSUES, type Place, pathText } from "./issues.js";

/** Paths of fields that the type does not have, at most 20. The wire accepts them, but they are often misspelt. */
export function unknownFields(typeName: string, value: unknown): readonly string[] {
  if (isEmpty(value)) return NONE;
  const found: string[] = [];
  walk(typeName, value, undefined, 0, found);
  return found;
}

const NONE: readonly string[] = Object.freeze([]);

/** Most calls have nothing to check. */
function isEmpty(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  for (const _key in value) return false;
  return true;
}

function walk(type: TypeNotation, value: unknown, place: Place | undefined, depth: number, found: string[]): void {
  if (type === "AsnOptionalParameters" || type === "AsnSystemTime") return;
  const notation = typeof type === "string" ? catalog.type(type) : type;
  if (notation === undefined || depth > MAX_DEPTH || found.length >= MAX_ISSUES) return;
  if (typeof notation === "string") return walk(notation, value, place, depth + 1, found);
  if ("sequenceOf" in notation && Array.isArray(value)) {
    for (let index = 0; index < value.length && found.length < MAX_ISSUES; index++) {
      walk(notation.sequenceOf, value[index], { parent: place, key: index }, depth + 1, found);
    }
  }
  const fields = "sequence" in notation ? notation.sequence : "choice" in notation ? notation.choice : undefined;
  if (!fields || !isRecord(value)) return;
  const known = typesOf(fields);
  for (const [key, inner] of Object.entries(value)) {
    const at = { parent: place, key };
    const field = known.get(key);
    if (field !== undefined) walk(field, inner, at, depth + 1, found);
    else if (key !== "_type" && found.length < MAX_ISSUES) found.push(pathText(at));
  }
}

const types = new WeakMap<readonly Field[], ReadonlyMap<string, TypeNotation>>();

/** The types of the fields by name, made once for each type. */
function typesOf(fields: readonly Field[]): ReadonlyMap<string, TypeNotation> {
  let known = types.get(fields);
  if (!known) {
    known = new Map(fields.map((field) => [field[0], field[1]]));
    types.set(fields, known);
  }
  return known;
}
