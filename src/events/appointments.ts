import type { PreparedEvent } from "../rose/event.js";
import { appointments } from "../wire/appointments.js";
import { presenceState } from "../wire/person.js";
import { ASPECT_FLAG, presenceTopic } from "../wire/presence.js";
import type { AppointmentChange } from "../world/appointments/appointments.js";
import type { EventMapping } from "./mapping.js";

/**
 * A calendar changed, or an appointment began or ended. Presence has its own event for that. Subscribers of the old
 * form also get the older events (chosen): the owner asnUpdateMyAppointment,
 * the others asnContactAppointmentStateChanged.
 */
export const appointmentEvents: EventMapping<AppointmentChange> = {
  "appointments.changed": ({ owner }, sink, world) => {
    let own: PreparedEvent | undefined;
    let others: PreparedEvent | undefined;
    const state = () => presenceState(world.presence.of(owner.contactId));
    for (const { session, form, flags } of sink.subscribers(presenceTopic(owner.contactId))) {
      if (form !== "old" || (flags & ASPECT_FLAG.appointment) === 0) continue;
      if (session.user === owner) {
        own ??= sink.event("asnUpdateMyAppointment", {
          u8sContactID: owner.contactId,
          ...appointments(world, owner),
          iPresenceState: state(),
        });
        sink.deliver(session, own);
      } else if (world.rights.maySee(owner.contactId, session.user.contactId)) {
        const { seqActualAppointments, asnNextAppointment } = appointments(world, owner);
        others ??= sink.event("asnContactAppointmentStateChanged", {
          contactID: owner.contactId,
          iPresenceState: state(),
          appointmentEntryList: seqActualAppointments,
          asnNextAppointment,
        });
        sink.deliver(session, others);
      }
    }
  },
};
