import * as z from "zod";
import { Date } from "../time/platform.js";

const UNIT_MS = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;
const RELATIVE = /^([+-])(\d{1,9})([smhd])$/;

/**
 * A time in a world file: fixed (ISO 8601 with its time zone), or relative to the start of the world, such as `+30m` or
 * `-2d`, so that a file does not grow old.
 */
export const fileTime = z
  .string()
  .refine((text) => RELATIVE.test(text) || isIso(text), {
    error: "expected a time such as 2026-01-31T09:00:00Z, or one from the start such as +30m or -2d",
  })
  .describe("ISO 8601, or from the start of the world: +30m, -2d (s, m, h, d).");

/** The time in ms since the epoch, for a world that starts at `start`. */
export function readFileTime(text: string, start: number): number {
  const relative = RELATIVE.exec(text);
  if (!relative) return Date.parse(text);
  const [, sign, amount, unit] = relative;
  const distance = Number(amount) * UNIT_MS[unit as keyof typeof UNIT_MS];
  return start + (sign === "-" ? -distance : distance);
}

function isIso(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/.test(text) && !Number.isNaN(Date.parse(text));
}
