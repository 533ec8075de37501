import { Date } from "./platform.js";

const DAY_MS = 86_400_000;

/** The first and the last moment that can be written with four digits for the year, in ms since 1970-01-01 UTC. */
export const FIRST_MOMENT = Date.parse("0001-01-01T00:00:00.000Z");
export const LAST_MOMENT = Date.parse("9999-12-31T23:59:59.999Z");

/** The moment itself, or the first or last one when it lies beyond; the first for what is no number. */
export const withinTime = (ms: number): number =>
  Math.min(Math.max(Number.isNaN(ms) ? FIRST_MOMENT : ms, FIRST_MOMENT), LAST_MOMENT);

/** The day that was written last, and its text. */
const last = { day: Number.NaN, date: "" };

const two = (value: number): string => (value < 10 ? `0${value}` : String(value));
const three = (value: number): string => (value < 100 ? `0${two(value)}` : String(value));

/**
 * A time in ms since 1970 as ISO 8601 in UTC, with milliseconds: the one way in which the emulator writes a time, in the
 * control API, the journal and the log, and on the wire but for `wireTime`. It is the text that `Date` gives, at less cost, since
 * days recur. A time before the year 1 or after 9999, which a client, a fixture or a test may ask for, is written as the
 * first or last moment: a year of five digits would be no time to any reader.
 */
export function isoTime(time: number): string {
  const ms = withinTime(Math.floor(time));
  const day = Math.floor(ms / DAY_MS);
  if (day !== last.day) {
    last.date = new Date(day * DAY_MS).toISOString().slice(0, -13);
    last.day = day;
  }
  const rest = ms - day * DAY_MS;
  const seconds = Math.floor(rest / 1000);
  const minutes = Math.floor(seconds / 60);
  return `${last.date}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:${two(seconds % 60)}.${three(rest % 1000)}Z`;
}

/**
 * The same as the server writes it: whole seconds have no milliseconds (read in the vendor's runtime, protocol.md §5).
 */
export function wireTime(ms: number): string {
  const text = isoTime(ms);
  return text.endsWith(".000Z") ? `${text.slice(0, -5)}Z` : text;
}
