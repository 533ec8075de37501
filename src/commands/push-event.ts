import { catalog } from "../interface/catalog.js";
import type { EventName, Operations } from "../interface/types.generated.js";
import { eventNames, typeErrors } from "../interface/value-check.js";
import { didYouMean } from "../matching/nearest-name.js";
import type { Session } from "../server/session.js";
import type { UcServer } from "../server/uc-server.js";
import { UsageError } from "../usage-error.js";

/** Who gets an event: a login name (all sessions of that user), one session, or everybody. */
export type EventTarget = { readonly user: string } | { readonly session: string } | "all";

/**
 * Sends an event that the world did not cause, whether or not anybody subscribed to it. Gives the number of sessions
 * that it went to. Throws UsageError for a name that is no event's, and for an argument that does not fit.
 */
export function pushEvent(server: UcServer, target: EventTarget, name: string, argument: unknown): number {
  const operation = catalog.operation(name);
  if (!operation?.event) {
    throw new UsageError(`name: there is no event "${name}"${didYouMean(name, eventNames())}`);
  }
  const wrong = typeErrors(operation.argument, argument);
  if (wrong.length > 0) {
    throw new UsageError(wrong.map(({ path, reason }) => `argument${path && `.${path}`}: ${reason}`).join("\n"));
  }
  const event = server.event(name as EventName, argument as Operations[EventName]["argument"]);
  const sessions = targets(server, target);
  for (const session of sessions) server.deliver(session, event);
  return sessions.length;
}

function targets(server: UcServer, target: EventTarget): Session[] {
  if (target !== "all" && "session" in target) {
    const session = server.sessions.use(target.session);
    if (!session) throw new UsageError(`session: there is no session "${target.session.slice(0, 64)}"`);
    return [session];
  }
  const all = [...server.sessions.all()];
  if (target === "all") return all;
  const user = server.world.directory.user(target.user);
  if (!user) throw new UsageError(`user: there is no user "${target.user.slice(0, 100)}"`);
  return all.filter((session) => session.user === user);
}
