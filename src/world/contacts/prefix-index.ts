import { firstIndex } from "../../common/first-index.js";

/**
 * Finds items by the beginning of a word. A look-up costs a binary search plus what it finds. Many additions and
 * removals in a row are cheap, since the index is sorted only at the next look-up.
 */
export class PrefixIndex<T> {
  private rows: { readonly word: string; readonly item: T }[] = [];
  private readonly removed = new Set<T>();
  private sorted = true;

  add(words: Iterable<string>, item: T): void {
    if (this.removed.has(item)) this.#sort();
    for (const word of words) this.rows.push({ word, item });
    this.sorted = false;
  }

  /** Removes the item with all of its words. */
  remove(item: T): void {
    this.removed.add(item);
  }

  /** How many words begin with the prefix: the cost of iterating over `startingWith`. */
  count(prefix: string): number {
    const [from, to] = this.#range(prefix);
    return to - from;
  }

  /** The items that have a word with this prefix, in the order of these words; an item once for each such word. */
  *startingWith(prefix: string): Iterable<T> {
    const [from, to] = this.#range(prefix);
    const rows = this.rows;
    for (let at = from; at < to; at++) {
      const row = rows[at];
      if (row) yield row.item;
    }
  }

  #range(prefix: string): [from: number, to: number] {
    this.#sort();
    const from = this.#firstWhere((word) => word >= prefix);
    const to = this.#firstWhere((word) => word >= prefix && !word.startsWith(prefix));
    return [from, to];
  }

  #firstWhere(reached: (word: string) => boolean): number {
    return firstIndex(this.rows.length, (index) => reached(this.rows[index]?.word ?? ""));
  }

  #sort(): void {
    if (this.removed.size > 0) {
      this.rows = this.rows.filter(({ item }) => !this.removed.has(item));
      this.removed.clear();
    }
    if (this.sorted) return;
    // Sorting makes a new array, so that whoever iterates over the old one is not disturbed.
    this.rows = this.rows.toSorted((a, b) => (a.word < b.word ? -1 : a.word > b.word ? 1 : 0));
    this.sorted = true;
  }
}
