import type { ChatEvent, Conversation } from "./conversation.js";

/** A conversation has a new entry. Everybody in the conversation is told. */
export interface ChatEventAdded {
  readonly type: "chat.event.added";
  readonly event: ChatEvent;
  /** Set by the caller when one order makes several entries. */
  readonly listCrossRefId?: string | undefined;
}

/** Entries look different to the named people: read, delivered, deleted, reactions. */
export interface ChatEventsChanged {
  readonly type: "chat.events.changed";
  readonly what: "status" | "reactions";
  readonly changed: ReadonlyMap<string, readonly ChatEvent[]>;
  readonly listCrossRefId?: string | undefined;
}

export interface ChatTyping {
  readonly type: "chat.typing";
  readonly conversation: Conversation;
  readonly contactId: string;
  readonly typing: boolean;
}

/** A person's own setting changed: only that person is told. */
export interface ChatMuteChanged {
  readonly type: "chat.mute.changed";
  readonly conversation: Conversation;
  readonly contactId: string;
  readonly muted: boolean;
  readonly until: number | undefined;
  readonly crossRefId: string;
}

export interface ChatAvatarChanged {
  readonly type: "chat.avatar.changed";
  readonly conversation: Conversation;
  readonly contactId: string;
  readonly hash: string;
}

/** All conversations were dropped; clients drop theirs. */
export interface ChatDatabaseChanged {
  readonly type: "chat.database.changed";
  readonly databaseId: string;
}

/** Old entries were dropped: all whose last change was at this transaction or before. */
export interface ChatDatabaseCleaned {
  readonly type: "chat.database.cleaned";
  readonly deletedTo: number;
}

export type ChatChange =
  | ChatEventAdded
  | ChatEventsChanged
  | ChatTyping
  | ChatMuteChanged
  | ChatAvatarChanged
  | ChatDatabaseChanged
  | ChatDatabaseCleaned;
