/** What the clock keeps of a timer. `tick` is its due time on the clock's own count, which `set` does not shift. */
export interface HeapEntry extends Timer {
  readonly tick: number;
  readonly order: number;
  /** Undefined once the timer has fired or was cleared. A cleared entry stays in the heap until its turn comes. */
  readonly action: ((...args: never) => unknown) | undefined;
  /** Calls the action, once. */
  run(): unknown;
  /** Forgets the action, and what it would be called with. */
  drop(): void;
}

const COMPACT_FROM = 64;

function before(a: HeapEntry, b: HeapEntry): boolean {
  return a.tick < b.tick || (a.tick === b.tick && a.order < b.order);
}

/**
 * Timers by due time, then by order of setting. Clearing marks an entry, in constant time. Marked entries leave when
 * they reach the top, or all together once they are the larger part.
 */
export class TimerHeap {
  private entries: HeapEntry[] = [];
  private cleared = 0;

  /** How many timers wait. */
  get size(): number {
    return this.entries.length - this.cleared;
  }

  /** The next one to fire, undefined when none waits. */
  peek(): HeapEntry | undefined {
    let top = this.entries[0];
    while (top !== undefined && top.action === undefined) {
      this.#removeTop();
      this.cleared--;
      top = this.entries[0];
    }
    return top;
  }

  /** Takes the next one out, provided that it is due at `tick` or before. */
  takeDue(tick: number): HeapEntry | undefined {
    const top = this.peek();
    if (top === undefined || top.tick > tick) return undefined;
    this.#removeTop();
    return top;
  }

  add(entry: HeapEntry): void {
    this.entries.push(entry);
    this.#up(this.entries.length - 1);
  }

  /** Marks a waiting entry as cleared. */
  clear(entry: HeapEntry): void {
    if (entry.action === undefined) return;
    entry.drop();
    this.cleared++;
    if (this.cleared >= COMPACT_FROM && this.cleared * 2 > this.entries.length) this.#compact();
  }

  /** Whether that holds for all entries. */
  all(holds: (entry: HeapEntry) => boolean): boolean {
    return this.entries.every(holds);
  }

  /** Counts again those that were cleared, after the entries were put back. */
  recount(): void {
    this.cleared = this.entries.filter((entry) => entry.action === undefined).length;
  }

  forgetAll(): void {
    for (const entry of this.entries) entry.drop();
    this.entries = [];
    this.cleared = 0;
  }

  #compact(): void {
    this.entries = this.entries.filter((entry) => entry.action !== undefined);
    this.cleared = 0;
    for (let index = (this.entries.length >> 1) - 1; index >= 0; index--) this.#down(index);
  }

  #removeTop(): void {
    const last = this.entries.pop();
    if (last === undefined || this.entries.length === 0) return;
    this.entries[0] = last;
    this.#down(0);
  }

  #up(from: number): void {
    let index = from;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (!this.#swapIfBefore(index, parent)) return;
      index = parent;
    }
  }

  #down(from: number): void {
    let index = from;
    for (;;) {
      const left = this.entries[2 * index + 1];
      if (left === undefined) return;
      const right = this.entries[2 * index + 2];
      const child = right !== undefined && before(right, left) ? 2 * index + 2 : 2 * index + 1;
      if (!this.#swapIfBefore(child, index)) return;
      index = child;
    }
  }

  #swapIfBefore(lower: number, upper: number): boolean {
    const below = this.entries[lower];
    const above = this.entries[upper];
    if (below === undefined || above === undefined || !before(below, above)) return false;
    this.entries[lower] = above;
    this.entries[upper] = below;
    return true;
  }
}

/** A timer that has been set on a {@link Clock}; give it back to `clearTimer`. */
export interface Timer {
  /** When it falls due, in ms since the epoch of the clock it was set on. */
  readonly due: number;
}
