import type { UcServer } from "../server/uc-server.js";
import type { Discovery, Finding } from "./finding.js";
import { Linter } from "./linter.js";
import { isRule, type RuleName, ruleNames } from "./rules.js";

/** Each is the option of that name. */
export interface LintSettings {
  readonly lint: boolean;
  /** Names of rules, comma-separated. */
  readonly lintOff: string;
}

/** Which findings to list. */
export interface LintOptions {
  /** UCSID; the findings of all servers when left out. */
  readonly server?: string | undefined;
  /** Whether the run is over: sessions that still exist then count as left without logging off. */
  readonly final?: boolean | undefined;
}

/** The linters of all servers of a process. There are none when the option `lint` is false. */
export class Lint {
  readonly #linters = new Map<string, Linter>();
  /** A server that was removed may come back when a snapshot is restored. */
  readonly #ofServer = new WeakMap<UcServer, Linter>();
  readonly #off: ReadonlySet<RuleName>;
  readonly #on: boolean;

  constructor(
    { lint, lintOff }: LintSettings,
    /** Is told of each finding that is new. */
    private readonly note: (server: UcServer, discovery: Discovery) => void = () => undefined,
  ) {
    this.#on = lint;
    this.#off = new Set(ruleNames(lintOff).filter(isRule));
  }

  attach(server: UcServer): void {
    if (!this.#on) return;
    let linter = this.#ofServer.get(server);
    if (!linter) {
      linter = new Linter(server, this.#off, (discovery) => this.note(server, discovery));
      this.#ofServer.set(server, linter);
      server.activity.watch(linter);
    }
    this.#linters.set(server.ucsid, linter);
  }

  drop(ucsid: string): void {
    this.#linters.delete(ucsid);
  }

  /** The findings since the start or the last reset, each mistake of a user's client once. */
  list({ server, final = false }: LintOptions = {}): Finding[] {
    const linters = server === undefined ? [...this.#linters.values()] : [this.#linters.get(server)];
    return linters.flatMap((linter) => linter?.list(final) ?? []);
  }

  /** How many findings were dropped because there were too many. */
  get missed(): number {
    let missed = 0;
    for (const linter of this.#linters.values()) missed += linter.missed;
    return missed;
  }
}
