import { Faults } from "../faults/faults.js";
import type { KeptResponses } from "../fixtures/added-responses.js";
import { Responses } from "../fixtures/responses/responses.js";
import type { KeptMemory } from "../fixtures/responses/server-memories.js";
import { Journal } from "../journal/journal.js";
import { JournalObserver } from "../journal/observer.js";
import { Linter } from "../lint/linter.js";
import type { ScenarioRun } from "../scenarios/run.js";
import type { Peer } from "../server/outbox.js";
import { EndReason } from "../server/server-events.js";
import { Session } from "../server/session.js";
import type { UcServer } from "../server/uc-server.js";
import { isoTime } from "../time/iso.js";
import { Checkpoint } from "./checkpoint.js";
import type { SnapshotHost } from "./host.js";

/** A summary of a server at the moment of the snapshot. It holds no secret. */
export interface ServerSummary {
  readonly ucsid: string;
  /** The server's own time, ISO 8601. */
  readonly time: string;
  /** Whether its time passed by itself. */
  readonly running: boolean;
  readonly users: number;
  readonly sessions: number;
  /** How many timers waited. */
  readonly timers: number;
}

/**
 * Objects that serve all servers, or that record what has happened. They are no state of one server, though each server
 * refers to them.
 */
const OUTSIDE: ReadonlySet<object> = new Set(
  [Faults, Responses, Journal, JournalObserver, Linter].map(({ prototype }): object => prototype),
);

/** Whether the object is one of those. */
export const isOutside = (object: object): boolean => OUTSIDE.has(Object.getPrototypeOf(object));

/** The whole state of one server at one moment. */
export class ServerSnapshot {
  readonly summary: ServerSummary;
  /** @internal */
  readonly checkpoint: Checkpoint;
  readonly #sessions: ReadonlySet<Session>;
  /** The sessions that had an event channel. Without one they may have been idle for too long. */
  readonly connected: readonly Session[];
  /** The calls that wait for the delay of a fault. */
  readonly waits: ReadonlySet<object>;
  readonly fixtures: KeptMemory;
  readonly added: KeptResponses;
  readonly runs: readonly ScenarioRun[];

  constructor(
    private readonly emulator: SnapshotHost,
    readonly server: UcServer,
  ) {
    const { ucsid, clock, world, sessions } = server;
    clock.syncTick();
    this.summary = {
      ucsid,
      time: isoTime(clock.now()),
      running: clock.runningNow,
      users: world.directory.size,
      sessions: sessions.size,
      timers: clock.pendingTimers,
    };
    this.#sessions = new Set(sessions.all());
    this.connected = [...this.#sessions].filter(({ outbox }) => outbox?.channels);
    this.waits = new Set(emulator.faultsOf(server).waits);
    this.fixtures = emulator.responses.keepState(server);
    this.added = emulator.added.keepState(ucsid);
    this.runs = emulator.scenarios.on(server);
    // The data that a world began with never changes, and servers share much of it.
    const given = new Set<unknown>([server.settings, ...Object.values(server.data)]);
    this.checkpoint = new Checkpoint([server, this.fixtures.memory, ...this.runs], {
      isOutside: (object) => given.has(object) || isOutside(object),
      isWeakKey: (object) => object instanceof Session,
    });
  }

  /** How many objects it keeps. */
  get size(): number {
    return this.checkpoint.size;
  }

  /**
   * Restores the server, also one that was reset, replaced or removed since. Throws UsageError when there are too many.
   */
  restore(): void {
    const { emulator, server } = this;
    this.#endNewer();
    emulator.restoreServer(server);
    const peers = this.#openPeers();
    this.checkpoint.restore();
    emulator.faults.recount();
    emulator.added.restoreState(server.ucsid, this.added);
    emulator.responses.restoreState(server, this.fixtures);
    emulator.scenarios.restoreState(server, this.runs);
    server.afterRestore();
    for (const session of this.connected) if (!peers.get(session)?.length) session.use();
    for (const [session, open] of peers) {
      if (open.length > 0) session.outbox ??= server.newOutbox(session);
      session.outbox?.afterRestore(open);
    }
  }

  /** Ends what began since the snapshot: sessions, calls that wait for a delay, scenarios. */
  #endNewer(): void {
    const { emulator, server } = this;
    const present = emulator.server(server.ucsid);
    for (const one of new Set([server, present ?? server])) {
      for (const session of [...one.sessions.all()]) {
        if (!this.#sessions.has(session)) one.endSession(session, EndReason.restored);
      }
    }
    emulator.faultsOf(server).cancelNewer(this.waits);
    emulator.responses.cancelNewer(server, this.fixtures);
    emulator.scenarios.cancelNewer(server, this.runs);
  }

  /** The event channels that are open now. The network is not restored: they stay open. */
  #openPeers(): Map<Session, Peer[]> {
    return new Map([...this.#sessions].map((session) => [session, [...(session.outbox?.peers ?? [])]]));
  }
}
