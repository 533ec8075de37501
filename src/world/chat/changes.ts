import type { ChatEvent, Conversation } from "./conversation.js";

/** A new entry in a conversation, for all who are in it. */
export interface ChatEventAdded {
  readonly type: "chat.event.added";
  readonly event: ChatEvent;
  /** Chosen by whoever asked for it, when one order makes several entries. */
  readonly listCrossRefId?: string | undefined;
}

/** Entries look different now (read, delivered, deleted, reactions), for those who are named. */
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

/** Somebody's own setting: only they are told. */
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

/** All conversations are gone; clients forget theirs. */
export interface ChatDatabaseChanged {
  readonly type: "chat.database.changed";
  readonly databaseId: string;
}

/** Old entries are gone: all whose last change was not after this transaction. */
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
