/** What something was caused by: an entry of the journal. Its number is 0 until it is in the journal. */
export interface Cause {
  readonly n: number;
  /** About how many bytes came with it, of which any may be kept; none when left out. */
  readonly brings?: number;
}

/**
 * What led to what is being done right now. Work is synchronous: who begins something says so with `run`, and all that
 * happens in it may ask. Timers carry the cause of whoever set them.
 */
class Causes {
  #current: Cause | undefined;

  /** The cause of what is being done now; undefined where nobody said one. */
  get current(): Cause | undefined {
    return this.#current;
  }

  /** Does the work as something that `cause` led to. What continues later, behind a promise, does not know of it. */
  run<T>(cause: Cause, work: () => T): T {
    const before = this.#current;
    this.#current = cause;
    try {
      return work();
    } finally {
      this.#current = before;
    }
  }
}

/** The causes of the whole process: only one thing is being done at a time. */
export const causes = new Causes();
