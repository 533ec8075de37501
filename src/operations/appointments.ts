import { OperationError } from "../errors.js";
import type { AsnAppointmentEntry } from "../interface/types.generated.js";
import { readAppointment, seesPrivate, wireAppointment } from "../wire/appointments.js";
import { userCalled } from "../wire/journal.js";
import type { User } from "../world/directory.js";
import type { Call, Handlers } from "./handler.js";

/** `iErrorDetail`; the interface has no enumeration for appointments (chosen). */
const REFUSED = { unknownOwner: 1, forbidden: 2 } as const;
/** `iResult` (chosen: 0 done, 1 there is no such appointment). */
const RESULT = { done: 0, unknown: 1 } as const;

/**
 * Appointments (documented, protocol.md §7: they keep what is written and tell subscribers, which here are those of the
 * owner's presence). People write their own calendars, and those of others whose presence they may change (chosen).
 */
export const appointmentHandlers: Handlers = {
  asnAppointmentSetEntryList: (argument, call) => replace(argument, false, call),
  asnAppointmentSetSeriesEntriesList: (argument, call) => replace(argument, true, call),
  asnAppointmentSetEntry: ({ appointment }, call) => {
    const owner = writable(appointment.u8sOwner, call);
    const id = free(appointment.u8sEntryID, call);
    const series = call.world.appointments.appointment(id)?.series ?? false;
    const origin = { id, dataSource: appointment.u8sDataSource, series };
    call.world.appointments.set(readAppointment(appointment, owner, origin));
    return { iResult: RESULT.done };
  },
  asnAppointmentRemoveEntry: ({ u8sEntryID }, call) => {
    const appointment = call.world.appointments.appointment(u8sEntryID);
    if (!appointment) return { iResult: RESULT.unknown };
    writable(appointment.owner.contactId, call);
    call.world.appointments.remove(u8sEntryID);
    return { iResult: RESULT.done };
  },
  asnAppointmentGetAllEntriesForUser: ({ u8sOwner }, call) => {
    const owner = readable(u8sOwner, call);
    const all = call.world.appointments.inRange(owner.contactId);
    return { iResult: RESULT.done, listAppointments: all.map((entry) => toWire(entry, call)) };
  },
  asnAppointmentGetActualEntrysForUser: ({ u8sOwner }, call) => {
    const owner = readable(u8sOwner, call);
    const current = call.world.appointments.current(owner.contactId);
    return { iResult: RESULT.done, listAppointments: current.map((entry) => toWire(entry, call)) };
  },
};

type ReplaceArgument = { u8sOwner: string; u8sDataSource: string; appointments: AsnAppointmentEntry[] };

function replace(argument: ReplaceArgument, series: boolean, call: Call): { iResult: number } {
  const owner = writable(argument.u8sOwner, call);
  const dataSource = argument.u8sDataSource;
  const appointments = argument.appointments.map((wire) =>
    readAppointment(wire, owner, { id: free(wire.u8sEntryID, call), dataSource, series }),
  );
  call.world.appointments.replace(owner, { dataSource, series }, appointments);
  return { iResult: RESULT.done };
}

const toWire = (entry: Parameters<typeof wireAppointment>[0], { world, user }: Call): AsnAppointmentEntry =>
  wireAppointment(entry, seesPrivate(world, entry.owner, user));

/** The id that the client gave, which must not be that of a calendar that it may not write; a new one for none. */
function free(id: string, call: Call): string {
  const other = call.world.appointments.appointment(id);
  if (other) writable(other.owner.contactId, call);
  return id || call.world.context.newId();
}

/** The owner, by contact id or login name; the caller for an empty name (chosen). */
function owner(name: string, { world, user }: Call): User {
  const found = name === "" ? user : userCalled(world, name);
  if (found) return found;
  throw new OperationError(REFUSED.unknownOwner, `there is no user "${name.slice(0, 100)}"`);
}

function readable(name: string, call: Call): User {
  const found = owner(name, call);
  if (call.world.rights.maySee(found.contactId, call.user.contactId)) return found;
  throw new OperationError(REFUSED.forbidden, `you may not see the appointments of "${found.name}"`);
}

function writable(name: string, call: Call): User {
  const found = owner(name, call);
  if (call.world.rights.mayChange(found.contactId, call.user.contactId)) return found;
  throw new OperationError(REFUSED.forbidden, `you may not change the appointments of "${found.name}"`);
}
