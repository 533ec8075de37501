import type { WorldContext } from "../context.js";
import type { StorageData } from "./file.js";

/** Data that a client keeps on the server under a key. */
export interface StoredItem {
  readonly store: string;
  readonly id: string;
  readonly data: string;
  /** The revision of the stores after the item's last change. */
  readonly revision: number;
}

/** Why an item store refuses an order. */
export type StorageRefusal = "accessDenied" | "invalidKey" | "invalidData" | "overload" | "revisionOutdated";

export class StorageError extends Error {
  override readonly name = "StorageError";
  constructor(
    readonly refusal: StorageRefusal,
    message: string,
  ) {
    super(message);
  }
}

export type StorageChange = {
  readonly type: "storage.changed";
  readonly store: string;
  /** Login name of the items' owner, in lower case; undefined in a shared store. */
  readonly owner: string | undefined;
  readonly revision: number;
  readonly changed: readonly StoredItem[];
  readonly deleted: readonly StoredItem[];
  /** Who made the change, and is told of it by the answer to the call. */
  readonly writer: ItemWriter;
};

/** Who made a change. Any object that belongs to that client alone. */
export type ItemWriter = object | undefined;

/** Which items to read. */
export interface ItemQuery {
  readonly store: string;
  /** A key, or its beginning or end; undefined: all of the store. */
  readonly id?: string | undefined;
  readonly match?: "whole" | "prefix" | "suffix";
  /** Only what changed after this revision, deletions included. */
  readonly after?: number | undefined;
  readonly limit?: number | undefined;
}

export interface ItemsRead {
  readonly items: readonly StoredItem[];
  /** Deleted since the revision asked for; their data is empty. */
  readonly deleted: readonly StoredItem[];
  /** How many items match, whatever the limit. */
  readonly available: number;
}

interface Store {
  /** In the order of their last change. */
  readonly items: Map<string, StoredItem>;
  readonly deleted: Map<string, StoredItem>;
  /** The latest revision whose deletion is forgotten. What changed since an earlier one cannot be told. */
  forgotten: number;
}

/** Who reads or writes: a user's login name; undefined: the administration, which sees the shared stores only. */
export type Keeper = string | undefined;

/**
 * The item stores ("client persistence"): key/value data of clients. Each user has items of their own, except in shared
 * stores: those of the world file, and those that the administration writes to (chosen).
 */
export class ItemStores {
  private readonly stores = new Map<string, Store>();
  private readonly shared = new Map<string, { readonly writable: boolean }>();
  private latestRevision = 0;
  private database: string | undefined;

  constructor(
    private readonly context: WorldContext<StorageChange>,
    private readonly data: StorageData,
  ) {
    for (const { name, writable } of data.sharedStores) this.shared.set(name, { writable });
    for (const { store, user, id, data: text } of data.items) {
      if (user === undefined && !this.shared.has(store)) this.shared.set(store, { writable: true });
      this.#put(this.#of(user, store), store, id, text);
    }
  }

  /** Identifies this data base. Clients see by it whether their cache belongs to it. */
  get databaseId(): string {
    this.database ??= this.context.newId();
    return this.database;
  }

  /** Counts up with each change of any item. */
  get revision(): number {
    return this.latestRevision;
  }

  isShared(store: string): boolean {
    return this.shared.has(store);
  }

  /**
   * Throws StorageError when it cannot tell what changed after a revision: a deletion since then is forgotten, or the
   * revision is none of this data base.
   */
  read(keeper: Keeper, { store, id, match = "whole", after, limit }: ItemQuery): ItemsRead {
    const { items, deleted, forgotten } = this.stores.get(this.#keyOf(keeper, store)) ?? NOTHING;
    if (after !== undefined && after > 0 && (after < forgotten || after > this.latestRevision)) {
      throw new StorageError("revisionOutdated", `what changed in store "${store}" after ${after} is not known`);
    }
    const fits = (item: StoredItem): boolean => matches(item.id, id, match) && item.revision > (after ?? -1);
    const whole = id !== undefined && match === "whole";
    const found = (whole ? pick(items, id) : [...items.values()]).filter(fits);
    return {
      items: limit && limit > 0 ? found.slice(0, limit) : found,
      deleted: after === undefined ? [] : (whole ? pick(deleted, id) : [...deleted.values()]).filter(fits),
      available: found.length,
    };
  }

  /** Adds an item. Without a key the server makes one. Throws StorageError when the key is taken. */
  create(keeper: Keeper, store: string, id: string | undefined, data: string, writer?: ItemWriter): StoredItem {
    if (keeper === undefined && !this.shared.has(store)) this.shared.set(store, { writable: true });
    const target = this.#writable(keeper, store);
    const key = id || this.context.newId();
    if (target.items.has(key)) throw new StorageError("invalidKey", `"${key}" exists already in store "${store}"`);
    this.context.capacity?.require(target.items.size, "items of a store");
    if (target.items.size >= this.data.maxItemsPerStore) {
      throw new StorageError("overload", `store "${store}" has ${target.items.size} items and takes no more`);
    }
    return this.#changed(keeper, this.#put(target, store, key, data), writer);
  }

  update(keeper: Keeper, store: string, id: string, data: string, writer?: ItemWriter): StoredItem {
    const target = this.#writable(keeper, store);
    if (!target.items.has(id)) throw unknown(store, id);
    this.context.capacity?.require(0, "items of a store");
    return this.#changed(keeper, this.#put(target, store, id, data), writer);
  }

  delete(keeper: Keeper, store: string, id: string, writer?: ItemWriter): StoredItem {
    const target = this.#writable(keeper, store);
    if (!target.items.delete(id)) throw unknown(store, id);
    const gone: StoredItem = { store, id, data: "", revision: ++this.latestRevision };
    target.deleted.set(id, gone);
    // A client that was away for longer is told to read the whole store again.
    if (target.deleted.size > this.data.maxItemsPerStore) target.forgotten = dropFirst(target.deleted);
    this.#emit(keeper, store, [], [gone], writer);
    return gone;
  }

  #writable(keeper: Keeper, store: string): Store {
    if (store === "") throw new StorageError("invalidData", "the item store has no name");
    if (keeper !== undefined && this.shared.get(store)?.writable === false) {
      throw new StorageError("accessDenied", `store "${store}" may only be read`);
    }
    return this.#of(keeper, store);
  }

  #put(target: Store, store: string, id: string, data: string): StoredItem {
    const item: StoredItem = { store, id, data, revision: ++this.latestRevision };
    target.items.delete(id);
    target.items.set(id, item);
    target.deleted.delete(id);
    return item;
  }

  #changed(keeper: Keeper, item: StoredItem, writer: ItemWriter): StoredItem {
    this.#emit(keeper, item.store, [item], [], writer);
    return item;
  }

  #emit(keeper: Keeper, store: string, changed: StoredItem[], deleted: StoredItem[], writer: ItemWriter): void {
    const owner = this.ownerOf(keeper, store);
    const revision = this.latestRevision;
    this.context.emit({ type: "storage.changed", store, owner, revision, changed, deleted, writer });
  }

  /** The owner of the items that the keeper finds in that store: the keeper, or nobody when it is shared. */
  ownerOf(keeper: Keeper, store: string): string | undefined {
    return this.shared.has(store) ? undefined : keeper?.toLowerCase();
  }

  #keyOf(keeper: Keeper, store: string): string {
    return JSON.stringify([this.ownerOf(keeper, store) ?? null, store]);
  }

  #of(keeper: Keeper, store: string): Store {
    const key = this.#keyOf(keeper, store);
    let found = this.stores.get(key);
    if (!found) {
      this.context.capacity?.require(this.stores.size, "item stores");
      found = { items: new Map(), deleted: new Map(), forgotten: 0 };
      this.stores.set(key, found);
    }
    return found;
  }
}

const NOTHING: Store = { items: new Map(), deleted: new Map(), forgotten: 0 };

/** Forgets the oldest deletion. Returns its revision. */
function dropFirst(deleted: Map<string, StoredItem>): number {
  for (const [key, { revision }] of deleted) {
    deleted.delete(key);
    return revision;
  }
  return 0;
}

const unknown = (store: string, id: string): StorageError =>
  new StorageError("invalidKey", `there is no "${id}" in store "${store}"`);

function pick(items: ReadonlyMap<string, StoredItem>, id: string): StoredItem[] {
  const item = items.get(id);
  return item ? [item] : [];
}

function matches(own: string, id: string | undefined, match: "whole" | "prefix" | "suffix"): boolean {
  if (id === undefined) return true;
  if (match === "prefix") return own.startsWith(id);
  return match === "suffix" ? own.endsWith(id) : own === id;
}
