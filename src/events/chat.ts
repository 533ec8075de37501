import type { PreparedEvent } from "../rose/event.js";
import type { EventSink } from "../server/delivery.js";
import type { Session } from "../server/session.js";
import {
  CHAT_DATABASE_TOPIC,
  chatEvent,
  chatTopic,
  roomTopic,
  WANTS_MAINTENANCE,
  WANTS_REACTIONS,
} from "../wire/chat.js";
import { wireTime } from "../wire/time.js";
import type { ChatChange } from "../world/chat/changes.js";
import type { Conversation } from "../world/chat/conversation.js";
import type { EventMapping } from "./mapping.js";

/**
 * Changes in chats: asnChatEvent to all members who are affected, the sender included (documented, protocol.md §7), and
 * the events for typing, muting, pictures and the data base.
 */
export const chatEvents: EventMapping<ChatChange> = {
  "chat.event.added": ({ event, listCrossRefId }, sink, world) => {
    const { conversation, sender } = event;
    const receivers: { session: Session; viewer: string }[] = [];
    const reached = new Set<string>();
    for (const viewer of event.audience) {
      for (const { session } of sink.subscribers(chatTopic(viewer))) {
        receivers.push({ session, viewer });
        if (viewer !== sender) reached.add(viewer);
      }
    }
    const had = new Set(receivers.map(({ session }) => session));
    for (const { session } of sink.subscribers(roomTopic(conversation.id))) {
      const viewer = session.user.contactId;
      if (!had.has(session) && conversation.isVisible(event, viewer)) receivers.push({ session, viewer });
    }
    const prepare = (viewer: string): PreparedEvent =>
      sink.event("asnChatEvent", {
        asnChatEventList: [chatEvent(world, event, { viewer, isUpdate: false })],
        u8sEventListCrossRefID: listCrossRefId,
      });
    // The sender's event comes first, and so says nothing of the delivery yet. The readers all see the same at first.
    const own = receivers.some(({ viewer }) => viewer === sender) ? prepare(sender) : undefined;
    const reachedAll = world.chat.reach(event, reached);
    const prepared = new Map<string, PreparedEvent>();
    for (const { session, viewer } of receivers) {
      const role = `${event.audience.has(viewer)} ${conversation.mutes.has(viewer)}`;
      let ready = viewer === sender ? own : prepared.get(role);
      if (!ready) {
        ready = prepare(viewer);
        prepared.set(role, ready);
      }
      sink.deliver(session, ready);
    }
    if (reachedAll) world.chat.tellReached(event);
  },

  "chat.events.changed": ({ what, changed, listCrossRefId }, sink, world) => {
    for (const [viewer, events] of changed) {
      let ready: PreparedEvent | undefined;
      for (const { session, flags } of sink.subscribers(chatTopic(viewer))) {
        if (what === "reactions" && (flags & WANTS_REACTIONS) === 0) continue;
        ready ??= sink.event("asnChatEvent", {
          asnChatEventList: events.map((event) => chatEvent(world, event, { viewer, isUpdate: true })),
          u8sEventListCrossRefID: listCrossRefId,
        });
        sink.deliver(session, ready);
      }
    }
  },

  "chat.typing": ({ conversation, contactId, typing }, sink) => {
    const ready = sink.event("asnChatUserStatus", {
      u8sConversationID: conversation.id,
      u8sSenderURI: contactId,
      bUserTyping: typing,
    });
    toOthers(conversation, contactId, ready, sink);
  },

  "chat.mute.changed": ({ conversation, contactId, muted, until, crossRefId }, sink) => {
    const ready = sink.event("asnChatMuteStatusChanged", {
      u8sConversationID: conversation.id,
      u8sSenderURI: contactId,
      u8sEventCrossRefID: crossRefId,
      bMuted: muted,
      ...(until === undefined ? {} : { asnMutedUntilTime: wireTime(until) }),
    });
    toTopic(chatTopic(contactId), ready, sink);
  },

  "chat.avatar.changed": ({ conversation, contactId, hash }, sink) => {
    const ready = sink.event("asnChatConversationAvatarChanged", {
      u8sConversationID: conversation.id,
      u8sSenderURI: contactId,
      u8sImageHash: hash,
    });
    for (const member of conversation.audience) toTopic(chatTopic(member), ready, sink);
  },

  "chat.database.changed": ({ databaseId }, sink) => {
    toTopic(CHAT_DATABASE_TOPIC, sink.event("asnChatDatabaseIDChanged", { u8sDatabaseID: databaseId }), sink);
  },

  "chat.database.cleaned": ({ deletedTo }, sink) => {
    const ready = sink.event("asnChatDatabaseMaintenance", { iDeletedToSequenceID: deletedTo });
    for (const { session, flags } of sink.subscribers(CHAT_DATABASE_TOPIC)) {
      if (flags & WANTS_MAINTENANCE) sink.deliver(session, ready);
    }
  },
};

function toOthers(conversation: Conversation, contactId: string, ready: PreparedEvent, sink: EventSink): void {
  for (const member of conversation.audience) if (member !== contactId) toTopic(chatTopic(member), ready, sink);
}

function toTopic(topic: string, ready: PreparedEvent, sink: EventSink): void {
  for (const { session } of sink.subscribers(topic)) sink.deliver(session, ready);
}
