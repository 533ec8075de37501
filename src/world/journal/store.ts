import type { User } from "../directory.js";
import type { JournalAspect, JournalContent, JournalEntry, WritableEntry } from "./entry.js";
import { JournalShelf } from "./shelf.js";

/** What of an entry may be changed later. */
export type JournalEdit = Partial<JournalContent>;

const ASPECT: { readonly [K in keyof JournalContent]?: JournalAspect } = {
  read: "read",
  contact: "contact",
  project: "project",
  memo: "memo",
  subject: "subject",
  acceptor: "acceptor",
  number: "number",
  medium: "medium",
};

/** The entries of all users, by id, owner, start and transaction; and by call, for those that came in. */
export class JournalStore {
  private readonly byId = new Map<string, WritableEntry>();
  private readonly shelves = new Map<User, JournalShelf>();
  private readonly incomingByTracker = new Map<string, Set<JournalEntry>>();
  private transaction = 0;

  constructor(private readonly maxEntries: number) {}

  get lastTransaction(): number {
    return this.transaction;
  }

  entry(connectionId: string): JournalEntry | undefined {
    return this.byId.get(connectionId);
  }

  owners(): Iterable<User> {
    return this.shelves.keys();
  }

  latestFirst(owner: User, from?: number, to?: number): Iterable<JournalEntry> {
    return this.shelves.get(owner)?.latestFirst(from, to) ?? [];
  }

  changedAfter(owner: User, transaction: number): Iterable<JournalEntry> {
    return this.shelves.get(owner)?.changes.after(transaction) ?? [];
  }

  /** The entries of all at whom the call with this tracker id came in. */
  incoming(trackerId: string): Iterable<JournalEntry> {
    return this.incomingByTracker.get(trackerId) ?? [];
  }

  /** Adds an entry; the oldest of a full journal goes. */
  add(owner: User, connectionId: string, content: JournalContent): JournalEntry {
    let shelf = this.shelves.get(owner);
    if (!shelf) {
      shelf = new JournalShelf();
      this.shelves.set(owner, shelf);
    }
    const entry: WritableEntry = { ...content, connectionId, owner, transaction: ++this.transaction, deleted: false };
    this.byId.set(connectionId, entry);
    if (!entry.outbound && entry.trackerId !== "") {
      const same = this.incomingByTracker.get(entry.trackerId) ?? new Set();
      this.incomingByTracker.set(entry.trackerId, same.add(entry));
    }
    shelf.add(entry);
    shelf.changes.record(entry.transaction, entry);
    if (shelf.size > this.maxEntries && shelf.oldest) {
      shelf.changes.forget(shelf.oldest);
      this.#takeOut(shelf.oldest);
    }
    return entry;
  }

  /** Changes an entry; which aspects of it are different by that, or undefined when nothing is. */
  edit(connectionId: string, edit: JournalEdit): JournalAspect[] | undefined {
    const entry = this.byId.get(connectionId);
    const shelf = entry && this.shelves.get(entry.owner);
    if (!entry || !shelf) return undefined;
    const keys = (Object.keys(edit) as (keyof JournalContent)[]).filter((key) => !isEqual(edit[key], entry[key]));
    if (keys.length === 0) return undefined;
    const moves = keys.includes("start");
    if (moves) shelf.remove(entry);
    Object.assign(entry, edit);
    if (moves) shelf.add(entry);
    entry.transaction = ++this.transaction;
    shelf.changes.record(entry.transaction, entry);
    return keys.flatMap((key) => ASPECT[key] ?? []).sort();
  }

  /** Deletes an entry; its deletion is still among the changes. */
  delete(connectionId: string): void {
    const entry = this.byId.get(connectionId);
    if (!entry) return;
    this.#takeOut(entry);
    entry.deleted = true;
    entry.transaction = ++this.transaction;
    this.shelves.get(entry.owner)?.noteDeleted(entry, this.maxEntries);
  }

  #takeOut(entry: JournalEntry): void {
    this.shelves.get(entry.owner)?.remove(entry);
    this.byId.delete(entry.connectionId);
    const same = this.incomingByTracker.get(entry.trackerId);
    same?.delete(entry);
    if (same?.size === 0) this.incomingByTracker.delete(entry.trackerId);
  }
}

function isEqual(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === "object" && typeof b === "object" && JSON.stringify(a) === JSON.stringify(b));
}
