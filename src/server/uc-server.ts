import type { Config } from "../config.js";
import { changeMappings } from "../events/index.js";
import type { EventSink, PreparedEvent } from "../events/mapping.js";
import { prepareEvent } from "../events/prepare.js";
import { Faults, type ServerFaults } from "../faults/faults.js";
import { Responses } from "../fixtures/responses/responses.js";
import type { EventName, Operations } from "../interface/types.generated.js";
import type { Journal } from "../requests/journal.js";
import type { ServerClock } from "../time/clock.js";
import type { Random } from "../time/random.js";
import { Capacity } from "../world/capacity.js";
import type { Change } from "../world/changes.js";
import type { User } from "../world/directory.js";
import type { World } from "../world/world.js";
import type { WorldData } from "../world/world-file.js";
import { buildWorld } from "./build-world.js";
import { MemoryGuard } from "./memory-guard.js";
import { Outbox } from "./outbox.js";
import { Session } from "./session.js";
import { Sessions } from "./sessions.js";
import { Subscriptions } from "./subscriptions.js";
import { Tokens } from "./tokens.js";
import { EndReason, Traffic } from "./traffic.js";

/** The settings that one emulated server follows; each is one of the options of `config.ts`. */
export type ServerSettings = Pick<
  Config,
  | "protocolVersion"
  | "sessionIdle"
  | "eventBacklog"
  | "socketBuffer"
  | "maxSessions"
  | "maxSubscriptions"
  | "maxRecords"
  | "memoryLimit"
  | "arguments"
  | "answers"
  | "seed"
  | "listLength"
>;

/** What one emulated server is made of. */
export interface ServerParts {
  readonly world: WorldData;
  readonly settings: ServerSettings;
  readonly clock: ServerClock;
  /** Makes the server's source of ids; called again at each reset, so that a seeded row starts over. */
  readonly random: () => Random;
  /** Told of what a person should see: events dropped, sessions that ended by themselves. */
  readonly notice: (message: string, details: Record<string, unknown>) => void;
  /** The faults that are set for it; its own when left out. */
  readonly faults?: ServerFaults;
  /** Answers calls before the behaviour does. */
  readonly responses?: Responses;
  /** Keeps what is asked and answered. */
  readonly journal?: Journal;
  /** Is told when the server forgets its state; `stopped`: for good. */
  readonly onReset?: (server: UcServer, stopped: boolean) => void;
}

/** One emulated UCServer, known by its UCSID: its world, its people's sessions, its time. */
export class UcServer implements EventSink {
  readonly ucsid: string;
  /** Whether it answers; an unconnected one gives WsError 119 (documented, protocol.md §3). */
  connected: boolean;
  readonly clock: ServerClock;
  readonly subscriptions: Subscriptions;
  readonly settings: ServerSettings;
  /** Tells a person what they should see. */
  readonly notice: ServerParts["notice"];
  readonly faults: ServerFaults;
  readonly responses: Responses;
  readonly journal: Journal | undefined;
  /** Tells what its clients do. */
  readonly traffic: Traffic;
  readonly #parts: ServerParts;
  readonly #memory: MemoryGuard;
  private random: Random;
  private currentWorld: World;
  private currentTokens: Tokens;
  private currentSessions: Sessions;
  private invokes = 0;
  /** Events that arose while a call is being answered; they leave after its answer. */
  #held: [Session, PreparedEvent][] | undefined;
  #channels = 0;
  private sweeping: { due: number } | undefined;

  constructor(parts: ServerParts) {
    this.#parts = parts;
    this.ucsid = parts.world.ucsid;
    this.connected = parts.world.connected;
    this.clock = parts.clock;
    this.settings = parts.settings;
    this.#memory = new MemoryGuard(parts.settings.memoryLimit);
    this.subscriptions = new Subscriptions(new Capacity(parts.settings.maxSubscriptions, () => this.#memory.isFull));
    this.notice = parts.notice;
    this.faults = parts.faults ?? new Faults(undefined).of(this.ucsid, this.clock);
    this.responses = parts.responses ?? Responses.none();
    this.journal = parts.journal;
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

  get sessions(): Sessions {
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
  openSession(id: string, user: User, clientAppId?: number, protocolVersion?: number): Session | undefined {
    if (this.currentSessions.size >= this.#parts.settings.maxSessions || this.#memory.isFull) return undefined;
    const session = new Session(id, this, user, clientAppId, protocolVersion, this.clock.now());
    this.currentSessions.add(session);
    this.#scheduleSweep();
    return session;
  }

  /** Ends a session: its event channels close with the reason, its subscriptions go. Ending it twice is no error. */
  endSession(session: Session, reason: string, code = 1000): void {
    if (session.ended) return;
    session.ended = true;
    this.traffic.tell("sessionEnded", session, reason);
    this.currentSessions.delete(session);
    this.subscriptions.dropSession(session);
    session.outbox?.close(code, reason);
  }

  newOutbox(session: Session): Outbox {
    const { settings, notice } = this.#parts;
    return new Outbox({ events: settings.eventBacklog, characters: settings.socketBuffer }, (dropped) =>
      notice("events dropped: no event channel was open for too long", { session: session.id, dropped }),
    );
  }

  subscribers(topic: string): ReturnType<Subscriptions["of"]> {
    return this.subscriptions.of(topic);
  }

  sessionsOf(user: User): Iterable<Session> {
    return this.currentSessions.of(user);
  }

  event<N extends EventName>(name: N, argument: Operations[N]["argument"]): PreparedEvent {
    return prepareEvent(name, argument);
  }

  deliver(session: Session, event: PreparedEvent): void {
    if (this.#held) this.#held.push([session, event]);
    else session.receive(event);
  }

  /**
   * Runs `work`, which handles a call and writes its answer, and only then lets the events out that arose in it: a
   * result comes before the events it causes.
   */
  answerFirst<T>(work: () => T): T {
    if (this.#held) return work();
    const held: [Session, PreparedEvent][] = [];
    this.#held = held;
    try {
      return work();
    } finally {
      this.#held = undefined;
      for (const [session, event] of held) session.receive(event);
    }
  }

  /** Puts the server back to where it started: sessions ended, the world as in its file, numbers from the start. */
  reset(): void {
    for (const session of [...this.currentSessions.all()]) this.endSession(session, "server was reset");
    this.subscriptions.clear();
    this.faults.reset();
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
  resumeRestored(): void {
    if (this.#held) this.#held.length = 0;
    this.clock.afterRestore();
    this.traffic.tell("restored");
  }

  /** Ends all sessions and forgets all timers. */
  stop(): void {
    for (const session of [...this.currentSessions.all()]) this.endSession(session, "server is shutting down", 1001);
    this.faults.reset();
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

  #newSessions(): Sessions {
    return new Sessions(this.#parts.settings.sessionIdle * 1000, (session) => this.endSession(session, EndReason.idle));
  }

  #tell(change: Change): void {
    this.currentWorld?.prepared.forget();
    const map = changeMappings[change.type] as ((change: Change, sink: EventSink, world: World) => void) | undefined;
    map?.(change, this, this.currentWorld);
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
