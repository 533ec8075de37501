import type { FunctionName } from "../interface/other-functions.js";
import type { RequestAnswer, RequestArgument } from "../interface/value-types.js";
import type { CallOutcome, JournalRecord, Transport } from "../journal/entry.js";
import type { Origin } from "../rose/outcome.js";

/** How a request ended; `event` for one way messages. */
export type OutcomeKind = CallOutcome | "event";

/**
 * One HTTP call or one message of an event channel: the journal's calls and events, as a test asks for them. `F` is the
 * function, where one was asked for.
 */
export interface RequestRecord<F = string> {
  /** Counts up over all servers of the process: the number of its entry in the journal. */
  readonly id: number;
  /** When it came, by the server's clock. */
  readonly at: string;
  readonly transport: Transport;
  /** `in` came from a client, `out` is an event sent to one. */
  readonly direction: "in" | "out";
  readonly server?: string;
  readonly user?: string;
  readonly session?: string;
  /** The operation, or the last part of the path: createsession, destroysession, contacts. */
  readonly function: FunctionName extends F ? string : F;
  /** As the client sent it, whether it fits or not. Secrets are masked, here and in the answer. */
  readonly argument?: RequestArgument<F>;
  /** The HTTP status; none on the event channel. */
  readonly status?: number;
  readonly outcome: OutcomeKind;
  readonly answer?: RequestAnswer<F>;
  /** What answered: `{by: "behaviour"}`, `{by: "fixture", file, line}`, `{by: "made-up", type}`, `{by: "fault", fault}`, `{by: "on-miss", policy}` or `{by: "upstream", host}`. */
  readonly answeredBy?: Origin;
  /** The fault that touched it, even when something else answered. */
  readonly fault?: string;
  /** Why it failed, when the emulator knows more than it told the client. */
  readonly reason?: string;
  /** What else a person should know: an argument or answer that does not fit, fixtures that came near. */
  readonly remarks?: readonly string[];
  /** Time taken, in ms of real time. */
  readonly ms: number;
}

/** The entries that requests were made from: a filter speaks of those. */
const entries = new WeakMap<RequestRecord, JournalRecord>();

/** The entry of the journal that a request is. */
export function entryOf(request: RequestRecord): JournalRecord {
  const entry = entries.get(request);
  if (!entry) throw new Error(`bug: request ${request.id} was not made from an entry`);
  return entry;
}

/** A call or event of the journal as a request. */
export function requestOf(record: JournalRecord): RequestRecord {
  const {
    n,
    at,
    kind,
    wall: _wall,
    cause: _cause,
    via,
    outcome,
    text: _text,
    invokeId: _invokeId,
    ms,
    ...rest
  } = record;
  const isEvent = kind === "event";
  const request: RequestRecord = {
    id: n,
    at,
    transport: via?.transport ?? "other",
    direction: isEvent ? "out" : "in",
    ...rest,
    outcome: isEvent ? "event" : (outcome ?? "broken"),
    ms: ms ?? 0,
  };
  entries.set(request, record);
  return request;
}
