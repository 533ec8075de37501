import type { FastifyInstance } from "fastify";
import type { Emulator } from "../emulator.js";
import { refused } from "../rose/outcome.js";
import { refuse } from "./door.js";
import { isService, type Paths, pathOf } from "./paths.js";

/** As Node.js reads the header. */
const CONTINUE = /(?:^|\W)100-continue(?:$|\W)/i;

/** The body that the client holds back may never come, so nothing can follow on the connection. */
const WRONG_EXPECTATION = refused(417, "the service meets no expectation but 100-continue", undefined, {
  connection: "close",
});

/**
 * What Node.js would answer by itself, with a bare status or by closing the connection, is answered here with the
 * service's reject (chosen): a request without Host, an expectation that nobody meets.
 */
export function answerForNode(app: FastifyInstance, emulator: Emulator): void {
  const { server } = app;
  server.on("checkExpectation", (request, response) => server.emit("request", request, response));
  app.addHook("onRequest", (request, reply, done) => {
    const { headers, raw } = request;
    if (headers.host === undefined && raw.httpVersion === "1.1") {
      return refuse(emulator, request, reply, refused(400, "a request in HTTP/1.1 needs the header Host"));
    }
    if (headers.expect !== undefined && !CONTINUE.test(headers.expect)) {
      return refuse(emulator, request, reply, WRONG_EXPECTATION);
    }
    done();
  });
}

/**
 * Answers OPTIONS (chosen): 204 with Allow. Preflights of the service's own paths go on, to be answered as CORS has it;
 * no other path is open to pages of other origins.
 */
export function answerOptions(app: FastifyInstance, emulator: Emulator, paths: Paths): void {
  app.addHook("onRequest", (request, reply, done) => {
    if (request.method !== "OPTIONS") return done();
    const path = pathOf(request.url);
    const methods = paths.methodsOf(path);
    if (methods.length === 0 && path !== "*") return refuse(emulator, request, reply, paths.refusal("OPTIONS", path));
    if (isService(path) && request.headers["access-control-request-method"] !== undefined) return done();
    reply.header("allow", [...methods, "OPTIONS"].join(", "));
    if (isService(path)) return done();
    reply.code(204).header("content-length", "0").send();
  });
}
