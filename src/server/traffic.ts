import type { PreparedEvent } from "../events/mapping.js";
import type { Operation } from "../interface/catalog.js";
import type { Outcome } from "../rose/outcome.js";
import type { Change } from "../world/changes.js";
import type { User } from "../world/directory.js";
import type { Session } from "./session.js";

/** Why a session ended, where it matters to others who ended it. */
export const EndReason = {
  destroyed: "session was destroyed",
  loggedOff: "logged off",
  idle: "session was idle for too long",
  restored: "state was restored",
} as const;

/** A request in the journal; the id is 0 until it is over. */
export interface JournalMark {
  readonly id: number;
  readonly transport: string;
  /** Notes something that a person should know of the request. */
  remark(text: string): void;
}

/** One call of an operation, answered. */
export interface SeenCall {
  readonly session: Session | undefined;
  readonly user: User | undefined;
  readonly operation: Operation;
  readonly argument: unknown;
  readonly entry?: JournalMark | undefined;
}

/** A request over HTTP with a query, before it is carried out. */
export interface SeenRequest {
  readonly url: string;
  readonly function: string;
  readonly transport: string;
  readonly user: string | undefined;
  readonly entry?: JournalMark | undefined;
}

/** A message that came on an event channel. */
export interface SeenMessage {
  readonly invokeId: number;
  /** The operation's name, known or not. */
  readonly function: string;
  /** 99999: no answer is expected (documented, protocol.md §6). */
  readonly isEvent: boolean;
  readonly entry?: JournalMark | undefined;
}

/** Is told of what a server's clients do. Whatever it throws is a bug, and does its server no harm. */
export interface TrafficWatcher {
  queried?(request: SeenRequest): void;
  sessionBegan?(session: Session, entry?: JournalMark): void;
  /** Told before the session's subscriptions go. */
  sessionEnded?(session: Session, reason: string): void;
  channelOpened?(session: Session): void;
  channelClosed?(session: Session): void;
  message?(session: Session, message: SeenMessage): void;
  /** The message with that id has been answered, or needs no answer. */
  answered?(session: Session, invokeId: number): void;
  called?(call: SeenCall, outcome: Outcome): void;
  /** An event goes out on an event channel, or waits for one. */
  event?(session: Session, event: PreparedEvent): void;
  changed?(change: Change): void;
  /** The server has forgotten its state; `stopped`: for good. */
  reset?(stopped: boolean): void;
  /** The server's state, its time too, is that of an earlier moment again. */
  restored?(): void;
}

type Told = keyof TrafficWatcher;
type Arguments<K extends Told> = Parameters<NonNullable<TrafficWatcher[K]>>;

/** Tells those who watch a server's clients; costs next to nothing while nobody does. */
export class Traffic {
  private watchers: readonly TrafficWatcher[] = [];

  constructor(private readonly onError: (error: unknown) => void) {}

  /** Has `watcher` told of all from now on, until the function that it gives is called. */
  watch(watcher: TrafficWatcher): () => void {
    this.watchers = [...this.watchers, watcher];
    return () => {
      this.watchers = this.watchers.filter((other) => other !== watcher);
    };
  }

  tell<K extends Told>(what: K, ...told: Arguments<K>): void;
  tell(what: Told, first?: unknown, second?: unknown): void {
    for (const watcher of this.watchers) {
      const listen = watcher[what] as ((this: TrafficWatcher, first: unknown, second: unknown) => void) | undefined;
      if (!listen) continue;
      try {
        listen.call(watcher, first, second);
      } catch (error) {
        this.onError(error);
      }
    }
  }
}
