const LENGTH = 80;
const KEYS = 5;

/** A value in a message, 80 characters at the most: `string "abc"`, `number 5`, `a list of 2`, `an object with a, b`. */
export function describeValue(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "string") return cut(`string ${JSON.stringify(cut(value, LENGTH))}`, LENGTH);
  if (typeof value === "function") return "a function";
  if (typeof value !== "object") return cut(`${typeof value} ${String(value)}`, LENGTH);
  const keys: string[] = [];
  for (const key in value) if (keys.push(cut(key, LENGTH)) === KEYS) break;
  return cut(keys.length === 0 ? "an object without fields" : `an object with ${keys.join(", ")}`, LENGTH);
}

/** The text, its end replaced by `…` when it is longer than `length`. */
export function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
