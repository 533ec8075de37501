import { OperationError } from "../errors.js";
import type {
  AsnNetDatabaseTask,
  AsnNetDatabaseTaskFindOptions,
  AsnNetDatabaseTaskFindOptionsV2,
} from "../interface/types.generated.js";
import { readTask, readTaskQuery, wireTask } from "../wire/tasks.js";
import { readTime } from "../wire/time.js";
import { Delegation, type TaskContent } from "../world/tasks/task.js";
import { TaskRefusal, type TaskRefusalReason } from "../world/tasks/tasks.js";
import type { Call, Handlers } from "./handler.js";

/** `iErrorDetail`; the interface has no enumeration for tasks (chosen). */
const REASON: Record<TaskRefusalReason, number> = { unknownTask: 1, unknownOwner: 2, duplicateId: 3 };

/** `iErrorDetail` of what the server does not carry out (chosen). */
const NOT_IMPLEMENTED = 4;

/**
 * Tasks (documented, protocol.md §7: they keep what is written and tell subscribers; chosen: all clients of whom a task
 * concerns).
 */
export const taskHandlers: Handlers = {
  asnTaskGetEntriesV2: ({ findOptions }, call) => ({ listTasks: find(findOptions, call) }),
  asnTaskGetEntryCount: ({ findOptions }, call) => ({ iCount: find(findOptions, call).length }),
  asnTaskGetEntries: ({ findOptions }, call) => ({ listTasks: find(findOptions, call) }),
  asnGetTaskEntryCount: ({ findOptions }, call) => ({ iCount: find(findOptions, call).length }),

  asnTaskAddEntry: ({ taskEntry }, { world, user }) =>
    orFail(() => {
      // The id is the server's, also where the client names one (documented, protocol.md §7).
      const task = world.tasks.add(user, readTask(world, taskEntry));
      return { iResult: 0, u8sAddedTaskID: task.id };
    }),
  asnTaskRemoveEntries: ({ u8slistTaskID }, { world, user }) =>
    orFail(() => {
      world.tasks.remove(user, u8slistTaskID);
      return { dummy: null };
    }),
  asnTaskModifyEntries: ({ listTasks }, { world, user }) =>
    orFail(() => {
      const changes = listTasks.map((wire): [string, Partial<TaskContent>] => {
        const { owners, ...content } = readTask(world, wire);
        const before = world.tasks.task(wire.u8sTaskID);
        const given = owners.length > 0 ? owners : (before?.owners ?? []);
        const isMoved = before !== undefined && given.some((owner) => !before.owners.includes(owner));
        const delegation = isMoved && !given.includes(user) ? Delegation.waiting : content.delegation;
        return [wire.u8sTaskID, { ...content, owners: given, delegation }];
      });
      world.tasks.modify(user, new Map(changes));
      return { dummy: null };
    }),
  asnTaskSetEntriesState: ({ eState, u8slistTaskIDs }, call) => change(call, u8slistTaskIDs, { state: eState }),
  asnTaskSetEntriesReminder: ({ u8slistTaskIDs, bReminderActive, stReminderTime }, call) =>
    change(call, u8slistTaskIDs, { reminderActive: bReminderActive, reminder: readTime(stReminderTime) }),
  /** The server does not carry it out (documented, protocol.md §7); who delegates writes the task's owners. */
  asnTaskDelegateEntries: () => {
    throw new OperationError(NOT_IMPLEMENTED, "not implemented: write the owners with asnTaskModifyEntries");
  },
};

function find(
  options: AsnNetDatabaseTaskFindOptionsV2 | AsnNetDatabaseTaskFindOptions,
  { world, user }: Call,
): AsnNetDatabaseTask[] {
  return world.tasks.search(user, readTaskQuery(options)).map(wireTask);
}

function change({ world, user }: Call, ids: readonly string[], content: Partial<TaskContent>): Record<string, never> {
  return orFail(() => {
    world.tasks.modify(user, new Map(ids.map((id) => [id, content])));
    return {};
  });
}

function orFail<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof TaskRefusal) throw new OperationError(REASON[error.reason], error.message);
    throw error;
  }
}
