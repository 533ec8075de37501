import type { EventSink } from "../server/delivery.js";
import type { World } from "../world/world.js";

/** How each of a domain's changes becomes protocol events. */
export type EventMapping<C extends { type: string }> = {
  readonly [T in C["type"]]: (change: Extract<C, { type: T }>, sink: EventSink, world: World) => void;
};
