import type { Field, TypeNotation } from "../../interface/catalog.js";
import { resolved } from "../../interface/per-type.js";

/**
 * A tag as the number that its octets make: 0x30 is SEQUENCE, 0x9f38 the primitive context tag 56.
 * The types of the interface have IMPLICIT TAGS (documented, protocol.md §8).
 */
export type Tag = number;

/** The universal tags that the interface uses. */
export const UNIVERSAL = {
  boolean: 0x01,
  integer: 0x02,
  octets: 0x04,
  null: 0x05,
  real: 0x09,
  enumerated: 0x0a,
  text: 0x0c,
  sequence: 0x30,
} as const;

const PRIMITIVES: ReadonlyMap<string, Tag> = new Map([
  ["UTF8String", UNIVERSAL.text],
  ["BOOLEAN", UNIVERSAL.boolean],
  ["INTEGER", UNIVERSAL.integer],
  ["REAL", UNIVERSAL.real],
  ["NULL", UNIVERSAL.null],
  ["OCTET STRING", UNIVERSAL.octets],
  ["ENUMERATED", UNIVERSAL.enumerated],
]);

/** The bit that marks contents made of further TLVs. */
export const CONSTRUCTED = 0x20;

/** A context tag: one octet, from 31 on two or three. */
export function contextTag(number: number, constructed: boolean): Tag {
  const first = 0x80 | (constructed ? CONSTRUCTED : 0);
  if (number < 31) return first | number;
  const long = first | 0x1f;
  if (number < 0x80) return (long << 8) | number;
  return (long << 16) | (((number >> 7) | 0x80) << 8) | (number & 0x7f);
}

export const isChoice = (type: TypeNotation): boolean => {
  const notation = resolved(type);
  return typeof notation === "object" && "choice" in notation;
};

/**
 * The tags that a value of the type may begin with; undefined for ANY, which begins with any. A CHOICE has no TLV of its
 * own: its options' tags stand there.
 */
export function tagsOf(type: TypeNotation): readonly Tag[] | undefined {
  const notation = resolved(type);
  if (typeof notation === "string") {
    if (notation === "ANY") return undefined;
    const tag = PRIMITIVES.get(notation);
    if (tag === undefined) throw new Error(`the catalog has no type ${notation}`);
    return [tag];
  }
  if ("enumerated" in notation) return [UNIVERSAL.enumerated];
  if ("choice" in notation) return notation.choice.flatMap((field) => tagsOfField(field) ?? []);
  return [UNIVERSAL.sequence];
}

/** The tags that a field or an option may begin with; undefined where it is ANY. */
export function tagsOfField([, type, attributes]: Field): readonly Tag[] | undefined {
  const number = attributes?.tag;
  if (number === undefined) return tagsOf(type);
  const own = tagsOf(type);
  return [contextTag(number, own === undefined || isChoice(type) || (own[0] ?? 0) >= UNIVERSAL.sequence)];
}

/** Whether a field keeps the tag of its value within its own: a tagged CHOICE or ANY (documented, protocol.md §8). */
export const isExplicit = ([, type, attributes]: Field): boolean =>
  attributes?.tag !== undefined && (isChoice(type) || resolved(type) === "ANY");
