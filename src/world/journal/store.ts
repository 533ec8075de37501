import type { User } from "../directory.js";
import type { JournalAspect, JournalContent, JournalEntry, WritableEntry } from "./entry.js";
import { UserJournal } from "./user-journal.js";

/** The fields of an entry that may change later. */
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

/** The entries of all users, by id, owner, start time, transaction and call. */
export class JournalStore {
  private readonly byId = new Map<string, WritableEntry>();
  private readonly journals = new Map<User, UserJournal>();
  private readonly byTracker = new Map<string, Set<WritableEntry>>();
  private transaction = 0;

  constructor(private readonly maxEntries: number) {}

  get lastTransaction(): number {
    return this.transaction;
  }

  entry(connectionId: string): JournalEntry | undefined {
    return this.byId.get(connectionId);
  }

  owners(): Iterable<User> {
    return this.journals.keys();
  }

  latestFirst(owner: User, from?: number, to?: number): Iterable<JournalEntry> {
    return this.journals.get(owner)?.latestFirst(from, to) ?? [];
  }

  changedAfter(owner: User, transaction: number): Iterable<JournalEntry> {
    return this.journals.get(owner)?.changes.after(transaction) ?? [];
  }

  /** The incoming entries of the call with this tracker id, of all users. */
  incoming(trackerId: string): JournalEntry[] {
    return [...(this.byTracker.get(trackerId) ?? [])].filter(({ outbound }) => !outbound);
  }

  /** Adds an entry. A full journal drops its oldest one. */
  add(owner: User, connectionId: string, content: JournalContent): JournalEntry {
    let journal = this.journals.get(owner);
    if (!journal) {
      journal = new UserJournal();
      this.journals.set(owner, journal);
    }
    const entry: WritableEntry = { ...content, connectionId, owner, transaction: ++this.transaction, deleted: false };
    this.byId.set(connectionId, entry);
    if (entry.trackerId !== "") {
      const same = this.byTracker.get(entry.trackerId) ?? new Set();
      for (const earlier of same) if (earlier.owner === owner) earlier.lastOfTracker = false;
      this.byTracker.set(entry.trackerId, same.add(entry));
    }
    journal.add(entry);
    journal.changes.record(entry.transaction, entry);
    if (journal.size > this.maxEntries && journal.oldest) {
      journal.changes.forget(journal.oldest);
      this.#takeOut(journal.oldest);
    }
    return entry;
  }

  /** Changes an entry. Returns the aspects that are different now; undefined when nothing changed. */
  edit(connectionId: string, edit: JournalEdit): JournalAspect[] | undefined {
    const entry = this.byId.get(connectionId);
    const journal = entry && this.journals.get(entry.owner);
    if (!entry || !journal) return undefined;
    const keys = (Object.keys(edit) as (keyof JournalContent)[]).filter((key) => !isEqual(edit[key], entry[key]));
    if (keys.length === 0) return undefined;
    const moves = keys.includes("start");
    if (moves) journal.remove(entry);
    Object.assign(entry, edit);
    if (moves) journal.add(entry);
    entry.transaction = ++this.transaction;
    journal.changes.record(entry.transaction, entry);
    return keys.flatMap((key) => ASPECT[key] ?? []).sort();
  }

  /** Takes an entry out of the offline journal. It is no change of the entry. */
  leaveOffline(connectionId: string): void {
    const entry = this.byId.get(connectionId);
    if (entry) entry.offlineJournal = false;
  }

  /** Deletes an entry. The deletion stays among the changes. */
  delete(connectionId: string): void {
    const entry = this.byId.get(connectionId);
    if (!entry) return;
    this.#takeOut(entry);
    entry.deleted = true;
    entry.transaction = ++this.transaction;
    this.journals.get(entry.owner)?.noteDeleted(entry, this.maxEntries);
  }

  #takeOut(entry: WritableEntry): void {
    this.journals.get(entry.owner)?.remove(entry);
    this.byId.delete(entry.connectionId);
    const same = this.byTracker.get(entry.trackerId);
    same?.delete(entry);
    if (same?.size === 0) this.byTracker.delete(entry.trackerId);
  }
}

function isEqual(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === "object" && typeof b === "object" && JSON.stringify(a) === JSON.stringify(b));
}
