import type { PreparedEvent } from "../rose/event.js";
import type { EventSink } from "../server/delivery.js";
import type { Subscription } from "../server/subscriptions.js";
import { ASPECT_FLAG, OPENED, presenceOf, presenceOfV2, presenceTopic } from "../wire/presence.js";
import type { User } from "../world/directory.js";
import type { PresenceAspect, PresenceChange } from "../world/presence/presence.js";
import type { World } from "../world/world.js";
import type { EventMapping } from "./mapping.js";
import { tellOpened } from "./opened-contacts.js";
import { tellOwnClients } from "./own-presence.js";

/**
 * A person's presence changed: asnUpdatePresence(V2) with what changed and `iChangedFlags`, for each subscriber in the
 * form it subscribed with and cut to the flags it asked for (documented, protocol.md §7). Subscribers with the same
 * form, flags and rights get the very same bytes.
 */
export const presenceEvents: EventMapping<PresenceChange> = {
  "presence.changed": ({ contactId, aspects }, sink, world) => {
    const user = world.directory.byContactId(contactId);
    if (!user) return;
    const changed = flagsOf(aspects);
    const teller = new PresenceTeller(user, sink, world);
    for (const subscription of sink.subscribers(presenceTopic(contactId))) {
      if (subscription.key === OPENED) continue;
      teller.tell(subscription, changed & subscription.flags);
    }
    tellOpened(user, aspects, sink, world);
    tellOwnClients(user, aspects, sink, world);
  },
};

const flagsOf = (aspects: readonly PresenceAspect[]): number =>
  aspects.reduce((flags, aspect) => flags | ASPECT_FLAG[aspect], 0);

/** The flag that asks for pictures changes how data are told, but is no change itself. */
const IMAGE_FLAG = 4;

/** Tells subscribers of one person's presence, with one event for all that may see the same of it. */
export class PresenceTeller {
  private readonly prepared = new Map<string, PreparedEvent>();

  constructor(
    private readonly user: User,
    private readonly sink: EventSink,
    private readonly world: World,
  ) {}

  /** Sends the parts with these flags, if there are any and the subscriber may see them. */
  tell({ session, form, flags }: Subscription, parts: number): void {
    const { user, sink, world } = this;
    const viewer = session.user;
    if (parts === 0 || !world.rights.maySee(user.contactId, viewer.contactId)) return;
    const { presence, phonePrimary, phoneSecondary } = world.rights.of(user.contactId, viewer.contactId);
    const personal = parts & ASPECT_FLAG.configuration ? viewer.contactId : viewer === user;
    const id = `${form} ${parts} ${flags & IMAGE_FLAG} ${presence} ${phonePrimary} ${phoneSecondary} ${personal}`;
    let event = this.prepared.get(id);
    if (!event) {
      const shown = parts | (flags & IMAGE_FLAG);
      event =
        form === "v2"
          ? sink.event("asnUpdatePresenceV2", {
              presence: presenceOfV2(world, user, viewer, shown),
              iChangedFlags: parts,
            })
          : sink.event("asnUpdatePresence", { presence: presenceOf(world, user, viewer, shown), iChangedFlags: parts });
      this.prepared.set(id, event);
    }
    sink.deliver(session, event);
  }
}
