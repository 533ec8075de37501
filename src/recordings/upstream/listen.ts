import { createServer, IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { type UpstreamOptions, UpstreamProxy } from "./proxy.js";

export interface ListeningProxy {
  /** The port that it listens on. */
  readonly port: number;
  /** Ends it: connections that are open end too. */
  close(): Promise<void>;
}

/**
 * A request that Node.js takes for an upgrade only where it offers a WebSocket. Any other offer is ignored, which a server may
 * always do (RFC 9110 section 7.8): Java's HttpClient offers HTTP/2 (`Upgrade: h2c`) with its first request.
 */
class OfferedRequest extends IncomingMessage {
  private isOffer: boolean | undefined;

  get upgrade(): boolean {
    return this.isOffer === true && this.headers.upgrade?.toLowerCase() === "websocket";
  }

  // Node.js sets it before it has read the headers, and asks for it behind them.
  set upgrade(isOffer: boolean) {
    this.isOffer = isOffer;
  }
}

/** Listens for an application, and passes on what it asks. Rejects when the port is taken. */
export async function listenBefore(options: UpstreamOptions, host: string, port: number): Promise<ListeningProxy> {
  const proxy = new UpstreamProxy(options);
  const server = createServer({ IncomingMessage: OfferedRequest }, (request, response) => proxy.web(request, response));
  server.on("upgrade", (request, socket, head) => proxy.upgrade(request, socket, head));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve());
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        proxy.close();
        server.closeAllConnections();
      }),
  };
}
