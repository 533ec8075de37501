import type {
  AsnAbsentState,
  AsnAbsentStateV2,
  AsnAppointmentEntry,
  AsnContact,
  AsnContactV2,
  AsnCustomNote,
  AsnNetDatabaseContact,
  AsnUserPropertyBag,
} from "../interface/types.generated.js";
import type { User } from "../world/directory.js";
import type { Absence, Presence } from "../world/presence/presence.js";
import type { World } from "../world/world.js";
import { NO_TIME, wireTimeOr } from "./time.js";

/** AsnPresenceStateEnum, the low byte of `iPresenceState` (documented). */
const STATE = { available: 1, busy: 2, absent: 3, doNotDisturb: 4 } as const;
/** AsnPresenceStateFlags, the rest of it (documented). */
const FLAG = {
  conferencing: 0x20000,
  ringing: 0x1000000,
  appointment: 0x2000000,
  call: 0x4000000,
  note: 0x10000000,
  idle: 0x20000000,
} as const;

/** AsnContactFeatureSetEnum: dial, message (chosen). */
export const CONTACT_FEATURES = 1 | 512;
/** AsnUserStaticRights: ProCall, CTI, phone book, presence, audio, video (chosen). */
export const STATIC_RIGHTS = 8 | 64 | 1024 | 2048 | 33554432 | 67108864;
/** `iMonitorAccessRights` as in the documented public contact list. */
export const MONITOR_RIGHTS = 1;

const ABSENT_STATE = { available: 0, absent: 1, busy: 2, doNotDisturb: 3 } as const;
const NOT_SET = 4;

/** `iPresenceState`: the state in the low byte, flags above it (documented). */
export function presenceState(presence: Presence): number {
  return (
    STATE[presence.state] |
    (presence.conferencing ? FLAG.conferencing : 0) |
    (presence.ringing ? FLAG.ringing : 0) |
    (presence.inAppointment ? FLAG.appointment : 0) |
    (presence.inCall ? FLAG.call : 0) |
    (presence.noteSet ? FLAG.note : 0) |
    (presence.idle ? FLAG.idle : 0)
  );
}

/** A user of the server as a contact of its data base. */
export function remoteContact(user: User): AsnNetDatabaseContact {
  return {
    u8sEntryID: user.contactId,
    u8sCtiServerUserName: user.name,
    u8sDisplayName: user.displayName,
    u8sFirstName: user.firstName,
    u8sLastName: user.lastName,
    ...filled("u8sJobTitle", user.jobTitle),
    ...filled("u8sCompany", user.company),
    ...filled("u8sDepartment", user.department),
    u8sEMail: user.email,
    u8sSIPAddress: user.contactId,
    ...filled("u8sPhoneBusiness", numberOf(user.lines[0] ?? "")),
    ...filled("u8sPhoneBusiness2", numberOf(user.lines[1] ?? "")),
    ...filled("u8sPhoneMobile", user.mobile),
    bValid: true,
    iCtiServerUser: 1,
  };
}

/** The number of a line URI: `tel:+493023125100@pbx` is +493023125100. */
export function numberOf(line: string): string {
  return line.replace(/^tel:/, "").replace(/@.*$/, "");
}

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

/** An appointment that is none: `bIsValid` false, for the required field of a person who has no next one. */
export function noAppointment(user: User): AsnAppointmentEntry {
  return {
    u8sEntryID: "",
    u8sOwner: user.contactId,
    u8sDataSource: "",
    stStart: NO_TIME,
    stEnd: NO_TIME,
    iDuration: 0,
    u8sSubject: "",
    u8sText: "",
    bAllDay: false,
    iStatus: 0,
    u8sCategory: "",
    iImportance: 1,
    iSensitivity: 0,
    bIsValid: false,
  };
}

/** What the old and the V2 form of a contact have in common. */
function contactCore(world: World, user: User) {
  return {
    u8sContactId: user.contactId,
    iContactFeatureSet: CONTACT_FEATURES,
    iPresenceState: presenceState(world.presence.of(user.contactId)),
    iStaticRights: STATIC_RIGHTS,
    iMonitorAccessRights: MONITOR_RIGHTS,
    asnRemoteContact: remoteContact(user),
    asnCustomNote: customNote(world, user),
    seqActualAppointments: [],
    asnNextAppointment: noAppointment(user),
    asnUserPropertyBag: propertyBag(user),
  };
}

export function contact(world: World, user: User): AsnContact {
  return {
    ...contactCore(world, user),
    seqPhoneLines: user.lines.map((line, index) => phoneLine(line, index)),
    asnAbsentState: absentState(world, user),
  };
}

export function contactV2(world: World, user: User): AsnContactV2 {
  return {
    ...contactCore(world, user),
    iStaticRights2: 0,
    seqPhoneLines: user.lines.map((line, index) => ({
      ...phoneLine(line, index),
      u8sAddressNames: [],
      u8sAddressCaps: "",
      u8sCTIFeatureCodes: "",
    })),
    asnAbsentState: absentStateV2(world, user),
  };
}

function phoneLine(line: string, index: number) {
  return {
    iType: index === 0 ? 1 : 2,
    u8sLinePhoneNumber: line,
    u8sDescriptor: numberOf(line),
    u8sNumber: numberOf(line),
    seqCalls: [],
    seqLineForwards: [],
    iState: 1 as const,
    bDoNotDisturb: false,
    iForwardFeaturesPBX: 0,
  };
}

function filled<K extends string>(field: K, value: string): { [F in K]?: string } {
  return (value ? { [field]: value } : {}) as { [F in K]?: string };
}
