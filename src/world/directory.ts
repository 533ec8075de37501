import type { ContactDetails } from "./contacts/details.js";
import { WorldDataError } from "./data-error.js";

/**
 * A person of the emulated server, as the world file describes them. What the person does (calls, presence,
 * chats) is kept by the domains, under `contactId`.
 */
export interface User {
  /** Login name, unique without regard to case: `alice`. */
  readonly name: string;
  password: string;
  /** The person's address everywhere on the wire: `sip:alice@example.com`. Unique. */
  readonly contactId: string;
  displayName: string;
  firstName: string;
  lastName: string;
  email: string;
  company: string;
  department: string;
  jobTitle: string;
  mobile: string;
  /** Line URIs, the primary one first: `tel:+493023125100@pbx`. */
  readonly lines: readonly string[];
  /** Whether `/ws/public/contacts` lists the person (documented, protocol.md §4). */
  publishesPresence: boolean;
  /** A value of AsnLogonErrorEnum that each login of this user fails with; undefined: the login works. */
  logonError: number | undefined;
  /** Free key/value data that clients keep at the user (AsnUserPropertyBag). */
  readonly properties: Map<string, string>;
  /** The person's picture, a JPEG in base64. */
  photo?: string | undefined;
  /** Further fields of the person in phone books, such as private numbers and addresses. */
  details?: ContactDetails;
}

/** A person of whom nothing is known but a name and an address. */
export const blankUser = (name: string, contactId: string): User => ({
  name,
  password: "",
  contactId,
  displayName: name,
  firstName: "",
  lastName: "",
  email: "",
  company: "",
  department: "",
  jobTitle: "",
  mobile: "",
  lines: [],
  publishesPresence: true,
  logonError: undefined,
  properties: new Map(),
  details: {},
});

/** Called when a user is added, removed, or changes name, address or line. */
export type DirectoryWatcher = (user: User, what: "added" | "changed" | "removed") => void;

/** The people of one server, found by login name or by contact id in constant time. */
export class Directory {
  private readonly usersByName = new Map<string, User>();
  private readonly usersByContactId = new Map<string, User>();
  private readonly usersByLine = new Map<string, User>();
  private readonly watchers: DirectoryWatcher[] = [];

  /** The user with that login name, in any letter case (chosen: as in Windows). */
  user(name: string): User | undefined {
    return this.usersByName.get(name.toLowerCase());
  }

  byContactId(contactId: string): User | undefined {
    return this.usersByContactId.get(contactId);
  }

  /** The owner of the line. A line belongs to one user. */
  byLine(line: string): User | undefined {
    return this.usersByLine.get(line);
  }

  users(): Iterable<User> {
    return this.usersByName.values();
  }

  get size(): number {
    return this.usersByName.size;
  }

  /** Adds a user. Throws WorldDataError that names the clash when name, contact id or a line is taken. */
  add(user: User): void {
    if (this.user(user.name)) throw new WorldDataError(`user "${user.name}" exists already`);
    this.#refuseClash(user, user.contactId, user.lines);
    this.#index(user);
    this.#tell(user, "added");
  }

  /**
   * Changes a user's data, address and lines, and updates the look-ups. Throws as `add` does, before anything has
   * changed. What other domains keep under an old contact id stays there.
   */
  change(user: User, changes: Partial<Omit<User, "name" | "properties">>): void {
    this.#refuseClash(user, changes.contactId ?? user.contactId, changes.lines ?? user.lines);
    // The name stays, and with it the user's place among the others.
    this.#forgetAddresses(user);
    Object.assign(user, changes);
    this.#index(user);
    this.#tell(user, "changed");
  }

  remove(user: User): void {
    this.usersByName.delete(user.name.toLowerCase());
    this.#forgetAddresses(user);
    this.#tell(user, "removed");
  }

  /** Calls `watcher` at all later changes. */
  watch(watcher: DirectoryWatcher): void {
    this.watchers.push(watcher);
  }

  #refuseClash(user: User, contactId: string, lines: readonly string[]): void {
    const holder = this.usersByContactId.get(contactId);
    if (holder && holder !== user) throw new WorldDataError(`contact id "${contactId}" exists already`);
    for (const line of lines) {
      const owner = this.usersByLine.get(line);
      if (owner && owner !== user) throw new WorldDataError(`line "${line}" belongs to "${owner.name}" already`);
    }
  }

  #index(user: User): void {
    this.usersByName.set(user.name.toLowerCase(), user);
    this.usersByContactId.set(user.contactId, user);
    for (const line of user.lines) this.usersByLine.set(line, user);
  }

  #forgetAddresses(user: User): void {
    this.usersByContactId.delete(user.contactId);
    for (const line of user.lines) this.usersByLine.delete(line);
  }

  #tell(user: User, what: "added" | "changed" | "removed"): void {
    for (const watcher of this.watchers) watcher(user, what);
  }
}
