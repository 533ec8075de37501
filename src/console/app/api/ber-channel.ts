import { messageOf } from "../state/say.js";
import { orders } from "./orders.js";
import type { ServiceAnswer, ServiceEvent } from "./service.js";

// The event channel in BER. The page has no codec, which would be as large as all of it: the emulator's control API says which
// octets to send, and what those say that came. The octets travel between page and service as with any client.

const LONGEST_WAIT_MS = 30_000;
/** The first octet of an invoke: an event. Answers have others. */
const INVOKE = "a1";

/** The calls and events in BER of one event channel. */
export class BerChannel {
  /** The call under way: one at a time, since an answer does not say which operation it is for. */
  #asked: ((octets: string) => void) | undefined;
  /** Frames are read one after the other, in the order in which they came. */
  #reading: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly socket: WebSocket,
    private readonly onEvent: (event: ServiceEvent) => void,
  ) {
    socket.binaryType = "arraybuffer";
    socket.addEventListener("message", ({ data }: MessageEvent<string | ArrayBuffer>) => {
      if (typeof data !== "string") this.#take(hexOf(new Uint8Array(data)));
    });
  }

  /** Sends the call. Throws Error when no answer comes, and Refusal for an operation that BER has no number for. */
  async call(operation: string, argument: unknown, invokeId: number): Promise<ServiceAnswer> {
    const { octets: sent } = await orders.writeBer(operation, argument, invokeId);
    const began = performance.now();
    const received = await new Promise<string>((resolve, reject) => {
      const timer = window.setTimeout(() => {
        this.#asked = undefined;
        reject(new Error("No answer came within 30 seconds."));
      }, LONGEST_WAIT_MS);
      this.#asked = (octets) => {
        window.clearTimeout(timer);
        this.#asked = undefined;
        resolve(octets);
      };
      this.socket.send(octetsOf(sent));
    });
    const ms = performance.now() - began;
    const read = orders.readBer(received, operation).then(
      ({ message }) => message,
      // What a fault made of the answer may be no message.
      messageOf,
    );
    return { ms, value: await read, octets: { sent, received } };
  }

  #take(octets: string): void {
    if (!octets.startsWith(INVOKE)) {
      this.#asked?.(octets);
      return;
    }
    const at = Date.now();
    this.#reading = this.#reading
      .then(() => orders.readBer(octets))
      .then(({ message }) => {
        const { operationName = "?", argument } = message.invoke as { operationName?: string; argument: unknown };
        this.onEvent({ name: operationName, argument, at, octets });
      })
      .catch((error: unknown) => this.onEvent({ name: "?", argument: messageOf(error), at, octets }));
  }
}

const hexOf = (octets: Uint8Array): string =>
  Array.from(octets, (octet) => octet.toString(16).padStart(2, "0")).join("");

const octetsOf = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(hex.match(/../g) ?? [], (octet) => Number.parseInt(octet, 16));
