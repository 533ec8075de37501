import type { EventSink } from "../server/delivery.js";
import { absentState, absentStateV2, customNote } from "../wire/contact.js";
import type { User } from "../world/directory.js";
import type { PresenceAspect } from "../world/presence/presence.js";
import type { World } from "../world/world.js";

/**
 * A person's own clients hear of the person's changes without a subscription: of the manual state in both forms, and of
 * the note (documented, protocol.md §7, module ENetROSEInterface).
 */
export function tellOwnClients(user: User, aspects: readonly PresenceAspect[], sink: EventSink, world: World): void {
  if (!aspects.includes("absence") && !aspects.includes("note")) return;
  for (const session of sink.sessionsOf(user)) {
    if (aspects.includes("absence")) {
      sink.deliver(session, sink.event("asnUpdateMyAbsentState", { absentstate: absentState(world, user) }));
      sink.deliver(session, sink.event("asnUpdateMyAbsentStateV2", { absentstate: absentStateV2(world, user) }));
    }
    if (aspects.includes("note")) {
      sink.deliver(session, sink.event("asnUpdateMyCustomNote", { customnote: customNote(world, user) }));
    }
  }
}
