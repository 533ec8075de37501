import type { EventSink } from "../server/delivery.js";
import { contact, contactV2 } from "../wire/contact.js";
import { presenceTopic } from "../wire/presence.js";
import type { AdministrationChange } from "../world/administration/administration.js";
import type { User } from "../world/directory.js";
import type { EventMapping } from "./mapping.js";

/** AsnLogonErrorEnum: the user is disabled (documented, protocol.md §9). */
const DISABLED = 107;

/**
 * What people hear of the administration of users: the user's own clients get the new configuration in both forms, and
 * who watches a user that was removed or disabled gets asnRemovePresence (documented, protocol.md §7, module ENetROSEInterface and PresenceV2).
 */
export const ownConfigurationEvents: EventMapping<AdministrationChange> = {
  "user.added": () => {},
  "user.changed": ({ user }, sink, world) => {
    for (const session of sink.sessionsOf(user)) {
      const [old, v2] = [contact(world, user, user), contactV2(world, user, user)];
      sink.deliver(session, sink.event("asnUpdateMyContactConfiguration", { contactChanged: old }));
      sink.deliver(session, sink.event("asnUpdateMyContactConfigurationV2", { contactChanged: v2 }));
    }
    if (user.logonError === DISABLED) tellRemoved(user, sink);
  },
  "user.removed": ({ user }, sink) => tellRemoved(user, sink),
  "line.configured": () => {},
  "line.deleted": () => {},
};

function tellRemoved({ contactId }: User, sink: EventSink): void {
  const event = sink.event("asnRemovePresence", { u8sContactID: contactId });
  for (const { session } of sink.subscribers(presenceTopic(contactId))) sink.deliver(session, event);
}
