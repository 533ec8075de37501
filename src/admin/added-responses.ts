import type { Responses } from "../fixtures/responses/responses.js";
import { UsageError } from "../usage-error.js";

/** Fixture responses that were added while the emulator runs. */
export interface AddedResponse {
  readonly id: string;
  /** The server it was added for; it answers for all when there is none. */
  readonly server?: string;
  readonly fixtures: unknown;
}

/** Which fixture responses were added at run time, and for whom. */
export class AddedResponses {
  readonly #added = new Map<string, AddedResponse>();

  constructor(private readonly responses: Responses) {}

  /**
   * Adds one fixture or a list, in the form of a file in `responses/`; with `server` they answer for that one alone.
   * Throws UsageError that says what is wrong, a line for each mistake.
   */
  add(fixtures: unknown, server?: string): { readonly id: string; readonly warnings: readonly string[] } {
    const { id, warnings } = this.responses.add(server === undefined ? fixtures : restricted(fixtures, server));
    this.#added.set(id, { id, ...(server !== undefined && { server }), fixtures });
    return { id, warnings };
  }

  list(server?: string): AddedResponse[] {
    return [...this.#added.values()].filter((added) => server === undefined || added.server === server);
  }

  remove(id: string): boolean {
    return this.#added.delete(id) && this.responses.remove(id);
  }

  /** Removes all, or those of one server. */
  clear(server?: string): void {
    for (const { id, server: owner } of [...this.#added.values()]) {
      if (server === undefined || owner === server) this.remove(id);
    }
  }
}

function restricted(fixtures: unknown, server: string): unknown {
  if (Array.isArray(fixtures)) return fixtures.map((fixture) => restricted(fixture, server));
  if (typeof fixtures !== "object" || fixtures === null) throw new UsageError("expected a fixture or a list of them");
  const { match = {} } = fixtures as { match?: unknown };
  if (typeof match !== "object" || match === null || "server" in match) return fixtures;
  return { ...fixtures, match: { ...match, server } };
}
