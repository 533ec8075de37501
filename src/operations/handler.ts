import type { Operations } from "../interface/types.generated.js";
import type { Session } from "../server/session.js";
import type { SubscribeOptions } from "../server/subscriptions.js";
import type { UcServer } from "../server/uc-server.js";
import type { User } from "../world/directory.js";
import type { World } from "../world/world.js";

/** One call, as an operation sees it: the caller, and the world that the operation acts on. */
export interface Call {
  readonly server: UcServer;
  readonly world: World;
  readonly user: User;
  /** Undefined on `/ws/direct`, where each call authenticates itself and receives no events. */
  readonly session: Session | undefined;
  /** Subscribes the session to a topic, and replaces its subscription with the same key. Without a session it does nothing. */
  subscribe(topic: string, options: SubscribeOptions): void;
  /** Ends the session's subscription with that key, or all to the topic. Returns whether there was one. */
  unsubscribe(topic: string, key?: string): boolean;
  /** Adds a remark for people to the call's record in the journal. */
  remark(text: string): void;
}

/** The behaviour of any operation. */
export type Handler = (argument: unknown, call: Call) => unknown;

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
