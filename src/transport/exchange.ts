import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Emulator } from "../emulator.js";
import type { Entry, Transport } from "../requests/entry.js";
import { RequestNote } from "../requests/note.js";
import type { Outcome } from "../rose/outcome.js";
import { invokeProblem } from "../rose/problems.js";
import type { UcServer } from "../server/uc-server.js";
import { parseBody } from "./body.js";
import { failing, mayFail } from "./faults/http.js";
import { type RequestOptions, readOptions } from "./options.js";
import { closeRefusedUpgrade } from "./refused-upgrade.js";
import { type Answer, answerFor, type ReplyWriter } from "./reply.js";

declare module "fastify" {
  interface FastifyRequest {
    note: RequestNote | null;
  }
}

/** A request that has been read wholly, whoever read it: Fastify, or the short way. */
export interface ReadRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly query: unknown;
  readonly body: unknown;
  readonly raw: IncomingMessage;
  note: RequestNote | null;
}

/** One request on its way down: what was asked, and where the answer goes. */
export interface Exchange {
  readonly request: ReadRequest;
  readonly options: RequestOptions;
  readonly answer: Answer;
  readonly note: RequestNote;
  readonly transport: Transport;
  /** The operation asked for, or the last part of the path, as the client wrote it. */
  readonly name: string;
  /** The same, cut to what a log can bear. */
  readonly function: string;
  /** The request in the journal, when one is kept. */
  readonly entry: Entry | undefined;
}

export type Handler = (exchange: Exchange) => void | Promise<void>;

/**
 * Registers the route by GET and POST alike (documented, protocol.md §1), options read and checked before the handler
 * runs.
 */
export function route(app: FastifyInstance, emulator: Emulator, path: string, handler: Handler): void {
  const transport = transportOf(path);
  const fixedName = path.endsWith("/:function") ? undefined : path.slice(path.lastIndexOf("/") + 1);
  app.route({
    method: ["GET", "POST"],
    url: path,
    handler: (request: FastifyRequest, reply: FastifyReply) => {
      closeRefusedUpgrade(request, reply);
      const name = fixedName ?? (request.params as { function: string }).function;
      return serve(emulator, transport, name, request, reply, handler);
    },
  });
}

/** Has the handler answer a request, or answers for it when the request's options cannot be followed. */
export function serve(
  emulator: Emulator,
  transport: Transport,
  name: string,
  request: ReadRequest,
  reply: ReplyWriter,
  handler: Handler,
): void | Promise<void> {
  const options = readOptions(request);
  const note = new RequestNote(options.ucsid);
  request.note = note;
  const shown = name.length > 100 ? name.slice(0, 100) : name;
  const entry = emulator.journal.open(transport, note, shown);
  const answer = answerFor(reply, emulator.config, options, entry);
  if (!answer) return;
  if (options.contradiction !== undefined) {
    answer.refuse(400, options.contradiction, invokeProblem("mistypedArgument"));
    return;
  }
  const exchange = { request, options, answer, note, transport, name, function: shown, entry };
  const { url } = request;
  if (url.includes("?")) {
    const seen = { url, function: shown, transport, user: namedUser(options), entry };
    emulator.server(options.ucsid)?.traffic.tell("queried", seen);
  }
  return mayFail(emulator, exchange) ? failing(emulator, exchange, handler) : handler(exchange);
}

/** Whom a request with a password says that it is from. */
const namedUser = ({ credentials }: RequestOptions): string | undefined =>
  credentials.kind === "password" ? credentials.user.slice(0, 64) : undefined;

/** How a request to the path travels: the second part of it, `/ws/client/…`. */
function transportOf(path: string): Transport {
  const part = path.split("/")[2];
  if (path.startsWith("/controller/")) return "controller";
  return part === "client" || part === "direct" || part === "public" ? part : "other";
}

/**
 * The server asked for, when it is connected; otherwise the 502 (documented, protocol.md §3) is sent and undefined
 * returned.
 */
export function connectedServer(emulator: Emulator, exchange: Exchange): UcServer | undefined {
  const { options, answer, note, entry } = exchange;
  const server = emulator.server(options.ucsid);
  if (entry && server) entry.at = server.clock.now();
  note.ucsid = options.ucsid ?? emulator.config.defaultServer;
  if (server?.connected) return server;
  notConnected(answer, note.ucsid);
  return undefined;
}

/** 502, WsError 119 (documented, protocol.md §3, byte for byte but for the name in brackets). */
export function notConnected(answer: Answer, ucsid: string): void {
  const details = JSON.stringify(`server not connected here: [${ucsid}]`);
  answer.json(
    502,
    `{"error":{"details":${details},"_type":"WsError","iErrorDetail":119,"u8sErrorString":"UCServer is not connected here"}}`,
  );
}

/** The request's body as data: `{}` when there is none, or what is wrong with it. */
export function bodyOf(request: ReadRequest): ReturnType<typeof parseBody> {
  return request.method === "GET" ? { ok: true, value: {} } : parseBody(request.body);
}

/** Writes how the answer came about into the note. */
export function noteOutcome(note: RequestNote, outcome: Outcome): void {
  if (outcome.origin.by !== "behaviour") note.origin = outcome.origin.by;
  if (outcome.kind === "reject") note.reason = outcome.details;
  if (outcome.kind === "error") note.reason = outcome.error.u8sErrorString;
}
