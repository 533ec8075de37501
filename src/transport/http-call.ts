import type { FastifyRequest } from "fastify";
import type { CallRecord } from "../call-record.js";
import type { Emulator } from "../emulator.js";
import { BEHAVIOUR, type Origin, type Outcome, rejected } from "../rose/outcome.js";
import type { ServerSession, UcServer } from "../server/uc-server.js";
import { parseBody } from "./body.js";
import type { RequestOptions } from "./options.js";

/** A request to the service on its way down. */
export interface HttpCall {
  readonly request: FastifyRequest;
  readonly options: RequestOptions;
  readonly call: CallRecord;
  /** The operation asked for, or the last part of the path, as the client wrote it. */
  readonly name: string;
}

/** Carries a request out, and ends its call with an outcome. */
export type HttpHandler = (asked: HttpCall) => void | Promise<void>;

/** The server asked for, when it is connected; otherwise the call ends with a 502 (documented, protocol.md §3). */
export function connectedServer(emulator: Emulator, { options, call }: HttpCall): UcServer | undefined {
  const ucsid = options.ucsid ?? emulator.config.defaultServer;
  const server = serverOf(emulator, options);
  if (server) call.reach(server);
  else call.ucsid = ucsid.slice(0, 100);
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
  if (ucsid === undefined || server.isNamed(ucsid)) return;
  server.activity.emit("slipped", { slip: "ucsid-mismatch", function: call.function, call, session, user: user.name });
}

/** 502, WsError 119 (documented, protocol.md §3: byte for byte but for the name in brackets). */
export function notConnected(ucsid: string, origin: Origin = BEHAVIOUR): Outcome {
  const details = JSON.stringify(`server not connected here: [${ucsid}]`);
  const text = `{"error":{"details":${details},"_type":"WsError","iErrorDetail":119,"u8sErrorString":"UCServer is not connected here"}}`;
  return { kind: "text", as: "error", status: 502, text, origin };
}

/** The request's body as data: undefined when there is none, or what is wrong with it. */
export function bodyOf(request: FastifyRequest): ReturnType<typeof parseBody> {
  return request.method === "GET" ? { ok: true, value: undefined } : parseBody(request.body);
}

/**
 * Ends a call whose body is no JSON: a reject 2 for a message whose invoke id could not be read (protocol.md §4), and the
 * journal keeps the beginning of the body.
 */
export function unreadable({ request, call, options }: HttpCall, reason: string): void {
  const { credentials } = options;
  const password = credentials.kind === "password" ? credentials.password : call.optionalUser?.password;
  if (typeof request.body === "string") call.couldNotRead(request.body, password);
  call.invokeId = undefined;
  call.finish(rejected("mistypedArgument", reason));
}

/** The length of the body's text. */
export const sizeOf = ({ body }: FastifyRequest): number => (typeof body === "string" ? body.length : 0);
