import type { ChatEvent, Conversation } from "./conversation.js";
import { ChatRefusal } from "./refusal.js";
import { type ChatWriter, newMessage } from "./writer.js";

export type UserlistModification = "added" | "removed" | "update";

/** The members of conversations, and changes of them. */
export class ChatMembership {
  constructor(private readonly writer: ChatWriter) {}

  /**
   * Adds people, removes people, or sends the list of members again. Adding somebody to a one-to-one conversation
   * starts a new one with all three, linked to the old (chosen); who removes themselves from it leaves it (documented, protocol.md §7, module ChatV2). In open rooms people can only add and remove themselves (chosen).
   */
  modify(
    actor: string,
    conversationId: string,
    modification: UserlistModification,
    users: readonly string[],
    crossRefId: string,
  ): ChatEvent {
    this.writer.check(actor, crossRefId);
    const conversation = this.writer.reader.visible(conversationId, actor);
    this.writer.checkKnown(users);
    if (users.length === 0) throw new ChatRefusal("invalidParameter", "no users are named");
    if (conversation.isOpen) {
      if (users.some((user) => user !== actor))
        throw new ChatRefusal("forbidden", "people join and leave rooms by themselves");
    } else if (!conversation.members.has(actor)) {
      throw new ChatRefusal("forbidden", "only a member of the conversation may change its members");
    }
    if (conversation.kind === "oneToOne" && modification !== "update") {
      if (modification === "removed") {
        if (users.some((user) => user !== actor)) {
          throw new ChatRefusal("forbidden", "nobody else can be removed from a one-to-one conversation");
        }
        return this.#change(conversation, actor, modification, users, crossRefId);
      }
      const all = new Set([...conversation.members.keys(), ...users]);
      const wider = this.writer.store.open("multiUser", conversation.name, [...all]);
      const news = { modification, users: [...new Set(users)], linkedConversationId: conversation.id };
      return this.writer.report(wider, actor, crossRefId, news);
    }
    return this.#change(conversation, actor, modification, users, crossRefId);
  }

  /** Makes exactly these people the members of the conversation. Returns its last sequence. */
  set(actor: string, conversationId: string, users: readonly string[], listCrossRefId: string): number {
    this.writer.check(actor);
    const conversation = this.writer.reader.joined(conversationId, actor);
    if (conversation.kind !== "multiUser" && conversation.kind !== "publicRoom")
      throw new ChatRefusal("forbidden", "the users can only be set for a group conversation or a public room");
    if (users.length === 0) throw new ChatRefusal("invalidParameter", "no users are named");
    this.writer.checkKnown(users);
    const wanted = new Set(users);
    const added = [...wanted].filter((user) => !conversation.members.has(user));
    const removed = [...conversation.members.keys()].filter((user) => !wanted.has(user));
    const { context } = this.writer;
    if (added.length > 0) this.#change(conversation, actor, "added", added, context.newId(), listCrossRefId);
    if (removed.length > 0) this.#change(conversation, actor, "removed", removed, context.newId(), listCrossRefId);
    return conversation.lastSequence;
  }

  /**
   * Hands the partner of a conversation over to others (chosen). They get a conversation of their own that begins with
   * the text, and the old one gets an entry about it. Returns that entry.
   */
  handOver(
    actor: string,
    order: { conversationId: string; who: string; to: readonly string[]; text: string; crossRefId: string },
  ): ChatEvent {
    const { writer } = this;
    writer.check(actor, order.crossRefId);
    const conversation = writer.reader.joined(order.conversationId, actor);
    if (!conversation.members.has(order.who)) {
      throw new ChatRefusal("unknownRecipient", "the person to hand over is not in the conversation");
    }
    const others = [...new Set(order.to)].filter((user) => user !== order.who);
    if (others.length === 0) throw new ChatRefusal("invalidParameter", "nobody is named to take the person over");
    writer.checkKnown(others);
    const onward = writer.store.open("multiUser", conversation.name, [order.who, ...others]);
    const news = { users: [], forwardedFrom: actor, forwarded: order.who };
    const there = { ...news, linkedConversationId: onward.id };
    const here = { ...news, linkedConversationId: conversation.id };
    const entry = writer.report(conversation, actor, order.crossRefId, there);
    writer.say(onward, actor, writer.context.newId(), newMessage({ text: order.text }), here);
    return entry;
  }

  #change(
    conversation: Conversation,
    actor: string,
    modification: UserlistModification,
    users: readonly string[],
    crossRefId: string,
    listCrossRefId?: string,
  ): ChatEvent {
    const { store } = this.writer;
    const unique = [...new Set(users)];
    const before = conversation.audience;
    if (modification !== "added" && unique.some((user) => !before.has(user))) {
      throw new ChatRefusal("requestFailed", "one of the users is not in the conversation");
    }
    if (modification === "added") {
      for (const user of unique) if (!before.has(user)) store.join(conversation, user);
    } else if (modification === "removed") {
      for (const user of unique) store.leave(conversation, user);
    }
    // Those who were removed are told of it, and of nothing later.
    const audience = modification === "removed" ? before : conversation.audience;
    const news = { modification, users: unique };
    return this.writer.report(conversation, actor, crossRefId, news, { audience, listCrossRefId });
  }
}
