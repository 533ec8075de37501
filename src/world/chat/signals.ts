import { named } from "../../common/named.js";
import type { Timer } from "../../time/timer-heap.js";
import type { WorldContext } from "../context.js";
import type { ChatChange } from "./changes.js";
import type { Conversation } from "./conversation.js";
import type { ChatReader } from "./reader.js";

/**
 * A typing signal ends by itself after this time unless it is renewed (documented, protocol.md §7: AsnChatTypingTime).
 */
const TYPING_TIMEOUT_MS = 30_000;

/** Signals in a conversation that are no entries: who is typing, and who has muted it. */
export class ChatSignals {
  private readonly typing = new Map<string, Timer>();

  constructor(
    private readonly context: WorldContext<ChatChange>,
    private readonly reader: ChatReader,
  ) {}

  /** Somebody starts, continues or stops typing. */
  type(contactId: string, conversationId: string, typing: boolean): void {
    const conversation = this.reader.joined(conversationId, contactId);
    const wasTyping = this.stopTyping(conversation, contactId);
    if (typing) {
      const timer = this.context.clock.setTimer(
        TYPING_TIMEOUT_MS,
        ChatSignals.typingOver,
        this,
        conversation,
        contactId,
      );
      this.typing.set(typingKey(conversation, contactId), timer);
    }
    if (typing || wasTyping) this.context.emit({ type: "chat.typing", conversation, contactId, typing });
  }

  /** Ends somebody's typing, as their message does. Returns whether they were typing. */
  stopTyping(conversation: Conversation, contactId: string): boolean {
    const key = typingKey(conversation, contactId);
    const timer = this.typing.get(key);
    if (timer) this.context.clock.clearTimer(timer);
    return this.typing.delete(key);
  }

  /** Mutes a conversation for one person, until a time (ms since the epoch) or until it is unmuted. */
  mute(contactId: string, conversationId: string, until: number | undefined, crossRefId: string): void {
    const conversation = this.reader.joined(conversationId, contactId);
    const now = this.context.clock.now();
    if (until !== undefined && until <= now) {
      this.unmute(contactId, conversationId, crossRefId);
      return;
    }
    this.#forgetMute(conversation, contactId);
    const timer =
      until === undefined
        ? undefined
        : this.context.clock.setTimer(until - now, ChatSignals.muteOver, this, conversation, contactId, crossRefId);
    conversation.mutes.set(contactId, { until, timer });
    this.context.emit({ type: "chat.mute.changed", conversation, contactId, muted: true, until, crossRefId });
  }

  unmute(contactId: string, conversationId: string, crossRefId: string): void {
    const conversation = this.reader.joined(conversationId, contactId);
    if (conversation.mutes.has(contactId)) this.#unmuted(conversation, contactId, crossRefId);
  }

  /** Drops all signals, without an event. */
  clear(conversations: Iterable<Conversation>): void {
    for (const timer of this.typing.values()) this.context.clock.clearTimer(timer);
    this.typing.clear();
    for (const conversation of conversations) {
      for (const contactId of conversation.mutes.keys()) this.#forgetMute(conversation, contactId);
    }
  }

  private static readonly typingOver = named(
    "chat.typingOver",
    (signals: ChatSignals, conversation: Conversation, contactId: string): void => {
      signals.typing.delete(typingKey(conversation, contactId));
      signals.context.emit({ type: "chat.typing", conversation, contactId, typing: false });
    },
  );

  private static readonly muteOver = named(
    "chat.muteOver",
    (signals: ChatSignals, conversation: Conversation, contactId: string, crossRefId: string): void =>
      signals.#unmuted(conversation, contactId, crossRefId),
  );

  #unmuted(conversation: Conversation, contactId: string, crossRefId: string): void {
    this.#forgetMute(conversation, contactId);
    this.context.emit({
      type: "chat.mute.changed",
      conversation,
      contactId,
      muted: false,
      until: undefined,
      crossRefId,
    });
  }

  #forgetMute(conversation: Conversation, contactId: string): void {
    const timer = conversation.mutes.get(contactId)?.timer;
    if (timer) this.context.clock.clearTimer(timer);
    conversation.mutes.delete(contactId);
  }
}

const typingKey = (conversation: Conversation, contactId: string): string => `${conversation.id}\n${contactId}`;
