import { leadsToEvents } from "../interface/varying.js";
import type { RecordedCall, RecordedEntry } from "./recording.js";

/** An event so long after the answer of a call has another cause (chosen). */
const LONGEST_MS = 2_000;

/**
 * The entries, each event with the call that probably led to it: the last one before it that changes something or asks to be
 * told, not long ago; one of the same session before those of others. A recording cannot know more (chosen). `entries` are
 * in the order of their times.
 */
export function causesOf(entries: readonly RecordedEntry[]): RecordedEntry[] {
  let recent: RecordedCall[] = [];
  return entries.map((entry) => {
    if (entry.kind === "call" && leadsToEvents(entry.function)) recent.push(entry);
    if (entry.kind !== "event") return entry;
    recent = recent.filter(({ at, ms, server }) => entry.at - (at + ms) <= LONGEST_MS && server === entry.server);
    const cause = recent.findLast(({ session }) => session === entry.session) ?? recent.at(-1);
    return cause ? { ...entry, cause: cause.n } : entry;
  });
}
