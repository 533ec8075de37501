import { catalog, type Operation } from "../interface/catalog.js";
import { type EncodeStyle, encode } from "../interface/encode.js";
import type { EventName, Operations } from "../interface/types.generated.js";
import { type Cause, causes } from "../time/causes.js";
import { eventFrame } from "./json.js";

/** An event ready to be sent to any number of sessions: encoded once, when first needed. */
export interface PreparedEvent {
  readonly name: EventName;
  /** What led to it. */
  cause(): Cause | undefined;
  /** The text frame of the event channel. */
  text(): string;
  /** The same in bytes: made once, however many channels send them. */
  bytes(): Buffer;
  /** The binary frame, made once by the first writer; undefined where BER has no name for the event. */
  ber(write: BerEventWriter): Buffer | undefined;
}

/** Makes an event's binary frame. It is handed in, since the codec is read only when a client speaks BER. */
export type BerEventWriter = (operation: Operation, argument: unknown) => Buffer | undefined;

/** The event, encoded when it is first sent and then the same bytes for every receiver. */
export function prepareEvent<N extends EventName>(
  name: N,
  argument: Operations[N]["argument"],
  style: EncodeStyle,
): PreparedEvent {
  return new EncodedEvent(name, argument, style);
}

/** Besides its name nothing of it is in properties: what led to it, and its bytes, are no state that a snapshot keeps. */
export class EncodedEvent implements PreparedEvent {
  readonly #argument: object;
  readonly #style: EncodeStyle;
  readonly #cause = causes.current;
  #text: string | undefined;
  #bytes: Buffer | undefined;
  #ber: { readonly frame: Buffer | undefined } | undefined;

  constructor(
    readonly name: EventName,
    argument: object,
    style: EncodeStyle,
  ) {
    this.#argument = argument;
    this.#style = style;
  }

  get argument(): object {
    return this.#argument;
  }

  cause(): Cause | undefined {
    return this.#cause;
  }

  text(): string {
    if (this.#text === undefined) {
      const operation = catalog.operation(this.name);
      const argument = encode(operation?.argument ?? "", this.#argument, this.#style);
      this.#text = eventFrame(operation?.id ?? 0, this.name, argument);
    }
    return this.#text;
  }

  bytes(): Buffer {
    this.#bytes ??= Buffer.from(this.text());
    return this.#bytes;
  }

  ber(write: BerEventWriter): Buffer | undefined {
    if (!this.#ber) {
      const operation = catalog.operation(this.name);
      this.#ber = { frame: operation && write(operation, this.#argument) };
    }
    return this.#ber.frame;
  }
}
