import type { EventSink } from "../server/delivery.js";
import type { World } from "../world/world.js";

/** A function for each kind of change of a domain, which sends its protocol events. */
export type EventMapping<C extends { type: string }> = {
  readonly [T in C["type"]]: (change: Extract<C, { type: T }>, sink: EventSink, world: World) => void;
};
