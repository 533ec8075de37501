import * as z from "zod";
import { tryCheck } from "../common/check.js";
import type { Operation } from "../interface/catalog.js";
import { toInteger } from "../interface/read-primitives.js";
import { EVENT_INVOKE_ID } from "../rose/json.js";
import type { Outcome } from "../rose/outcome.js";
import type { SeenSlip } from "../server/server-events.js";
import { placeIn } from "../usage-error.js";
import { whyNoJson } from "./no-json.js";

/** An invoke as a client sends it on the event channel (documented, protocol.md §6). */
export interface Invoke {
  readonly invokeId: number;
  readonly operationId: number | undefined;
  readonly operationName: string | undefined;
  readonly argument: unknown;
  /** The session that it names beside that of the channel. */
  readonly sessionId: string | undefined;
  /** 99999: no answer is expected (documented, protocol.md §6). */
  readonly isEvent: boolean;
  /** The ids that were no numbers, and were read as such (documented, protocol.md §5). */
  readonly turnedIds?: readonly IdName[];
  /** What a binary frame has besides; undefined for one in JSON. */
  readonly ber?: BerInvokeParts;
}

/** What a binary frame has besides what any invoke has. */
export interface BerInvokeParts {
  /** Undefined where the frame names none that there is. */
  readonly operation: Operation | undefined;
  /** Why the operation is not carried out. */
  readonly refusal: Outcome | undefined;
  readonly slips: readonly BerSlip[];
}

export interface BerSlip {
  readonly slip: SeenSlip["slip"];
  readonly what?: string;
}

export type IdName = "invokeID" | "operationID";

/** What is wrong with a frame, and the invoke id as far as it could be read. */
export interface BadFrame {
  readonly details: string;
  readonly invokeId: number | undefined;
}

/** An answer that a client sends to the server. It is never answered: two peers that did would loop (R, protocol.md §6). */
export interface ClientsAnswer {
  readonly answers: "result" | "error" | "reject";
}

export type Frame = Invoke | BadFrame | ClientsAnswer;

interface WireInvoke {
  readonly invokeID: number;
  readonly operationID?: number;
  readonly operationName?: string;
  readonly argument?: unknown;
  readonly sessionID?: string;
}

const INT32 = 0x7fff_ffff;
const invokeId = z
  .int()
  .min(-INT32 - 1)
  .max(INT32);

const invoke = z.looseObject({
  invokeID: invokeId,
  operationID: z.int().optional(),
  operationName: z.string().optional(),
  argument: z.unknown().optional(),
  sessionID: z.string().optional(),
});

const ANSWERS = ["result", "error", "reject"] as const;

/** Reads a text frame: one message, bare or in a list of one. */
export function readFrame(text: string): Frame {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return bad(text === "" ? "the frame is empty" : `the frame is not JSON: ${whyNoJson(text)}`);
  }
  if (Array.isArray(data)) {
    if (data.length !== 1) return bad(`the frame has a list of ${data.length} messages, expected one`);
    data = data[0];
  }
  if (typeof data !== "object" || data === null) return bad("the message is no object");
  const message = data as Record<string, unknown>;
  if (!Object.hasOwn(message, "invoke")) {
    const answers = ANSWERS.find((name) => Object.hasOwn(message, name));
    return answers ? { answers } : bad("the message has no invoke");
  }
  if (isInvoke(message.invoke)) return invokeOf(message.invoke);
  const turned = withNumbers(message.invoke);
  if (!turned || !isInvoke(turned.invoke)) {
    const read = tryCheck(invoke, message.invoke);
    const [mistake] = "mistakes" in read ? read.mistakes : [];
    const where = placeIn("invoke", mistake?.path ?? "");
    return bad(`${where}: ${mistake?.reason ?? "is no invoke"}`, readInvokeId(message.invoke));
  }
  const read = invokeOf(turned.invoke);
  return isBad(read) ? read : { ...read, turnedIds: turned.ids };
}

function invokeOf({ invokeID, operationID, operationName, argument, sessionID }: WireInvoke): Invoke | BadFrame {
  if (!operationID && !operationName) {
    return bad(
      `the invoke names no operation, neither by operationName nor by operationID (its invokeID is ${invokeID})`,
    );
  }
  return {
    invokeId: invokeID,
    operationId: operationID || undefined,
    operationName: operationName || undefined,
    argument,
    sessionId: sessionID,
    isEvent: invokeID === EVENT_INVOKE_ID,
  };
}

/** The invoke with its ids as numbers; undefined when that changes nothing. */
function withNumbers(invoke: unknown): { invoke: Record<string, unknown>; ids: IdName[] } | undefined {
  if (typeof invoke !== "object" || invoke === null) return undefined;
  const turned: Record<string, unknown> = { ...invoke };
  const ids: IdName[] = [];
  for (const id of ["invokeID", "operationID"] as const) {
    const given = turned[id];
    const read = given === undefined ? undefined : toInteger(given);
    if (read === undefined || read === given) continue;
    turned[id] = read;
    ids.push(id);
  }
  return ids.length === 0 ? undefined : { invoke: turned, ids };
}

/** The same as the schema says, without its price: this runs for every message, the schema only to explain a bad one. */
function isInvoke(value: unknown): value is WireInvoke {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const { invokeID, operationID, operationName, sessionID } = value as Record<string, unknown>;
  return (
    Number.isInteger(invokeID) &&
    (invokeID as number) >= -INT32 - 1 &&
    (invokeID as number) <= INT32 &&
    (operationID === undefined || Number.isSafeInteger(operationID)) &&
    (operationName === undefined || typeof operationName === "string") &&
    (sessionID === undefined || typeof sessionID === "string")
  );
}

export const isBad = (frame: Frame): frame is BadFrame => "details" in frame;
export const isAnswer = (frame: Frame): frame is ClientsAnswer => "answers" in frame;

const bad = (details: string, invokeId?: number): BadFrame => ({ details, invokeId });

function readInvokeId(message: unknown): number | undefined {
  const id = typeof message === "object" && message !== null && "invokeID" in message ? message.invokeID : undefined;
  return id === undefined ? undefined : invokeId.safeParse(toInteger(id)).data;
}
