import type { Operation } from "../interface/catalog.js";
import type { Problem } from "./problems.js";

/** What answered a call; shown in a response header, in the log and in the journal. */
export type Origin =
  | { readonly by: "behaviour" }
  | { readonly by: "fixture"; readonly file: string }
  | { readonly by: "made-up"; readonly type: string }
  | { readonly by: "fault"; readonly fault: string };

/** An error value as it goes out: `_type`, `iErrorDetail` and what its type adds, in the order of the wire. */
export interface ErrorValue {
  readonly _type: string;
  readonly iErrorDetail: number;
  readonly u8sErrorString: string;
  readonly [field: string]: unknown;
}

/** How a call ended, whatever the transport that brought it. */
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
  | { readonly kind: "error"; readonly error: ErrorValue; readonly origin: Origin }
  | { readonly kind: "reject"; readonly problem: Problem; readonly details: string; readonly origin: Origin }
  | { readonly kind: "http"; readonly answer: HttpAnswer; readonly origin: Origin }
  | { readonly kind: "broken"; readonly how: Breakage; readonly origin: Origin };

/** Ways to leave a call without a sound answer: connection reset or closed, no bytes, bytes that mean nothing. */
export type Breakage = "reset" | "hangUp" | "empty" | "garbage";

/** An answer that is no ROSE message, for transports that know HTTP; a socket turns it into an error. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export type OutcomeOf<K extends Outcome["kind"]> = Extract<Outcome, { kind: K }>;

const behaviour: Origin = { by: "behaviour" };

export function rejected(problem: Problem, details: string, origin: Origin = behaviour): OutcomeOf<"reject"> {
  return { kind: "reject", problem, details, origin };
}

export function failed(error: ErrorValue, origin: Origin = behaviour): OutcomeOf<"error"> {
  return { kind: "error", error, origin };
}

/**
 * `error_value` beside an error: chosen, the error's own detail, but 0 with AsnLogonError (documented, protocol.md §3).
 */
export function errorNumber(error: ErrorValue): number {
  return error._type === "AsnLogonError" ? 0 : error.iErrorDetail;
}
