import type { Operation } from "../interface/catalog.js";
import { type Problem, problemOfWord, type RejectWord, wordOfNumber } from "./problems.js";

/** What answered a call; shown in a response header, in the log and in the journal. */
export type Origin =
  | { readonly by: "behaviour" }
  | {
      readonly by: "fixture";
      readonly file: string;
      /** The line of the file in which it begins; missing for one that was added while the server ran. */
      readonly line?: number;
    }
  | { readonly by: "made-up"; readonly type: string }
  | { readonly by: "fault"; readonly fault: string }
  | { readonly by: "on-miss"; readonly policy: "fail" }
  | {
      readonly by: "upstream";
      /** Its host, with the port where that is not the usual one. */
      readonly host: string;
    };

/** An error value as it goes out: `_type`, `iErrorDetail` and what its type adds, in the order of the wire. */
export interface ErrorValue {
  readonly _type: string;
  readonly iErrorDetail: number;
  readonly u8sErrorString: string;
  readonly [field: string]: unknown;
}

/** How a call ended: as the protocol says it, or `broken` when a fault let no answer out. */
export type CallOutcome = "result" | "nothing" | "error" | "reject" | "http" | "broken";

/** The end of a call, whatever the transport that brought it. */
export type Outcome =
  | {
      readonly kind: "result";
      readonly operation: Operation;
      readonly value: unknown;
      readonly origin: Origin;
      /** What about the value does not fit the operation's result type, when something does not. */
      readonly misfit?: string;
    }
  | { readonly kind: "nothing"; readonly origin: Origin }
  | {
      readonly kind: "error";
      readonly error: ErrorValue;
      readonly origin: Origin;
      /** Over HTTP; 400 when left out (documented, protocol.md §4). */
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string>>;
      /** Why, for the person who reads the log; never sent. */
      readonly reason?: string;
    }
  | {
      readonly kind: "reject";
      readonly problem: Problem;
      /** What the reject is called; undefined where somebody has chosen its whole text. */
      readonly word?: RejectWord;
      /** The explanation. */
      readonly details: string;
      readonly origin: Origin;
      /** Over HTTP; 400 when left out (chosen). */
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | {
      /** An answer that is no operation's: createsession, the version, the public contacts, WsError. */
      readonly kind: "text";
      /** What it counts as. */
      readonly as: "result" | "nothing" | "error";
      readonly status: number;
      /** JSON; undefined for an answer without a body. */
      readonly text: string | undefined;
      readonly origin: Origin;
    }
  | { readonly kind: "http"; readonly answer: HttpAnswer; readonly origin: Origin }
  | PassedOutcome
  | { readonly kind: "broken"; readonly how: Breakage; readonly origin: Origin };

/** The answer of another server, which goes out as it came. */
export interface PassedOutcome {
  readonly kind: "passed";
  /** What it counts as. */
  readonly as: CallOutcome;
  /** Over HTTP. */
  readonly http?: HttpAnswer;
  /** On the event channel; undefined where none is written. */
  readonly frame?: string | Buffer | undefined;
  /** What the journal shows of the answer. */
  readonly text: string | undefined;
  /** The result, error or reject by itself, for a fixture that changes it. */
  readonly value: unknown;
  readonly origin: Origin;
}

/** Ways to leave a call without a sound answer: connection reset or closed, no bytes, bytes that mean nothing. */
export type Breakage = "reset" | "hangUp" | "empty" | "garbage";

/** An answer that is no ROSE message, for transports that know HTTP; a socket turns it into an error. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[]>>;
  readonly body: string;
}

export type OutcomeOf<K extends Outcome["kind"]> = Extract<Outcome, { kind: K }>;

/** The emulated world itself answered. */
export const BEHAVIOUR: Origin = { by: "behaviour" };

/** No fixture answered, and nothing else may. */
export const MISSED: Origin = { by: "on-miss", policy: "fail" };

export function rejected(word: RejectWord, details: string, origin: Origin = BEHAVIOUR): OutcomeOf<"reject"> {
  return { kind: "reject", problem: problemOfWord(word), word, details, origin };
}

/** A reject with the details that somebody has chosen; without any, they are the word of the problem. */
export function rejectedAs(problem: Problem, details: string | undefined, origin: Origin): OutcomeOf<"reject"> {
  const word = "invokeProblem" in problem ? wordOfNumber(problem.invokeProblem) : undefined;
  if (details === undefined && word) return { kind: "reject", problem, word, details: "", origin };
  return { kind: "reject", problem, details: details ?? "", origin };
}

/** The reject of a request that is none of the service's messages: chosen, beside the HTTP status. */
export function refused(
  status: number,
  details: string,
  word: RejectWord = "mistypedArgument",
  headers?: Readonly<Record<string, string>>,
): OutcomeOf<"reject"> {
  return { ...rejected(word, details), status, ...(headers && { headers }) };
}

export function failed(error: ErrorValue, origin: Origin = BEHAVIOUR): OutcomeOf<"error"> {
  return { kind: "error", error, origin };
}

/** A JSON text that is no operation's result. */
export function answered(status: number, text: string): OutcomeOf<"text"> {
  return { kind: "text", as: "result", status, text, origin: BEHAVIOUR };
}

/** 500, for what is a bug of the emulator and nothing else. */
export function internalError(text = "internal error of the emulator"): OutcomeOf<"text"> {
  const error = { _type: "AsnRequestError", iErrorDetail: 0, u8sErrorString: text };
  return { kind: "text", as: "error", status: 500, text: JSON.stringify({ error }), origin: BEHAVIOUR };
}
