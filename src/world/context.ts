import type { Clock } from "../time/clock.js";
import type { Capacity } from "./capacity.js";
import type { Change } from "./changes.js";

/**
 * What every domain of the world is given, and all it may know of its surroundings: no session, no socket, no
 * protocol message.
 */
export interface WorldContext {
  readonly clock: Clock;
  /** Tells the world's listeners what happened, synchronously and in the order in which it arose. */
  emit(change: Change): void;
  /** A new identifier, 32 upper-case hex digits; the same row of them with the same seed. */
  newId(): string;
  /** The capacity limit; none when undefined. */
  readonly capacity?: Capacity;
}
