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
}

/** A file that is being uploaded, or was. */
export interface Transfer {
  readonly id: string;
  readonly facts: FileFacts;
  readonly received: number;
  readonly state: "receiving" | "complete" | "failed" | "deleted";
}

interface StoredTransfer {
  readonly id: string;
  readonly facts: FileFacts;
  chunks: Uint8Array[];
  received: number;
  bytes: Uint8Array | undefined;
  state: Transfer["state"];
}

const MB = 1024 * 1024;
/** The limit of all files of one server together, so that a faulty client cannot use up the memory (chosen). */
const MAX_TOTAL = 512 * MB;

/** Files that clients upload and download in pieces, kept in memory. */
export class Transfers {
  private readonly entries = new Map<string, StoredTransfer>();
  private total = 0;

  constructor(
    private readonly context: WorldContext,
    readonly settings: TransferSettings,
  ) {}

  begin(facts: FileFacts): Transfer {
    const { enabled, forbiddenExtensions, maxFileSizeMb } = this.settings;
    if (!enabled) throw new TransferError("serverBusy", "file transfer is switched off");
    const extension = /\.([^.]*)$/.exec(facts.name)?.[1]?.toLowerCase() ?? "";
    if (forbiddenExtensions.some((other) => other.toLowerCase() === extension)) {
      throw new TransferError("extensionNotAllowed", `files ending in ".${extension}" are not allowed`);
    }
    if (facts.size !== undefined && facts.size < 0) {
      throw new TransferError("invalidMetaData", `a file cannot have ${facts.size} bytes`);
    }
    if ((facts.size ?? 0) > maxFileSizeMb * MB) throw this.#tooBig();
    this.context.capacity?.require(this.entries.size, "file transfers");
    const entry: StoredTransfer = {
      id: this.context.newId(),
      facts,
      chunks: [],
      received: 0,
      bytes: undefined,
      state: "receiving",
    };
    this.entries.set(entry.id, entry);
    return entry;
  }

  /** Takes the next piece, which must begin where the last one ended. Returns the position after it. */
  receive(id: string, offset: number, chunk: Uint8Array): number {
    const entry = this.#receiving(id);
    if (offset !== entry.received) {
      throw new TransferError("invalidPosition", `byte ${entry.received} comes next, not byte ${offset}`);
    }
    const position = offset + chunk.length;
    if (position > this.settings.maxFileSizeMb * MB) throw this.#tooBig();
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
    return position;
  }

  /** Ends an upload. It fails when the file is incomplete. */
  complete(id: string, successful: boolean): Transfer {
    const entry = this.#receiving(id);
    if (!successful) {
      this.#drop(entry, "failed");
      return entry;
    }
    if (entry.facts.size !== undefined && entry.received !== entry.facts.size) {
      throw new TransferError("invalidPosition", `${entry.received} of ${entry.facts.size} bytes have come`);
    }
    entry.bytes = Buffer.concat(entry.chunks);
    entry.chunks = [];
    entry.state = "complete";
    return entry;
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
    const end = Math.min(offset + Math.min(size, this.settings.maxChunkBytes), bytes.length);
    return { bytes: bytes.subarray(offset, end), complete: end === bytes.length };
  }

  /** Makes the file available under another id, as forwarding does. */
  forward(id: string): Transfer {
    const { facts, received, bytes } = this.#complete(id);
    this.context.capacity?.require(this.entries.size, "file transfers");
    const copy: StoredTransfer = { id: this.context.newId(), facts, received, chunks: [], bytes, state: "complete" };
    this.total += received;
    this.entries.set(copy.id, copy);
    return copy;
  }

  /** Deletes a file, or ends its upload. Returns whether there was one. */
  remove(id: string): boolean {
    const entry = this.entries.get(id);
    if (!entry || entry.state === "deleted") return false;
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

  #receiving(id: string): StoredTransfer {
    const entry = this.#known(id);
    if (entry.state !== "receiving") throw new TransferError("transferTerminated", "this transfer has ended");
    return entry;
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
