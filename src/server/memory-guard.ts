import { getHeapStatistics } from "node:v8";
import { performance } from "../time/platform.js";

/** Of the heap that the engine may grow to, the part that may be in use (chosen). */
const SHARE = 0.8;
const LOOK_EVERY_MS = 200;
const MB = 1024 * 1024;

/** Tells when the process is about to run out of memory; looking at the heap is dear, so it looks now and then. */
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
