import { ServersOnDemand } from "./commands/servers-on-demand.js";
import { Budget } from "./common/budget.js";
import type { Notice } from "./common/guarded.js";
import type { Config } from "./config.js";
import { publish } from "./events/index.js";
import { Faults, type ServerFaults } from "./faults/faults.js";
import { AddedResponses } from "./fixtures/added-responses.js";
import { BUILT_IN_FIXTURES } from "./fixtures/load-worlds.js";
import { Responses } from "./fixtures/responses/responses.js";
import { holdingsOf } from "./holdings.js";
import { Journal } from "./journal/journal.js";
import { JournalObserver, noteFinding, noteNotice, ordered } from "./journal/observer.js";
import { Lint } from "./lint/lint.js";
import { weigh } from "./matching/walk.js";
import type { Upstream } from "./recordings/upstream/upstream.js";
import type { RequestScope } from "./requests/scope.js";
import { type WireStyle, wireStyle } from "./rose/wire-style.js";
import { Scenarios } from "./scenarios/scenarios.js";
import { checkWorld } from "./server/build-world.js";
import { MemoryGuard } from "./server/memory-guard.js";
import type { SessionHost } from "./server/session.js";
import { SessionIndex } from "./server/session-index.js";
import { type ServerSession, UcServer } from "./server/uc-server.js";
import { UnheardEvents } from "./server/unheard-events.js";
import { Snapshots } from "./snapshots/snapshots.js";
import { ServerClock } from "./time/clock.js";
import { Date } from "./time/platform.js";
import { seededRandom, systemRandom } from "./time/random.js";
import { refuseMoreThan, UsageError } from "./usage-error.js";
import type { WorldData } from "./world/world-file.js";

/** The most servers of one process. A test suite that forgets to remove its servers runs into it. */
export const MOST_SERVERS = 10_000;

/** The share of the memory that the journal may take, in characters, each of which may take two bytes. */
const SHARE_OF_JOURNAL = 0.1;

/** What a server takes besides the data of its world, about. */
const SERVER_BYTES = 50_000;

/** All emulated servers of one process. They share its ports and nothing else. */
export class Emulator {
  #servers = new Map<string, UcServer>();
  /** The servers by their further names. A server's own name counts before an alias of another. */
  readonly #aliases = new Map<string, UcServer>();
  /** The faults of each server. A removed server keeps them, since a snapshot may restore it. */
  readonly #faults = new WeakMap<SessionHost, ServerFaults>();
  readonly #sessions = new SessionIndex<ServerSession>();
  #running = false;
  #freshNames = 0;
  readonly started = Date.now();
  /** How everything is written that goes out. */
  readonly style: WireStyle;
  /** Guards the memory of the process, for all servers. */
  readonly memory: MemoryGuard;
  /** The data of worlds; of those that servers share once. */
  readonly #worlds: Budget;

  readonly journal: Journal;
  /** What reads the journal as it grows, and ends with the emulator. */
  readonly streams = new Set<{ end(): void }>();
  /** Reports to people, in the log and in the journal. */
  readonly notice: Notice;
  readonly faults: Faults;
  readonly added: AddedResponses;
  readonly lint: Lint;
  readonly scenarios: Scenarios;
  readonly snapshots: Snapshots;
  /** Makes servers that a client asks for; undefined when none may be made so. */
  readonly onDemand: ServersOnDemand | undefined;
  /** The port that the web service listens on; 0 before it does. */
  port = 0;

  constructor(
    readonly config: Config,
    worlds: readonly WorldData[],
    notice: Notice,
    /** Fixture responses, which answer calls instead of the behaviour. */
    readonly responses: Responses = Responses.none({ seed: config.seed }),
    /** The server that is asked what nobody here answers. */
    readonly upstream?: Upstream,
  ) {
    this.style = wireStyle(config);
    this.memory = new MemoryGuard(config.memoryLimit, (kept) => {
      const inMb = (bytes: number): string => `${Math.round(bytes / 1_048_576)} MB`;
      const figures = { kept: inMb(kept), limit: inMb(this.memory.limit), holds: holdingsOf(this) };
      this.notice("the memory is full: more is refused with resourceLimitation", figures);
    });
    this.#worlds = new Budget("worlds of servers", this.memory);
    this.journal = new Journal(config.journalSize, this.memory.limit * SHARE_OF_JOURNAL);
    this.notice = (message, details) => {
      noteNotice(this.journal, message, details);
      notice(message, details);
    };
    const servers = (): Iterable<UcServer> => this.servers();
    this.faults = new Faults(config.seed, new Budget("faults", this.memory), servers);
    this.added = new AddedResponses(
      responses,
      new Budget("added responses", this.memory),
      servers,
      upstream !== undefined,
    );
    this.lint = new Lint(config, (server, discovery) => noteFinding(this.journal, server, discovery));
    const { fixtures } = config;
    this.scenarios = new Scenarios(this, fixtures === undefined ? [BUILT_IN_FIXTURES] : [BUILT_IN_FIXTURES, fixtures]);
    this.snapshots = new Snapshots(this);
    if (config.arguments === "warn") {
      this.notice("--arguments warn is read as --arguments server, which says in the log what it turned", {});
    }
    for (const world of worlds) this.add(world);
    this.onDemand = this.#makerOnDemand();
    this.#running = true;
  }

  #makerOnDemand(): ServersOnDemand | undefined {
    const { createServers: pattern, templateServer: template } = this.config;
    if (template !== undefined && !this.server(template))
      throw UsageError.at("templateServer", `there is no server "${template}"`);
    return pattern === undefined ? undefined : new ServersOnDemand(this, { pattern, template }, this.notice);
  }

  /**
   * Adds a server. It replaces the one with the same UCSID, whose sessions end. Throws UsageError when the world's data
   * contradict themselves; the old server stays then.
   */
  add(world: WorldData): UcServer {
    if (!this.#servers.has(world.ucsid)) refuseMoreThan(MOST_SERVERS, this.#servers.size, "servers");
    this.refuseTakenNames(world);
    // At the start there is no old server to protect, so the worlds are not built twice.
    const { ucsid } = world;
    if (this.#running) {
      const bytes = this.#room(world);
      checkWorld(world);
      this.#worlds.put(ucsid, bytes);
    }
    this.#end(this.#servers.get(ucsid));
    this.journal.drop(ucsid);
    this.journal.keep(ucsid);
    const server = this.#make(world);
    this.faults.restore(ucsid, this.faultsOf(server));
    this.#enter(server);
    this.lint.attach(server);
    return server;
  }

  /**
   * A server that nobody reaches until `restoreServer` enters it; its clock must be abandoned if that never happens.
   * Throws UsageError as `add` does, but for names that are taken.
   */
  prepare(world: WorldData): UcServer {
    this.#room(world);
    checkWorld(world);
    return this.#make(world);
  }

  /** How many bytes a server of that world takes. Throws UsageError when there is no room for it. */
  #room(world: WorldData): number {
    const bytes = this.#bytesOf(world);
    const refusal = this.#worlds.refusal(bytes);
    if (refusal !== undefined) throw new UsageError(refusal);
    return bytes;
  }

  /** About what a server takes; the data of the default server are shared and count with that. */
  #bytesOf(world: WorldData): number {
    return SERVER_BYTES + (this.#sharesData(world) ? 0 : 3 * weigh(world));
  }

  #make(world: WorldData): UcServer {
    const { ucsid } = world;
    const { seed } = this.config;
    const clock = new ServerClock({
      onError: (error) => this.notice("bug: a timer's work failed", { ucsid, err: error }),
    });
    const faults = this.faults.ofClock(clock);
    const observer = new JournalObserver({ ucsid, clock }, this.journal);
    const server = new UcServer({
      world,
      settings: this.config,
      index: this.#sessions,
      clock,
      publish: (change, sink, world) => observer.publish(change, () => publish(change, sink, world)),
      order: (what, input, work) => ordered(this.journal, what, { ucsid, at: clock.now(), facts: { input } }, work),
      filter: faults,
      style: this.style.channel,
      onReset: (server, stopped) => {
        faults.reset();
        if (!stopped) this.journal.clear(ucsid);
        this.added.clear(ucsid);
        this.responses.reset(server);
      },
      memory: this.memory,
      port: () => this.port,
      random: () => (seed === undefined ? systemRandom() : seededRandom(seed, world.ucsid)),
      notice: (message, details) => this.notice(message, { ucsid: world.ucsid, ...details }),
    });
    this.#faults.set(server, faults);
    server.activity.watch(observer);
    server.activity.watch(new UnheardEvents(server));
    this.scenarios.attach(server);
    return server;
  }

  /** A server has one name of its own, and no other server may be found by it. Throws UsageError. */
  refuseTakenNames({ ucsid, aliases }: WorldData): void {
    const named = this.#aliases.get(ucsid);
    if (named && named.ucsid !== ucsid)
      throw UsageError.at("ucsid", `"${ucsid}" is an alias of server "${named.ucsid}"`);
    aliases.forEach((alias, index) => {
      const other = this.server(alias);
      if (other && other.ucsid !== ucsid) {
        throw UsageError.at(`aliases[${index}]`, `"${alias}" is a name of server "${other.ucsid}" already`);
      }
    });
  }

  #enter(server: UcServer): void {
    this.#servers.set(server.ucsid, server);
    for (const alias of server.data.aliases) this.#aliases.set(alias, server);
  }

  #end(server: UcServer | undefined): void {
    server?.stop();
    for (const alias of server?.data.aliases ?? []) this.#aliases.delete(alias);
  }

  /** Whether the world's data are those of the default server, which a fresh server has. */
  #sharesData({ users }: WorldData): boolean {
    return this.server(undefined)?.data.users === users;
  }

  remove(ucsid: string): boolean {
    this.#worlds.delete(ucsid);
    this.#end(this.#servers.get(ucsid));
    this.faults.drop(ucsid);
    this.journal.drop(ucsid);
    this.lint.drop(ucsid);
    return this.#servers.delete(ucsid);
  }

  /** Restores a server that was replaced or removed. Stops the server that has its UCSID now. Throws UsageError. */
  restoreServer(server: UcServer): void {
    const { ucsid } = server;
    const present = this.#servers.get(ucsid);
    if (present === server) return;
    if (!present) refuseMoreThan(MOST_SERVERS, this.#servers.size, "servers");
    this.#end(present);
    this.#worlds.put(ucsid, this.#bytesOf(server.data));
    this.faults.restore(ucsid, this.faultsOf(server));
    this.journal.keep(ucsid);
    this.#enter(server);
    this.lint.attach(server);
  }

  /** Restores these servers, in this order, and removes all others. */
  restoreServers(servers: readonly UcServer[]): void {
    const kept = new Set(servers.map(({ ucsid }) => ucsid));
    for (const ucsid of [...this.#servers.keys()]) if (!kept.has(ucsid)) this.remove(ucsid);
    for (const server of servers) this.restoreServer(server);
    this.#servers = new Map(servers.map((server) => [server.ucsid, server]));
  }

  /** A UCSID that no server of the emulator has used: `fresh-1`, `fresh-2`, … */
  freshName(): string {
    do this.#freshNames++;
    while (this.server(`fresh-${this.#freshNames}`));
    return `fresh-${this.#freshNames}`;
  }

  servers(): Iterable<UcServer> {
    return this.#servers.values();
  }

  /** The server with that UCSID or alias, or the default one. It may be connected or not. */
  server(ucsid: string | undefined): UcServer | undefined {
    const name = ucsid ?? this.config.defaultServer;
    return this.#servers.get(name) ?? this.#aliases.get(name);
  }

  /** Where requests are looked for: those of that server, or of all. */
  requestScope(ucsid?: string): RequestScope {
    const servers = (): Iterable<UcServer> => {
      if (ucsid === undefined) return this.servers();
      const server = this.server(ucsid);
      return server ? [server] : [];
    };
    return { journal: this.journal, ucsid, servers };
  }

  /**
   * The session with that id, on whichever server, marked as used now: the session decides, whatever UCSID stands beside it
   * (observed, protocol.md §2).
   */
  findSession(sessionId: string): ServerSession | undefined {
    return this.#sessions.use(sessionId);
  }

  /** The faults of a server of this emulator. */
  faultsOf(server: SessionHost): ServerFaults {
    const faults = this.#faults.get(server);
    if (!faults) throw new Error(`bug: server "${server.ucsid}" does not belong to this emulator`);
    return faults;
  }

  /** Resets every server to its start. Clears faults, added responses and the journal. */
  reset(): void {
    this.faults.clear();
    this.added.clear();
    this.journal.clear();
    for (const server of this.#servers.values()) server.reset();
  }

  /** Answers the calls that wait for a delay of a fault or fixture now: before a stop, while their clients are there. */
  answerHeld(): void {
    for (const server of this.#servers.values()) {
      this.faultsOf(server).endWaits();
      this.responses.answerHeld(server);
    }
  }

  stop(): void {
    for (const server of this.#servers.values()) server.stop();
    this.upstream?.close();
    for (const stream of [...this.streams]) stream.end();
  }
}
