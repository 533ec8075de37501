import { wireTime } from "../time/iso.js";
import { Date } from "../time/platform.js";

export { wireTime };

/** A required time that is not set (documented, protocol.md §5). */
export const NO_TIME = "";

/** The zero of AsnSystemTime in ms since the epoch: 1899-12-30, which means "not set" too. */
const ZERO = Date.UTC(1899, 11, 30);

export const wireTimeOr = (ms: number | undefined): string => (ms === undefined ? NO_TIME : wireTime(ms));

/** A time of the wire in ms since the epoch; undefined when it is not set, or not given. */
export function readTime(time: string | undefined): number | undefined {
  if (time === undefined || time === NO_TIME) return undefined;
  const ms = Date.parse(time);
  return Number.isNaN(ms) || ms <= ZERO ? undefined : ms;
}
