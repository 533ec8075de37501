import type { AsnPresence, AsnPresenceV2 } from "../interface/types.generated.js";
import type { User } from "../world/directory.js";
import type { PresenceAspect } from "../world/presence/presence.js";
import type { World } from "../world/world.js";
import { appointments } from "./appointments.js";
import {
  absentState,
  absentStateV2,
  CONTACT_FEATURES,
  customNote,
  MONITOR_RIGHTS,
  propertyBag,
  STATIC_RIGHTS,
} from "./contact.js";
import { presenceState, remoteContact } from "./person.js";
import { presenceCalls, presenceCallsV2, presenceForwards, presenceLines } from "./presence-cti.js";

/** AsnPresenceSubscriptionFlags: which part of a presence belongs to which bit (documented, protocol.md §9). */
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
};

/** The parts of a person's presence that the flags ask for, in the old form. */
export function presenceOf(world: World, user: User, flags: number): AsnPresence {
  return {
    ...core(world, user, flags),
    ...part(flags, "absence", () => ({ asnAbsentState: absentState(world, user) })),
    ...part(flags, "calls", () => ({ seqCalls: presenceCalls(world, user) })),
  };
}

/** The same in the V2 form. */
export function presenceOfV2(world: World, user: User, flags: number): AsnPresenceV2 {
  return {
    ...core(world, user, flags),
    ...part(flags, "absence", () => ({ asnAbsentState: absentStateV2(world, user) })),
    ...part(flags, "calls", () => ({ seqCalls: presenceCallsV2(world, user) })),
  };
}

function core(world: World, user: User, flags: number) {
  return {
    u8sContactId: user.contactId,
    ...part(flags, "presence", () => ({ iPresenceState: presenceState(world.presence.of(user.contactId)) })),
    ...part(flags, "data", () => ({ asnRemoteContact: remoteContact(user), asnUserPropertyBag: propertyBag(user) })),
    ...part(flags, "configuration", () => ({
      iContactFeatureSet: CONTACT_FEATURES,
      iStaticRights: STATIC_RIGHTS,
      iMonitorAccessRights: MONITOR_RIGHTS,
    })),
    ...part(flags, "note", () => ({ asnCustomNote: customNote(world, user) })),
    ...part(flags, "appointment", () => appointments(world, user)),
    ...part(flags, "lines", () => ({ seqPhoneLines: presenceLines(world, user) })),
    ...part(flags, "forwards", () => ({ seqLineForwards: presenceForwards(world, user) })),
  };
}

function part<T extends object>(flags: number, aspect: PresenceAspect, make: () => T): Partial<T> {
  return flags & ASPECT_FLAG[aspect] ? make() : {};
}

/** The topic of a person's presence; `my:` is the topic for the person's own clients. */
export const presenceTopic = (contactId: string): string => `presence:${contactId}`;
