import { Budget } from "../common/budget.js";
import type { Faults } from "../faults/faults.js";
import type { Responses } from "../fixtures/responses/responses.js";
import { weigh } from "../matching/walk.js";
import type { UcServer } from "../server/uc-server.js";
import { refuseMoreThan, UsageError } from "../usage-error.js";
import { isFile, loadScenario, readScenario, ScenarioLibrary } from "./load-scenarios.js";
import { ScenarioRun, type ScenarioStatus } from "./run.js";
import type { Scenario, ScenarioInput } from "./scenario-file.js";
import { refuseStrangers } from "./step-names.js";

/** The part of the emulator that scenarios need. */
interface Host {
  server(ucsid: string | undefined): UcServer | undefined;
  readonly faults: Faults;
  readonly responses: Pick<Responses, "idsOf">;
  readonly memory: ConstructorParameters<typeof Budget>[1];
}

/** A scenario that can be run by name. */
export interface ScenarioSummary {
  readonly name: string;
  readonly description: string;
  readonly steps: number;
}

const MOST_RUNNING = 1_000;
/** How many finished runs are kept. */
const REMEMBERED = 100;

/** The scenarios that can be run, and the runs. */
export class Scenarios {
  readonly #library: ScenarioLibrary;
  readonly #budget: Budget;
  #runs = new Map<string, { readonly run: ScenarioRun; readonly server: UcServer; readonly bytes: number }>();
  #initial: Scenario | undefined;
  #begun = 0;

  /** `folders` are fixtures folders, each of which may have a `scenarios/`. */
  constructor(
    private readonly host: Host,
    folders: readonly string[],
  ) {
    this.#library = new ScenarioLibrary(folders);
    this.#budget = new Budget("scenarios", host.memory);
  }

  /** Ends the runs on a server when the server is reset. */
  attach(server: UcServer): void {
    server.activity.watch({
      reset: (stopped) => {
        for (const { run, server: its } of this.#runs.values()) if (its === server) run.abandon();
        const initial = this.#initial;
        if (!stopped && initial && this.host.server(initial.server) === server) this.#begin(initial, server);
      },
    });
  }

  /** The scenarios that can be run by name. Throws UsageError with a line for each mistake in a file. */
  available(): ScenarioSummary[] {
    return [...this.#library.all().values()].map(({ name, description, steps }) => ({
      name,
      description,
      steps: steps.length,
    }));
  }

  /**
   * Runs a scenario at the start and after each reset. Call the returned function to begin. Throws UsageError.
   */
  prepare(nameOrFile: string): () => ScenarioRun {
    const initial = this.read(nameOrFile);
    const server = this.#serverOf(initial, undefined);
    refuseStrangers(initial, server);
    this.#initial = initial;
    return () => this.#begin(initial, server);
  }

  /** The scenario of that name, or of that file if the text ends like a file name. Throws UsageError. */
  read(nameOrFile: string): Scenario {
    return isFile(nameOrFile) ? loadScenario(nameOrFile) : this.#library.get(nameOrFile);
  }

  /**
   * Begins a scenario: by its name, by its file (known by the ending), or given as data. It runs on the server `ucsid`,
   * or else on the one that the scenario names, or else on the default server. Throws UsageError for a scenario that
   * does not exist or has mistakes, and for a server that does not exist.
   */
  begin(scenario: string | ScenarioInput, ucsid?: string): ScenarioRun {
    const checked = typeof scenario === "string" ? this.read(scenario) : readScenario(scenario);
    return this.#begin(checked, this.#serverOf(checked, ucsid));
  }

  /** Begins the scenario of that name. A caller over the network must not name files, so a file name is no name here. */
  beginByName(name: string, ucsid?: string): ScenarioRun {
    const scenario = this.#library.get(name);
    return this.#begin(scenario, this.#serverOf(scenario, ucsid));
  }

  /** The current runs and the latest finished ones, the oldest first. */
  list(ucsid?: string): ScenarioStatus[] {
    return [...this.#runs.values()]
      .map(({ run }) => run.status)
      .filter(({ server }) => ucsid === undefined || server === ucsid);
  }

  /** About how many bytes their runs take. */
  get bytes(): number {
    return this.#budget.bytes;
  }

  get(id: string): ScenarioRun | undefined {
    return this.#runs.get(id)?.run;
  }

  /** Stops the run with that id. Returns whether there was one. */
  stop(id: string): boolean {
    const run = this.get(id);
    run?.stop();
    return run !== undefined;
  }

  stopAll(ucsid?: string): void {
    for (const { run, server } of this.#runs.values()) if (ucsid === undefined || server.ucsid === ucsid) run.stop();
  }

  /** The runs on a server, including those that are over and still kept. */
  on(server: UcServer): ScenarioRun[] {
    return [...this.#runs.values()].flatMap(({ run, server: its }) => (its === server ? [run] : []));
  }

  /** Abandons the runs on a server that are not in the snapshot that is about to be restored. */
  cancelNewer(server: UcServer, stays: readonly ScenarioRun[]): void {
    for (const run of this.on(server)) {
      if (stays.includes(run)) continue;
      run.abandon();
      this.#runs.delete(run.id);
    }
  }

  /** Adds the runs of a snapshot again, after their own state was restored. */
  restoreState(server: UcServer, runs: readonly ScenarioRun[]): void {
    for (const run of runs) {
      this.#runs.set(run.id, { run, server, bytes: this.#runs.get(run.id)?.bytes ?? 0 });
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
    refuseStrangers(scenario, server);
    this.#budget.clear();
    for (const [id, one] of this.#runs) this.#budget.put(id, one.bytes);
    const bytes = 2 * weigh(scenario.steps);
    this.#budget.add(scenario, bytes);
    const run = new ScenarioRun(`scenario-${++this.#begun}`, scenario, {
      server,
      faults: this.host.faults,
      ids: (of) => this.host.responses.idsOf(of),
    });
    this.#runs.set(run.id, { run, server, bytes });
    for (const [id, { run: old }] of this.#runs) {
      if (this.#runs.size <= REMEMBERED) break;
      if (old.state !== "running") this.#runs.delete(id);
    }
    return run;
  }
}
