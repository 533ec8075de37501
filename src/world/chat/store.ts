import type { WorldContext } from "../context.js";
import { TransactionLog } from "../transaction-log.js";
import type { ChatChange } from "./changes.js";
import { type ChatEvent, Conversation, type ConversationKind } from "./conversation.js";

/** The index of one person: their conversations, and the entries that they may see by latest change. */
interface Mailbox {
  readonly log: TransactionLog<ChatEvent>;
  readonly conversations: Set<Conversation>;
  /** Conversations that they left. They may still read what was said until then. */
  readonly left: Set<Conversation>;
}

/** An entry that is not yet part of a conversation. */
export type NewEvent = Pick<ChatEvent, "crossRefId" | "sender" | "audience" | "message" | "news"> & {
  readonly created?: number;
};

/**
 * The data base of the chats: conversations, their entries, and an index for each person. Each new or changed entry
 * gets a transaction number. The numbers count up over the whole server.
 */
export class ChatStore {
  private readonly conversationsById = new Map<string, Conversation>();
  private readonly chatRooms = new Set<Conversation>();
  private readonly pairs = new Map<string, Conversation>();
  private readonly mailboxes = new Map<string, Mailbox>();
  private readonly crossRefs = new Set<string>();
  private transaction = 0;
  private entries = 0;

  constructor(private readonly context: WorldContext<ChatChange>) {}

  conversation(id: string): Conversation | undefined {
    return this.conversationsById.get(id);
  }

  conversations(): Iterable<Conversation> {
    return this.conversationsById.values();
  }

  conversationsOf(contactId: string): ReadonlySet<Conversation> {
    return this.mailboxes.get(contactId)?.conversations ?? new Set();
  }

  /** Whether the person is or was a member of the conversation, or the conversation is open to everybody. */
  knows(contactId: string, conversation: Conversation): boolean {
    return (
      conversation.isOpen ||
      conversation.members.has(contactId) ||
      this.mailboxes.get(contactId)?.left.has(conversation) === true
    );
  }

  /** The rooms that are open to everybody. */
  get rooms(): ReadonlySet<Conversation> {
    return this.chatRooms;
  }

  oneToOne(a: string, b: string): Conversation | undefined {
    return this.pairs.get(pair(a, b));
  }

  /** Throws CapacityError when one more conversation, or one more entry, does not fit. */
  requireCapacity(): void {
    this.context.capacity?.require(this.conversationsById.size, "conversations");
    this.context.capacity?.require(this.entries, "chat entries");
  }

  open(kind: ConversationKind, name: string, members: readonly string[], id = this.context.newId()): Conversation {
    const conversation = new Conversation(id, kind, name);
    this.conversationsById.set(id, conversation);
    if (conversation.isOpen) this.chatRooms.add(conversation);
    const [a, b] = members;
    if (kind === "oneToOne" && a !== undefined && b !== undefined) this.pairs.set(pair(a, b), conversation);
    for (const member of members) this.join(conversation, member);
    return conversation;
  }

  join(conversation: Conversation, contactId: string): void {
    conversation.join(contactId);
    const mailbox = this.#mailbox(contactId);
    mailbox.conversations.add(conversation);
    mailbox.left.delete(conversation);
  }

  leave(conversation: Conversation, contactId: string): void {
    conversation.leave(contactId);
    const mailbox = this.#mailbox(contactId);
    mailbox.conversations.delete(conversation);
    mailbox.left.add(conversation);
  }

  /** Whether the sender has used the cross reference id already. */
  isUsed(sender: string, crossRefId: string): boolean {
    return this.crossRefs.has(`${sender}\n${crossRefId}`);
  }

  append(conversation: Conversation, entry: NewEvent): ChatEvent {
    const event: ChatEvent = {
      created: this.context.clock.now(),
      ...entry,
      conversation,
      sequence: conversation.lastSequence + 1,
      firstTransaction: this.transaction + 1,
      transaction: 0,
    };
    conversation.append(event);
    this.entries++;
    this.crossRefs.add(`${event.sender}\n${event.crossRefId}`);
    if (event.message) {
      for (const contactId of event.audience) {
        if (contactId !== event.sender) conversation.members.get(contactId)?.unread.add(event.sequence);
      }
    }
    this.touch(event, event.audience);
    return event;
  }

  /** Marks the entry as changed for these people. */
  touch(event: ChatEvent, viewers: Iterable<string>): void {
    event.transaction = ++this.transaction;
    event.conversation.lastTransaction = event.transaction;
    for (const contactId of viewers) this.#mailbox(contactId).log.record(event.transaction, event);
  }

  /** The transaction of the latest change that concerns the viewer. */
  transactionFor(event: ChatEvent, contactId: string): number {
    return this.mailboxes.get(contactId)?.log.transactionOf(event) ?? event.transaction;
  }

  /** What changed for the person after the transaction, oldest change first. */
  changedAfter(contactId: string, transaction: number): Iterable<ChatEvent> {
    return this.mailboxes.get(contactId)?.log.after(transaction) ?? [];
  }

  /** Drops everything. Transaction numbers count on. */
  clear(): void {
    for (const index of [this.conversationsById, this.chatRooms, this.pairs, this.mailboxes, this.crossRefs])
      index.clear();
    this.entries = 0;
  }

  /**
   * Deletes all entries made before the time. Returns the highest transaction among them; undefined when there were
   * none.
   */
  dropBefore(time: number): number | undefined {
    let deletedTo: number | undefined;
    for (const conversation of this.conversationsById.values()) {
      for (const event of conversation.dropBefore(time)) {
        this.entries--;
        deletedTo = Math.max(deletedTo ?? 0, event.transaction);
        this.crossRefs.delete(`${event.sender}\n${event.crossRefId}`);
        for (const contactId of event.audience) this.mailboxes.get(contactId)?.log.forget(event);
      }
    }
    return deletedTo;
  }

  #mailbox(contactId: string): Mailbox {
    let mailbox = this.mailboxes.get(contactId);
    if (!mailbox) {
      mailbox = { log: new TransactionLog(), conversations: new Set(), left: new Set() };
      this.mailboxes.set(contactId, mailbox);
    }
    return mailbox;
  }
}

const pair = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);
