import type { RawData, WebSocket } from "ws";
import type { Operation } from "../../interface/catalog.js";
import { type EncodeStyle, encode } from "../../interface/encode.js";
import type { EventName } from "../../interface/types.generated.js";
import type { PreparedEvent } from "../../rose/event.js";
import { eventFrame } from "../../rose/json.js";
import type { Origin, PassedOutcome } from "../../rose/outcome.js";
import type { RecordedAnswer } from "../answers.js";
import { type ChannelMessage, readMessage } from "../frames.js";
import { MOST_BODY } from "./capture.js";

/** The client's side of a channel that another server has the other side of. */
export interface JoinedPeer {
  /** An event of an operation that the catalog knows. */
  event(event: PreparedEvent): void;
  /** A frame that is neither an answer to an invoke nor an event that is known: it goes on as it is. */
  frame(data: string | Buffer): void;
  /** The server has ended the channel; `code` is undefined where it said none, 1006 where the connection broke off. */
  ended(code: number | undefined, reason: string): void;
}

interface WaitingInvoke {
  readonly operation: Operation | undefined;
  readonly resolve: (outcome: PassedOutcome) => void;
}

/** An event channel of another server: passes frames on, and knows which answer belongs to which invoke. */
export class UpstreamChannel {
  readonly #waiting = new Map<number, WaitingInvoke[]>();

  constructor(
    private readonly socket: WebSocket,
    private readonly origin: Origin,
  ) {}

  /** Joins it with a client's channel: frames that have come meanwhile are passed on first. */
  join(peer: JoinedPeer, style: EncodeStyle): void {
    const { socket } = this;
    socket.on("message", (data: RawData, isBinary: boolean) => {
      // The library gives each message as one buffer.
      this.#take(isBinary ? (data as Buffer) : data.toString(), peer, style);
    });
    socket.on("error", () => socket.terminate());
    socket.once("close", (code, reason) => {
      peer.ended(code === 1005 ? undefined : code, reason.toString());
      for (const { resolve } of [...this.#waiting.values()].flat()) resolve(this.#outcome("broken"));
    });
    socket.resume();
  }

  /** Passes a client's frame on as it is. A server that does not read must not fill the memory: its channel is cut. */
  send(data: string | Buffer): void {
    const { socket } = this;
    if (socket.readyState !== socket.OPEN) return;
    if (socket.bufferedAmount > MOST_BODY) socket.terminate();
    else socket.send(data, { binary: typeof data !== "string" });
  }

  /** Passes an invoke on; resolves with its answer. One that asks for no answer has none at once. */
  ask(
    data: string | Buffer,
    { invokeId, isEvent }: { readonly invokeId: number; readonly isEvent: boolean },
    operation: Operation | undefined,
  ): Promise<PassedOutcome> {
    this.send(data);
    // Behind the end of the channel nobody answers any more.
    if (this.socket.readyState !== this.socket.OPEN) return Promise.resolve(this.#outcome("broken"));
    if (isEvent) return Promise.resolve(this.#outcome("nothing"));
    return new Promise((resolve) => {
      const others = this.#waiting.get(invokeId) ?? [];
      this.#waiting.set(invokeId, [...others, { operation, resolve }]);
    });
  }

  /** The client has ended its side. */
  close(code: number | undefined, reason: string): void {
    // These say what has happened, and are never sent.
    if (code === undefined || code === 1005) this.socket.close();
    else if (code === 1006 || code === 1015) this.socket.terminate();
    else this.socket.close(code, reason);
  }

  #take(data: string | Buffer, peer: JoinedPeer, style: EncodeStyle): void {
    const message = readMessage(data);
    if (typeof message === "string") return peer.frame(data);
    if (message.kind === "invoke") {
      const { operation } = message;
      return operation?.id ? peer.event(passedEvent(operation, message, data, style)) : peer.frame(data);
    }
    const [first, ...rest] = this.#waiting.get(message.invokeId ?? 0) ?? [];
    if (!first) return peer.frame(data);
    if (rest.length > 0) this.#waiting.set(message.invokeId ?? 0, rest);
    else this.#waiting.delete(message.invokeId ?? 0);
    first.resolve(this.#answer(message, data, first.operation));
  }

  #answer(message: ChannelMessage, data: string | Buffer, operation: Operation | undefined): PassedOutcome {
    let answer: RecordedAnswer | undefined;
    try {
      answer = message.answer?.(operation);
    } catch {
      // A result in BER that does not fit its type is passed on like any other, and is not shown.
    }
    const as = message.kind === "invoke" ? "nothing" : message.kind;
    const value = answer?.answer;
    const text = typeof data === "string" ? data : JSON.stringify([shown(as, value)]);
    return { ...this.#outcome(as), frame: data, text, value };
  }

  #outcome(as: PassedOutcome["as"]): PassedOutcome {
    return { kind: "passed", as, frame: undefined, text: undefined, value: undefined, origin: this.origin };
  }
}

/** A binary answer in the form of text, as the journal shows it. */
function shown(kind: PassedOutcome["as"], value: unknown): unknown {
  if (kind === "result") return { result: { result: { result: value } } };
  return kind === "error" ? { error: { error: value } } : { [kind]: value };
}

/** An event as it came; in the other encoding where the client has changed to that. */
function passedEvent(
  operation: Operation,
  { argument }: ChannelMessage,
  data: string | Buffer,
  style: EncodeStyle,
): PreparedEvent {
  const { id = 0, name, argument: type } = operation;
  if (typeof data === "string") return passedText(operation, data);
  const text = (): string => eventFrame(id, name, encode(type, argument ?? {}, style));
  return {
    name: name as EventName,
    cause: () => undefined,
    text,
    bytes: () => Buffer.from(text()),
    ber: () => data,
  };
}

/** It may wait for a slow reader, so it holds the text alone, and not what was read of it too. */
function passedText(operation: Operation, data: string): PreparedEvent {
  return {
    name: operation.name as EventName,
    cause: () => undefined,
    text: () => data,
    bytes: () => Buffer.from(data),
    ber: (write) => {
      const message = readMessage(data);
      return write(operation, typeof message === "string" ? {} : (message.argument ?? {}));
    },
  };
}
