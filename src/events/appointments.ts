import { appointments, nextAppointmentsInBer } from "../wire/appointments.js";
import { presenceState } from "../wire/person.js";
import { ASPECT_FLAG, OPENED, presenceTopic } from "../wire/presence.js";
import type { AppointmentChange } from "../world/appointments/appointments.js";
import type { EventMapping } from "./mapping.js";

/**
 * A calendar changed, or an appointment began or ended. Presence has its own event for that. The owner's clients get
 * asnUpdateMyAppointment, and who opened the contact asnContactAppointmentStateChanged (documented, protocol.md §7, module ENetROSEInterface).
 */
export const appointmentEvents: EventMapping<AppointmentChange> = {
  "appointments.changed": ({ owner }, sink, world) => {
    const iPresenceState = presenceState(world.presence.of(owner.contactId));
    const own = sink.event("asnUpdateMyAppointment", {
      u8sContactID: owner.contactId,
      ...appointments(world, owner, owner),
      iPresenceState,
      optionalParams: { NextAppointments: { binarydata: nextAppointmentsInBer(world, owner, owner) } },
    });
    for (const session of sink.sessionsOf(owner)) sink.deliver(session, own);
    for (const { session, key, flags } of sink.subscribers(presenceTopic(owner.contactId))) {
      const viewer = session.user;
      if (key !== OPENED || (flags & ASPECT_FLAG.appointment) === 0 || viewer === owner) continue;
      if (!world.rights.maySee(owner.contactId, viewer.contactId)) continue;
      const { seqActualAppointments, asnNextAppointment } = appointments(world, owner, viewer);
      const argument = {
        contactID: owner.contactId,
        iPresenceState,
        appointmentEntryList: seqActualAppointments,
        asnNextAppointment,
      };
      sink.deliver(session, sink.event("asnContactAppointmentStateChanged", argument));
    }
  },
};
