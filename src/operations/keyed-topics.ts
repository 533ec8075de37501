import type { Session } from "../server/session.js";
import type { Call, SubscribeOptions } from "./handler.js";

/** Subscriptions that a session ends by a key alone, such as a monitor's cross reference id. */
export class KeyedTopics {
  readonly #bySession = new WeakMap<Session, Map<string, string>>();

  /** Subscribes the session under the key, instead of what it had under it before. */
  start(call: Call, key: string, topic: string, options: Omit<SubscribeOptions, "key">): void {
    if (!call.session) return;
    this.stop(call, key);
    const topics = this.#bySession.get(call.session) ?? new Map<string, string>();
    call.subscribe(topic, { ...options, key });
    this.#bySession.set(call.session, topics.set(key, topic));
  }

  /** Ends the subscription; tells whether there was one. */
  stop(call: Call, key: string): boolean {
    const topics = call.session && this.#bySession.get(call.session);
    const topic = topics?.get(key);
    if (topic === undefined) return false;
    topics?.delete(key);
    return call.unsubscribe(topic, key);
  }

  keys(call: Call): string[] {
    return [...((call.session && this.#bySession.get(call.session)?.keys()) ?? [])];
  }
}
