/** A field of one or both of two values, by its path. */
export interface FieldPair {
  readonly path: string;
  /** As JSON; undefined where the value has no such field. */
  readonly a: string | undefined;
  readonly b: string | undefined;
  readonly same: boolean;
}

/** The fields of two values side by side, in the order of the first, then what only the second has. */
export function pairs(a: unknown, b: unknown): FieldPair[] {
  const first = new Map(leaves(a, ""));
  const second = new Map(leaves(b, ""));
  return [...new Set([...first.keys(), ...second.keys()])].map((path) => {
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
