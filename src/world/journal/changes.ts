import type { User } from "../directory.js";
import type { JournalAspect, JournalEntry } from "./entry.js";

/** Entries of one user's journal were added (no aspects), changed, or deleted. */
export interface JournalChanged {
  readonly type: "journal.changed";
  readonly owner: User;
  readonly entries: readonly JournalEntry[];
  readonly aspects: readonly JournalAspect[];
}

export type JournalChange = JournalChanged;
