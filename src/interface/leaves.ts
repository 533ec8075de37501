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
  /** Where it stands in the value. It holds as long as the call of the mapping function, and is copied to be kept. */
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
  map: MapLeaf,
  mapKey: (key: string) => string = (key) => key,
): unknown {
  return new LeafWalk(map, mapKey).value(type, value, undefined, "");
}

type MapLeaf = (value: unknown, leaf: Leaf) => unknown;

class LeafWalk {
  readonly #path: (string | number)[] = [];

  constructor(
    private readonly map: MapLeaf,
    private readonly mapKey: (key: string) => string,
  ) {}

  /** `owner` is the type that has the field. */
  value(type: TypeNotation | undefined, value: unknown, owner: string | undefined, field: string): unknown {
    if (this.#path.length > MAX_DEPTH) return null;
    const notation = type === undefined || type === "AsnSystemTime" ? type : resolved(type);
    if (Array.isArray(value)) return this.#list(notation, value, owner, field);
    if (isRecord(value)) return this.#object(type, notation, value);
    const leafType = notation === undefined ? undefined : typeof notation === "string" ? notation : "INTEGER";
    return this.map(value, { type: leafType, owner, field, path: this.#path });
  }

  #list(
    notation: TypeNotation | undefined,
    list: readonly unknown[],
    owner: string | undefined,
    field: string,
  ): unknown {
    const inner = typeof notation === "object" && "sequenceOf" in notation ? notation.sequenceOf : undefined;
    const mapped: unknown[] = [];
    for (let index = 0; index < list.length; index++) {
      this.#path.push(index);
      mapped.push(this.value(inner, list[index], owner, field));
      this.#path.pop();
    }
    return mapped.includes(LEFT_OUT) ? LEFT_OUT : mapped;
  }

  #object(type: TypeNotation | undefined, notation: TypeNotation | undefined, value: Record<string, unknown>): unknown {
    const name = typeof type === "string" ? type : undefined;
    const fields = fieldsOf(notation);
    const result: Record<string, unknown> = {};
    for (const key of Object.keys(value)) {
      const inner = value[key];
      if (key === "_type" && typeof inner === "string" && (name === undefined || inner === name)) continue;
      // Assigned to, it would be no field.
      if (key === "__proto__") continue;
      const fieldType = fields?.get(key);
      const isFree = type === "AsnOptionalParameters" && typeof inner === "string";
      const fieldName = key === "value" && typeof value.key === "string" ? value.key : key;
      this.#path.push(key);
      const owner = fieldType === undefined ? undefined : name;
      const mapped = this.value(fieldType ?? (isFree ? "UTF8String" : undefined), inner, owner, fieldName);
      this.#path.pop();
      if (mapped !== LEFT_OUT) result[fieldType === undefined ? this.mapKey(key) : key] = mapped;
    }
    return result;
  }
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
