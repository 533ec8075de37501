import { type Cause, causes } from "./causes.js";
import { clearTimeout, Date, performance, setTimeout, turn } from "./platform.js";
import { type HeapEntry, type Timer, TimerHeap } from "./timer-heap.js";

/**
 * The one source of time of an emulated server. Every timestamp and every timer of the server comes from here, so that
 * a test can stop time and move it.
 */
export interface Clock {
  /** The time, in ms since 1970-01-01 UTC. */
  now(): number;
  /**
   * Calls `action` with these arguments once, `delayMs` from now. The action must not throw. A timer outlives its process
   * in a file of the state if its action is `named`, and not if it is a function made for the moment.
   */
  setTimer<A extends readonly unknown[]>(delayMs: number, action: (...args: A) => void, ...args: A): Timer;
  /** Drops a timer. A timer that has already fired is no error. */
  clearTimer(timer: Timer): void;
  /** Whether no timer of it will fire. */
  readonly isDisposed: boolean;
}

/** How a {@link ServerClock} starts. */
export interface ServerClockOptions {
  /** The initial time, in ms since 1970-01-01 UTC; the machine's when left out. */
  readonly time?: number;
  /** Whether it runs from the start (default) or stands still until it is moved. */
  readonly running?: boolean;
  /** Called with what a timer's action threw, or with what its promise was rejected with. */
  readonly onError?: (error: unknown) => void;
}

/** The longest wait that the platform's timer accepts; it fires at once for a longer one. */
const LONGEST_WAIT_MS = 2 ** 31 - 1;

/**
 * The clock of an emulated server: real time by default, and it can be stopped, set and moved.
 *
 * It counts its own ticks (whole ms since it was made, never going back) and shows them shifted by an offset. Timers
 * wait for a tick, so neither a jump of the machine's time nor `set` makes a timer fire early or late.
 */
export class ServerClock implements Clock {
  private readonly heap = new TimerHeap();
  readonly #onError: (error: unknown) => void;
  private offset: number;
  /** The tick at `#baseAt` of the monotonic clock; the tick itself while time is held. */
  private baseTick = 0;
  #baseAt = performance.now();
  private running: boolean;
  #moves = 0;
  #lastMove: Promise<void> = Promise.resolve();
  /** Counts the restored snapshots: a move that began before a restore goes no further. */
  #restores = 0;
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

  /** What `now` is more than `elapsed`, in ms. */
  get shift(): number {
    return this.offset;
  }

  /** How many timers wait. */
  get pendingTimers(): number {
    return this.heap.size;
  }

  setTimer<A extends readonly unknown[]>(delayMs: number, action: (...args: A) => void, ...args: A): Timer {
    if (Number.isNaN(delayMs)) throw new RangeError("a timer's delay must be a number of ms");
    const tick = Math.ceil(this.#tick() + Math.max(0, delayMs));
    const timer = new ClockTimer(this, tick, this.nextOrder++, args, causes.current);
    if (this.#disposed) return timer;
    timer.action = action;
    this.heap.add(timer);
    this.#arm();
    return timer;
  }

  clearTimer(timer: Timer): void {
    // A timer of another clock must not change this clock's count of cleared timers.
    if (timer instanceof ClockTimer && timer.owner === this) this.heap.clear(timer);
  }

  /** Resolves `ms` from now; never, when the clock is disposed of before. */
  sleep(ms: number): Promise<void> {
    return new Promise((resolve) => {
      this.setTimer(ms, resolve);
    });
  }

  /** Stops time. Timers go on waiting until time is moved or started again. */
  stop(): void {
    if (!this.running) return;
    this.#hold();
    this.running = false;
  }

  /** Lets time pass by itself, from where it stopped. */
  start(): void {
    if (this.running) return;
    this.running = true;
    this.#resume();
  }

  /**
   * Shows another time, in ms since 1970-01-01 UTC, earlier or later. No timer fires by that: each keeps its remaining
   * wait, as when a machine's time is corrected. To live through the time between, use {@link advanceTo}.
   */
  set(time: number): void {
    this.offset += Math.floor(finite(time, "time")) - this.now();
  }

  /**
   * Moves time on by `ms` (rounded up to whole ms), and resolves when all timers that fell due have fired. They fire in
   * order, each sees its own due time as now, and what it started gets a turn of the event loop before the next one
   * fires. Timers that are set on the way fire too if they fall due. Overlapping moves are carried out one after the
   * other.
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

  /** Drops all waiting timers. Timers set later fire as usual. */
  forgetTimers(): void {
    this.heap.forgetAll();
    this.#disarm();
  }

  /** Drops all timers and starts again: at the initial time, or at the machine's. */
  reset(): void {
    this.forgetTimers();
    if (this.#options.running ?? true) this.start();
    else this.stop();
    this.set(this.#options.time ?? Date.now());
  }

  /** Brings the remembered tick up to now, so that a snapshot taken next keeps the present time. */
  syncTick(): void {
    this.baseTick = this.#tick();
    this.#baseAt = performance.now();
  }

  /**
   * Goes on after a snapshot was restored: each timer waits for as long as it had to at the snapshot. Moves under way
   * end where they are. A clock that was disposed of since works again.
   */
  afterRestore(): void {
    this.#restores++;
    this.#disposed = false;
    this.heap.recount();
    this.#baseAt = performance.now();
    this.#disarm();
    this.#arm();
  }

  /** Drops all timers for good: later ones are accepted and never fire. */
  dispose(): void {
    this.#disposed = true;
    this.forgetTimers();
  }

  get isDisposed(): boolean {
    return this.#disposed;
  }

  /** Ends a clock that nobody has seen. What it holds may be anything. */
  abandon(): void {
    this.#disposed = true;
    this.#disarm();
  }

  /** Whether what was put into it from outside is a time, and timers of its own. */
  get isSound(): boolean {
    const numbers = [this.offset, this.baseTick, this.nextOrder];
    return numbers.every(Number.isFinite) && this.heap.all((timer) => timer instanceof ClockTimer && timer.isOf(this));
  }

  #move(target: () => number): Promise<void> {
    const restores = this.#restores;
    const move = this.#lastMove.then(() => this.#moveTo(target, restores));
    this.#lastMove = move;
    return move;
  }

  async #moveTo(target: () => number, restores: number): Promise<void> {
    if (restores !== this.#restores) return;
    this.#hold();
    this.#moves++;
    try {
      const end = target();
      // Code that was called just before may be about to set its timers.
      await turn();
      while (restores === this.#restores) {
        const entry = this.heap.takeDue(end);
        if (entry === undefined) break;
        this.baseTick = Math.max(this.baseTick, entry.tick);
        this.#fire(entry);
        await turn();
      }
      if (restores === this.#restores) this.baseTick = Math.max(this.baseTick, end);
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

  /** Keeps one timer of the platform, for the earliest timer; none while time stands still. */
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
    // Fixed before the first action, so that actions which set timers without delay cannot block the event loop.
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
    try {
      const outcome = entry.run();
      if (outcome instanceof Promise) outcome.catch((error) => this.#failed(error));
    } catch (error) {
      this.#failed(error);
    }
  }

  /** The other timers go on, whatever happens to the report. */
  #failed(error: unknown): void {
    try {
      this.#onError(error);
    } catch {
      // Nobody is left to tell.
    }
  }
}

const NOTHING: readonly unknown[] = [];

/** A timer of a clock. What it does is data as far as its action is. */
export class ClockTimer implements HeapEntry {
  action: ((...args: never) => unknown) | undefined;
  /** What led to it: an entry of the journal, which is no state. */
  readonly #cause: Cause | undefined;

  constructor(
    readonly owner: ServerClock,
    readonly tick: number,
    readonly order: number,
    private args: readonly unknown[],
    cause: Cause | undefined,
  ) {
    this.#cause = cause;
  }

  get due(): number {
    return this.tick + this.owner.shift;
  }

  isOf(clock: ServerClock): boolean {
    return this.owner === clock && Number.isFinite(this.tick) && Number.isFinite(this.order);
  }

  drop(): void {
    this.action = undefined;
    this.args = NOTHING;
  }

  run(): unknown {
    const { action, args } = this;
    this.drop();
    if (!action) return undefined;
    const work = (): unknown => (action as (...args: readonly unknown[]) => unknown)(...args);
    return this.#cause ? causes.run(this.#cause, work) : work();
  }
}

function finite(value: number, what: string): number {
  if (!Number.isFinite(value)) throw new RangeError(`a clock's ${what} must be a finite number of ms`);
  return value;
}
