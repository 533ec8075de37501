import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { call, logIn, type OperationName, useEmulator } from "../support/emulator.js";
import { Caller, useWorld } from "../support/own-world.js";

const office = useEmulator({ answers: "strict" });

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
    expect(await send(0, bytes.subarray(0, 6))).toMatchObject({ iNewPosition: 6 });
    await send(6, bytes.subarray(6));
    await ask("asnBinaryTransferUploadCompleted", { u8sTransferID, bUploadCompleted: true });
    expect(await ask("asnInitBinaryTransferDownload", { u8sTransferID, bProvideMetaData: true })).toMatchObject({
      asnMetaData,
    });
    expect(await ask("asnReceiveBinaryChunk", { u8sTransferID, iDataOffset: 8, iChunkSize: 100 })).toMatchObject({
      osChunkData: Buffer.from("89").toString("base64"),
      bCompleted: true,
    });
    expect(await ask("asnBinaryTransferRemoveElement", { u8sTransferID })).toMatchObject({ bRemoved: true });
    expect(await ask("asnGetBinaryTransferMetaData", { u8sTransferID })).toMatchObject({ error: { iErrorDetail: 7 } });
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

describe("files as the vendor documents them", () => {
  const own = useWorld({ storage: { transfers: { maxChunkBytes: 10, maxPreviewBytes: -1, maxFileSizeMb: -1 } } });
  const begin = (who: Caller, asnMetaData: object) =>
    who.result<{ u8sTransferID: string }>("asnInitBinaryTransferUpload", { asnMetaData, eServiceType: 0 });
  const send = (who: Caller, u8sTransferID: string, iDataOffset: number, text: string) =>
    who.result("asnSendBinaryChunk", { u8sTransferID, iDataOffset, osChunkData: Buffer.from(text).toString("base64") });
  const metaData = async (who: Caller, u8sTransferID: string) =>
    (await who.result<{ asnMetaData: object }>("asnGetBinaryTransferMetaData", { u8sTransferID })).asnMetaData;

  it.each([
    ["a gap (B11)", 7, "def"],
    ["what came before (B11)", 0, "abc"],
    ["a piece that is too big (B09)", 3, "x".repeat(11)],
  ])("%s is answered with the position to go on at", async (_what, offset, text) => {
    const alice = await Caller.of(own.server, "alice");
    const { u8sTransferID } = await begin(alice, { iDataSize: 20 });
    await send(alice, u8sTransferID, 0, "abc");
    expect(await send(alice, u8sTransferID, offset, text)).toMatchObject({ iNewPosition: 3 });
    expect(await send(alice, u8sTransferID, 3, "defg")).toMatchObject({ iNewPosition: 7 });
  });

  it("are complete with their last byte, and have their type, size and checksum (B13, B17, B18)", async () => {
    const alice = await Caller.of(own.server, "alice");
    const { u8sTransferID } = await begin(alice, { u8sFileNameWithExtension: "f.txt", iDataSize: 5 });
    await send(alice, u8sTransferID, 0, "hello");
    const piece = await alice.result("asnReceiveBinaryChunk", { u8sTransferID, iDataOffset: 0, iChunkSize: 10 });
    expect(piece).toMatchObject({ osChunkData: Buffer.from("hello").toString("base64"), bCompleted: true });
    expect(await metaData(alice, u8sTransferID)).toMatchObject({
      u8sMimeType: "application/octet-stream",
      iDataSize: 5,
      u8sChecksum: createHash("sha256").update("hello").digest("hex"),
    });
    await alice.result("asnBinaryTransferUploadCompleted", { u8sTransferID, bUploadCompleted: true });
  });

  it("that stand wholly in their description need no upload, and have no size (B15, B16)", async () => {
    const alice = await Caller.of(own.server, "alice");
    const card = {
      u8sMimeType: "text/vcard",
      eMetaDataType: 2,
      osMetaData: Buffer.from("BEGIN:VCARD").toString("base64"),
    };
    const { u8sTransferID } = await begin(alice, card);
    const described = await metaData(alice, u8sTransferID);
    expect(described).toMatchObject(card);
    expect(Object.keys(described).filter((key) => /Size|Checksum/.test(key))).toEqual([]);
    const message = { u8sTransferID, u8sRecipientURIs: ["sip:bob@example.com"], u8sEventCrossRefID: "card" };
    expect(await alice.result("asnChatBinaryMessage", message)).toMatchObject({ iConvSequenceID: 1 });
  });

  it("are removed by who sent them first alone (B07)", async () => {
    const [alice, bob] = [await Caller.of(own.server, "alice"), await Caller.of(own.server, "bob")];
    const { u8sTransferID } = await begin(alice, { iDataSize: 3 });
    await send(alice, u8sTransferID, 0, "abc");
    const remove = (who: Caller) => who.result("asnBinaryTransferRemoveElement", { u8sTransferID });
    expect(await remove(bob)).toMatchObject({ bRemoved: false });
    expect(await remove(alice)).toMatchObject({ bRemoved: true });
  });

  it("have no limit where -1 stands (B25)", async () => {
    const alice = await Caller.of(own.server, "alice");
    expect(await begin(alice, { iDataSize: 2_000_000_000 })).toMatchObject({ eTargetType: 0 });
    expect(await alice.result("asnGetBinaryTransferSettings")).toMatchObject({
      asnBinaryTransferSettingsList: [{ iMaxPreviewSize: -1, iMaxFileSizeMB: -1 }, {}, {}],
    });
  });
});
