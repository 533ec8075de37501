interface Holder<S> {
  readonly sessions: { use(id: string): S | undefined };
}

/**
 * Where each session of an emulator is, whatever the number of its servers. It is no state of its own: the servers keep it
 * up to date, also when an earlier state of theirs is restored.
 */
export class SessionIndex<S> {
  readonly #servers = new Map<string, Holder<S>>();

  add(id: string, server: Holder<S>): void {
    this.#servers.set(id, server);
  }

  delete(id: string, server: Holder<S>): void {
    if (this.#servers.get(id) === server) this.#servers.delete(id);
  }

  /** The live session with that id, marked as used now. */
  use(id: string): S | undefined {
    return this.#servers.get(id)?.sessions.use(id);
  }
}
