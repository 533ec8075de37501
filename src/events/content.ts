import type { EventSink } from "../server/delivery.js";
import {
  contentChanged,
  contentTopic,
  isMonitorGroup,
  monitorGroupsTopic,
  tagsTopic,
  writeMonitorGroup,
  xmlContentTopic,
} from "../wire/content.js";
import type { ContentChange } from "../world/content/content-book.js";
import type { Group, GroupChange } from "../world/groups/group-book.js";
import type { EventMapping } from "./mapping.js";

/** Sends a change of a user's contact list to the user's clients, except for the one that made it. */
export const contentEvents: EventMapping<ContentChange> = {
  "content.changed": (change, sink, world) => {
    for (const { session, flags, key } of sink.subscribers(contentTopic(change.owner))) {
      if (session === change.writer) continue;
      const argument = contentChanged(change, { flags, key, user: session.user }, world);
      if (argument) sink.deliver(session, sink.event("asnClientContentChanged", argument));
    }
  },
  "content.tagged": ({ owner, ids, revision, writer }, sink) => {
    const event = sink.event("asnClientContentTaggedIDsChanged", { u8sTaggedIDs: [...ids], iRevision: revision });
    for (const { session } of sink.subscribers(tagsTopic(owner))) if (session !== writer) sink.deliver(session, event);
  },
  "content.xml": ({ owner, revision, writer }, sink) => {
    const event = sink.event("asnMyUpdateClientContent", { u8sNewRevision: String(revision) });
    for (const { session } of sink.subscribers(xmlContentTopic(owner))) {
      if (session !== writer) sink.deliver(session, event);
    }
  },
};

/** Sends changes of monitor groups to the clients of their members. */
export const monitorGroupEvents: EventMapping<GroupChange> = {
  "group.added": ({ group }, sink) => tell(undefined, group, sink),
  "group.changed": ({ group, before }, sink) => tell(before, group, sink),
  "group.removed": ({ group }, sink) => tell(group, undefined, sink),
};

/** Sends each member an added, a changed or a removed group, by its membership before and after. */
function tell(before: Group | undefined, after: Group | undefined, sink: EventSink): void {
  const [wasMonitored, isMonitored] = [before && isMonitorGroup(before), after && isMonitorGroup(after)];
  const added =
    after &&
    sink.event("asnAdministrativeMonitorContentGroupAdded", { adminMonitorGroupAdded: writeMonitorGroup(after) });
  const changed =
    after &&
    sink.event("asnAdministrativeMonitorContentGroupChanged", { adminMonitorGroupChanged: writeMonitorGroup(after) });
  const removed =
    before &&
    sink.event("asnAdministrativeMonitorContentGroupRemoved", { adminMonitorGroupRemoved: writeMonitorGroup(before) });
  const reload = sink.event("asnReloadAdministrativeMonitorContent", {});
  for (const member of new Set([...(before?.members ?? []), ...(after?.members ?? [])])) {
    const was = wasMonitored === true && before?.members.has(member) === true;
    const is = isMonitored === true && after?.members.has(member) === true;
    const event = was && is ? changed : is ? added : was ? removed : undefined;
    if (!event) continue;
    for (const { session, form } of sink.subscribers(monitorGroupsTopic(member))) {
      sink.deliver(session, form === "v2" ? event : reload);
    }
  }
}
