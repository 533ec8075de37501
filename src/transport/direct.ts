import type { FastifyInstance } from "fastify";
import type { Emulator } from "../emulator.js";
import type { User } from "../world/directory.js";
import { callFunction } from "./call.js";
import { connectedServer, type Exchange, route } from "./exchange.js";
import { logOn } from "./logon.js";

/** Functions that need no authentication, since what they are given speaks for itself (observed, protocol.md §4). */
const UNAUTHENTICATED: ReadonlySet<string> = new Set(["asnTokenVerify", "asnTokenVerifyV2"]);

/** `/ws/direct/…`: each call authenticates itself; no session, no events (documented, protocol.md §1). */
export function directRoutes(app: FastifyInstance, emulator: Emulator): void {
  route(app, emulator, "/ws/direct/:function", (exchange) => callDirectly(emulator, exchange));
}

function callDirectly(emulator: Emulator, exchange: Exchange): void | Promise<void> {
  const { name, note } = exchange;
  note.function = exchange.function;
  const server = connectedServer(emulator, exchange);
  if (!server) return;
  const attempt = { invokeId: server.nextInvokeId(), sessionId: server.newId() };
  const call = (user: User | undefined): void | Promise<void> =>
    callFunction(exchange, { server, user, session: undefined }, attempt);
  return UNAUTHENTICATED.has(name)
    ? call(undefined)
    : logOn(server, exchange, attempt, emulator.config.authSchemes, call);
}
