import type { PreparedEvent } from "../rose/event.js";
import type { EventSink } from "../server/delivery.js";
import { absentState, customNote } from "../wire/contact.js";
import { contactFeatures } from "../wire/contact-features.js";
import { presenceState, remoteContact } from "../wire/person.js";
import { OPENED, presenceTopic } from "../wire/presence.js";
import { contactCall, contactLines } from "../wire/presence-cti.js";
import type { User } from "../world/directory.js";
import type { PresenceAspect } from "../world/presence/presence.js";
import type { World } from "../world/world.js";

type TellOld = (user: User, viewer: User, sink: EventSink, world: World) => PreparedEvent[];

/** The older event of each part of a presence; those that are missing have none. */
const OLD_EVENTS: Partial<Record<PresenceAspect, TellOld>> = {
  presence: (user, viewer, sink, world) => [
    sink.event("asnPresenceStateChanged", {
      contactID: user.contactId,
      iPresenceState: presenceState(world.presence.of(user.contactId)),
      iContactFeatureSet: contactFeatures(world, user, viewer),
      asnRemoteContact: remoteContact(user),
      iContactConnectionState: 0,
      u8sAdditionalConnectionInfo: "",
    }),
  ],
  absence: (user, _viewer, sink, world) => {
    const { stTimeFrom, stTimeTo, u8sAbsentReason, u8sMessage } = absentState(world, user);
    return [
      sink.event("asnContactAbsentStateChanged", {
        contactID: user.contactId,
        iPresenceState: presenceState(world.presence.of(user.contactId)),
        utcAbsentStartTime: stTimeFrom,
        utcAbsentEndTime: stTimeTo,
        u8sAbsentReason,
        u8sAbsentMessage: u8sMessage,
      }),
    ];
  },
  note: (user, _viewer, sink, world) => [sink.event("asnContactCustomNoteChanged", customNote(world, user))],
  calls: (user, viewer, sink, world) =>
    world.telephony.callsOf(user).map((leg) =>
      sink.event("asnContactCallInformationChanged", {
        contactID: user.contactId,
        iPresenceState: presenceState(world.presence.of(user.contactId)),
        callinfo: contactCall(world, user, leg, viewer),
      }),
    ),
  forwards: (user, viewer, sink, world) =>
    contactLines(world, user, viewer).map((line) =>
      sink.event("asnContactPhoneForwardStateChanged", {
        u8sContactID: user.contactId,
        iContactFeatureSet: contactFeatures(world, user, viewer),
        iPresenceState: presenceState(world.presence.of(user.contactId)),
        u8sLinenumber: line.u8sNumber,
        seqLineForwards: line.seqLineForwards,
        optionalParams: { LineURI: line.u8sLinePhoneNumber },
      }),
    ),
};

/** Tells those who opened the contact by the events of old (documented, protocol.md §7, module ENetROSEInterface). */
export function tellOpened(user: User, aspects: readonly PresenceAspect[], sink: EventSink, world: World): void {
  for (const { session, key } of sink.subscribers(presenceTopic(user.contactId))) {
    if (key !== OPENED || !world.rights.maySee(user.contactId, session.user.contactId)) continue;
    for (const aspect of new Set(aspects)) {
      for (const event of OLD_EVENTS[aspect]?.(user, session.user, sink, world) ?? []) sink.deliver(session, event);
    }
  }
}
