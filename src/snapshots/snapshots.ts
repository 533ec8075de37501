import { Budget } from "../common/budget.js";
import type { KeptResponses } from "../fixtures/added-responses.js";
import { weigh } from "../matching/walk.js";
import { EndReason } from "../server/server-events.js";
import { isoTime } from "../time/iso.js";
import { Date } from "../time/platform.js";
import { UsageError } from "../usage-error.js";
import { Checkpoint } from "./checkpoint.js";
import type { SnapshotHost } from "./host.js";
import { ServerSnapshot, type ServerSummary } from "./server-snapshot.js";

/** How many snapshots the control API keeps. A program keeps those that it took with the library. */
export const MOST_SNAPSHOTS = 100;

/** What the content of one object takes, about. */
const OBJECT_BYTES = 150;

/** The description of a snapshot. */
export interface SnapshotView {
  readonly id: string;
  readonly name?: string;
  /** When it was taken, by the machine's clock, ISO 8601. */
  readonly at: string;
  /** UCSID of its server; missing for a snapshot of the whole emulator. */
  readonly ucsid?: string;
  readonly servers: readonly ServerSummary[];
}

/**
 * The state of a server, or of a whole emulator, at one moment. It takes memory as long as it is referenced, and
 * can be restored any number of times.
 */
export class Snapshot {
  /** When it was taken, by the machine's clock. */
  readonly at = new Date();
  readonly #emulator: SnapshotHost;
  /** @internal */
  readonly ofServers: readonly ServerSnapshot[];
  /**
   * What is set for all servers; undefined in the snapshot of one server.
   * @internal
   */
  readonly shared: { readonly list: object; readonly faults: Checkpoint; readonly added: KeptResponses } | undefined;

  /**
   * Throws UsageError when there is no server of that UCSID.
   * @internal
   */
  constructor(
    emulator: SnapshotHost,
    /** UCSID of the server; undefined for all servers, with the faults and responses that are set for all. */
    readonly ucsid: string | undefined,
  ) {
    this.#emulator = emulator;
    const server = ucsid === undefined ? undefined : emulator.server(ucsid);
    if (ucsid !== undefined && !server) throw new UsageError(`there is no server "${ucsid}"`);
    const servers = server ? [server] : [...emulator.servers()];
    this.ofServers = servers.map((one) => new ServerSnapshot(emulator, one));
    if (server) return;
    const clocks = new Set<object>(servers.map(({ clock }) => clock));
    const bounds = { isOutside: (object: object) => clocks.has(object), isWeakKey: () => false };
    this.shared = {
      list: emulator.faults.shared,
      faults: new Checkpoint([emulator.faults.shared], bounds),
      added: emulator.added.keepState(undefined),
    };
  }

  get servers(): readonly ServerSummary[] {
    return this.ofServers.map(({ summary }) => summary);
  }

  /** How many objects of the state it keeps. */
  get size(): number {
    return this.ofServers.reduce((sum, { size }) => sum + size, this.shared?.faults.size ?? 0);
  }

  /**
   * Whether it was taken in that emulator.
   * @internal
   */
  isOf(emulator: SnapshotHost): boolean {
    return this.#emulator === emulator;
  }

  /** Restores everything. Throws UsageError when there is no room for a server that was removed since. */
  restore(): void {
    if (this.shared) this.#endOthers();
    for (const server of this.ofServers) server.restore();
    if (!this.shared) return;
    const emulator = this.#emulator;
    emulator.restoreServers(this.ofServers.map(({ server }) => server));
    this.shared.faults.restore();
    emulator.faults.recount();
    emulator.added.restoreState(undefined, this.shared.added);
  }

  /** Removes the servers that were added since. */
  #endOthers(): void {
    const kept = new Set(this.ofServers.map(({ server }) => server.ucsid));
    for (const server of [...this.#emulator.servers()]) {
      if (kept.has(server.ucsid)) continue;
      for (const session of [...server.sessions.all()]) server.endSession(session, EndReason.restored);
      this.#emulator.remove(server.ucsid);
    }
  }
}

/** The snapshots of an emulator that have an id. */
export class Snapshots {
  readonly #kept = new Map<
    string,
    { readonly snapshot: Snapshot; readonly view: SnapshotView; readonly shown: unknown }
  >();
  readonly #budget: Budget;
  #taken = 0;

  constructor(private readonly emulator: SnapshotHost) {
    this.#budget = new Budget("snapshots", emulator.memory);
  }

  /**
   * Takes a snapshot of one server, or of all, that the caller keeps. Throws UsageError when there is no such server.
   */
  take(ucsid?: string): Snapshot {
    return new Snapshot(this.emulator, ucsid);
  }

  /** The reason why no more snapshots can be kept; undefined while they can. */
  private get full(): string | undefined {
    if (this.#kept.size >= MOST_SNAPSHOTS) return `there are ${MOST_SNAPSHOTS} snapshots, the most that are kept`;
    return this.#budget.refusal(0);
  }

  /** About how many bytes those that are kept take. */
  get bytes(): number {
    return this.#budget.bytes;
  }

  /**
   * Takes a snapshot and keeps it. `shown` is what people see of the state now, for a comparison later. Throws UsageError for
   * an unknown server, or at the limit.
   */
  keep(
    { ucsid, name }: { readonly ucsid?: string | undefined; readonly name?: string | undefined },
    shown?: unknown,
  ): SnapshotView {
    if (this.full !== undefined) throw new UsageError(this.full);
    const snapshot = this.take(ucsid);
    const id = `snapshot-${++this.#taken}`;
    this.#budget.add(id, snapshot.size * OBJECT_BYTES + weigh(shown));
    const view: SnapshotView = {
      id,
      ...(name !== undefined && { name }),
      at: isoTime(snapshot.at.getTime()),
      ...(ucsid !== undefined && { ucsid }),
      servers: snapshot.servers,
    };
    this.#kept.set(view.id, { snapshot, view, shown });
    return view;
  }

  /** The snapshots that are kept, the oldest first; with a UCSID those that contain that server. */
  list(ucsid?: string): SnapshotView[] {
    const views = [...this.#kept.values()].map(({ view }) => view);
    return views.filter(({ servers }) => ucsid === undefined || servers.some((server) => server.ucsid === ucsid));
  }

  /** Restores the one with that id; undefined when there is none. */
  restore(id: string): SnapshotView | undefined {
    const kept = this.#kept.get(id);
    kept?.snapshot.restore();
    return kept?.view;
  }

  /** The one with that id; undefined when there is none. */
  get(id: string): Snapshot | undefined {
    return this.#kept.get(id)?.snapshot;
  }

  /** What people saw of the state when the one with that id was taken; undefined when there is none. */
  shown(id: string): { readonly shown: unknown } | undefined {
    return this.#kept.get(id);
  }

  delete(id: string): boolean {
    this.#budget.delete(id);
    return this.#kept.delete(id);
  }

  clear(): void {
    this.#budget.clear();
    this.#kept.clear();
  }
}
