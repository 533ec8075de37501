import * as z from "zod";
import { describeValue } from "./describe-value.js";

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
const DURATION = /^(\d+(?:\.\d+)?) ?(ms|s|m|h)$/;

const EXPECTED = "expected a duration such as 500ms, 2s, 1.5m or 1h, or a number of ms";

const read = (text: string): number => {
  const [, amount, unit = ""] = DURATION.exec(text) ?? [];
  return Number(amount) * (UNITS[unit] ?? Number.NaN);
};

/** A length of time as it may be written: `500ms`, `2s`, `1.5m`, `1h`, or a number of ms. */
export type Duration = string | number;

/**
 * A schema for a length of time: a text such as `500ms`, `2s`, `1.5m` or `1h`, or a number of ms. Its value is in ms.
 * `longest` says in words what `most` ms are.
 */
export const durationUpTo = (most: number, longest: string) =>
  z
    .union([z.string().regex(DURATION, { error: hint }), z.number().min(0, { error: hint })], { error: hint })
    .describe("500ms, 2s, 1.5m, 1h, or a number of ms.")
    .transform((value) => (typeof value === "number" ? value : read(value)))
    .refine((ms) => ms <= most, `is longer than ${longest}`);

const hint = ({ input }: { readonly input?: unknown }): string => `${EXPECTED}, got ${describeValue(input)}`;
