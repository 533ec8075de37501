import { firstIndex } from "../../common/first-index.js";

/**
 * Finds items by the beginning of a word. A look-up costs a binary search, plus what it finds; adding and removing are
 * cheap when they come in bulk, since the order is put right at the next look-up.
 */
export class PrefixIndex<T> {
  private rows: { readonly word: string; readonly item: T }[] = [];
  private readonly removed = new Set<T>();
  private sorted = true;

  add(words: Iterable<string>, item: T): void {
    if (this.removed.has(item)) this.#settle();
    for (const word of words) this.rows.push({ word, item });
    this.sorted = false;
  }

  /** Forgets the item with all of its words. */
  remove(item: T): void {
    this.removed.add(item);
  }

  /** How many words begin so: what iterating over `startingWith` would cost. */
  count(prefix: string): number {
    const [from, to] = this.#range(prefix);
    return to - from;
  }

  /** The items that have a word beginning so, in the order of these words; an item once for each of them. */
  *startingWith(prefix: string): Iterable<T> {
    const [from, to] = this.#range(prefix);
    const rows = this.rows;
    for (let at = from; at < to; at++) {
      const row = rows[at];
      if (row) yield row.item;
    }
  }

  #range(prefix: string): [from: number, to: number] {
    this.#settle();
    const from = this.#firstWhere((word) => word >= prefix);
    const to = this.#firstWhere((word) => word >= prefix && !word.startsWith(prefix));
    return [from, to];
  }

  #firstWhere(reached: (word: string) => boolean): number {
    return firstIndex(this.rows.length, (index) => reached(this.rows[index]?.word ?? ""));
  }

  #settle(): void {
    if (this.removed.size > 0) {
      this.rows = this.rows.filter(({ item }) => !this.removed.has(item));
      this.removed.clear();
    }
    if (this.sorted) return;
    // A new array, so that whoever is still reading the old one is not led astray.
    this.rows = this.rows.toSorted((a, b) => (a.word < b.word ? -1 : a.word > b.word ? 1 : 0));
    this.sorted = true;
  }
}
