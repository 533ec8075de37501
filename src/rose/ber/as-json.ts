import { catalog } from "../../interface/catalog.js";
import { encode } from "../../interface/encode.js";
import { encodeMessage } from "./messages.js";
import { decodeMessage, MessageError } from "./read-messages.js";
import { BerError } from "./source.js";
import { decodeBer } from "./values.js";

/** The value as a client in JSON receives it, `_type` included. Throws BerError. */
export function valueAsJson(type: string, octets: Buffer): unknown {
  return JSON.parse(encode(type, decodeBer(type, octets).value));
}

/** What stands for a value whose type is not known: its octets. */
const undecoded = (octets: Buffer): object => ({ octets: octets.toString("hex") });

/**
 * A message in BER as the same message is in JSON: `{"result": {"invokeID": 1, …}}`. `operation` is the one that an answer
 * is for, which the answer itself does not say; without it, its value stays octets.
 *
 * @throws {MessageError} for octets that are no message, {@link BerError} for a value that does not fit its type.
 */
export function messageAsJson(octets: Buffer, operation: string | undefined): object {
  const message = decodeMessage(octets);
  const valueOf = (type: string | undefined, value: Buffer | undefined): unknown => {
    if (value === undefined) return undefined;
    return type === undefined ? undecoded(value) : valueAsJson(type, value);
  };
  const answered = operation === undefined ? undefined : catalog.operation(operation);
  const { sessionId: sessionID } = message;
  switch (message.kind) {
    case "invoke": {
      const { invokeId: invokeID, operationId: operationID, operationName, argument } = message;
      const called = operationID === 0 ? catalog.operation(operationName ?? "") : catalog.operationById(operationID);
      const name = called?.name ?? operationName;
      return {
        invoke: {
          invokeID,
          operationID,
          operationName: name,
          argument: valueOf(called?.argument, argument),
          sessionID,
        },
      };
    }
    case "result": {
      const { invokeId: invokeID, result } = message;
      const value = valueOf(answered?.result, result?.result);
      return { result: { invokeID, result: result && { resultValue: result.resultValue, result: value }, sessionID } };
    }
    case "error": {
      const { invokeId: invokedID, errorValue, error } = message;
      const type = answered && (answered.error ?? "AsnRequestError");
      return { error: { error: valueOf(type, error), error_value: errorValue, invokedID, sessionID } };
    }
    case "reject": {
      const { invokeId, problem, details } = message;
      const invokedID = invokeId === undefined ? { invokednull: {} } : { invokedID: invokeId };
      return { reject: { invokedID, reject: problem, details, sessionID } };
    }
  }
}

/** Why octets could not be read; undefined for an error that is none of theirs. */
export function whyUnreadable(error: unknown): string | undefined {
  if (error instanceof BerError) return error.describe();
  return error instanceof MessageError ? error.message : undefined;
}

/**
 * The invoke of an operation as the one binary frame of the event channel. What does not fit the argument's type is mended:
 * BER has no form for it.
 */
export function invokeAsBer(operationId: number, type: string, argument: unknown, invokeId: number): Buffer {
  return encodeMessage({ kind: "invoke", invokeId, operationId, argument: { type, value: argument } });
}
