import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { WebSocket, WebSocketServer } from "ws";
import { type ConfigInput, startServer, type UcEmulator } from "../../src/index.js";
import { listenBefore } from "../../src/recordings/upstream/listen.js";
import { Channel } from "../support/channel.js";
import { basic } from "../support/emulator.js";
import { until } from "../support/until.js";

// The server upstream is none of ours, and does what a server should not: whoever stands before it stays as it was.

const open: { stop(): unknown }[] = [];
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.stop();
});

async function other(listener: RequestListener): Promise<{ server: Server; url: string }> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  open.push({ stop: () => new Promise((resolve) => server.close(resolve).closeAllConnections()) });
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

async function inFrontOf(url: string, options: ConfigInput = {}): Promise<UcEmulator> {
  const uc = await startServer({ passthrough: url, upstreamTimeout: 5, ...options });
  open.push(uc);
  return uc;
}

/** What a server says on its connection to a request written by hand. */
async function written(url: string, lines: readonly string[], body = ""): Promise<string> {
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  socket.write(`${[...lines, "host: x"].join("\r\n")}\r\n\r\n${body}`);
  let text = "";
  socket.setEncoding("utf8").on("data", (chunk: string) => {
    text += chunk;
  });
  await once(socket, "close");
  return text;
}

const ASKED = "/ws/direct/asnGetPhoneBooks?user=a&pass=b";

describe("an answer that is none", () => {
  it.each<[string, string, RegExp]>([
    ["another protocol", "HTTP/1.1 101 x\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n", /changed to a protocol/],
    ["a status above all", "HTTP/1.1 999 x\r\ncontent-length: 2\r\n\r\n{}", /the status 999, which is none$/],
    ["a status below all", "HTTP/1.1 099 x\r\ncontent-length: 2\r\n\r\n{}", /the status 99, which is none$/],
    ["no gzip", "HTTP/1.1 200 x\r\ncontent-encoding: gzip\r\ncontent-length: 2\r\n\r\n{}", /what cannot be unpacked$/],
  ])("%s: the server is not connected", async (_what, text, reason) => {
    const { url } = await other(({ socket }) => socket.end(text));
    const answer = await fetch((await inFrontOf(url)).url + ASKED);
    expect(answer.status).toBe(502);
    expect(await answer.json()).toMatchObject({ error: { iErrorDetail: 119, details: expect.stringMatching(reason) } });
  });

  it("nothing is asked twice, since it may have been done", async () => {
    const asked: (string | undefined)[] = [];
    const { url } = await other(({ method, socket }, answer) => {
      asked.push(method);
      if (method === "GET") answer.end("{}");
      else socket.destroy();
    });
    const uc = await inFrontOf(url);
    // The second request comes on the connection of the first.
    expect((await fetch(uc.url + ASKED)).status).toBe(200);
    expect((await fetch(uc.url + ASKED, { method: "POST", body: "{}" })).status).toBe(502);
    expect(asked).toEqual(["GET", "POST"]);
  });

  it("an upgrade that is refused without an end of the refusal", async () => {
    const { server, url } = await other(() => undefined);
    server.on("upgrade", (_request, socket: Socket) => {
      const drip = setInterval(() => socket.write(" "), 50);
      socket.on("error", () => undefined).once("close", () => clearInterval(drip));
      socket.write("HTTP/1.1 401 x\r\ncontent-length: 100000\r\n\r\n");
    });
    const uc = await inFrontOf(url, { upstreamTimeout: 1 });
    const refused = new WebSocket(`${uc.wsUrl}?x-ucsessionid=1`);
    const [, answer] = await once(refused, "unexpected-response");
    expect(answer.statusCode).toBe(502);
  });
});

describe("what goes on", () => {
  it("is the path as it came, and no header of the connection", async () => {
    const seen: { url: string | undefined; headers: object }[] = [];
    const { url } = await other(({ url: path, headers }, answer) => {
      seen.push({ url: path, headers });
      answer.writeHead(200, { connection: "close, x-hop", "x-hop": "1", "x-end": "1" }).end("{}");
    });
    const uc = await inFrontOf(url);
    const headers = ["connection: close, x-hop", "x-hop: 1", "x-end: 1"];
    const got = await written(uc.url, ["GET /ws/../__admin/health HTTP/1.1", ...headers]);
    expect(got).toContain("x-end: 1");
    expect(got).not.toContain("x-hop");
    await written(uc.url, ["GET http://elsewhere.example/ws/client/ucserverversion HTTP/1.1", "connection: close"]);
    expect(seen).toEqual([
      { url: "/ws/../__admin/health", headers: expect.objectContaining({ "x-end": "1" }) },
      { url: "/ws/client/ucserverversion", headers: expect.objectContaining({}) },
    ]);
    expect(seen[0]?.headers).not.toHaveProperty("x-hop");
  });

  it("is an offer of HTTP/2 neither there nor on a recording's way", async () => {
    const uc = await startServer();
    open.push(uc);
    const proxy = await listenBefore(
      { upstream: new URL(uc.url), patience: 5_000, onExchange: () => undefined, onTrouble: () => undefined },
      "127.0.0.1",
      0,
    );
    open.push({ stop: () => proxy.close() });
    // As Java's HttpClient asks first.
    const offer = ["connection: Upgrade, HTTP2-Settings", "upgrade: h2c", "http2-settings: AAMA"];
    const lines = ["POST /ws/direct/asnGetPhoneBooks HTTP/1.1", "content-length: 2", ...offer];
    const { authorization } = basic("alice");
    const url = `http://127.0.0.1:${proxy.port}`;
    expect(await written(url, [...lines, `authorization: ${authorization}`], "{}")).toMatch(/^HTTP\/1\.1 200 /);
  });
});

describe("while the other server is asked", () => {
  /** It answers when it is told to. */
  async function held(options: ConfigInput = {}) {
    const waiting: (() => void)[] = [];
    const peers: WebSocket[] = [];
    const channels = new WebSocketServer({ noServer: true });
    const { server, url } = await other((_request, answer) => {
      waiting.push(() => answer.end('{"sessionid":"THERE","u8sLoggedInUser":"zoe"}'));
    });
    server.on("upgrade", (request, socket, head) => {
      waiting.push(() => channels.handleUpgrade(request, socket, head, (peer) => peers.push(peer)));
    });
    open.push({ stop: () => peers.forEach((peer) => peer.terminate()) });
    const uc = await inFrontOf(url, options);
    const goOn = async (many = 1): Promise<void> => {
      await until(() => waiting.length === many);
      for (const one of waiting.splice(0)) one();
    };
    return { uc, goOn, peers, waits: (many = 1) => until(() => waiting.length === many) };
  }
  const sessions = async (uc: UcEmulator): Promise<unknown> =>
    ((await (await fetch(`${uc.url}/__admin/health`)).json()) as { servers: object[] }).servers[0];

  it("two channels of one session that was not known are of one session", async () => {
    const { uc, goOn } = await held();
    const both = [Channel.open(uc, "zoe", "OLD"), Channel.open(uc, "zoe", "OLD")];
    await goOn(2);
    const channels = await Promise.all(both);
    expect(await sessions(uc)).toMatchObject({ sessions: 1, channels: 2 });
    uc.reset();
    expect((await Promise.all(channels.map((channel) => channel.closed))).map(({ code }) => code)).toEqual([
      1000, 1000,
    ]);
  });

  it("a session that ends before its channel opens is begun anew", async () => {
    const { uc, goOn, waits } = await held();
    const began = fetch(`${uc.url}/ws/client/createsession?user=zoe&pass=z`);
    await goOn();
    await began;
    const opening = Channel.open(uc, "zoe", "THERE");
    await waits();
    uc.reset();
    await goOn();
    const channel = await opening;
    expect(await sessions(uc)).toMatchObject({ sessions: 1, channels: 1 });
    uc.reset();
    expect((await channel.closed).code).toBe(1000);
  });

  it("a server that is removed meanwhile knows no session", async () => {
    const { uc, goOn, waits } = await held();
    const fresh = await uc.server();
    const began = fetch(`${uc.url}/ws/client/createsession?user=zoe&pass=z&ucsid=${fresh.ucsid}`);
    await waits();
    await fresh.remove();
    await goOn();
    expect((await began).status).toBe(200);
    expect(uc.journal("kind:session session:THERE")).toEqual([]);
  });

  it("it does not read: the channel is cut before the memory is full", async () => {
    const { uc, goOn, peers } = await held();
    const opening = Channel.open(uc, "zoe", "OLD");
    await goOn();
    const channel = await opening;
    await until(() => peers.length === 1);
    peers[0]?.pause();
    const junk = "x".repeat(1 << 20);
    for (let sent = 0; channel.socket.readyState === WebSocket.OPEN && sent < 200; sent++) {
      await new Promise((resolve) => channel.socket.send(junk, resolve));
    }
    expect((await channel.closed).code).toBe(1006);
  });
});
