import type { ContactBook } from "../contacts/contact-book.js";
import type { WorldContext } from "../context.js";
import type { TelephonyChange } from "../telephony/changes.js";
import { NO_CONTACT } from "./entry.js";
import type { CallJournal, NumberLookup } from "./journal.js";
import { callRecord, type EndedCall, hasRung, rungRecords } from "./record.js";

/**
 * A context for the telephone: calls that are over go into the journal, after all have been told of their end. A call
 * that rang unanswered goes there when it is known whether somebody else has answered it.
 */
export function recordEndedCalls(
  context: WorldContext<TelephonyChange>,
  journal: () => CallJournal,
): WorldContext<TelephonyChange> {
  const add = (record: EndedCall | undefined): void => {
    if (record) journal().addCall(record);
  };
  return {
    clock: context.clock,
    newId: () => context.newId(),
    emit: (change) => {
      context.emit(change);
      const now = context.clock.now();
      if (change.type === "call.ended") {
        if (!hasRung(change.leg)) add(callRecord(change.leg, now));
      } else if (change.type === "call.rang") {
        for (const record of rungRecords(change, journal().settings, now)) add(record);
      }
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
        entryId: entry.identity.entry,
        storeId: entry.identity.store,
        databaseId: entry.identity.database,
        userName: entry.user?.name ?? "",
      }
    );
  };
}
