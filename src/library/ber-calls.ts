import type { WebSocket } from "ws";
import { catalog } from "../interface/catalog.js";
import { invokeAsBer, valueAsJson } from "../rose/ber/as-json.js";
import { decodeMessage, type ReadMessage } from "../rose/ber/read-messages.js";
import { EVENT_INVOKE_ID } from "../rose/json.js";
import { UsageError } from "../usage-error.js";

/** How a call over BER ended: what the same call over HTTP would have as its status and body. */
export interface BerAnswer {
  readonly status: 200 | 400;
  readonly body: unknown;
}

interface WaitingCall {
  readonly operation: string;
  readonly resolve: (answer: BerAnswer) => void;
  readonly reject: (error: Error) => void;
}

/** The calls of a client that speaks BER on its event channel. Read with the first such client. */
export class BerCalls {
  readonly #waiting = new Map<number, WaitingCall>();
  #lastId = 0;

  constructor(
    private readonly socket: WebSocket,
    /** Is told of each event, with its argument as JSON has it. */
    private readonly event: (name: string, argument: unknown) => void,
  ) {
    socket.on("message", (data, isBinary) => {
      if (isBinary) this.#take(data as Buffer);
    });
    socket.once("close", (code, reason) => this.#giveUp(`the channel closed (${code} ${reason.toString()})`));
    // Events come in the encoding of the latest frame, which is the first one here.
    this.#send(EVENT_INVOKE_ID, "asnTransportKeepAlive", { dummy: null });
  }

  /**
   * Calls an operation. One without a result is not answered, and gives `{}` at once.
   *
   * @throws {UsageError} for an operation that has no number.
   */
  async call(operation: string, argument: unknown): Promise<BerAnswer> {
    const known = catalog.operation(operation);
    if (!known?.result) {
      this.#send(EVENT_INVOKE_ID, operation, argument);
      return { status: 200, body: {} };
    }
    this.#lastId = (this.#lastId % (EVENT_INVOKE_ID - 1)) + 1;
    const id = this.#lastId;
    this.#send(id, operation, argument);
    return new Promise((resolve, reject) => this.#waiting.set(id, { operation, resolve, reject }));
  }

  #send(invokeId: number, operation: string, value: unknown): void {
    const known = catalog.operation(operation);
    if (known?.id === undefined) {
      throw UsageError.at("operation", `${operation} has no number in the interface, and cannot be called over BER`);
    }
    this.socket.send(invokeAsBer(known.id, known.argument, value, invokeId));
  }

  #take(octets: Buffer): void {
    try {
      const message = decodeMessage(octets);
      if (message.kind === "invoke") this.#tell(message);
      else this.#answered(message);
    } catch (error) {
      this.#giveUp(`a frame came that cannot be read: ${error instanceof Error ? error.message : error}`);
    }
  }

  #tell({ operationId, argument }: Extract<ReadMessage, { kind: "invoke" }>): void {
    const operation = catalog.operationById(operationId);
    if (operation) this.event(operation.name, argument ? valueAsJson(operation.argument, argument) : {});
  }

  #answered(message: Exclude<ReadMessage, { kind: "invoke" }>): void {
    const { invokeId } = message;
    const waiting = invokeId === undefined ? undefined : this.#waiting.get(invokeId);
    if (!waiting || invokeId === undefined) return;
    const operation = catalog.operation(waiting.operation);
    const answer = ((): BerAnswer => {
      switch (message.kind) {
        case "result": {
          const octets = message.result?.result;
          return { status: 200, body: octets ? valueAsJson(operation?.result ?? "", octets) : {} };
        }
        case "error": {
          const type = operation?.error ?? "AsnRequestError";
          const error = message.error ? valueAsJson(type, message.error) : {};
          return { status: 400, body: { error, error_value: message.errorValue, invokedID: invokeId } };
        }
        case "reject":
          return { status: 400, body: { invokedID: { invokedID: invokeId }, reject: message.problem } };
      }
    })();
    this.#waiting.delete(invokeId);
    waiting.resolve(answer);
  }

  #giveUp(why: string): void {
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { operation, reject } of waiting) reject(new Error(`${operation} has no answer: ${why}`));
  }
}
