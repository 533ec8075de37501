import type { Journal } from "../journal/journal.js";

/** A server as far as a pattern for requests can name it. */
export interface ScopeServer {
  readonly ucsid: string;
  readonly world: { readonly directory: { users(): Iterable<{ readonly name: string }> } };
}

/** Where requests are looked for: a journal, and in it those of one server or of all. */
export interface RequestScope {
  readonly journal: Journal;
  /** The server; undefined for all of them. */
  readonly ucsid: string | undefined;
  /** The server, or all servers: what they are called, and their people, are the names that a pattern can meet. */
  servers(): Iterable<ScopeServer>;
}
