import { IncomingMessage } from "node:http";
import type { FastifyInstance } from "fastify";

const CHANNEL = /^\/ws\/client\/websocket\/?(\?|$)/;

/**
 * Ends the connection with the answer to a request that offered another protocol, whoever answers it, and says so
 * (`Connection: close`): Node.js drops what a client has sent behind such a request in the same packet, so nobody shall
 * wait for its answer. Where Node.js takes the request for an upgrade, it reads no HTTP on the connection any more and
 * leaves it open; then it is ended here. An upgrade that becomes an event channel has no answer that could finish.
 */
export function closeAfterOffers(app: FastifyInstance): void {
  app.addHook("onRequest", (request, reply, done) => {
    if (request.headers.upgrade !== undefined) {
      reply.header("connection", "close");
      if ((request.raw as ServiceRequest).upgrade) reply.raw.once("finish", () => request.raw.socket.destroySoon());
    }
    done();
  });
}

/**
 * A request that Node.js takes for an upgrade only where there is something to upgrade to: a WebSocket on the event
 * channel's path. Everywhere else the offer is ignored, which a server may always do (RFC 9110 section 7.8): Java's
 * HttpClient offers HTTP/2 (`Upgrade: h2c`) with its first request, and is answered over HTTP/1.1 like anybody else.
 *
 * Node.js asks `upgrade` once the headers have been read. Answering no here is the only way that keeps the request's
 * body and its place among pipelined requests.
 */
export class ServiceRequest extends IncomingMessage {
  private offered: boolean | undefined;

  get upgrade(): boolean {
    if (this.offered !== true) return false;
    return this.headers.upgrade?.toLowerCase() === "websocket" && CHANNEL.test(this.url ?? "");
  }

  set upgrade(offered: boolean) {
    this.offered = offered;
  }
}
