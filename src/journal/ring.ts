import type { Entry } from "./entry.js";

/** Characters that a ring's entries may hold together. */
export const MOST_CHARACTERS = 8_388_608;

/** The newest entries of one server, bounded by number and by size; constant work per entry. */
export class Ring {
  #entries: (Entry | undefined)[] = [];
  #head = 0;
  #size = 0;
  /** How many entries newer ones have pushed out since it was cleared. */
  dropped = 0;
  /** The number of the newest of them; 0 when there is none. */
  lastDropped = 0;

  constructor(
    private readonly limit: number,
    /** The most characters; may change. */
    private readonly most: () => number = () => MOST_CHARACTERS,
  ) {}

  /** About how many characters its entries hold. */
  get size(): number {
    return this.#size;
  }

  add(entry: Entry): void {
    this.#entries.push(entry);
    this.#size += entry.size;
    const most = this.most();
    while (this.length > this.limit || (this.#size > most && this.length > 1)) this.#dropOldest();
  }

  get length(): number {
    return this.#entries.length - this.#head;
  }

  /** The number of its newest entry; 0 when it is empty. */
  get newest(): number {
    return this.#entries.at(-1)?.n ?? 0;
  }

  clear(): void {
    this.#entries = [];
    this.#head = 0;
    this.#size = 0;
    this.dropped = 0;
    this.lastDropped = 0;
  }

  /** The entry of a number, if it is still there. Numbers only grow, so a few looks find it. */
  at(n: number): Entry | undefined {
    let low = this.#head;
    let high = this.#entries.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const entry = this.#entries[middle];
      if (entry?.n === n) return entry;
      if ((entry?.n ?? 0) < n) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  }

  /** Those after the number, the oldest first. */
  *since(n: number): Iterable<Entry> {
    const entries = this.#entries;
    let first = entries.length;
    while (first > this.#head && (entries[first - 1]?.n ?? 0) > n) first--;
    for (let index = first; index < entries.length; index++) {
      const entry = entries[index];
      if (entry) yield entry;
    }
  }

  #dropOldest(): void {
    this.dropped++;
    const oldest = this.#entries[this.#head];
    this.lastDropped = oldest?.n ?? this.lastDropped;
    this.#size -= oldest?.size ?? 0;
    this.#entries[this.#head++] = undefined;
    if (this.#head < this.limit) return;
    this.#entries = this.#entries.slice(this.#head);
    this.#head = 0;
  }
}
