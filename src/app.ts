import type { Duplex } from "node:stream";
import Fastify, { type FastifyError, type FastifyInstance } from "fastify";
import type { Logger } from "pino";
import { shownPath } from "./common/secrets.js";
import { consoleRoutes } from "./console/routes.js";
import { CONTROL_PREFIX, controlRoutes, refuseControl } from "./control/api/control.js";
import { healthAndInterfaceRoutes } from "./control/routes.js";
import type { Emulator } from "./emulator.js";
import { type Reject, rejectObject } from "./rose/json.js";
import { internalError, refused, rejected } from "./rose/outcome.js";
import type { WireStyle } from "./rose/wire-style.js";
import { boundBodies } from "./transport/bodies.js";
import { clientRoutes } from "./transport/client.js";
import { controllerRoutes } from "./transport/controller.js";
import { allowPages } from "./transport/cors.js";
import { directRoutes } from "./transport/direct.js";
import { refuse, unrouted } from "./transport/door.js";
import { answerForNode, answerOptions } from "./transport/manners.js";
import { Paths } from "./transport/paths.js";
import { publicRoutes } from "./transport/public.js";
import { logRequests } from "./transport/request-log.js";
import { socketRoutes } from "./transport/socket.js";
import { countUnderWay } from "./transport/under-way.js";
import { closeAfterOffers, ServiceRequest } from "./transport/upgrade.js";

/** What the app is built from. */
export interface AppParts {
  readonly emulator: Emulator;
  readonly log: Logger;
  /** Key and certificate, both PEM, for HTTPS; plain HTTP without. */
  readonly tls?: { readonly key: string; readonly cert: string } | undefined;
}

/** The share of the memory that the bodies of requests may take together (chosen). */
const SHARE_OF_BODIES = 0.1;
const TOO_MUCH_AT_ONCE = "the bodies of other requests fill the memory; ask again when they are answered";

/** No route has a schema of Fastify's, and what compiles them is slow to load. */
const NO_SCHEMAS = {
  buildValidator: () => noSchemas,
  buildSerializer: () => noSchemas,
} as const;
function noSchemas(): never {
  throw new Error("routes have no schemas here");
}

/** Builds the app that answers; the process only listens, and tests use this very same app. */
export function buildApp({ emulator, log, tls }: AppParts): FastifyInstance {
  const { config } = emulator;
  const requestTimeout = config.requestTimeout * 1000;
  const http = {
    IncomingMessage: ServiceRequest,
    requestTimeout,
    // Node.js minds a request's time only if that for its headers is no longer, and looks every 30 s by default.
    headersTimeout: requestTimeout,
    connectionsCheckingInterval: Math.min(requestTimeout / 4, 10_000),
    // A request without Host gets the service's own words, not those of Node.js.
    requireHostHeader: false,
  };
  const app: FastifyInstance = Fastify({
    logger: false,
    bodyLimit: config.bodyLimit,
    exposeHeadRoutes: false,
    forceCloseConnections: true,
    requestTimeout,
    routerOptions: { maxParamLength: 16_384 },
    schemaController: { compilersFactory: NO_SCHEMAS },
    clientErrorHandler: (error, socket) => refuseBrokenRequest(error, socket, emulator.style),
    frameworkErrors: (error, request, reply) =>
      refuse(emulator, request, reply, refused(error.statusCode ?? 400, "the path of the request cannot be read")),
    ...(tls ? { https: { ...tls, ...http } } : { http }),
  });
  app.server.maxConnections = config.maxConnections;

  const paths = new Paths(app);
  app.decorateRequest("call", null);
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", { parseAs: "string" }, (_request, body, done) => done(null, body));
  closeAfterOffers(app);
  countUnderWay(app);
  logRequests(app, log);
  answerForNode(app, emulator);
  answerOptions(app, emulator, paths);
  boundBodies(app, emulator.memory.limit * SHARE_OF_BODIES, config.bodyLimit, (request, reply) => {
    if (request.url.startsWith(CONTROL_PREFIX)) return refuseControl(reply, TOO_MUCH_AT_ONCE);
    refuse(emulator, request, reply, refused(503, TOO_MUCH_AT_ONCE, "resourceLimitation"));
  });

  app.register(async (service) => {
    allowPages(service, config.cors);
    // In a scope of its own: its hooks cost the other routes nothing.
    service.register(async (sockets) => socketRoutes(sockets, emulator));
    clientRoutes(service, emulator);
    directRoutes(service, emulator);
    publicRoutes(service, emulator);
    controllerRoutes(service, emulator);
  });
  app.register(async (scope) => healthAndInterfaceRoutes(scope, emulator));
  app.register(async (control) => controlRoutes(control, emulator));
  app.register(async (pages) => consoleRoutes(pages));

  app.setNotFoundHandler((request, reply) => {
    unrouted(emulator, request, reply, () => paths.refusal(request.method, request.url));
  });
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) {
      const outcome =
        status === 413
          ? refused(413, `the body is larger than ${config.bodyLimit} bytes`, "resourceLimitation")
          : refused(status, `the request cannot be read (${error.code ?? status})`);
      return refuse(emulator, request, reply, outcome);
    }
    log.error({ err: error, path: shownPath(request.url) }, "bug: a request failed inside the emulator");
    // What fails after the answer, such as an event that it lets out, is too late for another one.
    if (reply.raw.headersSent) return;
    if (request.call && !request.call.isOver) return request.call.finish(internalError());
    refuse(emulator, request, reply, internalError());
  });
  return app;
}

type Broken = readonly [status: string, reject: Reject];
const NO_HTTP: Broken = ["400 Bad Request", rejected("mistypedArgument", "the request is no HTTP")];
const BROKEN: Readonly<Record<string, Broken>> = {
  HPE_HEADER_OVERFLOW: [
    "431 Request Header Fields Too Large",
    rejected("resourceLimitation", "the request's headers are too large"),
  ],
  HPE_PAUSED_H2_UPGRADE: [
    "400 Bad Request",
    rejected("mistypedArgument", "the request is HTTP/2, and the service speaks HTTP/1.1"),
  ],
  ERR_HTTP_REQUEST_TIMEOUT: [
    "408 Request Timeout",
    rejected("mistypedArgument", "the request did not come wholly in time"),
  ],
};

/** Bytes that are no HTTP, more header than is allowed, or a request without end: answered on the bare socket, then closed. */
function refuseBrokenRequest(error: { code?: string }, socket: Duplex, style: WireStyle): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, reject] = (error.code !== undefined && BROKEN[error.code]) || NO_HTTP;
  const body = rejectObject(reject, { invokeId: undefined, sessionId: "" }, style);
  socket.end(
    `HTTP/1.1 ${status}\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}
