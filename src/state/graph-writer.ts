import { nameOf } from "../common/named.js";
import { contentNow, type HeldContent } from "../snapshots/checkpoint.js";
import type { Coded, GraphRow } from "./graph.js";
import { PART, PLAIN } from "./graph.js";
import { type FieldValues, isPlain, kindName, kindOf } from "./kinds.js";

/** What the writer must know of the state. */
export interface GraphSource {
  /** What the object held at the moment that is written; undefined where it cannot have changed. */
  contentOf(object: object): HeldContent | undefined;
  /** The object's name where it is a part of the data that a server's world began with. */
  partOfWorld(object: object): readonly [server: number, part: string] | undefined;
  /** Whether it is no state. */
  isOutside(object: object): boolean;
}

/** Writes objects and all that can be reached from them. Each is written once, whoever refers to it. */
export class GraphWriter {
  readonly shapes: [string, ...string[]][] = [];
  readonly objects: GraphRow[] = [];
  /** How many values were written. */
  values = 0;
  readonly #shapeOf = new Map<string, number>();
  readonly #numbers = new Map<object, number>();
  readonly #ahead: object[] = [];

  constructor(private readonly written: GraphSource) {}

  /** Writes the object with all that it leads to. Returns its number. */
  add(root: object): number {
    const number = this.#number(root);
    for (let next = this.#ahead[this.objects.length]; next; next = this.#ahead[this.objects.length]) {
      const row = this.#row(next);
      this.values += row.length;
      this.objects.push(row);
    }
    return number;
  }

  #number(object: object): number {
    let number = this.#numbers.get(object);
    if (number === undefined) {
      number = this.#ahead.push(object) - 1;
      this.#numbers.set(object, number);
    }
    return number;
  }

  #code = (value: unknown): Coded => {
    switch (typeof value) {
      case "string":
      case "boolean":
        return value;
      case "number":
        if (Object.is(value, -0)) return ["-0"];
        if (Number.isFinite(value)) return value;
        return [Number.isNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity"];
      case "undefined":
        return ["undefined"];
      case "bigint":
        return ["bigint", String(value)];
      case "function":
      case "object":
        return value === null ? null : this.#codeObject(value);
      default:
        return ["own"];
    }
  };

  #codeObject(object: object): Coded {
    const name = nameOf(object);
    if (name !== undefined) return ["program", name];
    if (typeof object === "function" || this.written.isOutside(object)) return ["own"];
    const part = this.written.partOfWorld(object);
    return part ? ["world", ...part] : [this.#number(object)];
  }

  #row(object: object): GraphRow {
    if (ArrayBuffer.isView(object)) {
      return [
        Buffer.isBuffer(object) ? "Buffer" : "Uint8Array",
        Buffer.from(object.buffer, object.byteOffset, object.byteLength).toString("base64"),
      ];
    }
    const content = this.written.contentOf(object) ?? contentNow(object);
    const code = this.#code;
    switch (content.is) {
      case "array":
        return ["Array", ...content.elements.map(code)];
      case "set":
        return ["Set", ...content.elements.map(code)];
      case "map":
        return ["Map", ...content.entries.flatMap(([key, value]) => [code(key), code(value)])];
      case "weakMap":
        return ["WeakMap", ...content.entries.flatMap(([key, value]) => [code(key), code(value)])];
      case "weakSet":
        return ["WeakSet", ...content.entries.map(([key]) => code(key))];
      case "date":
        return ["Date", code(content.time)];
      case "fields":
        return this.#fields(object, content);
    }
  }

  #fields(object: object, { names, values }: HeldContent & { readonly is: "fields" }): GraphRow {
    const { own = [], write } = kindOf(object);
    let fields: FieldValues = new Map(names.map((name, at) => [name, values[at]]));
    if (write) fields = write(fields, object);
    const kept = [...fields].filter(([name]) => !own.includes(name));
    const kind = isPlain(object) ? PLAIN : (kindName(object) ?? PART);
    const shape = this.#shape(kind, ...kept.map(([name]) => name));
    return [shape, ...kept.map(([, value]) => this.#code(value))];
  }

  #shape(...shape: [string, ...string[]]): number {
    const key = JSON.stringify(shape);
    let number = this.#shapeOf.get(key);
    if (number === undefined) {
      number = this.shapes.push(shape) - 1;
      this.#shapeOf.set(key, number);
    }
    return number;
  }
}
