import { MOST_REAL_OCTETS, realOctets } from "./real.js";
import { type Tag, UNIVERSAL } from "./tags.js";

/** Thrown, and caught inside: a value does not fit its type, and has to be mended before it can be written. */
export const UNFIT = new Error("the value does not fit its type");

/** The length up to which a text is first tried as ASCII, octet by octet. */
const SHORT_TEXT = 64;
const INITIAL_SIZE = 16_384;
/** A buffer that a rare large message needed is let go. */
const KEPT_SIZE = 1_048_576;

const INT64 = 1n << 63n;

/**
 * Where TLVs are written, from the last octet to the first: so a length is known when it is written, and each octet is
 * written once. Positions are counted from the end, since the buffer may grow.
 */
export class TlvSink {
  private bytes = Buffer.allocUnsafe(INITIAL_SIZE);
  /** How many octets have been written. */
  used = 0;
  private readonly octets = new Uint8Array(MOST_REAL_OCTETS);

  reset(): void {
    this.used = 0;
    if (this.bytes.length > KEPT_SIZE) this.bytes = Buffer.allocUnsafe(INITIAL_SIZE);
  }

  /** A copy of what has been written. */
  taken(): Buffer {
    return Buffer.from(this.bytes.subarray(this.bytes.length - this.used));
  }

  /** Tag and length of contents, which have been written before. */
  head(tag: Tag, length: number): void {
    this.room(8);
    const { bytes } = this;
    let at = bytes.length - this.used;
    if (length < 0x80) bytes[--at] = length;
    else {
      const end = at;
      for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) bytes[--at] = rest & 255;
      bytes[at - 1] = 0x80 | (end - at);
      at--;
    }
    for (let rest = tag; rest > 0; rest >>>= 8) bytes[--at] = rest & 255;
    this.used = bytes.length - at;
  }

  text(tag: Tag, value: unknown): void {
    if (typeof value !== "string") throw UNFIT;
    const { length } = value;
    if (length <= SHORT_TEXT) {
      this.room(length);
      const { bytes } = this;
      let at = bytes.length - this.used;
      let index = length - 1;
      for (; index >= 0; index--) {
        const code = value.charCodeAt(index);
        if (code >= 0x80) break;
        bytes[--at] = code;
      }
      if (index < 0) {
        this.used += length;
        return this.head(tag, length);
      }
    }
    const octets = Buffer.byteLength(value);
    this.room(octets);
    this.bytes.write(value, this.bytes.length - this.used - octets, octets, "utf8");
    this.used += octets;
    this.head(tag, octets);
  }

  /** A whole number, as a number of at most 53 bits or as decimal digits of at most 64. */
  integer(tag: Tag, value: unknown): void {
    if (typeof value === "string") return this.large(tag, value);
    if (typeof value !== "number" || !Number.isInteger(value) || Math.abs(value) > 2 ** 53) throw UNFIT;
    this.room(8);
    const { bytes } = this;
    const end = bytes.length - this.used;
    let at = end;
    let rest = value;
    for (;;) {
      const octet = rest & 255;
      bytes[--at] = octet;
      rest = Math.floor(rest / 256);
      if ((rest === 0 && octet < 0x80) || (rest === -1 && octet >= 0x80)) break;
    }
    this.used += end - at;
    this.head(tag, end - at);
  }

  private large(tag: Tag, digits: string): void {
    if (!/^-?\d{1,19}$/.test(digits)) throw UNFIT;
    let rest = BigInt(digits);
    if (rest >= INT64 || rest < -INT64) throw UNFIT;
    this.room(8);
    const before = this.used;
    for (;;) {
      const octet = Number(rest & 255n);
      this.bytes[this.bytes.length - ++this.used] = octet;
      rest >>= 8n;
      if ((rest === 0n && octet < 0x80) || (rest === -1n && octet >= 0x80)) break;
    }
    this.head(tag, this.used - before);
  }

  truth(tag: Tag, value: unknown): void {
    if (typeof value !== "boolean") throw UNFIT;
    this.room(1);
    this.bytes[this.bytes.length - ++this.used] = value ? 0xff : 0;
    this.head(tag, 1);
  }

  real(tag: Tag, value: unknown): void {
    if (typeof value !== "number" || Number.isNaN(value)) throw UNFIT;
    const { octets } = this;
    const length = realOctets(value, octets);
    this.room(length);
    const start = this.bytes.length - this.used - length;
    for (let index = 0; index < length; index++) this.bytes[start + index] = octets[index] as number;
    this.used += length;
    this.head(tag, length);
  }

  nothing(tag: Tag = UNIVERSAL.null): void {
    this.head(tag, 0);
  }

  /** Octets from base64. */
  octetString(tag: Tag, base64: string): void {
    const length = Buffer.byteLength(base64, "base64");
    this.room(length);
    this.bytes.write(base64, this.bytes.length - this.used - length, length, "base64");
    this.used += length;
    this.head(tag, length);
  }

  /** TLVs that have been written before. */
  raw(tlv: Uint8Array): void {
    this.room(tlv.length);
    this.bytes.set(tlv, this.bytes.length - this.used - tlv.length);
    this.used += tlv.length;
  }

  /** Makes room for so many octets more. */
  private room(octets: number): void {
    const needed = this.used + octets;
    if (needed <= this.bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(needed, 2 * this.bytes.length));
    this.bytes.copy(larger, larger.length - this.used, this.bytes.length - this.used);
    this.bytes = larger;
  }
}
