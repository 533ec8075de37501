import type { AsnNetDatabaseContact } from "../interface/types.generated.js";
import type { ContactEntry } from "../world/contacts/entry.js";
import { writeDetails } from "./contact-fields.js";
import { pictureParameter, remoteContact, wireIdentity } from "./person.js";

/** A phone book entry on the wire. Users have the same form as everywhere else. */
export function wireContact(entry: ContactEntry, found?: string): AsnNetDatabaseContact {
  const mark = found === undefined ? {} : { u8sFound: found };
  if (entry.user) return { ...remoteContact(entry.user), ...mark };
  return {
    ...mark,
    u8sDatabaseName: entry.book.name,
    ...wireIdentity(entry.identity),
    ...writeDetails(entry.details),
    ...(entry.custom.size > 0 ? { customFields: [...entry.custom].map(([key, value]) => ({ key, value })) } : {}),
    bValid: true,
    iPrivateContact: entry.private ? 1 : 0,
    iCtiServerUser: 0,
    optionalParams: pictureParameter(entry.photo),
  };
}
