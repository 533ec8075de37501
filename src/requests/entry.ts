import type { Origin, Outcome } from "../rose/outcome.js";
import { Date, performance } from "../time/platform.js";
import { masked } from "./mask.js";
import type { RequestNote } from "./note.js";

/** How a call or message travelled. */
export type Transport = "client" | "direct" | "public" | "controller" | "socket" | "other";

/** How it ended: as the protocol says it, `event` for one way messages, `broken` when a fault let no answer out. */
export type OutcomeKind = Outcome["kind"] | "event" | "broken";

/** What the journal tells of one HTTP call or one message of an event channel. */
export interface RequestRecord {
  /** Counts up over all servers of the process. */
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
  readonly function: string;
  /** Secrets are blotted out, here and in the answer. */
  readonly argument?: unknown;
  /** The HTTP status; none on the event channel. */
  readonly status?: number;
  readonly outcome: OutcomeKind;
  readonly answer?: unknown;
  /** What answered: `{by: "behaviour"}`, `{by: "fixture", file}`, `{by: "made-up", type}` or `{by: "fault", fault}`. */
  readonly answeredBy?: Origin;
  /** The fault that touched it, even when something else answered. */
  readonly fault?: string;
  /** Why it failed, when the emulator knows more than it told the client. */
  readonly reason?: string;
  /** What else a person should know: an argument or answer that does not fit, fixtures that came near. */
  readonly remarks?: readonly string[];
  readonly ms: number;
}

/** What is kept of an argument and of an answer, in characters; of longer ones only the length. */
const KEPT = 65_536;

/**
 * One request as it goes through: holds what the others made anyway, and is written out only when somebody asks.
 */
export class Entry {
  /** Given by the journal; 0 until the request is over. */
  id = 0;
  direction: "in" | "out" = "in";
  /** By the server's clock, as soon as the server is known. */
  at: number | undefined;
  argument: unknown;
  status: number | undefined;
  kind: OutcomeKind | undefined;
  origin: Origin | undefined;
  fault: string | undefined;
  ms = 0;
  #remarks: string[] | undefined;
  #answer: string | undefined;
  #event: { text(): string } | undefined;
  #argumentSize = 0;
  readonly #started = performance.now();

  constructor(
    private readonly journal: { add(entry: Entry): void },
    readonly transport: Transport,
    readonly note: RequestNote,
    private readonly path: string,
  ) {}

  /** About how much memory it holds, in characters. */
  get size(): number {
    return 200 + (this.#answer?.length ?? 0) + this.#argumentSize;
  }

  get function(): string {
    return this.note.function ?? this.path.slice(this.path.lastIndexOf("/") + 1).slice(0, 100);
  }

  remark(text: string): void {
    this.#remarks ??= [];
    this.#remarks.push(text);
  }

  /** `size` is that of the text which the argument was read from. */
  asked(argument: unknown, size: number): void {
    this.#argumentSize = Math.min(size, KEPT);
    this.argument = size <= KEPT ? argument : tooLong(size);
  }

  /** The request is over. */
  answered(status: number | undefined, text: string | undefined): void {
    this.status = status;
    if (text !== undefined) this.#answer = text.length <= KEPT ? text : tooLong(text.length);
    this.ms = performance.now() - this.#started;
    this.journal.add(this);
  }

  /** The same for a call that ended so. */
  ended(outcome: Outcome, text: string | undefined): void {
    this.kind = outcome.kind;
    this.origin = outcome.origin;
    this.answered(undefined, text);
  }

  /** An event going out: its frame is read when somebody asks. */
  sent(event: { text(): string }): void {
    this.direction = "out";
    this.kind = "event";
    const { length } = event.text();
    this.#argumentSize = Math.min(length, KEPT);
    if (length <= KEPT) this.#event = event;
    else this.argument = tooLong(length);
    this.journal.add(this);
  }

  get outcome(): OutcomeKind {
    if (this.kind) return this.kind;
    if (this.status === undefined) return "broken";
    if (this.status < 400) return "result";
    return this.#answer?.includes('"reject":') ? "reject" : "error";
  }

  record(): RequestRecord {
    const { note, origin } = this;
    const at = this.at ?? performance.timeOrigin + this.#started;
    const argument = this.#event ? argumentOf(this.#event.text()) : this.argument;
    const answer = this.#answer === undefined ? undefined : bare(readText(this.#answer), this.transport);
    return {
      id: this.id,
      at: new Date(at).toISOString(),
      transport: this.transport,
      direction: this.direction,
      ...(note.ucsid !== undefined && { server: note.ucsid }),
      ...(note.user !== undefined && { user: note.user }),
      ...(note.session !== undefined && { session: note.session }),
      function: this.function,
      ...(argument !== undefined && { argument: masked(argument) }),
      ...(this.status !== undefined && { status: this.status }),
      outcome: this.outcome,
      ...(answer !== undefined && { answer: masked(answer) }),
      ...(origin && { answeredBy: origin }),
      ...(this.fault !== undefined && { fault: this.fault }),
      ...(note.reason !== undefined && { reason: note.reason }),
      ...(this.#remarks && { remarks: this.#remarks }),
      ms: Math.round(this.ms * 1000) / 1000,
    };
  }
}

const tooLong = (length: number): string => `(${length} characters, too long to keep)`;

function readText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The result, error or reject without the frame that it came in. */
function bare(answer: unknown, transport: Transport): unknown {
  if (transport !== "socket" || !Array.isArray(answer)) return answer;
  const [message] = answer as [{ result?: { result?: { result?: unknown } }; error?: unknown; reject?: unknown }];
  return message?.result?.result?.result ?? message?.error ?? message?.reject;
}

function argumentOf(frame: string): unknown {
  const list = readText(frame);
  const [message] = Array.isArray(list) ? list : [];
  return (message as { invoke?: { argument?: unknown } } | undefined)?.invoke?.argument;
}
