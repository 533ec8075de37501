import type { ContactBook } from "../contacts/contact-book.js";
import type { WorldContext } from "../context.js";
import type { TelephonyChange } from "../telephony/changes.js";
import { NO_CONTACT } from "./entry.js";
import type { CallJournal, NumberLookup } from "./journal.js";
import { callRecord } from "./record.js";

/** A context for the telephone: calls that are over go into the journal, after all have been told of their end. */
export function recordEndedCalls(
  context: WorldContext<TelephonyChange>,
  journal: () => CallJournal,
): WorldContext<TelephonyChange> {
  return {
    clock: context.clock,
    newId: () => context.newId(),
    emit: (change) => {
      context.emit(change);
      if (change.type !== "call.ended") return;
      const record = callRecord(change.leg, context.clock.now());
      if (record) journal().addCall(record);
    },
  };
}

/** Finds the contact with a number in the phone books and among the users that the person may search. */
export function numberLookup(contacts: ContactBook): NumberLookup {
  return (seeker, number) => {
    const entry = number === "" ? undefined : contacts.byNumber(seeker, number)[0];
    return (
      entry && {
        ...NO_CONTACT,
        name: entry.details.displayName ?? "",
        company: entry.details.company ?? "",
        entryId: entry.entryId,
        databaseId: entry.book?.name ?? "",
        userName: entry.user?.name ?? "",
      }
    );
  };
}
