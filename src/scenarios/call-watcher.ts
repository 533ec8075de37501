import { pathText } from "../matching/path.js";
import { type Check, compilePattern, PatternError, passesAll } from "../matching/pattern.js";
import type { SeenOperation, ServerWatcher } from "../server/server-events.js";
import type { Session } from "../server/session.js";
import { UsageError } from "../usage-error.js";
import type { Step, Timing } from "./scenario-file.js";

type WhenTiming = Extract<Timing, { kind: "when" }>;

/** What a client did. */
interface ObservedCall {
  readonly operation: string;
  readonly user: string | undefined;
  readonly argument: unknown;
}

/** Moves kept for steps whose turn has not come; the oldest go first. */
const MOST_CALLS = 1_000;

/** What clients have done since the last step that waited for one of them: only what some step waits for is kept. */
export class CallWatcher implements ServerWatcher {
  private readonly wanted: ReadonlySet<string>;
  private readonly checks = new Map<WhenTiming, readonly Check[]>();
  private calls: ObservedCall[] = [];

  /** `onCall` is told of each call that is kept. Throws UsageError for a pattern that makes no sense. */
  constructor(
    steps: readonly Step[],
    private readonly onCall: () => void,
  ) {
    const waiting = steps.map(({ timing }) => timing).filter((timing) => timing.kind === "when");
    this.wanted = new Set(waiting.map(({ operation }) => operation));
    steps.forEach(({ timing }, index) => {
      if (timing.kind !== "when") return;
      try {
        this.checks.set(timing, compilePattern(timing.argument ?? {}));
      } catch (error) {
        if (!(error instanceof PatternError)) throw error;
        throw UsageError.at(pathText(["steps", index, "argument", ...error.path]), error.message);
      }
    });
  }

  get idle(): boolean {
    return this.wanted.size === 0;
  }

  /** Whether a client has done what the step waits for; what came before that is then forgotten. */
  take(when: WhenTiming): boolean {
    const at = this.calls.findIndex((call) => this.#matches(when, call));
    if (at >= 0) this.calls = this.calls.slice(at + 1);
    return at >= 0;
  }

  called({ operation, userName: user, argument }: SeenOperation): void {
    if (operation) this.#observe({ operation: operation.name, user, argument });
  }

  sessionBegan({ user }: Session): void {
    this.#observe({ operation: "createsession", user: user.name, argument: {} });
  }

  channelOpened({ user }: Session): void {
    this.#observe({ operation: "websocket", user: user.name, argument: {} });
  }

  sessionEnded({ user }: Session): void {
    this.#observe({ operation: "endsession", user: user.name, argument: {} });
  }

  #observe(call: ObservedCall): void {
    if (!this.wanted.has(call.operation)) return;
    this.calls.push(call);
    if (this.calls.length > MOST_CALLS) this.calls.shift();
    this.onCall();
  }

  #matches(when: WhenTiming, { operation, user, argument }: ObservedCall): boolean {
    if (operation !== when.operation) return false;
    if (when.user !== undefined && user?.toLowerCase() !== when.user.toLowerCase()) return false;
    return when.argument === undefined || passesAll(this.checks.get(when) ?? [], argument);
  }
}
