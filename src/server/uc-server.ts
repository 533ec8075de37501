import { named } from "../common/named.js";
import type { EncodeStyle } from "../interface/encode.js";
import type { Times } from "../interface/read.js";
import type { PreparedEvent } from "../rose/event.js";
import { type Cause, causes } from "../time/causes.js";
import type { ServerClock } from "../time/clock.js";
import type { Random } from "../time/random.js";
import { Capacity } from "../world/capacity.js";
import type { Change } from "../world/changes.js";
import type { User } from "../world/directory.js";
import type { World } from "../world/world.js";
import type { WorldData } from "../world/world-file.js";
import { buildWorld } from "./build-world.js";
import { Delivery, type EventFilter, type EventSink } from "./delivery.js";
import { guest } from "./guest.js";
import { MemoryGuard } from "./memory-guard.js";
import { Outbox } from "./outbox.js";
import { EndReason, ServerEvents } from "./server-events.js";
import { Session, type SessionHost } from "./session.js";
import { SessionIndex } from "./session-index.js";
import { Sessions } from "./sessions.js";
import { Subscriptions } from "./subscriptions.js";
import { Tokens } from "./tokens.js";

/** What a session and a record of a world take at the least. */
const SESSION_BYTES = 2_000;
const RECORD_BYTES = 500;

/** The settings that one emulated server follows. Each is an option of `config.ts`, where its values are explained. */
export interface ServerSettings {
  readonly protocolVersion: number;
  /** Seconds. */
  readonly sessionIdle: number;
  /** Hex digits that session ids begin with. */
  readonly sessionPrefix: string;
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
  /** What becomes of a call that no fixture answers. */
  readonly onMiss: "behave" | "fail" | "upstream";
  readonly seed?: number | undefined;
  readonly listLength: number;
}

/** The parts of one emulated server. */
export interface ServerParts {
  readonly world: WorldData;
  readonly settings: ServerSettings;
  /** How events are written. */
  readonly style: EncodeStyle;
  readonly clock: ServerClock;
  /** Creates the server's random source. Called again at each reset, so that a seeded sequence starts over. */
  readonly random: () => Random;
  /** Reports what a person should see: dropped events, expired sessions. */
  readonly notice: (message: string, details: Record<string, unknown>) => void;
  /** Turns a change of the world into events for its subscribers. No events are sent when left out. */
  readonly publish?: (change: Change, sink: EventSink, world: World) => void;
  /** Filters events on their way to a session. */
  readonly filter?: EventFilter;
  /** Where the sessions of several servers are found; the server has its own when left out. */
  readonly index?: SessionIndex<ServerSession>;
  /** Runs and records a command of the control API or the library. Commands run unrecorded when left out. */
  readonly order?: <R>(what: string, input: unknown, work: () => R) => R;
  /** The port of the web service; 0 as long as it does not listen. */
  readonly port?: () => number;
  /** Guards the memory of the process; the server has its own guard when left out. */
  readonly memory?: MemoryGuard;
  /** Called when the server forgets its state. `stopped`: it will not run again. */
  readonly onReset?: (server: UcServer, stopped: boolean) => void;
}

/** A session with the server that it is on. */
export type ServerSession = Session<UcServer>;

/** One emulated UCServer: its UCSID, world, sessions and clock. */
export class UcServer implements SessionHost {
  readonly ucsid: string;
  /** Whether it answers. A server that is not connected gives WsError 119 (documented, protocol.md §3). */
  connected: boolean;
  readonly clock: ServerClock;
  readonly subscriptions: Subscriptions;
  readonly settings: ServerSettings;
  /** Reports what a person should see. */
  readonly notice: ServerParts["notice"];
  /** Delivers events to its sessions. */
  readonly delivery: Delivery;
  /** Passes on what its clients do. */
  readonly activity: ServerEvents;
  readonly #parts: ServerParts;
  readonly #memory: MemoryGuard;
  /** What came with it has been counted. */
  #charged: Cause | undefined;
  readonly #index: SessionIndex<ServerSession>;
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
    this.#memory = parts.memory ?? new MemoryGuard(parts.settings.memoryLimit);
    this.subscriptions = new Subscriptions(new Capacity(parts.settings.maxSubscriptions, () => this.#takesMore()));
    this.notice = parts.notice;
    this.delivery = new Delivery(
      this.subscriptions,
      (user) => this.currentSessions.here(user),
      parts.filter,
      parts.style,
    );
    this.activity = new ServerEvents((error) => this.notice("bug: a watcher of the server failed", { err: error }));
    this.random = parts.random();
    this.currentTokens = new Tokens(this.ucsid, this.clock, this.random);
    this.currentWorld = this.#newWorld();
    this.currentSessions = this.#newSessions();
  }

  /** Whether clients find it by that name: its UCSID or an alias (observed, protocol.md §1). */
  isNamed(ucsid: string): boolean {
    return ucsid === this.ucsid || this.data.aliases.includes(ucsid);
  }

  /** The port that clients reach it at; 0 as long as there is none. */
  get port(): number {
    return this.#parts.port?.() ?? 0;
  }

  /** The data that the world started from. */
  get data(): WorldData {
    return this.#parts.world;
  }

  /** The number of open event channels. Restoring a snapshot does not change it. */
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

  /** Runs a command of the control API or the library, and records it. */
  order<R>(what: string, input: unknown, work: () => R): R {
    return this.#parts.order ? this.#parts.order(what, input, work) : work();
  }

  /** The next call's number, for all transports of the server. WebSocket messages bring their own. */
  nextInvokeId(): number {
    return ++this.invokes;
  }

  /** A new session id: 32 upper-case hex digits, the first of them as `sessionPrefix` says. */
  newId(): string {
    const { sessionPrefix } = this.settings;
    return sessionPrefix + this.random.id().slice(sessionPrefix.length);
  }

  /** Opens a session. Returns undefined when the server has reached its limit. */
  openSession(id: string, user: User, clientAppId?: number, protocolVersion?: number): ServerSession | undefined {
    if (this.currentSessions.size >= this.#parts.settings.maxSessions || !this.#memory.takes(SESSION_BYTES))
      return undefined;
    const session: ServerSession = new Session(id, this, user, clientAppId, protocolVersion, this.clock.now());
    this.currentSessions.add(session);
    this.#index.add(id, this);
    this.#scheduleSweep();
    this.world.administration.loggedIn(user, session.created, "");
    this.#tellClients(user, undefined);
    return session;
  }

  /**
   * Knows a session that began at another server from now on. Whom the world does not have is a guest. Undefined when the
   * server has reached its limit.
   */
  adoptSession(id: string, name: string, clientAppId?: number): ServerSession | undefined {
    if (this.currentSessions.size >= this.#parts.settings.maxSessions || !this.#memory.takes(SESSION_BYTES))
      return undefined;
    const user = this.world.directory.user(name) ?? guest(name);
    const session: ServerSession = new Session(id, this, user, clientAppId, undefined, this.clock.now(), true);
    this.currentSessions.add(session);
    this.#index.add(id, this);
    this.#scheduleSweep();
    return session;
  }

  /** Tells the world which clients of the user are logged in (documented, protocol.md §7). */
  #tellClients(user: User, gone: Session | undefined): void {
    if (gone) this.world.capabilities.forget(user.contactId, gone);
    this.world.presence.setClients(user.contactId, this.currentSessions.clientsOf(user), gone);
  }

  /** Ends a session: closes its event channels and drops its subscriptions. Ending it twice is no error. */
  endSession(session: Session, reason: string, code = 1000): void {
    if (session.ended) return;
    this.#close(session, reason, code);
    if (!session.isUpstream) this.#tellClients(session.user, session);
  }

  /** Ends all sessions. Nobody is left to be told of it. */
  #endAll(reason: string, code = 1000): void {
    for (const session of [...this.currentSessions.all()]) this.#close(session, reason, code);
  }

  #close(session: Session, reason: string, code: number): void {
    session.ended = true;
    this.activity.emit("sessionEnded", session, reason);
    this.currentSessions.delete(session);
    this.#index.delete(session.id, this);
    this.subscriptions.dropSession(session);
    this.currentWorld.av.forget(session);
    session.outbox?.close(code, reason);
  }

  newOutbox(session: Session): Outbox {
    const { settings, notice } = this.#parts;
    const limit = {
      events: settings.eventBacklog,
      characters: settings.socketBuffer,
      takes: (characters: number) => this.#memory.takes(characters),
    };
    return new Outbox(limit, (dropped) =>
      notice("events dropped: no event channel was open for too long", { session: session.id, dropped }),
    );
  }

  eventSent(session: Session, event: PreparedEvent): void {
    this.activity.emit("event", session, event);
  }

  /** Resets the server to its start: ends all sessions, rebuilds the world from its data, restarts all numbering. */
  reset(): void {
    this.#endAll("server was reset");
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
    this.activity.emit("reset", false);
  }

  /** After the restore of a snapshot: drops the held events of a call in progress, since their state is gone. */
  afterRestore(): void {
    for (const { id } of this.currentSessions.all()) this.#index.add(id, this);
    this.delivery.dropHeld();
    this.clock.afterRestore();
    this.activity.emit("restored");
  }

  /** Ends all sessions and cancels all timers. */
  stop(): void {
    this.#endAll("server is shutting down", 1001);
    this.#parts.onReset?.(this, true);
    this.clock.dispose();
    this.activity.emit("reset", true);
  }

  /** Whether there is memory for one thing more, of which it is known how much came with the call that brings it. */
  #takesMore(): boolean {
    const { current } = causes;
    const brings = current === this.#charged ? 0 : (current?.brings ?? 0);
    this.#charged = current;
    return this.#memory.takes(RECORD_BYTES + brings);
  }

  /** Throws UsageError when the data contradict themselves. */
  #newWorld(): World {
    return buildWorld(this.#parts.world, {
      clock: this.clock,
      newId: () => this.newId(),
      emit: (change) => this.#publish(change),
      capacity: new Capacity(this.settings.maxRecords, () => this.#takesMore()),
    });
  }

  #newSessions(): Sessions<ServerSession> {
    return new Sessions(this.#parts.settings.sessionIdle * 1000, (session) => this.endSession(session, EndReason.idle));
  }

  #publish(change: Change): void {
    this.#parts.publish?.(change, this.delivery, this.currentWorld);
    this.activity.emit("changed", change);
  }

  /** Uses one timer per server, and none while nobody is logged in. */
  #scheduleSweep(): void {
    if (this.sweeping || this.currentSessions.size === 0) return;
    this.sweeping = this.clock.setTimer(this.#parts.settings.sessionIdle * 250, UcServer.sweep, this);
  }

  private static readonly sweep = named("server.sweep", (server: UcServer): void => {
    server.sweeping = undefined;
    server.currentSessions.sweep();
    server.#scheduleSweep();
  });
}
