import type { TLSSocket } from "node:tls";
import type { FastifyInstance } from "fastify";
import type { Emulator } from "../emulator.js";
import { type Exchange, route } from "./exchange.js";

/** The cloud front that comes before the service (observed, protocol.md §1): where to find the server with a UCSID. */
export function controllerRoutes(app: FastifyInstance, emulator: Emulator): void {
  route(app, emulator, "/controller/client/ucws", (exchange) => findServer(emulator, exchange));
}

/**
 * 200 with the base URL to use from then on; 204 and no body when no such server is connected
 * (observed, protocol.md §1).
 */
function findServer(emulator: Emulator, { request, options, answer }: Exchange): void {
  if (!emulator.server(options.ucsid)?.connected) return answer.empty(204);
  const { headers, raw } = request;
  const scheme = (raw.socket as TLSSocket).encrypted ? "https" : "http";
  answer.json(200, JSON.stringify({ redirect: `${scheme}://${headers.host ?? ""}` }));
}
