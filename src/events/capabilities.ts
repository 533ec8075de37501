import { capabilitiesTopic, writeCapabilities, xmlOf } from "../wire/capabilities.js";
import type { CapabilityChange } from "../world/capabilities/capability-book.js";
import type { EventMapping } from "./mapping.js";

/** Sends changed capabilities of a person's clients, in the form that the subscriber had asked for. */
export const capabilityEvents: EventMapping<CapabilityChange> = {
  "capabilities.changed": ({ contactId, form }, sink, world) => {
    const event =
      form === "list"
        ? sink.event("asnClientCapabilitiesV2Changed", { capabilities: writeCapabilities(world, contactId) })
        : sink.event("asnClientCapabilitiesChanged", { listCapabilities: xmlOf(world, contactId) });
    const wanted = form === "list" ? "v2" : "old";
    for (const subscription of sink.subscribers(capabilitiesTopic(contactId))) {
      if (subscription.form === wanted) sink.deliver(subscription.session, event);
    }
  },
};
