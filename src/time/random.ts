import { randomBytes } from "node:crypto";

/** A source of random numbers. The same seed gives the same sequence. */
export interface Random {
  /** A whole number, 0 … 2^32-1. */
  next(): number;
  /** 32 upper-case hex digits, the form of the service's session ids (documented, protocol.md §3). */
  id(): string;
}

/**
 * sfc32, a small and well-tested generator with one number as its seed; `label` gives independent sequences of one
 * seed.
 */
class SeededRandom implements Random {
  private a: number;
  private b: number;
  private c = 0x9e3779b9;
  private d = 1;

  constructor(seed: number, label: string) {
    this.a = seed >>> 0;
    this.b = hash(label);
    for (let i = 0; i < 12; i++) this.next();
  }

  next(): number {
    const t = (((this.a + this.b) | 0) + this.d) | 0;
    this.d = (this.d + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = ((this.c << 21) | (this.c >>> 11)) + t;
    return t >>> 0;
  }

  id(): string {
    return [this.next(), this.next(), this.next(), this.next()].map(hex).join("");
  }
}

/**
 * Unpredictable numbers from the system. Ids are cut from one large draw, since asking the system for each is slow. A
 * snapshot does not restore this: an id that a client may still know must not be given to another session.
 */
class SystemRandom implements Random {
  /** Hex digits, one byte each. */
  #pool = Buffer.alloc(0);
  #used = 0;

  next(): number {
    return Number.parseInt(this.#take(8), 16);
  }

  id(): string {
    return this.#take(32);
  }

  #take(digits: number): string {
    if (this.#used + digits > this.#pool.length) {
      this.#pool = Buffer.from(randomBytes(4096).toString("hex").toUpperCase(), "latin1");
      this.#used = 0;
    }
    this.#used += digits;
    return this.#pool.toString("latin1", this.#used - digits, this.#used);
  }
}

export const seededRandom = (seed: number, label: string): Random => new SeededRandom(seed, label);

export const systemRandom = (): Random => new SystemRandom();

/** FNV-1a, 32 bit. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

const hex = (value: number): string => value.toString(16).toUpperCase().padStart(8, "0");
