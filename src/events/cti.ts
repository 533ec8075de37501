import type { AsnCtiCallInformation } from "../interface/types.generated.js";
import type { PreparedEvent } from "../rose/event.js";
import type { EventSink } from "../server/delivery.js";
import type { Session } from "../server/session.js";
import {
  busyOnBusy,
  callInformation,
  lineForwards,
  lineInfo,
  remoteOfficeState,
  sourceOfContact,
} from "../wire/cti.js";
import { linesTopic, lineTopic, orderTopic } from "../wire/cti-topics.js";
import type {
  ConferenceChanged,
  ConferencePartyChanged,
  LineChanged,
  PhoneLine,
  TelephonyChange,
} from "../world/telephony/changes.js";
import type { CallLeg } from "../world/telephony/model.js";
import type { World } from "../world/world.js";
import type { EventMapping } from "./mapping.js";

/** AsnCtiNotifyLineAddRemoveArgument's `addremove`. */
const ADDED = 0;
const REMOVED = 1;

/**
 * What happens on the telephone, to the monitors of the lines where it happens, each with its own cross reference id
 * (documented, protocol.md §7). Data that all monitors of a line share are made once, and only if there is a monitor.
 */
export const ctiEvents: EventMapping<TelephonyChange> = {
  "call.made": ({ leg, request, carriedOut }, sink) => {
    if (request === undefined) return;
    const success = carriedOut ? 1 : 0;
    const argument = { u8sLinePhoneNumber: leg.line.uri, u8sConnectionID: leg.connectionId, success };
    for (const { session } of sink.subscribers(orderTopic(request))) {
      sink.deliver(session, sink.event("asnCtiNotifyMakeCallResult", argument));
    }
  },
  "call.changed": ({ leg, reason, features }, sink, world) =>
    toMonitors(sink, leg.line, () => {
      const information = callSeen(world, leg, features);
      return (head, session) => {
        const argument = { ...head, reason, callinformation: information(session) };
        return sink.event("asnCtiNotifyLineCallInformationChanged", argument);
      };
    }),
  "call.features.changed": ({ line, calls }, sink) =>
    toMonitors(sink, line, () => {
      const callFeaturesList = calls.map(({ leg, features }) => ({
        u8sConnectionID: leg.connectionId,
        iFeatures: features,
      }));
      return (head) => sink.event("asnCtiNotifyLineCallFeaturesChanged", { ...forLine(head), callFeaturesList });
    }),
  "call.ended": () => {},
  "call.rang": () => {},
  "call.digits": () => {},

  "conference.created": (change, sink, world) =>
    toParties(change, sink, () => {
      const both = conferenceSeen(change, world);
      return (head, session) => sink.event("asnCtiNotifyConferenceCreated", { ...forLine(head), ...both(session) });
    }),
  "conference.destroyed": (change, sink, world) =>
    toParties(change, sink, () => {
      const both = conferenceSeen(change, world);
      return (head, session) => sink.event("asnCtiNotifyConferenceDestroyed", { ...forLine(head), ...both(session) });
    }),
  "conference.party.added": (change, sink, world) =>
    toParties(change, sink, () => {
      const both = partySeen(change, world);
      return (head, session) => sink.event("asnCtiNotifyConferencePartyAdded", { ...forLine(head), ...both(session) });
    }),
  "conference.party.removed": (change, sink, world) =>
    toParties(change, sink, () => {
      const both = partySeen(change, world);
      return (head, session) =>
        sink.event("asnCtiNotifyConferencePartyRemoved", { ...forLine(head), ...both(session) });
    }),

  "line.info.changed": ({ line }, sink, world) =>
    toMonitors(sink, line, () => {
      const info = lineInfo(world, line);
      return (head) => sink.event("asnCtiNotifyLineInfoChanged", { ...head, lineInfo: info });
    }),
  "line.dnd.changed": ({ line }, sink) =>
    toMonitors(sink, line, () => {
      const iDoNotDisturb = line.doNotDisturb ? 1 : 0;
      const optionalParams = { BusyOnBusy: busyOnBusy(line) };
      return (head) => sink.event("asnCtiNotifyLineDoNotDisturbChanged", { ...head, iDoNotDisturb, optionalParams });
    }),
  "line.remoteOffice.changed": ({ line }, sink) =>
    toMonitors(sink, line, () => {
      const state = remoteOfficeState(line);
      return (head) => sink.event("asnCtiNotifyLineRemoteOfficeChanged", { ...head, remoteOfficeState: state });
    }),
  "line.forwards.changed": ({ line }, sink) =>
    toMonitors(sink, line, () => {
      const seqLineForwards = lineForwards(line);
      return (head) => sink.event("asnCtiNotifyLineForwardingChanged", { ...head, seqLineForwards });
    }),
  "line.address.changed": ({ line }, sink) =>
    toMonitors(sink, line, () => {
      const iAddressID = line.addressId;
      return (head) => sink.event("asnCtiNotifyLineActiveAddressChanged", { ...head, iAddressID });
    }),
  "line.password.changed": ({ line }, sink) =>
    toMonitors(sink, line, () => {
      const rest = { invalidPasswordState: line.passwordRefused ? 1 : 0, u8sUserName: line.owner?.name ?? "" };
      return (head) => sink.event("asnCtiNotifyLineInvalidPasswordChanged", { ...head, ...rest });
    }),

  "line.added": (change, sink, world) => addRemove(change, ADDED, sink, world),
  "line.removed": (change, sink, world) => {
    toMonitors(
      sink,
      change.line,
      () =>
        ({ u8sMonitorCrossRefID }) =>
          sink.event("asnCtiNotifyMonitorStopped", { u8sMonitorCrossRefID }),
    );
    addRemove(change, REMOVED, sink, world);
  },
  "line.order.changed": ({ user, lines }, sink) => {
    const u8sLineURISortOrder = lines.map(({ uri }) => uri);
    for (const { session, key } of sink.subscribers(linesTopic(user.contactId))) {
      const argument = { u8sMonitorCrossRefID: key, u8sLineURISortOrder };
      sink.deliver(session, sink.event("asnCtiNotifyLineSortOrderChanged", argument));
    }
  },
};

/** The first fields of every line event. */
interface Head {
  readonly u8sMonitorCrossRefID: string;
  readonly u8sLinePhoneNumber: string;
}

/** The event for one monitor of a session. */
type EventOfMonitor = (head: Head, session: Session) => PreparedEvent;

/** The same for events with the other field name for the cross reference id. */
function forLine({ u8sMonitorCrossRefID, u8sLinePhoneNumber }: Head) {
  return { u8sLineMonitorCrossRefID: u8sMonitorCrossRefID, u8sLinePhoneNumber };
}

/** Sends each monitor of the line its event. `prepare` is only called if there is a monitor. */
export function toMonitors(sink: EventSink, line: PhoneLine, prepare: () => EventOfMonitor): void {
  let eventFor: ReturnType<typeof prepare> | undefined;
  for (const { session, key } of sink.subscribers(lineTopic(line))) {
    eventFor ??= prepare();
    sink.deliver(session, eventFor({ u8sMonitorCrossRefID: key, u8sLinePhoneNumber: line.uri }, session));
  }
}

/** Sends to the monitors of all lines in the conference: that is how its members learn who takes part. */
function toParties(
  { lines }: { readonly lines: readonly PhoneLine[] },
  sink: EventSink,
  prepare: () => EventOfMonitor,
): void {
  for (const line of lines) toMonitors(sink, line, prepare);
}

/**
 * One end of a call as each client sees it. It is made once: whose contact it is differs from client to client, and only
 * when one of them gave it.
 */
function callSeen(world: World, leg: CallLeg, features?: number): (session: Session) => AsnCtiCallInformation {
  const shared = callInformation(world, leg, undefined, features);
  return ({ id }) => (leg.givenContact ? { ...shared, iRemoteContactSource: sourceOfContact(leg, id) } : shared);
}

function conferenceSeen({ controller, members }: ConferenceChanged, world: World) {
  const first = callSeen(world, controller);
  const others = members.map((member) => callSeen(world, member));
  return (session: Session) => ({
    conferenceControllerCallInfo: first(session),
    conferenceMemberCallInfoList: others.map((information) => information(session)),
  });
}

function partySeen({ controller, member }: ConferencePartyChanged, world: World) {
  const [first, other] = [callSeen(world, controller), callSeen(world, member)];
  return (session: Session) => ({
    conferenceControllerCallInfo: first(session),
    conferenceMemberCallInfo: other(session),
  });
}

/** Sends to those who enumerated the person's lines, or all lines, and subscribed to changes. */
function addRemove({ line }: LineChanged, addremove: 0 | 1, sink: EventSink, world: World): void {
  const topics = [linesTopic(undefined), ...(line.owner ? [linesTopic(line.owner.contactId)] : [])];
  for (const topic of topics) {
    for (const { session, key } of sink.subscribers(topic)) {
      const head = { u8sLineMonitorCrossRefID: key, u8sLinePhoneNumber: line.uri };
      const argument = { ...head, addremove, lineInfo: lineInfo(world, line) };
      sink.deliver(session, sink.event("asnCtiNotifyLineAddRemove", argument));
    }
  }
}
