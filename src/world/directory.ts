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
  /** Whether `/ws/public/contacts` lists the person (documented: "the users who publish their presence"). */
  publishesPresence: boolean;
  /** A value of AsnLogonErrorEnum that each login of this user fails with; undefined: the login works. */
  logonError: number | undefined;
  /** Free key/value data that clients keep at the user (AsnUserPropertyBag). */
  readonly properties: Map<string, string>;
}

/** The people of one server, found by login name or by contact id in constant time. */
export class Directory {
  readonly #byName = new Map<string, User>();
  readonly #byContactId = new Map<string, User>();
  readonly #byLine = new Map<string, User>();

  /** The login name's user; the case does not matter (chosen: Windows names do not tell case apart). */
  user(name: string): User | undefined {
    return this.#byName.get(name.toLowerCase());
  }

  byContactId(contactId: string): User | undefined {
    return this.#byContactId.get(contactId);
  }

  /** Whose line that is; lines belong to one user. */
  byLine(line: string): User | undefined {
    return this.#byLine.get(line);
  }

  users(): Iterable<User> {
    return this.#byName.values();
  }

  get size(): number {
    return this.#byName.size;
  }

  /** Adds a user. Throws a plain Error that names the clash when name, contact id or a line is taken. */
  add(user: User): void {
    if (this.user(user.name)) throw new Error(`user "${user.name}" exists already`);
    if (this.#byContactId.has(user.contactId)) throw new Error(`contact id "${user.contactId}" exists already`);
    for (const line of user.lines) {
      const owner = this.#byLine.get(line);
      if (owner) throw new Error(`line "${line}" belongs to "${owner.name}" already`);
    }
    this.#byName.set(user.name.toLowerCase(), user);
    this.#byContactId.set(user.contactId, user);
    for (const line of user.lines) this.#byLine.set(line, user);
  }

  remove(user: User): void {
    this.#byName.delete(user.name.toLowerCase());
    this.#byContactId.delete(user.contactId);
    for (const line of user.lines) this.#byLine.delete(line);
  }
}
