import * as z from "zod";
import { describeValue } from "../common/describe-value.js";
import { didYouMean } from "../matching/nearest-name.js";
import { numberNamed, shortNames } from "./enumeration-names.js";
import type { EnumerationNames } from "./types.generated.js";

/**
 * A schema for a member of an enumeration as a person may write it: its number, its name, or its short name. Its value is
 * the number. An open enumeration has numbers without a name besides.
 */
export function memberSchema<N extends keyof EnumerationNames>(
  enumeration: N,
  members: Readonly<Record<string, number>>,
  { open = false }: { readonly open?: boolean } = {},
) {
  const names = [...shortNames(members), ...Object.keys(members)] as [EnumerationNames[N]];
  const numbers = new Set(Object.values(members));
  const hint = ({ input }: { readonly input?: unknown }): string => {
    const near =
      (typeof input === "string" && didYouMean(input, names)) || `; there are ${shortNames(members).join(", ")}`;
    return `expected a value of ${enumeration}, by number or name, got ${describeValue(input)}${near}`;
  };
  return z
    .union([z.int().min(0, { error: hint }), z.enum(names, { error: hint })], { error: hint })
    .refine((value) => typeof value === "string" || open || numbers.has(value), { error: hint })
    .transform((value) => (typeof value === "string" ? (numberNamed(value, members) ?? 0) : value));
}
