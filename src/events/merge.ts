import type { EventSink } from "../server/delivery.js";
import type { World } from "../world/world.js";
import type { EventMapping } from "./mapping.js";

type Tell = (change: never, sink: EventSink, world: World) => void;

/** Combines mappings of the same changes: each is called, in order. */
export function merge<C extends { type: string }>(...mappings: readonly EventMapping<C>[]): EventMapping<C> {
  const merged: Record<string, Tell> = {};
  for (const type of Object.keys(mappings[0] ?? {})) {
    const tells = mappings.map((mapping) => (mapping as Record<string, Tell>)[type]);
    merged[type] = (change, sink, world) => {
      for (const tell of tells) tell?.(change, sink, world);
    };
  }
  return merged as EventMapping<C>;
}
