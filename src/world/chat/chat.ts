import { createHash } from "node:crypto";
import type { WorldContext } from "../context.js";
import type { Directory } from "../directory.js";
import type { ChatChange } from "./changes.js";
import type { BinaryDescription, ChatEvent, Conversation, ConversationKind } from "./conversation.js";
import type { ChatData } from "./file.js";
import { loadConversation } from "./load.js";
import { ChatMembership } from "./membership.js";
import { ChatReader, type ConversationChoice } from "./reader.js";
import { ChatRefusal } from "./refusal.js";
import { ChatSignals } from "./signals.js";
import {
  type MessageStatus,
  markDelivered,
  messagesOf,
  present,
  type SequenceSet,
  setMessageStatus,
  Touched,
  visibleMessage,
} from "./status.js";
import { ChatStore } from "./store.js";
import { type ChatJournal, ChatWriter, newMessage } from "./writer.js";

/** The files that messages carry. Throws when there is no complete file with that id. */
export interface ChatFiles {
  file(id: string): {
    readonly id: string;
    readonly facts: { readonly name: string; readonly size: number | undefined; readonly data: object };
  };
}

export interface MessageOrder {
  /** Chosen by the sender; each may be used once. */
  readonly crossRefId: string;
  readonly text: string;
  /** Id of a complete upload that the message carries. */
  readonly transferId?: string | undefined;
  /** Contact ids; only used when no conversation is named. */
  readonly recipients: readonly string[];
  readonly conversationId?: string | undefined;
  /** The name of the conversation, when this message starts one. */
  readonly name?: string | undefined;
  readonly kind?: ConversationKind | undefined;
  /** Sequence of the message that this one answers. */
  readonly replyTo?: number | undefined;
}

/**
 * Conversations and their messages. All orders are synchronous. An order that the rules forbid throws ChatRefusal and
 * changes nothing; so does one whose file is unusable, with the error of the file store.
 */
export class ChatBook {
  readonly reader: ChatReader;
  readonly signals: ChatSignals;
  readonly membership: ChatMembership;
  private readonly store: ChatStore;
  private readonly writer: ChatWriter;
  private database: string;
  private cleanedTo = 0;

  constructor(
    private readonly context: WorldContext<ChatChange>,
    directory: Directory,
    readonly settings: ChatData,
    private readonly files: ChatFiles,
    journal?: ChatJournal,
  ) {
    this.store = new ChatStore(context);
    this.database = settings.databaseId ?? context.newId();
    this.reader = new ChatReader(this.store, directory);
    this.signals = new ChatSignals(context, this.reader);
    this.writer = new ChatWriter(context, this.store, this.reader, directory, settings, this.signals, journal);
    this.membership = new ChatMembership(this.writer);
    for (const entry of settings.conversations) loadConversation(entry, this.writer, directory);
  }

  /** Identifies the data base. When it changes, clients drop the conversations that they know. */
  get databaseId(): string {
    return this.database;
  }

  /** Up to which of the server's sequences entries were deleted; 0: none were. */
  get deletedTo(): number {
    return this.cleanedTo;
  }

  /** Sends a message into a conversation, or to people. Starts their conversation when there is none. */
  send(sender: string, order: MessageOrder): ChatEvent {
    this.writer.check(sender, order.crossRefId);
    const binary = order.transferId === undefined ? undefined : this.#describe(order.transferId);
    const target = this.#target(sender, order);
    if (order.replyTo !== undefined && "open" in target) {
      throw new ChatRefusal("invalidMessage", "there is no conversation yet to reply in");
    }
    const conversation = "open" in target ? target.open() : target.conversation;
    const replyTo = order.replyTo === undefined ? undefined : visibleMessage(conversation, order.replyTo, sender);
    return this.writer.say(conversation, sender, order.crossRefId, newMessage({ text: order.text, binary, replyTo }));
  }

  /** Forwards a message. The copy names the original sender. */
  forwardMessage(
    sender: string,
    source: { readonly conversationId: string; readonly sequence: number },
    to: ConversationChoice,
    crossRefId: string,
  ): ChatEvent {
    this.writer.check(sender, crossRefId);
    const original = visibleMessage(this.reader.visible(source.conversationId, sender), source.sequence, sender);
    const { message } = original;
    if (!message || message.deleted) throw new ChatRefusal("invalidMessage", "the message is deleted");
    const conversation =
      "partner" in to ? this.writer.pair(sender, to.partner) : this.reader.joined(to.conversationId, sender);
    const { text, binary } = message;
    const forwardOrigin = message.forwardOrigin ?? original.sender;
    return this.writer.say(conversation, sender, crossRefId, newMessage({ text, binary, forwardOrigin }));
  }

  /** The one-to-one conversation of two people. Created when there is none; not listed until it has a message. */
  conversationWith(contactId: string, partner: string): Conversation {
    return this.writer.pair(contactId, partner);
  }

  setStatus(
    contactId: string,
    conversationId: string,
    status: MessageStatus,
    set: SequenceSet,
    listCrossRefId?: string,
  ): void {
    const conversation = this.reader.visible(conversationId, contactId);
    const events = messagesOf(conversation, contactId, status, set);
    if ((status === "deleted" || status === "undeleted") && events.some((event) => event.sender !== contactId)) {
      throw new ChatRefusal("forbidden", "only the sender of a message may delete it");
    }
    const touched = new Touched(this.store);
    const now = this.context.clock.now();
    for (const event of events) setMessageStatus(event, contactId, status, now, touched);
    this.#tell("status", touched, listCrossRefId);
  }

  /** Adds or removes somebody's reaction to a message. */
  react(contactId: string, conversationId: string, sequence: number, emoji: string, isSet: boolean): void {
    const event = visibleMessage(this.reader.joined(conversationId, contactId), sequence, contactId);
    if (emoji === "") throw new ChatRefusal("invalidParameter", "the reaction is empty");
    if (!event.message || event.message.deleted) throw new ChatRefusal("invalidMessage", "the message is deleted");
    const { reactions } = event.message;
    const people = reactions.get(emoji) ?? new Set<string>();
    if (people.has(contactId) === isSet) return;
    if (isSet) this.context.capacity?.require(reactions.size, "reactions to a message");
    if (isSet) reactions.set(emoji, people.add(contactId));
    else people.delete(contactId);
    if (people.size === 0) reactions.delete(emoji);
    const touched = new Touched(this.store);
    touched.add(event, present(event));
    this.#tell("reactions", touched);
  }

  /**
   * Marks an entry as delivered to these of its readers, just before it is sent to them. Returns whether it has now reached
   * all of them.
   */
  reach(event: ChatEvent, contactIds: Iterable<string>): boolean {
    const now = this.context.clock.now();
    return [...contactIds].map((contactId) => markDelivered(event, contactId, now)).includes(true);
  }

  /** Tells the sender that the entry has reached all readers. */
  tellReached(event: ChatEvent): void {
    const touched = new Touched(this.store);
    touched.add(event, [event.sender]);
    this.#tell("status", touched);
  }

  /**
   * Marks the entries that somebody fetched as delivered. Tells the senders of those that have now reached all readers.
   */
  fetched(contactId: string, events: Iterable<ChatEvent>): void {
    const touched = new Touched(this.store);
    const now = this.context.clock.now();
    for (const event of events) if (markDelivered(event, contactId, now)) touched.add(event, [event.sender]);
    this.#tell("status", touched);
  }

  /** Sets the conversation's picture (base64); an empty one removes it. */
  setAvatar(contactId: string, conversationId: string, data: string): void {
    const conversation = this.reader.joined(conversationId, contactId);
    if (conversation.kind === "oneToOne") throw new ChatRefusal("forbidden", "pictures are for group conversations");
    this.context.capacity?.require(0, "pictures");
    const hash = data === "" ? "" : createHash("sha256").update(data).digest("hex");
    conversation.avatar = data === "" ? undefined : { data, hash };
    this.context.emit({ type: "chat.avatar.changed", conversation, contactId, hash });
  }

  /** Drops everything, as a server does that gets a new data base. */
  replaceDatabase(databaseId = this.context.newId()): void {
    this.signals.clear(this.store.conversations());
    this.store.clear();
    this.database = databaseId;
    this.context.emit({ type: "chat.database.changed", databaseId });
  }

  /** Deletes the entries made before the time (ms since the epoch). */
  cleanup(before: number): void {
    const deletedTo = this.store.dropBefore(before);
    if (deletedTo === undefined) return;
    this.cleanedTo = deletedTo;
    this.context.emit({ type: "chat.database.cleaned", deletedTo });
  }

  #describe(transferId: string): BinaryDescription {
    const { id, facts } = this.files.file(transferId);
    return { transferId: id, fileName: facts.name, size: facts.size, data: facts.data };
  }

  /** The conversation that a message goes to: an existing one, or one to open. */
  #target(sender: string, order: MessageOrder): { conversation: Conversation } | { open: () => Conversation } {
    if (order.conversationId !== undefined) return { conversation: this.reader.joined(order.conversationId, sender) };
    const others = [...new Set(order.recipients)].filter((contactId) => contactId !== sender);
    this.writer.checkKnown(others);
    const [only] = others;
    if (only === undefined) throw new ChatRefusal("invalidParameter", "the message has no recipient but its sender");
    if (order.kind === "staticRoom" || order.kind === "publicRoom") {
      throw new ChatRefusal("forbidden", "rooms are set up by an administrator");
    }
    if (others.length === 1 && order.kind !== "multiUser") {
      return this.store.oneToOne(sender, only)
        ? { conversation: this.writer.pair(sender, only) }
        : { open: () => this.writer.pair(sender, only) };
    }
    if (order.kind === "oneToOne") throw new ChatRefusal("invalidParameter", "one-to-one has one recipient");
    return { open: () => this.store.open("multiUser", order.name ?? "", [sender, ...others]) };
  }

  #tell(what: "status" | "reactions", { changed }: Touched, listCrossRefId?: string): void {
    if (changed.size > 0) this.context.emit({ type: "chat.events.changed", what, changed, listCrossRefId });
  }
}
