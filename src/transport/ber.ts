import { catalog, type Operation } from "../interface/catalog.js";
import { emptyValue } from "../interface/empty-value.js";
import { encodeMessage } from "../rose/ber/messages.js";
import { decodeMessage, MessageError, type ReadMessage } from "../rose/ber/read-messages.js";
import { BerError } from "../rose/ber/source.js";
import { type BerReading, decodeBer } from "../rose/ber/values.js";
import { asWritten, EVENT_INVOKE_ID, errorNumber, type Reject } from "../rose/json.js";
import { BEHAVIOUR, type Outcome, rejected, rejectedAs } from "../rose/outcome.js";
import { problemOfWord } from "../rose/problems.js";
import type { WireStyle } from "../rose/wire-style.js";
import type { BerSlip, Frame } from "./frame.js";

/**
 * The event channel's binary frames (documented, protocol.md §8). This file and all of the codec are read when the first
 * client speaks BER: a start does not pay for them.
 */

/** How arguments are read: the setting of that name. */
type ArgumentMode = "server" | "strict" | "off" | "warn";

/** Reads a binary frame: one message, one TLV. */
export function readBerFrame(octets: Buffer, mode: ArgumentMode): Frame {
  let message: ReadMessage;
  try {
    message = decodeMessage(octets);
  } catch (error) {
    if (!(error instanceof MessageError)) throw error;
    const details = error.what === "noTlv" ? `the frame is not one TLV: ${error.message}` : error.message;
    return { details, invokeId: error.invokeId };
  }
  if (message.kind !== "invoke") return { answers: message.kind };
  const { invokeId, operationId, operationName } = message;
  // The runtime goes by an id that is not 0, and over BER there is always one (documented, protocol.md §6 and §8).
  const byId = operationId !== 0;
  const operation = byId ? catalog.operationById(operationId) : catalog.operation(operationName ?? "");
  const slips: BerSlip[] = [];
  if (message.implicitHeader) slips.push({ slip: "implicit-header" });
  if (byId && operation && operationName && operationName !== operation.name)
    slips.push({ slip: "id-and-name-differ" });
  const { argument, refusal } = readArgument(operation, message.argument, mode, slips);
  return {
    invokeId,
    operationId: operationId || undefined,
    operationName: byId ? undefined : operationName || undefined,
    argument,
    sessionId: undefined,
    isEvent: invokeId === EVENT_INVOKE_ID,
    ber: { operation, refusal, slips },
  };
}

/** The argument in its canonical form, as the JSON reader would give it, or why there is none. */
function readArgument(
  operation: Operation | undefined,
  octets: Buffer | undefined,
  mode: ArgumentMode,
  slips: BerSlip[],
): { readonly argument: unknown; readonly refusal: Outcome | undefined } {
  if (!operation) return { argument: undefined, refusal: undefined };
  if (operation.id === undefined) {
    slips.push({ slip: "operation-without-id" });
    const details = `${operation.name} has no number, and cannot be called over BER`;
    return { argument: undefined, refusal: rejected("unrecognisedOperation", details) };
  }
  if (!octets) return { argument: undefined, refusal: undefined };
  let read: BerReading;
  try {
    read = decodeBer(operation.argument, octets);
  } catch (error) {
    if (!(error instanceof BerError)) throw error;
    if (mode === "off") return { argument: emptyValue(operation.argument), refusal: undefined };
    return { argument: undefined, refusal: undecodable(error.describe()) };
  }
  for (const type of read.filled) {
    if (mode === "strict") {
      const details = `an empty SEQUENCE in place of ${type} and its required fields`;
      return { argument: read.value, refusal: undecodable(details) };
    }
    slips.push({ slip: "lenient-value", what: `empty SEQUENCE in place of ${type} and its required fields` });
  }
  if (read.skipped) slips.push({ slip: "unknown-field" });
  return { argument: read.value, refusal: undefined };
}

/** What the runtime answers when it cannot decode an argument, since 2023-07 (documented, protocol.md §6 and §8). */
const undecodable = (details: string): Outcome =>
  rejectedAs(problemOfWord("unrecognisedOperation"), `otherError: 0x20: ${details}`, BEHAVIOUR);

/**
 * The binary frame that answers an invoke so; undefined where the protocol knows no answer. Header and details are left
 * out: all readers agree on that form (documented, protocol.md §8).
 */
export function answerBer(
  outcome: Outcome,
  invokeId: number,
  operation: Operation | undefined,
  style: WireStyle,
): Buffer | undefined {
  switch (outcome.kind) {
    case "result": {
      const result = { type: outcome.operation.result ?? "", value: outcome.value };
      return encodeMessage({ kind: "result", invokeId, result: { resultValue: 0, result } });
    }
    case "error":
      return errorMessage(outcome.error, invokeId, operation, style);
    case "reject":
      return rejectBer(outcome, invokeId, style);
    case "nothing":
    case "broken":
      return undefined;
    case "passed":
      return typeof outcome.frame === "string" ? Buffer.from(outcome.frame) : outcome.frame;
    case "text":
    case "http": {
      const status = outcome.kind === "http" ? outcome.answer.status : outcome.status;
      const error = { iErrorDetail: status, u8sErrorString: "answered with an HTTP status" };
      return errorMessage(error, invokeId, operation, style);
    }
  }
}

/** An error is of the operation's error type, whatever type its value names: the receiver reads it as that. */
function errorMessage(
  value: { readonly _type?: string; readonly iErrorDetail: number },
  invokeId: number,
  operation: Operation | undefined,
  style: WireStyle,
): Buffer {
  const own = operation?.error ?? value._type ?? "";
  const type = catalog.type(own) === undefined ? "AsnRequestError" : own;
  return encodeMessage({ kind: "error", invokeId, errorValue: errorNumber(value, style), error: { type, value } });
}

export const rejectBer = (reject: Reject, invokeId: number | undefined, style: WireStyle): Buffer =>
  encodeMessage({ kind: "reject", invokeId, problem: asWritten(reject, style).problem });

/** The binary frame of an event; undefined for one that has no number, which BER has no other name for. */
export function eventBer({ id, argument: type }: Operation, value: unknown): Buffer | undefined {
  if (id === undefined) return undefined;
  return encodeMessage({
    kind: "invoke",
    invokeId: EVENT_INVOKE_ID,
    operationId: id,
    argument: { type, value },
  });
}
