import type { AsnAppointmentEntry } from "../interface/types.generated.js";
import { encodeBer } from "../rose/ber/values.js";
import type { Appointment, AppointmentStatus } from "../world/appointments/appointment.js";
import { Sensitivity } from "../world/appointments/appointment.js";
import type { User } from "../world/directory.js";
import { PresenceRight } from "../world/presence/rights.js";
import type { World } from "../world/world.js";
import { NO_TIME, readTime, wireTime } from "./time.js";

const MINUTE_MS = 60_000;
/** The longest duration of an appointment without an end (chosen: a year). */
const MOST_MINUTES = 525_600;

/** An appointment as a viewer sees it. Other people see a private one without its details (chosen). */
export function wireAppointment(appointment: Appointment, seesPrivate: boolean): AsnAppointmentEntry {
  const isHidden = appointment.sensitivity >= Sensitivity.private && !seesPrivate;
  return {
    u8sEntryID: appointment.id,
    u8sOwner: appointment.owner.name,
    u8sDataSource: appointment.dataSource,
    stStart: wireTime(appointment.start),
    stEnd: wireTime(appointment.end),
    iDuration: Math.round((appointment.end - appointment.start) / MINUTE_MS),
    u8sSubject: isHidden ? "" : appointment.subject,
    u8sText: isHidden ? "" : appointment.text,
    bAllDay: appointment.allDay,
    iStatus: appointment.status,
    u8sCategory: isHidden ? "" : appointment.category,
    iImportance: appointment.importance,
    iSensitivity: appointment.sensitivity,
    // Set by the server (documented, protocol.md §7, module Appointments): what it has is valid, whatever the client wrote.
    bIsValid: true,
    ...(appointment.extra && !isHidden ? { optionalParams: { ...appointment.extra } } : {}),
  };
}

/** An appointment as a client writes it, for that owner. */
export function readAppointment(
  wire: AsnAppointmentEntry,
  owner: User,
  origin: { id: string; part: number; dataSource: string; series: boolean },
): Appointment {
  const start = readTime(wire.stStart) ?? 0;
  const end = readTime(wire.stEnd) ?? start + Math.min(wire.iDuration, MOST_MINUTES) * MINUTE_MS;
  return {
    ...origin,
    owner,
    start,
    end: Math.max(start, end),
    subject: wire.u8sSubject,
    text: wire.u8sText,
    allDay: wire.bAllDay,
    status: readStatus(wire.iStatus),
    category: wire.u8sCategory,
    importance: wire.iImportance,
    sensitivity: wire.iSensitivity,
    extra: wire.optionalParams,
  };
}

/**
 * The running appointments and the next one as the viewer may see them: public ones, or private ones too (documented,
 * protocol.md §9: AsnPresenceRightsFlags). Who sees public ones alone sees when a private one is (chosen).
 */
export function appointments(world: World, user: User, viewer: User) {
  const see = seenBy(world, user, viewer);
  const [next = noAppointment(user)] = world.appointments.next(user.contactId).flatMap(see);
  return {
    seqActualAppointments: world.appointments.current(user.contactId).flatMap(see),
    asnNextAppointment: next,
  };
}

/** All appointments of the next 30 days, as the viewer may see them. */
export const nextAppointments = (world: World, user: User, viewer: User): AsnAppointmentEntry[] =>
  world.appointments.next(user.contactId).flatMap(seenBy(world, user, viewer));

/** The same as octets of BER in base64, for the keys of older types, which hold no lists. */
export function nextAppointmentsInBer(world: World, user: User, viewer: User): string {
  const entries = nextAppointments(world, user, viewer);
  return entries.length === 0 ? EMPTY_LIST_IN_BER : encodeBer("SEQAppointmentList", entries).toString("base64");
}

/** An empty SEQUENCE (30 00): most people's, and each answer about a group of people has many. */
const EMPTY_LIST_IN_BER = "MAA=";

function seenBy(world: World, user: User, viewer: User): (entry: Appointment) => AsnAppointmentEntry[] {
  const { presence } = world.rights.of(user.contactId, viewer.contactId);
  const seesPrivate = (presence & PresenceRight.privateAppointments) !== 0;
  const seesPublic = seesPrivate || (presence & PresenceRight.publicAppointments) !== 0;
  return (entry) => (seesPublic ? [wireAppointment(entry, seesPrivate)] : []);
}

/** A placeholder with `bIsValid` false, for the required field of a person without a next appointment. */
function noAppointment(user: User): AsnAppointmentEntry {
  return {
    u8sEntryID: "",
    u8sOwner: user.name,
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

/** A value outside of EnumAppointmentState counts as busy (chosen). */
function readStatus(status: number): AppointmentStatus {
  return status === 0 || status === 1 || status === 3 ? status : 2;
}
