import type {
  AsnBinaryTransferMetaData,
  AsnChatConversation,
  AsnChatEvent,
  AsnChatEventConversation,
  AsnChatEventMessage,
  AsnChatParty,
} from "../interface/types.generated.js";
import type { BinaryDescription, ChatEvent, Conversation, Message } from "../world/chat/conversation.js";
import type { World } from "../world/world.js";
import { wireTime } from "./time.js";

/** AsnConversationType (documented, protocol.md §9). */
export const CONVERSATION_TYPE = { oneToOne: 1, multiUser: 2, staticRoom: 3, publicRoom: 4 } as const;
/** AsnChatUserlistModify (documented, protocol.md §9). */
export const USERLIST_MODIFY = { added: 1, removed: 2, update: 3 } as const;
/** `iContactRights` of a party, whose meaning is not public (chosen). */
const CONTACT_RIGHTS = 1;

/** How an entry is written for a reader. */
export interface EventView {
  readonly viewer: string;
  /** Whether the client should have had it before. */
  readonly isUpdate: boolean;
  /** Whether to say what conversation it is; its first entry, and news of it, always do. */
  readonly withConversation?: boolean;
  /** Whether it is only shown because another replies to it; then what it replies to itself is left out (chosen). */
  readonly isQuoted?: boolean;
}

/** An entry as one of its readers sees it. Its read and delivered states depend on the reader (chosen). */
export function chatEvent(world: World, event: ChatEvent, view: EventView): AsnChatEvent {
  const { conversation, message, news, sequence } = event;
  const withConversation = view.withConversation || news !== undefined || sequence === 1;
  return {
    u8sEventCrossRefID: event.crossRefId,
    u8sConversationID: conversation.id,
    iConvSequenceID: sequence,
    iGlobTransactionID: world.chat.reader.transactionFor(event, view.viewer),
    bUpdate: view.isUpdate,
    u8sSenderURI: event.sender,
    asnCreateTime: wireTime(event.created),
    ...(message ? { asnChatMessage: chatMessage(world, event, message, view) } : {}),
    ...(withConversation ? { asnChatConversation: eventConversation(world, event) } : {}),
  };
}

function chatMessage(world: World, event: ChatEvent, message: Message, view: EventView): AsnChatEventMessage {
  const { viewer } = view;
  const isOwn = event.sender === viewer;
  const delivered = isOwn ? message.deliveredToAll : message.delivered.get(viewer);
  const read = isOwn ? message.readAll : message.read.get(viewer);
  const { replyTo, reactions, deleted } = message;
  return {
    ...(deleted ? {} : { u8sMessage: message.text }),
    ...(message.binary && !deleted ? { asnBinaryDescription: binaryDescription(message.binary) } : {}),
    ...(delivered === undefined ? {} : { asnDeliverTime: wireTime(delivered) }),
    ...(read === undefined ? {} : { asnReadTime: wireTime(read) }),
    bRead: isOwn || !event.conversation.members.get(viewer)?.unread.has(event.sequence),
    bDeleted: deleted,
    ...(replyTo && !view.isQuoted
      ? { asnReplyToEvent: chatEvent(world, replyTo, { viewer, isUpdate: false, isQuoted: true }) }
      : {}),
    ...(message.forwardOrigin === undefined ? {} : { u8sForwardOrigin: message.forwardOrigin }),
    ...(reactions.size > 0
      ? { asnReactions: [...reactions].map(([emoji, people]) => ({ u8sEmoji: emoji, u8sUsers: [...people] })) }
      : {}),
  };
}

function eventConversation(world: World, { conversation, news }: ChatEvent): AsnChatEventConversation {
  return {
    u8sConversationName: conversation.name,
    asnChatParties: chatParties(world, conversation),
    ...(news?.modification
      ? { iChatUserlistModify: USERLIST_MODIFY[news.modification], u8sUsersModified: [...news.users] }
      : {}),
    ...(news?.forwardedFrom === undefined ? {} : { u8sForwardedFromURI: news.forwardedFrom }),
    ...(news?.forwarded === undefined ? {} : { u8sForwardedURI: news.forwarded }),
    ...(news?.linkedConversationId === undefined ? {} : { u8sLinkedConversationID: news.linkedConversationId }),
    iConversationType: CONVERSATION_TYPE[conversation.kind],
  };
}

export function chatConversation(world: World, conversation: Conversation): AsnChatConversation {
  return {
    u8sConversationID: conversation.id,
    u8sConversationName: conversation.name,
    iConversationType: CONVERSATION_TYPE[conversation.kind],
    iConvSequenceID: conversation.lastSequence,
    iGlobTransactionID: conversation.lastTransaction,
    asnChatParties: chatParties(world, conversation),
  };
}

function chatParties(world: World, conversation: Conversation): AsnChatParty[] {
  return [...conversation.members.values()].map(({ contactId, lastRead }) => {
    const user = world.directory.byContactId(contactId);
    return {
      u8sContactURI: contactId,
      ...(user ? { u8sDisplayName: user.displayName } : {}),
      iContactRights: CONTACT_RIGHTS,
      iLastReadSequenceID: lastRead,
      bReadNotifySupported: true,
    };
  });
}

function binaryDescription(binary: BinaryDescription): AsnBinaryTransferMetaData {
  return {
    ...(binary.data as AsnBinaryTransferMetaData),
    u8sFileNameWithExtension: binary.fileName,
    iDataSize: binary.size,
    u8sBinaryTransferID: binary.transferId,
  };
}

/** The topic of a person's chats. */
export const chatTopic = (contactId: string): string => `chat:${contactId}`;
/** The topic of one conversation, for watchers who are not in it. */
export const roomTopic = (conversationId: string): string => `chatroom:${conversationId}`;
/** The topic of changes to the chats' database, for everybody. */
export const CHAT_DATABASE_TOPIC = "chatdatabase";

/** Subscription flag: the client said that it knows reactions. */
export const WANTS_REACTIONS = 1;
