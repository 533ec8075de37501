import type { Timer } from "../time/timer-heap.js";
import { UsageError } from "../usage-error.js";
import { ActionRunner, type RunContext } from "./action-runner.js";
import { CallWatcher } from "./call-watcher.js";
import type { Scenario, Step, Timing } from "./scenario-file.js";

export type RunState = "running" | "finished" | "failed" | "stopped";

/** How far a scenario has got. */
export interface ScenarioStatus {
  readonly id: string;
  readonly name: string;
  readonly server: string;
  readonly state: RunState;
  /** The number of steps that are done, of `steps`. */
  readonly done: number;
  readonly steps: number;
  /** What the next step waits for; missing when the run is over. */
  readonly waitingFor?: string;
  /** The step that failed, and the reason. */
  readonly error?: string;
}

/** A scenario failed: a step could not be done, or a client did not do what a step waits for. */
export class ScenarioFailed extends Error {
  override readonly name = "ScenarioFailed";
}

/**
 * Runs a scenario on a server, one step after the other. Times follow the server's clock, so a run is repeatable when
 * the clock is stopped and moved.
 */
export class ScenarioRun {
  #finished: Promise<ScenarioStatus>;
  private readonly context: RunContext;
  private readonly runner: ActionRunner;
  private readonly watcher: CallWatcher;
  private readonly unwatch: () => void;
  /** Timers of the steps that wait for a time. */
  private readonly timers = new Set<Timer>();
  /** Steps whose time has come. */
  private readonly due = new Set<Step>();
  /** The current step and the timer that it waits for. */
  private armed: { readonly step: Step; readonly timer: Timer } | undefined;
  private next = 0;
  private stateNow: RunState = "running";
  private error: string | undefined;
  #advancing = false;
  /** Whether `finished` is settled. */
  #ended = false;
  #end: { resolve(status: ScenarioStatus): void; reject(error: Error): void } = {
    resolve: () => {},
    reject: () => {},
  };

  /**
   * Begins at once. Steps that wait for nothing are done before it returns. Throws UsageError for an invalid pattern.
   * @internal
   */
  constructor(
    readonly id: string,
    private readonly scenario: Scenario,
    context: RunContext,
  ) {
    this.context = context;
    this.watcher = new CallWatcher(scenario.steps, () => this.#advance());
    this.runner = new ActionRunner(context, id, () => this.#advance());
    this.#finished = this.#newEnd();
    this.unwatch = this.watcher.idle ? () => {} : context.server.activity.watch(this.watcher);
    for (const step of scenario.steps) if (step.timing.kind === "at") this.#wait(step, step.timing.ms);
    this.#advance();
  }

  /**
   * Resolves when all steps are done and all temporary actions are over, or when the run was stopped. Rejects with
   * ScenarioFailed. After a snapshot restore a run has a new promise.
   */
  get finished(): Promise<ScenarioStatus> {
    return this.#finished;
  }

  get state(): RunState {
    return this.stateNow;
  }

  get status(): ScenarioStatus {
    const { steps, name } = this.scenario;
    const next = this.stateNow === "running" ? steps[this.next] : undefined;
    return {
      id: this.id,
      name,
      server: this.context.server.ucsid,
      state: this.stateNow,
      done: this.next,
      steps: steps.length,
      ...(next && { waitingFor: describeTiming(next.timing) }),
      ...(this.error !== undefined && { error: this.error }),
    };
  }

  /** Stops the run. Temporary actions and faults of it are undone. Does nothing when the run is over. */
  stop(): void {
    if (this.stateNow !== "running") return;
    this.#over("stopped");
    this.runner.undo();
    this.#resolve();
  }

  /**
   * Ends the run without undoing anything, because its server was reset.
   * @internal
   */
  abandon(): void {
    if (this.stateNow !== "running") return;
    this.#over("stopped");
    this.#resolve();
  }

  /**
   * After a snapshot restore: the run may be running again, or be over. `finished` is adapted to that.
   * @internal
   */
  afterRestore(): void {
    if (this.stateNow === "running") {
      if (this.#ended) this.#finished = this.#newEnd();
    } else if (!this.#ended) {
      if (this.stateNow === "failed") this.#reject();
      else this.#resolve();
    }
  }

  #newEnd(): Promise<ScenarioStatus> {
    this.#ended = false;
    const finished = new Promise<ScenarioStatus>((resolve, reject) => {
      this.#end = { resolve, reject };
    });
    // A rejection that nobody waits for must not end the process.
    finished.catch(() => {});
    return finished;
  }

  #resolve(): void {
    this.#ended = true;
    this.#end.resolve(this.status);
  }

  #reject(): void {
    this.#ended = true;
    this.#end.reject(new ScenarioFailed(this.error));
  }

  #advance(): void {
    // A step may cause what a later step waits for; the loop below comes to that step.
    if (this.#advancing) return;
    this.#advancing = true;
    try {
      const { steps } = this.scenario;
      for (let step = steps[this.next]; this.stateNow === "running" && step; step = steps[this.next]) {
        const turn = this.#turnOf(step);
        if (turn === "later") return;
        this.#disarm();
        if (turn === "do" && step.action) this.#perform(step);
        if (this.stateNow === "running") this.next++;
      }
      if (this.stateNow === "running" && !this.runner.busy) {
        this.#over("finished");
        this.#resolve();
      }
    } finally {
      this.#advancing = false;
    }
  }

  #turnOf(step: Step): "do" | "skip" | "later" {
    const { timing } = step;
    const due = this.due.has(step);
    if (timing.kind === "at") return due || timing.ms === 0 ? "do" : "later";
    if (timing.kind === "after") {
      if (due || timing.ms === 0) return "do";
      this.#arm(step, timing.ms);
      return "later";
    }
    if (this.watcher.take(timing)) return "do";
    if (due) {
      if (timing.skips) return "skip";
      this.#fail(`no client came: ${describeTiming(timing)}`);
      return "later";
    }
    if (timing.timeout !== undefined) this.#arm(step, timing.timeout);
    return "later";
  }

  #perform({ action }: Step): void {
    if (!action) return;
    try {
      this.runner.perform(action);
    } catch (error) {
      // Any error ends the run, but not the server.
      const message = error instanceof Error ? error.message : String(error);
      this.#fail(error instanceof UsageError ? message : `${action.kind}: ${message}`);
    }
  }

  #fail(reason: string): void {
    this.error = `step ${this.next + 1} of "${this.scenario.name}": ${reason}`;
    this.#over("failed");
    this.runner.undo();
    this.context.server.notice("scenario failed", { scenario: this.scenario.name, reason: this.error });
    this.#reject();
  }

  #arm(step: Step, ms: number): void {
    if (this.armed?.step !== step) this.armed = { step, timer: this.#wait(step, ms) };
  }

  /** Clears the timer of the step that is done. */
  #disarm(): void {
    if (!this.armed) return;
    this.context.server.clock.clearTimer(this.armed.timer);
    this.timers.delete(this.armed.timer);
    this.armed = undefined;
  }

  #wait(step: Step, ms: number): Timer {
    const timer = this.context.server.clock.setTimer(ms, () => {
      this.timers.delete(timer);
      this.due.add(step);
      this.#advance();
    });
    this.timers.add(timer);
    return timer;
  }

  #over(state: RunState): void {
    this.stateNow = state;
    this.unwatch();
    for (const timer of this.timers) this.context.server.clock.clearTimer(timer);
    this.timers.clear();
  }
}

function describeTiming(timing: Timing): string {
  if (timing.kind !== "when") return `${timing.kind} ${timing.ms} ms`;
  const { operation, user, argument, timeout } = timing;
  const by = user === undefined ? "" : ` by ${user}`;
  const withArgument = argument === undefined ? "" : ` with ${JSON.stringify(argument).slice(0, 200)}`;
  return `${operation}${by}${withArgument}${timeout === undefined ? "" : `, for ${timeout} ms`}`;
}
