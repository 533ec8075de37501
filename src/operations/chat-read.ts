import { AsnChatResultEnum } from "../interface/enums.generated.js";
import type { AsnChatEvent } from "../interface/types.generated.js";
import {
  CHAT_DATABASE_TOPIC,
  chatConversation,
  chatEvent,
  chatTopic,
  roomTopic,
  WANTS_MAINTENANCE,
  WANTS_REACTIONS,
} from "../wire/chat.js";
import { wireTime } from "../wire/time.js";
import type { ChatEvent } from "../world/chat/conversation.js";
import { ChatRefusal } from "../world/chat/refusal.js";
import { answer, checkSubscribed, readChoice, sendSegments } from "./chat-answer.js";
import type { Call, Handlers } from "./handler.js";

/** How many events come at most when the client names no number; the largest page (documented, protocol.md §7, module ChatV2). */
const MOST_EVENTS = 100;
const LARGEST_PAGE = 100;

/** EnumRequestConversationAvatarResult (documented, protocol.md §9). */
const AVATAR = { none: 0, unchanged: 1, attached: 2 } as const;

/**
 * Chats: subscribing, and looking up what was said. Most answers come as asnChatEvent in segments, not in the result
 * (documented, protocol.md §7), so they need a session that has subscribed.
 */
export const chatReadHandlers: Handlers = {
  asnChatSubscribeEvents: (argument, call) => {
    const { contactId } = call.user;
    if (!argument.bReceiveChatEvents) {
      for (const topic of [chatTopic(contactId), CHAT_DATABASE_TOPIC]) call.unsubscribe(topic);
      return { iResult: AsnChatResultEnum.noerror };
    }
    return answer(call, {}, () => {
      const flags = argument.bSupportReactions ? WANTS_REACTIONS : 0;
      call.subscribe(chatTopic(contactId), { form: "v2", flags });
      const maintenance = isOn(argument.optionalParams?.bSubscribeDBMaintenance);
      call.subscribe(CHAT_DATABASE_TOPIC, { form: "v2", flags: maintenance ? WANTS_MAINTENANCE : 0 });
      if (maintenance && call.session) {
        const iDeletedToSequenceID = call.world.chat.deletedTo;
        call.server.delivery.send(call.session, "asnChatDatabaseMaintenance", { iDeletedToSequenceID });
      }
      // Muting cannot be asked for otherwise (chosen).
      for (const { conversation, until } of call.world.chat.reader.muted(contactId)) {
        if (!call.session) break;
        call.server.delivery.send(call.session, "asnChatMuteStatusChanged", {
          u8sConversationID: conversation.id,
          u8sSenderURI: contactId,
          u8sEventCrossRefID: "",
          bMuted: true,
          ...(until === undefined ? {} : { asnMutedUntilTime: wireTime(until) }),
        });
      }
      if (argument.iLastKnownGlobTransactionID !== undefined) sendMissed(call, argument);
      return {};
    });
  },
  asnChatGetDatabaseID: (_, call) => ({ iResult: 0, u8sDatabaseID: call.world.chat.databaseId }),
  asnChatIsGlobalDisabled: (_, call) => ({ iResult: 0, bDisabled: call.world.chat.settings.disabled }),

  asnChatGetConversationAvatar: ({ u8sConversationID, u8sKnownHash }, call) =>
    answer<Avatar>(call, { iImageResult: AVATAR.none }, () => {
      const { avatar } = call.world.chat.reader.visible(u8sConversationID, call.user.contactId);
      if (!avatar) return { iImageResult: AVATAR.none };
      if (avatar.hash === u8sKnownHash) return { iImageResult: AVATAR.unchanged, u8sImageHash: avatar.hash };
      return { iImageResult: AVATAR.attached, u8sImageHash: avatar.hash, u8sImageData: avatar.data };
    }),

  asnChatGetConversations: (argument, call) =>
    answer(call, { asnConversationList: [] }, () => {
      const { reader } = call.world.chat;
      const { contactId } = call.user;
      const { u8sConversationID, u8sContactURI, bStaticConversations = false } = argument;
      const found = u8sConversationID
        ? [reader.visible(u8sConversationID, contactId)]
        : reader.conversations(contactId, { partner: u8sContactURI || undefined, rooms: bStaticConversations });
      return { asnConversationList: found.map((conversation) => chatConversation(call.world, conversation)) };
    }),
  asnChatGetConversationID: ({ u8sContactURI }, call) =>
    answer(call, { u8sConversationID: "" }, () => ({
      u8sConversationID: call.world.chat.conversationWith(call.user.contactId, u8sContactURI).id,
    })),
  asnChatFindEvents: ({ u8sSearchString, iMaxEvents, iOffset = 0, u8sConversationID }, call) =>
    answer(call, { iNumTotalResults: 0, asnChatEventList: [] as AsnChatEvent[] }, () => {
      const found = call.world.chat.reader.search(call.user.contactId, u8sSearchString, u8sConversationID || undefined);
      const page = found.slice(Math.max(0, iOffset), Math.max(0, iOffset) + Math.max(0, iMaxEvents));
      return { iNumTotalResults: found.length, asnChatEventList: toWire(call, page) };
    }),

  asnChatGetDiffUpdate: (argument, call) =>
    answer(call, {}, () => {
      checkSubscribed(call);
      sendMissed(call, argument);
      return {};
    }),
  asnChatGetConversationOverview: (argument, call) =>
    answer(call, {}, () => {
      checkSubscribed(call);
      const overviews = call.world.chat.reader.overview(call.user.contactId, {
        transaction: argument.iLastKnownGlobTransactionID ?? 0,
        maxConversations: argument.iMaxConversations || Number.POSITIVE_INFINITY,
        lastMessages: argument.iNumLastMessages ?? 1,
        unread: argument.bAddUnread ?? false,
      });
      const events = overviews.flatMap((overview) => overview.events);
      call.world.chat.fetched(call.user.contactId, events);
      // Each conversation is described once, at its latest entry.
      const described = new Set(overviews.map((overview) => overview.events.at(-1)));
      const list = events.map((event) =>
        chatEvent(call.world, event, {
          viewer: call.user.contactId,
          isUpdate: false,
          withConversation: described.has(event),
        }),
      );
      sendSegments(call, list, { listCrossRefId: argument.u8sEventListCrossRefID });
      return {};
    }),
  asnChatGetEventsRange: (argument, call) =>
    answer(call, {}, () => {
      checkSubscribed(call);
      const { contactId } = call.user;
      const { iSequenceID: sequence, iNumLessThanSeqID: before, iNumGreaterThanOrEqualSeqID: from } = argument;
      const conversation = call.world.chat.reader.chosen(readChoice(argument.asnConversationIDChoice), contactId);
      const events = conversation
        ? call.world.chat.reader.range(conversation, contactId, {
            sequence,
            before: Math.max(0, before ?? MOST_EVENTS),
            from: Math.max(0, from ?? 0),
          })
        : [];
      send(call, events, argument.u8sEventListCrossRefID);
      return {};
    }),
  asnChatGetBinaryMessageEvents: (argument, call) =>
    answer(call, {}, () => {
      checkSubscribed(call);
      const { contactId } = call.user;
      const { iPageSize: count, iPageOffset = 0, iLastKnownGlobTransactionID: transaction = 0 } = argument;
      if (count < 1 || count > LARGEST_PAGE) {
        throw new ChatRefusal("invalidParameter", `iPageSize is 1 to ${LARGEST_PAGE}, not ${count}`);
      }
      const conversation = call.world.chat.reader.chosen(readChoice(argument.asnConversationIDChoice), contactId);
      const wish = { count, offset: Math.max(0, iPageOffset), transaction };
      const { events, total } = conversation
        ? call.world.chat.reader.binaries(conversation, contactId, wish)
        : { events: [], total: 0 };
      send(call, events, argument.u8sEventListCrossRefID, total);
      return {};
    }),
  asnChatWatchConversation: (argument, call) =>
    answer(call, {}, () => {
      const { contactId } = call.user;
      const conversation = call.world.chat.reader.visible(argument.u8sConversationID, contactId);
      if (argument.iWatchMode === 0) {
        call.unsubscribe(roomTopic(conversation.id));
        return {};
      }
      call.subscribe(roomTopic(conversation.id), { form: "v2" });
      if (argument.iConvSequenceID === undefined) return {};
      const events = conversation.from(argument.iConvSequenceID, Number.POSITIVE_INFINITY, contactId);
      send(call, events.slice(-(argument.iMaxEvents || MOST_EVENTS)), argument.u8sEventListCrossRefID);
      return {};
    }),
};

interface Avatar {
  iImageResult: 0 | 1 | 2;
  u8sImageHash?: string;
  u8sImageData?: string;
}

interface MissedArgument {
  iLastKnownGlobTransactionID?: number;
  iMaxEvents?: number;
  u8sEventListCrossRefID?: string;
  u8sConversationID?: string;
  iMaxSequenceID?: number;
}

/** `iMaxEvents` is how many events back there are at most (documented, protocol.md §7, module ChatV2). */
function sendMissed(call: Call, argument: MissedArgument): void {
  const { contactId } = call.user;
  const transaction = argument.iLastKnownGlobTransactionID ?? 0;
  const missed = call.world.chat.reader
    .missed(contactId, {
      transaction,
      conversationId: argument.u8sConversationID || undefined,
      maxSequence: argument.iMaxSequenceID,
    })
    .slice(-(argument.iMaxEvents || MOST_EVENTS));
  call.world.chat.fetched(contactId, missed);
  const list = missed.map((event) =>
    chatEvent(call.world, event, { viewer: contactId, isUpdate: event.firstTransaction <= transaction }),
  );
  sendSegments(call, list, { listCrossRefId: argument.u8sEventListCrossRefID });
}

function send(call: Call, events: readonly ChatEvent[], listCrossRefId: string | undefined, total?: number): void {
  call.world.chat.fetched(call.user.contactId, events);
  sendSegments(call, toWire(call, events), { listCrossRefId, ...(total === undefined ? {} : { total }) });
}

/** A boolean among optional parameters, which have no form of their own for it: 1 or a text (observed, protocol.md §5). */
const isOn = (value: unknown): boolean => value === 1 || (typeof value === "string" && /^(1|true)$/i.test(value));

const toWire = (call: Call, events: readonly ChatEvent[]): AsnChatEvent[] =>
  events.map((event) => chatEvent(call.world, event, { viewer: call.user.contactId, isUpdate: false }));
