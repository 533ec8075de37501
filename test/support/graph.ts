import type { Emulator } from "../../src/emulator.js";
import { Faults, type ServerFaults } from "../../src/faults/faults.js";
import { Responses } from "../../src/fixtures/responses/responses.js";
import type { UcEmulator, UcServerHandle } from "../../src/index.js";
import { Journal } from "../../src/journal/journal.js";
import { JournalObserver } from "../../src/journal/observer.js";
import { Linter } from "../../src/lint/linter.js";
import type { UcServer } from "../../src/server/uc-server.js";

const OUTSIDE = [Faults, Responses, Journal, JournalObserver, Linter];

export const serverOf = (uc: UcServerHandle | UcEmulator): UcServer => {
  // biome-ignore lint/complexity/useLiteralKeys: it is protected, and tests may look at it
  return uc["target"];
};

const emulatorOf = (uc: UcServerHandle | UcEmulator): Emulator => {
  // biome-ignore lint/complexity/useLiteralKeys: it is protected, and tests may look at it
  return uc["emulator"];
};

/**
 * Writes down all that can be reached from the roots, one line an object: its class, and what it holds, other objects by
 * the number of their line. Written anew, and without the means of the snapshots, so that it can tell on them.
 */
export class GraphReader {
  /**
   * With identities an object also has a number of its own, the same in all readings. With values a small object without
   * class stands for what it holds, and whether two are one does not count: constants of the program are such objects.
   */
  constructor(private readonly identities: boolean | "values" = false) {}

  readonly #identity = new WeakMap<object, number>();
  #objects = 0;
  /** The classes that were met. */
  readonly classes = new Set<string>();

  read(roots: readonly object[], outside: ReadonlySet<unknown> = new Set()): string[] {
    const numbers = new Map<object, number>();
    const queue: object[] = [];
    const say = (value: unknown): string => {
      if (typeof value === "function") return `function ${this.#own(value)}`;
      if (typeof value !== "object" || value === null)
        return typeof value === "string" ? JSON.stringify(value) : `${value}`;
      if (outside.has(value) || OUTSIDE.some((one) => value instanceof one)) return "outside";
      if (this.identities === "values" && isSmall(value)) return JSON.stringify(value);
      let number = numbers.get(value);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(value, number);
        queue.push(value);
      }
      return `#${number}${this.#own(value)}`;
    };
    for (const root of roots) say(root);
    const lines: string[] = [];
    for (const object of queue) lines.push(`${object.constructor?.name} ${this.#holds(object, say)}`);
    return lines;
  }

  #own(object: object): string {
    if (this.identities !== true) return "";
    let own = this.#identity.get(object);
    if (own === undefined) {
      own = ++this.#objects;
      this.#identity.set(object, own);
    }
    return `@${own}`;
  }

  #holds(object: object, say: (value: unknown) => string): string {
    this.classes.add(object.constructor?.name ?? "");
    if (object instanceof Map) return [...object].map(([key, value]) => `${say(key)}=>${say(value)}`).join(", ");
    if (object instanceof Set) return [...object].map(say).join(", ");
    if (ArrayBuffer.isView(object))
      return Buffer.from(object.buffer, object.byteOffset, object.byteLength).toString("hex");
    if (object instanceof Date) return object.toISOString();
    return Object.entries(object)
      .map(([name, value]) => `${name}: ${say(value)}`)
      .join(", ");
  }
}

/** Whether the object has no class, and holds nothing but texts, numbers and truth values. */
const isSmall = (object: object): boolean =>
  Object.getPrototypeOf(object) === Object.prototype &&
  Object.values(object).every((value) => (typeof value !== "object" && typeof value !== "function") || value === null);

/** The faults of a handle's server. */
export const faultsOf = (uc: UcServerHandle | UcEmulator): ServerFaults => emulatorOf(uc).faultsOf(serverOf(uc));

/** All of a server's state that stands in properties. */
export function readServer(reader: GraphReader, uc: UcServerHandle | UcEmulator): string[] {
  const server = serverOf(uc);
  const memory = emulatorOf(uc).responses.keepState(server);
  const roots = [server, memory.memory, memory.calls];
  return reader.read(roots, new Set<unknown>([server.settings, ...Object.values(server.data)]));
}
