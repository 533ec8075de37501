/** A field of one or both of two values, by its path. */
export interface FieldPair {
  readonly path: string;
  /** As JSON; undefined where the value has no such field. */
  readonly a: string | undefined;
  readonly b: string | undefined;
  readonly same: boolean;
}

const ALWAYS: ReadonlySet<string> = new Set([
  "n",
  "at",
  "wall",
  "ms",
  "invokeId",
  "answer.invokedID",
  "answer.sessionID",
]);

/** The fields of two values side by side, in the order of the first, then what only the second has. */
export function pairs(a: unknown, b: unknown): FieldPair[] {
  const first = new Map(leaves(a, ""));
  const second = new Map(leaves(b, ""));
  const paths = [...new Set([...first.keys(), ...second.keys()])];
  // What differs in any two entries is not what one looks for.
  const ordered = [...paths.filter((path) => !ALWAYS.has(path)), ...paths.filter((path) => ALWAYS.has(path))];
  return ordered.map((path) => {
    const [left, right] = [first.get(path), second.get(path)];
    return { path, a: left, b: right, same: left === right };
  });
}

function leaves(value: unknown, path: string): [string, string][] {
  if (typeof value !== "object" || value === null) return value === undefined ? [] : [[path, JSON.stringify(value)]];
  const members = Object.entries(value);
  if (members.length === 0) return [[path, Array.isArray(value) ? "[]" : "{}"]];
  const under = (key: string): string =>
    Array.isArray(value) ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`;
  return members.flatMap(([key, inner]) => leaves(inner, under(key)));
}
