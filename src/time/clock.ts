import { clearTimeout, Date, performance, setTimeout, turn } from "./platform.js";
import { type HeapEntry, TimerHeap } from "./timer-heap.js";

/** A timer that has been set on a {@link Clock}; give it back to `clearTimer`. */
export interface Timer {
  /** When it falls due, in ms since the epoch of the clock it was set on. */
  readonly due: number;
}

/**
 * The one source of time of an emulated server: every timestamp and every timer of it comes from here,
 * so that a test can stop time and move it.
 */
export interface Clock {
  /** The time, in ms since 1970-01-01 UTC. */
  now(): number;
  /** Calls `action` once, `delayMs` from now. The action must not throw. */
  setTimer(delayMs: number, action: () => void): Timer;
  /** Forgets a timer; one that has fired already is no error. */
  clearTimer(timer: Timer): void;
}

/** How a {@link ServerClock} begins. */
export interface ServerClockOptions {
  /** The time it begins at, in ms since 1970-01-01 UTC; the machine's when left out. */
  readonly time?: number;
  /** Whether it runs from the start (default) or stands still until it is moved. */
  readonly running?: boolean;
  /** Is told what a timer's action threw, or what the promise it returned was rejected with. */
  readonly onError?: (error: unknown) => void;
}

/** The longest wait that the platform's timer takes; a longer one would fire at once. */
const LONGEST_WAIT_MS = 2 ** 31 - 1;

/**
 * The clock of an emulated server: real by default, and one that can be stopped, set and moved.
 *
 * It counts its own ticks (whole ms since it was made, never going back) and shows them shifted by an offset. Timers
 * wait for a tick, so neither a jump of the machine's time nor `set` makes one fire early or lose its turn.
 */
export class ServerClock implements Clock {
  private readonly heap = new TimerHeap();
  readonly #onError: (error: unknown) => void;
  readonly #shift = (): number => this.offset;
  private offset: number;
  /** The tick at `#baseAt` of the monotonic clock; the tick itself while time is held. */
  private baseTick = 0;
  #baseAt = performance.now();
  private running: boolean;
  #moves = 0;
  #lastMove: Promise<void> = Promise.resolve();
  /** Counts how often the past came back: a move that began before goes no further. */
  #pasts = 0;
  private nextOrder = 0;
  #wake: NodeJS.Timeout | undefined;
  #wakeTick = Number.POSITIVE_INFINITY;
  #disposed = false;

  readonly #options: ServerClockOptions;

  constructor(options: ServerClockOptions = {}) {
    this.#options = options;
    this.offset = Math.floor(finite(options.time ?? Date.now(), "time"));
    this.running = options.running ?? true;
    this.#onError = options.onError ?? (() => {});
  }

  now(): number {
    return this.offset + Math.floor(this.#tick());
  }

  /** Ms that have passed since the clock was made; `set` does not change them. */
  get elapsed(): number {
    return Math.floor(this.#tick());
  }

  /** Whether time passes by itself. */
  get runningNow(): boolean {
    return this.running;
  }

  /** How many timers wait. */
  get pendingTimers(): number {
    return this.heap.size;
  }

  setTimer(delayMs: number, action: () => void): Timer {
    if (Number.isNaN(delayMs)) throw new RangeError("a timer's delay must be a number of ms");
    const tick = Math.ceil(this.#tick() + Math.max(0, delayMs));
    const timer = new ClockTimer(this, this.#shift, tick, this.nextOrder++);
    if (this.#disposed) return timer;
    timer.action = action;
    this.heap.add(timer);
    this.#arm();
    return timer;
  }

  clearTimer(timer: Timer): void {
    // Another clock's timer must do no harm to this one's count of cleared ones.
    if (timer instanceof ClockTimer && timer.owner === this) this.heap.clear(timer);
  }

  /** Resolves `ms` from now; never, when the clock is disposed of before. */
  sleep(ms: number): Promise<void> {
    return new Promise((resolve) => {
      this.setTimer(ms, resolve);
    });
  }

  /** Lets time stand still. What waits goes on waiting until time is moved or started again. */
  stop(): void {
    if (!this.running) return;
    this.#hold();
    this.running = false;
  }

  /** Lets time pass by itself, from where it stands. */
  start(): void {
    if (this.running) return;
    this.running = true;
    this.#resume();
  }

  /**
   * Shows another time, in ms since 1970-01-01 UTC, earlier or later. Nothing falls due by that: what waits keeps the
   * wait that it has left, as it does when a machine's time is corrected. To live through the time between, use
   * {@link advanceTo}.
   */
  set(time: number): void {
    this.offset += Math.floor(finite(time, "time")) - this.now();
  }

  /**
   * Moves time on by `ms` (rounded up to whole ms), from due time to due time, and resolves when all that fell due on
   * the way has happened: each timer fires in order, sees its own due time as now, and what it started has had a turn
   * of the event loop before the next one fires. Timers set on the way fire too if they fall within. Moves that
   * overlap are carried out one after the other.
   */
  advance(ms: number): Promise<void> {
    const distance = Math.ceil(finite(ms, "distance"));
    if (distance < 0) throw new RangeError("time is only moved on; to show an earlier one, use set");
    return this.#move(() => this.baseTick + distance);
  }

  /** Moves time on to `time`, in ms since 1970-01-01 UTC, as {@link advance} does; does nothing if that is past. */
  advanceTo(time: number): Promise<void> {
    const target = Math.floor(finite(time, "time"));
    return this.#move(() => Math.max(this.baseTick, target - this.offset));
  }

  /** Forgets all timers that wait; later ones fire as ever. */
  forgetTimers(): void {
    this.heap.forgetAll();
    this.#disarm();
  }

  /** Forgets all timers, and runs again as it began: from the given time, or the machine's. */
  reset(): void {
    this.forgetTimers();
    if (this.#options.running ?? true) this.start();
    else this.stop();
    this.set(this.#options.time ?? Date.now());
  }

  /** Brings what it remembers up to this moment, so that whoever keeps it keeps the time as it is now. */
  settle(): void {
    this.baseTick = this.#tick();
    this.#baseAt = performance.now();
  }

  /**
   * Goes on from what it remembers, after that was written back from an earlier moment: what waited then waits for as long
   * as it had to. Moves that are under way end where they are, also for a clock that was disposed of since.
   */
  resumeRestored(): void {
    this.#pasts++;
    this.#disposed = false;
    this.#baseAt = performance.now();
    this.#disarm();
    this.#arm();
  }

  /** Forgets all timers, for good: later ones are accepted and never fire. */
  dispose(): void {
    this.#disposed = true;
    this.forgetTimers();
  }

  #move(target: () => number): Promise<void> {
    const past = this.#pasts;
    const move = this.#lastMove.then(() => this.#moveTo(target, past));
    this.#lastMove = move;
    return move;
  }

  async #moveTo(target: () => number, past: number): Promise<void> {
    if (past !== this.#pasts) return;
    this.#hold();
    this.#moves++;
    try {
      const end = target();
      // What was called just before may still be about to set its timers.
      await turn();
      while (past === this.#pasts) {
        const entry = this.heap.takeDue(end);
        if (entry === undefined) break;
        this.baseTick = Math.max(this.baseTick, entry.tick);
        this.#fire(entry);
        await turn();
      }
      if (past === this.#pasts) this.baseTick = Math.max(this.baseTick, end);
    } finally {
      this.#moves--;
      this.#resume();
    }
  }

  get #held(): boolean {
    return !this.running || this.#moves > 0;
  }

  #tick(): number {
    return this.#held ? this.baseTick : this.baseTick + (performance.now() - this.#baseAt);
  }

  #hold(): void {
    if (this.#held) return;
    this.baseTick = Math.floor(this.#tick());
    this.#disarm();
  }

  #resume(): void {
    if (this.#held) return;
    this.#baseAt = performance.now();
    this.#arm();
  }

  /** Keeps one real timer for the earliest of all, and none while time is held. */
  #arm(): void {
    if (this.#held || this.#disposed) return;
    const next = this.heap.peek();
    if (next === undefined || next.tick >= this.#wakeTick) return;
    this.#disarm();
    this.#wakeTick = next.tick;
    const wait = Math.min(Math.max(0, Math.ceil(next.tick - this.#tick())), LONGEST_WAIT_MS);
    this.#wake = setTimeout(() => this.#fireDue(), wait);
    this.#wake.unref();
  }

  #disarm(): void {
    clearTimeout(this.#wake);
    this.#wake = undefined;
    this.#wakeTick = Number.POSITIVE_INFINITY;
  }

  #fireDue(): void {
    this.#disarm();
    // Fixed before the first action: actions that set timers of no delay must not keep the loop to themselves.
    const end = this.#tick();
    const newOnes = this.nextOrder;
    try {
      while (!this.#held) {
        const next = this.heap.peek();
        if (next === undefined || next.order >= newOnes) break;
        const entry = this.heap.takeDue(end);
        if (entry === undefined) break;
        this.#fire(entry);
      }
    } finally {
      this.#arm();
    }
  }

  #fire(entry: HeapEntry): void {
    const action = entry.action;
    entry.action = undefined;
    try {
      const outcome = action?.();
      if (outcome instanceof Promise) outcome.catch(this.#onError);
    } catch (error) {
      this.#onError(error);
    }
  }
}

class ClockTimer implements HeapEntry {
  action: (() => unknown) | undefined;

  constructor(
    readonly owner: ServerClock,
    readonly shift: () => number,
    readonly tick: number,
    readonly order: number,
  ) {}

  get due(): number {
    return this.tick + this.shift();
  }
}

function finite(value: number, what: string): number {
  if (!Number.isFinite(value)) throw new RangeError(`a clock's ${what} must be a finite number of ms`);
  return value;
}
