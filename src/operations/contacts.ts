import { named } from "../common/named.js";
import type {
  AsnContactStatusRequestEntry,
  AsnContactStatusResultEntry,
  AsnDatabaseFindOption,
  AsnDBPhoneBook,
  AsnNetDatabaseContact,
  AsnNetDatabaseFindOptions,
} from "../interface/types.generated.js";
import { wireContact } from "../wire/contact-entry.js";
import { perNumber } from "../wire/contact-fields.js";
import { contactStatusTopic, statusOf, unknownStatus } from "../wire/contact-status.js";
import { readIdentity } from "../wire/content.js";
import { type WireIdentity, withHash } from "../wire/person.js";
import type { ContactQuery } from "../world/contacts/contact-book.js";
import type { PhoneBook } from "../world/contacts/entry.js";
import type { User } from "../world/directory.js";
import type { Call, Handlers } from "./handler.js";
import { KeyedTopics } from "./keyed-topics.js";

/** Bits of AsnNetDatabaseFindOptionIFlags that decide something here (documented, protocol.md §9). */
const FIND = {
  singleNumber: 64,
  multiFieldName: 256,
  onlyUsers: 512,
  sorted: 2048,
  companySearch: 8192,
  noPhoneBooks: 16384,
  photoHash: 131072,
} as const;

/** The name of a data base that stands for the enabled users of this server (documented, protocol.md §7). */
const ACTIVE_USERS_ONLY = "ActiveUsersOnly";
/** `iDisplayNameFormat` (documented, protocol.md §7). */
const LAST_NAME_FIRST = 1;
/** AsnLogonErrorEnum: the user is disabled (documented, protocol.md §9). */
const DISABLED = 107;

/** AsnContactStatusParameterEnum (documented, protocol.md §9). */
const STATUS_BY = { contactId: 0, phoneNumber: 1, email: 2 } as const;

/** The contacts that a session watches, for each of its searches. */
const watched = named("session.watchedContacts", new KeyedTopics());

/** Searches for contacts among the users and in the phone books. */
export const contactHandlers: Handlers = {
  /** Pages are asked for by optional parameters, and the result's say what the page is (documented, protocol.md §7). */
  asnFindContacts: ({ findOptions }, call) => {
    const { iPageOffset = 0, iPageSize } = findOptions.optionalParams ?? {};
    const all = find(findOptions, findOptions.u8slistDatabaseNames, call, customOf(findOptions)).map((contact) =>
      shown(contact, findOptions),
    );
    if (typeof iPageSize !== "number" || typeof iPageOffset !== "number") {
      return { contactList: all, phonebookList: phoneBooks(call) };
    }
    const start = Math.max(0, iPageOffset);
    return {
      contactList: all.slice(start, start + Math.max(0, iPageSize)),
      phonebookList: phoneBooks(call),
      optionalParams: { iPageOffset, iPageSize, iTotalResultCount: all.length },
    };
  },
  asnFindDBContacts: (argument, call) => ({
    contactList: "entryid" in argument ? byEntryId(argument.entryid, call) : findIn(argument.findoptions, call),
    phonebookList: phoneBooks(call),
  }),
  asnGetContactByEntryID: (argument, call) => {
    const [contact] = byEntryId(argument, call);
    return contact ? { bSuccess: true, contact } : { bSuccess: false, contact: { bValid: false } };
  },
  asnGetPhoneBooks: (_argument, call) => ({ phonebooks: phoneBooks(call) }),
  asnGetUserdefinedCustomFields: (_argument, { world }) => ({
    customfields: [...world.contacts.customFields].map(([u8sFieldName, u8sFieldValue]) => ({
      u8sFieldName,
      u8sFieldValue,
    })),
  }),

  asnContactStatusRequest: ({ request }, call) => {
    const listStatusResult = request.flatMap((entry) => status(entry, call));
    return { iResult: 0, iCount: listStatusResult.length, listStatusResult };
  },
  asnContactSearchClose: ({ iClientSearchID }, call) => {
    for (const key of watched.keys(call)) if (key.startsWith(`${iClientSearchID}:`)) watched.stop(call, key);
    return { iResult: 0 };
  },

  asnGetPreferredContactRef: ({ u8sContactID }, { world, user }) => {
    const found = world.settings.preferredEntry(user.name, u8sContactID);
    const nothing = { u8sEntryID: "", u8sStoreID: "", u8sDBID: "", u8sDisplayName: "" };
    return { bContactRefFound: found !== undefined, ...nothing, ...found };
  },
  asnSetPreferredContactRef: ({ u8sContactID, u8sEntryID, u8sStoreID, u8sDBID, u8sDisplayName }, { world, user }) => {
    const reference = { u8sEntryID, u8sStoreID, u8sDBID, u8sDisplayName };
    world.settings.setPreferredEntry(user.name, u8sContactID, reference);
  },
};

function findIn(options: AsnDatabaseFindOption, call: Call): AsnNetDatabaseContact[] {
  return find(options, options.u8sDatabaseName ? [options.u8sDatabaseName] : [], call, undefined);
}

/** A search without words finds all contacts (chosen). A search in a named phone book finds no users (chosen). */
function find(
  options: AsnDatabaseFindOption | AsnNetDatabaseFindOptions,
  bookNames: readonly string[],
  { world, user }: Call,
  custom: ReadonlyMap<string, string> | undefined,
): AsnNetDatabaseContact[] {
  const { iFlags: flags, u8sPhoneNo: number } = options;
  const onlyUsers = bookNames.includes(ACTIVE_USERS_ONLY);
  const names = bookNames.filter((name) => name !== "" && name !== ACTIVE_USERS_ONLY);
  const query: ContactQuery = {
    text: textOf(options, flags),
    number,
    wholeNumber: (flags & FIND.singleNumber) !== 0,
    ...(custom ? { custom } : {}),
    users: onlyUsers || names.length === 0,
    books: onlyUsers || flags & (FIND.onlyUsers | FIND.noPhoneBooks) ? false : names.length > 0 ? new Set(names) : true,
    sorted: (flags & FIND.sorted) !== 0,
    limit: options.iMaxNumEntries,
  };
  const found = world.contacts.search(user, query).filter((entry) => !onlyUsers || entry.user?.logonError !== DISABLED);
  const mark = flags & FIND.singleNumber && number ? number : undefined;
  const contacts = found.map((entry) => wireContact(entry, mark));
  if ((flags & FIND.singleNumber) === 0) return contacts;
  const rows = contacts.flatMap(perNumber);
  const wanted = number
    ? rows.filter(({ u8sPhoneBusiness: own }) => world.contacts.isSameNumber(own ?? "", number))
    : rows;
  return options.iMaxNumEntries > 0 ? wanted.slice(0, options.iMaxNumEntries) : wanted;
}

/** The contact as the options want it: with the last name first, with the hash in the place of the picture. */
function shown(contact: AsnNetDatabaseContact, options: AsnNetDatabaseFindOptions): AsnNetDatabaseContact {
  const { u8sFirstName: first, u8sLastName: last } = contact;
  const named =
    options.iDisplayNameFormat === LAST_NAME_FIRST && first && last
      ? { ...contact, u8sDisplayName: `${last}, ${first}` }
      : contact;
  return options.iFlags & FIND.photoHash ? withHash(named) : named;
}

function textOf(options: AsnDatabaseFindOption | AsnNetDatabaseFindOptions, flags: number): ContactQuery["text"] {
  const common = {
    department: options.u8sDepartment,
    customerId: options.u8sCustomerID,
    street: options.u8sStreetAddress,
    town: options.u8sAreaCodeOrCity,
    email: options.u8sEMail,
    userName: options.u8sUsername,
  };
  const { u8sFirstName: firstName, u8sLastName: lastName, u8sCompanyName: company } = options;
  if (flags & FIND.multiFieldName) return { ...common, anyName: `${firstName} ${lastName}`, company };
  if (flags & FIND.companySearch && !company) return { ...common, firstName, company: lastName };
  return { ...common, firstName, lastName, company };
}

function customOf({ u8spairlistCustomFieldsValues: pairs }: AsnNetDatabaseFindOptions): Map<string, string> {
  return new Map(pairs.filter(({ value }) => value !== "").map(({ key, value }) => [key, value]));
}

function byEntryId(id: WireIdentity, { world, user }: Call): AsnNetDatabaseContact[] {
  const entry = world.contacts.byIdentity(user, readIdentity(id));
  return entry ? [wireContact(entry)] : [];
}

function phoneBooks({ world, user }: Call): AsnDBPhoneBook[] {
  return world.contacts.phoneBooks(user).map(phoneBook);
}

const phoneBook = ({ name, info }: PhoneBook): AsnDBPhoneBook => ({
  u8sName: name,
  u8sInfo: info,
  iCapabilities: 0,
  iType: 0,
  errors: [],
});

/** The state of the user in a row of the client's search result; undefined when the row is not a user. */
function status(entry: AsnContactStatusRequestEntry, call: Call): AsnContactStatusResultEntry[] {
  const { iClientSearchID, iClientRowID, bActivateNotify } = entry;
  for (const row of entry.listDeactivateNotify) watched.stop(call, statusKey(iClientSearchID, row));
  const user = userOfRow(entry, call);
  const [value] = entry.listSearchParameter.map(({ u8sValue }) => u8sValue);
  if (!user) return value === undefined ? [] : [unknownStatus(value, iClientSearchID, iClientRowID)];
  if (!call.world.rights.maySee(user.contactId, call.user.contactId)) return [];
  if (bActivateNotify) {
    const key = statusKey(iClientSearchID, iClientRowID);
    watched.start(call, key, contactStatusTopic(user.contactId), { form: "old" });
  }
  return [statusOf(call.world, user, iClientSearchID, iClientRowID)];
}

const statusKey = (searchId: number, rowId: number): string => `${searchId}:${rowId}`;

function userOfRow(
  { listSearchParameter }: AsnContactStatusRequestEntry,
  { world, user: seeker }: Call,
): User | undefined {
  for (const { typeOfValue, u8sValue } of listSearchParameter) {
    // A newer client may search by what is not known here: it finds nobody.
    const ways: Readonly<Record<number, (() => User | undefined) | undefined>> = {
      [STATUS_BY.contactId]: () => world.directory.byContactId(u8sValue),
      [STATUS_BY.phoneNumber]: () => world.contacts.byNumber(seeker, u8sValue)[0]?.user,
      [STATUS_BY.email]: () =>
        world.contacts
          .search(seeker, { text: { email: u8sValue }, books: false })
          .find(({ details }) => details.email?.toLowerCase() === u8sValue.toLowerCase())?.user,
    };
    const user = ways[typeOfValue]?.();
    if (user) return user;
  }
  return undefined;
}
