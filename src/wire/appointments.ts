import type { AsnAppointmentEntry } from "../interface/types.generated.js";
import type { Appointment, AppointmentStatus } from "../world/appointments/appointment.js";
import { Sensitivity } from "../world/appointments/appointment.js";
import type { User } from "../world/directory.js";
import type { World } from "../world/world.js";
import { NO_TIME, readTime, wireTime } from "./time.js";

/** AsnPresenceRightsFlags.eAppointmentPrivate (documented, protocol.md §9): may see the details of private appointments. */
const SEES_PRIVATE = 16;
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
    bIsValid: appointment.valid,
    ...(appointment.extra && !isHidden ? { optionalParams: { ...appointment.extra } } : {}),
  };
}

/** Whether the viewer sees the details of the owner's private appointments. */
export function seesPrivate(world: World, owner: User, viewer: User): boolean {
  return owner === viewer || (world.rights.of(owner.contactId, viewer.contactId).presence & SEES_PRIVATE) !== 0;
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
    valid: wire.bIsValid,
    extra: wire.optionalParams,
  };
}

/**
 * The running appointments and the next one, for presences and contacts. All viewers get the same, so
 * the content of private ones is hidden from everybody (chosen).
 */
export function appointments(world: World, user: User) {
  const [next] = world.appointments.next(user.contactId);
  return {
    seqActualAppointments: world.appointments.current(user.contactId).map((entry) => wireAppointment(entry, false)),
    asnNextAppointment: next ? wireAppointment(next, false) : noAppointment(user),
  };
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
