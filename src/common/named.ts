const byName = new Map<string, object>();
const names = new WeakMap<object, string>();

/**
 * Gives a part of the program a name of its own: a function that timers call, a key that sessions remember things by. State
 * that refers to it can be written to a file by that name, and another process finds its own part by it. So the name stays
 * when the part is moved or renamed.
 */
export function named<T extends object>(name: string, part: T): T {
  if (byName.has(name)) throw new Error(`bug: two parts of the program are named "${name}"`);
  byName.set(name, part);
  names.set(part, name);
  return part;
}

/** The name of the part; undefined when it has none. */
export const nameOf = (part: object): string | undefined => names.get(part);

/** The part of that name; undefined when there is none. */
export const partNamed = (name: string): object | undefined => byName.get(name);
