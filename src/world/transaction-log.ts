import { firstIndex } from "../common/first-index.js";

interface Row<T> {
  readonly transaction: number;
  readonly item: T;
}

/**
 * The items that concern one reader, in the order of their latest change. A client that knows a transaction number can
 * be told what came after it. Each item appears once. Recording takes constant time on average; reading costs a binary
 * search plus what it returns.
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

  /** Records a change of the item. The transaction must not be lower than any recorded before. */
  record(transaction: number, item: T): void {
    if (this.latest.get(item) === transaction) return;
    this.latest.set(item, transaction);
    this.rows.push({ transaction, item });
    if (this.rows.length > 2 * this.latest.size + 32) this.#compact();
  }

  /** The item's latest transaction; undefined when none is recorded. */
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
