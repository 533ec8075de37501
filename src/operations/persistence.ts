import { OperationError } from "../errors.js";
import type { AsnClientPersistenceReadArgument } from "../interface/types.generated.js";
import { PERSISTENCE, persistenceEvent, type StoreChange, storageTopic } from "../wire/persistence.js";
import { type ItemQuery, type ItemStores, type Keeper, StorageError } from "../world/storage/item-stores.js";
import type { Call, Handlers } from "./handler.js";

const SUBSCRIBE = 1;
const MATCH = { 0: "whole", 1: "prefix", 2: "suffix" } as const;

/**
 * Client persistence: items that clients keep on the server. The results are empty; what was read or written comes
 * as asnClientPersistenceEvent with the call's cross reference id (documented, protocol.md §9). Chosen: what is refused
 * is an error of the call itself, with a number of AsnClientPersistenceResultDetailsEnum.
 */
export const persistenceHandlers: Handlers = {
  asnClientPersistenceCreate: ({ u8sCrossRefID, u8sItemStore, u8sItemStoreID, data }, call) =>
    write(call, u8sCrossRefID, (stores, keeper) => ({
      changedItems: [stores.create(keeper, u8sItemStore, u8sItemStoreID, data)],
    })),
  asnClientPersistenceUpdate: ({ u8sCrossRefID, u8sItemStore, u8sItemStoreID, data }, call) =>
    write(call, u8sCrossRefID, (stores, keeper) => ({
      changedItems: [stores.update(keeper, u8sItemStore, u8sItemStoreID, data)],
    })),
  asnClientPersistenceDelete: ({ u8sCrossRefID, u8sItemStore, u8sItemStoreID }, call) =>
    write(call, u8sCrossRefID, (stores, keeper) => ({
      deletedItems: [stores.delete(keeper, u8sItemStore, u8sItemStoreID)],
    })),
  asnClientPersistenceRead: (argument, call) => {
    const { items, deleted, available } = call.world.stores.read(call.user.name, readQuery(argument));
    const counted = argument.bCountAvailableItemsOnly ?? false;
    answer(call, argument.u8sCrossRefID, {
      ...(counted ? {} : { changedItems: items }),
      ...(counted || argument.iLastKnownGlobalRevision === undefined ? {} : { deletedItems: deleted }),
      available,
    });
    return {};
  },
  asnClientPersistenceSubscribe: ({ u8sCrossRefID, iSubscribeType, u8sItemStore }, call) => {
    const { stores } = call.world;
    const topic = storageTopic(stores.ownerOf(call.user.name, u8sItemStore), u8sItemStore);
    if (iSubscribeType === SUBSCRIBE) {
      call.subscribe(topic, { form: "v2", key: u8sCrossRefID });
      return {};
    }
    if (call.unsubscribe(topic, u8sCrossRefID)) return {};
    throw new OperationError(PERSISTENCE.invalidSubscription, `"${u8sItemStore}" is not subscribed to under this id`);
  },
  asnClientPersistenceGetDatabaseID: (_argument, { world }) => ({ u8sDatabaseID: world.stores.databaseId }),
};

/** The writer gets the change with the call's id, each subscriber with the subscription's id. */
function write(
  call: Call,
  crossReference: string,
  change: (stores: ItemStores, keeper: Keeper) => StoreChange,
): Record<string, never> {
  const { stores } = call.world;
  try {
    const written = change(stores, call.user.name);
    const [item] = written.changedItems ?? written.deletedItems ?? [];
    if (!item || !hasSubscribed(call, item.store, crossReference)) answer(call, crossReference, written);
    return {};
  } catch (error) {
    if (error instanceof StorageError) throw new OperationError(PERSISTENCE[error.refusal], error.message);
    throw error;
  }
}

/** Whether the session has subscribed with the same id, and so has got the event already. */
function hasSubscribed({ server, session, user, world }: Call, store: string, crossReference: string): boolean {
  for (const subscription of server.subscriptions.of(storageTopic(world.stores.ownerOf(user.name, store), store))) {
    if (subscription.session === session && subscription.key === crossReference) return true;
  }
  return false;
}

function answer(call: Call, crossReference: string, written: StoreChange & { readonly available?: number }): void {
  const { server, session, world } = call;
  if (!session) return;
  const argument = persistenceEvent(world.stores, crossReference, written);
  server.delivery.send(session, "asnClientPersistenceEvent", argument);
}

function readQuery(argument: AsnClientPersistenceReadArgument): ItemQuery {
  const match = MATCH[(argument.iItemKeyWildcardType ?? 0) as keyof typeof MATCH];
  if (!match) throw new OperationError(PERSISTENCE.invalidData, "iItemKeyWildcardType is one of 0, 1, 2");
  return {
    store: argument.u8sItemStore,
    id: argument.u8sItemStoreID || undefined,
    match,
    after: argument.iLastKnownGlobalRevision,
    limit: argument.iItemLimit,
  };
}
