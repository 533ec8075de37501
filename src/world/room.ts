/** There is no room for more of something; whoever asked gets the reject resourceLimitation. */
export class NoRoom extends Error {
  override readonly name = "NoRoom";
}

/** How much a world may hold, so that no client, gone wrong or bad, takes all of the memory. */
export class Room {
  constructor(
    /** The most that there may be of one kind: messages, tasks, items of a store, … */
    readonly most: number,
    /** Whether the process as a whole has no room left. */
    private readonly isFull: () => boolean = () => false,
  ) {}

  /** Throws NoRoom when `adding` more of what there are `present` of already do not fit. */
  make(present: number, what: string, adding = 1): void {
    if (present + adding > this.most) throw new NoRoom(`the server keeps ${this.most} ${what} and takes no more`);
    if (this.isFull()) throw new NoRoom("the emulator has no memory left for more");
  }
}
