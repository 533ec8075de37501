import type { AsnClientCapabilitiesV2ByID } from "../interface/types.generated.js";
import type { Session } from "../server/session.js";
import { capabilitiesTopic, writeCapabilities, xmlOf } from "../wire/capabilities.js";
import { presenceTopic } from "../wire/presence.js";
import type { CapabilityChange } from "../world/capabilities/capability-book.js";
import type { World } from "../world/world.js";
import type { EventMapping } from "./mapping.js";

/**
 * Sends changed capabilities of a person's clients: to who watches the person's presence (documented, protocol.md §7, module ClientCapabilities), and to who read them, in the form that they were read in (chosen).
 */
export const capabilityEvents: EventMapping<CapabilityChange> = {
  "capabilities.changed": ({ contactId, form }, sink, world) => {
    const event =
      form === "list"
        ? sink.event("asnClientCapabilitiesV2Changed", { capabilities: allOrNone(world, contactId) })
        : sink.event("asnClientCapabilitiesChanged", { listCapabilities: xmlOf(world, contactId) });
    const wanted = form === "list" ? "v2" : "old";
    const receivers = new Set<Session>();
    for (const { form: read, session } of sink.subscribers(capabilitiesTopic(contactId))) {
      if (read === wanted) receivers.add(session);
    }
    for (const { form: watched, session } of sink.subscribers(presenceTopic(contactId))) {
      if (watched === wanted && world.rights.maySee(contactId, session.user.contactId)) receivers.add(session);
    }
    for (const session of receivers) sink.deliver(session, event);
  },
};

/** What the person's clients can do; an empty list when none of them says so any more. */
function allOrNone(world: World, contactId: string): AsnClientCapabilitiesV2ByID[] {
  const capabilities = writeCapabilities(world, contactId);
  const none = { u8sID: contactId, capabilities: { eClientCapabilities: [], customCapabilities: [] } };
  return capabilities.length > 0 ? capabilities : [none];
}
