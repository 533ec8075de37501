import { randomBytes } from "node:crypto";

/** A source of randomness: the same row again from the same seed. */
export interface Random {
  /** A whole number, 0 … 2^32-1. */
  next(): number;
  /** 32 upper-case hex digits, the form of the service's session ids (documented). */
  id(): string;
}

/** sfc32, a small and well-tested generator, seeded with one number; `label` gives independent rows of one seed. */
export function seededRandom(seed: number, label: string): Random {
  let [a, b, c, d] = [seed >>> 0, hash(label), 0x9e3779b9, 1];
  const next = (): number => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    return t >>> 0;
  };
  for (let i = 0; i < 12; i++) next();
  return { next, id: () => [next(), next(), next(), next()].map(hex).join("") };
}

/** Unpredictable, from the system. Ids are cut from one large draw, since asking the system for each is slow. */
export function systemRandom(): Random {
  let pool = Buffer.alloc(0);
  let used = 0;
  const take = (bytes: number): Buffer => {
    if (used + bytes > pool.length) {
      pool = randomBytes(4096);
      used = 0;
    }
    used += bytes;
    return pool.subarray(used - bytes, used);
  };
  return { next: () => take(4).readUInt32LE(0), id: () => take(16).toString("hex").toUpperCase() };
}

/** FNV-1a, 32 bit. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

const hex = (value: number): string => value.toString(16).toUpperCase().padStart(8, "0");
