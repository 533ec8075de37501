import { OperationError } from "../errors.js";
import type { AsnBinaryTransferMetaData } from "../interface/types.generated.js";
import { type Transfer, TransferError, type TransferRefusal } from "../world/storage/transfers.js";
import type { Handlers } from "./handler.js";

/** AsnBinaryTransferRequestErrorEnum (documented, protocol.md §9). */
const REFUSED: Readonly<Record<TransferRefusal, number>> = {
  serverBusy: 1,
  extensionNotAllowed: 2,
  fileTooBig: 3,
  unknownTransferId: 4,
  transferTerminated: 5,
  invalidPosition: 6,
  fileDeleted: 7,
  invalidMetaData: 8,
};

const GENERAL_ERROR = 9999;

/** AsnBinaryTransferMetaDataTypeEnum (documented, protocol.md §9): a preview picture. */
const PICTURE = 1;
/** AsnBinaryTransferServiceTypeEnum (documented, protocol.md §9): chat, screen sharing, to others outside. */
const SERVICES = [0, 1, 2];
/** The location of files: the server itself, which is the only one here (chosen). */
const AT_THE_SERVER = 0;

/** Upload and download of files in pieces. */
export const binaryTransferHandlers: Handlers = {
  asnGetBinaryTransferSettings: (_argument, { world }) => {
    const { settings } = world.transfers;
    return {
      asnBinaryTransferSettingsList: SERVICES.map((eServiceType) => ({
        eServiceType,
        bEnabled: settings.enabled,
        u8sNotAllowedExtensions: settings.forbiddenExtensions,
        iMaxChunkSizeDownload: settings.maxChunkBytes,
        iMaxChunkSizeUpload: settings.maxChunkBytes,
        iMaxPreviewSize: settings.maxPreviewBytes,
        iMaxPreviewDimension: settings.maxPreviewPixels,
        iMaxFileSizeMB: settings.maxFileSizeMb,
      })),
    };
  },
  asnInitBinaryTransferUpload: ({ asnMetaData }, { world, user }) =>
    translateTransferErrors(() => {
      const { u8sFileNameWithExtension: name = "", iDataSize: size, osMetaData } = asnMetaData;
      const wholly = osMetaData !== undefined && !size && name === "";
      const isPreview = osMetaData !== undefined && asnMetaData.eMetaDataType === PICTURE;
      const preview = isPreview ? Buffer.byteLength(osMetaData, "base64") : 0;
      const { id } = world.transfers.begin({ name, size, data: asnMetaData, wholly, preview }, user);
      return { eTargetType: AT_THE_SERVER, u8sTransferID: id };
    }),
  asnSendBinaryChunk: ({ u8sTransferID, iDataOffset, osChunkData }, { world }) =>
    translateTransferErrors(() => ({
      iNewPosition: world.transfers.receive(u8sTransferID, iDataOffset, Buffer.from(osChunkData, "base64")),
    })),
  asnBinaryTransferUploadCompleted: ({ u8sTransferID, bUploadCompleted }, { world }) =>
    translateTransferErrors(() => {
      world.transfers.complete(u8sTransferID, bUploadCompleted);
      return {};
    }),
  asnInitBinaryTransferDownload: ({ u8sTransferID, bProvideMetaData }, { world }) =>
    translateTransferErrors(() => {
      const file = world.transfers.file(u8sTransferID);
      return { eSourceType: AT_THE_SERVER, ...(bProvideMetaData ? { asnMetaData: metaData(file) } : {}) };
    }),
  asnReceiveBinaryChunk: ({ u8sTransferID, iDataOffset, iChunkSize }, { world }) =>
    translateTransferErrors(() => {
      const { bytes, complete } = world.transfers.read(u8sTransferID, iDataOffset, iChunkSize);
      return { osChunkData: Buffer.from(bytes).toString("base64"), bCompleted: complete };
    }),
  asnBinaryTransferDownloadCompleted: ({ u8sTransferID }, { world }) =>
    translateTransferErrors(() => {
      world.transfers.file(u8sTransferID);
      return {};
    }),
  asnGetBinaryTransferMetaData: ({ u8sTransferID }, { world }) =>
    translateTransferErrors(() => ({ asnMetaData: metaData(world.transfers.file(u8sTransferID)) })),
  asnBinaryTransferRemoveElement: ({ u8sTransferID }, { world, user }) => ({
    bRemoved: world.transfers.remove(u8sTransferID, user),
  }),
  /** Reserved: the server does not carry it out (documented, protocol.md §7, module BinaryTransfer; the number is chosen). */
  asnBinaryTransferForwardElement: ({ u8sTransferID }, { world }) =>
    translateTransferErrors(() => {
      world.transfers.file(u8sTransferID);
      throw new OperationError(GENERAL_ERROR, "not implemented: asnChatForwardMessage passes a file on");
    }),
};

/** Size and checksum are those of the file, and missing where there is none (documented, protocol.md §7). */
function metaData({ id, facts, received, checksum }: Transfer): AsnBinaryTransferMetaData {
  const { iDataSize: _size, u8sChecksum: _sum, ...data } = facts.data as AsnBinaryTransferMetaData;
  return {
    u8sMimeType: facts.wholly ? "text/plain" : "application/octet-stream",
    ...data,
    ...(facts.wholly ? {} : { iDataSize: received, ...(checksum === undefined ? {} : { u8sChecksum: checksum }) }),
    u8sBinaryTransferID: id,
  };
}

function translateTransferErrors<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof TransferError) throw new OperationError(REFUSED[error.refusal], error.message);
    throw error;
  }
}
