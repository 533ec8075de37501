import { OperationError } from "../errors.js";
import type { AsnAppointmentEntry } from "../interface/types.generated.js";
import { readAppointment, wireAppointment } from "../wire/appointments.js";
import { userCalled } from "../wire/journal.js";
import type { Appointment } from "../world/appointments/appointment.js";
import type { User } from "../world/directory.js";
import type { Call, Handlers } from "./handler.js";

/** `iErrorDetail`; the interface has no enumeration for appointments (chosen). */
const UNKNOWN_OWNER = 1;
/** `iResult` (chosen: 0 done, 1 there is no such appointment). */
const RESULT = { done: 0, unknown: 1 } as const;

/**
 * Appointments: they are the caller's own, whatever owner is named; administrators alone write those of others
 * (documented, protocol.md §7, module Appointments). Those who watch the owner's presence are told of changes.
 */
export const appointmentHandlers: Handlers = {
  /** Replaces the owner's whole list, wherever its entries came from. */
  asnAppointmentSetEntryList: (argument, call) => {
    const owner = writer(argument.u8sOwner, call);
    call.world.appointments.replace(owner, byId(argument, false, owner, call));
    return { iResult: RESULT.done };
  },
  /** All entries of the list are one series: they share an id. */
  asnAppointmentSetSeriesEntriesList: (argument, call) => {
    const owner = writer(argument.u8sOwner, call);
    for (const entries of byId(argument, true, owner, call)) call.world.appointments.set(owner, entries);
    return { iResult: RESULT.done };
  },
  asnAppointmentSetEntry: ({ appointment }, call) => {
    const owner = writer(appointment.u8sOwner, call);
    const id = appointment.u8sEntryID || call.world.context.newId();
    const origin = { id, part: 0, dataSource: appointment.u8sDataSource, series: false };
    call.world.appointments.set(owner, [readAppointment(appointment, owner, origin)]);
    return { iResult: RESULT.done };
  },
  asnAppointmentRemoveEntry: ({ u8sEntryID }, { world, user }) => ({
    iResult: world.appointments.remove(user, u8sEntryID) ? RESULT.done : RESULT.unknown,
  }),
  asnAppointmentGetAllEntriesForUser: (_argument, { world, user }) => ({
    iResult: RESULT.done,
    listAppointments: world.appointments.inRange(user.contactId).map(toOwner),
  }),
  asnAppointmentGetActualEntrysForUser: (_argument, { world, user }) => ({
    iResult: RESULT.done,
    listAppointments: world.appointments.current(user.contactId).map(toOwner),
  }),
};

const toOwner = (entry: Appointment): AsnAppointmentEntry => wireAppointment(entry, true);

interface EntryList {
  readonly u8sDataSource: string;
  readonly appointments: readonly AsnAppointmentEntry[];
}

/** The entries, those with one id together. The server makes the missing ids: one for a whole series. */
function byId(list: EntryList, series: boolean, owner: User, { world }: Call): Appointment[][] {
  const { u8sDataSource: dataSource, appointments } = list;
  const groups = new Map<string, Appointment[]>();
  const newId = (): string => world.context.newId();
  const ofSeries = series ? newId() : undefined;
  for (const wire of appointments) {
    const id = wire.u8sEntryID || (ofSeries ?? newId());
    const group = groups.get(id) ?? [];
    groups.set(id, group);
    group.push(readAppointment(wire, owner, { id, part: group.length, dataSource, series }));
  }
  return [...groups.values()];
}

/** Whose appointments are written: the caller's, but an administrator's call names the user. */
function writer(name: string, { world, user, session }: Call): User {
  if (name === "" || !world.administration.isAdministrator(session)) return user;
  const found = userCalled(world, name);
  if (found) return found;
  throw new OperationError(UNKNOWN_OWNER, `there is no user "${name.slice(0, 100)}"`);
}
