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
