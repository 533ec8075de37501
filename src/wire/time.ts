import { isoTime } from "../time/iso.js";
import { Date } from "../time/platform.js";

/** A time on the wire: ISO 8601, UTC (documented, protocol.md §5). */
export const wireTime = (ms: number): string => isoTime(ms);

/**
 * The zero of AsnSystemTime, for required times that are not set (documented, protocol.md §5: days since 1899-12-30;
 * chosen: its use).
 */
export const NO_TIME = "1899-12-30T00:00:00.000Z";

export const wireTimeOr = (ms: number | undefined): string => (ms === undefined ? NO_TIME : wireTime(ms));

/** A time of the wire in ms since the epoch; undefined when it is the zero or missing. */
export function readTime(time: string | undefined): number | undefined {
  if (time === undefined) return undefined;
  const ms = Date.parse(time);
  return Number.isNaN(ms) || ms <= Date.parse(NO_TIME) ? undefined : ms;
}
