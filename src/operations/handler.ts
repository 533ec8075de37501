import type { Operations } from "../interface/types.generated.js";
import type { Session } from "../server/session.js";
import type { SubscribeOptions } from "../server/subscriptions.js";
import type { UcServer } from "../server/uc-server.js";
import type { User } from "../world/directory.js";
import type { World } from "../world/world.js";

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
 * Failures of the operation are thrown as OperationError. Handlers change the world synchronously, so that
 * the result can be sent before the events it caused. They return a promise only for other work, such as signing.
 */
export type Handlers = {
  readonly [N in keyof Operations]?: (
    argument: Operations[N]["argument"],
    call: Call,
  ) => Operations[N]["result"] | Promise<Operations[N]["result"]>;
};
