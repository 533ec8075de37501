import type { EncodeStyle } from "../interface/encode.js";
import type { EventName, Operations } from "../interface/types.generated.js";
import { type PreparedEvent, prepareEvent } from "../rose/event.js";
import type { User } from "../world/directory.js";
import { Session } from "./session.js";
import type { Subscription, Subscriptions } from "./subscriptions.js";

/** What event mappings use: finds the receivers of an event, and delivers it to them. */
export interface EventSink {
  /** The subscriptions of a topic. */
  subscribers(topic: string): Iterable<Subscription>;
  /** All sessions of a user, for events that need no subscription. */
  sessionsOf(user: User): Iterable<Session>;
  /** An event that is encoded once for all receivers. */
  event<N extends EventName>(name: N, argument: Operations[N]["argument"]): PreparedEvent;
  deliver(session: Session, event: PreparedEvent): void;
  /** Sends to a client that the world knows as the session it is; nothing when the session has ended. */
  sendToClient<N extends EventName>(client: object, name: N, argument: Operations[N]["argument"]): void;
}

/** Can delay, drop or repeat events before they reach a session. */
export interface EventFilter {
  /** Whether it takes events now. Otherwise they go straight to their session. */
  readonly active: boolean;
  /** Takes an event. The filter calls `session.push` for each event that shall arrive. */
  send(session: Session, event: PreparedEvent): void;
}

/** Delivers the events of one server to its sessions, after the answer of the call that causes them. */
export class Delivery implements EventSink {
  /** Events of a call that is not answered yet. They are sent after its answer. */
  #held: [Session, PreparedEvent][] | undefined;
  /** How events are written. */
  readonly #style: EncodeStyle;

  constructor(
    private readonly subscriptions: Subscriptions,
    private readonly usersSessions: (user: User) => Iterable<Session>,
    private readonly filter: EventFilter | undefined,
    style: EncodeStyle,
  ) {
    this.#style = style;
  }

  subscribers(topic: string): Iterable<Subscription> {
    return this.subscriptions.of(topic);
  }

  sessionsOf(user: User): Iterable<Session> {
    return this.usersSessions(user);
  }

  event<N extends EventName>(name: N, argument: Operations[N]["argument"]): PreparedEvent {
    return prepareEvent(name, argument, this.#style);
  }

  deliver(session: Session, event: PreparedEvent): void {
    if (this.#held) this.#held.push([session, event]);
    else this.#pass(session, event);
  }

  sendToClient<N extends EventName>(client: object, name: N, argument: Operations[N]["argument"]): void {
    if (client instanceof Session && !client.ended) this.send(client, name, argument);
  }

  /** Delivers an event to one session. */
  send<N extends EventName>(session: Session, name: N, argument: Operations[N]["argument"]): void {
    this.deliver(session, this.event(name, argument));
  }

  /**
   * Runs `work`, which handles a call and writes its answer. Sends the events of the call afterwards: a result comes
   * before the events that it causes.
   */
  deferEventsUntilAnswered<T>(work: () => T): T {
    if (this.#held) return work();
    const held: [Session, PreparedEvent][] = [];
    this.#held = held;
    try {
      return work();
    } finally {
      this.#held = undefined;
      for (const [session, event] of held) this.#pass(session, event);
    }
  }

  /** Drops the events of a call in progress. Used after a restore: the state that they report is gone. */
  dropHeld(): void {
    if (this.#held) this.#held.length = 0;
  }

  #pass(session: Session, event: PreparedEvent): void {
    if (this.filter?.active) this.filter.send(session, event);
    else session.push(event);
  }
}
