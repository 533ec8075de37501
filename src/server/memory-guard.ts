import { getHeapStatistics } from "node:v8";
import { performance } from "../time/platform.js";

/** The share of the largest possible heap that may be in use (chosen). */
const SHARE = 0.8;
const LOOK_EVERY_MS = 200;
const MB = 1024 * 1024;

/** Reports when the process runs short of memory. Reading the heap's size is slow, so it is read at intervals only. */
export class MemoryGuard {
  readonly #limit: number;
  #looked = Number.NEGATIVE_INFINITY;
  #full = false;

  /** `megabytes` of heap in use; 0: four fifths of what the engine may have. */
  constructor(megabytes: number) {
    this.#limit = megabytes > 0 ? megabytes * MB : getHeapStatistics().heap_size_limit * SHARE;
  }

  get isFull(): boolean {
    const now = performance.now();
    if (now - this.#looked > LOOK_EVERY_MS) {
      this.#looked = now;
      this.#full = getHeapStatistics().used_heap_size > this.#limit;
    }
    return this.#full;
  }
}
