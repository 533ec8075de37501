import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { CallRecord } from "../call-record.js";
import type { Emulator } from "../emulator.js";
import type { Method, Transport } from "../journal/entry.js";
import { BEHAVIOUR, type Outcome, refused } from "../rose/outcome.js";
import { invokeProblem } from "../rose/problems.js";
import type { ServerSession, UcServer } from "../server/uc-server.js";
import { causes } from "../time/causes.js";
import { HttpWriter, isCallback } from "./answer.js";
import { parseBody } from "./body.js";
import { failing, mayFail } from "./faults/http.js";
import { type RequestOptions, readOptions } from "./options.js";

declare module "fastify" {
  interface FastifyRequest {
    /** The request's call, once its options have been read. */
    call: CallRecord | null;
  }
}

/** A request to the service on its way down. */
export interface HttpCall {
  readonly request: FastifyRequest;
  readonly options: RequestOptions;
  readonly call: CallRecord;
  /** The operation asked for, or the last part of the path, as the client wrote it. */
  readonly name: string;
}

/** Carries a request out, and ends its call with an outcome. */
export type Handler = (asked: HttpCall) => void | Promise<void>;

/** Registers the route by GET and POST alike (documented, protocol.md §1). */
export function route(app: FastifyInstance, emulator: Emulator, path: string, handler: Handler): void {
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
  handler: Handler,
): void | Promise<void> {
  const options = readOptions(request);
  const { callback } = options;
  const usable = callback === undefined || isCallback(callback);
  const call = begin(
    emulator,
    transport,
    name,
    request,
    new HttpWriter(reply, emulator.config, usable ? callback : undefined),
    callback,
  );
  call.ucsid = options.ucsid;
  if (!usable) return call.finish(refused(400, "the JSONP callback is no identifier path, such as cb or app.answer"));
  if (options.contradiction !== undefined) {
    return call.finish(refused(400, options.contradiction, invokeProblem("mistypedArgument")));
  }
  const { url } = request;
  if (request.method === "GET" && hasBody(request)) {
    tellBody(emulator, options, call);
  }
  if (url.includes("?")) {
    emulator.server(options.ucsid)?.traffic.tell("queried", { url, call, user: namedUser(options) });
  }
  const asked = { request, options, call, name };
  return causes.run(call, () => (mayFail(emulator, request) ? failing(emulator, asked, handler) : handler(asked)));
}

/** Tells the linter: the query of a GET is its argument, and its body is not looked at (documented, protocol.md §1). */
function tellBody(emulator: Emulator, options: RequestOptions, call: CallRecord): void {
  const { sessionId, ucsid } = options;
  const session = sessionId === undefined ? undefined : emulator.findSession(sessionId);
  const server = session?.server ?? emulator.server(ucsid);
  const user = session?.user.name ?? namedUser(options);
  server?.traffic.tell("slipped", { slip: "get-with-body", function: call.function, call, session, user });
}

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
  const call = new CallRecord(transport, methodOf(request, callback), shortName(name), writer, emulator.journal);
  request.call = call;
  return call;
}

/** Answers a request that no route of the service takes, or that the service refuses before its route. */
export function refuse(emulator: Emulator, request: FastifyRequest, reply: FastifyReply, outcome: Outcome): void {
  const path = request.url.split("?")[0] ?? "";
  const writer = new HttpWriter(reply, emulator.config, undefined);
  const journal = path.startsWith("/__admin/") ? NOWHERE : emulator.journal;
  const name = path.slice(path.lastIndexOf("/") + 1);
  new CallRecord("other", methodOf(request, undefined), shortName(name), writer, journal).finish(outcome);
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
  credentials.kind === "password" ? credentials.user.slice(0, 64) : undefined;

/** How a request to the path travels: the second part of it, `/ws/client/…`. */
function transportOf(path: string): Transport {
  const part = path.split("/")[2];
  if (path.startsWith("/controller/")) return "controller";
  return part === "client" || part === "direct" || part === "public" ? part : "other";
}

/** The server asked for, when it is connected; otherwise the call ends with the documented 502. */
export function connectedServer(emulator: Emulator, { options, call }: HttpCall): UcServer | undefined {
  const ucsid = options.ucsid ?? emulator.config.defaultServer;
  const server = serverOf(emulator, options);
  if (server) call.reach(server);
  else call.ucsid = ucsid;
  if (server?.connected) return server;
  call.finish(notConnected(ucsid));
  return undefined;
}

/**
 * The server that the UCSID names. Where it names none, that of the session beside it: the session decides (observed,
 * protocol.md §2).
 */
function serverOf(emulator: Emulator, { ucsid, sessionId }: RequestOptions): UcServer | undefined {
  const named = emulator.server(ucsid);
  return named || sessionId === undefined ? named : emulator.findSession(sessionId)?.server;
}

/** Tells the linter of a UCSID that is not that of the session's server, which does no harm. */
export function tellMismatch(session: ServerSession, { ucsid }: RequestOptions, call: CallRecord): void {
  const { server, user } = session;
  if (ucsid === undefined || ucsid === server.ucsid) return;
  server.traffic.tell("slipped", { slip: "ucsid-mismatch", function: call.function, call, session, user: user.name });
}

/** 502, WsError 119 (documented, protocol.md §3: byte for byte but for the name in brackets). */
export function notConnected(ucsid: string, origin = BEHAVIOUR): Outcome {
  const details = JSON.stringify(`server not connected here: [${ucsid}]`);
  const text = `{"error":{"details":${details},"_type":"WsError","iErrorDetail":119,"u8sErrorString":"UCServer is not connected here"}}`;
  return { kind: "text", as: "error", status: 502, text, origin };
}

/** The request's body as data: undefined when there is none, or what is wrong with it. */
export function bodyOf(request: FastifyRequest): ReturnType<typeof parseBody> {
  return request.method === "GET" ? { ok: true, value: undefined } : parseBody(request.body);
}

/** The length of the body's text. */
export const sizeOf = ({ body }: FastifyRequest): number => (typeof body === "string" ? body.length : 0);
