import type { PreparedEvent } from "../rose/event.js";
import type { EventSink } from "../server/delivery.js";
import type { Session } from "../server/session.js";
import { CHAT_DATABASE_TOPIC, chatEvent, chatTopic, roomTopic, WANTS_REACTIONS } from "../wire/chat.js";
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
    const receivers: { session: Session; viewer: string }[] = [];
    for (const viewer of event.audience) {
      let reached = false;
      for (const { session } of sink.subscribers(chatTopic(viewer))) {
        receivers.push({ session, viewer });
        reached = true;
      }
      if (reached) world.chat.reach(event, viewer);
    }
    const had = new Set(receivers.map(({ session }) => session));
    for (const { session } of sink.subscribers(roomTopic(event.conversation.id))) {
      const viewer = session.user.contactId;
      if (!had.has(session) && event.conversation.isVisible(event, viewer)) receivers.push({ session, viewer });
    }
    // All readers see the same at first; only the sender's own view of it differs.
    const prepared = new Map<string, PreparedEvent>();
    for (const { session, viewer } of receivers) {
      const role = viewer === event.sender ? "sender" : event.audience.has(viewer) ? "reader" : "watcher";
      let ready = prepared.get(role);
      if (!ready) {
        ready = sink.event("asnChatEvent", {
          asnChatEventList: [chatEvent(world, event, { viewer, isUpdate: false })],
          u8sEventListCrossRefID: listCrossRefId,
        });
        prepared.set(role, ready);
      }
      sink.deliver(session, ready);
    }
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
    toTopic(CHAT_DATABASE_TOPIC, sink.event("asnChatDatabaseMaintenance", { iDeletedToSequenceID: deletedTo }), sink);
  },
};

function toOthers(conversation: Conversation, contactId: string, ready: PreparedEvent, sink: EventSink): void {
  for (const member of conversation.audience) if (member !== contactId) toTopic(chatTopic(member), ready, sink);
}

function toTopic(topic: string, ready: PreparedEvent, sink: EventSink): void {
  for (const { session } of sink.subscribers(topic)) sink.deliver(session, ready);
}
