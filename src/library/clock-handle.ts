import { moveClock } from "../commands/clock.js";
import { moment } from "../commands/parts.js";
import { checkAt } from "../common/check.js";
import type { Duration } from "../common/duration.js";
import type { UcServer } from "../server/uc-server.js";
import type { ServerClock } from "../time/clock.js";

const distance = moveClock.input.shape.advance.unwrap();

/**
 * The clock of an emulated server. It shows real time until a test stops or sets it. Timestamps, `delay` of faults and
 * fixtures, ringing, absences and idle sessions follow it. Waits for a client (`within`) do not: they use real time.
 *
 * @example
 * uc.clock.stop();
 * uc.user("bob").setAbsent({ to: uc.clock.now() + 60_000 });
 * await uc.clock.advance("60s"); // Bob is available again
 */
export class ClockHandle {
  readonly #server: () => UcServer;

  /** @internal */
  constructor(server: () => UcServer) {
    this.#server = server;
  }

  /** The server's time, in ms since 1970-01-01 UTC. */
  now(): number {
    return this.#clock.now();
  }

  /** Whether time passes by itself. */
  get running(): boolean {
    return this.#clock.runningNow;
  }

  /** The number of pending timers: for calls that ring, absences that end, answers that are delayed. */
  get timers(): number {
    return this.#clock.pendingTimers;
  }

  /** Stops the clock. Pending timers wait until the clock is advanced or started. */
  stop(): void {
    this.#clock.stop();
  }

  /** Starts the clock again from its present time. */
  start(): void {
    this.#clock.start();
  }

  /**
   * Sets the clock to another time, earlier or later. Timers do not become due by this; to run the timers in between, use
   * {@link advanceTo}.
   *
   * @param time ms since 1970-01-01 UTC, or a text such as `2026-01-15T12:00:00Z`.
   * @throws {UsageError} for anything else.
   */
  set(time: number | string): void {
    this.#clock.set(checkAt("time", moment, time));
  }

  /**
   * Advances the clock. Resolves when all timers that became due have run, one after the other.
   *
   * @param time ms, or a text such as `90s` or `1h`; at most 366 days.
   * @throws {UsageError} (the promise is rejected) for anything else, and for a negative number.
   */
  async advance(time: Duration): Promise<void> {
    await moveClock.run(this.#server(), { advance: checkAt("advance", distance, time) });
  }

  /**
   * Advances the clock to a moment, as {@link advance} does.
   *
   * @param time ms since 1970-01-01 UTC, or a text such as `2026-01-15T12:00:00Z`.
   * @throws {UsageError} (the promise is rejected) for anything else, and for a moment that is past.
   */
  async advanceTo(time: number | string): Promise<void> {
    await moveClock.run(this.#server(), { advanceTo: checkAt("advanceTo", moment, time) });
  }

  get #clock(): ServerClock {
    return this.#server().clock;
  }
}
