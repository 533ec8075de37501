import { describe, expect, it } from "vitest";
import { Channel } from "../support/channel.js";
import { call, logIn, type OperationName, useEmulator } from "../support/emulator.js";

const office = useEmulator({ answers: "strict" });
const EVENT = "asnClientPersistenceEvent";

describe("client persistence", () => {
  it("answers a write with an event under the call's cross reference id, and tells subscribers under theirs", async () => {
    const [writer, reader] = [await Channel.open(office.uc), await Channel.open(office.uc)];
    await reader.result("asnClientPersistenceSubscribe", {
      u8sCrossRefID: "sub",
      iSubscribeType: 1,
      u8sItemStore: "notes",
    });
    await writer.result("asnClientPersistenceCreate", { u8sCrossRefID: "c1", u8sItemStore: "notes", data: "hello" });
    const created = await writer.event<{ changedItems: { u8sItemStoreID: string }[] }>(EVENT);
    expect(created).toMatchObject({ iResult: 0, u8sCrossRefID: "c1", changedItems: [{ data: "hello", iRevision: 1 }] });
    expect(await reader.event(EVENT)).toMatchObject({ u8sCrossRefID: "sub", changedItems: created.changedItems });

    const id = created.changedItems[0]?.u8sItemStoreID;
    const named = { u8sItemStore: "notes", u8sItemStoreID: id };
    await writer.result("asnClientPersistenceUpdate", { ...named, u8sCrossRefID: "c2", data: "again" });
    expect(await reader.event(EVENT, 2)).toMatchObject({ changedItems: [{ data: "again", iRevision: 2 }] });
    await writer.result("asnClientPersistenceDelete", { ...named, u8sCrossRefID: "c3" });
    expect(await reader.event(EVENT, 3)).toMatchObject({ deletedItems: [{ u8sItemStoreID: id }] });

    await reader.result("asnClientPersistenceSubscribe", {
      u8sCrossRefID: "sub",
      iSubscribeType: 2,
      u8sItemStore: "notes",
    });
    await writer.result("asnClientPersistenceCreate", { u8sCrossRefID: "c4", u8sItemStore: "notes", data: "" });
    await reader.result("asnGetPhoneBooks");
    expect(reader.events(EVENT)).toHaveLength(3);
    await Promise.all([writer.close(), reader.close()]);
  });

  it("reads by key, beginning, end and revision, and counts", async () => {
    const bob = await Channel.open(office.uc, "bob");
    for (const u8sItemStoreID of ["ab", "abc", "xbc"]) {
      await bob.result("asnClientPersistenceCreate", {
        u8sCrossRefID: "w",
        u8sItemStore: "s",
        u8sItemStoreID,
        data: u8sItemStoreID,
      });
    }
    let seen = 3;
    const read = async (query: object) => {
      await bob.result("asnClientPersistenceRead", { u8sCrossRefID: "r", u8sItemStore: "s", ...query });
      return bob.event<{ changedItems?: { data: string }[]; iAvailableItemsCount: number; iGlobalRevision: number }>(
        EVENT,
        ++seen,
      );
    };
    expect((await read({ u8sItemStoreID: "ab" })).changedItems).toMatchObject([{ data: "ab" }]);
    expect((await read({ u8sItemStoreID: "ab", iItemKeyWildcardType: 1 })).changedItems).toHaveLength(2);
    expect((await read({ u8sItemStoreID: "bc", iItemKeyWildcardType: 2 })).changedItems).toHaveLength(2);
    expect(await read({ iItemLimit: 1 })).toMatchObject({ changedItems: [{ data: "ab" }], iAvailableItemsCount: 3 });
    const counted = await read({ bCountAvailableItemsOnly: true });
    expect(counted).toMatchObject({ iAvailableItemsCount: 3 });
    expect(counted).not.toHaveProperty("changedItems");

    const { iGlobalRevision } = counted;
    await bob.result("asnClientPersistenceDelete", { u8sCrossRefID: "d", u8sItemStore: "s", u8sItemStoreID: "ab" });
    seen++;
    expect(await read({ iLastKnownGlobalRevision: iGlobalRevision })).toMatchObject({
      changedItems: [],
      deletedItems: [{ u8sItemStoreID: "ab" }],
    });
    await bob.close();
  });

  it("refuses with a number of its own enumeration", async () => {
    const session = await logIn(office.uc, "carol");
    const missing = { u8sCrossRefID: "x", u8sItemStore: "s", u8sItemStoreID: "none" };
    const { status, body } = await call(office.uc, session, "asnClientPersistenceDelete", missing);
    expect([status, body.error]).toMatchObject([400, { _type: "AsnRequestError", iErrorDetail: 5 }]);
    const unsubscribe = { u8sCrossRefID: "x", iSubscribeType: 2, u8sItemStore: "s" };
    const never = await call(office.uc, session, "asnClientPersistenceSubscribe", unsubscribe);
    expect(never.body.error).toMatchObject({ iErrorDetail: 3 });
  });

  it("lets the administration write to a store that all users read", async () => {
    const carol = await Channel.open(office.uc, "carol");
    const item = { u8sItemStore: "board", u8sItemStoreID: "a", data: "to all" };
    expect(await carol.result("asnMgmtClientPersistenceCreate", item)).toMatchObject({ iResult: 0 });
    expect(await carol.result("asnMgmtClientPersistenceCreate", item)).toMatchObject({ iResult: 5 });
    await carol.result("asnClientPersistenceRead", { u8sCrossRefID: "r", u8sItemStore: "board" });
    expect(await carol.event(EVENT)).toMatchObject({ changedItems: [{ data: "to all" }] });
    await carol.close();
  });
});

describe("binary transfer", () => {
  it("takes a file in pieces and gives it back in pieces", async () => {
    const session = await logIn(office.uc);
    const ask = async (name: OperationName, argument: object) => (await call(office.uc, session, name, argument)).body;
    const bytes = Buffer.from("0123456789");
    const asnMetaData = { u8sFileNameWithExtension: "a.txt", iDataSize: 10, u8sMimeType: "text/plain" };
    const begun = await ask("asnInitBinaryTransferUpload", { asnMetaData, eServiceType: 0 });
    const u8sTransferID = begun.u8sTransferID;
    const send = (iDataOffset: number, chunk: Buffer) =>
      ask("asnSendBinaryChunk", { u8sTransferID, iDataOffset, osChunkData: chunk.toString("base64") });
    expect(await send(0, bytes.subarray(0, 6))).toMatchObject({ iNewPosition: 6 });
    expect(await send(0, bytes.subarray(0, 6))).toMatchObject({ error: { iErrorDetail: 6 } });
    await send(6, bytes.subarray(6));
    await ask("asnBinaryTransferUploadCompleted", { u8sTransferID, bUploadCompleted: true });
    expect(await ask("asnInitBinaryTransferDownload", { u8sTransferID, bProvideMetaData: true })).toMatchObject({
      asnMetaData,
    });
    expect(await ask("asnReceiveBinaryChunk", { u8sTransferID, iDataOffset: 8, iChunkSize: 100 })).toMatchObject({
      osChunkData: Buffer.from("89").toString("base64"),
      bCompleted: true,
    });
    const forwarded = await ask("asnBinaryTransferForwardElement", { u8sTransferID });
    expect(await ask("asnBinaryTransferRemoveElement", { u8sTransferID })).toMatchObject({ bRemoved: true });
    expect(await ask("asnGetBinaryTransferMetaData", { u8sTransferID })).toMatchObject({ error: { iErrorDetail: 7 } });
    const copy = { u8sTransferID: forwarded.u8sForwardTransferID };
    expect(await ask("asnGetBinaryTransferMetaData", copy)).toMatchObject({ asnMetaData: { iDataSize: 10 } });
  });

  it("refuses a file that is too big, and one it does not know", async () => {
    const session = await logIn(office.uc);
    const big = { asnMetaData: { iDataSize: 11 * 1024 * 1024 }, eServiceType: 0 };
    const { body } = await call(office.uc, session, "asnInitBinaryTransferUpload", big);
    expect(body.error).toMatchObject({ iErrorDetail: 3 });
    const unknown = await call(office.uc, session, "asnGetBinaryTransferMetaData", { u8sTransferID: "?" });
    expect(unknown.body.error).toMatchObject({ iErrorDetail: 4 });
  });
});
