import type { IncomingMessage, OutgoingHttpHeaders, RequestListener, ServerResponse } from "node:http";
import { parse } from "node:querystring";
import type { FastifyInstance } from "fastify";
import type { Emulator } from "../emulator.js";
import type { RequestNote } from "../requests/note.js";
import { performance } from "../time/platform.js";
import { clientHandler } from "./client.js";
import { type Handler, type ReadRequest, serve } from "./exchange.js";
import type { ReplyWriter } from "./reply.js";
import type { RequestLog } from "./request-log.js";

/** What the short way leaves to others. */
export interface Beside {
  readonly log: RequestLog | undefined;
  /** Answers for a handler that failed, which is a bug. */
  failed(error: unknown, request: ReadRequest, reply: ReplyWriter): void;
}

const PATH = "/ws/client/";

/** As clients send JSON; what else may be called a body Fastify judges. */
const USUAL_TYPES: ReadonlySet<string | undefined> = new Set([
  undefined,
  "application/json",
  "application/json; charset=utf-8",
  "application/json;charset=utf-8",
  "application/json;charset=UTF-8",
  "text/plain",
  "text/plain;charset=UTF-8",
  "application/x-www-form-urlencoded",
]);

/**
 * What clients ask of `/ws/client`, which is nearly all that there is, goes past Fastify's routes, hooks and body parsers:
 * it is the same work from `serve` on, for a fifth less. Only a plain POST goes this way: no page's origin, no upgrade, a
 * body of a usual type and of a length that is told and allowed. All others go the usual way.
 */
export function takeShortWay(app: FastifyInstance, emulator: Emulator, beside: Beside): void {
  const { server } = app;
  const [usual] = server.listeners("request") as [RequestListener];
  server.removeListener("request", usual);
  server.on("request", (request: IncomingMessage, response: ServerResponse) => {
    const name = nameAsked(request, emulator.config.bodyLimit);
    const handle = name === undefined ? undefined : clientHandler(name);
    if (name === undefined || !handle) return usual(request, response);
    const handler: Handler = (exchange) => handle(emulator, exchange);
    readBody(request, (body) => answer(name, new PlainRequest(request, body), new PlainReply(response), handler));
  });

  function answer(name: string, request: ReadRequest, reply: PlainReply, handler: Handler): void {
    const { log } = beside;
    if (log) {
      const begun = performance.now();
      const { raw } = reply;
      raw.once("close", () => log(request, raw.statusCode, performance.now() - begun));
    }
    // What the handler has set of its answer may be what failed.
    const failed = (error: unknown): void => beside.failed(error, request, new PlainReply(reply.raw));
    try {
      const work = serve(emulator, "client", name, request, reply, handler);
      if (work instanceof Promise) work.catch(failed);
    } catch (error) {
      failed(error);
    }
  }
}

/** The last part of the path of a request of the plain kind; undefined for any other kind. */
function nameAsked({ method, url = "", headers }: IncomingMessage, bodyLimit: number): string | undefined {
  if (method !== "POST" || !url.startsWith(PATH)) return undefined;
  if (headers.origin !== undefined || headers.upgrade !== undefined) return undefined;
  if (!USUAL_TYPES.has(headers["content-type"]) || headers["transfer-encoding"] !== undefined) return undefined;
  if (Number(headers["content-length"] ?? 0) > bodyLimit) return undefined;
  const end = url.indexOf("?");
  return end < 0 ? url.slice(PATH.length) : url.slice(PATH.length, end);
}

/** Whoever goes away before the end is not answered: without a listener Node.js makes no error of it. */
function readBody(request: IncomingMessage, read: (body: string) => void): void {
  let first: Buffer | undefined;
  let more: Buffer[] | undefined;
  request.on("data", (chunk: Buffer) => {
    if (!first) first = chunk;
    else if (more) more.push(chunk);
    else more = [first, chunk];
  });
  request.on("end", () => read((more ? Buffer.concat(more) : first)?.toString() ?? ""));
}

class PlainRequest implements ReadRequest {
  note: RequestNote | null = null;

  constructor(
    readonly raw: IncomingMessage,
    readonly body: string,
  ) {}

  get method(): string {
    return "POST";
  }

  get url(): string {
    return this.raw.url ?? "";
  }

  get headers(): IncomingMessage["headers"] {
    return this.raw.headers;
  }

  /** Read as Fastify does; asked for only when there is one. */
  get query(): unknown {
    return parse(this.url.slice(this.url.indexOf("?") + 1), undefined, undefined, { maxKeys: 0 });
  }
}

class PlainReply implements ReplyWriter {
  statusCode = 200;
  readonly #headers: OutgoingHttpHeaders = {};

  constructor(readonly raw: ServerResponse) {}

  code(status: number): this {
    this.statusCode = status;
    return this;
  }

  header(name: string, value: string): this {
    this.#headers[name] = value;
    return this;
  }

  headers(values: Record<string, string>): this {
    for (const [name, value] of Object.entries(values)) this.header(name.toLowerCase(), value);
    return this;
  }

  getHeaders(): OutgoingHttpHeaders {
    return this.#headers;
  }

  send(body = ""): void {
    const { statusCode } = this;
    if (statusCode !== 204 && statusCode !== 304) this.#headers["content-length"] = Buffer.byteLength(body);
    this.raw.writeHead(statusCode, this.#headers);
    this.raw.end(body);
  }

  hijack(): void {}
}
