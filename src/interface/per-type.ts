import { catalog, type TypeNotation } from "./catalog.js";

/**
 * Something that is made of each type of the interface once, at its first use: a check, a reader, a writer. The primitives,
 * and types that are no more than their ASN.1 type says, are given; `compile` makes the others, of which `name` is undefined
 * where a type stands in a field without a name of its own. What a type contains must be asked for with the first value
 * only, so that a type may contain itself. The look-up throws for a type that the catalog does not have.
 */
export function perType<T>(
  given: Iterable<readonly [string, T]>,
  compile: (name: string | undefined, type: Exclude<TypeNotation, string>) => T,
): (type: TypeNotation) => T {
  const made = new Map<string, T>(given);
  const find = (type: TypeNotation): T => {
    if (typeof type !== "string") return compile(undefined, type);
    let one = made.get(type);
    if (one === undefined) {
      const notation = catalog.type(type);
      if (notation === undefined) throw new Error(`the catalog has no type ${type}`);
      one = typeof notation === "string" ? find(notation) : compile(type, notation);
      made.set(type, one);
    }
    return one;
  };
  return find;
}

/** The type behind a name and its aliases: its construction, or a primitive's name. */
export function resolved(type: TypeNotation): TypeNotation {
  let at = type;
  while (typeof at === "string") {
    const next = catalog.type(at);
    if (next === undefined) return at;
    at = next;
  }
  return at;
}
