import type {
  AsnAbsentState,
  AsnAbsentStateV2,
  AsnContact,
  AsnContactV2,
  AsnCustomNote,
  AsnUserPropertyBag,
} from "../interface/types.generated.js";
import type { User } from "../world/directory.js";
import type { Absence } from "../world/presence/presence.js";
import type { World } from "../world/world.js";
import { appointments } from "./appointments.js";
import { presenceState, remoteContact } from "./person.js";
import { contactLines, contactLinesV2 } from "./presence-cti.js";
import { wireTimeOr } from "./time.js";

/** AsnContactFeatureSetEnum: dial, message (chosen). */
export const CONTACT_FEATURES = 1 | 512;
/** AsnUserStaticRights: ProCall, CTI, phone book, presence, audio, video (chosen). */
export const STATIC_RIGHTS = 8 | 64 | 1024 | 2048 | 33554432 | 67108864;
/** `iMonitorAccessRights` as in the public contact list (documented, protocol.md §4). */
export const MONITOR_RIGHTS = 1;

const ABSENT_STATE = { available: 0, absent: 1, busy: 2, doNotDisturb: 3 } as const;
const NOT_SET = 4;

export function absentState(world: World, user: User): AsnAbsentState {
  const absence = world.presence.absence(user.contactId);
  return {
    u8sContactId: user.contactId,
    u8sUsername: user.name,
    stTimeFrom: wireTimeOr(absence?.from),
    stTimeTo: wireTimeOr(absence?.to),
    iAbsentState: absentNumber(absence),
    u8sMessage: absence?.message ?? "",
    u8sAbsentReason: absence?.reason ?? "",
    iPresenceState: presenceState(world.presence.of(user.contactId)),
  };
}

export function absentStateV2(world: World, user: User): AsnAbsentStateV2 {
  const absence = world.presence.absence(user.contactId);
  return {
    u8sContactId: user.contactId,
    eAbsentState: absentNumber(absence),
    iPresenceState: presenceState(world.presence.of(user.contactId)),
    ...(absence?.from === undefined ? {} : { stTimeFrom: wireTimeOr(absence.from) }),
    ...(absence?.to === undefined ? {} : { stTimeTo: wireTimeOr(absence.to) }),
    ...(absence ? { eReachability: absence.reachability as AsnAbsentStateV2["eReachability"] } : {}),
  };
}

function absentNumber(absence: Absence | undefined): 0 | 1 | 2 | 3 | 4 {
  return absence ? ABSENT_STATE[absence.state] : NOT_SET;
}

export function customNote(world: World, user: User): AsnCustomNote {
  return { u8sContactID: user.contactId, u8sUsername: user.name, u8sNote: world.presence.note(user.contactId) };
}

export function propertyBag(user: User): AsnUserPropertyBag {
  return { asnProperties: [...user.properties].map(([key, value]) => ({ key, value })) };
}

/** The fields that the old and the V2 form of a contact share. */
function contactCore(world: World, user: User) {
  return {
    u8sContactId: user.contactId,
    iContactFeatureSet: CONTACT_FEATURES,
    iPresenceState: presenceState(world.presence.of(user.contactId)),
    iStaticRights: STATIC_RIGHTS,
    iMonitorAccessRights: MONITOR_RIGHTS,
    asnRemoteContact: remoteContact(user),
    asnCustomNote: customNote(world, user),
    ...appointments(world, user),
    asnUserPropertyBag: propertyBag(user),
  };
}

export function contact(world: World, user: User): AsnContact {
  return {
    ...contactCore(world, user),
    seqPhoneLines: contactLines(world, user),
    asnAbsentState: absentState(world, user),
  };
}

export function contactV2(world: World, user: User): AsnContactV2 {
  return {
    ...contactCore(world, user),
    iStaticRights2: 0,
    seqPhoneLines: contactLinesV2(world, user),
    asnAbsentState: absentStateV2(world, user),
  };
}
