import type { PreparedEvent } from "../rose/event.js";
import { entryChanged, journalTopic } from "../wire/journal.js";
import type { JournalChange } from "../world/journal/changes.js";
import type { EventMapping } from "./mapping.js";

/**
 * A journal changed: asnJournalEntryListChanged to those who subscribed (documented, protocol.md §7),
 * asnJournalEntryChanged, one for each entry, to those who read it with the old operations (chosen).
 */
export const journalEvents: EventMapping<JournalChange> = {
  "journal.changed": ({ owner, entries, aspects }, sink, { journal }) => {
    let list: PreparedEvent | undefined;
    let single: PreparedEvent[] | undefined;
    const changed = () => entries.map((entry) => entryChanged(entry, aspects, journal.settings));
    for (const { session, form } of sink.subscribers(journalTopic(owner))) {
      if (form === "v2") {
        list ??= sink.event("asnJournalEntryListChanged", {
          iLastTransactionID: entries.reduce((last, entry) => Math.max(last, entry.transaction), 0),
          journalEntryChangedList: changed(),
        });
        sink.deliver(session, list);
      } else {
        single ??= changed().map((one) => sink.event("asnJournalEntryChanged", one));
        for (const event of single) sink.deliver(session, event);
      }
    }
  },
};
