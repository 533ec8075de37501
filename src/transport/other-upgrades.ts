import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import type { TLSSocket } from "node:tls";
import type { FastifyInstance } from "fastify";

/** Headers that belong to the upgrade, and go with it. */
const OF_UPGRADES: ReadonlySet<string> = new Set(["upgrade", "connection", "http2-settings"]);

/**
 * Has a request that offers another upgrade than to a WebSocket answered as if it did not, which a server may always do
 * (RFC 9110): Java's HttpClient offers HTTP/2 (`h2c`) with its first request. Node.js asks nobody, and takes each such
 * request, without its body, for an upgrade as soon as there is any listener for them.
 */
export function ignoreOtherUpgrades(app: FastifyInstance): void {
  app.addHook("onReady", async () => {
    const { server } = app;
    const listeners = server.listeners("upgrade");
    server.removeAllListeners("upgrade");
    server.on("upgrade", (request: IncomingMessage, connection: Duplex, head: Buffer) => {
      if (request.headers.upgrade?.toLowerCase() !== "websocket") {
        connection.unshift(Buffer.concat([headOf(request), head]));
        server.emit((connection as TLSSocket).encrypted ? "secureConnection" : "connection", connection);
        return;
      }
      for (const listener of listeners) listener.call(server, request, connection, head);
    });
  });
}

/** The request up to its body, as it came but for the upgrade. */
function headOf({ method, url, httpVersion, rawHeaders }: IncomingMessage): Buffer {
  const lines = [`${method} ${url} HTTP/${httpVersion}`];
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] ?? "";
    if (!OF_UPGRADES.has(name.toLowerCase())) lines.push(`${name}: ${rawHeaders[at + 1]}`);
  }
  return Buffer.from(`${lines.join("\r\n")}\r\n\r\n`, "latin1");
}
