import * as z from "zod";
import { addServer, type FreshServer } from "../commands/add-server.js";
import { checkAt } from "../common/check.js";
import type { Finding } from "../lint/finding.js";
import { didYouMean } from "../matching/nearest-name.js";
import type { Snapshot } from "../snapshots/snapshots.js";
import type { Running } from "../start.js";
import { loadState } from "../state/load-state.js";
import type { StateFile } from "../state/state-file.js";
import { UsageError } from "../usage-error.js";
import { type WorldData, worldFileSchema } from "../world/world-file.js";
import { UcServerHandle } from "./server-handle.js";

/**
 * A running emulator, returned by `startServer()`. Used directly it is its default server; `server()` adds a fresh,
 * isolated one.
 */
export class UcEmulator extends UcServerHandle {
  /** The port that it listens on. */
  readonly port: number;
  /** `https://…`, when `tlsPort` was given. */
  readonly tlsUrl: string | undefined;
  readonly #running: Running;

  /** @internal */
  constructor(running: Running) {
    const { emulator, port, reachable, tlsReachable } = running;
    const { defaultServer } = emulator.config;
    const address = { url: `http://${reachable}`, wsUrl: `ws://${reachable}/ws/client/websocket` };
    super(emulator, address, defaultServer, true);
    this.port = port;
    this.tlsUrl = tlsReachable === undefined ? undefined : `https://${tlsReachable}`;
    this.#running = running;
  }

  /**
   * The server of that name, or a fresh one: a text names a server that is there, an object describes a fresh one. The
   * world of a fresh server is the default server's as it was at the start, unless another world is given.
   *
   * @throws {UsageError} for a server that is not there, for an invalid UCSID or world, and for a UCSID that is taken.
   * @example
   * const uc = emulator.server({ world: { users: [{ name: "zoe", lines: ["tel:+4930555@pbx"] }] } });
   */
  server(nameOrFresh: string | FreshServer = {}): UcServerHandle {
    const { ucsid } =
      typeof nameOrFresh === "string" ? this.#serverNamed(nameOrFresh) : addServer(this.emulator, nameOrFresh);
    return new UcServerHandle(this.emulator, this, ucsid);
  }

  #serverNamed(name: string): { readonly ucsid: string } {
    const known = this.emulator.server(name);
    if (known) return known;
    const names = [...this.emulator.servers()].map(({ ucsid }) => ucsid);
    const hint = didYouMean(name, names) || `; server({ ucsid: ${JSON.stringify(name.slice(0, 100))} }) adds one`;
    throw UsageError.at("server", `there is no server "${name.slice(0, 100)}"${hint}`);
  }

  /** Linter findings about the clients of all servers. @throws {UsageError} for an invalid option. */
  override lint(options: { readonly final?: boolean } = {}): Finding[] {
    return this.emulator.lint.list(this.lintOptions(options));
  }

  /** Resets all servers to their start, and removes all faults, added responses and requests. */
  override reset(): void {
    this.emulator.reset();
  }

  /** Takes a snapshot of all servers, and of the faults and added responses that are set for all. */
  override snapshot(): Snapshot {
    return this.emulator.snapshots.take();
  }

  /** Puts a state of the whole emulator, or of one server, in the place of the present one. @throws {UsageError} */
  override loadState(state: StateFile | Readonly<Record<string, unknown>>): void {
    loadState(this.emulator, state).commit();
  }

  /** @internal */
  protected override ofServer(fault: unknown): unknown {
    return fault;
  }

  /** @internal */
  protected override addResponses(fixtures: unknown): { readonly id: string } {
    return this.emulator.added.add(fixtures);
  }

  /**
   * Any snapshot of this emulator. Restoring one of the whole emulator removes servers that are not in it.
   * @internal
   */
  protected override mayRestore(): boolean {
    return true;
  }

  /** Ends all sessions, closes all event channels and frees the port. */
  stop(): Promise<void> {
    return this.#running.stop();
  }

  /**
   * The same as {@link stop}, at the end of a block.
   *
   * @example
   * await using uc = await startServer();
   */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
  }
}

/** Checks worlds that a program passes instead of files. Throws UsageError with a line for each mistake. */
export function readWorlds(worlds: unknown): WorldData[] {
  const read = checkAt("worlds", z.array(worldFileSchema), worlds);
  const twice = read.findIndex(({ ucsid }, index) => read.findIndex((other) => other.ucsid === ucsid) < index);
  if (twice >= 0) throw UsageError.at(`worlds[${twice}].ucsid`, `there are two servers "${read[twice]?.ucsid}"`);
  return read;
}
