import { AsnChatResultEnum } from "../interface/enums.generated.js";
import type { AsnChatSequenceIDSet } from "../interface/types.generated.js";
import { CONVERSATION_TYPE, USERLIST_MODIFY } from "../wire/chat.js";
import { readTime } from "../wire/time.js";
import type { MessageOrder } from "../world/chat/chat.js";
import type { ConversationKind } from "../world/chat/conversation.js";
import type { UserlistModification } from "../world/chat/membership.js";
import { ChatRefusal } from "../world/chat/refusal.js";
import type { MessageStatus, SequenceSet } from "../world/chat/status.js";
import { checkReferenceLength } from "../world/chat/writer.js";
import { answer, hasSubscribed, orFail, readChoice } from "./chat-answer.js";
import type { Call, Handlers } from "./handler.js";

/** AsnChatMessageStatus (documented, protocol.md §9). */
const STATUS: Readonly<Record<number, MessageStatus>> = { 1: "read", 2: "unread", 3: "deleted", 4: "undeleted" };

/** Chats: sending, and what is done to messages and conversations (documented, protocol.md §7). */
export const chatHandlers: Handlers = {
  asnChatTextMessage: (argument, call) =>
    sent(call, argument.u8sConversationID, () => ({
      ...readOrder(argument),
      text: argument.u8sMessage,
    })),
  asnChatBinaryMessage: (argument, call) =>
    sent(call, argument.u8sConversationID, () => ({
      ...readOrder(argument),
      text: argument.u8sMessage ?? "",
      transferId: argument.u8sTransferID,
    })),
  asnChatForwardMessage: (argument, call) => {
    const done = answer(call, {}, () => {
      const source = { conversationId: argument.u8sSourceConversationID, sequence: argument.iSourceSequenceID };
      const to = readChoice(argument.asnForwardDestinationIDChoice);
      call.world.chat.forwardMessage(call.user.contactId, source, to, argument.u8sEventCrossRefID);
      return {};
    });
    return unheard(done, call);
  },
  asnChatForward: (argument, call) =>
    answer(call, { iConvSequenceID: 0 }, () => ({
      iConvSequenceID: call.world.chat.membership.handOver(call.user.contactId, {
        conversationId: argument.u8sConversationID,
        who: argument.u8sForwardURI,
        to: argument.u8sForwardToURIs,
        text: argument.u8sMessage,
        crossRefId: argument.u8sEventCrossRefID,
      }).sequence,
    })),

  asnChatUserlistModify: (argument, call) =>
    answer(call, { iConvSequenceID: 0, u8sConversationID: argument.u8sConversationID }, () => {
      const { sequence, conversation } = call.world.chat.membership.modify(
        call.user.contactId,
        argument.u8sConversationID,
        readModification(argument.iChatUserlistModify),
        argument.u8sUserURIs,
        argument.u8sEventCrossRefID,
      );
      return { iConvSequenceID: sequence, u8sConversationID: conversation.id };
    }),
  asnChatSetUserlist: ({ u8sConversationID, u8sUserURIs, u8sEventListCrossRefID }, call) =>
    answer(call, { iConvSequenceID: 0 }, () => ({
      iConvSequenceID: call.world.chat.membership.set(
        call.user.contactId,
        u8sConversationID,
        u8sUserURIs,
        u8sEventListCrossRefID,
      ),
    })),

  asnChatSetMessagesStatus: (argument, call) =>
    answer(call, {}, () => {
      checkReferenceLength(argument.u8sEventCrossRefID);
      const status = STATUS[argument.iStatus];
      if (!status) throw new ChatRefusal("invalidParameter", `${argument.iStatus} is no status of a message`);
      const set = readSet(argument.asnSequenceIDSet);
      const { contactId } = call.user;
      call.world.chat.setStatus(contactId, argument.u8sConversationID, status, set, argument.u8sEventCrossRefID);
      return {};
    }),
  asnChatSetReaction: (argument, call) => react(argument, true, call),
  asnChatClearReaction: (argument, call) => react(argument, false, call),

  asnChatMuteConversation: ({ u8sConversationID, u8sEventCrossRefID, asnMutedUntilTime }, call) =>
    answer(call, {}, () => {
      checkReferenceLength(u8sEventCrossRefID);
      const until = readTime(asnMutedUntilTime);
      call.world.chat.signals.mute(call.user.contactId, u8sConversationID, until, u8sEventCrossRefID);
      return {};
    }),
  asnChatUnmuteConversation: ({ u8sConversationID, u8sEventCrossRefID }, call) =>
    answer(call, {}, () => {
      checkReferenceLength(u8sEventCrossRefID);
      call.world.chat.signals.unmute(call.user.contactId, u8sConversationID, u8sEventCrossRefID);
      return {};
    }),
  asnChatUserStatus: ({ u8sConversationID, bUserTyping = false }, call) =>
    orFail(() => call.world.chat.signals.type(call.user.contactId, u8sConversationID, bUserTyping)),

  asnChatSetConversationAvatar: ({ u8sConversationID, u8sEventCrossRefID, u8sImageData }, call) =>
    answer(call, {}, () => {
      checkReferenceLength(u8sEventCrossRefID);
      call.world.chat.setAvatar(call.user.contactId, u8sConversationID, u8sImageData);
      return {};
    }),
};

type SendArgument = Pick<MessageOrder, "name"> & {
  u8sRecipientURIs: string[];
  u8sEventCrossRefID: string;
  u8sConversationID?: string;
  u8sConversationName?: string;
  iConversationType?: number;
  iReplyToSequenceID?: number;
};

function readOrder(argument: SendArgument): Omit<MessageOrder, "text"> {
  return {
    crossRefId: argument.u8sEventCrossRefID,
    recipients: argument.u8sRecipientURIs,
    conversationId: argument.u8sConversationID || undefined,
    name: argument.u8sConversationName,
    kind: readKind(argument.iConversationType),
    replyTo: argument.iReplyToSequenceID,
  };
}

function sent(call: Call, conversationId: string | undefined, order: () => MessageOrder) {
  const done = answer(call, { iConvSequenceID: 0, u8sConversationID: conversationId ?? "" }, () => {
    const { sequence, conversation } = call.world.chat.send(call.user.contactId, order());
    return { iConvSequenceID: sequence, u8sConversationID: conversation.id };
  });
  return unheard(done, call);
}

/** An order of a client that does not hear of it is carried out, and says so (documented, protocol.md §7, module ChatV2). */
const unheard = <T extends { iResult: number }>(done: T, call: Call): T =>
  done.iResult === AsnChatResultEnum.noerror && !hasSubscribed(call)
    ? { ...done, iResult: AsnChatResultEnum.notsubscribed }
    : done;

function react(
  argument: { u8sConversationID: string; iConvSequenceID: number; u8sEmoji: string },
  isSet: boolean,
  call: Call,
): Record<string, never> {
  const { u8sConversationID, iConvSequenceID, u8sEmoji } = argument;
  orFail(() => call.world.chat.react(call.user.contactId, u8sConversationID, iConvSequenceID, u8sEmoji, isSet));
  return {};
}

const KIND = new Map(
  Object.entries(CONVERSATION_TYPE).map(([kind, type]) => [type as number, kind as ConversationKind]),
);
const MODIFICATION = new Map(
  Object.entries(USERLIST_MODIFY).map(([name, number]) => [number as number, name as UserlistModification]),
);

/** Without a kind, or with 0, the number of recipients decides it (chosen). */
function readKind(type: number | undefined): ConversationKind | undefined {
  if (!type) return undefined;
  const kind = KIND.get(type);
  if (!kind) throw new ChatRefusal("invalidParameter", `${type} is no type of a conversation`);
  return kind;
}

function readModification(number: number): UserlistModification {
  const modification = MODIFICATION.get(number);
  if (!modification) throw new ChatRefusal("invalidParameter", `${number} is no way to modify a user list`);
  return modification;
}

const readSet = (set: AsnChatSequenceIDSet): SequenceSet =>
  "asnSequenceIDs" in set ? { sequences: set.asnSequenceIDs } : { upTo: set.iLastSequenceID };
