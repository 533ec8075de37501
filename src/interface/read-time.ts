import { isoTime } from "../time/iso.js";
import { Date } from "../time/platform.js";
import { type Reader, refuse, turn } from "./reading.js";

/** A time that is not set (documented, protocol.md §5). */
const UNSET = "";

const DAY_MS = 86_400_000;
/** The zero of AsnSystemTime, which counts days (documented, protocol.md §5). */
const ZERO = "1899-12-30T00:00:00.000Z";
const ZERO_MS = Date.parse(ZERO);
/** The days up to the end of the year 9999. */
const MOST_DAYS = 2_958_466;

/** The shortest text that is a time: a date. Shorter ones mean "not set" (documented, protocol.md §5; where the limit is, is chosen). */
const SHORTEST = 10;

const CANONICAL = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
/** Digits by their position, whatever stands between them (documented, protocol.md §5). */
const BY_POSITION = /^(\d{4}).(\d\d).(\d\d)(?:.(\d\d).(\d\d)(?:.(\d\d)(?:[.,](\d+))?)?)?/;
const OFFSET = /^\s*([+-])(\d\d):?(\d\d)?/;

const EXPECTED = "time in ISO 8601";

/**
 * Reads AsnSystemTime: ISO 8601 in UTC, `""` when it is not set (documented, protocol.md §5). Null, texts that are
 * too short, days since 1899-12-30, other places of time and other forms of ISO 8601 are turned into that.
 */
export const readSystemTime: Reader = (value, parent, key, run) => {
  if (typeof value === "string") {
    if (value === UNSET) return value;
    if (value.length <= 64 && CANONICAL.test(value) && !Number.isNaN(Date.parse(value))) {
      return value > ZERO ? value : turn(run, parent, key, value, UNSET, '"" for a time that is not set');
    }
    if (value.length < SHORTEST) return turn(run, parent, key, value, UNSET, "AsnSystemTime");
    const read = byPosition(value);
    if (!read) return refuse(run, parent, key, EXPECTED, value);
    const { ms, offsetMs } = read;
    const to = textOf(offsetMs !== undefined && run.times === "as-meant" ? ms - offsetMs : ms);
    return offsetMs === undefined
      ? turn(run, parent, key, value, to, "AsnSystemTime")
      : turn(run, parent, key, value, to, "a time with an offset", "time-with-offset");
  }
  if (value === null) return turn(run, parent, key, value, UNSET, "AsnSystemTime");
  if (typeof value !== "number" || !(value < MOST_DAYS)) return refuse(run, parent, key, EXPECTED, value);
  return turn(run, parent, key, value, textOf(ZERO_MS + Math.round(value * DAY_MS)), "AsnSystemTime");
};

interface Read {
  /** The time as if it were UTC. */
  readonly ms: number;
  /** How far its place is ahead of UTC; undefined where it names none, or UTC. */
  readonly offsetMs: number | undefined;
}

function byPosition(text: string): Read | undefined {
  const found = text.length <= 64 ? BY_POSITION.exec(text) : null;
  if (!found) return undefined;
  const [all, year, month, day, hour = "00", minute = "00", second = "00", fraction = "0"] = found;
  const ms = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.${fraction.slice(0, 3).padEnd(3, "0")}Z`);
  if (Number.isNaN(ms)) return undefined;
  const [, sign, hours = "", minutes = "00"] = OFFSET.exec(text.slice(all.length)) ?? [];
  const offset = sign === undefined ? 0 : (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -60_000 : 60_000);
  return { ms, offsetMs: offset === 0 ? undefined : offset };
}

/** As the server writes it: whole seconds without milliseconds (documented, protocol.md §5). */
function textOf(ms: number): string {
  return ms <= ZERO_MS ? UNSET : isoTime(ms).replace(".000Z", "Z");
}
