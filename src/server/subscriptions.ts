import type { Capacity } from "../world/capacity.js";
import type { Session } from "./session.js";

/** How a session subscribes to a topic of the world. */
export interface SubscribeOptions {
  /** The form of the events: that of the operation used to subscribe (documented, protocol.md §7). */
  readonly form: "old" | "v2";
  /** Which changes it wants, as bits that the topic's domain gives a meaning; all when left out. */
  readonly flags?: number;
  /** Tells several subscriptions of one session to one topic apart, such as a monitor's cross reference id. */
  readonly key?: string;
}

/** A session's subscription to a topic. */
export interface Subscription {
  readonly topic: string;
  readonly session: Session;
  readonly form: "old" | "v2";
  /** Which changes it wants, in the bits of the topic's domain; -1 is all. */
  readonly flags: number;
  readonly key: string;
}

/**
 * The subscriptions of all sessions. The cost of a look-up depends on the topic's own subscribers only, and the cost of
 * a removal on the session's own subscriptions to that topic.
 */
export class Subscriptions {
  private readonly byTopic = new Map<string, Map<Session, Subscription[]>>();
  private readonly bySession = new Map<Session, Set<string>>();
  /** How many subscriptions each session has. */
  private readonly counts = new Map<Session, number>();

  /** `capacity` limits the subscriptions of one session. */
  constructor(private readonly capacity: Capacity) {}

  /** Adds the subscription; one of the same session, topic and key is replaced. Throws CapacityError at the session's limit. */
  add(session: Session, topic: string, options: SubscribeOptions): void {
    const { form, flags = -1, key = "" } = options;
    const subscription: Subscription = { topic, session, form, flags, key };
    let sessions = this.byTopic.get(topic);
    const before = sessions?.get(session) ?? [];
    const others = before.filter((other) => other.key !== key);
    const count = (this.counts.get(session) ?? 0) + 1 + others.length - before.length;
    this.capacity.require(count - 1, "subscriptions of a session");
    this.counts.set(session, count);
    if (!sessions) {
      sessions = new Map();
      this.byTopic.set(topic, sessions);
    }
    sessions.set(session, [...others, subscription]);
    let topics = this.bySession.get(session);
    if (!topics) {
      topics = new Set();
      this.bySession.set(session, topics);
    }
    topics.add(topic);
  }

  /** Removes the session's subscriptions of the topic, or the one with the key; tells whether there was any. */
  remove(session: Session, topic: string, key?: string): boolean {
    const sessions = this.byTopic.get(topic);
    const before = sessions?.get(session);
    if (!sessions || !before) return false;
    const after = key === undefined ? [] : before.filter((subscription) => subscription.key !== key);
    if (after.length > 0) {
      sessions.set(session, after);
    } else {
      this.#drop(session, topic);
      const topics = this.bySession.get(session);
      topics?.delete(topic);
      if (topics?.size === 0) this.bySession.delete(session);
    }
    this.counts.set(session, (this.counts.get(session) ?? 0) + after.length - before.length);
    return after.length < before.length;
  }

  *of(topic: string): Iterable<Subscription> {
    const sessions = this.byTopic.get(topic);
    if (sessions) for (const subscriptions of sessions.values()) yield* subscriptions;
  }

  topicsOf(session: Session): Iterable<string> {
    return this.bySession.get(session) ?? [];
  }

  dropSession(session: Session): void {
    for (const topic of this.topicsOf(session)) this.#drop(session, topic);
    this.bySession.delete(session);
    this.counts.delete(session);
  }

  clear(): void {
    this.byTopic.clear();
    this.bySession.clear();
    this.counts.clear();
  }

  #drop(session: Session, topic: string): void {
    const sessions = this.byTopic.get(topic);
    sessions?.delete(session);
    if (sessions?.size === 0) this.byTopic.delete(topic);
  }
}
