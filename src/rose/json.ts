import { encode } from "../interface/encode.js";
import type { ErrorValue, Outcome, OutcomeOf } from "./outcome.js";
import { InvokeProblem, isServersWord, type Problem } from "./problems.js";
import type { WireStyle } from "./wire-style.js";

/** The invoke id that marks an event, in either direction (documented, protocol.md §6). */
export const EVENT_INVOKE_ID = 99999;

/** The message that an answer is for: what of it the answer repeats. */
export interface Answered {
  /** Undefined where it could not be read. */
  readonly invokeId: number | undefined;
  /** Empty where there is none. */
  readonly sessionId: string;
}

/**
 * The ROSE error object: its keys in that order (documented, protocol.md §3). `invokedID` is the wire's spelling, and
 * `error_value` is 0 unless the settings say otherwise (R, protocol.md §6).
 */
export function errorObject(error: ErrorValue, { invokeId, sessionId }: Answered, style: WireStyle): string {
  const value = errorNumber(error, style);
  return `{"error":${JSON.stringify(error)},"error_value":${value},"invokedID":${invokeId ?? 0},"sessionID":${JSON.stringify(sessionId)}}`;
}

/** `error_value`: 0 with AsnLogonError, whatever the settings say, since its bytes are fixed (documented, protocol.md §3). */
export function errorNumber(
  error: Pick<ErrorValue, "iErrorDetail"> & { _type?: string },
  { errorValue }: WireStyle,
): number {
  return errorValue === "zero" || error._type === "AsnLogonError" ? 0 : error.iErrorDetail;
}

/** What of an outcome a reject says. */
export type Reject = Pick<OutcomeOf<"reject">, "problem" | "word" | "details">;

/**
 * The ROSE reject object, with the session id of the message that it rejects (R, protocol.md §6). A message whose invoke
 * id could not be read is rejected with the NULL of the CHOICE.
 */
export function rejectObject(reject: Reject, { invokeId, sessionId }: Answered, style: WireStyle): string {
  const { problem, details } = asWritten(reject, style);
  const id = invokeId === undefined ? `{"invokednull":${style.nulls}}` : `{"invokedID":${invokeId}}`;
  const session = sessionId === "" ? "" : `,"sessionID":${JSON.stringify(sessionId)}`;
  return `{"invokedID":${id},"reject":${JSON.stringify(problem)},"details":${JSON.stringify(details)}${session}}`;
}

/** How the server rejects a mistyped argument since 2023-07 (R, protocol.md §6). */
const OTHER_ERROR = { problem: { invokeProblem: InvokeProblem.unrecognisedOperation }, details: "otherError: 0x20" };

/** What goes out of a reject by the setting `rejectDetails`. */
export function asWritten(
  { problem, word, details }: Reject,
  { rejectDetails }: WireStyle,
): { problem: Problem; details: string } {
  if (word === undefined) return { problem, details };
  if (rejectDetails === "explained") {
    if (details === "") return { problem, details: word };
    return { problem, details: isServersWord(word) ? `${word}: ${details}` : details };
  }
  if (word !== "mistypedArgument") return { problem, details: word };
  return rejectDetails === "server" ? OTHER_ERROR : { problem, details };
}

/** An event's text frame; `operationId` 0 where the operation goes by name only. */
export function eventFrame(operationId: number, name: string, argument: string): string {
  return `[{"invoke":{"invokeID":${EVENT_INVOKE_ID},"operationID":${operationId},"operationName":"${name}","argument":${argument}}}]`;
}

/**
 * The answer's text frame on the event channel: a list of exactly one message (documented, protocol.md §6). Undefined
 * where the protocol knows no answer.
 */
export function answerFrame(outcome: Outcome, answered: Answered, style: WireStyle): string | undefined {
  switch (outcome.kind) {
    case "result": {
      const { invokeId, sessionId } = answered;
      return `[{"result":{"invokeID":${invokeId ?? 0},"result":{"resultValue":0,"result":${encode(outcome.operation.result ?? "", outcome.value, style.channel)}},"sessionID":${JSON.stringify(sessionId)}}}]`;
    }
    case "error":
      return `[{"error":${errorObject(outcome.error, answered, style)}}]`;
    case "reject":
      return `[{"reject":${rejectObject(outcome, answered, style)}}]`;
    case "nothing":
      return undefined;
    case "broken":
      return undefined;
    case "passed":
      return outcome.text;
    case "text":
    case "http": {
      const iErrorDetail = outcome.kind === "http" ? outcome.answer.status : outcome.status;
      const error = { _type: "AsnRequestError", iErrorDetail, u8sErrorString: "answered with an HTTP status" };
      return `[{"error":${errorObject(error, answered, style)}}]`;
    }
  }
}
