import { firstIndex } from "../common/first-index.js";

interface Row<T> {
  readonly transaction: number;
  readonly item: T;
}

/**
 * What concerns one reader, in the order of its latest change, so that a client which knows a transaction number can
 * be told what came after it. Each item stands in it once. Recording costs constant time on average; reading costs
 * what it returns, and a binary search.
 */
export class TransactionLog<T> {
  private rows: Row<T>[] = [];
  private readonly latest = new Map<T, number>();

  /** How many items it holds. */
  get size(): number {
    return this.latest.size;
  }

  /** The transaction of the last row; 0 when there was none yet. */
  get last(): number {
    return this.rows.at(-1)?.transaction ?? 0;
  }

  /** Notes that the item changed with this transaction, which must be higher than all before, or equal to the last. */
  record(transaction: number, item: T): void {
    if (this.latest.get(item) === transaction) return;
    this.latest.set(item, transaction);
    this.rows.push({ transaction, item });
    if (this.rows.length > 2 * this.latest.size + 32) this.#compact();
  }

  /** The item's latest transaction; undefined when it is not in here. */
  transactionOf(item: T): number | undefined {
    return this.latest.get(item);
  }

  forget(item: T): void {
    this.latest.delete(item);
  }

  /** What changed after the transaction, oldest change first. */
  *after(transaction: number): Generator<T> {
    const rows = this.rows;
    for (let i = this.#firstAfter(transaction); i < rows.length; i++) {
      const row = rows[i];
      if (row && this.#isLatest(row)) yield row.item;
    }
  }

  #isLatest(row: Row<T>): boolean {
    return this.latest.get(row.item) === row.transaction;
  }

  #firstAfter(transaction: number): number {
    return firstIndex(this.rows.length, (index) => (this.rows[index]?.transaction ?? 0) > transaction);
  }

  #compact(): void {
    this.rows = this.rows.filter((row) => this.#isLatest(row));
  }
}
