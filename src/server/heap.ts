import { getHeapSpaceStatistics, getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { PerformanceObserver, performance, performanceConstants } from "../time/platform.js";

const MB = 1024 * 1024;
const LOOK_EVERY_MS = 200;
/** Bytes that were kept since the last look, after which the next one is due. */
const LOOK_EVERY_BYTES = MB;
/** What the engine adds to the old space for its limit: three semi-spaces of 16 MB, where new objects begin. */
const YOUNG_BYTES = 48 * MB;

/** How often garbage may be collected on demand, at most: it stops everything for some ms. */
const COLLECT_EVERY_MS = 1_000;

/** In a heap below this the engine collects early and often, and the garbage before that would pass for what is kept. */
const SMALL = 512 * MB;

const FLAG = /--max[-_]old[-_]space[-_]size[= ](\d+)/g;

/** What V8 may use for objects that live on. It ends the process when they need more. */
export function oldSpaceBytes(): number {
  const flags = `${process.env.NODE_OPTIONS ?? ""} ${process.execArgv.join(" ")}`;
  const asked = [...flags.matchAll(FLAG)].map(([, megabytes]) => Number(megabytes) * MB).at(-1);
  const { heap_size_limit: limit } = getHeapStatistics();
  // A flag may ask for more than the engine gives.
  return asked ? Math.min(asked, limit) : Math.max(limit - YOUNG_BYTES, limit / 2);
}

/**
 * The heap of the process, which all emulators in it share: how much of it is really kept. What is in use holds garbage
 * too, and only the engine's big collection tells them apart. So this takes what was left after the last one, and adds
 * what has been kept since. That is an estimate from above: some of it has been dropped again. So before it says that there
 * is too much, it collects, and looks.
 */
class Heap {
  #looked = Number.NEGATIVE_INFINITY;
  /** In the old spaces, garbage included, at the last look. */
  #used = 0;
  /** What the last big collection has left; undefined while none was seen. */
  #left: number | undefined;
  /** Kept since that. */
  #since = 0;
  /** Kept since the last look. */
  #sinceLook = 0;
  #observer: PerformanceObserver | undefined;
  #collector: (() => void) | undefined;
  #collectedOnDemand = Number.NEGATIVE_INFINITY;

  /** Something of about so many bytes is about to be kept. */
  charge(bytes: number): void {
    this.#since += bytes;
    this.#sinceLook += bytes;
  }

  /** About how many bytes are kept, as far as is known. */
  get kept(): number {
    const used = this.#used + this.#sinceLook;
    return this.#left === undefined ? used : Math.min(used, this.#left + this.#since);
  }

  /** Whether more than `limit` bytes are kept. */
  holdsMoreThan(limit: number): boolean {
    const now = performance.now();
    if (now - this.#looked > LOOK_EVERY_MS || this.#sinceLook > LOOK_EVERY_BYTES) {
      this.#looked = now;
      this.#sinceLook = 0;
      this.#used = usedBytes();
      // Each collection costs the observer a little, so there is one only where it matters.
      if (this.#used > limit / 2 || limit < SMALL) this.#observe();
      else this.#unobserve();
    }
    if (this.kept <= limit) return false;
    if (now - this.#collectedOnDemand > COLLECT_EVERY_MS) {
      this.#collect();
      this.#collectedOnDemand = performance.now();
      this.#sinceLook = 0;
      this.#collected();
      this.#used = usedBytes();
    }
    return this.kept > limit;
  }

  /** Collects all garbage. The engine has no such function until it is asked for one. */
  #collect(): void {
    if (!this.#collector) {
      setFlagsFromString("--expose-gc");
      this.#collector = runInNewContext("gc") as () => void;
    }
    this.#collector();
  }

  #observe(): void {
    if (this.#observer) return;
    this.#observer = new PerformanceObserver((list) => {
      const collections = list.getEntries() as { readonly detail?: { readonly kind?: number } }[];
      const isBig = collections.some(({ detail }) => detail?.kind === performanceConstants.NODE_PERFORMANCE_GC_MAJOR);
      if (isBig) this.#collected();
    });
    this.#observer.observe({ entryTypes: ["gc"] });
  }

  #unobserve(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#left = undefined;
  }

  #collected(): void {
    this.#left = usedBytes();
    this.#since = 0;
  }
}

/** The spaces of new objects are left out: they are emptied before anything else. */
function usedBytes(): number {
  return getHeapSpaceStatistics().reduce(
    (sum, { space_name: name, space_used_size: used }) => (name.startsWith("new_") ? sum : sum + used),
    0,
  );
}

export const heap = new Heap();
