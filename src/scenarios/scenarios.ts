import type { Faults } from "../faults/faults.js";
import type { UcServer } from "../server/uc-server.js";
import { refuseMoreThan, UsageError } from "../usage-error.js";
import { isFile, loadScenario, readScenario, ScenarioLibrary } from "./load-scenarios.js";
import { ScenarioRun, type ScenarioStatus } from "./run.js";
import type { Scenario, ScenarioInput } from "./scenario-file.js";

/** What the scenarios need of the emulator. */
interface Host {
  server(ucsid: string | undefined): UcServer | undefined;
  readonly faults: Faults;
}

/** A scenario that could be run. */
export interface ScenarioSummary {
  readonly name: string;
  readonly description: string;
  readonly steps: number;
}

const MOST_RUNNING = 1_000;
/** Runs that are over and can still be asked about. */
const REMEMBERED = 100;

/** The scenarios that there are, and those that run. */
export class Scenarios {
  readonly #library: ScenarioLibrary;
  #runs = new Map<string, { readonly run: ScenarioRun; readonly server: UcServer }>();
  #initial: Scenario | undefined;
  #begun = 0;

  /** `folders` are fixtures folders, each of which may have a `scenarios/`. */
  constructor(
    private readonly host: Host,
    folders: readonly string[],
  ) {
    this.#library = new ScenarioLibrary(folders);
  }

  /** Lets the runs on a server end with what they act on. */
  attach(server: UcServer): void {
    server.activity.watch({
      reset: (stopped) => {
        for (const { run, server: its } of this.#runs.values()) if (its === server) run.abandon();
        const initial = this.#initial;
        if (!stopped && initial && this.host.server(initial.server) === server) this.#begin(initial, server);
      },
    });
  }

  /** What could be run by name. Throws UsageError with a line for each mistake in a file. */
  available(): ScenarioSummary[] {
    return [...this.#library.all().values()].map(({ name, description, steps }) => ({
      name,
      description,
      steps: steps.length,
    }));
  }

  /**
   * Has a scenario run from the start of the emulator, and again from each reset. It begins when the function is called
   * that this gives. Throws UsageError.
   */
  prepare(nameOrFile: string): () => ScenarioRun {
    const initial = this.read(nameOrFile);
    const server = this.#serverOf(initial, undefined);
    this.#initial = initial;
    return () => this.#begin(initial, server);
  }

  /** The scenario of that name or, by its ending, in that file. Throws UsageError. */
  read(nameOrFile: string): Scenario {
    return isFile(nameOrFile) ? loadScenario(nameOrFile) : this.#library.get(nameOrFile);
  }

  /**
   * Begins a scenario, by its name, from a file (told by its ending) or as it would stand in a file, on the server named here, else by itself, else on the
   * default server. Throws UsageError for one that there is not, that has mistakes, or whose server there is not.
   */
  begin(scenario: string | ScenarioInput, ucsid?: string): ScenarioRun {
    const checked = typeof scenario === "string" ? this.read(scenario) : readScenario(scenario);
    return this.#begin(checked, this.#serverOf(checked, ucsid));
  }

  /** The same for a name alone: no file is read for a caller from outside. */
  beginByName(name: string, ucsid?: string): ScenarioRun {
    const scenario = this.#library.get(name);
    return this.#begin(scenario, this.#serverOf(scenario, ucsid));
  }

  /** Those that run and the last that have run, the oldest first. */
  list(ucsid?: string): ScenarioStatus[] {
    return [...this.#runs.values()]
      .map(({ run }) => run.status)
      .filter(({ server }) => ucsid === undefined || server === ucsid);
  }

  get(id: string): ScenarioRun | undefined {
    return this.#runs.get(id)?.run;
  }

  /** Stops one; tells whether there was one of that id. */
  stop(id: string): boolean {
    const run = this.get(id);
    run?.stop();
    return run !== undefined;
  }

  stopAll(ucsid?: string): void {
    for (const { run, server } of this.#runs.values()) if (ucsid === undefined || server.ucsid === ucsid) run.stop();
  }

  /** The runs on a server, those that are over too as far as they are remembered. */
  on(server: UcServer): ScenarioRun[] {
    return [...this.#runs.values()].flatMap(({ run, server: its }) => (its === server ? [run] : []));
  }

  /** Abandons the runs on a server that have begun since an earlier moment, which is about to come back. */
  giveUp(server: UcServer, stays: readonly ScenarioRun[]): void {
    for (const run of this.on(server)) {
      if (stays.includes(run)) continue;
      run.abandon();
      this.#runs.delete(run.id);
    }
  }

  /** Has those runs on the server again, after each was put back to an earlier moment. */
  recall(server: UcServer, runs: readonly ScenarioRun[]): void {
    for (const run of runs) {
      this.#runs.set(run.id, { run, server });
      run.afterRestore();
    }
    this.#runs = new Map([...this.#runs].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1)));
  }

  #serverOf(scenario: Scenario, ucsid: string | undefined): UcServer {
    const wanted = ucsid ?? scenario.server;
    const server = this.host.server(wanted);
    if (!server) throw new UsageError(`scenario "${scenario.name}": there is no server "${wanted}"`);
    return server;
  }

  #begin(scenario: Scenario, server: UcServer): ScenarioRun {
    const running = [...this.#runs.values()].filter(({ run }) => run.state === "running");
    refuseMoreThan(MOST_RUNNING, running.length, "scenarios running");
    const run = new ScenarioRun(`scenario-${++this.#begun}`, scenario, { server, faults: this.host.faults });
    this.#runs.set(run.id, { run, server });
    for (const [id, { run: old }] of this.#runs) {
      if (this.#runs.size <= REMEMBERED) break;
      if (old.state !== "running") this.#runs.delete(id);
    }
    return run;
  }
}
