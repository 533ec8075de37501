import type { User } from "../directory.js";
import { NO_PROJECT, type Project } from "../project.js";

/** AsnTaskState (documented, protocol.md §9). */
export const TaskState = { notStarted: 0, inProgress: 1, waiting: 2, deferred: 3, done: 4 } as const;
export type TaskState = (typeof TaskState)[keyof typeof TaskState];
/** AsnTaskPriority (documented, protocol.md §9). */
export const TaskPriority = { low: 0, normal: 1, high: 2 } as const;
export type TaskPriority = (typeof TaskPriority)[keyof typeof TaskPriority];
/** AsnTaskDelegationState (documented, protocol.md §9). */
export const Delegation = { accepted: 0, waiting: 1, declined: 2 } as const;
export type Delegation = (typeof Delegation)[keyof typeof Delegation];
/** AsnTaskPrivacy (documented, protocol.md §9). */
export const TaskPrivacy = { normal: 0, personal: 1, private: 2, confidential: 3 } as const;
export type TaskPrivacy = (typeof TaskPrivacy)[keyof typeof TaskPrivacy];

/** The data of a task. Times are ms since the epoch; undefined when not set. */
export interface TaskContent {
  readonly subject: string;
  readonly body: string;
  /** The contact that it is about, as the client wrote it. */
  readonly contact: object;
  readonly number: string;
  readonly project: Project;
  readonly start: number | undefined;
  readonly due: number | undefined;
  readonly state: TaskState;
  readonly priority: TaskPriority;
  readonly delegation: Delegation;
  readonly reminderActive: boolean;
  readonly reminder: number | undefined;
  readonly reminderFile: string;
  readonly privacy: TaskPrivacy;
  readonly owners: readonly User[];
  /** All other data that the client sent, kept as it is. */
  readonly extra: object | undefined;
}

/** A task. A change makes a new object with the same id. */
export interface Task extends TaskContent {
  readonly id: string;
  readonly creator: User;
  readonly created: number;
  /** When it was done, and by whom. */
  readonly completed: number | undefined;
  readonly completedBy: User | undefined;
}

export const emptyTask: Omit<TaskContent, "owners"> = {
  subject: "",
  body: "",
  contact: {},
  number: "",
  project: NO_PROJECT,
  start: undefined,
  due: undefined,
  state: TaskState.notStarted,
  priority: TaskPriority.normal,
  delegation: Delegation.accepted,
  reminderActive: false,
  reminder: undefined,
  reminderFile: "",
  privacy: TaskPrivacy.normal,
  extra: undefined,
};
