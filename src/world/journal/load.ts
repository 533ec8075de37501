import type { User } from "../directory.js";
import { readFileTime } from "../file-time.js";
import { numberIn } from "../telephony/numbers.js";
import { emptyContent, type JournalContact, type JournalContent, NO_CONTACT } from "./entry.js";
import type { JournalEntryData } from "./file.js";

/** The content of an entry of the world file, for a world that starts at `now`. */
export function loadEntry(
  data: JournalEntryData,
  owner: User,
  now: number,
  known: JournalContact = NO_CONTACT,
): JournalContent {
  const { outbound, internal, number, subject, memo, contactName, company } = data;
  const start = readFileTime(data.start, now);
  const connected = data.talksSeconds > 0 ? start + data.ringsSeconds * 1000 : undefined;
  const stop = start + (data.ringsSeconds + data.talksSeconds) * 1000;
  const line = owner.lines[0] ?? "";
  const read = data.read ?? (outbound || connected !== undefined);
  return {
    ...emptyContent(start),
    stop,
    connected,
    disconnected: connected === undefined ? undefined : stop,
    outbound,
    internal,
    number,
    subject,
    memo,
    line,
    lineName: owner.displayName,
    localNumber: numberIn(line),
    contact: { ...known, name: contactName || known.name, company: company || known.company },
    read,
    // Nobody is logged in when a world begins.
    ownerOffline: true,
    offlineJournal: !read && !outbound && connected === undefined,
  };
}
