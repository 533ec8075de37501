import { describe, expect, it } from "vitest";
import { call, logIn, type OperationName, useEmulator } from "../support/emulator.js";

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
