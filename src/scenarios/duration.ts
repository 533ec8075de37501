import * as z from "zod";

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
const DURATION = /^(\d+(?:\.\d+)?) ?(ms|s|m|h)$/;
const LONGEST_MS = 30 * 24 * 3_600_000;

const EXPECTED = "expected a duration such as 500ms, 2s, 1.5m or 1h, or a number of ms";

const read = (text: string): number => {
  const [, amount, unit = ""] = DURATION.exec(text) ?? [];
  return Number(amount) * (UNITS[unit] ?? Number.NaN);
};

/** A duration such as `500ms`, `2s`, `1.5m` or `1h`, or a number of ms. The value is in ms, 30 days at most. */
export const duration = z
  .union([z.string().regex(DURATION, EXPECTED), z.number().min(0, EXPECTED)], EXPECTED)
  .describe("500ms, 2s, 1.5m, 1h, or a number of ms.")
  .transform((value) => Math.round(typeof value === "number" ? value : read(value)))
  .refine((ms) => ms <= LONGEST_MS, "is longer than 30 days");
