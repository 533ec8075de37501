import type { Timer } from "../../time/timer-heap.js";

/**
 * - oneToOne: two people, for good
 * - multiUser: whoever is in it may add and remove people
 * - staticRoom, publicRoom: rooms of the world file; everybody may look in and come or go by themselves
 */
export type ConversationKind = "oneToOne" | "multiUser" | "staticRoom" | "publicRoom";

/** A file that was sent; its bytes are in the server's store of transfers. */
export interface BinaryDescription {
  readonly transferId: string;
  readonly fileName: string;
  /** In bytes; undefined when its sender did not know. */
  readonly size: number | undefined;
  /** Whatever else its sender said of it, kept as it is. */
  readonly data: object;
}

/** What somebody wrote or sent. Times are ms since the epoch. */
export interface Message {
  readonly text: string;
  readonly binary?: BinaryDescription | undefined;
  readonly replyTo?: ChatEvent | undefined;
  /** The contact id of whoever wrote it first. */
  readonly forwardOrigin?: string | undefined;
  deleted: boolean;
  /** To whom it got, and when. */
  readonly delivered: Map<string, number>;
  /** When it got to the last of its readers; undefined while one has not got it. */
  deliveredToAll: number | undefined;
  readonly read: Map<string, number>;
  readAll: number | undefined;
  readonly reactions: Map<string, Set<string>>;
}

/** What happened to the conversation itself. */
export interface ConversationNews {
  readonly modification?: "added" | "removed" | "update" | undefined;
  readonly users: readonly string[];
  readonly forwardedFrom?: string | undefined;
  readonly forwarded?: string | undefined;
  readonly linkedConversationId?: string | undefined;
}

/** One entry of a conversation. Its sequence counts the entries of the conversation, from 1. */
export interface ChatEvent {
  readonly conversation: Conversation;
  readonly crossRefId: string;
  readonly sequence: number;
  readonly sender: string;
  readonly created: number;
  /** The server's transaction that brought it. */
  readonly firstTransaction: number;
  /** The server's transaction of its latest change, whomever that concerned. */
  transaction: number;
  /** Who was there, and may see it. */
  readonly audience: ReadonlySet<string>;
  readonly message: Message | undefined;
  readonly news: ConversationNews | undefined;
}

/** Somebody who is in a conversation. */
export interface Member {
  readonly contactId: string;
  /** The highest sequence that they have read. */
  lastRead: number;
  /** The sequences of the messages of others that they have not read. */
  readonly unread: Set<number>;
}

export interface Mute {
  /** ms since the epoch; undefined: until it is taken back. */
  readonly until: number | undefined;
  readonly timer: Timer | undefined;
}

/** A conversation with its entries. Entries are found by sequence in constant time. */
export class Conversation {
  readonly members = new Map<string, Member>();
  readonly mutes = new Map<string, Mute>();
  /** The entries that carry a file, oldest first. */
  binaries: ChatEvent[] = [];
  /** Those who are in it now; a new set for each change of it, so that entries can keep theirs. */
  audience: ReadonlySet<string> = new Set();
  lastTransaction = 0;
  /** Base64, and its hash. */
  avatar: { readonly data: string; readonly hash: string } | undefined;
  private events: ChatEvent[] = [];
  /** The sequence of the first entry that is kept. */
  private first = 1;

  constructor(
    readonly id: string,
    readonly kind: ConversationKind,
    readonly name: string,
  ) {}

  get lastSequence(): number {
    return this.first + this.events.length - 1;
  }

  get firstSequence(): number {
    return this.first;
  }

  get isOpen(): boolean {
    return this.kind === "staticRoom" || this.kind === "publicRoom";
  }

  event(sequence: number): ChatEvent | undefined {
    return this.events[sequence - this.first];
  }

  append(event: ChatEvent): void {
    this.events.push(event);
    if (event.message?.binary) this.binaries.push(event);
  }

  /** Whether somebody may see the entry: who was there, and in an open room everybody. */
  isVisible(event: ChatEvent, contactId: string): boolean {
    return this.isOpen || event.audience.has(contactId);
  }

  /** The last `count` entries before the sequence that the viewer may see, oldest first. */
  before(sequence: number, count: number, contactId: string): ChatEvent[] {
    const found: ChatEvent[] = [];
    for (let at = Math.min(sequence - 1, this.lastSequence); at >= this.first && found.length < count; at--) {
      const event = this.event(at);
      if (event && this.isVisible(event, contactId)) found.push(event);
    }
    return found.reverse();
  }

  /** The first `count` entries from the sequence on that the viewer may see, oldest first. */
  from(sequence: number, count: number, contactId: string): ChatEvent[] {
    const found: ChatEvent[] = [];
    for (let at = Math.max(sequence, this.first); at <= this.lastSequence && found.length < count; at++) {
      const event = this.event(at);
      if (event && this.isVisible(event, contactId)) found.push(event);
    }
    return found;
  }

  join(contactId: string): void {
    this.members.set(contactId, { contactId, lastRead: this.lastSequence, unread: new Set() });
    this.audience = new Set(this.members.keys());
  }

  leave(contactId: string): void {
    this.members.delete(contactId);
    this.audience = new Set(this.members.keys());
  }

  /** Drops the entries that were made before the time; returns them. */
  dropBefore(time: number): ChatEvent[] {
    const kept = this.events.findIndex((event) => event.created >= time);
    const dropped = this.events.splice(0, kept === -1 ? this.events.length : kept);
    this.first += dropped.length;
    this.binaries = this.binaries.filter((event) => event.sequence >= this.first);
    for (const member of this.members.values()) {
      for (const sequence of member.unread) if (sequence < this.first) member.unread.delete(sequence);
    }
    return dropped;
  }
}
