import type { Duplex } from "node:stream";
import Fastify, { type FastifyInstance, type FastifyReply } from "fastify";
import type { Logger } from "pino";
import { consoleRoutes } from "./console/routes.js";
import { controlRoutes } from "./control/api/control.js";
import { adminRoutes } from "./control/routes.js";
import type { Emulator } from "./emulator.js";
import type { Entry } from "./requests/entry.js";
import { RequestNote } from "./requests/note.js";
import { rejectObject } from "./rose/json.js";
import { generalProblem, invokeProblem, type Problem } from "./rose/problems.js";
import { clientRoutes } from "./transport/client.js";
import { controllerRoutes } from "./transport/controller.js";
import { allowPages } from "./transport/cors.js";
import { directRoutes } from "./transport/direct.js";
import { ignoreOtherUpgrades } from "./transport/other-upgrades.js";
import { publicRoutes } from "./transport/public.js";
import { closeRefusedUpgrade, refuseUpgrades } from "./transport/refused-upgrade.js";
import { Answer } from "./transport/reply.js";
import { logRequests, requestLog } from "./transport/request-log.js";
import { type Beside, takeShortWay } from "./transport/short-way.js";
import { socketRoutes } from "./transport/socket.js";

/** What the app is built from. */
export interface AppParts {
  readonly emulator: Emulator;
  readonly log: Logger;
  /** Key and certificate, both PEM, for HTTPS; plain HTTP without. */
  readonly tls?: { readonly key: string; readonly cert: string } | undefined;
}

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
  // Node.js minds a request's time only if that for its headers is no longer, and looks every 30 s by default.
  const patience = {
    requestTimeout,
    headersTimeout: requestTimeout,
    connectionsCheckingInterval: Math.min(requestTimeout / 4, 10_000),
  };
  const app = Fastify({
    logger: false,
    bodyLimit: config.bodyLimit,
    exposeHeadRoutes: false,
    forceCloseConnections: true,
    requestTimeout,
    routerOptions: { maxParamLength: 16_384 },
    schemaController: { compilersFactory: NO_SCHEMAS },
    clientErrorHandler: refuseBrokenRequest,
    frameworkErrors: (error, request, reply) => {
      closeRefusedUpgrade(request, reply);
      new Answer(reply as FastifyReply, config, undefined).refuse(
        error.statusCode ?? 400,
        "the path of the request cannot be read",
      );
    },
    ...(tls ? { https: { ...tls, ...patience } } : { http: patience }),
  }) as unknown as FastifyInstance;
  app.server.maxConnections = config.maxConnections;

  const paths = new Set<string>();
  app.addHook("onRoute", ({ url }) => {
    paths.add(url);
  });
  app.decorateRequest("note", null);
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", { parseAs: "string" }, (_request, body, done) => done(null, body));
  const lines = requestLog(log);
  if (lines) logRequests(app, lines);

  app.register(async (service) => {
    allowPages(service);
    // In a room of its own: what it hooks into the life of a request costs the others nothing.
    service.register(async (sockets) => socketRoutes(sockets, emulator));
    clientRoutes(service, emulator);
    directRoutes(service, emulator);
    publicRoutes(service, emulator);
    controllerRoutes(service, emulator);
  });
  app.register(async (others) => {
    refuseUpgrades(others);
    others.register(async (admin) => adminRoutes(admin, emulator));
    others.register(async (control) => controlRoutes(control, emulator));
    others.register(async (pages) => consoleRoutes(pages));
  });

  app.setNotFoundHandler((request, reply) => {
    closeRefusedUpgrade(request, reply);
    const answer = new Answer(reply, config, undefined, strayEntry(emulator, request.url));
    // Fastify's own look-up would read a path with ":", "*" or "(" in it as a pattern, and throw.
    const known = paths.has(request.url.split("?")[0] ?? "");
    if (known || request.url.startsWith("/ws/")) {
      if (request.method !== "GET" && request.method !== "POST") {
        return answer.header("allow", "GET, POST").refuse(405, `the service knows GET and POST, not ${request.method}`);
      }
    }
    answer.refuse(404, "the service has no such path", generalProblem("unrecognisedAPDU"));
  });
  app.setErrorHandler((error: { statusCode?: number; code?: string }, request, reply) => {
    // What cannot be read never came to the handler of its route, which would have seen to that.
    closeRefusedUpgrade(request, reply);
    const status = error.statusCode ?? 500;
    if (status >= 500) return failed(error, request, reply);
    const answer = new Answer(reply, config, undefined, strayEntry(emulator, request.url));
    if (status === 413) {
      return answer.refuse(
        413,
        `the body is larger than ${config.bodyLimit} bytes`,
        invokeProblem("resourceLimitation"),
      );
    }
    answer.refuse(status, `the request cannot be read (${error.code ?? status})`);
  });
  const failed: Beside["failed"] = (error, { url }, reply) => {
    log.error({ err: error, path: url.split("?")[0] }, "bug: a request failed inside the emulator");
    // What fails after the answer, such as an event that it lets out, is too late for another one.
    if (reply.raw.headersSent) return;
    const answer = new Answer(reply, config, undefined, strayEntry(emulator, url));
    answer.json(
      500,
      '{"error":{"_type":"AsnRequestError","iErrorDetail":0,"u8sErrorString":"internal error of the emulator"}}',
    );
  };
  ignoreOtherUpgrades(app);
  takeShortWay(app, emulator, { log: lines, failed });
  return app;
}

/** The journal's entry of a request to the service that no route took. */
function strayEntry(emulator: Emulator, url: string): Entry | undefined {
  const path = url.split("?")[0] ?? "";
  return path.startsWith("/__admin/") ? undefined : emulator.journal.open("other", new RequestNote(), path);
}

type Broken = readonly [status: string, details: string, problem: Problem];
const NO_HTTP: Broken = ["400 Bad Request", "the request is no HTTP", generalProblem("badlyStructuredAPDU")];
const BROKEN: Readonly<Record<string, Broken>> = {
  HPE_HEADER_OVERFLOW: [
    "431 Request Header Fields Too Large",
    "the request's headers are too large",
    invokeProblem("resourceLimitation"),
  ],
  ERR_HTTP_REQUEST_TIMEOUT: [
    "408 Request Timeout",
    "the request did not come wholly in time",
    generalProblem("badlyStructuredAPDU"),
  ],
};

/** Bytes that are no HTTP, more header than is allowed, or a request without end: answered on the bare socket, then closed. */
function refuseBrokenRequest(this: unknown, error: { code?: string }, socket: Duplex): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, details, problem] = (error.code !== undefined && BROKEN[error.code]) || NO_HTTP;
  const body = rejectObject(problem, details, undefined);
  socket.end(
    `HTTP/1.1 ${status}\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}
