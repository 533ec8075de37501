import type { Operation } from "../interface/catalog.js";
import type { Turned } from "../interface/read.js";
import type { PreparedEvent } from "../rose/event.js";
import type { Outcome } from "../rose/outcome.js";
import type { Change } from "../world/changes.js";
import type { Session } from "./session.js";

/** Reasons for the end of a session that other code compares with. */
export const EndReason = {
  destroyed: "session was destroyed",
  loggedOff: "logged off",
  idle: "session was idle for too long",
  restored: "state was restored",
} as const;

/** A call, as watchers see it. */
export interface SeenCall {
  /** Number of the call in the journal; 0 until the call is over. */
  readonly n: number;
  readonly transport: string;
  /** The operation, known or not, or the last part of the path. */
  readonly function: string;
  readonly userName: string | undefined;
  readonly session: Session | undefined;
  readonly argument: unknown;
  /** Adds a remark for people to the call's journal entry. */
  remark(text: string): void;
}

/** An answered call of an operation. */
export interface SeenOperation extends SeenCall {
  readonly operation: Operation | undefined;
  /** What of the argument was not in its canonical form. */
  readonly reads?: readonly Turned[] | undefined;
}

/** Something around a call that a client should do otherwise; it was carried out all the same. */
export interface SeenSlip {
  /** The rule of the linter. */
  readonly slip:
    | "ucsid-mismatch"
    | "get-with-body"
    | "id-and-name-differ"
    | "lenient-value"
    | "answers-nothing"
    | "unknown-field"
    | "implicit-header"
    | "operation-without-id";
  readonly function: string;
  /** Undefined where it is about an event. */
  readonly call?: SeenCall | undefined;
  readonly session?: Session | undefined;
  readonly user: string | undefined;
  /** For `lenient-value` what was read otherwise than it was sent; for `answers-nothing` what the client sent. */
  readonly what?: string;
}

/** An HTTP request with a query string, before it is handled. */
export interface SeenRequest {
  readonly url: string;
  readonly user: string | undefined;
  readonly call: SeenCall;
}

/** A message that was received on an event channel. */
export interface SeenMessage {
  readonly invokeId: number;
  /** The operation's name, known or not. */
  readonly function: string;
  /** 99999: no answer is expected (documented, protocol.md §6). */
  readonly isEvent: boolean;
  readonly call: SeenCall;
}

/** Observes what a server's clients do. An error thrown here is a bug: it is reported and does no further harm. */
export interface ServerWatcher {
  queried?(request: SeenRequest): void;
  slipped?(slip: SeenSlip): void;
  /** `call` is that of its client; undefined where the control API has logged the user in. */
  sessionBegan?(session: Session, call: SeenCall | undefined): void;
  /** ServerEventName before the session's subscriptions go. */
  sessionEnded?(session: Session, reason: string): void;
  channelOpened?(session: Session): void;
  channelClosed?(session: Session): void;
  message?(session: Session, message: SeenMessage): void;
  /** The message with that id was answered, or needs no answer. */
  answered?(session: Session, invokeId: number): void;
  called?(call: SeenOperation, outcome: Outcome): void;
  /** An event was sent on an event channel, or waits for one. */
  event?(session: Session, event: PreparedEvent): void;
  changed?(change: Change): void;
  /** The server was reset. `stopped`: it will not be used again. */
  reset?(stopped: boolean): void;
  /** A snapshot was restored. The server's clock may have jumped back. */
  restored?(): void;
}

type ServerEventName = keyof ServerWatcher;
type Arguments<K extends ServerEventName> = Parameters<NonNullable<ServerWatcher[K]>>;

/** Passes a server's events to its watchers. Costs next to nothing while there are none. */
export class ServerEvents {
  private watchers: readonly ServerWatcher[] = [];

  constructor(private readonly onError: (error: unknown) => void) {}

  /** Adds a watcher. The returned function removes it. */
  watch(watcher: ServerWatcher): () => void {
    this.watchers = [...this.watchers, watcher];
    return () => {
      this.watchers = this.watchers.filter((other) => other !== watcher);
    };
  }

  emit<K extends ServerEventName>(what: K, ...args: Arguments<K>): void;
  emit(what: ServerEventName, first?: unknown, second?: unknown): void {
    for (const watcher of this.watchers) {
      const listen = watcher[what] as ((this: ServerWatcher, first: unknown, second: unknown) => void) | undefined;
      if (!listen) continue;
      try {
        listen.call(watcher, first, second);
      } catch (error) {
        this.onError(error);
      }
    }
  }
}
