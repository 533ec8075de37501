import type { FastifyInstance } from "fastify";
import type { Emulator } from "../emulator.js";
import { callFunction } from "./call.js";
import { route } from "./door.js";
import { connectedServer, type HttpCall } from "./http-call.js";
import { logOn } from "./logon.js";

/** Functions that need no authentication, since what they are given speaks for itself (observed, protocol.md §4). */
const UNAUTHENTICATED: ReadonlySet<string> = new Set([
  "asnTokenVerify",
  "asnTokenVerifyV2",
  "asnAgentAnonymousGetAgents",
]);

/** `/ws/direct/…`: each call authenticates itself; no session, no events (documented, protocol.md §1). */
export function directRoutes(app: FastifyInstance, emulator: Emulator): void {
  route(app, emulator, "/ws/direct/:function", (asked) => callDirectly(emulator, asked));
}

function callDirectly(emulator: Emulator, asked: HttpCall): void | Promise<void> {
  const { name, call } = asked;
  const server = connectedServer(emulator, asked);
  if (!server) return;
  call.invokeId = server.nextInvokeId();
  call.sessionId = server.newId();
  if (UNAUTHENTICATED.has(name)) return callFunction(emulator, asked);
  return logOn(server, asked, emulator.config.authSchemes, (user) => {
    call.by(user);
    return callFunction(emulator, asked);
  });
}
