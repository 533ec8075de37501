import type { WorldContext } from "../context.js";
import type { Directory } from "../directory.js";
import type { ChatChange } from "./changes.js";
import type { ChatEvent, Conversation, ConversationNews, Message } from "./conversation.js";
import type { ChatData } from "./file.js";
import type { ChatReader } from "./reader.js";
import { ChatRefusal } from "./refusal.js";
import type { ChatSignals } from "./signals.js";
import type { ChatStore } from "./store.js";

/** Records that people have chatted. Called for each message outside of open rooms. */
export interface ChatJournal {
  addChatMessage(event: ChatEvent): void;
}

/** In characters (documented, protocol.md §7, module ChatV2). */
const LONGEST_CROSS_REFERENCE = 80;

/** Throws when a cross reference id of whatever order is too long. */
export function checkReferenceLength(crossRefId: string): void {
  if (crossRefId.length <= LONGEST_CROSS_REFERENCE) return;
  const length = `${crossRefId.length} characters, and may have ${LONGEST_CROSS_REFERENCE}`;
  throw new ChatRefusal("invalidCrossReference", `the cross reference id has ${length}`);
}

/** What all chat orders share: the checks before, and adding the entry. */
export class ChatWriter {
  constructor(
    readonly context: WorldContext<ChatChange>,
    readonly store: ChatStore,
    readonly reader: ChatReader,
    private readonly directory: Directory,
    private readonly settings: ChatData,
    private readonly signals: ChatSignals,
    private readonly journal: ChatJournal | undefined,
  ) {}

  /** Throws when the sender may not send now. A cross reference id may be used once by its sender. */
  check(sender: string, crossRefId?: string): void {
    if (this.settings.disabled) throw new ChatRefusal("forbidden", "the chat is switched off");
    this.store.requireCapacity();
    if (crossRefId === undefined) return;
    if (crossRefId === "") throw new ChatRefusal("invalidCrossReference", "the cross reference id is empty");
    checkReferenceLength(crossRefId);
    if (this.store.isUsed(sender, crossRefId)) {
      throw new ChatRefusal("invalidCrossReference", "the cross reference id has been used already");
    }
  }

  checkKnown(contactIds: Iterable<string>): void {
    for (const contactId of contactIds) {
      if (this.directory.byContactId(contactId)) continue;
      throw new ChatRefusal("unknownRecipient", `there is nobody called "${contactId.slice(0, 100)}"`);
    }
  }

  /** The one-to-one conversation of two people. Created when there is none; not listed until it has a message. */
  pair(contactId: string, partner: string): Conversation {
    this.checkKnown([partner]);
    if (contactId === partner) throw new ChatRefusal("invalidParameter", "a conversation needs another person");
    const known = this.store.oneToOne(contactId, partner);
    if (known) {
      // Who has left it comes back with the next message.
      for (const person of [contactId, partner]) if (!known.members.has(person)) this.store.join(known, person);
      return known;
    }
    this.store.requireCapacity();
    return this.store.open("oneToOne", "", [contactId, partner]);
  }

  say(
    conversation: Conversation,
    sender: string,
    crossRefId: string,
    message: Message,
    news?: ConversationNews,
  ): ChatEvent {
    const { audience } = conversation;
    const event = this.store.append(conversation, { crossRefId, sender, audience, message, news });
    this.signals.stopTyping(conversation, sender);
    this.context.emit({ type: "chat.event.added", event });
    if (!conversation.isOpen) this.journal?.addChatMessage(event);
    return event;
  }

  report(
    conversation: Conversation,
    sender: string,
    crossRefId: string,
    news: ConversationNews,
    options: { audience?: ReadonlySet<string>; listCrossRefId?: string | undefined } = {},
  ): ChatEvent {
    const { audience = conversation.audience, listCrossRefId } = options;
    const event = this.store.append(conversation, { crossRefId, sender, audience, message: undefined, news });
    this.context.emit({ type: "chat.event.added", event, listCrossRefId });
    return event;
  }
}

/** A new message: unread, not delivered. */
export function newMessage(
  content: Pick<Message, "text"> & Partial<Pick<Message, "binary" | "replyTo" | "forwardOrigin">>,
): Message {
  return {
    ...content,
    deleted: false,
    delivered: new Map(),
    deliveredToAll: undefined,
    read: new Map(),
    readAll: undefined,
    reactions: new Map(),
  };
}
