import type { FastifyInstance } from "fastify";
import type { Emulator } from "../emulator.js";
import { callFunction, functionName } from "./call.js";
import { connectedServer, type Exchange, route } from "./exchange.js";
import { logOn } from "./logon.js";

/** Functions that need no authentication, since what they are given speaks for itself (observed). */
const UNAUTHENTICATED: ReadonlySet<string> = new Set(["asnTokenVerify", "asnTokenVerifyV2"]);

/** `/ws/direct/…`: each call authenticates itself; no session, no events (documented). */
export function directRoutes(app: FastifyInstance, emulator: Emulator): void {
  route(app, emulator, "/ws/direct/:function", (exchange) => callDirectly(emulator, exchange));
}

async function callDirectly(emulator: Emulator, exchange: Exchange): Promise<void> {
  const name = functionName(exchange);
  const server = connectedServer(emulator, exchange);
  if (!server) return;
  const attempt = { invokeId: server.nextInvokeId(), sessionId: server.newId() };
  const open = UNAUTHENTICATED.has(name);
  const user = open ? undefined : await logOn(server, exchange, attempt, emulator.config.authSchemes);
  if (!open && !user) return;
  return callFunction(exchange, name, { server, user, session: undefined }, attempt);
}
