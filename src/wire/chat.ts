import type {
  AsnBinaryTransferMetaData,
  AsnChatConversation,
  AsnChatEvent,
  AsnChatEventConversation,
  AsnChatEventMessage,
  AsnChatParty,
  AsnOptionalParameters,
} from "../interface/types.generated.js";
import type { BinaryDescription, ChatEvent, Conversation, Message } from "../world/chat/conversation.js";
import type { World } from "../world/world.js";
import { wireTime } from "./time.js";

/** AsnConversationType (documented, protocol.md §9). */
export const CONVERSATION_TYPE = { oneToOne: 1, multiUser: 2, staticRoom: 3, publicRoom: 4 } as const;
/** AsnChatUserlistModify (documented, protocol.md §9). */
export const USERLIST_MODIFY = { added: 1, removed: 2, update: 3 } as const;
/** Bits of a party's `iContactRights`: may write, may add and remove people (documented, protocol.md §7, module ChatV2). */
const PARTY_RIGHT = { write: 1, changeMembers: 2 } as const;

/** How an entry is written for a reader. */
export interface EventView {
  readonly viewer: string;
  /** Whether the client should have received it before. */
  readonly isUpdate: boolean;
  /** Whether to describe the conversation. Its first entry and its news always do. */
  readonly withConversation?: boolean;
  /** Whether it is only sent because another entry replies to it. Then its own `replyTo` is left out (chosen). */
  readonly isQuoted?: boolean;
}

/**
 * An entry as one of its readers sees it. A reader sees when it reached them and when they read it, the sender when it
 * reached and was read by all (documented, protocol.md §7, module ChatV2; of groups chosen).
 */
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
    ...(withConversation ? { asnChatConversation: eventConversation(world, event, view.viewer) } : {}),
    ...marks(conversation, view.viewer),
  };
}

/** The reader's mute and the conversation's picture, as keys of optional parameters. */
function marks(conversation: Conversation, viewer: string): { optionalParams?: AsnOptionalParameters } {
  const { avatar } = conversation;
  const isMuted = conversation.mutes.has(viewer);
  if (!avatar && !isMuted) return {};
  return { optionalParams: { ...(isMuted ? { IsMuted: 1 } : {}), ...(avatar ? { AvatarID: avatar.hash } : {}) } };
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
    bRead: isOwn ? read !== undefined : !event.conversation.members.get(viewer)?.unread.has(event.sequence),
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

function eventConversation(world: World, { conversation, news }: ChatEvent, viewer: string): AsnChatEventConversation {
  const { optionalParams } = marks(conversation, viewer);
  const until = conversation.mutes.get(viewer)?.until;
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
    ...(optionalParams && {
      optionalParams: { ...optionalParams, ...(until === undefined ? {} : { MutedUntilTime: wireTime(until) }) },
    }),
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
      iContactRights: PARTY_RIGHT.write | (conversation.kind === "staticRoom" ? 0 : PARTY_RIGHT.changeMembers),
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

/** Subscription flag of the data base's topic: the client wants to hear of maintenance. */
export const WANTS_MAINTENANCE = 1;
/** Subscription flag: the client supports reactions. */
export const WANTS_REACTIONS = 1;
