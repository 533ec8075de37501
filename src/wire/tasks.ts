import type {
  AsnNetDatabaseTask,
  AsnNetDatabaseTaskFindOptions,
  AsnNetDatabaseTaskFindOptionsV2,
} from "../interface/types.generated.js";
import type { User } from "../world/directory.js";
import { Delegation, type Task, type TaskContent } from "../world/tasks/task.js";
import { type TaskQuery, TaskRefusal } from "../world/tasks/tasks.js";
import type { World } from "../world/world.js";
import { projectPinRule, readProject } from "./cti.js";
import { userCalled } from "./journal.js";
import { readTime, wireTime, wireTimeOr } from "./time.js";

/** AsnNetDatabaseTaskFindFlagsV2 (documented, protocol.md §9). */
const FIND = { withStart: 1, withoutStart: 2, notFinished: 4, notStarted: 8 } as const;
const KINDS: readonly [flag: number, kind: "normal" | Delegation][] = [
  [16, "normal"],
  [32, Delegation.accepted],
  [64, Delegation.declined],
  [128, Delegation.waiting],
];

export function wireTask(task: Task): AsnNetDatabaseTask {
  return {
    u8sTaskID: task.id,
    u8sSubject: task.subject,
    contactData: task.contact,
    u8sCallNumber: task.number,
    projectPinRule: projectPinRule(task.project),
    stUTCStartDate: wireTimeOr(task.start),
    stUTCDueDate: wireTimeOr(task.due),
    eState: task.state,
    ePriority: task.priority,
    eDelegationState: task.delegation,
    bReminderActive: task.reminderActive,
    stUTCReminderTime: wireTimeOr(task.reminder),
    u8sReminderFile: task.reminderFile,
    u8sListOwners: task.owners.map((owner) => owner.name),
    u8sCreator: task.creator.name,
    stUTCCreationTime: wireTime(task.created),
    u8sBody: task.body,
    stUTCDateCompleted: wireTimeOr(task.completed),
    u8sCompletedFrom: task.completedBy?.name ?? "",
    ePrivacy: task.privacy,
    ...(task.extra ? { optionalParams: { ...task.extra } } : {}),
  };
}

/** A task as a client writes it. The server sets creator and completion (chosen). */
export function readTask(world: World, wire: AsnNetDatabaseTask): TaskContent {
  return {
    subject: wire.u8sSubject,
    body: wire.u8sBody,
    contact: wire.contactData,
    number: wire.u8sCallNumber,
    project: readProject(wire.projectPinRule),
    start: readTime(wire.stUTCStartDate),
    due: readTime(wire.stUTCDueDate),
    state: wire.eState,
    priority: wire.ePriority,
    delegation: wire.eDelegationState,
    reminderActive: wire.bReminderActive,
    reminder: readTime(wire.stUTCReminderTime),
    reminderFile: wire.u8sReminderFile,
    privacy: wire.ePrivacy,
    owners: readOwners(world, wire.u8sListOwners),
    extra: wire.optionalParams,
  };
}

function readOwners(world: World, names: readonly string[]): User[] {
  return [...new Set(names)].map((name) => {
    const user = userCalled(world, name);
    if (!user) throw new TaskRefusal("unknownOwner", `there is no user "${name.slice(0, 100)}"`);
    return user;
  });
}

/**
 * The search of the options. The old form has the V2 bits (chosen). The names of owners change nothing: the server does
 * not look at them (documented, protocol.md §7).
 */
export function readTaskQuery(options: AsnNetDatabaseTaskFindOptionsV2 | AsnNetDatabaseTaskFindOptions): TaskQuery {
  const flags = "eFlags" in options ? options.eFlags : options.bsFlags;
  const [withStart, withoutStart] = [(flags & FIND.withStart) !== 0, (flags & FIND.withoutStart) !== 0];
  return {
    from: readTime(options.stUTCStartDateFrom),
    to: readTime(options.stUTCStartDateTo),
    hasStart: withStart === withoutStart ? undefined : withStart,
    notFinished: (flags & FIND.notFinished) !== 0,
    notStarted: (flags & FIND.notStarted) !== 0,
    kinds: new Set(KINDS.flatMap(([flag, kind]) => (flags & flag ? [kind] : []))),
    limit: Math.max(0, options.iMaxNumEntries),
  };
}
