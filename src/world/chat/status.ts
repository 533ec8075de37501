import type { ChatEvent, Conversation } from "./conversation.js";
import { ChatRefusal } from "./refusal.js";
import type { ChatStore } from "./store.js";

export type MessageStatus = "read" | "unread" | "deleted" | "undeleted";

/** Messages of a conversation: single ones, or all up to a sequence. */
export type SequenceSet = { readonly sequences: readonly number[] } | { readonly upTo: number };

/** Collects which people see a difference in which entries. */
export class Touched {
  readonly changed = new Map<string, ChatEvent[]>();

  constructor(private readonly store: ChatStore) {}

  add(event: ChatEvent, viewers: Iterable<string>): void {
    const all = [...viewers];
    if (all.length === 0) return;
    this.store.touch(event, all);
    for (const contactId of all) {
      const events = this.changed.get(contactId);
      if (events) events.push(event);
      else this.changed.set(contactId, [event]);
    }
  }
}

/**
 * The entries that a status order applies to. Single ones must be messages that the viewer can see; "all up to" takes
 * those that the order would change.
 */
export function messagesOf(
  conversation: Conversation,
  contactId: string,
  status: MessageStatus,
  set: SequenceSet,
): ChatEvent[] {
  if ("sequences" in set) return set.sequences.map((sequence) => visibleMessage(conversation, sequence, contactId));
  if (set.upTo > conversation.lastSequence) throw noMessage(set.upTo);
  const sequences =
    status === "read"
      ? [...(conversation.members.get(contactId)?.unread ?? [])].filter((sequence) => sequence <= set.upTo)
      : Array.from({ length: set.upTo - conversation.firstSequence + 1 }, (_, i) => conversation.firstSequence + i);
  return sequences
    .map((sequence) => conversation.event(sequence))
    .filter((event): event is ChatEvent => event?.message !== undefined && event.audience.has(contactId))
    .filter((event) => (event.sender === contactId) === (status === "deleted" || status === "undeleted"));
}

export function visibleMessage(conversation: Conversation, sequence: number, contactId: string): ChatEvent {
  const event = conversation.event(sequence);
  if (!event?.message || !conversation.isVisible(event, contactId)) throw noMessage(sequence);
  return event;
}

/** Those who could see the entry from the start and are still members. People who have left get no events. */
export function present({ audience, conversation }: ChatEvent): string[] {
  return [...audience].filter((contactId) => conversation.members.has(contactId));
}

/** Applies the order to one message, and collects in `touched` who sees a difference. */
export function setMessageStatus(
  event: ChatEvent,
  contactId: string,
  status: MessageStatus,
  now: number,
  touched: Touched,
): void {
  if (status === "read") markRead(event, contactId, now, touched);
  else if (status === "unread") markUnread(event, contactId, touched);
  else markDeleted(event, contactId, status === "deleted", touched);
}

/** Marks the message as delivered to somebody. Returns whether it has now reached all of its readers. */
export function markDelivered(event: ChatEvent, contactId: string, now: number): boolean {
  const { message } = event;
  if (!message || contactId === event.sender || !event.audience.has(contactId) || message.delivered.has(contactId)) {
    return false;
  }
  message.delivered.set(contactId, now);
  if (message.deliveredToAll !== undefined || message.delivered.size < event.audience.size - 1) return false;
  message.deliveredToAll = now;
  return true;
}

/** The sender is told when the last reader has read it (chosen). */
function markRead(event: ChatEvent, contactId: string, now: number, touched: Touched): void {
  const { message, conversation } = event;
  const member = conversation.members.get(contactId);
  if (!message || event.sender === contactId || !event.audience.has(contactId)) return;
  const isNew = !message.read.has(contactId);
  if (!isNew && !member?.unread.has(event.sequence)) return;
  const viewers = new Set([contactId]);
  if (markDelivered(event, contactId, now)) viewers.add(event.sender);
  if (isNew) message.read.set(contactId, now);
  if (member) {
    member.unread.delete(event.sequence);
    member.lastRead = Math.max(member.lastRead, event.sequence);
  }
  if (message.readAll === undefined && message.read.size >= event.audience.size - 1) {
    message.readAll = now;
    viewers.add(event.sender);
  }
  touched.add(event, viewers);
}

/** Changes the reader's own view only: what the sender was told stays (chosen). */
function markUnread(event: ChatEvent, contactId: string, touched: Touched): void {
  const member = event.conversation.members.get(contactId);
  if (!member || event.sender === contactId || member.unread.has(event.sequence)) return;
  member.unread.add(event.sequence);
  touched.add(event, [contactId]);
}

/** The sender deletes their message for everybody who can see it (chosen). */
function markDeleted(event: ChatEvent, contactId: string, deleted: boolean, touched: Touched): void {
  if (event.sender !== contactId) throw new ChatRefusal("forbidden", "only the sender of a message may delete it");
  if (!event.message || event.message.deleted === deleted) return;
  event.message.deleted = deleted;
  touched.add(event, present(event));
}

const noMessage = (sequence: number): ChatRefusal =>
  new ChatRefusal("invalidMessage", `the conversation has no message ${sequence}`);
