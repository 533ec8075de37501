import type { EventName, Operations } from "../interface/types.generated.js";
import type { Session } from "../server/session.js";
import type { User } from "../world/directory.js";
import type { World } from "../world/world.js";

/** One session's wish to hear of a topic. */
export interface Subscription {
  readonly topic: string;
  readonly session: Session;
  readonly form: "old" | "v2";
  /** Which changes it wants, in the bits of the topic's domain; -1 is all. */
  readonly flags: number;
  readonly key: string;
}

/** An event ready to be sent to any number of sessions: encoded once, when first needed. */
export interface PreparedEvent {
  readonly name: EventName;
  /** The text frame of the event channel. */
  text(): string;
  /** The same in bytes: made once, however many channels send them. */
  bytes(): Buffer;
}

/** Where the mappings find the subscribers of a topic and hand over the events for them. */
export interface EventSink {
  subscribers(topic: string): Iterable<Subscription>;
  /** All of a user's clients, for what they hear of without asking. */
  sessionsOf(user: User): Iterable<Session>;
  event<N extends EventName>(name: N, argument: Operations[N]["argument"]): PreparedEvent;
  deliver(session: Session, event: PreparedEvent): void;
}

/** How each of a domain's changes becomes protocol events. */
export type EventMapping<C extends { type: string }> = {
  readonly [T in C["type"]]: (change: Extract<C, { type: T }>, sink: EventSink, world: World) => void;
};
