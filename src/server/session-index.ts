import type { ServerSession, UcServer } from "./uc-server.js";

/**
 * Where each session of an emulator is, whatever the number of its servers. It is no state of its own: the servers keep it
 * right, also when an earlier state of theirs comes back.
 */
export class SessionIndex {
  readonly #servers = new Map<string, UcServer>();

  add(id: string, server: UcServer): void {
    this.#servers.set(id, server);
  }

  delete(id: string, server: UcServer): void {
    if (this.#servers.get(id) === server) this.#servers.delete(id);
  }

  /** The live session with that id, marked as used now. */
  use(id: string): ServerSession | undefined {
    return this.#servers.get(id)?.sessions.use(id);
  }
}
