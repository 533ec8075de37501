import type { User } from "../directory.js";
import { pictureData } from "../picture.js";
import { numberIn } from "../telephony/numbers.js";
import { type ContactDetails, contactFields } from "./details.js";
import type { PhoneBookData } from "./file.js";
import { type ContactIdentity, identityInBook, identityOfUser } from "./identity.js";

/** A phone book, without its entries. */
export interface PhoneBook {
  readonly name: string;
  readonly info: string;
  /** Login names, in lower case; undefined: everybody may search it. */
  readonly visibleTo: ReadonlySet<string> | undefined;
}

/** One contact that a search can find: a user of the server, or an entry of a phone book. */
export type ContactEntry = {
  readonly identity: ContactIdentity;
  readonly details: ContactDetails;
  readonly custom: ReadonlyMap<string, string>;
  readonly private: boolean;
  /** The picture, a JPEG in base64. */
  readonly photo: string | undefined;
} & ({ readonly user: User; readonly book: undefined } | { readonly user: undefined; readonly book: PhoneBook });

/** The user as a contact. */
export function entryOfUser(user: User): ContactEntry {
  return {
    identity: identityOfUser(user),
    user,
    book: undefined,
    details: detailsOfUser(user),
    custom: new Map(),
    private: false,
    photo: user.photo,
  };
}

/** A user's data in the fields of a contact. */
export function detailsOfUser(user: User): ContactDetails {
  const own: ContactDetails = {
    displayName: user.displayName,
    firstName: user.firstName,
    lastName: user.lastName,
    jobTitle: user.jobTitle,
    company: user.company,
    department: user.department,
    email: user.email,
    sipAddress: user.contactId,
    phoneBusiness: numberIn(user.lines[0] ?? ""),
    phoneBusiness2: numberIn(user.lines[1] ?? ""),
    phoneMobile: user.mobile,
  };
  return { ...user.details, ...withoutEmpty(own) };
}

export function entriesOfBook(data: PhoneBookData): { book: PhoneBook; entries: ContactEntry[] } {
  const { name, info, visibleTo, entries } = data;
  const book: PhoneBook = {
    name,
    info,
    visibleTo: visibleTo.length > 0 ? new Set(visibleTo.map((user) => user.toLowerCase())) : undefined,
  };
  return {
    book,
    entries: entries.map(({ id, custom, private: isPrivate, photo, ...details }, index) => ({
      identity: identityInBook(name, id ?? String(index + 1)),
      user: undefined,
      book,
      details: withDisplayName(withoutEmpty(details)),
      custom: new Map(Object.entries(custom)),
      private: isPrivate,
      photo: pictureData(photo, `contact ${index + 1} of phone book "${name}"`),
    })),
  };
}

/** A contact without a display name shows its first and last name, or its company (chosen). */
function withDisplayName(details: ContactDetails): ContactDetails {
  const name = [details.firstName, details.lastName].filter(Boolean).join(" ") || details.company;
  return details.displayName || !name ? details : { ...details, displayName: name };
}

function withoutEmpty(details: { [F in keyof ContactDetails]: ContactDetails[F] | undefined }): ContactDetails {
  const filled: ContactDetails = {};
  for (const field of contactFields) {
    const value = details[field];
    if (value) filled[field] = value;
  }
  return filled;
}
