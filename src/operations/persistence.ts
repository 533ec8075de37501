import { named } from "../common/named.js";
import { OperationError } from "../errors.js";
import type { AsnClientPersistenceReadArgument } from "../interface/types.generated.js";
import type { Session } from "../server/session.js";
import { PERSISTENCE, persistenceEvent, type StoreChange, storageTopic } from "../wire/persistence.js";
import { type ItemQuery, type ItemStores, type Keeper, StorageError } from "../world/storage/item-stores.js";
import type { Call, Handlers } from "./handler.js";

const SUBSCRIBE = 1;
const UNSUBSCRIBE = 2;
const MATCH = { 0: "whole", 1: "prefix", 2: "suffix" } as const;

/** How many of its cross reference ids a session's later ones are compared with (chosen). */
const REMEMBERED_IDS = 10_000;

/**
 * Client persistence: items that clients store on the server. All operations but the last are asynchronous: the result
 * is empty, and asnClientPersistenceEvent with the call's cross reference id is the answer, refusals included
 * (documented, protocol.md §7, module ClientPersistence). Events that answer no call of the receiver have an empty id.
 */
export const persistenceHandlers: Handlers = {
  asnClientPersistenceCreate: ({ u8sCrossRefID, u8sItemStore, u8sItemStoreID, data }, call) =>
    answer(call, u8sCrossRefID, u8sItemStore, (stores, keeper, writer) => ({
      changedItems: [stores.create(keeper, u8sItemStore, u8sItemStoreID, data, writer)],
    })),
  asnClientPersistenceUpdate: ({ u8sCrossRefID, u8sItemStore, u8sItemStoreID, data }, call) =>
    answer(call, u8sCrossRefID, u8sItemStore, (stores, keeper, writer) => ({
      changedItems: [stores.update(keeper, u8sItemStore, u8sItemStoreID, data, writer)],
    })),
  asnClientPersistenceDelete: ({ u8sCrossRefID, u8sItemStore, u8sItemStoreID }, call) =>
    answer(call, u8sCrossRefID, u8sItemStore, (stores, keeper, writer) => ({
      deletedItems: [stores.delete(keeper, u8sItemStore, u8sItemStoreID, writer)],
    })),
  asnClientPersistenceRead: (argument, call) =>
    answer(call, argument.u8sCrossRefID, argument.u8sItemStore, (stores, keeper) => {
      const query = readQuery(argument);
      const { items, deleted, available } = stores.read(keeper, query);
      if (argument.bCountAvailableItemsOnly) return { available };
      return { changedItems: items, ...(query.after === undefined ? {} : { deletedItems: deleted }) };
    }),
  asnClientPersistenceSubscribe: ({ u8sCrossRefID, iSubscribeType, u8sItemStore }, call) =>
    answerAny(call, u8sCrossRefID, () => {
      const topics = topicsOf(call, u8sItemStore);
      if (iSubscribeType === SUBSCRIBE) {
        for (const topic of topics) call.subscribe(topic, { form: "v2" });
        return {};
      }
      if (iSubscribeType !== UNSUBSCRIBE || !hasSubscribed(call, u8sItemStore)) {
        throw new OperationError(PERSISTENCE.invalidSubscription, `"${u8sItemStore}" is not subscribed to`);
      }
      for (const topic of topics) call.unsubscribe(topic);
      return {};
    }),
  asnClientPersistenceGetDatabaseID: (_argument, { world }) => ({ u8sDatabaseID: world.stores.databaseId }),
};

type Answer = StoreChange & { readonly available?: number };

/** Does the work, which needs a subscription of the store (documented, protocol.md §7), and answers by an event. */
function answer(
  call: Call,
  crossReference: string,
  store: string,
  work: (stores: ItemStores, keeper: Keeper, writer: Session | undefined) => Answer,
): Record<string, never> {
  return answerAny(call, crossReference, () => {
    if (!hasSubscribed(call, store)) {
      throw new OperationError(PERSISTENCE.invalidSubscription, `store "${store}" is not subscribed to`);
    }
    return work(call.world.stores, call.user.name, call.session);
  });
}

/** Answers by an event with the result of the work, or with the number of its refusal. */
function answerAny(call: Call, crossReference: string, work: () => Answer): Record<string, never> {
  const { server, session, world } = call;
  if (!session) {
    throw new OperationError(
      PERSISTENCE.invalidSubscription,
      "client persistence answers by events, and a direct call has no event channel; create a session first",
    );
  }
  const send = (iResult: number, done: Answer): void =>
    server.delivery.send(session, "asnClientPersistenceEvent", {
      ...persistenceEvent(world.stores, crossReference, done),
      iResult,
    });
  try {
    takeId(session, crossReference);
    send(PERSISTENCE.noError, work());
  } catch (error) {
    if (error instanceof StorageError) send(PERSISTENCE[error.refusal], {});
    else if (error instanceof OperationError) send(error.detail, {});
    else throw error;
  }
  return {};
}

named("session.usedIds", usedIds);
/** The cross reference ids that the session has used; the oldest are forgotten. */
function usedIds(session: Session): Set<string> {
  const used = (session.remembered(usedIds) as Set<string> | undefined) ?? new Set<string>();
  session.remember(usedIds, used);
  return used;
}

/** A cross reference id is not empty, and unique in its session (documented, protocol.md §7). */
function takeId(session: Session, id: string): void {
  const used = usedIds(session);
  if (id === "" || used.has(id)) {
    throw new OperationError(PERSISTENCE.invalidCrossReference, `"${id}" is empty, or was used before`);
  }
  const [oldest = ""] = used.size < REMEMBERED_IDS ? [] : used;
  used.delete(oldest);
  used.add(id);
}

/** The user's own store and the one that all share: which of the two it is may change after the subscription. */
const topicsOf = ({ user }: Call, store: string): string[] => [
  storageTopic(user.name.toLowerCase(), store),
  storageTopic(undefined, store),
];

function hasSubscribed(call: Call, store: string): boolean {
  const [own = ""] = topicsOf(call, store);
  for (const { session } of call.server.subscriptions.of(own)) if (session === call.session) return true;
  return false;
}

/** With a key the revision does not count; without a wildcard there is no limit (documented, protocol.md §7). */
function readQuery(argument: AsnClientPersistenceReadArgument): ItemQuery {
  const wildcard = argument.iItemKeyWildcardType ?? 0;
  const match = MATCH[wildcard as keyof typeof MATCH];
  if (!match) throw new OperationError(PERSISTENCE.invalidData, "iItemKeyWildcardType is one of 0, 1, 2");
  const id = argument.u8sItemStoreID || undefined;
  return {
    store: argument.u8sItemStore,
    id,
    match,
    after: id === undefined ? argument.iLastKnownGlobalRevision : undefined,
    limit: wildcard === 0 ? undefined : argument.iItemLimit,
  };
}
