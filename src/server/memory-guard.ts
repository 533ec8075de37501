import { performance } from "../time/platform.js";
import { heap, oldSpaceBytes } from "./heap.js";

const MB = 1024 * 1024;
/**
 * What stays free for what comes and goes with each call (chosen): a share of the old space, and no more than is ever
 * needed.
 */
const FREE_SHARE = 0.4;
const MOST_FREE = 512 * MB;
/** The share of that which one kind of thing may take that is kept outside of the worlds: fixtures, faults, … (chosen). */
const SHARE_OF_KIND = 0.2;
const TELL_EVERY_MS = 60_000;

const keepable = (old: number): number => old - Math.min(old * FREE_SHARE, MOST_FREE);

/** Says whether more may be kept, so that nobody can fill the memory of the process, which would end it. */
export class MemoryGuard {
  /** The most bytes that may be kept in the whole process. */
  readonly limit: number;
  #told = Number.NEGATIVE_INFINITY;

  /**
   * @param megabytes the limit; 0 means a share of what the engine has.
   * @param onFull called when something is refused, at most once a minute.
   */
  constructor(
    megabytes: number,
    private readonly onFull: (kept: number) => void = () => {},
  ) {
    this.limit = megabytes > 0 ? megabytes * MB : keepable(oldSpaceBytes());
    // From now on the heap is watched, where that is needed.
    heap.holdsMoreThan(this.limit);
  }

  /** The most bytes of one kind of thing that is kept outside of the worlds. */
  get mostOfKind(): number {
    return this.limit * SHARE_OF_KIND;
  }

  /** Whether so many bytes more may be kept. They count as kept from now on. */
  takes(bytes: number): boolean {
    heap.charge(bytes);
    if (!heap.holdsMoreThan(this.limit)) return true;
    const now = performance.now();
    if (now - this.#told > TELL_EVERY_MS) {
      this.#told = now;
      this.onFull(heap.kept);
    }
    return false;
  }

  get isFull(): boolean {
    return !this.takes(0);
  }
}
