import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Emulator } from "../../emulator.js";
import { ordered } from "../../journal/observer.js";
import { fitsPath, nearestPath } from "../../matching/nearest-path.js";
import { isRecord } from "../../matching/path.js";
import { unfitText } from "../../matching/walk.js";
import { UsageError } from "../../usage-error.js";
import { answers } from "./answers.js";
import { berRoutes } from "./ber.js";
import { callRoutes } from "./calls.js";
import { clockRoutes } from "./clock.js";
import { coverageRoutes } from "./coverage.js";
import { eventRoutes } from "./events.js";
import { faultRoutes } from "./faults.js";
import { Guard } from "./guard.js";
import { journalRoutes } from "./journal.js";
import { lintRoutes } from "./lint.js";
import { openApiOf } from "./openapi.js";
import { operationRoutes } from "./operations.js";
import { requestRoutes } from "./requests.js";
import { responseRoutes } from "./responses.js";
import { ControlError, type ControlRoute, controlErrorOf, controlRoute, StatusAnswer } from "./route.js";
import { scenarioRoutes } from "./scenarios.js";
import { serverRoutes } from "./servers.js";
import { sessionRoutes } from "./sessions.js";
import { snapshotRoutes } from "./snapshots.js";
import { stateRoutes } from "./state.js";
import { StreamAnswer, streamRoutes } from "./stream.js";
import { telephoneRoutes } from "./telephones.js";
import { TextAnswer } from "./text-answer.js";
import { userRoutes } from "./users.js";
import { worldRoutes } from "./world.js";

const PREFIX = "/__admin";
/** What the paths of the control API begin with. */
export const CONTROL_PREFIX = `${PREFIX}/`;
const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];

/** All routes of the control API, in the order of its OpenAPI document. */
export const CONTROL_ROUTES: readonly ControlRoute[] = [
  ...serverRoutes,
  ...worldRoutes,
  ...userRoutes,
  ...sessionRoutes,
  ...callRoutes,
  ...telephoneRoutes,
  ...operationRoutes,
  ...berRoutes,
  ...eventRoutes,
  ...responseRoutes,
  ...faultRoutes,
  ...requestRoutes,
  ...journalRoutes,
  ...streamRoutes,
  ...clockRoutes,
  ...scenarioRoutes,
  ...snapshotRoutes,
  ...stateRoutes,
  ...lintRoutes,
  ...coverageRoutes,
];

/** What is asked with a body: it orders nothing, so the journal has no entry of it. */
const ASKED_BY_POST = new Set(["/verify", "/ber/read", "/ber/write"]);

/** All that there is under `/__admin`, besides the routes of this API. */
const BESIDE = [
  ...["/control.openapi.json", "/health", "/openapi.json", "/interface"].map((path) => ({ method: "GET", path })),
  { method: "POST", path: "/health" },
];
const ALL_PATHS = [...CONTROL_ROUTES, ...BESIDE];

/** The control API: the library's functions for clients in any language. `--admin false` switches it off. */
export function controlRoutes(app: FastifyInstance, emulator: Emulator): void {
  if (!emulator.config.admin) return;
  const guard = new Guard(emulator.config);
  const document = controlRoute("GET /control.openapi.json", {
    answer: answers.document,
    summary: "This API as OpenAPI 3.1",
    run: () => openApiOf(CONTROL_ROUTES, PREFIX),
  });
  for (const route of [...CONTROL_ROUTES, document]) {
    app.route({
      method: route.method,
      url: PREFIX + route.path,
      exposeHeadRoute: route.method === "GET",
      ...(route.mostBytes !== undefined && { bodyLimit: Math.max(route.mostBytes, emulator.config.bodyLimit) }),
      handler: async (request, reply) => {
        guard.check(request);
        const path = request.params as Record<string, string>;
        const origin = `${request.protocol}://${request.host}`;
        if (route.mostBytes !== undefined && !emulator.memory.takes(bytesOf(request))) {
          throw new ControlError(503, "the emulator has no memory left for so much", "body", "see --memory-limit");
        }
        const body = readBody(request);
        if (!route.body) refuseBody(body);
        const work = (): unknown => route.run(emulator, { path, query: request.query, body, origin });
        const what = `${route.method} ${PREFIX}${route.path}`;
        const asks = route.method === "GET" || ASKED_BY_POST.has(route.path);
        const result = await (asks
          ? work()
          : ordered(emulator.journal, what, { facts: { ...path }, brings: bytesOf(request) }, work));
        if (result instanceof StreamAnswer) {
          reply.hijack();
          result.begin(request.raw, reply.raw);
        } else if (result instanceof StatusAnswer) send(reply, result.status, result.value);
        else send(reply, route.status, result ?? {});
      },
    });
  }
  app.route({
    method: METHODS,
    url: `${PREFIX}/mcp`,
    handler: async (request, reply) => {
      guard.check(request);
      if (!emulator.config.mcp) {
        throw new ControlError(404, "the tools for assistants are off", "path", "start with --mcp true");
      }
      if (request.method !== "POST") {
        reply.header("allow", "POST");
        throw new ControlError(405, `the path does not take ${request.method}`, "method", "it takes POST");
      }
      // Loaded at the first request: most emulators serve no assistant.
      const { answerMcp } = await import("../../on-demand.js");
      const { status, headers, body } = await answerMcp(emulator, CONTROL_ROUTES, request);
      reply.code(status).headers(headers).header("cache-control", "no-store").send(body);
    },
  });
  app.route({
    method: METHODS,
    url: `${PREFIX}/*`,
    handler: async (request, reply) => {
      guard.check(request);
      const path = request.url.slice(PREFIX.length).split("?")[0] ?? "";
      const methods = ALL_PATHS.filter(({ path: pattern }) => fitsPath(pattern, path));
      if (methods.length === 0) {
        const hint = `GET ${PREFIX}/control.openapi.json describes what there is`;
        // What stands in the path is not repeated: it may be the id of a session.
        const near = nearestPath(
          PREFIX + path,
          ALL_PATHS.map((known) => PREFIX + known.path),
        );
        const meant = near === undefined ? "" : `; did you mean ${near}?`;
        throw new ControlError(404, `the control API has no such path${meant}`, "path", hint);
      }
      const known = methods.flatMap(({ method }) => (method === "GET" ? ["GET", "HEAD"] : [method])).join(", ");
      reply.header("allow", known);
      throw new ControlError(405, `the path does not take ${request.method}`, "method", `it takes ${known}`);
    },
  });
  app.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) => {
    const known = error instanceof UsageError ? controlErrorOf(error) : error;
    if (known instanceof ControlError) {
      const { status, what, where, hint } = known;
      if (status === 401) reply.header("www-authenticate", "Bearer");
      return send(reply, status, { error: { what, where, hint } });
    }
    const status = error.statusCode ?? 500;
    if (status >= 500) emulator.notice("bug: the control API failed", { err: error });
    const what = status >= 500 ? "internal error of the emulator" : error.message;
    send(reply, status, { error: { what, where: "request", hint: "" } });
  });
}

/** What the body may become, at the most. */
const bytesOf = ({ body }: FastifyRequest): number => (typeof body === "string" ? 3 * body.length : 0);

/** Refuses a request that is one too many, before its route is known. */
export function refuseControl(reply: FastifyReply, what: string): void {
  send(reply, 503, { error: { what, where: "request", hint: "" } });
}

function send(reply: FastifyReply, status: number, value: unknown): void {
  const { type, text } =
    value instanceof TextAnswer ? value : { type: "application/json; charset=utf-8", text: JSON.stringify(value) };
  reply.code(status).header("content-type", type).header("cache-control", "no-store").send(text);
}

/** What somebody says in a body is lost where the route looks for it in the query, and the request would do more than meant. */
function refuseBody(body: unknown): void {
  if (isRecord(body) && Object.keys(body).length === 0) return;
  throw new ControlError(400, "the path takes no body", "body", "say it in the query, such as ?server=UCSID");
}

/** Reads a body declared as JSON. A page can send a form or plain text to other origins without asking, so these are refused. */
function readBody({ headers, body }: FastifyRequest): unknown {
  if (body === undefined || body === null || body === "") return {};
  const type = headers["content-type"]?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") {
    throw new ControlError(
      415,
      "the body is not declared as JSON",
      "header Content-Type",
      "send Content-Type: application/json",
    );
  }
  const reason = unfitText(String(body));
  if (reason !== undefined) throw new ControlError(400, reason, "body");
  try {
    return JSON.parse(String(body));
  } catch (error) {
    throw new ControlError(400, `the body is not JSON: ${error instanceof Error ? error.message : error}`, "body");
  }
}
