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
import { contactFeatures } from "./contact-features.js";
import { presenceState, remoteContact } from "./person.js";
import { contactLines, contactLinesV2 } from "./presence-cti.js";
import { wireTimeOr } from "./time.js";

/**
 * AsnUserStaticRights of somebody whom the administration gave no others: what a user here can do (chosen): chat, web
 * login, ProCall, telephone, recording, phone books, presence, journal and its deletion, screen sharing, audio, video.
 */
export const STATIC_RIGHTS =
  1 | 4 | 8 | 64 | 512 | 1024 | 2048 | 524288 | 1048576 | 4194304 | 8388608 | 33554432 | 67108864;
/** AsnUserStaticRights2 of the same: login over the internet and by mobile; sending files, location and contacts. */
export const STATIC_RIGHTS_2 = 2 | 4 | 512 | 1024 | 2048;

export function staticRights(world: World, user: User): { iStaticRights: number; iStaticRights2: number } {
  const settings = world.administration.settingsOf(user);
  return {
    iStaticRights: settings.staticRights ?? STATIC_RIGHTS,
    iStaticRights2: settings.staticRights2 ?? STATIC_RIGHTS_2,
  };
}

/** `iMonitorAccessRights` as in the public contact list (documented, protocol.md §4). */
export const MONITOR_RIGHTS = 1;

const ABSENT_STATE = { available: 0, absent: 1, busy: 2, doNotDisturb: 3 } as const;
const NOT_SET = 4;

export function absentState(world: World, user: User): AsnAbsentState {
  const absence = world.presence.absence(user.contactId);
  return {
    u8sContactId: user.contactId,
    u8sUsername: user.displayName,
    stTimeFrom: wireTimeOr(absence?.from),
    stTimeTo: wireTimeOr(absence?.to),
    iAbsentState: absentNumber(absence),
    u8sMessage: absence?.message ?? "",
    u8sAbsentReason: absence?.reason ?? "",
    iPresenceState: presenceState(world.presence.of(user.contactId)),
    optionalParams: { iReachability: absence?.reachability ?? 0 },
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
  return { u8sContactID: user.contactId, u8sUsername: user.displayName, u8sNote: world.presence.note(user.contactId) };
}

export function propertyBag(user: User): AsnUserPropertyBag {
  return { asnProperties: [...user.properties].map(([key, value]) => ({ key, value })) };
}

/** The fields that the old and the V2 form of a contact share. */
function contactCore(world: World, user: User, viewer: User) {
  return {
    u8sContactId: user.contactId,
    iContactFeatureSet: contactFeatures(world, user, viewer),
    iPresenceState: presenceState(world.presence.of(user.contactId)),
    iStaticRights: staticRights(world, user).iStaticRights,
    iMonitorAccessRights: MONITOR_RIGHTS,
    asnRemoteContact: remoteContact(user),
    asnCustomNote: customNote(world, user),
    ...appointments(world, user, viewer),
    asnUserPropertyBag: propertyBag(user),
  };
}

export function contact(world: World, user: User, viewer: User): AsnContact {
  return {
    ...contactCore(world, user, viewer),
    seqPhoneLines: contactLines(world, user, viewer),
    asnAbsentState: absentState(world, user),
    optionalParams: { iStaticRights2: staticRights(world, user).iStaticRights2 },
  };
}

export function contactV2(world: World, user: User, viewer: User): AsnContactV2 {
  return {
    ...contactCore(world, user, viewer),
    iStaticRights2: staticRights(world, user).iStaticRights2,
    seqPhoneLines: contactLinesV2(world, user, viewer),
    asnAbsentState: absentStateV2(world, user),
  };
}
