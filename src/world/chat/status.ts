import type { ChatEvent, Conversation } from "./conversation.js";
import { ChatRefusal } from "./refusal.js";
import type { ChatStore } from "./store.js";

export type MessageStatus = "read" | "unread" | "deleted" | "undeleted";

/** Which messages of a conversation: single ones, or all up to one. */
export type SequenceSet = { readonly sequences: readonly number[] } | { readonly upTo: number };

/** Who must be told of which entries. */
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
 * The entries that an order for messages means: single ones must be messages that the viewer can see; "all up to"
 * means those that the order would change.
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

/** Those who could see the entry from the start and are still there: who has left is told nothing more. */
export function present({ audience, conversation }: ChatEvent): string[] {
  return [...audience].filter((contactId) => conversation.members.has(contactId));
}

/** Carries the order out on one message; tells through `touched` who sees a difference. */
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

/** Notes that the message got to somebody; tells whether it has got to all of its readers by that. */
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

/** Only the reader's own view of it; what the sender knows already is not taken back (chosen). */
function markUnread(event: ChatEvent, contactId: string, touched: Touched): void {
  const member = event.conversation.members.get(contactId);
  if (!member || event.sender === contactId || member.unread.has(event.sequence)) return;
  member.unread.add(event.sequence);
  touched.add(event, [contactId]);
}

/** One's own message, for all who can see it (chosen). */
function markDeleted(event: ChatEvent, contactId: string, deleted: boolean, touched: Touched): void {
  if (event.sender !== contactId) throw new ChatRefusal("forbidden", "only who wrote a message may delete it");
  if (!event.message || event.message.deleted === deleted) return;
  event.message.deleted = deleted;
  touched.add(event, present(event));
}

const noMessage = (sequence: number): ChatRefusal =>
  new ChatRefusal("invalidMessage", `the conversation has no message ${sequence}`);
