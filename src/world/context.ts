import type { Clock } from "../time/clock.js";
import type { Capacity } from "./capacity.js";

/**
 * All that a domain of the world knows of its surroundings. It knows no session, no socket and no protocol message. `C`
 * is the type of the changes that the domain emits; only `World` knows the changes of all domains.
 */
export interface WorldContext<C = never> {
  readonly clock: Clock;
  /** Passes a change to the world's listeners, synchronously and in order. */
  emit(change: C): void;
  /** A new identifier of 32 upper-case hex digits. The same seed gives the same sequence. */
  newId(): string;
  /** The capacity limit; none when undefined. */
  readonly capacity?: Capacity;
}
