import { readReal } from "./real.js";
import { CONSTRUCTED, type Tag } from "./tags.js";

/** What cannot be read of a TLV, and where in the value it stands. */
export class BerError extends Error {
  override readonly name = "BerError";
  /** The path within the value, such as `asnNumbers[2].u8sNumber`; empty for the value itself. */
  path = "";

  /** The same error, in a field or element of what encloses it. */
  within(part: string | number): this {
    const inner = this.path === "" || this.path.startsWith("[") ? this.path : `.${this.path}`;
    this.path = typeof part === "number" ? `[${part}]${inner}` : `${part}${inner}`;
    return this;
  }

  /** The path and what is wrong. */
  describe(): string {
    return this.path === "" ? this.message : `${this.path}: ${this.message}`;
  }
}

/** Bounds of one message, so that a few octets cannot cost much: as deep as the JSON reader goes, and so many values. */
export const MOST_LEVELS = 64;
const MOST_VALUES = 500_000;
/** Fields that are filled in where an empty SEQUENCE stands for them cost octets of the sender no longer. */
const MOST_FILLED = 10_000;

/** The end of contents: there is no tag any more. */
export const NONE = -1;

const EXACT = 2 ** 53;

/**
 * Octets that TLVs are read from. `head` reads tag and length at `at`, within given bounds, and leaves the bounds of the
 * contents in `at` and `stop`, and where the next TLV begins in `after`.
 */
export class TlvSource {
  at = 0;
  stop = 0;
  after = 0;
  depth = 0;
  /** How many TLVs stood behind the last known field of a SEQUENCE, at least. */
  skipped = 0;
  /** The types of which an empty SEQUENCE stood for required fields. */
  filled: string[] | undefined;
  private values = 0;
  private filledFields = 0;
  /** Where contents of indefinite length end, by where they begin. */
  private ends: Map<number, number> | undefined;

  constructor(readonly bytes: Buffer) {}

  /** Reads tag and length of the TLV at `at`; {@link NONE} when there is none before `end`. */
  head(end: number): Tag {
    if (this.at >= end) return NONE;
    if (++this.values > MOST_VALUES) throw new BerError(`more than ${MOST_VALUES} values in one message`);
    const { bytes } = this;
    let at = this.at;
    const first = bytes[at++] as number;
    let tag: Tag = first;
    if ((first & 0x1f) === 0x1f) {
      let octet: number;
      let octets = 0;
      do {
        if (at >= end) throw cutShort();
        if (++octets > 2) throw new BerError("a tag has more than three octets");
        octet = bytes[at++] as number;
        tag = tag * 256 + octet;
      } while (octet >= 0x80);
    }
    if (at >= end) throw cutShort();
    const length = bytes[at++] as number;
    if (length < 0x80) this.after = at + length;
    else if (length === 0x80) {
      if ((first & CONSTRUCTED) === 0) throw new BerError("a primitive value has an indefinite length");
      this.at = at;
      this.stop = this.endOf(at, end);
      this.after = this.stop + 2;
      return tag;
    } else {
      const octets = length & 0x7f;
      if (at + octets > end) throw cutShort();
      let long = 0;
      for (let octet = 0; octet < octets; octet++) {
        long = long * 256 + (bytes[at++] as number);
        if (long > end) break;
      }
      this.after = at + long;
    }
    if (this.after > end) throw new BerError("a length goes beyond the end");
    this.at = at;
    this.stop = this.after;
    return tag;
  }

  /** Goes into contents of further TLVs. */
  enter(): void {
    if (++this.depth > MOST_LEVELS) throw new BerError(`nested more than ${MOST_LEVELS} levels deep`);
  }

  /** Notes that an empty SEQUENCE of the type stood for so many required fields. */
  fill(type: string, fields: number): void {
    this.filledFields += fields;
    if (this.filledFields > MOST_FILLED) throw new BerError(`more than ${MOST_FILLED} required fields are missing`);
    this.filled ??= [];
    if (!this.filled.includes(type)) this.filled.push(type);
  }

  text(): string {
    const { bytes, at, stop } = this;
    if (stop - at > 24) return bytes.toString("utf8", at, stop);
    let text = "";
    for (let index = at; index < stop; index++) {
      const octet = bytes[index] as number;
      if (octet >= 0x80) return bytes.toString("utf8", at, stop);
      text += String.fromCharCode(octet);
    }
    return text;
  }

  /** A whole number; as decimal digits where a number could not hold it. */
  integer(): number | string {
    const { bytes, at, stop } = this;
    const octets = stop - at;
    if (octets === 0 || octets > 8) throw new BerError(`a whole number of ${octets} octets`);
    let value = ((bytes[at] as number) << 24) >> 24;
    for (let index = at + 1; index < stop; index++) value = value * 256 + (bytes[index] as number);
    if (octets < 7 || (octets === 7 && value < EXACT && value > -EXACT)) return value;
    const exact = BigInt.asIntN(8 * octets, BigInt(`0x${bytes.toString("hex", at, stop)}`));
    return exact <= EXACT && exact >= -EXACT ? Number(exact) : exact.toString();
  }

  truth(): boolean {
    if (this.stop - this.at !== 1) throw new BerError("a truth value that is not of one octet");
    return this.bytes[this.at] !== 0;
  }

  nothing(): null {
    if (this.stop !== this.at) throw new BerError("a NULL that is not empty");
    return null;
  }

  real(): number {
    const value = readReal(this.bytes, this.at, this.stop);
    if (value === undefined) throw new BerError("a REAL in a form that is not read");
    return value;
  }

  base64(): string {
    return this.bytes.toString("base64", this.at, this.stop);
  }

  /** The TLV that begins at `start`, whose head has been read. The octets are not copied. */
  tlv(start: number): Buffer {
    return this.bytes.subarray(start, this.after);
  }

  /** Where contents of indefinite length end: at the two zeros that belong to them. */
  private endOf(start: number, end: number): number {
    this.ends ??= new Map();
    const known = this.ends.get(start);
    if (known !== undefined) return known;
    const { bytes } = this;
    const open = [start];
    let at = start;
    while (at + 1 < end) {
      if (bytes[at] === 0 && bytes[at + 1] === 0) {
        const begin = open.pop() as number;
        this.ends.set(begin, at);
        if (open.length === 0) return at;
        at += 2;
        continue;
      }
      const first = bytes[at++] as number;
      if ((first & 0x1f) === 0x1f) while (at < end && (bytes[at++] as number) >= 0x80);
      const length = at < end ? (bytes[at++] as number) : 0;
      if (length === 0x80) {
        if ((first & CONSTRUCTED) === 0) throw new BerError("a primitive value has an indefinite length");
        open.push(at);
        if (open.length > MOST_LEVELS) throw new BerError(`nested more than ${MOST_LEVELS} levels deep`);
      } else if (length < 0x80) at += length;
      else {
        let long = 0;
        for (let octet = length & 0x7f; octet > 0 && at < end && long <= end; octet--) {
          long = long * 256 + (bytes[at++] as number);
        }
        at += long;
      }
    }
    throw cutShort();
  }
}

const cutShort = (): BerError => new BerError("the octets end too early");
