import { moveClock } from "../commands/clock.js";
import { moment } from "../commands/parts.js";
import { checkAt } from "../common/check.js";
import type { UcServer } from "../server/uc-server.js";
import type { ServerClock } from "../time/clock.js";

const distance = moveClock.input.shape.advance.unwrap();

/**
 * The time of an emulated server. It is real until a test stops or moves it; timestamps, `delay` of faults and fixtures,
 * ringing, absences and idle sessions follow it. Waiting for a client (`within`) does not: that is real time.
 *
 * @example
 * uc.clock.stop();
 * uc.user("bob").setAbsent({ to: uc.clock.now() + 60_000 });
 * await uc.clock.advance(60_000); // Bob is available again
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

  /** How many timers wait: calls that ring, absences that end, answers that are delayed. */
  get timers(): number {
    return this.#clock.pendingTimers;
  }

  /** Lets time stand still. What waits goes on waiting until time is moved or started again. */
  stop(): void {
    this.#clock.stop();
  }

  /** Lets time pass by itself, from where it stands. */
  start(): void {
    this.#clock.start();
  }

  /**
   * Shows another time, earlier or later. Nothing falls due by it; to live through the time between, use
   * {@link advanceTo}.
   *
   * @param time ms since 1970-01-01 UTC, or a text such as `2026-01-15T12:00:00Z`.
   * @throws {UsageError} for anything else.
   */
  set(time: number | string): void {
    this.#clock.set(checkAt("time", moment, time));
  }

  /**
   * Moves time on, and resolves when all that fell due on the way has happened, one after the other.
   *
   * @param ms at most 366 days.
   * @throws {UsageError} (the promise is rejected) for anything else, and for a negative number.
   */
  async advance(ms: number): Promise<void> {
    await moveClock.run(this.#server(), { advance: checkAt("advance", distance, ms) });
  }

  /**
   * Moves time on to a moment, as {@link advance} does; does nothing if that is past.
   *
   * @param time ms since 1970-01-01 UTC, or a text such as `2026-01-15T12:00:00Z`.
   * @throws {UsageError} (the promise is rejected) for anything else.
   */
  async advanceTo(time: number | string): Promise<void> {
    await moveClock.run(this.#server(), { advanceTo: checkAt("advanceTo", moment, time) });
  }

  get #clock(): ServerClock {
    return this.#server().clock;
  }
}
