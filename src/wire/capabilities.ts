import type { AsnClientCapabilitiesV2ByID } from "../interface/types.generated.js";
import type { World } from "../world/world.js";

/** The topic of the capabilities of a person's clients. */
export const capabilitiesTopic = (contactId: string): string => `capabilities:${contactId}`;

/** Undefined for a contact whose clients have reported no capabilities. */
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
export const isAlive = (client: object): boolean => !("ended" in client && client.ended === true);
