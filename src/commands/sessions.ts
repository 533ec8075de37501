import * as z from "zod";
import type { Session } from "../server/session.js";
import type { UcServer } from "../server/uc-server.js";
import { command } from "./command.js";
import { closeReason, userName, userOf } from "./parts.js";

/** The sessions of a user, or all, the oldest first. @throws {UsageError} at `user` when there is no such user. */
export const sessionsOf = (server: UcServer, user: string | undefined): Session[] =>
  user === undefined ? [...server.sessions.all()] : server.sessions.of(userOf(server, user));

/** Ends the sessions of a user, or all; their event channels close. Returns their number. */
export const endSessions = command(
  "sessions",
  z.strictObject({
    user: userName.optional().describe("Login name; all sessions when left out."),
    reason: closeReason.default("ended by a test").describe("The close reason of event channels."),
    code: z.int().min(1000).max(4999).default(1000).describe("The close code of event channels."),
  }),
  (server, { user, reason, code }): number => {
    const sessions = sessionsOf(server, user);
    for (const session of sessions) server.endSession(session, reason, code);
    return sessions.length;
  },
);

/** Closes the event channels of all sessions. The sessions themselves stay. */
export function closeChannels(server: UcServer, code: number, reason: string): void {
  for (const session of [...server.sessions.all()]) session.outbox?.closeChannels(code, reason);
}
