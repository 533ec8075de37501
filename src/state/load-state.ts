import { checkAt } from "../common/check.js";
import { shownServer } from "../control/api/shown-state.js";
import { type Emulator, MOST_SERVERS } from "../emulator.js";
import type { Fault } from "../faults/fault.js";
import { stateOf } from "../faults/faults.js";
import type { KeptResponses } from "../fixtures/added-responses.js";
import type { SavedMemory } from "../fixtures/responses/server-memories.js";
import { EncodedEvent } from "../rose/event.js";
import { EndReason } from "../server/server-events.js";
import type { UcServer } from "../server/uc-server.js";
import { systemRandom } from "../time/random.js";
import { UsageError } from "../usage-error.js";
import { type WorldData, worldFileSchema } from "../world/world-file.js";
import { GraphReader, type Root } from "./graph-reader.js";
import { readStateFile, type SavedServer, type StateFile } from "./state-file.js";

/** A state that was read and can be put in the place of the present one. One of both must be called. */
export interface LoadedState {
  readonly file: StateFile;
  /** What people will see of it, in the form of `shownState`. */
  readonly shown: unknown;
  /** Puts it in the place of the present state. */
  commit(): void;
  /** Forgets it. */
  discard(): void;
}

interface LoadedServer {
  readonly saved: SavedServer;
  readonly server: UcServer;
  readonly added: KeptResponses;
  memory: SavedMemory | undefined;
}

/**
 * Reads a state from outside, and changes nothing yet. Throws UsageError when it is of another kind or version, does not
 * fit together, or does not fit this emulator. `ucsid`: the server that it must be of.
 */
export function loadState(emulator: Emulator, input: unknown, ucsid?: string): LoadedState {
  const file = readStateFile(input);
  if (ucsid !== undefined && file.ucsid !== ucsid) {
    const of = file.ucsid === undefined ? "the whole emulator" : `server "${file.ucsid}"`;
    throw UsageError.at("ucsid", `the file is of ${of}, not of server "${ucsid}"`);
  }
  const servers: LoadedServer[] = [];
  try {
    return new Loading(emulator, file, servers).loaded();
  } catch (error) {
    for (const { server } of servers) server.clock.abandon();
    // The objects of a graph may fit together and mean nothing all the same: what is done with them shows it.
    if (error instanceof UsageError) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw UsageError.at("graph", `does not fit together: ${why}`);
  }
}

class Loading {
  readonly #parts = new Map<number, unknown>();

  constructor(
    private readonly emulator: Emulator,
    private readonly file: StateFile,
    /** Filled on the way: whoever ends the loading disposes of their clocks. */
    private readonly servers: LoadedServer[],
  ) {}

  loaded(): LoadedState {
    const { emulator, file, servers } = this;
    this.#prepareServers();
    const list = emulator.faults.newList();
    const shared = file.shared && { list, added: emulator.added.compile(undefined, file.shared.added) };
    const reader = new GraphReader(file.graph, (index, part) => {
      const given = Object.entries(servers[index]?.server.data ?? {}).find(([name]) => name === part)?.[1];
      return typeof given === "object" ? given : undefined;
    });
    this.#read(reader, list);
    for (const object of reader.objects) {
      if (object instanceof EncodedEvent) object.text();
    }
    this.#refuseTakenFaults();
    const shown = this.#look([...list]);
    return { file, shown, commit: () => this.#commit(shared), discard: () => this.#discard() };
  }

  #prepareServers(): void {
    const { emulator, file, servers } = this;
    if (file.servers.length > MOST_SERVERS)
      throw UsageError.at("servers", `an emulator has at most ${MOST_SERVERS} of them, got ${file.servers.length}`);
    const names = new Set<string>();
    for (const [index, saved] of file.servers.entries()) {
      const world = this.#worldOf(saved, `servers[${index}].world`);
      for (const name of [world.ucsid, ...world.aliases]) {
        if (names.has(name)) throw UsageError.at(`servers[${index}]`, `two servers have the name "${name}"`);
        names.add(name);
      }
      if (file.ucsid !== undefined) emulator.refuseTakenNames(world);
      const added = emulator.added.compile(saved.ucsid, saved.added);
      servers.push({ saved, server: emulator.prepare(world), added, memory: undefined });
    }
    const { defaultServer } = emulator.config;
    if (file.ucsid === undefined && !names.has(defaultServer)) {
      const known = file.servers.map(({ ucsid }) => ucsid).join(", ");
      throw UsageError.at("servers", `none is the default server "${defaultServer}"; there are: ${known}`);
    }
    if (file.ucsid !== undefined && (servers.length !== 1 || servers[0]?.server.ucsid !== file.ucsid)) {
      throw UsageError.at("servers", `expected the server "${file.ucsid}" alone`);
    }
  }

  /** The data that the server's world began with. What servers share in the file they share here. */
  #worldOf({ ucsid, world: { aliases, connected, parts } }: SavedServer, place: string): WorldData {
    const given = Object.entries(parts).map(([name, number]) => [name, this.file.parts[number]] as const);
    const world = checkAt(place, worldFileSchema, { ...Object.fromEntries(given), ucsid, aliases, connected });
    const shared = Object.entries(parts).flatMap(([name, number]) => {
      const read = (world as Readonly<Record<string, unknown>>)[name];
      if (!this.#parts.has(number)) this.#parts.set(number, read);
      return [[name, this.#parts.get(number)] as const];
    });
    return { ...world, ...(Object.fromEntries(shared) as Partial<WorldData>) };
  }

  #read(reader: GraphReader, list: object): void {
    const { file, servers } = this;
    const given = new Set(servers.flatMap(({ server }) => [...objectsIn(server.data)]));
    const roots: Root[] = [];
    for (const { saved, server } of servers) {
      roots.push({ number: saved.state, present: stateRoot(server), server });
    }
    const [first] = servers;
    if (file.shared && first) roots.push({ number: file.shared.faults, present: list, server: first.server });
    reader.read(roots, given);
    for (const one of servers) {
      const { changes, ids, random, calls, positions } = reader.object(one.saved.state) as SavedMemory;
      one.memory = { changes, ids, random, calls, positions };
    }
  }

  /** The ids of faults count in the whole emulator. */
  #refuseTakenFaults(): void {
    const { emulator, file, servers } = this;
    if (file.ucsid === undefined) return;
    const own = new Set(servers.flatMap(({ server }) => [...emulator.faultsOf(server).own]).map(({ id }) => id));
    const replaced = emulator.server(file.ucsid);
    const present = new Set([...(replaced ? emulator.faultsOf(replaced).own : [])].map(({ id }) => id));
    const taken = emulator.faults.list().find(({ id }) => own.has(id) && !present.has(id));
    if (taken) throw new UsageError(`"${taken.id}" is the id of a fault that is set here already; remove it first`);
  }

  /** Looks at all that people can see, which finds what does not fit together. */
  #look(shared: readonly Fault[]): unknown {
    const shown = this.servers.map(({ server }) => {
      if (!server.clock.isSound) throw new Error("a clock without a time");
      const faults = [...shared, ...this.emulator.faultsOf(server).own].map(stateOf);
      return [server.ucsid, shownServer(server, faults)] as const;
    });
    return JSON.parse(JSON.stringify(Object.fromEntries(shown)));
  }

  #commit(shared: { readonly list: Iterable<Fault>; readonly added: KeptResponses } | undefined): void {
    const { emulator, servers } = this;
    const loaded = servers.map(({ server }) => server);
    const ending = shared ? [...emulator.servers()] : loaded.flatMap(({ ucsid }) => emulator.server(ucsid) ?? []);
    for (const server of ending) {
      for (const session of [...server.sessions.all()]) server.endSession(session, EndReason.restored);
    }
    if (shared) emulator.restoreServers(loaded);
    else for (const server of loaded) emulator.restoreServer(server);
    if (shared) {
      emulator.faults.replaceShared(shared.list);
      emulator.added.restoreState(undefined, shared.added);
    }
    emulator.faults.recount();
    for (const { server, saved, added, memory } of servers) {
      emulator.added.restoreState(server.ucsid, added);
      if (memory) emulator.responses.restoreState(server, emulator.responses.memoryOf(memory));
      server.afterRestore();
      const connected = new Set(saved.connected);
      for (const session of server.sessions.all()) if (connected.has(session.id)) session.use();
    }
  }

  #discard(): void {
    for (const { server } of this.servers) server.clock.abandon();
  }
}

/** The form of a server's root in the graph, with the server that the program has made. */
const stateRoot = (server: UcServer): SavedMemory & { readonly server: UcServer } => ({
  server,
  changes: 0,
  ids: new Map(),
  random: systemRandom(),
  calls: new Map(),
  positions: new Map(),
});

/** All objects that the data hold. */
function objectsIn(data: object): Set<object> {
  const found = new Set<object>([data]);
  for (const object of found) {
    for (const inner of Object.values(object)) if (typeof inner === "object" && inner !== null) found.add(inner);
  }
  return found;
}
