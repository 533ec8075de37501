import * as z from "zod";
import { userName, userOf } from "../../commands/parts.js";
import { endSessions, sessionsOf } from "../../commands/sessions.js";
import type { Emulator } from "../../emulator.js";
import type { Session } from "../../server/session.js";
import type { UcServer } from "../../server/uc-server.js";
import { isoTime } from "../../time/iso.js";
import { answers } from "./answers.js";
import { ControlError, controlRoute, ofBody, ofQuery, serverOf, serverQuery } from "./route.js";

const which = z.strictObject({
  server: z.string().min(1).optional().describe("UCSID; all servers when left out."),
  user: z.string().min(1).optional().describe("Login name."),
});

/** The servers that are meant: with a user, those where there is one of that name. Throws ControlError for none. */
function serversOf(emulator: Emulator, { server, user }: z.output<typeof which>): UcServer[] {
  const servers = server === undefined ? [...emulator.servers()] : [serverOf(emulator, server)];
  if (user === undefined) return servers;
  const those = servers.filter(({ world }) => world.directory.user(user) ?? world.directory.byContactId(user));
  if (those.length === 0) ofQuery(() => userOf(serverOf(emulator, server), user));
  return those;
}

const ENDED = { reason: "ended by the control API", code: 1000 };

const viewOf = (session: Session): object => ({
  id: session.id,
  server: session.server.ucsid,
  user: session.user.name,
  created: isoTime(session.created),
  lastUsed: isoTime(session.lastUsed),
  channels: session.outbox?.channels ?? 0,
  waitingEvents: session.outbox?.waiting ?? 0,
  ...(session.clientAppId !== undefined && { clientAppId: session.clientAppId }),
  ...(session.protocolVersion !== undefined && { protocolVersion: session.protocolVersion }),
});

/** Who is logged in. */
export const sessionRoutes = [
  controlRoute("GET /sessions", {
    answer: answers.sessions,
    summary: "The sessions",
    query: which,
    run: ({ emulator, query }) => ({
      sessions: serversOf(emulator, query).flatMap((server) => sessionsOf(server, query.user).map(viewOf)),
    }),
  }),
  controlRoute("POST /sessions", {
    answer: answers.session,
    summary: "Logs a user in without the password, as createsession does; the id is that of x-ucsessionid",
    query: serverQuery,
    body: z.strictObject({ user: userName, clientAppId: z.int().optional().describe("A value of AsnClientAppID.") }),
    status: 201,
    run({ emulator, query: { server: ucsid }, body: { user: name, clientAppId } }) {
      const server = serverOf(emulator, ucsid);
      const user = ofBody(() => userOf(server, name));
      const session = server.openSession(server.newId(), user, clientAppId);
      if (!session) throw new ControlError(503, "the server has as many sessions as it may", "request");
      server.activity.emit("sessionBegan", session, undefined);
      return viewOf(session);
    },
  }),
  controlRoute("DELETE /sessions", {
    answer: answers.ended,
    summary: "Ends sessions; their event channels close with 1000",
    query: which,
    example: { ended: 2 },
    run({ emulator, query }) {
      const servers = serversOf(emulator, query);
      const end = (): number[] => servers.map((server) => endSessions.run(server, { ...ENDED, user: query.user }));
      return { ended: ofQuery(end).reduce((sum, ended) => sum + ended, 0) };
    },
  }),
  controlRoute("DELETE /sessions/:id", {
    answer: answers.nothing,
    summary: "Ends a session",
    run({ emulator, path: { id = "" } }) {
      const session = emulator.findSession(id);
      if (!session) throw new ControlError(404, `there is no session "${id.slice(0, 64)}"`, "path.id");
      session.server.endSession(session, ENDED.reason, ENDED.code);
    },
  }),
];
