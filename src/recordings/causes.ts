import { leadsToEvents } from "../interface/varying.js";
import type { RecordedCall, RecordedEntry, RecordedEvent } from "./recording.js";

/** An event so long after the answer of a call has another cause (chosen). */
const LONGEST_MS = 2_000;

/**
 * A channel keeps the order: what a call led to comes behind its answer (chosen). An answer over HTTP takes another way, and
 * may come later than what the call led to.
 */
const mayHaveLed = ({ at, ms, via }: RecordedCall, event: RecordedEvent): boolean =>
  via.transport !== "socket" || at + ms <= event.at;

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
    const own = recent.filter(({ session }) => session === entry.session);
    const cause = own.findLast((call) => mayHaveLed(call, entry)) ?? own.at(-1) ?? recent.at(-1);
    return cause ? { ...entry, cause: cause.n } : entry;
  });
}
