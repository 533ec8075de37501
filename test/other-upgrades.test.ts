import { connect } from "node:net";
import { describe, expect, it } from "vitest";
import { logIn, useEmulator } from "./support/emulator.js";

const emulator = useEmulator();

/** What comes back for bytes that are sent as they are, packet by packet, until so many answers have come. */
function talk(packets: readonly string[], answers: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(emulator.uc.port, "127.0.0.1");
    let text = "";
    socket.on("data", (data) => {
      text += data;
      if (text.split("HTTP/1.1 ").length > answers) socket.end();
    });
    socket.on("close", () => resolve(text));
    socket.on("error", reject);
    socket.setTimeout(5_000, () => socket.destroy(new Error(`only ${text}`)));
    const send = (at: number): void => {
      const packet = packets[at];
      if (packet !== undefined) socket.write(packet, () => setImmediate(() => send(at + 1)));
    };
    send(0);
  });
}

/** The first request of Java's HttpClient. */
const offer = (session: string, body: string) =>
  `POST /ws/client/asnGetTime HTTP/1.1\r\nConnection: Upgrade, HTTP2-Settings\r\nContent-Length: ${body.length}\r\nHost: localhost\r\nHTTP2-Settings: AAEAAEAAAAIAAAABAAMAAABkAAQBAAAAAAUAAEAA\r\nUpgrade: h2c\r\nX-ucsessionid: ${session}\r\n\r\n`;

describe("a client that offers HTTP/2 with its request, as Java's does", () => {
  it.each([
    ["in one packet", (head: string, body: string) => [head + body]],
    ["with its body after its head", (head: string, body: string) => [head, body]],
    ["in bytes", (head: string, body: string) => [...(head + body)]],
  ])("is answered over HTTP/1.1, and goes on with its connection: %s", async (_how, packets) => {
    const head = offer(await logIn(emulator.uc), "{}");
    const next = head.replace(/Connection.*\r\n/, "").replace(/HTTP2.*\r\nUpgrade.*\r\n/, "");
    const text = await talk([...packets(head, "{}"), `${next}{}`], 2);
    expect(text.match(/HTTP\/1\.1 \d+/g)).toEqual(["HTTP/1.1 200", "HTTP/1.1 200"]);
    expect(text.match(/AsnGetTimeResult/g)).toHaveLength(2);
  });

  it("a GET, which has no body, too", async () => {
    const head =
      "GET /ws/client/ucserverversion HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n";
    expect(await talk([head], 1)).toMatch(/^HTTP\/1\.1 200 OK\r\n.*"ucserverversion"/s);
  });
});
