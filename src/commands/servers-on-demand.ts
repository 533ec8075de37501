import type { Notice } from "../common/guarded.js";
import { compileGlob } from "../matching/glob.js";
import { UsageError } from "../usage-error.js";
import { addServer, type ServerHost } from "./add-server.js";

/** What `createServers` and `templateServer` say. */
export interface OnDemandSettings {
  /** A glob for the UCSIDs that may be made. */
  readonly pattern: string;
  /** UCSID of the server whose first world each has; the default server when left out. */
  readonly template: string | undefined;
}

/** Servers that begin to exist when a client first asks for them: one for each developer of a team, or each branch in CI. */
export class ServersOnDemand {
  readonly #fits: (ucsid: string) => boolean;
  /** Names of which the log has said that they were refused: a client may go on asking. */
  readonly #told = new Set<string>();

  constructor(
    private readonly host: ServerHost,
    private readonly settings: OnDemandSettings,
    private readonly notice: Notice,
  ) {
    this.#fits = compileGlob(settings.pattern, false);
  }

  /** Adds the server with that UCSID, if there is none and its name may be made. What is refused is told in the log. */
  ask(ucsid: string): void {
    if (this.host.server(ucsid) || !this.#fits(ucsid)) return;
    try {
      addServer(this.host, { ucsid, like: this.settings.template });
      this.notice("made a server on its first use", { ucsid });
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      if (this.#told.has(ucsid) || this.#told.size === MOST_TOLD) return;
      this.#told.add(ucsid);
      this.notice("a server that was asked for could not be made", {
        ucsid: ucsid.slice(0, 128),
        reason: error.message,
      });
    }
  }
}

const MOST_TOLD = 1_000;
