import { describe, expect, it } from "vitest";
import { Caller, useWorld } from "../support/own-world.js";

const office = useWorld({
  storage: { transfers: { maxFileSizeMb: 1, maxChunkBytes: 100, forbiddenExtensions: ["exe"] } },
});
const without = useWorld({ storage: { transfers: { enabled: false } } });
const ERROR = "AsnRequestError";
const begin = (who: Caller, asnMetaData: object, more: object = {}) =>
  who.call("asnInitBinaryTransferUpload", { asnMetaData, eServiceType: 0, ...more });
const idOf = async (who: Caller, asnMetaData: object) =>
  (await begin(who, asnMetaData)).body.u8sTransferID as unknown as string;
const base64 = (text: string) => Buffer.from(text).toString("base64");
const send = (who: Caller, u8sTransferID: string, iDataOffset: number, text: string) =>
  who.result("asnSendBinaryChunk", { u8sTransferID, iDataOffset, osChunkData: base64(text) });
const receive = (who: Caller, u8sTransferID: string, iDataOffset: number, iChunkSize: number) =>
  who.call("asnReceiveBinaryChunk", { u8sTransferID, iDataOffset, iChunkSize });
async function sent(who: Caller, text: string): Promise<string> {
  const id = await idOf(who, { u8sFileNameWithExtension: "a.txt", iDataSize: text.length });
  await send(who, id, 0, text);
  return id;
}

it("there are settings for each service: chat, screen sharing, to outside (B01)", async () => {
  const alice = await Caller.of(office.server, "alice");
  const { asnBinaryTransferSettingsList: list } = await alice.result<{
    asnBinaryTransferSettingsList: { eServiceType: number }[];
  }>("asnGetBinaryTransferSettings");
  expect(list.map(({ eServiceType }) => eServiceType)).toEqual([0, 1, 2]);
});

describe("an upload is refused", () => {
  it.each([
    ["for its extension (B02)", { u8sFileNameWithExtension: "virus.EXE", iDataSize: 5 }, {}, 2],
    ["for its size (B03)", { u8sFileNameWithExtension: "big.txt", iDataSize: 1_048_577 }, {}, 3],
  ])("%s with an AsnRequestError (B26)", async (_what, metaData, more, iErrorDetail) => {
    const alice = await Caller.of(office.server, "alice");
    const { status, body } = await begin(alice, metaData, more);
    expect([status, body]).toMatchObject([400, { error: { _type: ERROR, iErrorDetail } }]);
  });

  it("for a service that is not there (B27)", async () => {
    for (const [{ server }, enabled] of [
      [office, true],
      [without, false],
    ] as const) {
      const alice = await Caller.of(server, "alice");
      const { asnBinaryTransferSettingsList } = await alice.result<{
        asnBinaryTransferSettingsList: { bEnabled: boolean }[];
      }>("asnGetBinaryTransferSettings");
      expect(asnBinaryTransferSettingsList[0]).toMatchObject({ bEnabled: enabled });
      const { status } = await begin(alice, { u8sFileNameWithExtension: "a.txt", iDataSize: 1 });
      expect(status).toBe(enabled ? 200 : 400);
    }
  });
});

describe("a transfer id", () => {
  it.each([
    ["asnSendBinaryChunk", { iDataOffset: 0, osChunkData: "" }],
    ["asnReceiveBinaryChunk", { iDataOffset: 0, iChunkSize: 1 }],
    ["asnInitBinaryTransferDownload", { bProvideMetaData: true }],
    ["asnGetBinaryTransferMetaData", {}],
    ["asnBinaryTransferForwardElement", {}],
  ] as const)("that is unknown gives 4 at %s (B04, B26)", async (name, more) => {
    const alice = await Caller.of(office.server, "alice");
    const { body } = await alice.call(name, { u8sTransferID: "unknown", ...more });
    expect(body).toMatchObject({ error: { _type: ERROR, iErrorDetail: 4 } });
  });

  it("of a removed file gives 7 (B06)", async () => {
    const alice = await Caller.of(office.server, "alice");
    const id = await sent(alice, "hello");
    await alice.result("asnBinaryTransferRemoveElement", { u8sTransferID: id });
    expect((await receive(alice, id, 0, 1)).body).toMatchObject({ error: { iErrorDetail: 7 } });
    expect(await alice.refusal("asnGetBinaryTransferMetaData", { u8sTransferID: id })).toBe(7);
  });

  it("of a transfer that failed gives 5, and no file (B14, B28)", async () => {
    const alice = await Caller.of(office.server, "alice");
    const id = await idOf(alice, { u8sFileNameWithExtension: "a.txt", iDataSize: 10 });
    await send(alice, id, 0, "abc");
    await alice.result("asnBinaryTransferUploadCompleted", { u8sTransferID: id, bUploadCompleted: false });
    expect((await receive(alice, id, 0, 1)).body).toMatchObject({ error: { iErrorDetail: 5 } });
  });

  it("stands in the file's description (B19)", async () => {
    const alice = await Caller.of(office.server, "alice");
    const id = await sent(alice, "hello");
    expect(await alice.result("asnGetBinaryTransferMetaData", { u8sTransferID: id })).toMatchObject({
      asnMetaData: { u8sBinaryTransferID: id },
    });
  });
});

describe("the bytes", () => {
  it("come back as they were sent, in base64, with positions from 0 on (B10, B12)", async () => {
    const alice = await Caller.of(office.server, "alice");
    const bytes = Buffer.from(Array.from({ length: 150 }, (_, n) => (n * 7) % 256));
    const id = await idOf(alice, { u8sFileNameWithExtension: "a.bin", iDataSize: 150 });
    let at = 0;
    while (at < bytes.length) {
      const osChunkData = bytes.subarray(at, at + 60).toString("base64");
      const answer = await alice.result("asnSendBinaryChunk", { u8sTransferID: id, iDataOffset: at, osChunkData });
      expect(answer.iNewPosition).toBe(Math.min(at + 60, 150));
      at = Number(answer.iNewPosition);
    }
    const parts: Buffer[] = [];
    for (let from = 0; from < 150; from += 70) {
      parts.push(Buffer.from(String((await receive(alice, id, from, 70)).body.osChunkData), "base64"));
    }
    expect(Buffer.concat(parts)).toEqual(bytes);
  });

  it("come in pieces that are no bigger than asked for; the last one says so (B21)", async () => {
    const alice = await Caller.of(office.server, "alice");
    const id = await sent(alice, "0123456789");
    expect((await receive(alice, id, 0, 4)).body).toMatchObject({ osChunkData: base64("0123"), bCompleted: false });
    expect((await receive(alice, id, 4, 6)).body).toMatchObject({ osChunkData: base64("456789"), bCompleted: true });
  });

  it.each([[-1], [11]])("are not to be had at position %i, outside of the file (B05)", async (position) => {
    const alice = await Caller.of(office.server, "alice");
    const { body } = await receive(alice, await sent(alice, "0123456789"), position, 1);
    expect(body).toMatchObject({ error: { iErrorDetail: 6 } });
  });
});

describe("a download", () => {
  it("has the description where asked for it, and the server as its source (B20)", async () => {
    const alice = await Caller.of(office.server, "alice");
    const u8sTransferID = await sent(alice, "hello");
    const load = (bProvideMetaData: boolean) =>
      alice.result("asnInitBinaryTransferDownload", { u8sTransferID, bProvideMetaData });
    expect(await load(true)).toMatchObject({ asnMetaData: { iDataSize: 5 }, eSourceType: 0 });
    expect(await load(false)).not.toHaveProperty("asnMetaData");
  });

  it("from elsewhere is reported as over, with an empty result (B23)", async () => {
    const alice = await Caller.of(office.server, "alice");
    const u8sTransferID = await sent(alice, "hello");
    const result = await alice.result("asnBinaryTransferDownloadCompleted", {
      u8sTransferID,
      bDownloadCompleted: true,
    });
    expect(Object.keys(result)).toEqual(["_type"]);
  });

  it("has details of a target only where that is no server (B24)", async () => {
    const alice = await Caller.of(office.server, "alice");
    const { body } = await begin(alice, { u8sFileNameWithExtension: "a.txt", iDataSize: 1 });
    expect(body).toMatchObject({ eTargetType: 0 });
    expect(body).not.toHaveProperty("u8sTargetServiceDetails");
  });
});
