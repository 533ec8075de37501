import { isRecord } from "../matching/path.js";
import type { Place } from "./issues.js";
import { toBase64, toInteger } from "./read-primitives.js";
import { type Reader, type ReadingRun, refuse, turn, UNREADABLE } from "./reading.js";

const TYPE = "AsnOptionalParameters";
const VALUE = 'a text, a whole number or {"binarydata": base64}';

/**
 * Reads AsnOptionalParameters: an object, key → text, whole number or `{"binarydata": base64}`. The list of its ASN.1 type,
 * `[{"key": …, "value": …}]`, is turned into that, and so are the other forms of values (documented, protocol.md §5).
 */
export const readOptionalParameters: Reader = (value, parent, key, run) => {
  if (Array.isArray(value)) return readList(value, parent, key, run);
  if (!isRecord(value)) return refuse(run, parent, key, `${TYPE}, an object of key and value`, value);
  const place = { parent, key };
  let copy: Map<string, unknown> | undefined;
  for (const name in value) {
    const inner = value[name];
    const read = name === "_type" ? noParameter(inner, place, run) : readParameter(inner, place, name, run);
    if (read === inner) continue;
    copy ??= new Map(Object.entries(value));
    if (read === UNREADABLE) copy.delete(name);
    else copy.set(name, read);
  }
  return copy ? Object.fromEntries(copy) : value;
};

/** `_type` is none (documented, protocol.md §5). */
function noParameter(value: unknown, place: Place, run: ReadingRun): typeof UNREADABLE {
  turn(run, place, "_type", value, undefined, "no parameter");
  return UNREADABLE;
}

/** Of a key that comes twice the last value counts (chosen). */
function readList(list: readonly unknown[], parent: Place | undefined, key: string | number, run: ReadingRun): unknown {
  const place = { parent, key };
  const parameters = new Map<string, unknown>();
  for (let index = 0; index < list.length; index++) {
    const entry = list[index];
    if (!isRecord(entry) || typeof entry.key !== "string" || entry.value === undefined) {
      refuse(run, place, index, 'a parameter, {"key": text, "value": …}', entry);
      continue;
    }
    const read = readParameter(entry.value, { parent: place, key: index }, entry.key, run);
    if (read !== UNREADABLE) parameters.set(entry.key, read);
  }
  return turn(run, parent, key, list, Object.fromEntries(parameters), `${TYPE} as an object`);
}

function readParameter(value: unknown, parent: Place, key: string, run: ReadingRun): unknown {
  if (typeof value === "string" || Number.isSafeInteger(value)) return value;
  if (isRecord(value)) return readChosen(value, parent, key, run);
  // Truth values are 1 and 0 and null is 0, as for INTEGER (documented, protocol.md §5; null is chosen).
  const number = Array.isArray(value) ? undefined : toInteger(value);
  if (number === undefined) return refuse(run, parent, key, VALUE, value);
  return turn(run, parent, key, value, number, VALUE);
}

/** The value as a CHOICE: the first of its options that is present. */
function readChosen(value: Record<string, unknown>, parent: Place, key: string, run: ReadingRun): unknown {
  const { stringdata, binarydata, integerdata } = value;
  if (stringdata !== undefined) {
    if (typeof stringdata !== "string") return refuse(run, parent, key, VALUE, value);
    return turn(run, parent, key, value, stringdata, "a plain text");
  }
  if (binarydata !== undefined) {
    const bytes = toBase64(binarydata);
    if (bytes === undefined) return refuse(run, parent, key, VALUE, value);
    if (bytes === binarydata && isAlone(value)) return value;
    return turn(run, parent, key, value, { binarydata: bytes }, '{"binarydata": base64} alone and with its padding');
  }
  const number = integerdata === undefined ? undefined : toInteger(integerdata);
  if (number === undefined) return refuse(run, parent, key, VALUE, value);
  return turn(run, parent, key, value, number, "a plain whole number");
}

function isAlone(value: object): boolean {
  let keys = 0;
  for (const _key in value) keys++;
  return keys === 1;
}
