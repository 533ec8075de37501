import type { ClientRequest, IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import { createProxyServer, type ProxyServer } from "httpxy";
import { Date, performance } from "../../time/platform.js";
import type { Exchange, HeaderList } from "../exchange.js";
import { headersOf, KeptBytes, keeping, messagesOf } from "./capture.js";
import { notReached, reasonOf } from "./reasons.js";

export interface UpstreamOptions {
  /** The address of the server that stands behind, such as `https://uc.example.com`. */
  readonly upstream: URL;
  /** Certificates to trust, in PEM, for a server with a private one. */
  readonly ca?: string | undefined;
  /** Takes any certificate. */
  readonly insecure?: boolean;
  /** How long the server may take to answer, in ms. */
  readonly patience: number;
  /** Is told of everything that passed, once it has. */
  readonly onExchange: (exchange: Exchange) => void;
  /** Is told in one sentence why the server could not be reached, or did not answer to the end. */
  readonly onTrouble: (sentence: string) => void;
}

interface UpstreamAnswer {
  readonly headers: HeaderList;
  readonly encoding: string | undefined;
  readonly body: KeptBytes;
}

/**
 * Passes requests and event channels on to another server, as they are, and tells what passed. The bytes are not touched but
 * for two headers: `Host`, and the compression of event channels, which is not asked for, so that frames can be read.
 */
export class UpstreamProxy {
  readonly #proxy: ProxyServer;
  /** What the server says to the requests that are under way. */
  readonly #answers = new WeakMap<IncomingMessage, UpstreamAnswer>();
  readonly #sockets = new Set<Duplex>();
  #channels = 0;

  constructor(private readonly options: UpstreamOptions) {
    const { upstream, ca, insecure, patience } = options;
    this.#proxy = createProxyServer({
      target: upstream.href,
      changeOrigin: true,
      secure: !insecure,
      ...(ca !== undefined && { ca }),
      proxyTimeout: patience,
    });
    this.#proxy.on("proxyRes", (answer, request) => {
      const body = new KeptBytes();
      answer.on("data", (chunk: Buffer) => body.take(chunk));
      this.#answers.set(request, { headers: headersOf(answer), encoding: answer.headers["content-encoding"], body });
    });
    this.#proxy.on("proxyReqWs", (proxyReq, request, socket) => this.#watchChannel(proxyReq, request, socket));
    this.#proxy.on("error", (error, request, answer) => {
      if (request && answer && !(answer instanceof URL)) this.#refuse(error, request, answer);
    });
  }

  /** Answers a request by what the server says to it. */
  web(request: IncomingMessage, response: ServerResponse): void {
    const at = Date.now();
    const began = performance.now();
    if (request.headers.upgrade !== undefined) notOffered(request);
    const asked = new KeptBytes();
    const body = keeping(asked);
    request.pipe(body);
    request.once("aborted", () => body.destroy());
    response.once("close", () => {
      const answer = this.#answers.get(request);
      const isWhole = answer !== undefined && response.writableFinished;
      this.options.onExchange({
        kind: "http",
        at,
        ms: performance.now() - began,
        method: request.method ?? "GET",
        url: this.#addressOf(request),
        requestHeaders: headersOf(request),
        requestBody: asked.text(undefined),
        status: isWhole ? response.statusCode : 0,
        responseHeaders: answer?.headers ?? [],
        responseBody: isWhole ? answer.body.text(answer.encoding) : "",
      });
      if (answer && !isWhole) this.options.onTrouble(`${request.method} ${pathOf(request)}: the answer was not whole`);
    });
    this.#proxy
      .web(request, response, { buffer: body })
      .catch((error: Error) => this.#refuse(error, request, response));
  }

  /** Opens an event channel to the server, and passes its frames both ways. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    delete request.headers["sec-websocket-extensions"];
    this.#sockets.add(socket);
    socket.once("close", () => this.#sockets.delete(socket));
    this.#proxy.ws(request, socket as Socket, {}, head).catch((error: Error) => this.#refuse(error, request, socket));
  }

  /** Ends the event channels that are open. */
  close(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  #watchChannel(proxyReq: ClientRequest, request: IncomingMessage, socket: Socket): void {
    const name = `channel-${++this.#channels}`;
    const from = { socket: name, url: this.#addressOf(request), requestHeaders: headersOf(request) };
    const tell = (direction: "sent" | "received") =>
      messagesOf(direction, (data) =>
        this.options.onExchange({ kind: "frame", at: Date.now(), direction, data, ...from }),
      );
    // Before the proxy joins the two, so that no frame is missed.
    proxyReq.once("upgrade", (_answer, upstream: Socket) => {
      this.#sockets.add(upstream);
      upstream.once("close", () => {
        this.#sockets.delete(upstream);
        socket.destroySoon();
      });
      socket.on("data", tell("sent"));
      upstream.on("data", tell("received"));
    });
  }

  /** Tells the client in the service's own shape that nobody is there: 502, WsError 119 (docs/protocol.md section 3). */
  #refuse(error: Error, request: IncomingMessage, answer: ServerResponse | Duplex): void {
    // What has begun to be answered can only be broken off; its end tells of it.
    if ("headersSent" in answer && answer.headersSent) return void answer.destroy();
    const why = reasonOf(error);
    this.options.onTrouble(`${request.method} ${pathOf(request)}: ${this.options.upstream.origin} ${why}`);
    const body = notReached(this.options.upstream.host, why);
    const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
    if (!("setHeader" in answer)) {
      const lines = Object.entries(headers).map(([header, text]) => `${header}: ${text}\r\n`);
      answer.end(`HTTP/1.1 502 Bad Gateway\r\n${lines.join("")}connection: close\r\n\r\n${body}`);
    } else answer.writeHead(502, headers).end(body);
  }

  #addressOf({ url = "/" }: IncomingMessage): string {
    return this.options.upstream.origin + this.options.upstream.pathname.replace(/\/$/, "") + url;
  }
}

/**
 * An offer of another protocol is made to this program, and goes no further. The connection ends with the answer: Node.js drops
 * what a client has sent behind such a request in the same packet.
 */
function notOffered({ headers }: IncomingMessage): void {
  delete headers.upgrade;
  delete headers["http2-settings"];
  headers.connection = "close";
}

/** Without the query, which may have a password in it. */
const pathOf = ({ url = "/" }: IncomingMessage): string => url.split("?")[0] ?? "";
