import type { Operation } from "../interface/catalog.js";
import { mapLeaves } from "../interface/leaves.js";
import { isRecord } from "../matching/path.js";
import type { RecordedCall } from "./recording.js";

/** How a call was answered, in the form of the journal: of an error its value, of a reject problem and details. */
export type RecordedAnswer = Pick<RecordedCall, "outcome" | "answer">;

/** A value without the names of its types, which its type says. */
export const plain = (type: string | undefined, value: unknown): unknown => mapLeaves(type, value, (leaf) => leaf);

/** The answer of an operation over HTTP; a text says why there is none that can be used. */
export function httpAnswer(operation: Operation, status: number, body: string): RecordedAnswer | string {
  if (status === 0) return "a call that was not answered";
  const text = withoutCallback(body);
  if (text.trim() === "") {
    return status === 200 ? "an answer without its body; save the file with content" : { outcome: "http", answer: "" };
  }
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return status === 200 ? "an answer that is no JSON" : { outcome: "http", answer: body };
  }
  if (!isRecord(data)) return { outcome: "http", answer: body };
  // A result may have a field of that name: what tells an error are the fields beside it.
  if (isRecord(data.error) && "error_value" in data) return errorAnswer(operation, data.error);
  if (isRecord(data.reject) && "invokedID" in data) return rejectAnswer(data);
  if (status !== 200) return { outcome: "http", answer: body };
  return resultAnswer(operation, data);
}

/** What a call of JSONP begins with, with a comment before it. */
const CALLBACK = /^(?:\/\*\*\/\s*)?[A-Za-z_$][\w$.]*\(/;

/** The JSON of JSONP: `cb({…});`. It takes linear time, since a real server may answer anything. */
export function withoutCallback(body: string): string {
  const text = body.trim();
  const begin = CALLBACK.exec(text)?.[0].length;
  if (begin === undefined) return body;
  const call = text.endsWith(";") ? text.slice(0, -1) : text;
  return call.endsWith(")") ? call.slice(begin, -1) : body;
}

export const resultAnswer = ({ result }: Operation, value: unknown): RecordedAnswer =>
  result === undefined ? { outcome: "nothing" } : { outcome: "result", answer: plain(result, value) };

/** Of an error the type is said in its value where it is not the operation's own. */
export function errorAnswer(operation: Operation | undefined, error: unknown): RecordedAnswer {
  const own = operation?.error ?? "AsnRequestError";
  const given = isRecord(error) && typeof error._type === "string" ? error._type : own;
  const value = plain(given, error);
  return { outcome: "error", answer: given === own || !isRecord(value) ? value : { _type: given, ...value } };
}

export function rejectAnswer(message: Readonly<Record<string, unknown>>): RecordedAnswer {
  const { reject, problem, details } = message;
  return { outcome: "reject", answer: { problem: reject ?? problem, ...(details !== undefined && { details }) } };
}
