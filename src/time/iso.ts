import { Date } from "./platform.js";

const DAY_MS = 86_400_000;

/** The day that was written last, and its text. */
const last = { day: Number.NaN, date: "" };

const two = (value: number): string => (value < 10 ? `0${value}` : String(value));
const three = (value: number): string => (value < 100 ? `0${two(value)}` : String(value));

/**
 * A time in ms since 1970 as ISO 8601 in UTC, the very text that `Date` gives, at less cost: days recur. Throws RangeError
 * beyond what a Date can be.
 */
export function isoTime(ms: number): string {
  const day = Math.floor(ms / DAY_MS);
  if (day !== last.day) {
    last.date = new Date(day * DAY_MS).toISOString().slice(0, -13);
    last.day = day;
  }
  const rest = Math.trunc(ms - day * DAY_MS);
  const seconds = Math.floor(rest / 1000);
  const minutes = Math.floor(seconds / 60);
  return `${last.date}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:${two(seconds % 60)}.${three(rest % 1000)}Z`;
}

/**
 * The same as the server writes it: whole seconds have no milliseconds (read in the vendor's runtime, protocol.md §5).
 */
export const wireTime = (ms: number): string => (ms % 1000 === 0 ? isoTime(ms).replace(".000Z", "Z") : isoTime(ms));
