import cors from "@fastify/cors";
import type { FastifyInstance } from "fastify";

/** Which headers pages of other origins may send (observed, protocol.md §1: once the session's was left out). */
export type CorsMode = "open" | "strict";

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
    "X-ucserver-emulator-on-miss",
  ],
  exposedHeaders: ["WWW-Authenticate", "X-ucserver-emulator-answer"],
  maxAge: 600,
  // OPTIONS that asks for nothing is answered, too.
  strictPreflight: false,
};

/** Lets pages of any origin call the service, also from a public page into the private network. */
export function allowPages(app: FastifyInstance, mode: CorsMode): void {
  app.addHook("onRequest", (request, reply, done) => {
    if (request.headers["access-control-request-private-network"] === "true") {
      reply.header("access-control-allow-private-network", "true");
    }
    done();
  });
  const allowedHeaders = OPTIONS.allowedHeaders.filter((name) => mode === "open" || name !== "X-ucsessionid");
  app.register(cors, { ...OPTIONS, allowedHeaders });
}
