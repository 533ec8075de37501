import { afterEach, describe, expect, it } from "vitest";
import { type Channel, openOn } from "../support/channel.js";
import { direct, type OperationName } from "../support/emulator.js";
import { useWorld } from "../support/own-world.js";

const office = useWorld({ storage: { sharedStores: [{ name: "news", writable: false }], maxItemsPerStore: 3 } });
const EVENT = "asnClientPersistenceEvent";

interface Told {
  readonly iResult: number;
  readonly u8sCrossRefID: string;
  readonly iGlobalRevision: number;
  readonly changedItems?: readonly { readonly u8sItemStoreID: string; readonly data: string }[];
  readonly deletedItems?: readonly { readonly u8sItemStoreID: string }[];
  readonly iAvailableItemsCount?: number;
}

const open: Client[] = [];
afterEach(() => Promise.all(open.splice(0).map((client) => client.channel.close())));

/** A client that gives each request an id of its own, and waits for the event with it. */
class Client {
  static #last = 0;
  private constructor(
    readonly channel: Channel,
    readonly store: string,
  ) {}

  static async open(user: string, store: string, subscribed = true): Promise<Client> {
    const client = new Client(await openOn(office.server, user), store);
    open.push(client);
    if (subscribed) await client.subscribe();
    return client;
  }

  async ask(what: string, fields: object = {}, id = `x${++Client.#last}`): Promise<Told> {
    const name = `asnClientPersistence${what}` as OperationName;
    const before = this.told(id).length;
    const result = await this.channel.result(name, { u8sCrossRefID: id, u8sItemStore: this.store, ...fields });
    expect(Object.keys(result)).toEqual(["_type"]);
    await this.channel.waitFor(() => this.told(id).length > before, `the event that answers ${id}`);
    return this.told(id)[before] as unknown as Told;
  }

  told(id: string): Record<string, unknown>[] {
    return this.channel.events(EVENT).filter(({ u8sCrossRefID }) => u8sCrossRefID === id);
  }

  readonly subscribe = () => this.ask("Subscribe", { iSubscribeType: 1 });
  readonly unsubscribe = () => this.ask("Subscribe", { iSubscribeType: 2 });
  readonly create = (u8sItemStoreID?: string, data = "d") => this.ask("Create", { u8sItemStoreID, data });
  readonly read = async (fields: object = {}) => this.ask("Read", fields);
}

const keys = ({ changedItems = [] }: Told): string[] => changedItems.map(({ u8sItemStoreID }) => u8sItemStoreID);

describe("client persistence answers each call by an event with the caller's id", () => {
  const done: [OperationName, object][] = [
    ["asnClientPersistenceSubscribe", { iSubscribeType: 1 }],
    ["asnClientPersistenceCreate", { u8sItemStoreID: "new", data: "d" }],
    ["asnClientPersistenceRead", {}],
    ["asnClientPersistenceUpdate", { u8sItemStoreID: "there", data: "d" }],
    ["asnClientPersistenceDelete", { u8sItemStoreID: "there" }],
    ["asnClientPersistenceSubscribe", { iSubscribeType: 2 }],
  ];
  it.each(done)("%s %o, when it is done (pers-04, pers-05, pers-13, pers-33, pers-34)", async (name, fields) => {
    const client = await Client.open("alice", `done-${name}-${JSON.stringify(fields)}`);
    await client.create("there");
    expect(await client.ask(name.slice("asnClientPersistence".length), fields)).toMatchObject({ iResult: 0 });
    const messages = client.channel.messages;
    const answered = messages.findLastIndex(({ result }) => result !== undefined);
    expect(answered).toBe(messages.length - 2);
  });

  const refused: [string, OperationName, object, number][] = [
    ["pers-01: a key that is there", "asnClientPersistenceCreate", { u8sItemStoreID: "there", data: "d" }, 5],
    ["pers-02: no such key", "asnClientPersistenceUpdate", { u8sItemStoreID: "no", data: "d" }, 5],
    ["pers-03: no such key", "asnClientPersistenceDelete", { u8sItemStoreID: "no" }, 5],
    ["an unknown kind of wildcard", "asnClientPersistenceRead", { iItemKeyWildcardType: 7 }, 6],
    ["an unknown kind of subscription", "asnClientPersistenceSubscribe", { iSubscribeType: 7 }, 3],
    ["pers-08: no subscription", "asnClientPersistenceCreate", { u8sItemStore: "other", data: "d" }, 3],
    ["pers-09: no subscription", "asnClientPersistenceRead", { u8sItemStore: "other" }, 3],
    ["pers-10: no subscription", "asnClientPersistenceUpdate", { u8sItemStore: "other", u8sItemStoreID: "there" }, 3],
    ["pers-10: no subscription", "asnClientPersistenceDelete", { u8sItemStore: "other", u8sItemStoreID: "there" }, 3],
    ["no subscription", "asnClientPersistenceSubscribe", { u8sItemStore: "other", iSubscribeType: 2 }, 3],
    ["a store that may only be read", "asnClientPersistenceCreate", { u8sItemStore: "news", data: "d" }, 2],
    ["a revision of no data base of this server", "asnClientPersistenceRead", { iLastKnownGlobalRevision: 999_999 }, 9],
  ];
  it.each(refused)("%s: %s %o is refused in the event with %i", async (what, name, fields, iResult) => {
    const client = await Client.open("alice", `refused ${what} ${name}`);
    await client.create("there");
    await client.ask("Subscribe", { iSubscribeType: 1, u8sItemStore: "news" });
    const told = await client.ask(name.slice("asnClientPersistence".length), { data: "d", ...fields });
    expect(told).toMatchObject({ iResult });
    expect(told).not.toHaveProperty("changedItems");
  });

  it("pers-11: refuses an id that is empty, or was used in the session before", async () => {
    const client = await Client.open("alice", "ids");
    expect(await client.ask("Create", { data: "d" }, "same")).toMatchObject({ iResult: 0 });
    expect(await client.ask("Create", { data: "d" }, "same")).toMatchObject({ iResult: 4 });
    expect(await client.ask("Create", { data: "d" }, "")).toMatchObject({ iResult: 4 });
    const other = await Client.open("alice", "ids");
    expect(await other.ask("Create", { data: "d" }, "same")).toMatchObject({ iResult: 0 });
  });

  it("tells other subscribers of a change under no id, the writer once, and each once (pers-28, pers-29, pers-30)", async () => {
    const [writer, reader] = [await Client.open("bob", "notes"), await Client.open("bob", "notes")];
    const elsewhere = await Client.open("bob", "elsewhere");
    await reader.subscribe();
    await reader.ask("Subscribe", { iSubscribeType: 1, u8sItemStore: "more" });
    const created = await writer.create(undefined, "hello");
    expect(created).toMatchObject({ changedItems: [{ data: "hello" }] });
    await reader.channel.waitFor(() => reader.told("").length > 0, "the event of the other client's change");
    expect(reader.told("")).toMatchObject([{ iResult: 0, changedItems: created.changedItems }]);
    await writer.ask("Delete", { u8sItemStoreID: keys(created)[0] });
    for (const client of [writer, reader, elsewhere]) await client.read();
    expect(reader.told("").map(({ deletedItems }) => deletedItems !== undefined)).toEqual([false, true]);
    expect([...writer.told(""), ...elsewhere.told("")]).toEqual([]);
    await reader.unsubscribe();
    await writer.create();
    await reader.ask("Read", { u8sItemStore: "more" });
    expect(reader.told("")).toHaveLength(2);
  });

  it("says to a direct call, which has no channel, that it cannot answer", async () => {
    const argument = { u8sCrossRefID: "x", u8sItemStore: "s", iSubscribeType: 1 };
    const response = await direct(office.server, "asnClientPersistenceSubscribe", { argument });
    expect([response.status, await response.json()]).toMatchObject([400, { error: { iErrorDetail: 3 } }]);
  });
});

describe("client persistence reads", () => {
  it("by key, beginning and end (pers-14, pers-15, pers-16, pers-17)", async () => {
    const client = await Client.open("bob", "keys");
    for (const key of ["ab", "abc", "xbc"]) await client.create(key);
    expect(keys(await client.read())).toEqual(["ab", "abc", "xbc"]);
    expect(keys(await client.read({ u8sItemStoreID: "ab" }))).toEqual(["ab"]);
    expect(keys(await client.read({ u8sItemStoreID: "ab", iItemKeyWildcardType: 1 }))).toEqual(["ab", "abc"]);
    expect(keys(await client.read({ u8sItemStoreID: "bc", iItemKeyWildcardType: 2 }))).toEqual(["abc", "xbc"]);
  });

  it("no more than asked for with a wildcard, all without (pers-20, pers-22, pers-23, pers-24, pers-25)", async () => {
    const client = await Client.open("bob", "limits");
    for (const key of ["ab", "abc", "xbc"]) await client.create(key);
    const all = await client.read({ iItemLimit: 1 });
    expect(keys(all)).toEqual(["ab", "abc", "xbc"]);
    expect(Object.keys(all).filter((key) => /Available|DatabaseID/.test(key))).toEqual([]);
    expect(keys(await client.read({ u8sItemStoreID: "ab", iItemKeyWildcardType: 1, iItemLimit: 1 }))).toEqual(["ab"]);
    const ofPrefix = { u8sItemStoreID: "ab", iItemKeyWildcardType: 1 };
    const counted = await client.read({ ...ofPrefix, bCountAvailableItemsOnly: true });
    expect(counted).toMatchObject({ iAvailableItemsCount: 2 });
    expect(counted).not.toHaveProperty("changedItems");
    expect(await client.read({ bCountAvailableItemsOnly: true })).toMatchObject({ iAvailableItemsCount: 3 });
  });

  it("what changed after a revision; with a key the item, however old (pers-18, pers-19)", async () => {
    const client = await Client.open("carol", "revisions");
    const { iGlobalRevision: iLastKnownGlobalRevision } = await client.create("a");
    await client.create("b");
    await client.ask("Delete", { u8sItemStoreID: "a" });
    const changed = await client.read({ iLastKnownGlobalRevision });
    expect([keys(changed), changed.deletedItems?.length]).toEqual([["b"], 1]);
    const { iGlobalRevision: now } = await client.read();
    expect(keys(await client.read({ u8sItemStoreID: "b", iLastKnownGlobalRevision: now }))).toEqual(["b"]);
  });

  it("pers-27: says that a revision is outdated when deletions since then are forgotten", async () => {
    const client = await Client.open("carol", "forgetful");
    const { iGlobalRevision: iLastKnownGlobalRevision } = await client.create("kept");
    for (const key of ["a", "b", "c", "d"]) {
      await client.create(key);
      await client.ask("Delete", { u8sItemStoreID: key });
    }
    expect(await client.read({ iLastKnownGlobalRevision })).toMatchObject({ iResult: 9 });
    const whole = await client.read();
    expect(keys(whole)).toEqual(["kept"]);
    const later = await client.read({ iLastKnownGlobalRevision: whole.iGlobalRevision });
    expect(later).toMatchObject({ iResult: 0, changedItems: [] });
  });

  it("keys that are unique in their store only; the server makes one when none is given (pers-12, pers-32)", async () => {
    const client = await Client.open("carol", "one");
    await client.ask("Subscribe", { iSubscribeType: 1, u8sItemStore: "two" });
    await client.create("k");
    const other = await client.ask("Create", { u8sItemStore: "two", u8sItemStoreID: "k", data: "2" });
    expect(other).toMatchObject({ iResult: 0 });
    expect(keys(await client.create())[0]).toMatch(/./);
  });

  it("pers-31: the data base's id comes in the result", async () => {
    const client = await Client.open("carol", "database");
    const database = await client.channel.result("asnClientPersistenceGetDatabaseID");
    expect(database).toMatchObject({ u8sDatabaseID: expect.stringMatching(/^[0-9A-F]{32}$/) });
  });

  it("what the administration writes to a store that all users share, subscribed to before or after", async () => {
    const carol = await Client.open("carol", "board");
    const item = { u8sItemStore: "board", u8sItemStoreID: "a", data: "to all" };
    expect(await carol.channel.result("asnMgmtClientPersistenceCreate", item)).toMatchObject({ iResult: 0 });
    expect(await carol.channel.result("asnMgmtClientPersistenceCreate", item)).toMatchObject({ iResult: 5 });
    await carol.channel.waitFor(() => carol.told("").length > 0, "the event of the administration's change");
    expect((await carol.read()).changedItems).toMatchObject([{ data: "to all" }]);
  });
});
