import type { Timer } from "../../time/timer-heap.js";

/**
 * - oneToOne: two people, forever
 * - multiUser: its members may add and remove people
 * - staticRoom, publicRoom: rooms of the world file, open to everybody; people join and leave by themselves
 */
export type ConversationKind = "oneToOne" | "multiUser" | "staticRoom" | "publicRoom";

/** A file that was sent. Its bytes are in the server's file transfers. */
export interface BinaryDescription {
  readonly transferId: string;
  readonly fileName: string;
  /** In bytes; undefined when the sender did not say. */
  readonly size: number | undefined;
  /** All other data that the sender gave, kept as it is. */
  readonly data: object;
}

/** A text or file that somebody sent. Times are ms since the epoch. */
export interface Message {
  readonly text: string;
  readonly binary?: BinaryDescription | undefined;
  readonly replyTo?: ChatEvent | undefined;
  /** The contact id of the original sender. */
  readonly forwardOrigin?: string | undefined;
  deleted: boolean;
  /** When it was delivered, by reader. */
  readonly delivered: Map<string, number>;
  /** When it had been delivered to all of its readers; undefined until then. */
  deliveredToAll: number | undefined;
  readonly read: Map<string, number>;
  readAll: number | undefined;
  readonly reactions: Map<string, Set<string>>;
}

/** An entry about the conversation itself. */
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
  /** The server's transaction that added it. */
  readonly firstTransaction: number;
  /** The server's transaction of its latest change, for whichever reader. */
  transaction: number;
  /** The members at that time: those who may see it. */
  readonly audience: ReadonlySet<string>;
  readonly message: Message | undefined;
  readonly news: ConversationNews | undefined;
}

/** A member of a conversation. */
export interface Member {
  readonly contactId: string;
  /** The highest sequence that they have read. */
  lastRead: number;
  /** The sequences of other members' messages that they have not read. */
  readonly unread: Set<number>;
}

export interface Mute {
  /** Muted until then, in ms since the epoch; undefined: until unmuted. */
  readonly until: number | undefined;
  readonly timer: Timer | undefined;
}

/** A conversation with its entries. Entries are found by sequence in constant time. */
export class Conversation {
  readonly members = new Map<string, Member>();
  readonly mutes = new Map<string, Mute>();
  /** The entries that carry a file, oldest first. */
  binaries: ChatEvent[] = [];
  /** The current members. A change makes a new set, so that entries can keep the set of their time. */
  audience: ReadonlySet<string> = new Set();
  lastTransaction = 0;
  /** The picture as base64, and its hash. */
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

  /** Whether somebody may see the entry: its audience may, and everybody in an open room. */
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

  /** Drops the entries made before the time. Returns them. */
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
