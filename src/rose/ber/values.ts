import { readValue } from "../../interface/read.js";
import { readTyped } from "./read-types.js";
import { TlvSink, UNFIT } from "./sink.js";
import { BerError, TlvSource } from "./source.js";
import { ownTag, writerOf } from "./write-types.js";

/** What came of reading a value. */
export interface BerReading {
  /** The canonical value, as the JSON reader gives it. */
  readonly value: unknown;
  /** The types of which an empty SEQUENCE stood for required fields, which were taken as zeros and empty texts. */
  readonly filled: readonly string[];
  /** Whether something stood behind the last known field of a SEQUENCE, and was skipped. */
  readonly skipped: boolean;
}

/** One for all: a value is written from beginning to end before the next begins. */
const shared = new TlvSink();

/**
 * A value of the type as one TLV (documented, protocol.md §8). Fields that the type does not know are left out, as BER
 * has no names for them. What does not fit is mended first: a field that cannot be written is left out, or empty where it is
 * required. Throws only for a type that the catalog does not have.
 */
export function encodeBer(type: string, value: unknown): Buffer {
  shared.reset();
  writeTyped(shared, type, value);
  return shared.taken();
}

/** Writes a value of the type into a sink, mended where it does not fit. */
export function writeTyped(sink: TlvSink, type: string, value: unknown): void {
  const before = sink.used;
  const write = writerOf(type);
  const tag = ownTag(type);
  try {
    write(sink, tag, value);
  } catch (error) {
    // A value that nests deeper than any stack is unfit too.
    if (error !== UNFIT && !(error instanceof RangeError)) throw error;
    sink.used = before;
    write(sink, tag, readValue(type, value, { mending: true }).value);
  }
}

/**
 * Reads the one TLV of that type that the octets are.
 *
 * @throws {BerError} where they are none; its path names the place in the value.
 */
export function decodeBer(type: string, octets: Buffer): BerReading {
  const source = new TlvSource(octets);
  const value = readTyped(source, octets.length, type);
  if (source.after !== octets.length) throw new BerError("there are octets behind the value");
  return { value, filled: source.filled ?? [], skipped: source.skipped > 0 };
}
