import { persistenceEvent, storageTopic } from "../wire/persistence.js";
import type { StorageChange } from "../world/storage/item-stores.js";
import type { EventMapping } from "./mapping.js";

/** Sends changed items to the subscribers of the store, each with its subscription's cross reference id. */
export const persistenceEvents: EventMapping<StorageChange> = {
  "storage.changed": ({ owner, store, changed, deleted }, sink, world) => {
    for (const { session, key } of sink.subscribers(storageTopic(owner, store))) {
      const argument = persistenceEvent(world.stores, key, {
        ...(changed.length > 0 ? { changedItems: changed } : {}),
        ...(deleted.length > 0 ? { deletedItems: deleted } : {}),
      });
      sink.deliver(session, sink.event("asnClientPersistenceEvent", argument));
    }
  },
};
