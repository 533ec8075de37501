import type { PreparedEvent } from "../rose/event.js";
import { ASPECT_FLAG, presenceOf, presenceOfV2, presenceTopic } from "../wire/presence.js";
import type { PresenceChange } from "../world/presence/presence.js";
import type { EventMapping } from "./mapping.js";

/**
 * A person's presence changed: asnUpdatePresence(V2) with what changed and `iChangedFlags`, for each subscriber in the
 * form it subscribed with and cut to the flags it asked for (documented, protocol.md §7). Subscribers with the same
 * form and flags get the very same bytes.
 */
export const presenceEvents: EventMapping<PresenceChange> = {
  "presence.changed": ({ contactId, aspects }, sink, world) => {
    const user = world.directory.byContactId(contactId);
    if (!user) return;
    const changed = aspects.reduce((flags, aspect) => flags | ASPECT_FLAG[aspect], 0);
    const prepared = new Map<string, PreparedEvent>();
    for (const { session, form, flags } of sink.subscribers(presenceTopic(contactId))) {
      const wanted = changed & flags;
      if (wanted === 0 || !world.rights.maySee(contactId, session.user.contactId)) continue;
      const id = `${form}${wanted}`;
      let event = prepared.get(id);
      if (!event) {
        event =
          form === "v2"
            ? sink.event("asnUpdatePresenceV2", { presence: presenceOfV2(world, user, wanted), iChangedFlags: wanted })
            : sink.event("asnUpdatePresence", { presence: presenceOf(world, user, wanted), iChangedFlags: wanted });
        prepared.set(id, event);
      }
      sink.deliver(session, event);
    }
  },
};
