import type { Timer } from "../time/clock.js";
import { Heard } from "./heard.js";
import { Performer, type Stage } from "./perform.js";
import type { Scenario, Step, Timing } from "./scenario-file.js";

export type RunState = "running" | "finished" | "failed" | "stopped";

/** How far a scenario has got. */
export interface ScenarioStatus {
  readonly id: string;
  readonly name: string;
  readonly server: string;
  readonly state: RunState;
  /** How many steps have been done, of how many. */
  readonly done: number;
  readonly steps: number;
  /** What the next step waits for, while it runs. */
  readonly waitingFor?: string;
  /** Why it failed: which step, and the reason. */
  readonly error?: string;
}

/** A scenario that ran to an end that it should not have: a step could not be done, or a client did not come. */
export class ScenarioFailed extends Error {
  override readonly name = "ScenarioFailed";
}

/**
 * A scenario at work on a server: one step after the other, in time with the server's clock, so that with a stopped
 * and moved clock it always goes the same way.
 */
export class ScenarioRun {
  #finished: Promise<ScenarioStatus>;
  private readonly stage: Stage;
  private readonly performer: Performer;
  private readonly heard: Heard;
  private readonly unwatch: () => void;
  /** Timers that bring a step's turn. */
  private readonly timers = new Set<Timer>();
  /** Steps whose time has come. */
  private readonly due = new Set<Step>();
  /** The step whose turn it is, and the timer that it waits for. */
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
   * Begins at once: steps that wait for nothing are done before it returns. Throws UsageError for a bad pattern.
   * @internal
   */
  constructor(
    readonly id: string,
    private readonly scenario: Scenario,
    stage: Stage,
  ) {
    this.stage = stage;
    this.heard = new Heard(scenario.steps, () => this.#advance());
    this.performer = new Performer(stage, id, () => this.#advance());
    this.#finished = this.#newEnd();
    this.unwatch = this.heard.idle ? () => {} : stage.server.traffic.watch(this.heard);
    for (const step of scenario.steps) if (step.timing.kind === "at") this.#wait(step, step.timing.ms);
    this.#advance();
  }

  /**
   * Resolves when all steps are done and what was meant for a time is over, or the run was stopped; rejects with
   * ScenarioFailed. A run that a snapshot brings back has another end to wait for.
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
      server: this.stage.server.ucsid,
      state: this.stateNow,
      done: this.next,
      steps: steps.length,
      ...(next && { waitingFor: describeTiming(next.timing) }),
      ...(this.error !== undefined && { error: this.error }),
    };
  }

  /** Ends it where it is: a lost server comes back, locks and faults that it set are taken back. No error when it is over. */
  stop(): void {
    if (this.stateNow !== "running") return;
    this.#over("stopped");
    this.performer.undo();
    this.#resolve();
  }

  /**
   * Ends it because its server has been put back to the start: there is nothing left to take back.
   * @internal
   */
  abandon(): void {
    if (this.stateNow !== "running") return;
    this.#over("stopped");
    this.#resolve();
  }

  /**
   * After it was put back to an earlier moment: it may run again, or be over already then.
   * @internal
   */
  resumeRestored(): void {
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
    // Whoever does not wait for the end must not be struck by its failure.
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
    // A step may bring about what another waits for: that one's turn comes in the loop.
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
      if (this.stateNow === "running" && !this.performer.busy) {
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
    if (this.heard.take(timing)) return "do";
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
      this.performer.perform(action);
    } catch (error) {
      // What the world refuses comes as errors of many kinds; whatever it is, it ends the run and not the server.
      this.#fail(`${action.kind}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  #fail(reason: string): void {
    this.error = `step ${this.next + 1} of "${this.scenario.name}": ${reason}`;
    this.#over("failed");
    this.performer.undo();
    this.stage.server.notice("scenario failed", { scenario: this.scenario.name, reason: this.error });
    this.#reject();
  }

  #arm(step: Step, ms: number): void {
    if (this.armed?.step !== step) this.armed = { step, timer: this.#wait(step, ms) };
  }

  /** A step that was done before its time leaves no timer behind. */
  #disarm(): void {
    if (!this.armed) return;
    this.stage.server.clock.clearTimer(this.armed.timer);
    this.timers.delete(this.armed.timer);
    this.armed = undefined;
  }

  #wait(step: Step, ms: number): Timer {
    const timer = this.stage.server.clock.setTimer(ms, () => {
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
    for (const timer of this.timers) this.stage.server.clock.clearTimer(timer);
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
