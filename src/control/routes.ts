import type { FastifyInstance } from "fastify";
import type { Emulator } from "../emulator.js";
import { Date } from "../time/platform.js";
import { VERSION } from "../version.js";
import { interfaceRoutes } from "./interface-routes.js";

/** The routes under `/__admin` that are always there: health, and the description of the interface. */
export function healthAndInterfaceRoutes(app: FastifyInstance, emulator: Emulator): void {
  // Programs that wait for a service ask by HEAD.
  app.get("/__admin/health", { exposeHeadRoute: true }, async () => health(emulator));
  app.post("/__admin/health", async () => health(emulator));
  interfaceRoutes(app);
}

function health(emulator: Emulator): object {
  const servers = [...emulator.servers()].map(({ ucsid, connected, sessions, channels, world }) => ({
    ucsid,
    connected,
    sessions: sessions.size,
    channels,
    users: world.directory.size,
  }));
  const channels = servers.reduce((sum, server) => sum + server.channels, 0);
  const uptime = Math.round((Date.now() - emulator.started) / 1000);
  return { status: "ok", version: VERSION, uptime, channels, servers };
}
