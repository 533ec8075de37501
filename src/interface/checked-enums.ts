import { catalog, type Field } from "./catalog.js";

/**
 * The values that an INTEGER field may have when it has a plain enumeration. Undefined for sets of bits, and for fields
 * whose enumeration may be incomplete: a wrong link must never reject a legal value.
 */
export function plainValues([name, type, attributes]: Field): ReadonlySet<number> | undefined {
  if (type !== "INTEGER" || attributes?.enum === undefined || catalog.holdsBits(name)) return undefined;
  const enumeration = catalog.enumeration(attributes.enum);
  if (!enumeration || catalog.isOpen(attributes.enum)) return undefined;
  const values = Object.values(enumeration);
  if (values.length < 2 || looksLikeBits(values)) return undefined;
  return new Set(values);
}

/** Whether the values are powers of two, without a sequence of small numbers: 1, 2, 4, 8 …, but not 0, 1, 2. */
export function looksLikeBits(values: readonly number[]): boolean {
  if (values.includes(3)) return false;
  return (
    Math.max(...values) > 3 &&
    values.filter((value) => value > 0 && (value & (value - 1)) === 0).length > values.length / 2
  );
}
