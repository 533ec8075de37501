import * as z from "zod";
import { catalog } from "../interface/catalog.js";
import { withNumbers } from "../interface/enumeration-names.js";
import type { EventName, Operations } from "../interface/types.generated.js";
import { eventNames, typeErrors } from "../interface/value-check.js";
import { didYouMean } from "../matching/nearest-name.js";
import { pathText } from "../matching/path.js";
import type { Session } from "../server/session.js";
import type { UcServer } from "../server/uc-server.js";
import { type Mistake, UsageError } from "../usage-error.js";
import { command } from "./command.js";
import { userName } from "./parts.js";
import { sessionsOf } from "./sessions.js";

/** The receivers of an event: all sessions of a user, one session, or all sessions. */
export type EventTarget = { readonly user: string } | { readonly session: string } | "all";

const ONE_TARGET = "expected one of user, session and all";

/**
 * Sends an event that the world did not cause. No subscription is needed. Returns the number of sessions that received
 * it; none when nobody is logged in.
 */
export const pushEvent = command(
  "event",
  z
    .strictObject({
      user: userName.optional().describe("All sessions of this user."),
      session: z.string().min(1).optional().describe("One session, by its id."),
      all: z.literal(true).optional().describe("All sessions."),
      name: z.string().min(1).describe("The event's name, such as asnUpdatePresenceV2."),
      argument: z.record(z.string(), z.unknown()).default({}),
    })
    .refine(
      ({ user, session, all }) => [user, session, all].filter((target) => target !== undefined).length === 1,
      ONE_TARGET,
    ),
  (server, { user, session, name, argument }): number => {
    const mistakes = eventMistakes(name, argument);
    if (mistakes.length > 0) throw UsageError.of(mistakes);
    const numbered = withNumbers(catalog.operation(name)?.argument ?? "", argument);
    const event = server.delivery.event(name as EventName, numbered as Operations[EventName]["argument"]);
    const sessions = session === undefined ? sessionsOf(server, user) : [sessionOf(server, session)];
    for (const one of sessions) server.delivery.deliver(one, event);
    return sessions.length;
  },
);

/** Sends an event as {@link pushEvent} does. @throws {UsageError} besides when no session receives it. */
export function pushEventToSome(server: UcServer, input: z.output<typeof pushEvent.input>): number {
  const sessions = pushEvent.run(server, input);
  if (sessions > 0) return sessions;
  const { user } = input;
  if (user !== undefined) throw UsageError.at("user", `${user} has no session that could receive the event`);
  throw UsageError.at("all", "there is no session that could receive the event");
}

/** The mistakes in an event, placed below `name` and `argument`. */
export function eventMistakes(name: string, argument: unknown): Mistake[] {
  const operation = catalog.operation(name);
  if (!operation?.event) {
    return [{ path: "name", reason: `there is no event "${name.slice(0, 100)}"${didYouMean(name, eventNames())}` }];
  }
  const strange: Mistake[] = [];
  const numbered = withNumbers(operation.argument, argument, ({ path, reason }) => {
    strange.push({ path: pathText(["argument", ...path]), reason });
  });
  const misfit = typeErrors(operation.argument, numbered).map(({ path, reason }) => ({
    path: path === "" ? "argument" : `argument.${path}`,
    reason,
  }));
  return [...strange, ...misfit.filter(({ path }) => strange.every((name) => name.path !== path))];
}

function sessionOf(server: UcServer, id: string): Session {
  const session = server.sessions.use(id);
  if (!session) throw UsageError.at("session", `there is no session "${id.slice(0, 64)}"`);
  return session;
}
