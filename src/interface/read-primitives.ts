import { isBase64 } from "./base64.js";
import { type Reader, refuse, turn } from "./reading.js";

const NUMBER = /^\s*[+-]?\d{1,17}(\.\d+)?\s*$/;

/**
 * The whole number that a value stands for (documented, protocol.md §5: numbers in texts, truth values, fractions,
 * null). Undefined for others, among them texts that are no number, which the vendor's runtime reads as 0 (chosen).
 */
export function toInteger(value: unknown): number | undefined {
  if (value === null || value === false) return 0;
  if (value === true) return 1;
  const number = typeof value === "string" && NUMBER.test(value) ? Number(value) : value;
  if (typeof number !== "number") return undefined;
  const whole = Math.trunc(number) + 0;
  return Number.isSafeInteger(whole) ? whole : undefined;
}

/** Bytes as base64 with its padding. Undefined for what is none. */
export function toBase64(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  if (isBase64(value)) return value;
  const padded = value.padEnd(Math.ceil(value.length / 4) * 4, "=");
  return isBase64(padded) ? padded : undefined;
}

/** Reads an INTEGER. Where it has an enumeration, numbers that it does not list are forgiven, and noted. */
export function integerReader(listed?: { readonly name: string; readonly values: ReadonlySet<number> }): Reader {
  const expected = listed ? `${listed.name}, a whole number` : "INTEGER";
  return (value, parent, key, run) => {
    if (!Number.isSafeInteger(value)) {
      const read = toInteger(value);
      if (read === undefined) return refuse(run, parent, key, expected, value);
      return turn(run, parent, key, value, read, expected);
    }
    if (listed && !listed.values.has(value as number)) {
      turn(run, parent, key, value, value, `one that ${listed.name} lists`);
    }
    return value;
  };
}

/** Reads an ENUMERATED: any whole number, also in a text (documented, protocol.md §5). */
export function enumeratedReader(name: string, values: ReadonlySet<number>): Reader {
  const readNumber = integerReader({ name, values });
  return (value, parent, key, run) => {
    if (Number.isSafeInteger(value)) return readNumber(value, parent, key, run);
    if (typeof value === "string" && /^\s*[+-]?\d{1,15}\s*$/.test(value)) return readNumber(value, parent, key, run);
    return refuse(run, parent, key, `${name}, a whole number`, value);
  };
}

/** The readers of the primitives; the forms that they take are those of protocol.md §5. */
export const PRIMITIVES: readonly (readonly [type: string, reader: Reader])[] = [
  [
    "UTF8String",
    (value, parent, key, run) => (typeof value === "string" ? value : refuse(run, parent, key, "UTF8String", value)),
  ],
  ["INTEGER", integerReader()],
  [
    "BOOLEAN",
    (value, parent, key, run) => {
      if (typeof value === "boolean") return value;
      if (value === null) return turn(run, parent, key, value, false, "BOOLEAN");
      if (typeof value === "number") return turn(run, parent, key, value, value !== 0, "BOOLEAN");
      return refuse(run, parent, key, "BOOLEAN", value);
    },
  ],
  [
    "REAL",
    (value, parent, key, run) => {
      if (typeof value === "number" && Number.isFinite(value)) return value;
      return value === null ? turn(run, parent, key, value, 0, "REAL") : refuse(run, parent, key, "REAL", value);
    },
  ],
  ["NULL", (value, parent, key, run) => (value === null ? value : turn(run, parent, key, value, null, "NULL"))],
  [
    "OCTET STRING",
    (value, parent, key, run) => {
      const read = toBase64(value);
      if (read === value && read !== undefined) return value;
      const type = "OCTET STRING as base64";
      if (read === undefined) return refuse(run, parent, key, type, value);
      return turn(run, parent, key, value, read, `${type} with its padding`);
    },
  ],
  ["ANY", (value) => value],
];
