import { createHash } from "node:crypto";
import type {
  AsnNetDatabaseContact,
  AsnNetDatabaseContactID,
  AsnOptionalParameters,
} from "../interface/types.generated.js";
import { type ContactIdentity, identityOfUser } from "../world/contacts/identity.js";
import type { User } from "../world/directory.js";
import type { Presence } from "../world/presence/presence.js";
import { numberIn } from "../world/telephony/numbers.js";
import { writeDetails } from "./contact-fields.js";

/** AsnPresenceStateEnum, the low byte of `iPresenceState` (documented, protocol.md §9). */
const STATE = { available: 1, busy: 2, absent: 3, doNotDisturb: 4 } as const;
/** The other bits of AsnPresenceStateFlags (documented, protocol.md §9). */
const FLAG = {
  workingAfterCall: 0x10000,
  conferencing: 0x20000,
  ringing: 0x1000000,
  appointment: 0x2000000,
  call: 0x4000000,
  offline: 0x8000000,
  note: 0x10000000,
  idle: 0x20000000,
  mobile: 0x40000000,
} as const;

/** `iPresenceState`: the state in the low byte, flags above it (documented, protocol.md §7). */
export function presenceState(presence: Presence): number {
  return (
    STATE[presence.state] |
    (presence.workingAfterCall ? FLAG.workingAfterCall : 0) |
    (presence.conferencing ? FLAG.conferencing : 0) |
    (presence.ringing ? FLAG.ringing : 0) |
    (presence.inAppointment ? FLAG.appointment : 0) |
    (presence.inCall ? FLAG.call : 0) |
    (presence.offline ? FLAG.offline : 0) |
    (presence.noteSet ? FLAG.note : 0) |
    (presence.idle ? FLAG.idle : 0) |
    (presence.mobile ? FLAG.mobile : 0)
  );
}

/** The fields of AsnNetDatabaseContactID, which other types have as well. */
export type WireIdentity = Omit<AsnNetDatabaseContactID, "_type">;

/** The three parts that name a contact, on the wire. */
export const wireIdentity = ({ database, store, entry }: ContactIdentity): WireIdentity => ({
  u8sEntryID: entry,
  u8sEntryIDStore: store,
  u8sEntryIDDB: database,
});

/** A user of the server as a contact of its data base. */
export function remoteContact(user: User): AsnNetDatabaseContact {
  const contact: AsnNetDatabaseContact = writeDetails(user.details);
  Object.assign(contact, wireIdentity(identityOfUser(user)));
  contact.u8sCtiServerUserName = user.name;
  contact.u8sDisplayName = user.displayName;
  contact.u8sFirstName = user.firstName;
  contact.u8sLastName = user.lastName;
  if (user.jobTitle) contact.u8sJobTitle = user.jobTitle;
  if (user.company) contact.u8sCompany = user.company;
  if (user.department) contact.u8sDepartment = user.department;
  contact.u8sEMail = user.email;
  contact.u8sSIPAddress = user.contactId;
  const [first, second] = [numberIn(user.lines[0] ?? ""), numberIn(user.lines[1] ?? "")];
  if (first) contact.u8sPhoneBusiness = first;
  if (second) contact.u8sPhoneBusiness2 = second;
  if (user.mobile) contact.u8sPhoneMobile = user.mobile;
  contact.bValid = true;
  contact.iCtiServerUser = 1;
  contact.optionalParams = pictureParameter(user.photo);
  return contact;
}

/**
 * The optional parameters of a contact. One public client reads `jpegPhoto` of them without asking whether they are there
 * (observed, protocol.md §3), so they are, maybe empty.
 */
export function pictureParameter(photo: string | undefined): AsnOptionalParameters {
  return photo === undefined ? NO_PARAMETERS : { jpegPhoto: { binarydata: photo } };
}

/** The hash by which a client knows a picture (base64) again. Chosen: SHA-256. */
export const pictureHash = (photo: string): string => createHash("sha256").update(photo, "base64").digest("hex");

/** The contact with the hash of its photo in the photo's place (documented, protocol.md §7, module ClientContent). */
export function withHash(contact: AsnNetDatabaseContact): AsnNetDatabaseContact {
  const parameters = Object.entries(contact.optionalParams ?? {}).map(([key, value]) =>
    key.toLowerCase() === "jpegphoto" && typeof value === "object"
      ? (["jpegPhotoHash", pictureHash(value.binarydata)] as const)
      : ([key, value] as const),
  );
  return parameters.length > 0 ? { ...contact, optionalParams: Object.fromEntries(parameters) } : contact;
}

const NO_PARAMETERS: AsnOptionalParameters = Object.freeze({});

export { numberIn as numberOf };
