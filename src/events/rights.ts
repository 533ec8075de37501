import { OPENED, presenceTopic } from "../wire/presence.js";
import { challengeOf, writeGrants } from "../wire/rights.js";
import { isWider, type RightsChange } from "../world/presence/rights.js";
import type { EventMapping } from "./mapping.js";
import { PresenceTeller } from "./presence.js";

/**
 * A person's list of rights changed: the person's other clients get the whole list, and whoever may see more now gets it
 * by the presence's event (documented, protocol.md §7, module PresenceV2). A request for rights goes to the owner's clients.
 */
export const rightsEvents: EventMapping<RightsChange> = {
  "rights.changed": ({ owner: contactId, viewers, writer }, sink, world) => {
    const owner = world.directory.byContactId(contactId);
    if (!owner) return;
    const list = { u8sContactID: contactId, seqDynamicRightsList: writeGrants(world, owner) };
    const event = sink.event("asnSettingsDynamicRightsChanged", list);
    for (const session of sink.sessionsOf(owner)) if (session !== writer) sink.deliver(session, event);

    const before = new Map(viewers.map((changed) => [changed.viewer, changed.before]));
    const teller = new PresenceTeller(owner, sink, world);
    for (const subscription of sink.subscribers(presenceTopic(contactId))) {
      const viewer = subscription.session.user.contactId;
      const had = before.get(viewer);
      if (!had || subscription.key === OPENED || !isWider(world.rights.of(contactId, viewer), had)) continue;
      teller.tell(subscription, subscription.flags & ALL_PARTS);
    }
  },
  "rights.challenged": ({ owner: contactId }, sink, world) => {
    const owner = world.directory.byContactId(contactId);
    if (!owner) return;
    const event = sink.event("asnMyPresenceRightsChallenge", challengeOf(world, owner));
    for (const session of sink.sessionsOf(owner)) sink.deliver(session, event);
  },
};

/** The flags of all parts of a presence. */
const ALL_PARTS = 1 | 2 | 8 | 16 | 32 | 64 | 128 | 256 | 512 | 32768 | 65536;
