import { persistenceEvent, SERVERS_OWN, storageTopic } from "../wire/persistence.js";
import type { StorageChange } from "../world/storage/item-stores.js";
import type { EventMapping } from "./mapping.js";

/** Tells the subscribers of the store of changed items, but for the writer, whom the answer to the call tells. */
export const persistenceEvents: EventMapping<StorageChange> = {
  "storage.changed": ({ owner, store, changed, deleted, writer }, sink, world) => {
    const argument = persistenceEvent(world.stores, SERVERS_OWN, {
      ...(changed.length > 0 ? { changedItems: changed } : {}),
      ...(deleted.length > 0 ? { deletedItems: deleted } : {}),
    });
    const event = sink.event("asnClientPersistenceEvent", argument);
    for (const { session } of sink.subscribers(storageTopic(owner, store))) {
      if (session !== writer) sink.deliver(session, event);
    }
  },
};
