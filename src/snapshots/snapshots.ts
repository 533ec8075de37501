import type { Emulator } from "../emulator.js";
import type { KeptResponses } from "../fixtures/added-responses.js";
import { MemoryGuard } from "../server/memory-guard.js";
import { EndReason } from "../server/traffic.js";
import { Date } from "../time/platform.js";
import { UsageError } from "../usage-error.js";
import { Checkpoint } from "./checkpoint.js";
import { ServerSnapshot, type ServerSummary } from "./server-snapshot.js";

/** How many snapshots the control API keeps; those of the library are kept by the program that took them. */
export const MOST_SNAPSHOTS = 100;

/** What is told of a snapshot. */
export interface SnapshotView {
  readonly id: string;
  readonly name?: string;
  /** When it was taken, by the machine's clock, ISO 8601. */
  readonly at: string;
  /** UCSID of the server that it is of; missing when it is of the whole emulator. */
  readonly ucsid?: string;
  readonly servers: readonly ServerSummary[];
}

/**
 * The state of a server, or of a whole emulator, at one moment. It holds memory as long as somebody holds it, and can be
 * restored any number of times.
 */
export class Snapshot {
  /** When it was taken, by the machine's clock. */
  readonly at = new Date();
  readonly #emulator: Emulator;
  readonly #servers: readonly ServerSnapshot[];
  readonly #shared: { readonly faults: Checkpoint; readonly added: KeptResponses } | undefined;

  /**
   * Throws UsageError when there is no server of that UCSID.
   * @internal
   */
  constructor(
    emulator: Emulator,
    /** The server that it is of; undefined: all, and what is set for all. */
    readonly ucsid: string | undefined,
  ) {
    this.#emulator = emulator;
    const server = ucsid === undefined ? undefined : emulator.server(ucsid);
    if (ucsid !== undefined && !server) throw new UsageError(`there is no server "${ucsid}"`);
    const servers = server ? [server] : [...emulator.servers()];
    this.#servers = servers.map((one) => new ServerSnapshot(emulator, one));
    if (server) return;
    const clocks = new Set<object>(servers.map(({ clock }) => clock));
    const bounds = { isOutside: (object: object) => clocks.has(object), isWeakKey: () => false };
    this.#shared = {
      faults: new Checkpoint([emulator.faults.shared], bounds),
      added: emulator.added.remember(undefined),
    };
  }

  get servers(): readonly ServerSummary[] {
    return this.#servers.map(({ summary }) => summary);
  }

  /** How many objects of the state it keeps. */
  get size(): number {
    return this.#servers.reduce((sum, { size }) => sum + size, this.#shared?.faults.size ?? 0);
  }

  /**
   * Whether it was taken in that emulator.
   * @internal
   */
  isOf(emulator: Emulator): boolean {
    return this.#emulator === emulator;
  }

  /** Puts everything back. Throws UsageError when a server that was removed finds no room any more. */
  restore(): void {
    if (this.#shared) this.#endOthers();
    for (const server of this.#servers) server.restore();
    if (!this.#shared) return;
    const emulator = this.#emulator;
    emulator.reinstateAll(this.#servers.map(({ server }) => server));
    this.#shared.faults.restore();
    emulator.faults.recount();
    emulator.added.recall(undefined, this.#shared.added);
  }

  /** Ends the servers that have been added since. */
  #endOthers(): void {
    const kept = new Set(this.#servers.map(({ server }) => server.ucsid));
    for (const server of [...this.#emulator.servers()]) {
      if (kept.has(server.ucsid)) continue;
      for (const session of [...server.sessions.all()]) server.endSession(session, EndReason.restored);
      this.#emulator.remove(server.ucsid);
    }
  }
}

/** The snapshots of an emulator that are known by an id. */
export class Snapshots {
  readonly #kept = new Map<string, { readonly snapshot: Snapshot; readonly view: SnapshotView }>();
  readonly #memory: MemoryGuard;
  #taken = 0;

  constructor(private readonly emulator: Emulator) {
    this.#memory = new MemoryGuard(emulator.config.memoryLimit);
  }

  /** Takes one that its owner keeps: of one server, or of all. Throws UsageError when there is no such server. */
  take(ucsid?: string): Snapshot {
    return new Snapshot(this.emulator, ucsid);
  }

  /** Why no more can be kept; undefined while there is room. */
  get full(): string | undefined {
    if (this.#kept.size >= MOST_SNAPSHOTS) return `there are ${MOST_SNAPSHOTS} snapshots, and there may be no more`;
    return this.#memory.isFull ? "the emulator has no memory left for a snapshot" : undefined;
  }

  /** Takes one and keeps it. Throws UsageError when there is no such server, or no room. */
  keep({ ucsid, name }: { readonly ucsid?: string | undefined; readonly name?: string | undefined }): SnapshotView {
    if (this.full !== undefined) throw new UsageError(this.full);
    const snapshot = this.take(ucsid);
    const view: SnapshotView = {
      id: `snapshot-${++this.#taken}`,
      ...(name !== undefined && { name }),
      at: snapshot.at.toISOString(),
      ...(ucsid !== undefined && { ucsid }),
      servers: snapshot.servers,
    };
    this.#kept.set(view.id, { snapshot, view });
    return view;
  }

  /** Those that are kept, the oldest first; with a UCSID those in which that server is. */
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

  delete(id: string): boolean {
    return this.#kept.delete(id);
  }

  clear(): void {
    this.#kept.clear();
  }
}
