import type { Session } from "../../server/session.js";
import type { UcServer } from "../../server/uc-server.js";
import { publicId } from "../../wire/admin-users.js";
import type { User } from "../../world/directory.js";

/** The sessions of all people who have one. */
export function connections(server: UcServer): Map<User, Session[]> {
  const found = new Map<User, Session[]>();
  for (const session of server.sessions.all()) {
    const sessions = found.get(session.user);
    if (sessions) sessions.push(session);
    else found.set(session.user, [session]);
  }
  return found;
}

export const connectionsOf = (server: UcServer, user: User): Session[] => server.sessions.of(user);

/** The user's session that goes by that connection id; without an id, their only one. */
export function sessionOf(server: UcServer, user: User, connectionId: string): Session | undefined {
  const sessions = connectionsOf(server, user);
  if (connectionId === "") return sessions.length === 1 ? sessions[0] : undefined;
  return sessions.find((session) => publicId(session) === connectionId);
}
