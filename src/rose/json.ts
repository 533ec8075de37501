import { encode } from "../interface/encode.js";
import { type ErrorValue, errorNumber, type Outcome } from "./outcome.js";
import type { Problem } from "./problems.js";

/** The invoke id that marks an event, in either direction (documented, protocol.md §6). */
export const EVENT_INVOKE_ID = 99999;

/**
 * The ROSE error object: its keys in that order (documented, protocol.md §3). `invokedID` is the wire's spelling.
 */
export function errorObject(error: ErrorValue, invokeId: number, sessionId: string): string {
  return `{"error":${JSON.stringify(error)},"error_value":${errorNumber(error)},"invokedID":${invokeId},"sessionID":${JSON.stringify(sessionId)}}`;
}

/**
 * The ROSE reject object. A message whose invoke id could not be read is rejected with the NULL of the CHOICE
 * (chosen: `invokednull`).
 */
export function rejectObject(problem: Problem, details: string, invokeId: number | undefined): string {
  const id = invokeId === undefined ? '{"invokednull":null}' : `{"invokedID":${invokeId}}`;
  return `{"invokedID":${id},"reject":${JSON.stringify(problem)},"details":${JSON.stringify(details)}}`;
}

/** An event's text frame; `operationId` 0 where the operation goes by name only. */
export function eventFrame(operationId: number, name: string, argument: string): string {
  return `[{"invoke":{"invokeID":${EVENT_INVOKE_ID},"operationID":${operationId},"operationName":"${name}","argument":${argument}}}]`;
}

/**
 * The answer's text frame on the event channel: a list of exactly one message (documented, protocol.md §6). Undefined
 * where the protocol knows no answer.
 */
export function answerFrame(outcome: Outcome, invokeId: number, sessionId: string): string | undefined {
  switch (outcome.kind) {
    case "result":
      return `[{"result":{"invokeID":${invokeId},"result":{"resultValue":0,"result":${encode(outcome.operation.result ?? "", outcome.value)}},"sessionID":${JSON.stringify(sessionId)}}}]`;
    case "error":
      return `[{"error":${errorObject(outcome.error, invokeId, sessionId)}}]`;
    case "reject":
      return `[{"reject":${rejectObject(outcome.problem, outcome.details, invokeId)}}]`;
    case "nothing":
      return undefined;
    case "broken":
      return undefined;
    case "text":
    case "http": {
      const status = outcome.kind === "http" ? outcome.answer.status : outcome.status;
      return `[{"error":${errorObject({ _type: "AsnRequestError", iErrorDetail: status, u8sErrorString: "answered with an HTTP status" }, invokeId, sessionId)}}]`;
    }
  }
}
