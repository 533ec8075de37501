import { createHash } from "node:crypto";
import type { WorldContext } from "../context.js";
import type { TransferSettings } from "./file.js";

/** Why a transfer is refused; the names are the protocol's (AsnBinaryTransferRequestErrorEnum). */
export type TransferRefusal =
  | "serverBusy"
  | "extensionNotAllowed"
  | "fileTooBig"
  | "unknownTransferId"
  | "transferTerminated"
  | "invalidPosition"
  | "fileDeleted"
  | "invalidMetaData";

export class TransferError extends Error {
  override readonly name = "TransferError";
  constructor(
    readonly refusal: TransferRefusal,
    message: string,
  ) {
    super(message);
  }
}

/** What a client says of a file. */
export interface FileFacts {
  readonly name: string;
  /** In bytes; undefined when the client does not know. */
  readonly size: number | undefined;
  /** All other data that the client sent, kept as it is. */
  readonly data: object;
  /** Whether all of it stands in the data (a business card, a place), so that no bytes follow. */
  readonly wholly?: boolean;
  /** How many bytes the preview in the data has. */
  readonly preview?: number;
}

/** A file that is being uploaded, or was. */
export interface Transfer {
  readonly id: string;
  readonly facts: FileFacts;
  readonly received: number;
  readonly state: "receiving" | "complete" | "failed" | "deleted";
  /** SHA-256 of the bytes, in hex; undefined while they are not all there, and when there are none. */
  readonly checksum: string | undefined;
}

interface StoredTransfer {
  readonly id: string;
  /** Who sent it first; undefined: the server. Any object that stands for that person alone. */
  readonly owner: object | undefined;
  readonly facts: FileFacts;
  chunks: Uint8Array[];
  received: number;
  bytes: Uint8Array | undefined;
  checksum: string | undefined;
  state: Transfer["state"];
}

const MB = 1024 * 1024;
/** The limit of all files of one server together, so that a faulty client cannot use up the memory (chosen). */
const MAX_TOTAL = 512 * MB;

/** The limit as a number: -1 is none (documented, protocol.md §7, module BinaryTransfer). */
const most = (limit: number): number => (limit === -1 ? Number.POSITIVE_INFINITY : limit);

/** Files that clients upload and download in pieces, kept in memory. */
export class Transfers {
  private readonly entries = new Map<string, StoredTransfer>();
  private total = 0;

  constructor(
    private readonly context: WorldContext,
    readonly settings: TransferSettings,
  ) {}

  /** Begins an upload of that owner's. What stands wholly in the data is complete at once. */
  begin(facts: FileFacts, owner?: object): Transfer {
    const { enabled, forbiddenExtensions, maxFileSizeMb, maxPreviewBytes } = this.settings;
    if (!enabled) throw new TransferError("serverBusy", "file transfer is switched off");
    const extension = /\.([^.]*)$/.exec(facts.name)?.[1]?.toLowerCase() ?? "";
    if (forbiddenExtensions.some((other) => other.toLowerCase() === extension)) {
      throw new TransferError("extensionNotAllowed", `files ending in ".${extension}" are not allowed`);
    }
    if (facts.size !== undefined && facts.size < 0) {
      throw new TransferError("invalidMetaData", `a file cannot have ${facts.size} bytes`);
    }
    if ((facts.size ?? 0) > most(maxFileSizeMb) * MB) throw this.#tooBig();
    if ((facts.preview ?? 0) > most(maxPreviewBytes)) {
      const bytes = `${facts.preview} bytes, and may have ${maxPreviewBytes}`;
      throw new TransferError("invalidMetaData", `the preview has ${bytes}`);
    }
    this.context.capacity?.require(this.entries.size, "file transfers");
    const entry: StoredTransfer = {
      id: this.context.newId(),
      owner,
      facts,
      chunks: [],
      received: 0,
      bytes: facts.wholly ? new Uint8Array() : undefined,
      checksum: undefined,
      state: facts.wholly ? "complete" : "receiving",
    };
    this.entries.set(entry.id, entry);
    return entry;
  }

  /**
   * Takes the next piece. Returns the position at which the client must go on: after the piece; or where it was, when the
   * piece begins elsewhere or is bigger than a piece may be (documented, protocol.md §7, module BinaryTransfer). The upload is
   * complete with its last byte.
   */
  receive(id: string, offset: number, chunk: Uint8Array): number {
    const entry = this.#known(id);
    if (entry.state === "complete") return entry.received;
    this.#requireReceiving(entry);
    if (offset !== entry.received || chunk.length > most(this.settings.maxChunkBytes)) return entry.received;
    const position = offset + chunk.length;
    if (position > most(this.settings.maxFileSizeMb) * MB) throw this.#tooBig();
    if (entry.facts.size !== undefined && position > entry.facts.size) {
      throw new TransferError(
        "invalidPosition",
        `the file was announced with ${entry.facts.size} bytes, not ${position}`,
      );
    }
    if (this.total + chunk.length > MAX_TOTAL) throw new TransferError("serverBusy", "there is no room for more files");
    this.total += chunk.length;
    entry.chunks.push(chunk);
    entry.received = position;
    if (position === entry.facts.size) this.#finish(entry);
    return position;
  }

  /**
   * Ends an upload; a client need not do so when it has said how many bytes there are. It fails when the file is
   * incomplete.
   */
  complete(id: string, successful: boolean): Transfer {
    const entry = this.#known(id);
    if (entry.state === "complete" && successful) return entry;
    this.#requireReceiving(entry);
    if (!successful) {
      this.#drop(entry, "failed");
      return entry;
    }
    if (entry.facts.size !== undefined && entry.received !== entry.facts.size) {
      throw new TransferError("invalidPosition", `${entry.received} of ${entry.facts.size} bytes have come`);
    }
    this.#finish(entry);
    return entry;
  }

  #finish(entry: StoredTransfer): void {
    entry.bytes = Buffer.concat(entry.chunks);
    entry.checksum = createHash("sha256").update(entry.bytes).digest("hex");
    entry.chunks = [];
    entry.state = "complete";
  }

  /** A file that was uploaded completely. */
  file(id: string): Transfer {
    return this.#complete(id);
  }

  /** A piece of the file; `complete` when it is the last one. */
  read(id: string, offset: number, size: number): { bytes: Uint8Array; complete: boolean } {
    const { bytes = new Uint8Array() } = this.#complete(id);
    if (offset < 0 || offset > bytes.length || size < 0) {
      throw new TransferError("invalidPosition", `the file has ${bytes.length} bytes; byte ${offset} is not in it`);
    }
    const end = Math.min(offset + Math.min(size, most(this.settings.maxChunkBytes)), bytes.length);
    return { bytes: bytes.subarray(offset, end), complete: end === bytes.length };
  }

  /** Deletes a file, or ends its upload. Returns whether there was one that is the person's. */
  remove(id: string, owner: object): boolean {
    const entry = this.entries.get(id);
    if (!entry || entry.state === "deleted" || (entry.owner !== undefined && entry.owner !== owner)) return false;
    this.#drop(entry, "deleted");
    return true;
  }

  #drop(entry: StoredTransfer, state: "failed" | "deleted"): void {
    this.total -= entry.received;
    entry.received = 0;
    entry.chunks = [];
    entry.bytes = undefined;
    entry.state = state;
  }

  #requireReceiving({ state }: StoredTransfer): void {
    if (state !== "receiving") throw new TransferError("transferTerminated", "this transfer has ended");
  }

  #complete(id: string): StoredTransfer {
    const entry = this.#known(id);
    if (entry.state === "receiving") throw new TransferError("unknownTransferId", "this file is not complete yet");
    if (entry.state === "failed") throw new TransferError("transferTerminated", "sending this file failed");
    return entry;
  }

  #known(id: string): StoredTransfer {
    const entry = this.entries.get(id);
    if (!entry) throw new TransferError("unknownTransferId", `there is no transfer "${id}"`);
    if (entry.state === "deleted") throw new TransferError("fileDeleted", "this file was deleted");
    return entry;
  }

  #tooBig(): TransferError {
    return new TransferError("fileTooBig", `a file may have ${this.settings.maxFileSizeMb} MB`);
  }
}
