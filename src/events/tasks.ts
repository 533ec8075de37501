import type { PreparedEvent } from "../rose/event.js";
import type { EventSink } from "../server/delivery.js";
import { wireTask } from "../wire/tasks.js";
import type { User } from "../world/directory.js";
import type { TaskChange } from "../world/tasks/tasks.js";
import type { EventMapping } from "./mapping.js";

/**
 * Sends added, changed and removed tasks. No operation subscribes to them, so all clients of everybody who sees the
 * task get them (chosen).
 */
export const taskEvents: EventMapping<TaskChange> = {
  "tasks.added": ({ tasks, viewer }, sink) =>
    tell(viewer, sink, () => sink.event("asnTaskItemsAdded", { listTasks: tasks.map(wireTask) })),
  "tasks.modified": ({ tasks, viewer }, sink) =>
    tell(viewer, sink, () => sink.event("asnTaskItemsModified", { listTasks: tasks.map(wireTask) })),
  "tasks.removed": ({ ids, viewer }, sink) =>
    tell(viewer, sink, () => sink.event("asnTaskItemsRemoved", { u8slistTaskIDs: [...ids] })),
  "tasks.reloaded": ({ viewer }, sink) => tell(viewer, sink, () => sink.event("asnTasksReload", {})),
};

function tell(viewer: User, sink: EventSink, prepare: () => PreparedEvent): void {
  let ready: PreparedEvent | undefined;
  for (const session of sink.sessionsOf(viewer)) {
    ready ??= prepare();
    sink.deliver(session, ready);
  }
}
