import type { Session } from "../server/session.js";
import type { SubscribeOptions } from "../server/subscriptions.js";
import type { Call } from "./handler.js";

/** Subscriptions that a session ends by a key alone, such as a monitor's cross reference id. */
export class KeyedTopics {
  /** Subscribes the session under the key. Replaces the earlier subscription with that key. */
  start(call: Call, key: string, topic: string, options: Omit<SubscribeOptions, "key">): void {
    if (!call.session) return;
    this.stop(call, key);
    call.subscribe(topic, { ...options, key });
    const topics = this.#of(call.session) ?? new Map<string, string>();
    call.session.remember(this, topics.set(key, topic));
  }

  /** Ends the subscription; tells whether there was one. */
  stop(call: Call, key: string): boolean {
    const topics = call.session && this.#of(call.session);
    const topic = topics?.get(key);
    if (topic === undefined) return false;
    topics?.delete(key);
    return call.unsubscribe(topic, key);
  }

  keys(call: Call): string[] {
    return [...((call.session && this.#of(call.session)?.keys()) ?? [])];
  }

  #of(session: Session): Map<string, string> | undefined {
    return session.remembered(this) as Map<string, string> | undefined;
  }
}
