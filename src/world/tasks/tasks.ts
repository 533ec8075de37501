import type { WorldContext } from "../context.js";
import { WorldDataError } from "../data-error.js";
import type { Directory, User } from "../directory.js";
import { readFileTime } from "../file-time.js";
import type { TasksData } from "./file.js";
import { Delegation, emptyTask, type Task, type TaskContent, TaskPriority, TaskPrivacy, TaskState } from "./task.js";

/** Tasks were added, changed or removed. Told to their owners and creators, old and new. */
export type TaskChange =
  | { readonly type: "tasks.added"; readonly tasks: readonly Task[]; readonly viewer: User }
  | { readonly type: "tasks.modified"; readonly tasks: readonly Task[]; readonly viewer: User }
  | { readonly type: "tasks.removed"; readonly ids: readonly string[]; readonly viewer: User }
  | { readonly type: "tasks.reloaded"; readonly viewer: User };

/** Why an order for tasks is refused. */
export type TaskRefusalReason = "unknownTask" | "unknownOwner" | "duplicateId";

export class TaskRefusal extends Error {
  override readonly name = "TaskRefusal";
  constructor(
    readonly reason: TaskRefusalReason,
    message: string,
  ) {
    super(message);
  }
}

/** A search; conditions that are left out do not matter. */
export interface TaskQuery {
  /** The tasks' owners. When empty: the seeker's own tasks, and those that the seeker gave to others. */
  readonly owners?: readonly User[];
  /**
   * The range of the start, in ms since the epoch, both ends included. With a range, tasks without a start are left
   * out.
   */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly hasStart?: boolean | undefined;
  readonly notFinished?: boolean;
  readonly notStarted?: boolean;
  /** The wanted kinds: `normal` for tasks that are nobody's secret, or the state of a delegation; all when empty. */
  readonly kinds?: ReadonlySet<"normal" | Delegation>;
  /** At most this many; 0: all. */
  readonly limit?: number;
}

/**
 * The tasks of the users. Owners and creator see a task. An order for several tasks is carried out completely or not at
 * all.
 */
export class TaskBook {
  private readonly byId = new Map<string, Task>();
  /** The ids of the tasks that each person sees, in the order in which they were added. */
  private readonly byViewer = new Map<User, Set<string>>();

  constructor(
    private readonly context: WorldContext<TaskChange>,
    private readonly directory: Directory,
    data: TasksData,
  ) {
    this.#load(data);
  }

  task(id: string): Task | undefined {
    return this.byId.get(id);
  }

  /** The matching tasks that the seeker sees, in the order in which they were added. */
  search(seeker: User, query: TaskQuery = {}): Task[] {
    const found: Task[] = [];
    const { owners = [], from, to, kinds, limit } = query;
    for (const id of this.byViewer.get(seeker) ?? []) {
      if (limit && found.length >= limit) break;
      const task = this.byId.get(id);
      if (!task) continue;
      if (owners.length > 0 && !owners.some((owner) => task.owners.includes(owner))) continue;
      if (query.hasStart !== undefined && (task.start !== undefined) !== query.hasStart) continue;
      if (from !== undefined && !(task.start !== undefined && task.start >= from)) continue;
      if (to !== undefined && !(task.start !== undefined && task.start <= to)) continue;
      if (query.notFinished && task.state === TaskState.done) continue;
      if (query.notStarted && task.state !== TaskState.notStarted) continue;
      if (kinds && kinds.size > 0 && !isOfKind(task, kinds)) continue;
      found.push(task);
    }
    return found;
  }

  /** Adds a task. The creator owns it when no owner is named. Other owners still have to accept it. */
  add(creator: User, content: TaskContent, id = ""): Task {
    if (id !== "" && this.byId.has(id)) throw new TaskRefusal("duplicateId", `there is a task "${id}" already`);
    this.context.capacity?.require(this.byId.size, "tasks");
    const owners = content.owners.length > 0 ? content.owners : [creator];
    const task = this.#finished(creator, undefined, {
      ...content,
      id: id || this.context.newId(),
      owners,
      delegation: owners.includes(creator) ? content.delegation : Delegation.waiting,
      creator,
      created: this.context.clock.now(),
      completed: undefined,
      completedBy: undefined,
    });
    this.#put(task);
    for (const viewer of viewersOf(task)) this.context.emit({ type: "tasks.added", tasks: [task], viewer });
    return task;
  }

  /** Changes tasks that the actor sees. People who see a task only before or only after the change are told too. */
  modify(actor: User, changes: ReadonlyMap<string, Partial<TaskContent>>): void {
    const pairs = [...changes].map(([id, change]) => {
      const before = this.#visible(actor, id);
      return { before, after: this.#finished(actor, before, { ...before, ...change }) };
    });
    for (const { before, after } of pairs) this.#put(after, before);
    const told = new Map<User, { added: Task[]; modified: Task[]; removed: string[] }>();
    const of = (viewer: User) => {
      const news = told.get(viewer) ?? { added: [], modified: [], removed: [] };
      told.set(viewer, news);
      return news;
    };
    for (const { before, after } of pairs) {
      const saw = viewersOf(before);
      const sees = viewersOf(after);
      for (const viewer of sees) (saw.has(viewer) ? of(viewer).modified : of(viewer).added).push(after);
      for (const viewer of saw) if (!sees.has(viewer)) of(viewer).removed.push(after.id);
    }
    for (const [viewer, { added, modified, removed }] of told) {
      if (added.length > 0) this.context.emit({ type: "tasks.added", tasks: added, viewer });
      if (modified.length > 0) this.context.emit({ type: "tasks.modified", tasks: modified, viewer });
      if (removed.length > 0) this.context.emit({ type: "tasks.removed", ids: removed, viewer });
    }
  }

  /**
   * Deletes tasks that the actor made or owns. One that others own too stays theirs, and notes who deleted it (documented,
   * protocol.md §7).
   */
  remove(actor: User, ids: readonly string[]): void {
    const all = [...new Set(ids)].map((id) => this.#visible(actor, id));
    const shared = all.filter(({ creator, owners }) => creator !== actor && owners.length > 1);
    const leaving = shared.map(({ id, owners, extra }): [string, Partial<TaskContent>] => {
      const before = (extra as Record<string, unknown> | undefined)?.[OWNERS_WHO_DELETED];
      const names = [...(typeof before === "string" ? [before] : []), actor.name].join(";");
      return [
        id,
        { owners: owners.filter((owner) => owner !== actor), extra: { ...extra, [OWNERS_WHO_DELETED]: names } },
      ];
    });
    if (leaving.length > 0) this.modify(actor, new Map(leaving));
    const tasks = all.filter((task) => !shared.includes(task));
    const told = new Map<User, string[]>();
    for (const task of tasks) {
      this.#takeOut(task);
      this.byId.delete(task.id);
      for (const viewer of viewersOf(task)) told.set(viewer, [...(told.get(viewer) ?? []), task.id]);
    }
    for (const [viewer, removed] of told) this.context.emit({ type: "tasks.removed", ids: removed, viewer });
  }

  /** Replaces all tasks. Clients are told to read theirs again. */
  replaceAll(data: TasksData): void {
    const viewers = new Set(this.byViewer.keys());
    this.byId.clear();
    this.byViewer.clear();
    this.#load(data);
    for (const viewer of this.byViewer.keys()) viewers.add(viewer);
    for (const viewer of viewers) this.context.emit({ type: "tasks.reloaded", viewer });
  }

  #visible(actor: User, id: string): Task {
    const task = this.byId.get(id);
    if (task && viewersOf(task).has(actor)) return task;
    throw new TaskRefusal("unknownTask", `you have no task "${id.slice(0, 100)}"`);
  }

  /** Records when a task was completed, and by whom; clears both when it is reopened. */
  #finished(actor: User, before: Task | undefined, task: Task): Task {
    if (task.state !== TaskState.done) return { ...task, completed: undefined, completedBy: undefined };
    if (before?.state === TaskState.done) return task;
    return { ...task, completed: this.context.clock.now(), completedBy: actor };
  }

  /** Stores a task. A changed one keeps its position in the lists of those who saw it. */
  #put(task: Task, before?: Task): void {
    this.byId.set(task.id, task);
    const saw = before ? viewersOf(before) : new Set<User>();
    const sees = viewersOf(task);
    for (const viewer of saw) if (!sees.has(viewer)) this.byViewer.get(viewer)?.delete(task.id);
    for (const viewer of sees) {
      const ids = this.byViewer.get(viewer) ?? new Set();
      this.byViewer.set(viewer, ids.add(task.id));
    }
  }

  #takeOut(task: Task): void {
    for (const viewer of viewersOf(task)) this.byViewer.get(viewer)?.delete(task.id);
  }

  #load(data: TasksData): void {
    const user = (name: string): User => {
      const found = this.directory.user(name);
      if (!found) throw new WorldDataError(`tasks: there is no user "${name}"`);
      return found;
    };
    const now = this.context.clock.now();
    for (const { creator, owners, start, due, reminder, state, priority, id, ...said } of data.entries) {
      const maker = user(creator);
      if (id !== undefined && this.byId.has(id)) throw new WorldDataError(`tasks: task "${id}" exists already`);
      this.#put({
        ...emptyTask,
        ...said,
        id: id ?? this.context.newId(),
        creator: maker,
        owners: owners.length > 0 ? owners.map(user) : [maker],
        start: start === undefined ? undefined : readFileTime(start, now),
        due: due === undefined ? undefined : readFileTime(due, now),
        reminder: reminder === undefined ? undefined : readFileTime(reminder, now),
        reminderActive: reminder !== undefined,
        state: TaskState[state],
        priority: TaskPriority[priority],
        created: now,
        completed: state === "done" ? now : undefined,
        completedBy: state === "done" ? maker : undefined,
      });
    }
  }
}

const viewersOf = (task: Task): Set<User> => new Set([task.creator, ...task.owners]);

/** The optional parameter with the owners who deleted the task for themselves. */
const OWNERS_WHO_DELETED = "OwnersWhoDeletedTheTask";

const isOfKind = (task: Task, kinds: ReadonlySet<"normal" | Delegation>): boolean =>
  kinds.has(task.delegation) || (kinds.has("normal") && task.privacy === TaskPrivacy.normal);
