import type {
  AsnActualUserDynamicRights,
  AsnAgentState,
  AsnMonitorGroupingAttribute,
  AsnPresence,
  AsnPresenceV2,
} from "../interface/types.generated.js";
import type { User } from "../world/directory.js";
import type { PresenceAspect } from "../world/presence/presence.js";
import { HIGHEST_LEVEL, sum } from "../world/presence/rights.js";
import type { World } from "../world/world.js";
import { appointments, nextAppointments, nextAppointmentsInBer } from "./appointments.js";
import { oldCapabilities, writeCapabilities } from "./capabilities.js";
import { absentState, absentStateV2, customNote, MONITOR_RIGHTS, propertyBag, staticRights } from "./contact.js";
import { contactFeatures } from "./contact-features.js";
import { presenceState, remoteContact, withHash } from "./person.js";
import { presenceCalls, presenceCallsV2, presenceForwards, presenceLines } from "./presence-cti.js";
import { writeRights } from "./rights.js";

/** AsnPresenceSubscriptionFlags: the bit for each part of a presence (documented, protocol.md §9). */
export const ASPECT_FLAG: Readonly<Record<PresenceAspect, number>> = {
  presence: 1,
  data: 2,
  configuration: 8,
  absence: 16,
  note: 32,
  appointment: 64,
  lines: 128,
  calls: 256,
  forwards: 512,
  agent: 32768,
  grouping: 65536,
};
/** The picture itself, and not its hash alone. */
const IMAGE_FLAG = 4;

/** AsnPresenceSubscriptionFlags of who names none: all but agents' states and the grouping (documented, protocol.md §9). */
export const USUAL_FLAGS = 1 | 2 | 4 | 8 | 16 | 32 | 64 | 128 | 256 | 512 | 1024 | 2048 | 4096 | 8192;

/** The parts of a person's presence that the flags ask for, as the viewer may see them, in the old form. */
export function presenceOf(world: World, user: User, viewer: User, flags: number): AsnPresence {
  const presence: AsnPresence = core(world, user, viewer, flags);
  if (has(flags, "absence")) presence.asnAbsentState = absentState(world, user);
  if (has(flags, "calls")) presence.seqCalls = presenceCalls(world, user, viewer);
  // The keys of the parts that the older form has no fields for (documented, protocol.md §7).
  if (has(flags, "configuration")) {
    const [reported] = writeCapabilities(world, user.contactId);
    if (reported) presence.asnContactCapabilities = oldCapabilities(reported.capabilities.eClientCapabilities);
    presence.optionalParams = { iStaticRights2: staticRights(world, user).iStaticRights2 };
  }
  if (has(flags, "appointment")) {
    presence.optionalParams ??= {};
    presence.optionalParams.NextAppointments = { binarydata: nextAppointmentsInBer(world, user, viewer) };
  }
  return presence;
}

/** The same in the V2 form. */
export function presenceOfV2(world: World, user: User, viewer: User, flags: number): AsnPresenceV2 {
  const presence: AsnPresenceV2 = core(world, user, viewer, flags);
  if (has(flags, "absence")) presence.asnAbsentState = absentStateV2(world, user);
  if (has(flags, "calls")) presence.seqCalls = presenceCallsV2(world, user, viewer);
  if (has(flags, "appointment")) presence.asnNextAppointments = nextAppointments(world, user, viewer);
  return presence;
}

/** What both forms have. A client asks for many people at once, so the object is filled and not put together of parts. */
function core(world: World, user: User, viewer: User, flags: number): AsnPresence & AsnPresenceV2 {
  const presence: AsnPresence & AsnPresenceV2 = { u8sContactId: user.contactId };
  if (has(flags, "presence")) presence.iPresenceState = presenceState(world.presence.of(user.contactId));
  if (has(flags, "data")) {
    const contact = remoteContact(user);
    presence.asnRemoteContact = flags & IMAGE_FLAG ? contact : withHash(contact);
    presence.asnUserPropertyBag = propertyBag(user);
  }
  if (has(flags, "configuration")) {
    presence.iContactFeatureSet = contactFeatures(world, user, viewer);
    const { iStaticRights, iStaticRights2 } = staticRights(world, user);
    presence.iStaticRights = iStaticRights;
    presence.iStaticRights2 = iStaticRights2;
    presence.iMonitorAccessRights = MONITOR_RIGHTS;
    const [reported] = writeCapabilities(world, user.contactId);
    if (reported) presence.asnContactCapabilitiesEx = reported.capabilities;
    presence.asnCurrentUserDynamicRights = rightsGiven(world, viewer, user);
  }
  if (has(flags, "note")) presence.asnCustomNote = customNote(world, user);
  if (has(flags, "appointment")) Object.assign(presence, appointments(world, user, viewer));
  if (has(flags, "lines")) presence.seqPhoneLines = presenceLines(world, user);
  if (has(flags, "forwards")) presence.seqLineForwards = presenceForwards(world, user, viewer);
  if (has(flags, "agent")) Object.assign(presence, agentState(world, user));
  if (has(flags, "grouping")) Object.assign(presence, grouping(world, user));
  return presence;
}

const has = (flags: number, aspect: PresenceAspect): boolean => (flags & ASPECT_FLAG[aspect]) !== 0;

/** The state of an agent: the most active one of all groups, and each group's (chosen). */
function agentState(world: World, user: User): { asnAgentState?: AsnAgentState } {
  const groups = [...world.agents.groupsOf(user.contactId)];
  if (groups.length === 0) return {};
  const states = groups.map((group) => group.agents.get(user.contactId) ?? 0);
  const mapDetails = groups.map(({ uri }, at) => ({ u8sStr: uri, iInt: states[at] ?? 0 }));
  return { asnAgentState: { dwState: Math.max(...states), mapDetails } };
}

/** The rights that the viewer has given the contact, between what the contact has anyway and all that may be given. */
function rightsGiven(world: World, viewer: User, user: User): AsnActualUserDynamicRights {
  const [owner, other] = [viewer.contactId, user.contactId];
  const own = world.rights.grantOf(owner, other);
  const common = sum(world.rights.everybody, world.groupRights.between(owner, other));
  return {
    asnMinPossibleRights: writeRights(other, common),
    asnMaxPossibleRights: writeRights(other, HIGHEST_LEVEL),
    ...(own ? { asnCurrentRights: writeRights(other, own) } : {}),
  };
}

function grouping(world: World, user: User): { asnMonitorGroupingAttribute?: AsnMonitorGroupingAttribute } {
  const attribute = world.presence.grouping(user.contactId);
  if (!attribute) return {};
  const { guid, short, long, text } = attribute;
  return {
    asnMonitorGroupingAttribute: {
      ...(guid === undefined ? {} : { u8sAttributeGUID: guid }),
      ...(short === undefined ? {} : { u8sAttributeShort: short }),
      ...(long === undefined ? {} : { u8sAttributeLong: long }),
      ...(text === undefined ? {} : { u8sAdditionalText: text }),
    },
  };
}

/** The key of the subscription that asnOpenContacts makes, whose events are the older ones. */
export const OPENED = "opened";

/** The topic of a person's presence; `my:` is the topic for the person's own clients. */
export const presenceTopic = (contactId: string): string => `presence:${contactId}`;
