import type { AsnClientContentChangedArgument } from "../interface/types.generated.js";
import type { EventSink } from "../server/delivery.js";
import {
  CONTENT_FLAG,
  contentTopic,
  isMonitorGroup,
  listed,
  monitorGroupsTopic,
  tagsTopic,
  writeCluster,
  writeMonitorGroup,
  writeRef,
  xmlContentTopic,
} from "../wire/content.js";
import type { ContentChange } from "../world/content/content-book.js";
import type { User } from "../world/directory.js";
import type { Group, GroupChange } from "../world/groups/group-book.js";
import type { World } from "../world/world.js";
import type { EventMapping } from "./mapping.js";

/** AsnClientContentChangedFlags, as the number of a bit (chosen, as in the operation). */
const FULL_UPDATE = 1 << 0;

/** Sends a change of a user's contact list to the user's clients, except for the one that made it. */
export const contentEvents: EventMapping<ContentChange> = {
  "content.changed": (change, sink, world) => {
    for (const { session, flags, key } of sink.subscribers(contentTopic(change.owner))) {
      if (session === change.writer) continue;
      const argument = contentChanged(change, flags, key, world, session.user);
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

/** The part of the change that the subscriber asked for; undefined when there is none. */
function contentChanged(
  { revision, update }: Extract<ContentChange, { type: "content.changed" }>,
  flags: number,
  restriction: string,
  world: World,
  user: User,
): AsnClientContentChangedArgument | undefined {
  const contacts =
    (flags & CONTENT_FLAG.contacts) !== 0 && (update.replace || update.put.length + update.remove.length > 0);
  const structure = flags & CONTENT_FLAG.structure ? update.clusters : undefined;
  if (!contacts && !structure) return undefined;
  const ids = restriction ? new Set(JSON.parse(restriction) as string[]) : undefined;
  return {
    iRevision: revision,
    ...(contacts
      ? {
          addedOrChangedContacts: update.put.map((contact) => listed(world, user, contact)),
          removedContacts: update.remove.map(writeRef),
        }
      : {}),
    ...(structure
      ? { listContentstructure: structure.filter(({ id }) => ids?.has(id) ?? true).map(writeCluster) }
      : {}),
    iFlags: update.replace ? FULL_UPDATE : 0,
  };
}

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
