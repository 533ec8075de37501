import { authHandlers } from "./auth.js";
import type { Call, Handlers } from "./handler.js";
import { presenceHandlers } from "./presence.js";

/** The operations that behave, by name. */
export const behaviours: Handlers = {
  ...authHandlers,
  ...presenceHandlers,
};

type AnyHandler = (argument: unknown, call: Call) => unknown;

/** The same for a look-up by a name that came from outside. */
export const handlers: ReadonlyMap<string, AnyHandler> = new Map(Object.entries(behaviours) as [string, AnyHandler][]);
