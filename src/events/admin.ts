import type { PreparedEvent } from "../rose/event.js";
import type { EventSink } from "../server/delivery.js";
import { LINES_TOPIC, writeLine } from "../wire/admin-lines.js";
import { MANAGED_TOPIC, userData } from "../wire/admin-users.js";
import { writeGroup } from "../wire/groups.js";
import type { AdministrationChange, LineEntry } from "../world/administration/administration.js";
import type { User } from "../world/directory.js";
import type { Group, GroupChange } from "../world/groups/group-book.js";
import type { World } from "../world/world.js";
import type { EventMapping } from "./mapping.js";

/** Sends changes of users and lines to the administrators who have subscribed. */
export const administrationEvents: EventMapping<AdministrationChange> = {
  "user.added": ({ user }, sink, world) => tellOfUser(user, sink, world),
  "user.changed": ({ user }, sink, world) => tellOfUser(user, sink, world),
  "user.removed": ({ user }, sink) => {
    const event = sink.event("asnMgmtRemoveUserProfileEvent", { u8sUserName: user.name });
    for (const { session } of sink.subscribers(MANAGED_TOPIC)) sink.deliver(session, event);
  },
  "line.configured": ({ entry }, sink, world) =>
    tellOfLine(entry, sink, () =>
      sink.event("asnMgmtOnLineConfigChangedEvent", { tapiLineConfig4Admin: writeLine(entry, world) }),
    ),
  "line.deleted": ({ entry }, sink, world) =>
    tellOfLine(entry, sink, () =>
      sink.event("asnMgmtOnLineRemovedEvent", { tapiLineConfig4Admin: writeLine(entry, world) }),
    ),
};

/** Groups were changed: the same for them. */
export const administeredGroupEvents: EventMapping<GroupChange> = {
  "group.added": ({ group }, sink) => tellOfGroup(group, sink),
  "group.changed": ({ group, before }, sink) => {
    if (before.name !== group.name) tellOfRemoval(before, sink);
    tellOfGroup(group, sink);
  },
  "group.removed": ({ group }, sink) => tellOfRemoval(group, sink),
};

function tellOfUser(user: User, sink: EventSink, world: World): void {
  let event: PreparedEvent | undefined;
  for (const { session } of sink.subscribers(MANAGED_TOPIC)) {
    event ??= sink.event("asnMgmtGetUserListEvent", {
      userProfileDataList: [userData(session.server, world, user, [...sink.sessionsOf(user)])],
    });
    sink.deliver(session, event);
  }
}

function tellOfGroup(group: Group, sink: EventSink): void {
  let event: PreparedEvent | undefined;
  for (const { session } of sink.subscribers(MANAGED_TOPIC)) {
    event ??= sink.event("asnMgmtGetGroupsEvent", { groupProfile: writeGroup(session.server, group) });
    sink.deliver(session, event);
  }
}

function tellOfRemoval(group: Group, sink: EventSink): void {
  const event = sink.event("asnMgmtRemoveGroupProfileEvent", { u8sGroupName: group.name });
  for (const { session } of sink.subscribers(MANAGED_TOPIC)) sink.deliver(session, event);
}

/** The subscribers of the line, and those of all lines (an empty id). A session with both subscriptions gets one event. */
function tellOfLine({ line }: LineEntry, sink: EventSink, make: () => PreparedEvent): void {
  let event: PreparedEvent | undefined;
  const notified = new Set<unknown>();
  for (const { session, key } of sink.subscribers(LINES_TOPIC)) {
    if ((key !== "" && key !== line) || notified.has(session)) continue;
    notified.add(session);
    event ??= make();
    sink.deliver(session, event);
  }
}
