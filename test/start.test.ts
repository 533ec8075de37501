import { createServer, type Server } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { startServer, UsageError } from "../src/index.js";
import { noOperation } from "./support/emulator.js";

let taken: Server | undefined;
afterEach(() => taken?.close());

/** A port that another program listens on. */
async function takenPort(): Promise<number> {
  taken = createServer();
  await new Promise<void>((resolve) => {
    taken?.listen(0, "127.0.0.1", resolve);
  });
  const address = taken.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

/** Whether a port can be listened on. */
const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });

describe("an emulator that cannot start says which option is to blame, and what to do", () => {
  it("a port that another program has", async () => {
    const port = await takenPort();
    await expect(startServer({ port })).rejects.toThrow(
      new UsageError(
        `--port ${port}: 127.0.0.1:${port} is in use by another program; choose another, or 0 for any free one`,
      ),
    );
  });

  it("a port for HTTPS that another program has; the port for HTTP is free again then", async () => {
    const tlsPort = await takenPort();
    const uc = await startServer();
    const { port } = uc;
    await uc.stop();
    await expect(startServer({ port, tlsPort })).rejects.toThrow(
      `--tls-port ${tlsPort}: 127.0.0.1:${tlsPort} is in use`,
    );
    expect(await isFree(port)).toBe(true);
  });

  it("a host that is not this machine's", async () => {
    // 192.0.2.0/24 is for documentation: no machine has such an address.
    await expect(startServer({ host: "192.0.2.1" })).rejects.toThrow(
      "--port 0: 192.0.2.1:0 is not an address of this machine; check --host",
    );
  });

  it("a default server that no world has", async () => {
    await expect(startServer({ worlds: [{ ucsid: "acme" }], defaultServer: "local" })).rejects.toThrow(
      new UsageError("--default-server local: no world file has this ucsid; there are: acme"),
    );
  });

  it("responses that make no sense; the port is free again then", async () => {
    const uc = await startServer();
    const { port } = uc;
    await uc.stop();
    await expect(
      startServer({ port, responses: { operation: noOperation("asnNoSuchThing"), error: 1 } }),
    ).rejects.toThrow('there is no operation "asnNoSuchThing"');
    expect(await isFree(port)).toBe(true);
  });
});

describe("an emulator with a port for HTTPS", () => {
  it("answers there with a certificate of its own, made at the start", async () => {
    const uc = await startServer({ tlsPort: 0 });
    const { get } = await import("node:https");
    const answer = await new Promise<{ status: number | undefined; subject: string | undefined }>((resolve, reject) => {
      const request = get(`${uc.tlsUrl}/ws/client/ucserverversion`, { rejectUnauthorized: false }, (response) => {
        const { subject } = (response.socket as import("node:tls").TLSSocket).getPeerCertificate();
        response.resume().on("end", () => resolve({ status: response.statusCode, subject: String(subject.CN) }));
      });
      request.on("error", reject);
    });
    expect(answer.status).toBe(200);
    expect(answer.subject).not.toBe("undefined");
    await uc.stop();
  });
});
