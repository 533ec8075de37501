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
        ? new TlsAgent({ keepAlive: true, ...this.#trust })
        : new Agent({ keepAlive: true });
  }

  get host(): string {
    return this.server.address.host;
  }

  /** What it answers, as it is. @throws {UpstreamError} */
  async ask(asked: PassedRequest): Promise<HttpAnswer> {
    for (;;) {
      const again = { isDue: false };
      try {
        return await this.#askOnce(asked, again);
      } catch (error) {
        if (!again.isDue) throw error instanceof UpstreamError ? error : new UpstreamError(reasonOf(error as Error));
      }
    }
  }

  /** Opens an event channel there. @throws {UpstreamError} @throws {UpgradeRefused} */
  open({ url, headers }: PassedRequest): Promise<UpstreamChannel> {
    const address = this.#addressOf(url);
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
        bodyOf(answer).then(
          (body) => reject(new UpgradeRefused(answerOf(answer, body))),
          () => reject(new UpstreamError(reasonOf(new Error("its answer broke off")))),
        );
      });
      socket.once("error", (error) => reject(new UpstreamError(reasonOf(error))));
    });
  }

  /** Ends what is open. */
  close(): void {
    this.#agent.destroy();
    for (const channel of this.#channels) channel.close(1001, "");
  }

  #askOnce({ method, url, headers, body }: PassedRequest, again: { isDue: boolean }): Promise<HttpAnswer> {
    const send = this.server.address.protocol === "https:" ? tlsRequest : plainRequest;
    const length = body === undefined ? {} : { "content-length": Buffer.byteLength(body) };
    const request = send(this.#addressOf(url), {
      method,
      ...this.#trust,
      agent: BINDS_CONNECTION.test(headers.authorization ?? "") ? false : this.#agent,
      headers: { ...passed(headers), "accept-encoding": "identity", ...length },
    });
    const late = (): void => {
      request.destroy(Object.assign(new Error("too late"), { code: "ETIMEDOUT" }));
    };
    const timer = setTimeout(late, this.server.patience);
    return new Promise<HttpAnswer>((resolve, reject) => {
      request.once("response", (answer) => {
        bodyOf(answer).then((text) => resolve(answerOf(answer, text)), reject);
      });
      request.once("error", (error: Error & { code?: string }) => {
        // The server may have ended a connection that was kept, just when it was used again.
        again.isDue = request.reusedSocket && error.code === "ECONNRESET";
        reject(error);
      });
      request.end(body);
    }).finally(() => clearTimeout(timer));
  }

  #addressOf(url: string): URL {
    const { origin, pathname } = this.server.address;
    return new URL(origin + pathname.replace(/\/$/, "") + url);
  }
}

const passed = (headers: IncomingHttpHeaders): Record<string, string | string[]> =>
  Object.fromEntries(
    Object.entries(headers).filter(
      (header): header is [string, string | string[]] => header[1] !== undefined && !OF_A_CONNECTION.test(header[0]),
    ),
  );

const answerOf = ({ statusCode = 502, headers }: IncomingMessage, body: string): HttpAnswer => ({
  status: statusCode,
  headers: passed(headers),
  body,
});

/** The whole body of an answer, unpacked. Rejects for one that breaks off, and for one that is too long. */
function bodyOf(answer: IncomingMessage): Promise<string> {
  const kept = new KeptBytes();
  answer.on("data", (chunk: Buffer) => kept.take(chunk));
  return new Promise((resolve, reject) => {
    answer.once("end", () => {
      if (!kept.isTooLong) return resolve(kept.text(answer.headers["content-encoding"]));
      reject(new UpstreamError(`answered with more than ${MOST_BODY} bytes`));
    });
    answer.once("error", (error: Error & { code?: string }) =>
      reject(error.code === "ETIMEDOUT" ? error : new UpstreamError("broke its answer off")),
    );
  });
}
