import { catalog } from "../../src/interface/catalog.js";
import { type Random, seededRandom } from "../../src/time/random.js";

/** Words that mean something to the service, to JavaScript, or to those who read texts. */
const WORDS = [
  ...["", " ", "0", "-1", "1e999", "NaN", "null", "true", "undefined", "[]", "{}", '"', "'", "\\", "%", "%00", "%zz"],
  ...["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf", "length", "_type"],
  ...["alice", "bob", "secret", "local", "offline", "sip:alice@example.com", "tel:+493023125100@pbx", "+493023125101"],
  ...["../../../../etc/passwd", "..%2f..%2fetc%2fpasswd", "file:///etc/passwd", "C:\\windows", "/dev/stdin", "\u0000"],
  ...["\r\nX-Injected: 1\r\n\r\n", "<script>alert(1)</script>", "{{random}}", "{{user}}", "*/alert(1)//"],
  ...[
    "\u2028",
    "\ud800",
    "\ufffe",
    "é",
    "日本",
    "😀",
    "\u202e",
    "A".repeat(300),
    "9".repeat(400),
    "2026-01-01T00:00:00Z",
  ],
];

export const OPTION_NAMES = [
  ...["ucsid", "ucsessionid", "x-ucsessionid", "no401", "simple", "token", "user", "pass", "clientappid", "epid"],
  ...["callback", "jsonp", "x-ucsid", "x-no401", "x-simple", "x-uctoken", "X-EPID", "negotiate"],
];

/** The part of JSON Schema that decides what may stand where. */
export interface JsonSchema {
  readonly type?: unknown;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly format?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
}

/** Bounded, repeatable nonsense: the same from the same seed. */
export class FuzzRandom {
  readonly #random: Random;

  constructor(seed: number, label: string) {
    this.#random = seededRandom(seed, label);
  }

  below(limit: number): number {
    return this.#random.next() % limit;
  }

  chance(percent: number): boolean {
    return this.below(100) < percent;
  }

  pick<T>(from: readonly T[]): T {
    const picked = from[this.below(from.length)];
    if (picked === undefined) throw new Error("there is nothing to pick from");
    return picked;
  }

  many<T>(most: number, make: () => T): T[] {
    return Array.from({ length: this.below(most + 1) }, make);
  }

  word(): string {
    if (this.chance(70)) return this.pick(WORDS);
    return String.fromCodePoint(...this.many(12, () => this.below(this.chance(80) ? 128 : 0xd7ff)));
  }

  bytes(most: number): Buffer {
    return Buffer.from(this.many(most, () => this.below(256)));
  }

  operation(): string {
    return this.chance(95) ? this.pick(OPERATION_NAMES) : this.word();
  }

  /** Any JSON value. */
  json(depth = 0): unknown {
    switch (this.below(depth > 4 ? 5 : 8)) {
      case 0:
        return null;
      case 1:
        return this.chance(50);
      case 2:
        return this.pick([0, -0, 1, -1, 99999, 2 ** 31, -(2 ** 31), 2 ** 53, 1e308, 0.5]);
      case 3:
      case 4:
        return this.word();
      case 5:
        return this.many(4, () => this.json(depth + 1));
      default:
        return this.object(() => this.json(depth + 1));
    }
  }

  object(value: () => unknown): Record<string, unknown> {
    const made: Record<string, unknown> = {};
    for (const key of this.many(4, () => this.word())) {
      // As JSON.parse does it: a field of that name, not another prototype.
      Object.defineProperty(made, key, { value: value(), enumerable: true, configurable: true, writable: true });
    }
    return made;
  }

  /** An argument that begins as the operation's type has it, each field right or not. */
  argument(operation: string): unknown {
    const type = catalog.operation(operation)?.argument;
    if (type === undefined || this.chance(10)) return this.json();
    return this.valueOf(type, 0);
  }

  /** A text with some of its characters changed, doubled or cut. */
  damaged(text: string): string {
    let damaged = text;
    for (let times = 1 + this.below(3); times > 0; times--) {
      const at = this.below(damaged.length + 1);
      const end = at + this.below(20);
      const put = this.pick(["", this.word(), damaged.slice(at, end).repeat(2), String.fromCharCode(this.below(256))]);
      damaged = damaged.slice(0, at) + put + damaged.slice(this.chance(50) ? at : end);
    }
    return damaged;
  }

  /** A value that a JSON Schema allows, in most of its parts. */
  fitting(schema: JsonSchema, depth = 0): unknown {
    if (this.chance(5) || depth > 8) return this.json(3);
    if (schema.const !== undefined) return schema.const;
    if (schema.enum) return this.pick(schema.enum);
    const choice = schema.anyOf ?? schema.oneOf;
    if (choice) return this.fitting(this.pick(choice), depth);
    switch (schema.type) {
      case "object": {
        const made: Record<string, unknown> = {};
        for (const [name, inner] of Object.entries(schema.properties ?? {})) {
          if (!this.chance(schema.required?.includes(name) ? 95 : 40)) continue;
          // How long an answer may wait.
          made[name] = name === "within" ? this.pick([0, 1, 20]) : this.fitting(inner, depth + 1);
        }
        return made;
      }
      case "array":
        return this.many(3, () => this.fitting(schema.items ?? {}, depth + 1));
      case "integer":
      case "number":
        return this.pick([schema.minimum ?? -1, schema.maximum ?? 99, 0, 1, 2, 7, 100]);
      case "boolean":
        return this.chance(50);
      case "string":
        return schema.format === "date-time" ? "2026-01-15T12:00:00Z" : this.word();
      default:
        return this.json(3);
    }
  }

  private valueOf(type: string, depth: number): unknown {
    if (this.chance(4)) return this.json(3);
    const notation = catalog.type(type);
    if (notation === undefined) return this.primitive(type);
    if (typeof notation === "string") return this.valueOf(notation, depth);
    if ("enumerated" in notation)
      return this.chance(80) ? this.pick(Object.values(notation.enumerated)) : this.below(200);
    if ("sequenceOf" in notation) {
      const inner = notation.sequenceOf;
      return depth > 5 || typeof inner !== "string" ? [] : this.many(2, () => this.valueOf(inner, depth + 1));
    }
    if ("choice" in notation) {
      const [name, inner] = this.pick(notation.choice);
      return { [name]: typeof inner === "string" ? this.valueOf(inner, depth + 1) : this.json(3) };
    }
    const made: Record<string, unknown> = {};
    for (const [name, inner, facts] of notation.sequence) {
      if (facts?.optional && (depth > 5 || this.chance(60))) continue;
      made[name] = typeof inner === "string" ? this.valueOf(inner, depth + 1) : this.json(3);
    }
    return made;
  }

  private primitive(type: string): unknown {
    switch (type) {
      case "BOOLEAN":
        return this.chance(50);
      case "INTEGER":
        return this.pick([0, 1, 2, 3, 4, 5, 8, 32, 99, -1, 2 ** 31, 2 ** 53 - 1]);
      case "REAL":
        return this.below(1000) / 8;
      case "NULL":
        return null;
      case "OCTET STRING":
        return this.bytes(20).toString("base64");
      case "AsnSystemTime":
        return this.pick([
          "2026-01-01T00:00:00.000Z",
          "1899-12-30T00:00:00Z",
          "9999-12-31T23:59:59Z",
          "1970-01-01T00:00:00Z",
        ]);
      case "AsnOptionalParameters":
        return this.object(() => this.pick<unknown>([1, "x", { binarydata: "AAEC" }]));
      case "UTF8String":
        return this.word();
      default:
        return this.json(3);
    }
  }
}

const OPERATION_NAMES = [...catalog.operations()].map(({ name }) => name);
