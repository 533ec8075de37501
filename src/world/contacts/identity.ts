import type { User } from "../directory.js";

/** What names a contact: data base, store in it and entry in the store, together (AsnNetDatabaseContactID). */
export interface ContactIdentity {
  readonly database: string;
  readonly store: string;
  readonly entry: string;
}

/** The data bases of contacts (documented, protocol.md §7): the server's users, and address data bases. */
export const CONTACT_DATABASE = { users: "DB11", addresses: "DB16" } as const;

/** The store of the users, and what stands before a user's login name in the entry (documented, protocol.md §7). */
const USER_STORE = "users";
const USER_PREFIX = "u:";

export const identityOfUser = ({ name }: Pick<User, "name">): ContactIdentity => ({
  database: CONTACT_DATABASE.users,
  store: USER_STORE,
  entry: `${USER_PREFIX}${name}`,
});

/** An entry of a phone book. The store's id is the book's name (chosen). */
export const identityInBook = (book: string, id: string): ContactIdentity => ({
  database: CONTACT_DATABASE.addresses,
  store: book,
  entry: id,
});

/** The login name that an entry of the users' store holds; undefined for other entries. */
export function userNameOf({ database, entry }: ContactIdentity): string | undefined {
  const isUsers = database === CONTACT_DATABASE.users || database === "";
  return isUsers && entry.startsWith(USER_PREFIX) ? entry.slice(USER_PREFIX.length) : undefined;
}
