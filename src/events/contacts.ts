import { contactStatusTopic, statusOf } from "../wire/contact-status.js";
import type { PresenceChange } from "../world/presence/presence.js";
import type { EventMapping } from "./mapping.js";

/** A user's state changed: sent for each row of an open search result that shows the user. */
export const contactStatusEvents: EventMapping<PresenceChange> = {
  "presence.changed": ({ contactId, aspects }, sink, world) => {
    const user = world.directory.byContactId(contactId);
    if (!user || !(aspects.includes("presence") || aspects.includes("note"))) return;
    for (const { session, key } of sink.subscribers(contactStatusTopic(contactId))) {
      if (!world.rights.maySee(contactId, session.user.contactId)) continue;
      const [searchId = 0, rowId = 0] = key.split(":").map(Number);
      const status = statusOf(world, user, searchId, rowId);
      sink.deliver(session, sink.event("asnContactStatusResultEvent", status));
    }
  },
};
