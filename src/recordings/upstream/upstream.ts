import { Agent, type IncomingHttpHeaders, type IncomingMessage, request as plainRequest } from "node:http";
import { Agent as TlsAgent, request as tlsRequest } from "node:https";
import { WebSocket } from "ws";
import type { HttpAnswer, Origin } from "../../rose/outcome.js";
import { clearTimeout, setTimeout } from "../../time/platform.js";
import { KeptBytes, MOST_BODY } from "./capture.js";
import { reasonOf } from "./reasons.js";
import { UpstreamChannel } from "./upstream-channel.js";

export interface UpstreamServer {
  /** Its address, such as `https://uc.example.com`. */
  readonly address: URL;
  /** Certificates to trust, in PEM. */
  readonly ca: string | undefined;
  /** Takes any certificate. */
  readonly insecure: boolean;
  /** How long it may take to answer, in ms. */
  readonly patience: number;
}

/** A request that goes on to another server as it came. */
export interface PassedRequest {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string | undefined;
}

/** A server that gave no whole answer; the message says why, to follow its address. */
export class UpstreamError extends Error {}

/** A server that answered an upgrade by HTTP. */
export class UpgradeRefused extends Error {
  constructor(readonly answer: HttpAnswer) {
    super("the upgrade was refused");
  }
}

/** What concerns one connection alone (RFC 9110 section 7.6.1), and what this program says itself. */
const OF_A_CONNECTION =
  /^(connection|keep-alive|te|trailer|transfer-encoding|upgrade|proxy-.*|host|content-length|content-encoding|accept-encoding|expect|sec-websocket-.*|x-ucserver-emulator-.*|access-control-allow-.*|access-control-expose-headers)$/;

/** Where a request in the form for proxies names the server: a request for this program goes on to one server alone. */
const OTHER_ORIGIN = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i;

/** A connection that was idle for longer may be ended by the server just when it is used again. */
const IDLE_MS = 1_000;

/** Who logs in so logs a whole connection in, which nobody else may use then. */
const BINDS_CONNECTION = /^(ntlm|negotiate)\b/i;

/** Another server, which is asked what nobody here answers. */
export class Upstream {
  readonly origin: Origin;
  readonly #trust: { readonly ca?: string; readonly rejectUnauthorized: boolean };
  readonly #agent: Agent;
  readonly #channels = new Set<UpstreamChannel>();

  constructor(readonly server: UpstreamServer) {
    const { address, ca, insecure } = server;
    this.origin = { by: "upstream", host: address.host };
    this.#trust = { ...(ca !== undefined && { ca }), rejectUnauthorized: !insecure };
    this.#agent =
      address.protocol === "https:"
        ? new TlsAgent({ keepAlive: true, timeout: IDLE_MS, ...this.#trust })
        : new Agent({ keepAlive: true, timeout: IDLE_MS });
  }

  get host(): string {
    return this.server.address.host;
  }

  /**
   * What it answers, as it is. Nothing is asked twice: a server that ends the connection may have done what it was asked.
   *
   * @throws {UpstreamError}
   */
  async ask(asked: PassedRequest): Promise<HttpAnswer> {
    try {
      return await this.#ask(asked);
    } catch (error) {
      throw upstreamError(error as Error);
    }
  }

  /** Opens an event channel there. @throws {UpstreamError} @throws {UpgradeRefused} */
  open({ url, headers }: PassedRequest): Promise<UpstreamChannel> {
    const address = new URL(this.server.address.origin + this.#pathOf(url));
    address.protocol = address.protocol.replace("http", "ws");
    const protocols = headers["sec-websocket-protocol"]?.split(",").map((name) => name.trim()) ?? [];
    const socket = new WebSocket(address, protocols, {
      ...this.#trust,
      headers: passed(headers),
      handshakeTimeout: this.server.patience,
      maxPayload: MOST_BODY,
      perMessageDeflate: false,
      // One message a turn: what an answer leads to is done before the event behind it comes.
      allowSynchronousEvents: false,
    });
    return new Promise((resolve, reject) => {
      socket.once("open", () => {
        // Until somebody listens nothing shall be lost.
        socket.pause();
        const channel = new UpstreamChannel(socket, this.origin);
        this.#channels.add(channel);
        socket.once("close", () => this.#channels.delete(channel));
        resolve(channel);
      });
      socket.once("unexpected-response", (_request, answer: IncomingMessage) => {
        const timer = setTimeout(() => answer.destroy(tooLate()), this.server.patience);
        bodyOf(answer)
          .then((body) => new UpgradeRefused(answerOf(answer, body)))
          .then(reject, (error: Error) => reject(upstreamError(error)))
          .finally(() => clearTimeout(timer));
      });
      socket.once("error", (error) => reject(new UpstreamError(reasonOf(error))));
    });
  }

  /** Ends what is open. */
  close(): void {
    this.#agent.destroy();
    for (const channel of this.#channels) channel.close(1001, "");
  }

  #ask({ method, url, headers, body }: PassedRequest): Promise<HttpAnswer> {
    const { address } = this.server;
    const send = address.protocol === "https:" ? tlsRequest : plainRequest;
    const length = body === undefined ? {} : { "content-length": Buffer.byteLength(body) };
    const request = send(address, {
      method,
      // As it came: a URL would resolve `/ws/../`, and lead to what is no part of the service.
      path: this.#pathOf(url),
      ...this.#trust,
      agent: BINDS_CONNECTION.test(headers.authorization ?? "") ? false : this.#agent,
      headers: { ...passed(headers), "accept-encoding": "identity", ...length },
    });
    const timer = setTimeout(() => request.destroy(tooLate()), this.server.patience);
    return new Promise<HttpAnswer>((resolve, reject) => {
      request.once("response", (answer) => {
        bodyOf(answer)
          .then((text) => answerOf(answer, text))
          .then(resolve, reject);
      });
      request.once("upgrade", (_answer, socket) => {
        socket.destroy();
        reject(new UpstreamError("changed to a protocol that nobody asked for"));
      });
      request.once("error", reject);
      request.end(body);
    }).finally(() => clearTimeout(timer));
  }

  #pathOf(url: string): string {
    return this.server.address.pathname.replace(/\/$/, "") + url.replace(OTHER_ORIGIN, "");
  }
}

const tooLate = (): Error => Object.assign(new Error("too late"), { code: "ETIMEDOUT" });

const upstreamError = (error: Error): UpstreamError =>
  error instanceof UpstreamError ? error : new UpstreamError(reasonOf(error));

/** The headers that go on: those that `Connection` names are of the connection too. */
function passed(headers: IncomingHttpHeaders): Record<string, string | string[]> {
  const named = new Set(headers.connection?.split(",").map((name) => name.trim().toLowerCase()));
  return Object.fromEntries(
    Object.entries(headers).filter(
      (header): header is [string, string | string[]] =>
        header[1] !== undefined && !OF_A_CONNECTION.test(header[0]) && !named.has(header[0]),
    ),
  );
}

/** @throws {UpstreamError} for a status that is none (RFC 9110 section 15). */
function answerOf({ statusCode = 0, headers }: IncomingMessage, body: string): HttpAnswer {
  if (statusCode < 200 || statusCode > 599)
    throw new UpstreamError(`answered with the status ${statusCode}, which is none`);
  return { status: statusCode, headers: passed(headers), body };
}

/** The whole body of an answer, unpacked. Rejects for one that breaks off, and for one that is too long. */
function bodyOf(answer: IncomingMessage): Promise<string> {
  const kept = new KeptBytes();
  answer.on("data", (chunk: Buffer) => kept.take(chunk));
  return new Promise((resolve, reject) => {
    answer.once("end", () => {
      if (kept.isTooLong) return reject(new UpstreamError(`answered with more than ${MOST_BODY} bytes`));
      const text = kept.text(answer.headers["content-encoding"]);
      if (text === "" && !kept.isEmpty) reject(new UpstreamError("answered with what cannot be unpacked"));
      else resolve(text);
    });
    answer.once("error", (error: Error & { code?: string }) =>
      reject(error.code === "ETIMEDOUT" ? error : new UpstreamError("broke its answer off")),
    );
  });
}
