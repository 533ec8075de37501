import { partNamed } from "../common/named.js";
import type { UcServer } from "../server/uc-server.js";
import { isOutside } from "../snapshots/server-snapshot.js";
import { Date } from "../time/platform.js";
import { placeIn, UsageError } from "../usage-error.js";
import {
  type CheckedRow,
  type Coded,
  type ContainerName,
  codedValue,
  type Graph,
  isContainerName,
  OTHERS,
  PART,
  PLAIN,
} from "./graph.js";
import { isPlain, type Kind, kindName, kindNamed, kindOf, type MakingContext } from "./kinds.js";
import { plainData } from "./plain-data.js";

/** Where the reading of a graph begins. */
export interface Root {
  readonly number: number;
  /** The object that the program has made for it, or undefined: it is made anew. */
  readonly present: object | undefined;
  readonly server: UcServer;
}

/** The data that the worlds began with. */
export type PartOfWorld = (server: number, part: string) => object | undefined;

/**
 * Makes objects of a graph. What the program has made already, the books of a world with their listeners, is found by
 * going through both from the roots along the same fields, and gets the content that the graph has. All else is made anew.
 * Throws UsageError for a graph that does not fit together; what the roots led to is then useless.
 */
export class GraphReader {
  readonly #rows: readonly CheckedRow[];
  readonly #objects = new Map<number, object>();
  /** The objects of the program that stand for a row. */
  readonly #taken = new Set<object>();
  readonly #parts: PartOfWorld;

  constructor(graph: Graph, parts: PartOfWorld) {
    this.#rows = graph.objects.map((row, number) => at(number, () => checkedRow(row, graph)));
    this.#parts = parts;
  }

  /** Makes and fills all that the roots lead to. `given` are objects of the program that must stay as they are. */
  read(roots: readonly Root[], given: ReadonlySet<object>): void {
    for (const { number, present } of roots) if (present) this.#pair(number, present, given);
    for (const { number, server } of roots) this.#makeAll(number, server);
    for (const [number, object] of this.#objects) at(number, () => this.#fill(object, this.#row(number)));
  }

  /** All objects, once they were read. */
  get objects(): Iterable<object> {
    return this.#objects.values();
  }

  /** The object of that number, once it was read. */
  object(number: number): object {
    const object = this.#objects.get(number);
    if (!object) throw new UsageError(`there is no object ${number}`);
    return object;
  }

  #row(number: number): CheckedRow {
    const row = this.#rows[number];
    if (!row) throw new UsageError(`there is no object ${number}`);
    return row;
  }

  /** Pairs the object of a row with that of the program, and so on along their fields. */
  #pair(root: number, present: object, given: ReadonlySet<object>): void {
    const ahead: [number, object][] = [[root, present]];
    for (let next = ahead.pop(); next; next = ahead.pop()) {
      const [number, object] = next;
      if (this.#objects.get(number) === object) continue;
      at(number, () => {
        if (this.#objects.has(number) || this.#taken.has(object)) throw new UsageError("it stands in two places");
        this.#objects.set(number, object);
        this.#taken.add(object);
        for (const [coded, inner] of this.#beside(this.#row(number), object)) {
          if (!Array.isArray(coded) || typeof coded[0] !== "number" || given.has(inner)) continue;
          if (this.#isPaired(coded[0], object, inner)) ahead.push([coded[0], inner]);
        }
      });
    }
  }

  /** The values of a row beside the objects that the program has in the same places. */
  *#beside({ names, values, is }: CheckedRow, object: object): Iterable<[Coded, object]> {
    for (const [index, coded] of values.entries()) {
      let inner: unknown;
      if (names) inner = own(object, names[index] ?? "");
      else if (is === "Array" && Array.isArray(object)) inner = object[index];
      else if (is === "Map" && object instanceof Map && index % 2 === 1) inner = object.get(values[index - 1]);
      if (typeof inner === "object" && inner !== null) yield [coded, inner];
    }
  }

  /** Whether the row stands for the object that the program has in the same place. Else another one will stand there. */
  #isPaired(number: number, holder: object, inner: object): boolean {
    const row = this.#row(number);
    if (row.is === PART) return !isPlain(inner) && kindName(inner) === undefined && !isContainer(inner);
    if (row.is === PLAIN) return isPlain(inner) && hasWhatIsOwn(row, inner);
    // A container may be known to a listener of what holds it, so it stays; a frozen one is a constant.
    return !isContainer(holder) && isContainerName(row.is) && isOfContainer(row.is, inner) && !Object.isFrozen(inner);
  }

  #makeAll(root: number, server: UcServer): void {
    const reached = new Set<number>([root]);
    // The rows that are reached are gone through while more are added.
    for (const number of reached) {
      at(number, () => {
        const object = this.#objects.get(number) ?? this.#make(number, server, undefined);
        for (const coded of this.#row(number).values) {
          if (!Array.isArray(coded) || typeof coded[0] !== "number") continue;
          const [inner] = coded;
          this.#row(inner);
          reached.add(inner);
          if (!this.#objects.has(inner)) at(inner, () => this.#make(inner, server, object));
        }
      });
    }
  }

  #make(number: number, server: UcServer, holder: object | undefined): object {
    const row = this.#row(number);
    const object = isContainerName(row.is) ? newContainer(row.is, row.values) : this.#newObject(row, server, holder);
    this.#objects.set(number, object);
    return object;
  }

  #newObject(row: CheckedRow, server: UcServer, holder: object | undefined): object {
    if (row.is === PLAIN) return {};
    const kind = kindNamed(row.is);
    if (!kind?.make) throw new UsageError("the program has no such object in this place");
    const coded = (field: string): Coded => row.values[row.names?.indexOf(field) ?? -1] ?? null;
    const making: MakingContext = {
      server,
      holder,
      data: (field) => plainData(coded(field), (number) => this.#row(number)),
      object: (field) => {
        const value = coded(field);
        const number = Array.isArray(value) ? value[0] : undefined;
        if (typeof number !== "number") throw new UsageError(`its field "${field}" is no object`);
        return this.#objects.get(number) ?? this.#make(number, server, undefined);
      },
    };
    return kind.make(making);
  }

  #fill(object: object, { is, names, values }: CheckedRow): void {
    if (Array.isArray(object)) {
      const before = [...object];
      object.length = 0;
      for (const [index, coded] of values.entries()) object.push(this.#value(coded, before[index]));
    } else if (object instanceof Map) {
      const before = new Map(object);
      object.clear();
      for (const [key, value] of pairs(values)) object.set(this.#value(key), this.#value(value, before.get(key)));
    } else if (object instanceof Set) {
      const before = [...object];
      object.clear();
      for (const [index, coded] of values.entries()) object.add(this.#value(coded, before[index]));
    } else if (object instanceof WeakMap) {
      for (const [key, value] of pairs(values)) object.set(this.#key(key), this.#value(value));
    } else if (object instanceof WeakSet) {
      for (const key of values) object.add(this.#key(key));
    } else if (object instanceof Date) {
      object.setTime(Number(this.#value(values[0] ?? null)));
    } else if (names) {
      this.#fillFields(object, names, values, is === PLAIN && !this.#taken.has(object));
    }
  }

  #fillFields(object: object, names: readonly string[], values: readonly Coded[], anew: boolean): void {
    const kind = kindOf(object);
    if (!anew) refuseOtherFields(object, kind, names);
    for (const [index, name] of names.entries()) {
      if (kind.made?.includes(name)) continue;
      const before = own(object, name);
      const coded = values[index] ?? null;
      if (isOwn(coded) && before === undefined) {
        throw new UsageError(`its field "${name.slice(0, 100)}" lacks what the program puts there itself`);
      }
      const value = this.#value(coded, before);
      if (!anew && !isAlike(before, value)) throw new UsageError(`its field "${name}" holds something else`);
      // Assigned, this one would become the object's prototype.
      if (name === "__proto__") Object.defineProperty(object, name, { value, ...USUAL });
      else (object as Record<string, unknown>)[name] = value;
    }
  }

  #key(coded: Coded): object {
    const key = this.#value(coded);
    if (typeof key !== "object" || key === null) throw new UsageError("a key of a weak table is no object");
    return key;
  }

  /** The value; `before` is what the program has in its place. */
  #value(coded: Coded, before?: unknown): unknown {
    if (!Array.isArray(coded)) return coded;
    const [tag, first, second] = coded as readonly [string | number, (string | number)?, string?];
    if (typeof tag === "number") return this.object(tag);
    switch (tag) {
      case "own":
        if (before === undefined) throw new UsageError("it lacks what the program puts there itself");
        return before;
      case "bigint":
        return BigInt(String(first));
      case "program":
        return found(partNamed(String(first)), `the program has no part "${first}"`);
      case "world":
        return found(this.#parts(Number(first), second ?? ""), `no world has a part "${second}"`);
      default:
        return OTHERS[tag as keyof typeof OTHERS];
    }
  }
}

const USUAL = { writable: true, enumerable: true, configurable: true };

/** Does the work; reports a UsageError as a mistake in that row. */
function at<R>(number: number, work: () => R): R {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw error.mistakes.length > 0 ? error : UsageError.at(placeIn("objects", `[${number}]`), error.message);
  }
}

function checkedRow([is, ...values]: readonly unknown[], { shapes }: Graph): CheckedRow {
  const checked = values.map((value, index) => {
    const read = codedValue(value);
    if (!read) throw new UsageError(`value ${index} is none that this release knows`);
    return read.coded;
  });
  if (typeof is === "string") {
    if (!isContainerName(is)) throw new UsageError(`there is no container "${is.slice(0, 100)}"`);
    if ((is === "Map" || is === "WeakMap") && checked.length % 2 === 1) throw new UsageError("a key has no value");
    return { is, names: undefined, values: checked };
  }
  const shape = typeof is === "number" ? shapes[is] : undefined;
  if (!shape) throw new UsageError("it has a shape that is not there");
  const [name, ...names] = shape;
  if (name !== PLAIN && name !== PART && !kindNamed(name)) {
    throw new UsageError(`this release has no class "${name.slice(0, 100)}"`);
  }
  if (names.length !== checked.length) throw new UsageError("it has another number of values than its shape");
  if (new Set(names).size !== names.length) throw new UsageError("it has two fields of one name");
  return { is: name, names, values: checked };
}

/** An object of the program has the fields that it has, and no others. */
function refuseOtherFields(object: object, { own: kept = [], made = [] }: Kind, names: readonly string[]): void {
  const known = new Set([...Object.keys(object).filter((name) => !kept.includes(name)), ...made]);
  const strange = names.find((name) => !known.has(name));
  if (strange !== undefined) throw new UsageError(`this release has no field "${strange.slice(0, 100)}" there`);
  const missing = [...known].find((name) => !names.includes(name));
  if (missing !== undefined) throw new UsageError(`it lacks the field "${missing}", which this release has there`);
}

/** Whether a value may stand where the program has another. What it has not set yet may become anything. */
function isAlike(before: unknown, value: unknown): boolean {
  if (before === undefined || before === null || value === undefined) return true;
  if (typeof before !== "object" || typeof value !== "object") return typeof before === typeof value;
  if (value === null) return false;
  if (isContainer(before) || isContainer(value)) return Object.getPrototypeOf(before) === Object.getPrototypeOf(value);
  return family(before) === family(value);
}

const family = (object: object): unknown =>
  isPlain(object) ? PLAIN : (kindOf(object).family ?? Object.getPrototypeOf(object));

function newContainer(is: ContainerName, values: readonly Coded[]): object {
  switch (is) {
    case "Array":
      return [];
    case "Map":
      return new Map();
    case "Set":
      return new Set();
    case "WeakMap":
      return new WeakMap();
    case "WeakSet":
      return new WeakSet();
    case "Date":
      return new Date(0);
    case "Uint8Array":
      return Uint8Array.from(Buffer.from(String(values[0] ?? ""), "base64"));
    case "Buffer":
      return Buffer.from(String(values[0] ?? ""), "base64");
  }
}

const CLASSES = { Array, Map, Set, WeakMap, WeakSet, Date, Uint8Array, Buffer } as const;
const isOfContainer = (is: ContainerName, object: object): boolean =>
  !ArrayBuffer.isView(object) && object instanceof CLASSES[is];
const isContainer = (object: object): boolean => Object.values(CLASSES).some((one) => object instanceof one);

/**
 * Whether the program puts something into this object itself, in the places of which the row says so. Data alone may be a
 * constant of the program, which serves all servers.
 */
function hasWhatIsOwn({ names = [], values }: CheckedRow, inner: object): boolean {
  const places = names.filter((_name, index) => isOwn(values[index] ?? null));
  return places.length > 0 && places.every((name) => isNoData(own(inner, name)));
}

const isNoData = (value: unknown): boolean =>
  typeof value === "function" || (typeof value === "object" && value !== null && isOutside(value));

const isOwn = (coded: Coded): boolean => Array.isArray(coded) && coded[0] === "own";

/** The object's own field, and nothing of its prototype. */
const own = (object: object, name: string): unknown =>
  Object.hasOwn(object, name) ? (object as Readonly<Record<string, unknown>>)[name] : undefined;

function found<T>(value: T | undefined, otherwise: string): T {
  if (value === undefined) throw new UsageError(otherwise);
  return value;
}

function* pairs(values: readonly Coded[]): Iterable<[Coded, Coded]> {
  for (let index = 0; index < values.length; index += 2) yield [values[index] ?? null, values[index + 1] ?? null];
}
