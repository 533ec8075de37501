import type {
  AsnClientCapabilitiesV2,
  AsnClientCapabilitiesV2ByID,
  AsnContactCapabilities,
} from "../interface/types.generated.js";
import type { Capabilities } from "../world/capabilities/capability-book.js";
import type { World } from "../world/world.js";

/** The topic of the capabilities of a person's clients. */
export const capabilitiesTopic = (contactId: string): string => `capabilities:${contactId}`;

/** Undefined for a contact whose clients have reported no capabilities. */
export function writeCapabilities(world: World, contactId: string): AsnClientCapabilitiesV2ByID[] {
  const capabilities = world.capabilities.of(contactId, isAlive);
  if (!capabilities) return [];
  return [{ u8sID: contactId, capabilities: listOf(capabilities) }];
}

/** The older form of those that it knows (AsnClientCapabilityEnum: documented, protocol.md §9). */
export const oldCapabilities = (known: readonly number[]): AsnContactCapabilities => ({
  bAudio: known.includes(1),
  bVideo: known.includes(2),
  bScreenShare: known.includes(3),
  bExchangeCalendar: known.includes(4),
  bNotesCalendar: known.includes(5),
  bCamControl: known.includes(6),
});

/** What one client can do, under the id that it goes by. */
export function capabilitiesOfClient(
  world: World,
  contactId: string,
  client: object,
  id: string,
): AsnClientCapabilitiesV2ByID[] {
  const capabilities = world.capabilities.ofClient(contactId, client);
  return capabilities ? [{ u8sID: id, capabilities: listOf(capabilities) }] : [];
}

const listOf = ({ known, custom }: Capabilities): AsnClientCapabilitiesV2 => ({
  eClientCapabilities: [...known],
  customCapabilities: custom.map((pair) => ({ ...pair })),
});

export function xmlOf(world: World, contactId: string): { u8sContactID: string; osXMLContent: string }[] {
  const text = world.capabilities.xml(contactId);
  return text === undefined ? [] : [{ u8sContactID: contactId, osXMLContent: text }];
}

/** A client is a session here. An ended session has no capabilities any more. */
export const isAlive = (client: object): boolean => !("ended" in client && client.ended === true);
