import type { Kept } from "./finding.js";
import type { RuleName } from "./rules.js";

type Nested = Map<RuleName, Map<string, Map<string, Kept>>>;

/**
 * Findings by rule, user and message: the same mistake of the same user's client is one finding, however often it was
 * made. This is looked up for every mistake of every call, so the three texts are the keys of nested maps and no joined
 * key is made.
 */
export class Findings {
  readonly #kept: Nested = new Map();
  #inOrder: Kept[] = [];

  get size(): number {
    return this.#inOrder.length;
  }

  get(rule: RuleName, user: string | undefined, message: string): Kept | undefined {
    return this.#kept
      .get(rule)
      ?.get(user ?? "")
      ?.get(message);
  }

  add(rule: RuleName, user: string | undefined, message: string, kept: Kept): void {
    const users = getOrMake(this.#kept, rule, () => new Map<string, Map<string, Kept>>());
    getOrMake(users, user ?? "", () => new Map<string, Kept>()).set(message, kept);
    this.#inOrder.push(kept);
  }

  clear(): void {
    this.#kept.clear();
    this.#inOrder = [];
  }

  /** All findings, the first one first. */
  [Symbol.iterator](): Iterator<Kept> {
    return this.#inOrder.values();
  }
}

function getOrMake<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
