import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type UpstreamOptions, UpstreamProxy } from "./proxy.js";

export interface ListeningProxy {
  /** The port that it listens on. */
  readonly port: number;
  /** Ends it: connections that are open end too. */
  close(): Promise<void>;
}

/** Listens for an application, and passes on what it asks. Rejects when the port is taken. */
export async function listenBefore(options: UpstreamOptions, host: string, port: number): Promise<ListeningProxy> {
  const proxy = new UpstreamProxy(options);
  const server = createServer((request, response) => proxy.web(request, response));
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
