import type { AsnClientCapabilitiesV2ByID } from "../interface/types.generated.js";
import type { World } from "../world/world.js";
import type { Handlers } from "./handler.js";

export const capabilitiesTopic = (contactId: string): string => `capabilities:${contactId}`;

/** What the clients of people can do. Whoever asks for a contact's capabilities hears of their changes (chosen). */
export const capabilityHandlers: Handlers = {
  asnSetClientCapabilitiesV2: ({ capabilities }, { world, user, session }) => {
    const { eClientCapabilities: known, customCapabilities: custom } = capabilities;
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

/** Nothing for a contact whose clients have not said anything. */
export function writeCapabilities(world: World, contactId: string): AsnClientCapabilitiesV2ByID[] {
  const capabilities = world.capabilities.of(contactId, isAlive);
  if (!capabilities) return [];
  const { known, custom } = capabilities;
  return [
    {
      u8sID: contactId,
      capabilities: { eClientCapabilities: [...known], customCapabilities: custom.map((pair) => ({ ...pair })) },
    },
  ];
}

export function xmlOf(world: World, contactId: string): { u8sContactID: string; osXMLContent: string }[] {
  const text = world.capabilities.xml(contactId);
  return text === undefined ? [] : [{ u8sContactID: contactId, osXMLContent: text }];
}

/** Clients are sessions here; one that has ended can do nothing any more. */
const isAlive = (client: object): boolean => !("ended" in client && client.ended === true);
