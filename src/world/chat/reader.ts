import type { Directory } from "../directory.js";
import type { ChatEvent, Conversation } from "./conversation.js";
import { ChatRefusal } from "./refusal.js";
import type { ChatStore } from "./store.js";

/** A conversation, by its id or by its partner. */
export type ConversationChoice = { readonly conversationId: string } | { readonly partner: string };

/** A conversation as one person sees it, with the entries that they asked for. */
export interface Overview {
  readonly conversation: Conversation;
  readonly events: readonly ChatEvent[];
}

/** All queries for what a person may see of the chats. */
export class ChatReader {
  constructor(
    private readonly store: ChatStore,
    private readonly directory: Directory,
  ) {}

  /** The conversation, if the person is or was a member of it, or if it is open to everybody. */
  visible(conversationId: string, contactId: string): Conversation {
    const conversation = this.store.conversation(conversationId);
    if (!conversation || !this.store.knows(contactId, conversation)) {
      throw new ChatRefusal("invalidConversation", `you have no conversation "${conversationId.slice(0, 100)}"`);
    }
    return conversation;
  }

  /** The conversation, if the person is a member of it now. */
  joined(conversationId: string, contactId: string): Conversation {
    const conversation = this.visible(conversationId, contactId);
    if (!conversation.members.has(contactId)) {
      throw new ChatRefusal("forbidden", "only a member of the conversation may do that");
    }
    return conversation;
  }

  /** Like `visible`; undefined for a partner with whom there is no conversation yet. */
  chosen(choice: ConversationChoice, contactId: string): Conversation | undefined {
    if ("conversationId" in choice) return this.visible(choice.conversationId, contactId);
    return this.store.oneToOne(contactId, choice.partner);
  }

  /** A person's conversations that have entries, all or those with a partner; or the rooms that everybody may enter. */
  conversations(contactId: string, filter: { partner?: string | undefined; rooms?: boolean } = {}): Conversation[] {
    const all = filter.rooms ? this.store.rooms : this.store.conversationsOf(contactId);
    return [...all].filter(
      (conversation) =>
        (conversation.isOpen || conversation.lastSequence > 0) &&
        (filter.partner === undefined || conversation.members.has(filter.partner)),
    );
  }

  /** What is new or changed for the person after the transaction (0: everything), the oldest change first. */
  missed(
    contactId: string,
    since: { transaction: number; conversationId?: string | undefined; maxSequence?: number | undefined },
  ): ChatEvent[] {
    const conversation = since.conversationId === undefined ? undefined : this.visible(since.conversationId, contactId);
    const missed: ChatEvent[] = [];
    for (const event of this.store.changedAfter(contactId, since.transaction)) {
      if (conversation && event.conversation !== conversation) continue;
      if (since.maxSequence !== undefined && event.sequence > since.maxSequence) continue;
      missed.push(event);
    }
    return missed;
  }

  /**
   * The person's conversations that changed after the transaction, the latest message first, each with its last
   * messages.
   */
  overview(
    contactId: string,
    wish: { transaction: number; maxConversations: number; lastMessages: number; unread: boolean },
  ): Overview[] {
    const changed = new Set<Conversation>();
    if (wish.transaction > 0) {
      for (const event of this.store.changedAfter(contactId, wish.transaction)) changed.add(event.conversation);
    }
    return this.conversations(contactId)
      .filter((conversation) => wish.transaction <= 0 || changed.has(conversation))
      .sort((a, b) => lastSaid(b) - lastSaid(a))
      .slice(0, wish.maxConversations)
      .map((conversation) => {
        const last = conversation.before(conversation.lastSequence + 1, Math.max(1, wish.lastMessages), contactId);
        const sequences = new Set(last.map((event) => event.sequence));
        const unread = wish.unread ? (conversation.members.get(contactId)?.unread ?? []) : [];
        for (const sequence of unread) sequences.add(sequence);
        const events = [...sequences].sort((a, b) => a - b).flatMap((sequence) => conversation.event(sequence) ?? []);
        return { conversation, events };
      });
  }

  /** Some entries before a sequence, and some from it on; without a sequence, the last ones. */
  range(
    conversation: Conversation,
    contactId: string,
    wish: { sequence?: number | undefined; before: number; from: number },
  ): ChatEvent[] {
    const sequence = wish.sequence ?? conversation.lastSequence + 1;
    return [
      ...conversation.before(sequence, wish.before, contactId),
      ...conversation.from(sequence, wish.from, contactId),
    ];
  }

  /** A conversation's entries with files, the latest first: some from the offset on, and how many there are in all. */
  binaries(
    conversation: Conversation,
    contactId: string,
    wish: { count: number; offset: number; transaction: number },
  ): { events: ChatEvent[]; total: number } {
    const all = conversation.binaries
      .filter((event) => conversation.isVisible(event, contactId) && !event.message?.deleted)
      .filter((event) => this.store.transactionFor(event, contactId) > wish.transaction)
      .reverse();
    return { events: all.slice(wish.offset, wish.offset + wish.count), total: all.length };
  }

  /**
   * Messages with the given text in their text or file name, or in their sender's name or mail address, the latest first.
   * Upper and lower case do not matter.
   */
  search(contactId: string, text: string, conversationId?: string): ChatEvent[] {
    const conversations =
      conversationId === undefined ? this.store.conversationsOf(contactId) : [this.visible(conversationId, contactId)];
    const wanted = text.toLowerCase();
    const found: ChatEvent[] = [];
    for (const conversation of conversations) {
      for (const event of conversation.before(conversation.lastSequence + 1, Number.POSITIVE_INFINITY, contactId)) {
        const { message } = event;
        if (!message || message.deleted) continue;
        const sender = this.directory.byContactId(event.sender);
        const person = sender ? [sender.firstName, sender.lastName, sender.email] : [];
        const words = [message.text, message.binary?.fileName ?? "", ...person].join("\n");
        if (words.toLowerCase().includes(wanted)) found.push(event);
      }
    }
    return found.sort((a, b) => b.created - a.created || b.sequence - a.sequence);
  }

  /** The conversations that a person has muted. */
  muted(contactId: string): { conversation: Conversation; until: number | undefined }[] {
    return [...this.store.conversationsOf(contactId)].flatMap((conversation) => {
      const mute = conversation.mutes.get(contactId);
      return mute ? [{ conversation, until: mute.until }] : [];
    });
  }

  transactionFor(event: ChatEvent, contactId: string): number {
    return this.store.transactionFor(event, contactId);
  }
}

/** Receipts do not move a conversation up. */
const lastSaid = (conversation: Conversation): number =>
  conversation.event(conversation.lastSequence)?.firstTransaction ?? 0;
