import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { CallRecord } from "../call-record.js";
import { shownName, shownUser } from "../common/secrets.js";
import type { Emulator } from "../emulator.js";
import type { Method, Transport } from "../journal/entry.js";
import { ON_MISS, type OnMiss } from "../options.js";
import { type Outcome, refused } from "../rose/outcome.js";
import { causes } from "../time/causes.js";
import { HttpWriter, isCallback } from "./answer.js";
import { failing, mayFail } from "./faults/http.js";
import type { HttpHandler } from "./http-call.js";
import { type RequestOptions, readOptions } from "./options.js";
import { isService, pathOf } from "./paths.js";

declare module "fastify" {
  interface FastifyRequest {
    /** The request's call, once its options have been read. */
    call: CallRecord | null;
  }
}

/** The header that says of one request what becomes of it when no fixture answers. */
const ON_MISS_HEADER = "x-ucserver-emulator-on-miss";
const NO_UPSTREAM = "X-ucserver-emulator-on-miss: there is no server upstream; the option upstream names one";

/** Registers the route by GET and POST alike (documented, protocol.md §1). */
export function route(app: FastifyInstance, emulator: Emulator, path: string, handler: HttpHandler): void {
  const transport = transportOf(path);
  const fixedName = path.endsWith("/:function") ? undefined : path.slice(path.lastIndexOf("/") + 1);
  app.route({
    method: ["GET", "POST"],
    url: path,
    handler: (request, reply) => {
      const name = fixedName ?? (request.params as { function: string }).function;
      return open(emulator, transport, name, request, reply, handler);
    },
  });
}

/** The life of a request: its options are read, its call begins, faults may strike, the handler carries it out. */
function open(
  emulator: Emulator,
  transport: Transport,
  name: string,
  request: FastifyRequest,
  reply: FastifyReply,
  handler: HttpHandler,
): void | Promise<void> {
  const options = readOptions(request, emulator.config);
  const { callback } = options;
  const usable = callback === undefined || isCallback(callback);
  const call = begin(
    emulator,
    transport,
    name,
    request,
    new HttpWriter(reply, emulator.style, usable ? callback : undefined),
    callback,
  );
  call.ucsid = options.ucsid && shortName(options.ucsid);
  if (options.sessionId !== undefined) call.sessionId = shortName(options.sessionId);
  if (!usable) return call.finish(refused(400, "the JSONP callback is no identifier path, such as cb or app.answer"));
  if (options.contradiction !== undefined) {
    return call.finish(refused(400, options.contradiction, "mistypedArgument"));
  }
  if (request.headers[ON_MISS_HEADER] !== undefined) {
    call.onMiss = onMissOf(request);
    const known = ON_MISS.join(", ");
    if (!call.onMiss) return call.finish(refused(400, `X-ucserver-emulator-on-miss: expected one of ${known}`));
    if (call.onMiss === "upstream" && !emulator.upstream) return call.finish(refused(400, NO_UPSTREAM));
  }
  if (options.ucsid !== undefined) emulator.onDemand?.ask(options.ucsid);
  const { url } = request;
  if (request.method === "GET" && hasBody(request)) {
    tellBody(emulator, options, call);
  }
  if (url.includes("?")) {
    emulator.server(options.ucsid)?.activity.emit("queried", { url, call, user: namedUser(options) });
  }
  const { upstream } = emulator;
  const isPassed = upstream && policyOf(emulator, call.onMiss, options.sessionId) === "upstream";
  const handle: HttpHandler = isPassed
    ? async (one) => (await import("./with-upstream.js")).passOn(emulator, upstream, one)
    : handler;
  const asked = { request, options, call, name };
  // A fault may let the handler wait: whenever it runs, what it does is caused by the call.
  const carryOut: HttpHandler = (one) => causes.run(call, () => handle(one));
  return mayFail(emulator, request) ? failing(emulator, asked, carryOut) : carryOut(asked);
}

/** Tells the linter: the query of a GET is its argument, and its body is not looked at (documented, protocol.md §1). */
function tellBody(emulator: Emulator, options: RequestOptions, call: CallRecord): void {
  const { sessionId, ucsid } = options;
  const session = sessionId === undefined ? undefined : emulator.findSession(sessionId);
  const server = session?.server ?? emulator.server(ucsid);
  const user = session?.user.name ?? namedUser(options);
  server?.activity.emit("slipped", { slip: "get-with-body", function: call.function, call, session, user });
}

/**
 * What becomes of a request that no fixture answers: what it says itself, else what is right for where its session began,
 * else what the option says.
 */
export function policyOf(emulator: Emulator, asked: OnMiss | undefined, sessionId: string | undefined): OnMiss {
  const { onMiss } = emulator.config;
  if (asked) return asked;
  const session = emulator.upstream && sessionId !== undefined ? emulator.findSession(sessionId) : undefined;
  if (!session) return onMiss;
  return session.isUpstream ? "upstream" : onMiss === "upstream" ? "behave" : onMiss;
}

/** What a request says of itself; undefined where it says nothing, or a word that is none. */
export const onMissOf = ({ headers }: FastifyRequest): OnMiss | undefined =>
  ON_MISS.find((policy) => policy === headers[ON_MISS_HEADER]);

function hasBody({ headers }: FastifyRequest): boolean {
  const length = headers["content-length"];
  return (length !== undefined && length !== "0") || headers["transfer-encoding"] !== undefined;
}

/** The call of a request. */
function begin(
  emulator: Emulator,
  transport: Transport,
  name: string,
  request: FastifyRequest,
  writer: HttpWriter,
  callback?: string,
): CallRecord {
  const call = new CallRecord(transport, methodOf(request, callback), shownName(name), writer, emulator.journal);
  request.call = call;
  return call;
}

/** A request that no route takes: another server may know more paths of the service. */
export function unrouted(
  emulator: Emulator,
  request: FastifyRequest,
  reply: FastifyReply,
  refusal: () => Outcome,
): void | Promise<void> {
  const path = pathOf(request.url);
  if (!emulator.upstream || !isService(path)) return refuse(emulator, request, reply, refusal());
  const name = path.slice(path.lastIndexOf("/") + 1);
  return open(emulator, "other", name, request, reply, ({ call }) => call.finish(refusal()));
}

/** Answers a request that no route of the service takes, or that the service refuses before its route. */
export function refuse(emulator: Emulator, request: FastifyRequest, reply: FastifyReply, outcome: Outcome): void {
  const path = pathOf(request.url);
  const writer = new HttpWriter(reply, emulator.style, undefined);
  const journal = path.startsWith("/__admin/") ? NOWHERE : emulator.journal;
  const name = path.slice(path.lastIndexOf("/") + 1);
  new CallRecord("other", methodOf(request, undefined), shownName(name), writer, journal).finish(outcome);
}

/** What the control API is asked is not the service's traffic. */
const NOWHERE = { add: (): void => undefined };

function methodOf({ method }: FastifyRequest, callback: string | undefined): Method {
  if (callback !== undefined) return "jsonp";
  return method === "GET" || method === "POST" ? method : "other";
}

export const shortName = (name: string): string => (name.length > 100 ? name.slice(0, 100) : name);

/** Whom a request with a password says that it is from. */
const namedUser = ({ credentials }: RequestOptions): string | undefined =>
  credentials.kind === "password" ? shownUser(credentials.user) : undefined;

/** How a request to the path travels: the second part of it, `/ws/client/…`. */
function transportOf(path: string): Transport {
  const part = path.split("/")[2];
  if (path.startsWith("/controller/")) return "controller";
  return part === "client" || part === "direct" || part === "public" ? part : "other";
}
