/** REAL in BER: the contents, without tag and length (documented, protocol.md §8). */

const float = new Float64Array(1);
const words = new Uint32Array(float.buffer);
/** Which of the two words holds the sign and the exponent: that depends on the machine. */
const HIGH = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 1 : 0;

const PLUS_INFINITY = 0x40;
const MINUS_INFINITY = 0x41;
const MINUS_ZERO = 0x43;

/** 2^54: what a number too small for an exponent of its own is multiplied with. */
const SHIFT = 18_014_398_509_481_984;

/** The most octets that `realOctets` gives: one of form, two of exponent, seven of mantissa. */
export const MOST_REAL_OCTETS = 10;

/**
 * Writes the octets of a number to the start of `into`, and gives how many they are: none for 0, one for an infinity, else
 * base 2 with the mantissa left-aligned in whole octets, without zeros at its end.
 */
export function realOctets(value: number, into: Uint8Array): number {
  if (value === 0) return 0;
  if (!Number.isFinite(value)) {
    into[0] = value > 0 ? PLUS_INFINITY : MINUS_INFINITY;
    return 1;
  }
  let exponent = 0;
  float[0] = value;
  if (((words[HIGH] as number) & 0x7ff00000) === 0) {
    float[0] = value * SHIFT;
    exponent = -54;
  }
  const high = words[HIGH] as number;
  const low = words[1 - HIGH] as number;
  exponent += ((high >>> 20) & 0x7ff) - 1023;
  // 53 bits, the first of them set, in seven octets: three bits further to the left.
  const top = (high & 0xfffff) | 0x100000;
  const mantissa = [
    top >>> 13,
    (top >>> 5) & 255,
    ((top << 3) & 255) | (low >>> 29),
    (low >>> 21) & 255,
    (low >>> 13) & 255,
    (low >>> 5) & 255,
    (low << 3) & 255,
  ];
  let octets = 7;
  while (mantissa[octets - 1] === 0) octets--;
  exponent -= 8 * octets - 1;
  const long = exponent < -128 || exponent > 127;
  let at = 0;
  into[at++] = 0x80 | (value < 0 ? 0x40 : 0) | (long ? 1 : 0);
  if (long) into[at++] = (exponent >> 8) & 255;
  into[at++] = exponent & 255;
  for (let octet = 0; octet < octets; octet++) into[at++] = mantissa[octet] as number;
  return at;
}

/**
 * The number that the octets from `start` to `end` are; undefined for what is none. Exponents of one to three octets, a
 * scaling factor and the bases 8 and 16 are read too. Of the mantissa 53 bits count.
 */
export function readReal(bytes: Uint8Array, start: number, end: number): number | undefined {
  if (start === end) return 0;
  const form = bytes[start] as number;
  if (form < 0x80) {
    if (end - start !== 1) return undefined;
    if (form === PLUS_INFINITY) return Number.POSITIVE_INFINITY;
    if (form === MINUS_INFINITY) return Number.NEGATIVE_INFINITY;
    return form === MINUS_ZERO ? 0 : undefined;
  }
  const exponentOctets = (form & 3) + 1;
  const base = (form >> 4) & 3;
  let at = start + 1;
  // A length of the exponent of its own (form 3) is read by no version of the runtime.
  if (exponentOctets > 3 || base === 3 || at + exponentOctets > end) return undefined;
  let exponent = ((bytes[at++] as number) << 24) >> 24;
  for (let more = 1; more < exponentOctets; more++) exponent = exponent * 256 + (bytes[at++] as number);
  let mantissa = 0;
  let shift = 0;
  for (; at < end; at++) {
    // What comes behind 64 bits changes none of the 53 that count.
    if (mantissa < 2 ** 64) mantissa = mantissa * 256 + (bytes[at] as number);
    else shift += 8;
  }
  if (mantissa === 0) return 0;
  const bits = exponent * (base === 0 ? 1 : base === 1 ? 3 : 4) + ((form >> 2) & 3) + shift;
  const value = scaled(mantissa, bits);
  return form & 0x40 ? -value : value;
}

/** `mantissa * 2 ** bits`, in two steps: 2 ** bits alone may be too large or too small. */
function scaled(mantissa: number, bits: number): number {
  if (bits > 1100) return Number.POSITIVE_INFINITY;
  if (bits < -1200) return 0;
  const half = Math.trunc(bits / 2);
  return mantissa * 2 ** half * 2 ** (bits - half);
}
