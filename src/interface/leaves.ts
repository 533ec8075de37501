import { isRecord, type Path } from "../matching/path.js";
import { catalog, type TypeNotation } from "./catalog.js";
import { resolved } from "./per-type.js";

/** A value that has no fields of its own, and what the catalog knows of its place. */
export interface Leaf {
  /** The primitive, or AsnSystemTime; undefined where the catalog does not know the place. */
  readonly type: string | undefined;
  /** The type that has the field; undefined where the catalog does not know it. */
  readonly owner: string | undefined;
  /** The name of the field; of an element that of its list; of the value of a pair `{key, value}` the key. */
  readonly field: string;
  readonly path: Path;
}

/** Leaves a field out of what {@link mapLeaves} makes; of an element its whole list. */
export const LEFT_OUT = Symbol("left out");

const MAX_DEPTH = 64;

/**
 * A copy of a value of that type, with each leaf replaced by what `map` makes of it. The type's name in `_type` is left
 * out, since the type says it. `undefined` is the type of what no catalog knows.
 */
export function mapLeaves(
  type: string | undefined,
  value: unknown,
  map: (value: unknown, leaf: Leaf) => unknown,
  mapKey: (key: string) => string = (key) => key,
): unknown {
  return walk(type, value, { owner: undefined, field: "" }, [], map, mapKey);
}

interface Where {
  readonly owner: string | undefined;
  readonly field: string;
}

function walk(
  type: TypeNotation | undefined,
  value: unknown,
  where: Where,
  path: Path,
  map: (value: unknown, leaf: Leaf) => unknown,
  mapKey: (key: string) => string,
): unknown {
  if (path.length > MAX_DEPTH) return null;
  const notation = type === undefined || type === "AsnSystemTime" ? type : resolved(type);
  if (Array.isArray(value)) {
    const inner = typeof notation === "object" && "sequenceOf" in notation ? notation.sequenceOf : undefined;
    const list = value.map((element, index) => walk(inner, element, where, [...path, index], map, mapKey));
    return list.includes(LEFT_OUT) ? LEFT_OUT : list;
  }
  if (isRecord(value)) {
    const name = typeof type === "string" ? type : undefined;
    const fields = fieldsOf(notation);
    const isFree = type === "AsnOptionalParameters";
    const result: [string, unknown][] = [];
    for (const [key, inner] of Object.entries(value)) {
      if (key === "_type" && typeof inner === "string" && (name === undefined || inner === name)) continue;
      const field = fields?.get(key);
      const isValueOfPair = key === "value" && typeof value.key === "string";
      const at = { owner: field === undefined ? undefined : name, field: isValueOfPair ? String(value.key) : key };
      const innerType = field ?? (isFree && typeof inner === "string" ? "UTF8String" : undefined);
      const mapped = walk(innerType, inner, at, [...path, key], map, mapKey);
      if (mapped !== LEFT_OUT) result.push([field === undefined ? mapKey(key) : key, mapped]);
    }
    return Object.fromEntries(result);
  }
  const leafType = notation === undefined ? undefined : typeof notation === "string" ? notation : "INTEGER";
  return map(value, { type: leafType, owner: where.owner, field: where.field, path });
}

const known = new WeakMap<object, ReadonlyMap<string, TypeNotation>>();

function fieldsOf(notation: TypeNotation | undefined): ReadonlyMap<string, TypeNotation> | undefined {
  if (typeof notation !== "object") return undefined;
  const list = "sequence" in notation ? notation.sequence : "choice" in notation ? notation.choice : undefined;
  if (!list) return undefined;
  let fields = known.get(list);
  if (!fields) {
    fields = new Map(list.map(([name, type]) => [name, type]));
    known.set(list, fields);
  }
  return fields;
}

/** Whether the catalog has the type, so that it can be walked by. */
export const isKnownType = (type: string | undefined): type is string =>
  type !== undefined && catalog.type(type) !== undefined;
