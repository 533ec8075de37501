/** Something does not fit any more. The client that caused it gets the reject resourceLimitation. */
export class CapacityError extends Error {
  override readonly name = "CapacityError";
}

/** How much a world may hold, so that a faulty or hostile client cannot use up the memory. */
export class Capacity {
  constructor(
    /** The most things of one kind: messages, tasks, items of a store, … */
    readonly most: number,
    /** Whether the process has memory for one thing more. */
    private readonly takes: () => boolean = () => true,
  ) {}

  /** Throws CapacityError when there are `present` things of a kind and `adding` more do not fit. */
  require(present: number, what: string, adding = 1): void {
    if (present + adding > this.most)
      throw new CapacityError(`the server keeps ${this.most} ${what} and takes no more`);
    if (!this.takes()) throw new CapacityError("the emulator has no memory left for more");
  }
}
