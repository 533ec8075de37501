import { WorldDataError } from "../data-error.js";
import type { Directory, User } from "../directory.js";
import { type Numbering, superCanonic } from "../telephony/numbers.js";
import { type Criterion, criteria, criterionNames } from "./criteria.js";
import { numberFields } from "./details.js";
import { type ContactEntry, entriesOfBook, entryOfUser, type PhoneBook } from "./entry.js";
import type { ContactsData } from "./file.js";
import { CONTACT_DATABASE, type ContactIdentity, userNameOf } from "./identity.js";
import { PrefixIndex } from "./prefix-index.js";
import { normalize, wordsOf } from "./tokenize.js";

/** A search. An entry must meet all given conditions; each word must begin one of the entry's words. */
export interface ContactQuery {
  readonly text?: { readonly [C in Criterion]?: string };
  /** A number or its beginning, in any notation. */
  readonly number?: string | undefined;
  /** Whether `number` must match as a whole, as a caller's number does. */
  readonly wholeNumber?: boolean;
  readonly custom?: ReadonlyMap<string, string>;
  /** Where to search; users and all phone books when left out. */
  readonly users?: boolean;
  readonly books?: boolean | ReadonlySet<string>;
  /** Whether to sort by display name; otherwise the order is arbitrary. */
  readonly sorted?: boolean;
  readonly limit?: number | undefined;
}

interface Condition {
  /** How many index rows a search that starts from this condition reads. */
  readonly cost: number;
  find(): Iterable<ContactEntry>;
  holds(entry: ContactEntry): boolean;
}

/** A number that is supercanonic already, as users' numbers are. */
const COMPLETE = /^\+\d+$/;

/**
 * The users and the phone books of one server, found by text, number and entry id. The indexes are built at the first
 * search, since most test worlds are never searched; from then on they follow the directory. A search costs what its
 * rarest word finds, whatever the number of contacts.
 */
export class ContactBook {
  readonly customFields: Map<string, string>;
  private readonly books: readonly { readonly book: PhoneBook; readonly entries: readonly ContactEntry[] }[];
  private readonly texts = new Map<Criterion, PrefixIndex<ContactEntry>>();
  private readonly byBookAndId = new Map<string, Map<string, ContactEntry>>();
  private users: Map<User, ContactEntry> | undefined;
  private numbers: PrefixIndex<ContactEntry> | undefined;

  constructor(
    private readonly directory: Directory,
    private readonly numbering: Numbering,
    private readonly data: ContactsData,
  ) {
    this.customFields = new Map(Object.entries(data.customFields));
    this.books = data.phoneBooks.map(entriesOfBook);
    for (const { book, entries } of this.books) {
      if (this.byBookAndId.has(book.name)) throw new WorldDataError(`phone book "${book.name}" exists already`);
      this.byBookAndId.set(book.name, new Map(entries.map((entry) => [entry.identity.entry, entry])));
    }
    directory.watch((user, what) => {
      if (this.users) this.#follow(user, what);
    });
  }

  /** The phone books that the person may search. */
  phoneBooks(seeker: User): PhoneBook[] {
    return this.books.map(({ book }) => book).filter((book) => maySee(book, seeker));
  }

  /**
   * The user or the entry of a phone book that the three parts name. A phone book may also be named in the place of the
   * data base, and a user by the contact id alone (chosen: who wrote a triple by hand finds the contact). Without a data
   * base it is the first entry with that id.
   */
  byIdentity(seeker: User, identity: ContactIdentity): ContactEntry | undefined {
    const { database, store, entry: id } = identity;
    const name = userNameOf(identity);
    const user = name === undefined ? undefined : this.directory.user(name);
    const known = user ?? (database === "" ? this.directory.byContactId(id) : undefined);
    if (known) return this.ofUser(known);
    const book = database === CONTACT_DATABASE.addresses ? store : database;
    for (const name of book === "" ? this.byBookAndId.keys() : [book]) {
      const entry = this.byBookAndId.get(name)?.get(id);
      if (entry?.book && maySee(entry.book, seeker)) return entry;
    }
    return undefined;
  }

  ofUser(user: User): ContactEntry {
    return this.users?.get(user) ?? entryOfUser(user);
  }

  /** Whether two numbers are the same, in whatever notation each is. */
  isSameNumber(one: string, other: string): boolean {
    const canonic = superCanonic(one, this.numbering);
    return canonic !== undefined && canonic === superCanonic(other, this.numbering);
  }

  /** The contacts with that number: users before entries of phone books. */
  byNumber(seeker: User, number: string): ContactEntry[] {
    const found = this.search(seeker, { number, wholeNumber: true });
    return [...found.filter(({ user }) => user), ...found.filter(({ user }) => !user)];
  }

  search(seeker: User, query: ContactQuery): ContactEntry[] {
    const conditions = this.#conditions(query);
    const [first, ...others] = conditions.sort((a, b) => a.cost - b.cost);
    const limit = Math.min(
      query.limit && query.limit > 0 ? query.limit : Number.POSITIVE_INFINITY,
      this.data.maxResults,
    );
    const found = new Set<ContactEntry>();
    for (const entry of first ? first.find() : this.#all()) {
      if (found.has(entry) || !within(entry, query, seeker) || !others.every((other) => other.holds(entry))) continue;
      found.add(entry);
      if (found.size === limit && !query.sorted) break;
    }
    if (!query.sorted) return [...found];
    return [...found].sort(byDisplayName).slice(0, limit);
  }

  #conditions(query: ContactQuery): Condition[] {
    const conditions: Condition[] = [];
    for (const criterion of criterionNames) {
      for (const word of wordsOf(query.text?.[criterion] ?? "")) conditions.push(this.#word(criterion, word));
    }
    if (query.number) conditions.push(this.#number(query.number, query.wholeNumber ?? false));
    for (const [field, value] of query.custom ?? []) conditions.push(this.#custom(field, value));
    return conditions;
  }

  #word(criterion: Criterion, word: string): Condition {
    const index = this.#text(criterion);
    return {
      cost: index.count(word),
      find: () => index.startingWith(word),
      holds: (entry) => criteria[criterion](entry).some((own) => own.startsWith(word)),
    };
  }

  #number(text: string, whole: boolean): Condition {
    const wanted = superCanonic(text, this.numbering);
    if (wanted === undefined) return { cost: 0, find: () => [], holds: () => false };
    const index = this.#numberIndex();
    const holds = (entry: ContactEntry): boolean =>
      this.#numbersOf(entry).some((own) => (whole ? own === wanted : own.startsWith(wanted)));
    return {
      cost: index.count(wanted),
      find: () => [...index.startingWith(wanted)].filter(holds),
      holds,
    };
  }

  #custom(field: string, value: string): Condition {
    const wanted = normalize(value);
    const holds = (entry: ContactEntry): boolean => normalize(entry.custom.get(field) ?? "").startsWith(wanted);
    return { cost: Number.MAX_SAFE_INTEGER, find: () => [...this.#all()].filter(holds), holds };
  }

  *#all(): Iterable<ContactEntry> {
    yield* this.#userEntries().values();
    for (const { entries } of this.books) yield* entries;
  }

  #text(criterion: Criterion): PrefixIndex<ContactEntry> {
    let index = this.texts.get(criterion);
    if (!index) {
      index = new PrefixIndex();
      for (const entry of this.#all()) index.add(criteria[criterion](entry), entry);
      this.texts.set(criterion, index);
    }
    return index;
  }

  #numberIndex(): PrefixIndex<ContactEntry> {
    if (!this.numbers) {
      this.numbers = new PrefixIndex();
      for (const entry of this.#all()) this.numbers.add(this.#numbersOf(entry), entry);
    }
    return this.numbers;
  }

  #numbersOf({ details }: ContactEntry): string[] {
    const numbers: string[] = [];
    for (const field of numberFields) {
      const value = details[field];
      if (!value) continue;
      const number = COMPLETE.test(value) ? value : superCanonic(value, this.numbering);
      if (number) numbers.push(number);
    }
    return numbers;
  }

  #userEntries(): Map<User, ContactEntry> {
    if (!this.users) {
      this.users = new Map();
      for (const user of this.directory.users()) this.users.set(user, entryOfUser(user));
    }
    return this.users;
  }

  #follow(user: User, what: "added" | "changed" | "removed"): void {
    const users = this.#userEntries();
    const before = users.get(user);
    if (before) {
      users.delete(user);
      for (const index of this.texts.values()) index.remove(before);
      this.numbers?.remove(before);
    }
    if (what === "removed") return;
    const entry = entryOfUser(user);
    users.set(user, entry);
    for (const [criterion, index] of this.texts) index.add(criteria[criterion](entry), entry);
    this.numbers?.add(this.#numbersOf(entry), entry);
  }
}

function within({ book }: ContactEntry, { users = true, books = true }: ContactQuery, seeker: User): boolean {
  if (!book) return users;
  return (typeof books === "boolean" ? books : books.has(book.name)) && maySee(book, seeker);
}

function maySee({ visibleTo }: PhoneBook, seeker: User): boolean {
  return visibleTo === undefined || visibleTo.has(seeker.name.toLowerCase());
}

function byDisplayName(a: ContactEntry, b: ContactEntry): number {
  return (
    (a.details.displayName ?? "").localeCompare(b.details.displayName ?? "") ||
    (a.identity.entry < b.identity.entry ? -1 : 1)
  );
}
