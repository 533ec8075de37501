import type { AsnClientPersistenceEventArgument, AsnClientPersistenceItem } from "../interface/types.generated.js";
import type { ItemStores, StorageRefusal, StoredItem } from "../world/storage/item-stores.js";

/** AsnClientPersistenceResultDetailsEnum (documented, protocol.md §9). */
export const PERSISTENCE = {
  noError: 0,
  // The store is there for all to read: it is writing that nobody may.
  accessDenied: 2,
  invalidSubscription: 3,
  invalidCrossReference: 4,
  invalidKey: 5,
  invalidData: 6,
  overload: 7,
  revisionOutdated: 9,
} as const satisfies Record<StorageRefusal | "noError" | "invalidSubscription" | "invalidCrossReference", number>;

/** The topic of one store of items; `undefined` owns the stores that all users share. */
export const storageTopic = (owner: string | undefined, store: string): string =>
  `storage:${JSON.stringify([owner, store])}`;

export const writeItem = ({ store, id, data, revision }: StoredItem): AsnClientPersistenceItem => ({
  u8sItemStore: store,
  u8sItemStoreID: id,
  data,
  iRevision: revision,
});

export interface StoreChange {
  readonly changedItems?: readonly StoredItem[];
  readonly deletedItems?: readonly StoredItem[];
}

/** The id of an event that answers no call, but tells of somebody else's change (documented, protocol.md §7). */
export const SERVERS_OWN = "";

/**
 * The data base's id is not in it: the server tells it on request, and when it has changed (documented, protocol.md §7).
 */
export function persistenceEvent(
  stores: ItemStores,
  crossReference: string,
  { changedItems, deletedItems, available }: StoreChange & { readonly available?: number },
): AsnClientPersistenceEventArgument {
  return {
    iResult: PERSISTENCE.noError,
    u8sCrossRefID: crossReference,
    iGlobalRevision: stores.revision,
    ...(changedItems ? { changedItems: changedItems.map(writeItem) } : {}),
    ...(deletedItems ? { deletedItems: deletedItems.map(writeItem) } : {}),
    ...(available === undefined ? {} : { iAvailableItemsCount: available }),
  };
}
