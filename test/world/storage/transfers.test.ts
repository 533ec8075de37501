import { describe, expect, it } from "vitest";
import { startServer, type WorldInput } from "../../../src/index.js";
import { call, logIn, type OperationName } from "../../support/emulator.js";

/** AsnBinaryTransferRequestErrorEnum (documented). */
const REFUSED = {
  serverBusy: 1,
  extensionNotAllowed: 2,
  fileTooBig: 3,
  unknown: 4,
  ended: 5,
  position: 6,
  metaData: 8,
};

type Settings = NonNullable<NonNullable<WorldInput["storage"]>["transfers"]>;

/** A client that sends files to a server with these settings. */
async function sender(transfers: Settings, test: (client: Sender) => Promise<void>): Promise<void> {
  const uc = await startServer({
    answers: "strict",
    worlds: [{ ucsid: "acme", users: [{ name: "alice" }], storage: { transfers } }],
  });
  try {
    await test(new Sender(uc, await logIn(uc)));
  } finally {
    await uc.stop();
  }
}

class Sender {
  constructor(
    readonly uc: { readonly url: string },
    readonly session: string,
  ) {}

  /** The result, or the number of the error. */
  async ask(name: OperationName, argument: object): Promise<Record<string, unknown> | number> {
    const { status, body } = await call(this.uc, this.session, name, argument);
    if (status === 200) return body;
    return (body.error as { iErrorDetail: number }).iErrorDetail;
  }

  begin(asnMetaData: object): Promise<Record<string, unknown> | number> {
    return this.ask("asnInitBinaryTransferUpload", { asnMetaData, eServiceType: 0 });
  }

  async begun(asnMetaData: object): Promise<string> {
    const begun = await this.begin(asnMetaData);
    return String((begun as Record<string, unknown>).u8sTransferID);
  }

  send(u8sTransferID: string, iDataOffset: number, text: string) {
    const osChunkData = Buffer.from(text).toString("base64");
    return this.ask("asnSendBinaryChunk", { u8sTransferID, iDataOffset, osChunkData });
  }

  complete(u8sTransferID: string, bUploadCompleted = true) {
    return this.ask("asnBinaryTransferUploadCompleted", { u8sTransferID, bUploadCompleted });
  }

  receive(u8sTransferID: string, iDataOffset: number, iChunkSize: number) {
    return this.ask("asnReceiveBinaryChunk", { u8sTransferID, iDataOffset, iChunkSize });
  }
}

describe("a file is not taken", () => {
  it.each<[what: string, settings: Settings, metaData: object, refusal: number]>([
    ["when files are switched off", { enabled: false }, {}, REFUSED.serverBusy],
    [
      "with an extension that is forbidden, whatever its letters",
      { forbiddenExtensions: ["exe"] },
      { u8sFileNameWithExtension: "setup.EXE" },
      REFUSED.extensionNotAllowed,
    ],
    ["of a negative size", {}, { iDataSize: -1 }, REFUSED.metaData],
    ["that says it is too big", { maxFileSizeMb: 1 }, { iDataSize: 1_048_577 }, REFUSED.fileTooBig],
  ])("%s", async (_what, settings, metaData, refusal) => {
    await sender(settings, async (alice) => {
      expect(await alice.begin(metaData)).toBe(refusal);
    });
  });

  it("unless its extension is another one; what clients ask for first are these settings", async () => {
    await sender({ forbiddenExtensions: ["exe"], maxChunkBytes: 4 }, async (alice) => {
      expect(await alice.begin({ u8sFileNameWithExtension: "exe.txt" })).toMatchObject({ eTargetType: 0 });
      expect(await alice.ask("asnGetBinaryTransferSettings", {})).toMatchObject({
        asnBinaryTransferSettingsList: [
          { eServiceType: 0, bEnabled: true, u8sNotAllowedExtensions: ["exe"], iMaxChunkSizeDownload: 4 },
          { eServiceType: 1 },
          { eServiceType: 2 },
        ],
      });
    });
  });
});

describe("sending a file", () => {
  it("goes on where the last piece ended, and not past the size that was announced", async () => {
    await sender({}, async (alice) => {
      const id = await alice.begun({ iDataSize: 6 });
      expect(await alice.send(id, 0, "abc")).toMatchObject({ iNewPosition: 3 });
      expect(await alice.send(id, 2, "cde")).toMatchObject({ iNewPosition: 3 });
      expect(await alice.send(id, 3, "defg")).toBe(REFUSED.position);
      expect(await alice.send(id, 3, "def")).toMatchObject({ iNewPosition: 6 });
    });
  });

  it("of a size that was not announced ends at the largest that is allowed", async () => {
    await sender({ maxFileSizeMb: 1, maxChunkBytes: -1 }, async (alice) => {
      const id = await alice.begun({});
      const half = "x".repeat(524_288);
      expect(await alice.send(id, 0, half)).toMatchObject({ iNewPosition: 524_288 });
      expect(await alice.send(id, 524_288, `${half}x`)).toBe(REFUSED.fileTooBig);
      expect(await alice.send(id, 524_288, half)).toMatchObject({ iNewPosition: 1_048_576 });
    });
  });

  it("is complete only with all its bytes, and cannot be read before", async () => {
    await sender({}, async (alice) => {
      const id = await alice.begun({ iDataSize: 3 });
      expect(await alice.receive(id, 0, 10)).toBe(REFUSED.unknown);
      await alice.send(id, 0, "ab");
      expect(await alice.complete(id)).toBe(REFUSED.position);
      await alice.send(id, 2, "c");
      expect(await alice.receive(id, 0, 10)).toMatchObject({ bCompleted: true });
      expect(await alice.complete(id)).toEqual(expect.any(Object));
      expect(await alice.send(id, 3, "d")).toMatchObject({ iNewPosition: 3 });
    });
  });

  it("that the sender gives up has failed for all", async () => {
    await sender({}, async (alice) => {
      const id = await alice.begun({});
      await alice.send(id, 0, "ab");
      expect(await alice.complete(id, false)).toEqual(expect.any(Object));
      expect(await alice.receive(id, 0, 10)).toBe(REFUSED.ended);
      expect(await alice.send(id, 2, "c")).toBe(REFUSED.ended);
      expect(await alice.ask("asnBinaryTransferRemoveElement", { u8sTransferID: id })).toMatchObject({
        bRemoved: true,
      });
      expect(await alice.ask("asnBinaryTransferRemoveElement", { u8sTransferID: id })).toMatchObject({
        bRemoved: false,
      });
    });
  });
});

describe("reading a file", () => {
  it("gives pieces no larger than allowed, and says which is the last", async () => {
    await sender({ maxChunkBytes: 4 }, async (alice) => {
      const id = await alice.begun({});
      await alice.send(id, 0, "abcd");
      await alice.send(id, 4, "ef");
      await alice.complete(id);
      const piece = (text: string, bCompleted: boolean) => ({
        osChunkData: Buffer.from(text).toString("base64"),
        bCompleted,
      });
      expect(await alice.receive(id, 0, 100)).toMatchObject(piece("abcd", false));
      expect(await alice.receive(id, 4, 100)).toMatchObject(piece("ef", true));
      expect(await alice.receive(id, 6, 100)).toMatchObject(piece("", true));
      expect(await alice.receive(id, 7, 1)).toBe(REFUSED.position);
      expect(await alice.receive(id, -1, 1)).toBe(REFUSED.position);
      expect(await alice.receive(id, 0, -1)).toBe(REFUSED.position);
    });
  });
});
