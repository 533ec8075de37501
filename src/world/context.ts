import type { Clock } from "../time/clock.js";
import type { Capacity } from "./capacity.js";

/**
 * What every domain of the world is given, and all it may know of its surroundings: no session, no socket, no
 * protocol message. `C` is what the domain can tell of; `World` alone knows what all of them can.
 */
export interface WorldContext<C = never> {
  readonly clock: Clock;
  /** Tells the world's listeners what happened, synchronously and in the order in which it arose. */
  emit(change: C): void;
  /** A new identifier, 32 upper-case hex digits; the same row of them with the same seed. */
  newId(): string;
  /** The capacity limit; none when undefined. */
  readonly capacity?: Capacity;
}
