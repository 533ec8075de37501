import * as z from "zod";
import type { Emulator } from "../../emulator.js";
import type { Session } from "../../server/session.js";
import { Date } from "../../time/platform.js";
import { AdminError, adminRoute, serverOf } from "./route.js";

const which = z.strictObject({
  server: z.string().min(1).optional().describe("UCSID; all servers when left out."),
  user: z.string().min(1).optional().describe("Login name."),
});

function chosen(emulator: Emulator, { server, user }: z.output<typeof which>): Session[] {
  const servers = server === undefined ? [...emulator.servers()] : [serverOf(emulator, server)];
  const name = user?.toLowerCase();
  return servers
    .flatMap(({ sessions }) => [...sessions.all()])
    .filter((session) => name === undefined || session.user.name.toLowerCase() === name);
}

const viewOf = (session: Session): object => ({
  id: session.id,
  server: session.server.ucsid,
  user: session.user.name,
  created: new Date(session.created).toISOString(),
  lastUsed: new Date(session.lastUsed).toISOString(),
  channels: session.outbox?.channels ?? 0,
  waitingEvents: session.outbox?.waiting ?? 0,
  ...(session.clientAppId !== undefined && { clientAppId: session.clientAppId }),
  ...(session.protocolVersion !== undefined && { protocolVersion: session.protocolVersion }),
});

/** Who is logged in. */
export const sessionRoutes = [
  adminRoute("GET /sessions", {
    summary: "The sessions",
    query: which,
    run: ({ emulator, query }) => ({ sessions: chosen(emulator, query).map(viewOf) }),
  }),
  adminRoute("DELETE /sessions", {
    summary: "Ends sessions; their event channels close with 1000",
    query: which,
    example: { ended: 2 },
    run({ emulator, query }) {
      const sessions = chosen(emulator, query);
      for (const session of sessions) session.server.endSession(session, "ended by the control API");
      return { ended: sessions.length };
    },
  }),
  adminRoute("DELETE /sessions/:id", {
    summary: "Ends a session",
    run({ emulator, path: { id = "" } }) {
      const session = emulator.findSession(undefined, id);
      if (!session) throw new AdminError(404, `there is no session "${id.slice(0, 64)}"`, "path.id");
      session.server.endSession(session, "ended by the control API");
    },
  }),
];
