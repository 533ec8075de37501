import { firstIndex } from "../../common/first-index.js";
import { TransactionLog } from "../transaction-log.js";
import type { JournalEntry, WritableEntry } from "./entry.js";

/** One user's entries, by start time and by latest change. */
export class UserJournal {
  readonly changes = new TransactionLog<JournalEntry>();
  private readonly byStart: WritableEntry[] = [];
  private readonly deleted: JournalEntry[] = [];

  get size(): number {
    return this.byStart.length;
  }

  get oldest(): WritableEntry | undefined {
    return this.byStart[0];
  }

  add(entry: WritableEntry): void {
    this.byStart.splice(this.#firstAfter(entry.start), 0, entry);
  }

  remove(entry: JournalEntry): void {
    for (let at = this.#firstAfter(entry.start) - 1; at >= 0 && this.byStart[at]?.start === entry.start; at--) {
      if (this.byStart[at] !== entry) continue;
      this.byStart.splice(at, 1);
      return;
    }
  }

  /**
   * Records a deletion among the changes, for clients that were away. When there are many, the oldest ones are dropped.
   */
  noteDeleted(entry: JournalEntry, most: number): void {
    this.changes.record(entry.transaction, entry);
    this.deleted.push(entry);
    if (this.deleted.length <= 2 * most) return;
    for (const old of this.deleted.splice(0, most)) this.changes.forget(old);
  }

  /** The entries that started in the time range (both ends included), the latest first. */
  *latestFirst(from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY): Generator<JournalEntry> {
    for (let at = this.#firstAfter(to) - 1; at >= 0; at--) {
      const entry = this.byStart[at];
      if (!entry || entry.start < from) return;
      yield entry;
    }
  }

  #firstAfter(start: number): number {
    return firstIndex(this.byStart.length, (index) => (this.byStart[index]?.start ?? 0) > start);
  }
}
