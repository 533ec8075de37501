import type {
  AsnActualUserDynamicRights,
  AsnAgentState,
  AsnClientCapabilitiesV2,
  AsnMonitorGroupingAttribute,
  AsnNetDatabaseContact,
  AsnOptionalParameters,
  AsnPresence,
  AsnPresenceV2,
} from "../interface/types.generated.js";
import type { User } from "../world/directory.js";
import type { PresenceAspect } from "../world/presence/presence.js";
import { HIGHEST_LEVEL, sum } from "../world/presence/rights.js";
import type { World } from "../world/world.js";
import { appointments, nextAppointments, nextAppointmentsInBer } from "./appointments.js";
import { writeCapabilities } from "./capabilities.js";
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
  return {
    ...core(world, user, viewer, flags),
    ...part(flags, "absence", () => ({ asnAbsentState: absentState(world, user) })),
    ...part(flags, "calls", () => ({ seqCalls: presenceCalls(world, user, viewer) })),
    ...oldKeys(world, user, viewer, flags),
  };
}

/** The keys of the parts that the older form has no fields for (documented, protocol.md §7). */
function oldKeys(world: World, user: User, viewer: User, flags: number): { optionalParams?: AsnOptionalParameters } {
  const keys = {
    ...part(flags, "configuration", () => ({ iStaticRights2: staticRights(world, user).iStaticRights2 })),
    ...part(flags, "appointment", () => ({
      NextAppointments: { binarydata: nextAppointmentsInBer(world, user, viewer) },
    })),
  };
  return Object.keys(keys).length > 0 ? { optionalParams: keys } : {};
}

/** The same in the V2 form. */
export function presenceOfV2(world: World, user: User, viewer: User, flags: number): AsnPresenceV2 {
  return {
    ...core(world, user, viewer, flags),
    ...part(flags, "absence", () => ({ asnAbsentState: absentStateV2(world, user) })),
    ...part(flags, "calls", () => ({ seqCalls: presenceCallsV2(world, user, viewer) })),
    ...part(flags, "appointment", () => ({ asnNextAppointments: nextAppointments(world, user, viewer) })),
  };
}

function core(world: World, user: User, viewer: User, flags: number) {
  const picture = flags & IMAGE_FLAG ? (contact: AsnNetDatabaseContact) => contact : withHash;
  return {
    u8sContactId: user.contactId,
    ...part(flags, "presence", () => ({ iPresenceState: presenceState(world.presence.of(user.contactId)) })),
    ...part(flags, "data", () => ({
      asnRemoteContact: picture(remoteContact(user)),
      asnUserPropertyBag: propertyBag(user),
    })),
    ...part(flags, "configuration", () => ({
      iContactFeatureSet: contactFeatures(world, user, viewer),
      ...staticRights(world, user),
      iMonitorAccessRights: MONITOR_RIGHTS,
      ...capabilities(world, user),
      asnCurrentUserDynamicRights: rightsGiven(world, viewer, user),
    })),
    ...part(flags, "note", () => ({ asnCustomNote: customNote(world, user) })),
    ...part(flags, "appointment", () => appointments(world, user, viewer)),
    ...part(flags, "lines", () => ({ seqPhoneLines: presenceLines(world, user) })),
    ...part(flags, "forwards", () => ({ seqLineForwards: presenceForwards(world, user, viewer) })),
    ...part(flags, "agent", () => agentState(world, user)),
    ...part(flags, "grouping", () => grouping(world, user)),
  };
}

/** The state of an agent: the most active one of all groups, and each group's (chosen). */
function agentState(world: World, user: User): { asnAgentState?: AsnAgentState } {
  const groups = [...world.agents.groupsOf(user.contactId)];
  if (groups.length === 0) return {};
  const states = groups.map((group) => group.agents.get(user.contactId) ?? 0);
  const mapDetails = groups.map(({ uri }, at) => ({ u8sStr: uri, iInt: states[at] ?? 0 }));
  return { asnAgentState: { dwState: Math.max(...states), mapDetails } };
}

function capabilities(world: World, user: User): { asnContactCapabilitiesEx?: AsnClientCapabilitiesV2 } {
  const [reported] = writeCapabilities(world, user.contactId);
  return reported ? { asnContactCapabilitiesEx: reported.capabilities } : {};
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

function part<T extends object>(flags: number, aspect: PresenceAspect, make: () => T): Partial<T> {
  return flags & ASPECT_FLAG[aspect] ? make() : {};
}

/** The key of the subscription that asnOpenContacts makes, whose events are the older ones. */
export const OPENED = "opened";

/** The topic of a person's presence; `my:` is the topic for the person's own clients. */
export const presenceTopic = (contactId: string): string => `presence:${contactId}`;
