import type { IncomingMessage } from "node:http";
import { Transform, type Writable } from "node:stream";
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import * as ws from "ws";
import type { HeaderList, SocketFrame } from "../exchange.js";

/** The most bytes of a body that are kept for the recording; the body itself passes whole. */
export const MOST_BODY = 16_777_216;

/** Keeps the bytes that pass, up to a limit. */
export class KeptBytes {
  readonly #chunks: Buffer[] = [];
  #length = 0;

  take(chunk: Buffer): void {
    this.#length += chunk.length;
    if (this.#length <= MOST_BODY) this.#chunks.push(chunk);
  }

  /** Whether there was more than is kept. */
  get isTooLong(): boolean {
    return this.#length > MOST_BODY;
  }

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  /** The text, decoded as its headers say; what cannot be decoded is empty, and the reader of the recording says so. */
  text(encoding: string | undefined): string {
    if (this.isTooLong) return "";
    const bytes = Buffer.concat(this.#chunks);
    try {
      return decoded(bytes, encoding?.trim().toLowerCase()).toString("utf8");
    } catch {
      return "";
    }
  }
}

function decoded(bytes: Buffer, encoding: string | undefined): Buffer {
  if (encoding === "gzip" || encoding === "x-gzip") return gunzipSync(bytes, { maxOutputLength: MOST_BODY });
  if (encoding === "br") return brotliDecompressSync(bytes, { maxOutputLength: MOST_BODY });
  if (encoding === "deflate") return inflateSync(bytes, { maxOutputLength: MOST_BODY });
  return bytes;
}

/** A stream that lets everything pass and keeps it beside. */
export const keeping = (kept: KeptBytes): Transform =>
  new Transform({
    transform(chunk: Buffer, _encoding, done) {
      kept.take(chunk);
      done(null, chunk);
    },
  });

/** The headers of a message as they stood on the wire. */
export function headersOf({ rawHeaders }: IncomingMessage): HeaderList {
  const list: [string, string][] = [];
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) list.push([rawHeaders[at] ?? "", rawHeaders[at + 1] ?? ""]);
  return list;
}

/** The reader of WebSocket frames that `ws` is made of; its types do not have it. */
type FrameReceiver = Writable;
const { Receiver } = ws as unknown as {
  Receiver: new (options: { isServer: boolean; maxPayload: number }) => FrameReceiver;
};

/**
 * Reads the messages of one direction of an event channel from its bytes: `sent` by the client, or `received` by it. Bytes
 * that are no frames end the reading, and not the channel.
 */
export function messagesOf(
  direction: SocketFrame["direction"],
  onMessage: (data: SocketFrame["data"]) => void,
): (chunk: Buffer) => void {
  const receiver = new Receiver({ isServer: direction === "sent", maxPayload: MOST_BODY });
  let isWell = true;
  receiver.on("message", (data: Buffer, isBinary: boolean) => onMessage(isBinary ? data : data.toString("utf8")));
  receiver.on("error", () => {
    isWell = false;
  });
  return (chunk) => {
    // A copy: the reader unmasks what the client has masked where it lies.
    if (isWell) receiver.write(Buffer.from(chunk));
  };
}
