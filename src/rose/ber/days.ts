import { wireTime } from "../../time/iso.js";
import { Date } from "../../time/platform.js";

const DAY_MS = 86_400_000;
const ZERO_MS = Date.parse("1899-12-30T00:00:00Z");
/** The days up to the end of the year 9999. */
const MOST_DAYS = 2_958_466;

/** The days of AsnSystemTime, since 1899-12-30, of a moment in ms; 0, which means "not set", for what is not after that. */
export const daysOf = (ms: number): number => (ms > ZERO_MS ? (ms - ZERO_MS) / DAY_MS : 0);

/**
 * The moment as the server writes it, ISO 8601 in UTC, without milliseconds where there are none; `""` when it is not set;
 * undefined for what is no time before the year 10000.
 */
export function timeOfDays(days: number): string | undefined {
  if (!(days < MOST_DAYS)) return undefined;
  const ms = ZERO_MS + Math.round(days * DAY_MS);
  return ms <= ZERO_MS ? "" : wireTime(ms);
}
