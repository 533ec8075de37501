import * as z from "zod";
import { addServer, type FreshServer } from "../commands/add-server.js";
import { checkAt } from "../common/check.js";
import type { FaultInput } from "../faults/fault-schema.js";
import type { FixtureInput } from "../fixtures/responses/response-file.js";
import type { Finding } from "../lint/finding.js";
import { isRecord } from "../matching/path.js";
import type { Snapshot } from "../snapshots/snapshots.js";
import type { Running } from "../start.js";
import { UsageError } from "../usage-error.js";
import { type WorldData, worldFileSchema } from "../world/world-file.js";
import { type FaultHandle, type Removable, UcServerHandle } from "./server-handle.js";

/**
 * An emulator that a program has started for itself. Of itself it stands for its default server; `server()` gives
 * others.
 */
export class UcEmulator extends UcServerHandle {
  /** The port that it listens on. */
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
   * the start unless another is given.
   *
   * @throws {UsageError} for a name that does not fit, a world that cannot be, and a world for a server that is there.
   * @example
   * const uc = emulator.server({ world: { users: [{ name: "zoe", lines: ["tel:+4930555@pbx"] }] } });
   */
  server(fresh: string | FreshServer = {}): UcServerHandle {
    const wanted = typeof fresh === "string" ? { ucsid: fresh } : fresh;
    const present = isRecord(wanted) && wanted.world === undefined ? wanted.ucsid : undefined;
    const known = typeof present === "string" ? this.emulator.server(present) : undefined;
    const { ucsid } = known ?? addServer(this.emulator, wanted);
    return new UcServerHandle(this.emulator, this, ucsid);
  }

  /**
   * Sets a fault on all servers, or on the one that it names.
   *
   * @throws {UsageError} for one that makes no sense.
   */
  override fault(fault: FaultInput): FaultHandle {
    return this.setFault(fault);
  }

  /**
   * Answers calls to all servers in place of the behaviour.
   *
   * @throws {UsageError} for fixtures that make no sense.
   */
  override respond(fixtures: FixtureInput | readonly FixtureInput[]): Removable {
    const { id } = this.emulator.added.add(fixtures);
    return { id, remove: () => this.emulator.added.remove(id) };
  }

  /** What the clients of all servers should do otherwise. @throws {UsageError} for an option that does not fit. */
  override lint(options: { readonly final?: boolean } = {}): Finding[] {
    return this.emulator.lint.list(this.lintOptions(options));
  }

  /** Everything back to where it started: sessions ended, worlds as in their files; faults, requests and such are gone. */
  override reset(): void {
    this.emulator.reset();
  }

  /** Keeps the whole state of all servers, and what is set for all: faults and added responses. */
  override snapshot(): Snapshot {
    return this.emulator.snapshots.take();
  }

  /** Whatever was taken here; servers that are not in a snapshot of the whole emulator are removed by restoring it. */
  protected override mayRestore(): boolean {
    return true;
  }

  /** Ends all sessions and sockets and frees the port. */
  stop(): Promise<void> {
    return this.#running.stop();
  }
}

/** The worlds that a program gives in place of files. Throws UsageError, a line for each mistake. */
export function readWorlds(worlds: unknown): WorldData[] {
  const read = checkAt("worlds", z.array(worldFileSchema), worlds);
  const twice = read.findIndex(({ ucsid }, index) => read.findIndex((other) => other.ucsid === ucsid) < index);
  if (twice >= 0) throw UsageError.at(`worlds[${twice}].ucsid`, `there are two servers "${read[twice]?.ucsid}"`);
  return read;
}
