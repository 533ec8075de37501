import cors from "@fastify/cors";
import type { FastifyInstance, onRequestHookHandler } from "fastify";
import { closeRefusedUpgrade } from "./refused-upgrade.js";

/** Headers that a browser application may send (documented, protocol.md §2) and may read. */
const OPTIONS = {
  origin: true,
  credentials: true,
  methods: ["GET", "POST", "OPTIONS"],
  allowedHeaders: [
    "Authorization",
    "Content-Type",
    "X-ucsid",
    "X-ucsessionid",
    "X-no401",
    "X-simple",
    "X-uctoken",
    "X-EPID",
    "X-clientappid",
    "X-ucserver-emulator-fault",
  ],
  exposedHeaders: ["WWW-Authenticate", "X-ucserver-emulator-answer"],
  maxAge: 600,
};

/**
 * Lets pages of any origin call the service, also from a public page into the private network. A request without
 * `Origin` comes from no page, and is spared the price: a seventh of a whole call. The library hooks in once, `onRequest`.
 */
export function allowPages(app: FastifyInstance): void {
  const pages: FastifyInstance = Object.create(app);
  pages.addHook = ((_name: "onRequest", hook: onRequestHookHandler) =>
    app.addHook("onRequest", function (request, reply, done) {
      const { origin } = request.headers;
      if (origin === undefined && request.method !== "OPTIONS") return done();
      if (request.headers["access-control-request-private-network"] === "true") {
        reply.header("access-control-allow-private-network", "true");
      }
      // A preflight is answered by the hook, and comes to no handler.
      if (request.method === "OPTIONS") closeRefusedUpgrade(request, reply);
      hook.call(this, request, reply, done);
    })) as FastifyInstance["addHook"];
  cors(pages, OPTIONS, (error) => {
    if (error) throw error;
  });
}
