import { pathText } from "../matching/path.js";
import { type Check, compilePattern, PatternError, passesAll } from "../matching/pattern.js";
import type { SeenOperation, ServerWatcher } from "../server/server-events.js";
import type { Session } from "../server/session.js";
import { UsageError } from "../usage-error.js";
import type { Step, Timing } from "./scenario-file.js";

type When = Extract<Timing, { kind: "when" }>;

/** What a client did. */
interface Move {
  readonly operation: string;
  readonly user: string | undefined;
  readonly argument: unknown;
}

/** Moves kept for steps whose turn has not come; the oldest go first. */
const KEPT = 1_000;

/** What clients have done since the last step that waited for one of them: only what some step waits for is kept. */
export class Heard implements ServerWatcher {
  private readonly wanted: ReadonlySet<string>;
  private readonly checks = new Map<When, readonly Check[]>();
  private moves: Move[] = [];

  /** `onMove` is told of each move that is kept. Throws UsageError for a pattern that makes no sense. */
  constructor(
    steps: readonly Step[],
    private readonly onMove: () => void,
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
  take(when: When): boolean {
    const at = this.moves.findIndex((move) => this.#fits(when, move));
    if (at >= 0) this.moves = this.moves.slice(at + 1);
    return at >= 0;
  }

  called({ operation, userName: user, argument }: SeenOperation): void {
    if (operation) this.#hear({ operation: operation.name, user, argument });
  }

  sessionBegan({ user }: Session): void {
    this.#hear({ operation: "createsession", user: user.name, argument: {} });
  }

  channelOpened({ user }: Session): void {
    this.#hear({ operation: "websocket", user: user.name, argument: {} });
  }

  sessionEnded({ user }: Session): void {
    this.#hear({ operation: "endsession", user: user.name, argument: {} });
  }

  #hear(move: Move): void {
    if (!this.wanted.has(move.operation)) return;
    this.moves.push(move);
    if (this.moves.length > KEPT) this.moves.shift();
    this.onMove();
  }

  #fits(when: When, { operation, user, argument }: Move): boolean {
    if (operation !== when.operation) return false;
    if (when.user !== undefined && user?.toLowerCase() !== when.user.toLowerCase()) return false;
    return when.argument === undefined || passesAll(this.checks.get(when) ?? [], argument);
  }
}
