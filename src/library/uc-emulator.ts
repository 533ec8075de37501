import { freshName } from "../commands/fresh-name.js";
import type { FaultInput } from "../faults/fault-schema.js";
import { readData } from "../fixtures/read-data.js";
import type { FixtureInput } from "../fixtures/responses/response-file.js";
import type { Finding } from "../lint/finding.js";
import type { Snapshot } from "../snapshots/snapshots.js";
import type { Running } from "../start.js";
import { UsageError } from "../usage-error.js";
import { type WorldData, type WorldInput, worldFileSchema } from "../world/world-file.js";
import { type FaultHandle, type Removable, UcServerHandle } from "./server-handle.js";

/** How a fresh server begins. */
export interface FreshServer {
  /** A name of its own when left out. */
  readonly ucsid?: string;
  /** The world in it; that of the default server when left out. */
  readonly world?: Omit<WorldInput, "ucsid">;
}

/**
 * An emulator that a program has started for itself. Of itself it stands for its default server; `server()` gives
 * others.
 */
export class UcEmulator extends UcServerHandle {
  readonly port: number;
  /** `https://…`, when `tlsPort` was given. */
  readonly tlsUrl: string | undefined;
  readonly #running: Running;

  /** @internal */
  constructor(running: Running) {
    const { emulator, port, tlsPort } = running;
    const { host, defaultServer } = emulator.config;
    const shown = host.includes(":") ? `[${host}]` : host;
    const address = { url: `http://${shown}:${port}`, wsUrl: `ws://${shown}:${port}/ws/client/websocket` };
    super(emulator, address, defaultServer, true);
    this.port = port;
    this.tlsUrl = tlsPort === undefined ? undefined : `https://${shown}:${tlsPort}`;
    this.#running = running;
  }

  /**
   * A server of its own: the one with that UCSID, or else a fresh one, whose world is the default server's as it was at
   * the start unless another is given. Throws UsageError for a world that cannot be.
   */
  server(fresh: string | FreshServer = {}): UcServerHandle {
    const { ucsid, world } = typeof fresh === "string" ? { ucsid: fresh } : fresh;
    if (ucsid !== undefined && this.emulator.server(ucsid)) {
      if (world) throw new UsageError(`server "${ucsid}" exists already`);
      return new UcServerHandle(this.emulator, this, ucsid);
    }
    const name = ucsid ?? freshName(this.emulator);
    this.emulator.add(
      world ? readWorld({ ...world, ucsid: name }) : { ...this.target.data, ucsid: name, connected: true },
    );
    return new UcServerHandle(this.emulator, this, name);
  }

  /** Sets a fault on all servers, or on the one that it names. Throws UsageError for one that makes no sense. */
  override fault(fault: FaultInput): FaultHandle {
    return this.setFault(fault);
  }

  /** Answers calls to all servers in place of the behaviour. Throws UsageError. */
  override respond(fixtures: FixtureInput | readonly FixtureInput[]): Removable {
    const { id } = this.emulator.added.add(fixtures);
    return { id, remove: () => this.emulator.added.remove(id) };
  }

  /** What the clients of all servers should do otherwise. */
  override lint(options: { readonly final?: boolean } = {}): Finding[] {
    return this.emulator.lint.list(options);
  }

  /** Everything back to where it started: sessions ended, worlds as in their files; faults, requests and such are gone. */
  override reset(): void {
    this.emulator.reset();
  }

  /** Keeps the whole state of all servers, and what is set for all: faults and added responses. */
  override snapshot(): Snapshot {
    return this.emulator.snapshots.take();
  }

  /**
   * Whatever was taken here; servers that are not in a snapshot of the whole emulator are removed by restoring it.
   * @internal
   */
  protected override mayRestore(): boolean {
    return true;
  }

  /** Ends all sessions and sockets and frees the port. */
  stop(): Promise<void> {
    return this.#running.stop();
  }
}

/** The worlds that a program gives in place of files. Throws UsageError, a line for each mistake. */
export function readWorlds(worlds: readonly WorldInput[]): WorldData[] {
  const read = worlds.map(readWorld);
  const seen = new Set<string>();
  for (const { ucsid } of read) {
    if (seen.has(ucsid)) throw new UsageError(`worlds: there are two servers "${ucsid}"`);
    seen.add(ucsid);
  }
  return read;
}

const readWorld = (world: WorldInput): WorldData => readData("world", worldFileSchema, world);
