import type { Times } from "../interface/read.js";
import type { PreparedEvent } from "../rose/event.js";
import type { ServerClock } from "../time/clock.js";
import type { Random } from "../time/random.js";
import { Capacity } from "../world/capacity.js";
import type { Change } from "../world/changes.js";
import type { User } from "../world/directory.js";
import type { World } from "../world/world.js";
import type { WorldData } from "../world/world-file.js";
import { buildWorld } from "./build-world.js";
import { Delivery, type EventFilter, type EventSink } from "./delivery.js";
import { MemoryGuard } from "./memory-guard.js";
import { Outbox } from "./outbox.js";
import { Session, type SessionHost } from "./session.js";
import { SessionIndex } from "./session-index.js";
import { Sessions } from "./sessions.js";
import { Subscriptions } from "./subscriptions.js";
import { Tokens } from "./tokens.js";
import { EndReason, Traffic } from "./traffic.js";

/** The settings that one emulated server follows. Each is an option of `config.ts`, where its values are explained. */
export interface ServerSettings {
  readonly protocolVersion: number;
  /** Seconds. */
  readonly sessionIdle: number;
  /** Events. */
  readonly eventBacklog: number;
  /** Bytes. */
  readonly socketBuffer: number;
  readonly maxSessions: number;
  readonly maxSubscriptions: number;
  readonly maxRecords: number;
  /** MB of heap. */
  readonly memoryLimit: number;
  readonly arguments: "server" | "strict" | "off" | "warn";
  readonly times: Times;
  readonly answers: "strict" | "warn" | "off";
  readonly seed?: number | undefined;
  readonly listLength: number;
}

/** What one emulated server is made of. */
export interface ServerParts {
  readonly world: WorldData;
  readonly settings: ServerSettings;
  readonly clock: ServerClock;
  /** Makes the server's source of ids; called again at each reset, so that a seeded row starts over. */
  readonly random: () => Random;
  /** Told of what a person should see: events dropped, sessions that ended by themselves. */
  readonly notice: (message: string, details: Record<string, unknown>) => void;
  /** Turns a change of the world into events for those who want them; nobody hears of changes when left out. */
  readonly publish?: (change: Change, sink: EventSink, world: World) => void;
  /** Stands between an event and its session. */
  readonly filter?: EventFilter;
  /** Where the sessions of several servers are found; the server has its own when left out. */
  readonly index?: SessionIndex;
  /** Is told when the server forgets its state; `stopped`: for good. */
  readonly onReset?: (server: UcServer, stopped: boolean) => void;
}

/** A session with the server that it is on. */
export type ServerSession = Session<UcServer>;

/** One emulated UCServer, known by its UCSID: its world, its people's sessions, its time. */
export class UcServer implements SessionHost {
  readonly ucsid: string;
  /** Whether it answers; an unconnected one gives WsError 119 (documented, protocol.md §3). */
  connected: boolean;
  readonly clock: ServerClock;
  readonly subscriptions: Subscriptions;
  readonly settings: ServerSettings;
  /** Tells a person what they should see. */
  readonly notice: ServerParts["notice"];
  /** How events get to its sessions. */
  readonly delivery: Delivery;
  /** Tells what its clients do. */
  readonly traffic: Traffic;
  readonly #parts: ServerParts;
  readonly #memory: MemoryGuard;
  readonly #index: SessionIndex;
  private random: Random;
  private currentWorld: World;
  private currentTokens: Tokens;
  private currentSessions: Sessions<ServerSession>;
  private invokes = 0;
  #channels = 0;
  private sweeping: { due: number } | undefined;

  constructor(parts: ServerParts) {
    this.#parts = parts;
    this.#index = parts.index ?? new SessionIndex();
    this.ucsid = parts.world.ucsid;
    this.connected = parts.world.connected;
    this.clock = parts.clock;
    this.settings = parts.settings;
    this.#memory = new MemoryGuard(parts.settings.memoryLimit);
    this.subscriptions = new Subscriptions(new Capacity(parts.settings.maxSubscriptions, () => this.#memory.isFull));
    this.notice = parts.notice;
    this.delivery = new Delivery(this.subscriptions, (user) => this.currentSessions.of(user), parts.filter);
    this.traffic = new Traffic((error) => this.notice("bug: watching the traffic failed", { err: error }));
    this.random = parts.random();
    this.currentTokens = new Tokens(this.ucsid, this.clock, this.random);
    this.currentWorld = this.#newWorld();
    this.currentSessions = this.#newSessions();
  }

  /** What the world began as. */
  get data(): WorldData {
    return this.#parts.world;
  }

  /** How many event channels are open: a fact of the network, whatever state is restored. */
  get channels(): number {
    return this.#channels;
  }

  set channels(open: number) {
    this.#channels = open;
  }

  get world(): World {
    return this.currentWorld;
  }

  get tokens(): Tokens {
    return this.currentTokens;
  }

  get sessions(): Sessions<ServerSession> {
    return this.currentSessions;
  }

  /** The number of the next call: they count up per server, over all transports but the socket's own. */
  nextInvokeId(): number {
    return ++this.invokes;
  }

  newId(): string {
    return this.random.id();
  }

  /** Opens a session; undefined when the server has as many as it may. */
  openSession(id: string, user: User, clientAppId?: number, protocolVersion?: number): ServerSession | undefined {
    if (this.currentSessions.size >= this.#parts.settings.maxSessions || this.#memory.isFull) return undefined;
    const session: ServerSession = new Session(id, this, user, clientAppId, protocolVersion, this.clock.now());
    this.currentSessions.add(session);
    this.#index.add(id, this);
    this.#scheduleSweep();
    return session;
  }

  /** Ends a session: its event channels close with the reason, its subscriptions go. Ending it twice is no error. */
  endSession(session: Session, reason: string, code = 1000): void {
    if (session.ended) return;
    session.ended = true;
    this.traffic.tell("sessionEnded", session, reason);
    this.currentSessions.delete(session);
    this.#index.delete(session.id, this);
    this.subscriptions.dropSession(session);
    session.outbox?.close(code, reason);
  }

  newOutbox(session: Session): Outbox {
    const { settings, notice } = this.#parts;
    return new Outbox({ events: settings.eventBacklog, characters: settings.socketBuffer }, (dropped) =>
      notice("events dropped: no event channel was open for too long", { session: session.id, dropped }),
    );
  }

  eventSent(session: Session, event: PreparedEvent): void {
    this.traffic.tell("event", session, event);
  }

  /** Puts the server back to where it started: sessions ended, the world as in its file, numbers from the start. */
  reset(): void {
    for (const session of [...this.currentSessions.all()]) this.endSession(session, "server was reset");
    this.subscriptions.clear();
    this.#parts.onReset?.(this, false);
    this.clock.reset();
    this.sweeping = undefined;
    this.invokes = 0;
    this.connected = this.#parts.world.connected;
    this.random = this.#parts.random();
    this.currentTokens = new Tokens(this.ucsid, this.clock, this.random);
    this.currentWorld = this.#newWorld();
    this.currentSessions = this.#newSessions();
    this.traffic.tell("reset", false);
  }

  /** After its state was put back to an earlier moment: events of a call that is still being carried out are of no time now. */
  afterRestore(): void {
    for (const { id } of this.currentSessions.all()) this.#index.add(id, this);
    this.delivery.dropHeld();
    this.clock.afterRestore();
    this.traffic.tell("restored");
  }

  /** Ends all sessions and forgets all timers. */
  stop(): void {
    for (const session of [...this.currentSessions.all()]) this.endSession(session, "server is shutting down", 1001);
    this.#parts.onReset?.(this, true);
    this.clock.dispose();
    this.traffic.tell("reset", true);
  }

  /** Throws UsageError when what the data say cannot be. */
  #newWorld(): World {
    return buildWorld(this.#parts.world, {
      clock: this.clock,
      newId: () => this.newId(),
      emit: (change) => this.#tell(change),
      capacity: new Capacity(this.settings.maxRecords, () => this.#memory.isFull),
    });
  }

  #newSessions(): Sessions<ServerSession> {
    return new Sessions(this.#parts.settings.sessionIdle * 1000, (session) => this.endSession(session, EndReason.idle));
  }

  #tell(change: Change): void {
    this.#parts.publish?.(change, this.delivery, this.currentWorld);
    this.traffic.tell("changed", change);
  }

  /** One timer a server, and none while nobody is logged in. */
  #scheduleSweep(): void {
    if (this.sweeping || this.currentSessions.size === 0) return;
    this.sweeping = this.clock.setTimer(this.#parts.settings.sessionIdle * 250, () => {
      this.sweeping = undefined;
      this.currentSessions.sweep();
      this.#scheduleSweep();
    });
  }
}
