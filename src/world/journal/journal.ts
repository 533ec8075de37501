import type { ChatEvent } from "../chat/conversation.js";
import { identityOfUser } from "../contacts/identity.js";
import type { WorldContext } from "../context.js";
import { WorldDataError } from "../data-error.js";
import type { Directory, User } from "../directory.js";
import type { JournalChange } from "./changes.js";
import {
  type Acceptor,
  emptyContent,
  type JournalAspect,
  type JournalContact,
  type JournalContent,
  type JournalEntry,
  Medium,
  NO_ACCEPTOR,
  NO_CONTACT,
} from "./entry.js";
import type { JournalData } from "./file.js";
import { loadEntry } from "./load.js";
import { type JournalQuery, matcher } from "./query.js";
import type { EndedCall } from "./record.js";
import { type JournalEdit, JournalStore } from "./store.js";

/** What the journal has to know of people, which other domains keep. */
export interface JournalPeople {
  /** Whether none of the person's clients is logged in. */
  isOffline(user: User): boolean;
  /** The people whose journals the person may see by the rights of the administration's groups. */
  visibleTo(viewer: User): Iterable<User>;
  /** Whether those groups let the person change the owner's entries. */
  mayEdit(owner: User, editor: User): boolean;
}

/** The rules that an administrator may change. */
export type JournalRules = Pick<JournalData, "unanswered" | "forwarded" | "privacyLevel" | "offline">;

const NOBODY: JournalPeople = { isOffline: () => false, visibleTo: () => [], mayEdit: () => false };

/** Finds the contact with a number, among those that the person may see. */
export type NumberLookup = (seeker: User, number: string) => JournalContact | undefined;

/**
 * The journals of all users: entries of calls and chats, found by connection id in constant time and by start time in
 * logarithmic time. Each change gets a transaction number. The numbers count up over the whole server.
 */
export class CallJournal {
  private readonly store: JournalStore;
  /** The latest entry of each user's chat in a conversation: later messages extend it. */
  private readonly chats = new Map<string, JournalEntry>();
  private readonly groups = new Map<User, Set<User>>();

  constructor(
    private readonly context: WorldContext<JournalChange>,
    private readonly directory: Directory,
    private current: JournalData,
    private readonly lookUp: NumberLookup = () => undefined,
    private readonly people: JournalPeople = NOBODY,
  ) {
    const { maxEntries, groups, entries } = current;
    this.store = new JournalStore(maxEntries);
    const user = (name: string): User => {
      const found = directory.user(name);
      if (!found) throw new WorldDataError(`journal: there is no user "${name}"`);
      return found;
    };
    for (const names of groups) this.#addGroup(names.map(user));
    const start = context.clock.now();
    for (const data of entries) {
      const connectionId = data.connectionId ?? context.newId();
      if (this.entry(connectionId)) throw new WorldDataError(`journal: entry "${connectionId}" exists already`);
      const owner = user(data.user);
      this.store.add(owner, connectionId, loadEntry(data, owner, start, lookUp(owner, data.number)));
    }
  }

  /** The rules of the world file, with what the administration has changed of them. */
  get settings(): JournalData {
    return this.current;
  }

  /** Changes rules for the calls that end from now on. */
  changeRules(rules: JournalRules): void {
    this.current = { ...this.current, ...rules };
  }

  /** The transaction of the latest change. */
  get lastTransaction(): number {
    return this.store.lastTransaction;
  }

  entry(connectionId: string): JournalEntry | undefined {
    return this.store.entry(connectionId);
  }

  /** Whether the viewer may see the owner's entries: their own, and those of their groups. */
  maySee(owner: User, viewer: User): boolean {
    return owner === viewer || this.groupOf(viewer).has(owner);
  }

  /**
   * The other people whose journals the person may see: by the rights of the administration's groups (documented, protocol.md §9: AsnUserStaticRights), and by the world file's groups of journals.
   */
  groupOf(viewer: User): ReadonlySet<User> {
    const people = new Set([...(this.groups.get(viewer) ?? []), ...this.people.visibleTo(viewer)]);
    people.delete(viewer);
    return people;
  }

  /** The matching entries, the latest first. */
  search(seeker: User, query: JournalQuery): JournalEntry[] {
    const found: JournalEntry[] = [];
    const fits = matcher(query);
    const owners = this.#owners(seeker, query);
    const limit = query.limit || Number.POSITIVE_INFINITY;
    for (const owner of owners) {
      let left = limit;
      for (const entry of this.store.latestFirst(owner, query.from, query.to)) {
        if (left <= 0) break;
        if (!fits(entry)) continue;
        found.push(entry);
        left--;
      }
    }
    if (owners.length > 1) found.sort((a, b) => b.start - a.start);
    return found.slice(0, limit);
  }

  /** The entries of these journals changed or deleted after the transaction, the earliest change first. */
  changedAfter(owners: Iterable<User>, transaction: number): JournalEntry[] {
    const changed = [...owners].flatMap((owner) => [...this.store.changedAfter(owner, transaction)]);
    return changed.sort((a, b) => a.transaction - b.transaction);
  }

  /** The entry that a call that still goes on would leave if it ended now. */
  running(record: EndedCall): JournalEntry {
    const { connectionId, owner } = record;
    const content = this.#contentOf(record, NO_ACCEPTOR);
    return { ...content, connectionId, owner, transaction: this.lastTransaction, deleted: false };
  }

  #contentOf(record: EndedCall, acceptor: Acceptor): JournalContent {
    const { connectionId: _id, owner, remoteName, ...call } = record;
    const { number, outbound, connected, stop } = record;
    const contact = number === "" ? NO_CONTACT : (this.lookUp(owner, number) ?? { ...NO_CONTACT, name: remoteName });
    const read = outbound || connected !== undefined;
    const ownerOffline = this.people.isOffline(owner);
    return {
      ...emptyContent(record.start),
      ...call,
      number: this.#visibleNumber(record),
      disconnected: connected === undefined ? undefined : stop,
      contact,
      acceptor,
      read,
      lastOfTracker: true,
      ownerOffline,
      offlineJournal: !read && ownerOffline && this.settings.offline.used,
    };
  }

  /** Records a call that has ended. A missed call is unread until it is marked as read. */
  addCall(record: EndedCall): JournalEntry {
    const { connectionId, owner, outbound, connected } = record;
    const taker = { name: owner.displayName, userName: owner.name, connectionId };
    const acceptor = record.acceptor ?? (outbound || connected === undefined ? NO_ACCEPTOR : taker);
    return this.#add(owner, connectionId, this.#contentOf(record, acceptor));
  }

  /** Records that people chatted: one entry each, until the chat pauses for long (chosen). */
  addChatMessage(event: ChatEvent): void {
    if (!this.settings.chats) return;
    for (const contactId of event.audience) {
      const owner = this.directory.byContactId(contactId);
      if (owner) this.#noteChat(owner, event);
    }
  }

  /**
   * Writes a client's own entry, of a call that the server does not know. Returns false when the id is another user's.
   */
  write(owner: User, connectionId: string, content: JournalContent): boolean {
    if (this.entry(connectionId)) return this.edit(owner, [connectionId], () => content);
    this.#add(owner, connectionId, content);
    return true;
  }

  /** Whether the person may change the owner's entries: their own, and those that the rights of a group let them. */
  mayEdit(owner: User, editor: User): boolean {
    return owner === editor || this.people.mayEdit(owner, editor);
  }

  /**
   * Changes entries. Returns false when one of them is unknown, or of somebody whose entries the person may not change;
   * the others are changed.
   */
  edit(editor: User, connectionIds: readonly string[], edit: (entry: JournalEntry) => JournalEdit): boolean {
    let all = true;
    const changed = new Map<string, { owner: User; entries: JournalEntry[]; aspects: JournalAspect[] }>();
    for (const id of new Set(connectionIds)) {
      const entry = this.entry(id);
      if (!entry || !this.mayEdit(entry.owner, editor)) {
        all = false;
        continue;
      }
      const aspects = this.store.edit(id, edit(entry));
      if (!aspects) continue;
      const { owner } = entry;
      const together = JSON.stringify([owner.name, aspects]);
      const group = changed.get(together) ?? { owner, entries: [], aspects };
      group.entries.push(entry);
      changed.set(together, group);
    }
    for (const { owner, entries, aspects } of changed.values()) this.#tell(owner, entries, aspects);
    return all;
  }

  /** The user's offline journal from a time on (ms since the epoch), the latest entry first. */
  offline(owner: User, from: number): JournalEntry[] {
    return this.settings.offline.used ? this.search(owner, { from, offlineOnly: true }) : [];
  }

  /** Takes entries out of the offline journal. They stay in the journal as they are, and nobody is told. */
  emptyOffline(entries: readonly JournalEntry[]): void {
    for (const { connectionId } of entries) this.store.leaveOffline(connectionId);
  }

  /** Marks all entries of the user as read. */
  markAllRead(owner: User): void {
    const unread = this.search(owner, { unreadOnly: true }).map((entry) => entry.connectionId);
    this.edit(owner, unread, () => ({ read: true }));
  }

  /**
   * Deletes entries. Returns false when one of them is unknown, or of somebody whose entries the person may not change;
   * the others are deleted.
   */
  remove(editor: User, connectionIds: readonly string[]): boolean {
    const wanted = [...new Set(connectionIds)].map((id) => this.entry(id));
    const meant = wanted.filter((entry) => entry !== undefined).filter(({ owner }) => this.mayEdit(owner, editor));
    for (const owner of new Set(meant.map((entry) => entry.owner))) {
      const theirs = meant.filter((entry) => entry.owner === owner);
      this.#delete(owner, theirs);
    }
    return meant.length === wanted.length;
  }

  /** Deletes the entries that started before the time (ms since the epoch), of all users. */
  cleanup(before: number): void {
    for (const owner of this.store.owners()) {
      this.#delete(owner, [...this.store.latestFirst(owner, undefined, before - 1)]);
    }
  }

  #owners(seeker: User, { owners = [], groups }: JournalQuery): User[] {
    const wanted = [seeker, ...owners];
    const all = new Set(groups ? [...wanted, ...this.groupOf(seeker)] : wanted);
    return [...all].filter((owner) => this.maySee(owner, seeker));
  }

  #add(owner: User, connectionId: string, content: JournalContent): JournalEntry {
    this.context.capacity?.require(0, "journal entries");
    const entry = this.store.add(owner, connectionId, content);
    this.#tell(owner, [entry], []);
    return entry;
  }

  #delete(owner: User, entries: readonly JournalEntry[]): void {
    for (const entry of entries) this.store.delete(entry.connectionId);
    if (entries.length > 0) this.#tell(owner, entries, ["deleted"]);
  }

  #noteChat(owner: User, event: ChatEvent): void {
    const { conversation, created, sender, audience } = event;
    const key = `${owner.contactId}\n${conversation.id}`;
    const current = this.chats.get(key);
    const pause = this.settings.chatPauseMinutes * 60_000;
    if (current && this.entry(current.connectionId) === current && created - current.stop <= pause) {
      const chatSequence = event.sequence;
      this.edit(owner, [current.connectionId], () => ({ stop: created, disconnected: created, chatSequence }));
      return;
    }
    const others = [...audience].filter((contactId) => contactId !== owner.contactId);
    const people = others.map((contactId) => this.directory.byContactId(contactId));
    const [partner] = people;
    const names = people.map((user, at) => user?.displayName ?? others[at]);
    const entry = this.#add(owner, this.context.newId(), {
      ...emptyContent(created),
      connected: created,
      disconnected: created,
      outbound: sender === owner.contactId,
      internal: true,
      medium: Medium.textChat,
      contact:
        partner && people.length === 1
          ? contactOf(partner)
          : { ...NO_CONTACT, name: conversation.name || names.join(", ") },
      trackerId: conversation.id,
      chatSequence: event.sequence,
    });
    this.chats.set(key, entry);
  }

  /** The number, hidden as far as the setting for private calls says. */
  #visibleNumber({ number, project }: EndedCall): string {
    if (!project.private || this.settings.privacyLevel === "normal") return number;
    return this.settings.privacyLevel === "noNumbers" ? "" : `${number.slice(0, -3)}xxx`;
  }

  #tell(owner: User, entries: readonly JournalEntry[], aspects: readonly JournalAspect[]): void {
    this.context.emit({ type: "journal.changed", owner, entries, aspects });
  }

  #addGroup(users: readonly User[]): void {
    for (const user of users) {
      const mates = this.groups.get(user) ?? new Set();
      for (const other of users) if (other !== user) mates.add(other);
      this.groups.set(user, mates);
    }
  }
}

/** A user of this server as a contact of the journal. */
export function contactOf(user: User): JournalContact {
  const { database, store, entry } = identityOfUser(user);
  return {
    ...NO_CONTACT,
    name: user.displayName,
    company: user.company,
    entryId: entry,
    storeId: store,
    databaseId: database,
    userName: user.name,
  };
}
