import type { Operations } from "../interface/types.generated.js";
import type { Session } from "../server/session.js";
import type { UcServer } from "../server/uc-server.js";
import type { User } from "../world/directory.js";
import type { World } from "../world/world.js";

/** How a session subscribes to a topic of the world. */
export interface SubscribeOptions {
  /** Which form of the events it wants: the one whose operation it subscribed with (documented, protocol.md §7). */
  readonly form: "old" | "v2";
  /** Which changes it wants, as bits that the topic's domain gives a meaning; all when left out. */
  readonly flags?: number;
  /** Tells several subscriptions of one session to one topic apart, such as a monitor's cross reference id. */
  readonly key?: string;
}

/** One call as an operation sees it: who calls, and the world it acts on. */
export interface Call {
  readonly server: UcServer;
  readonly world: World;
  readonly user: User;
  /** Missing on `/ws/direct`, where each call authenticates itself and no events come. */
  readonly session: Session | undefined;
  /** Subscribes the session to a topic, replacing its subscription of the same topic and key. Without a session: nothing. */
  subscribe(topic: string, options: SubscribeOptions): void;
  /** Ends the session's subscription (all of the topic's when no key is given); tells whether there was one. */
  unsubscribe(topic: string, key?: string): boolean;
}

/**
 * The behaviour of operations: checked argument and call in, result out (without `_type`, which the encoder writes).
 * Failures of the operation are thrown as OperationError. Whoever changes the world does so synchronously, so that
 * the result can leave before the events it caused; a promise is for work that changes nothing, such as signing.
 */
export type Handlers = {
  readonly [N in keyof Operations]?: (
    argument: Operations[N]["argument"],
    call: Call,
  ) => Operations[N]["result"] | Promise<Operations[N]["result"]>;
};
