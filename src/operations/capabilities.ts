import { capabilitiesTopic, isAlive, writeCapabilities, xmlOf } from "../wire/capabilities.js";
import type { Handlers } from "./handler.js";

/** AsnClientCapabilityEnum: stands for the empty list (documented, protocol.md §7, module ClientCapabilities). */
const NOTHING = 0;

/** Capabilities of people's clients. A read of a contact's capabilities subscribes to their changes (chosen). */
export const capabilityHandlers: Handlers = {
  asnSetClientCapabilitiesV2: ({ capabilities }, { world, user, session }) => {
    const { eClientCapabilities, customCapabilities: custom } = capabilities;
    const known = eClientCapabilities.filter((capability) => capability !== NOTHING);
    world.capabilities.set(user.contactId, session, { known, custom }, isAlive);
    return {};
  },
  asnGetClientCapabilitiesV2: ({ u8slistContactIDs }, call) => {
    for (const contactId of u8slistContactIDs) call.subscribe(capabilitiesTopic(contactId), { form: "v2", key: "v2" });
    return { capabilities: u8slistContactIDs.flatMap((contactId) => writeCapabilities(call.world, contactId)) };
  },
  asnSetClientCapabilities: ({ osXMLContent }, { world, user }) => {
    world.capabilities.setXml(user.contactId, osXMLContent);
  },
  asnGetClientCapabilities: ({ u8slistContactIDs }, call) => {
    for (const contactId of u8slistContactIDs)
      call.subscribe(capabilitiesTopic(contactId), { form: "old", key: "old" });
    return { listClientCapabilities: u8slistContactIDs.flatMap((contactId) => xmlOf(call.world, contactId)) };
  },
};
