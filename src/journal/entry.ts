import type { CallOutcome, Origin } from "../rose/outcome.js";
import type { Cause } from "../time/causes.js";

export type { CallOutcome };

/** How a call or message travelled. `other`: a request that no route of the service took. */
export type Transport = "client" | "direct" | "public" | "controller" | "socket" | "control" | "other";

/** How a message was encoded on its way. What was BER is shown as JSON too. */
export type Encoding = "json" | "ber";

/** How a request over HTTP asked: `jsonp` is a GET or POST that names a callback. */
export type Method = "GET" | "POST" | "jsonp" | "other";

/**
 * What an entry tells of:
 * `call` an HTTP request or an invoke, with its answer · `event` a message to a client · `session` a session or event
 * channel began or ended · `world` the world changed · `finding` the linter found something · `notice` what the log tells
 * a person · `control` somebody used the control API or the library.
 */
export type EntryKind = "call" | "event" | "session" | "world" | "finding" | "notice" | "control";

/** One entry of the journal, as it is kept: it holds what its maker made anyway, and is written out when asked for. */
export interface Entry extends Cause {
  /** Its place in the journal, given when it is added; 0 before. */
  n: number;
  readonly kind: EntryKind;
  /** The UCSID; undefined for what concerns no server. */
  readonly ucsid: string | undefined;
  /** The operation or event; for other kinds the short name of what happened. */
  readonly function: string;
  /** About how much memory it holds, in characters. */
  readonly size: number;
  record(): JournalRecord;
}

/** A part of an argument that was not sent in its canonical form. */
export interface ReadPart {
  /** Where in the argument, such as `asnNumbers[2].u8sNumber`. */
  readonly path: string;
  /** What was sent, shortened. */
  readonly from: unknown;
  /** What it was read as. */
  readonly to: unknown;
  /** The rule of the linter that speaks of it. */
  readonly rule: string;
}

/** An entry of the journal for a reader. Secrets are masked. Fields that mean nothing for its kind are missing. */
export interface JournalRecord {
  /** Counts up over all servers of the process, in the order of the journal; never given twice. */
  readonly n: number;
  /** When it came, by the server's clock, ISO 8601. */
  readonly at: string;
  /** The same by the machine's clock. */
  readonly wall: string;
  readonly kind: EntryKind;
  /** UCSID. */
  readonly server?: string;
  /** The entry that led to it. */
  readonly cause?: number;
  readonly via?: { readonly transport: Transport; readonly encoding: Encoding; readonly method?: Method };
  /** Login name. */
  readonly user?: string;
  /** Session id. */
  readonly session?: string;
  /**
   * The operation or event; the last part of the path for requests that call none (createsession, contacts, …); for
   * `world`, `session`, `finding` and `control` what happened, such as `call.changed` or `session.began`.
   */
  readonly function: string;
  readonly invokeId?: number;
  /** What was asked, in its canonical form; for `world`, `session` and `control` the facts. */
  readonly argument?: unknown;
  /** The beginning of a body or frame that could not be read, at most 4,096 characters, secrets masked. */
  readonly unreadable?: string;
  /** What of the argument was sent in another form, at most 20; missing where nothing was. */
  readonly read?: readonly ReadPart[];
  /** The HTTP status; none on the event channel. */
  readonly status?: number;
  readonly outcome?: CallOutcome;
  readonly answer?: unknown;
  /** What answered: `{by: "behaviour"}`, `{by: "fixture", file, line}`, `{by: "made-up", type}`, `{by: "fault", fault}`, `{by: "on-miss", policy}` or `{by: "upstream", host}`. */
  readonly answeredBy?: Origin;
  /** The fault that touched it, even when something else answered. */
  readonly fault?: string;
  /** Why it failed, when the emulator knows more than it told the client. */
  readonly reason?: string;
  /** What else a person should know: an argument or answer that does not fit, fixtures that came near. */
  readonly remarks?: readonly string[];
  /** What a finding or notice says. */
  readonly text?: string;
  /** Time taken, in ms of real time. */
  readonly ms?: number;
}

/** What is kept of an argument and of an answer, in characters; of longer ones only the length. */
export const MOST_KEPT = 65_536;

export const tooLong = (length: number): string => `(${length} characters, too long to keep)`;

/** A JSON text as data; the text itself where it is none. */
export function readText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
