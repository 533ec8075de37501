import type { FastifyInstance } from "fastify";
import type { Emulator } from "../emulator.js";
import { answered, BEHAVIOUR } from "../rose/outcome.js";
import { route } from "./door.js";
import type { HttpCall } from "./http-call.js";
import { publicAddress } from "./public-address.js";

/** The cloud front that comes before the service (observed, protocol.md §1): where to find the server with a UCSID. */
export function controllerRoutes(app: FastifyInstance, emulator: Emulator): void {
  route(app, emulator, "/controller/client/ucws", (asked) => findServer(emulator, asked));
}

/** 200 with the base URL to use from then on; 204 and no body when no such server is connected (observed, protocol.md §1). */
function findServer(emulator: Emulator, { request, options, call }: HttpCall): void {
  if (!emulator.server(options.ucsid)?.connected) {
    return call.finish({ kind: "text", as: "nothing", status: 204, text: undefined, origin: BEHAVIOUR });
  }
  const redirect = emulator.config.publicUrl?.replace(/\/+$/, "") ?? publicAddress(request);
  call.finish(answered(200, JSON.stringify({ redirect })));
}
