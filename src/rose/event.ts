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
  // In closures, not in properties: neither belongs to the state that a snapshot keeps.
  const cause = causes.current;
  let text: string | undefined;
  let bytes: Buffer | undefined;
  let ber: { readonly frame: Buffer | undefined } | undefined;
  return {
    name,
    cause: () => cause,
    text() {
      if (text === undefined) {
        const operation = catalog.operation(name);
        text = eventFrame(operation?.id ?? 0, name, encode(operation?.argument ?? "", argument, style));
      }
      return text;
    },
    bytes() {
      bytes ??= Buffer.from(this.text());
      return bytes;
    },
    ber(write) {
      if (!ber) {
        const operation = catalog.operation(name);
        ber = { frame: operation && write(operation, argument) };
      }
      return ber.frame;
    },
  };
}
