import { Date } from "../time/platform.js";

/** The limits of the walk through the state. */
export interface Bounds {
  /** Whether the object is no part of the state, and neither is what only it leads to. */
  isOutside(object: object): boolean;
  /** Whether weak tables are searched for the object: a weak table cannot list its keys. */
  isWeakKey(object: object): boolean;
}

/** What an object held at one moment. */
export type HeldContent =
  | { readonly is: "fields"; readonly names: readonly string[]; readonly values: readonly unknown[] }
  | { readonly is: "array" | "set"; readonly elements: readonly unknown[] }
  | { readonly is: "map"; readonly entries: readonly (readonly [unknown, unknown])[] }
  | { readonly is: "weakMap" | "weakSet"; readonly entries: readonly (readonly [object, unknown])[] }
  | { readonly is: "date"; readonly time: number };

/** The content of one object at one moment. */
interface Memento {
  readonly object: object;
  readonly content: HeldContent;
  restore(): void;
}

/** What an object holds now. Weak tables cannot be asked. */
export function contentNow(object: object): HeldContent {
  if (Array.isArray(object)) return new ArrayMemento(object).content;
  if (object instanceof Map) return new MapMemento(object).content;
  if (object instanceof Set) return new SetMemento(object).content;
  if (object instanceof Date) return new DateMemento(object).content;
  return new FieldsMemento(object as Fields, Object.keys(object)).content;
}

/**
 * The content of all objects that can be reached from some roots, at one moment. Restoring writes it back into the same
 * objects, so that whatever refers to them, such as the action of a timer, finds them as they were. It can be restored
 * any number of times.
 *
 * The walk follows properties, arrays, maps, sets, dates and weak tables. It cannot see a `#field` or a variable that a
 * function captured, and takes bytes and functions for values that nobody changes. It costs constant work an object.
 * Why it is done this way: docs/decisions/0001-snapshots-by-reflection.md.
 */
export class Checkpoint {
  readonly #mementos: readonly Memento[];

  constructor(roots: Iterable<object>, bounds: Bounds) {
    this.#mementos = new Walk(bounds).through(roots);
  }

  /** How many objects are kept. */
  get size(): number {
    return this.#mementos.length;
  }

  /** What each object held; it lacks those that cannot change: frozen ones, and bytes. */
  contents(): Map<object, HeldContent> {
    return new Map(this.#mementos.map(({ object, content }) => [object, content]));
  }

  /** Gives each object back what it held. */
  restore(): void {
    for (const memento of this.#mementos) memento.restore();
  }
}

type WeakTable = WeakMap<object, unknown> | WeakSet<object>;

class Walk {
  readonly #seen = new Set<object>();
  readonly #ahead: object[] = [];
  readonly #mementos: Memento[] = [];
  readonly #tables: WeakTable[] = [];
  readonly #weakKeys: object[] = [];
  readonly #shapes = new Map<object | null, readonly string[]>();

  constructor(private readonly bounds: Bounds) {}

  through(roots: Iterable<object>): Memento[] {
    for (const root of roots) this.#visit(root);
    // Objects that only a weak table leads to may hold weak tables and keys themselves.
    for (let found = -1; found < this.#seen.size; ) {
      found = this.#seen.size;
      for (let next = this.#ahead.pop(); next !== undefined; next = this.#ahead.pop()) this.#keep(next);
      for (const table of this.#tables) {
        if (table instanceof WeakMap) for (const key of this.#weakKeys) this.#visit(table.get(key));
      }
    }
    for (const table of this.#tables) this.#mementos.push(new WeakMemento(table, this.#weakKeys));
    return this.#mementos;
  }

  #visit(value: unknown): void {
    if (typeof value !== "object" || value === null || this.#seen.has(value) || this.bounds.isOutside(value)) return;
    this.#seen.add(value);
    this.#ahead.push(value);
  }

  #keep(object: object): void {
    if (this.bounds.isWeakKey(object)) this.#weakKeys.push(object);
    if (Array.isArray(object)) {
      for (const element of object) this.#visit(element);
      if (!Object.isFrozen(object)) this.#mementos.push(new ArrayMemento(object));
    } else if (object instanceof Map) {
      for (const [key, value] of object) {
        this.#visit(key);
        this.#visit(value);
      }
      this.#mementos.push(new MapMemento(object));
    } else if (object instanceof Set) {
      for (const element of object) this.#visit(element);
      this.#mementos.push(new SetMemento(object));
    } else if (object instanceof WeakMap || object instanceof WeakSet) {
      this.#tables.push(object);
    } else if (object instanceof Date) {
      this.#mementos.push(new DateMemento(object));
    } else if (!ArrayBuffer.isView(object)) {
      const fields = object as Fields;
      const names = this.#shape(fields);
      for (const name of names) this.#visit(fields[name]);
      if (!Object.isFrozen(object)) this.#mementos.push(new FieldsMemento(fields, names));
    }
  }

  /** The names of the object's properties. All objects of a class with the same names share one list. */
  #shape(object: Fields): readonly string[] {
    const names = Object.keys(object);
    const prototype: object | null = Object.getPrototypeOf(object);
    const known = this.#shapes.get(prototype);
    if (known && isSame(known, names)) return known;
    this.#shapes.set(prototype, names);
    return names;
  }
}

type Fields = Record<string, unknown>;

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((element, index) => Object.is(element, b[index]));

class ArrayMemento implements Memento {
  readonly #elements: readonly unknown[];

  constructor(readonly object: unknown[]) {
    this.#elements = object.slice();
  }

  get content(): HeldContent {
    return { is: "array", elements: this.#elements };
  }

  restore(): void {
    const { object: array } = this;
    if (isSame(array, this.#elements)) return;
    array.length = 0;
    for (const element of this.#elements) array.push(element);
  }
}

class MapMemento implements Memento {
  readonly #entries: readonly (readonly [unknown, unknown])[];

  constructor(readonly object: Map<unknown, unknown>) {
    this.#entries = [...object];
  }

  get content(): HeldContent {
    return { is: "map", entries: this.#entries };
  }

  restore(): void {
    const { object: map } = this;
    if (this.#isUnchanged()) return;
    map.clear();
    for (const [key, value] of this.#entries) map.set(key, value);
  }

  /** The order counts too: an iteration over the map shows it. */
  #isUnchanged(): boolean {
    if (this.object.size !== this.#entries.length) return false;
    let at = 0;
    for (const [key, value] of this.object) {
      const entry = this.#entries[at++];
      if (!entry || !Object.is(entry[0], key) || !Object.is(entry[1], value)) return false;
    }
    return true;
  }
}

class SetMemento implements Memento {
  readonly #elements: readonly unknown[];

  constructor(readonly object: Set<unknown>) {
    this.#elements = [...object];
  }

  get content(): HeldContent {
    return { is: "set", elements: this.#elements };
  }

  restore(): void {
    const { object: set } = this;
    if (isSame([...set], this.#elements)) return;
    set.clear();
    for (const element of this.#elements) set.add(element);
  }
}

class DateMemento implements Memento {
  readonly #time: number;

  constructor(readonly object: Date) {
    this.#time = object.getTime();
  }

  get content(): HeldContent {
    return { is: "date", time: this.#time };
  }

  restore(): void {
    this.object.setTime(this.#time);
  }
}

class FieldsMemento implements Memento {
  readonly #values: readonly unknown[];

  constructor(
    readonly object: Fields,
    private readonly names: readonly string[],
  ) {
    this.#values = names.map((name) => object[name]);
  }

  get content(): HeldContent {
    return { is: "fields", names: this.names, values: this.#values };
  }

  restore(): void {
    const { object, names } = this;
    // The order of the names counts too: it is the order of the fields in an answer.
    if (!isSame(Object.keys(object), names)) for (const name of Object.keys(object)) delete object[name];
    for (const [index, name] of names.entries()) {
      const value = this.#values[index];
      if (!Object.is(object[name], value) || !Object.hasOwn(object, name)) object[name] = value;
    }
  }
}

class WeakMemento implements Memento {
  readonly #entries: readonly { readonly key: object; readonly held: boolean; readonly value: unknown }[];

  constructor(
    readonly object: WeakTable,
    keys: readonly object[],
  ) {
    this.#entries = keys.map((key) => ({
      key,
      held: object.has(key),
      value: object instanceof WeakMap ? object.get(key) : undefined,
    }));
  }

  get content(): HeldContent {
    const entries = this.#entries.filter(({ held }) => held).map(({ key, value }) => [key, value] as const);
    return { is: this.object instanceof WeakMap ? "weakMap" : "weakSet", entries };
  }

  restore(): void {
    const { object: table } = this;
    for (const { key, held, value } of this.#entries) {
      if (!held) table.delete(key);
      else if (table instanceof WeakMap) table.set(key, value);
      else table.add(key);
    }
  }
}
