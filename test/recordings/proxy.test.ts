import { createServer, type RequestListener } from "node:http";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { startServer, type UcEmulator } from "../../src/index.js";
import type { Exchange } from "../../src/recordings/exchange.js";
import { recordingOf } from "../../src/recordings/recorder.js";
import { type ListeningProxy, listenBefore } from "../../src/recordings/upstream/listen.js";
import { BerChannel } from "../support/ber.js";
import { Channel } from "../support/channel.js";
import { basic, logIn } from "../support/emulator.js";
import { until } from "../support/until.js";

// The application talks to a proxy, which talks to the server: both see what they would see without it, and the proxy knows
// what was said.

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close();
});

interface Ground {
  readonly uc: UcEmulator;
  readonly front: { url: string; wsUrl: string };
  readonly seen: Exchange[];
  readonly troubles: string[];
}

async function inFrontOf(upstream: string, rest: object = {}): Promise<Omit<Ground, "uc"> & { proxy: ListeningProxy }> {
  const seen: Exchange[] = [];
  const troubles: string[] = [];
  const proxy = await listenBefore(
    {
      upstream: new URL(upstream),
      patience: 5_000,
      onExchange: (exchange) => seen.push(exchange),
      onTrouble: (sentence) => troubles.push(sentence),
      ...rest,
    },
    "127.0.0.1",
    0,
  );
  open.push(proxy);
  const at = `127.0.0.1:${proxy.port}`;
  return { front: { url: `http://${at}`, wsUrl: `ws://${at}/ws/client/websocket` }, seen, troubles, proxy };
}

async function ground(): Promise<Ground> {
  const uc = await startServer({ seed: 1 });
  open.push({ close: () => uc.stop() });
  return { uc, ...(await inFrontOf(uc.url)) };
}

/** A server that is none of ours. */
async function other(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  open.push({ close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()) });
  return `http://127.0.0.1:${(server.address() as { port: number }).port}`;
}

describe("an application before a proxy", () => {
  it.each<[string, string, RequestInit]>([
    ["a call by POST", "/ws/direct/asnGetUserToken?ucsid=local", { method: "POST", body: '{"iType":0}' }],
    ["a call by GET", "/ws/direct/asnGetLoggedInContact?ucsid=local", {}],
    ["a call by JSONP", "/ws/direct/asnGetLoggedInContact?ucsid=local&callback=cb", {}],
    ["public presence", "/ws/public/contacts?ucsid=local", {}],
    ["the version", "/ws/client/ucserverversion", {}],
    ["a server that is not connected", "/ws/client/createsession?ucsid=offline", {}],
    ["a challenge", "/ws/client/createsession", { headers: {} }],
    ["a preflight", "/ws/client/createsession", { method: "OPTIONS", headers: { origin: "http://a.example" } }],
    ["a path that is not there", "/ws/clinet/createsession", {}],
  ])("gets the answer of the server to %s", async (_what, path, init) => {
    const { uc, front } = await ground();
    const options = { headers: basic("alice"), ...init };
    const [through, straight] = [await fetch(front.url + path, options), await fetch(uc.url + path, options)];
    // Ids, numbers and times differ in each answer.
    const plain = (text: string): string => text.replace(/[0-9A-F]{32}|eyJ[\w.-]+|"invokedID":\d+/g, "*");
    expect(through.status).toBe(straight.status);
    expect(plain(await through.text())).toBe(plain(await straight.text()));
    const names = (answer: Response): string[] => [...answer.headers.keys()].filter((name) => name !== "date");
    expect(names(through)).toEqual(names(straight));
  });

  it("has its event channel, and the proxy has read both sides of it", async () => {
    const { uc, front, seen } = await ground();
    const channel = await Channel.open(front, "alice", await logIn(front));
    await channel.call("asnCtiLineMonitorStart", { u8sLinePhoneNumber: "tel:+493023125100@pbx" });
    uc.call({ from: "+4930123456", to: "alice" });
    await channel.waitFor(({ invoke }) => invoke?.operationName === "asnCtiNotifyLineCallInformationChanged");
    channel.socket.close(1000);
    expect((await channel.closed).code).toBe(1000);
    expect(recordingOf(seen).entries).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: "call", function: "createsession", user: "alice" }),
        expect.objectContaining({ kind: "session", function: "channel.opened" }),
        expect.objectContaining({ kind: "call", function: "asnCtiLineMonitorStart", outcome: "result" }),
        expect.objectContaining({ kind: "event", function: "asnCtiNotifyLineCallInformationChanged", user: "alice" }),
      ]),
    );
  });

  it("has its event channel in BER", async () => {
    const { front, seen } = await ground();
    const channel = await BerChannel.open(front, "alice", await logIn(front));
    await channel.result("asnMgmtGetLicense", { iCount: 1 });
    expect(recordingOf(seen).entries).toContainEqual(
      expect.objectContaining({
        function: "asnMgmtGetLicense",
        via: { transport: "socket", encoding: "ber" },
        outcome: "result",
      }),
    );
  });

  it("sees a channel that the server ends", async () => {
    const { uc, front } = await ground();
    const channel = await Channel.open(front, "alice", await logIn(front));
    open.splice(0, 1);
    await uc.stop();
    expect((await channel.closed).code).toBe(1001);
  });

  it("is answered by what a server packs, and the proxy reads it", async () => {
    const text = JSON.stringify({ ucserverinterfaceversion: "70.0.0" });
    const upstream = await other((_request, response) => {
      response.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" }).end(gzipSync(text));
    });
    const { front, seen } = await inFrontOf(upstream);
    const answer = await fetch(`${front.url}/ws/client/ucserverversion`);
    expect([answer.headers.get("content-encoding"), await answer.text()]).toEqual(["gzip", text]);
    await until(() => seen.length === 1);
    expect(seen).toMatchObject([{ status: 200, responseBody: text }]);
  });
});

describe("a server that cannot be asked", () => {
  const NOBODY = "http://127.0.0.1:9";

  it("is not connected for the application, and the person is told why", async () => {
    const { front, seen, troubles } = await inFrontOf(NOBODY);
    const answer = await fetch(`${front.url}/ws/client/createsession?user=alice&pass=secret`);
    expect(answer.status).toBe(502);
    expect(await answer.json()).toEqual({
      error: {
        details: "127.0.0.1:9 refuses connections",
        _type: "WsError",
        iErrorDetail: 119,
        u8sErrorString: "UCServer is not connected here",
      },
    });
    expect(troubles).toEqual(["GET /ws/client/createsession: http://127.0.0.1:9 refuses connections"]);
    await until(() => seen.length === 1);
    expect(recordingOf(seen).entries).toEqual([]);
  });

  it("refuses the upgrade too", async () => {
    const { front } = await inFrontOf(NOBODY);
    const refused = new WebSocket(`${front.wsUrl}?x-ucsessionid=1`);
    const status = await new Promise((resolve) =>
      refused.once("unexpected-response", (_q, { statusCode }) => resolve(statusCode)),
    );
    expect(status).toBe(502);
  });

  it.each<[string, RequestListener, object, number | "broken"]>([
    ["that says nothing in time", () => undefined, { patience: 50 }, 502],
    ["that ends the connection", ({ socket }) => socket.destroy(), {}, 502],
    [
      "that answers by half",
      (_request, response) => {
        response.writeHead(200, { "content-length": 100 }).write('{"half":');
        setImmediate(() => response.destroy());
      },
      {},
      "broken",
    ],
  ])("%s", async (_what, listener, rest, expected) => {
    const { front, seen, troubles } = await inFrontOf(await other(listener), rest);
    const outcome = await fetch(`${front.url}/ws/client/ucserverversion`)
      .then(async (answer) => [answer.status, await answer.text()] as const)
      .catch(() => ["broken"] as const);
    expect(outcome[0]).toBe(expected);
    await until(() => seen.length === 1 && troubles.length === 1);
    expect(recordingOf(seen).entries).toEqual([]);
  });

  it("has a certificate that nobody knows: it is refused, unless it is given or any will do", async () => {
    const uc = await startServer({ tlsPort: 0 });
    open.push({ close: () => uc.stop() });
    const tls = uc.tlsUrl ?? "";
    const strict = await inFrontOf(tls);
    expect((await fetch(`${strict.front.url}/ws/client/ucserverversion`)).status).toBe(502);
    expect(strict.troubles[0]).toMatch(/has a certificate of its own making; give it with --ca FILE$/);
    const loose = await inFrontOf(tls, { insecure: true });
    expect((await fetch(`${loose.front.url}/ws/client/ucserverversion`)).status).toBe(200);
    expect(loose.troubles).toEqual([]);
  });

  it("comes back, and the next request is answered", async () => {
    let isUp = false;
    const upstream = await other((request, response) => (isUp ? response.end("{}") : request.socket.destroy()));
    const { front } = await inFrontOf(upstream);
    expect((await fetch(`${front.url}/ws/client/ucserverversion`)).status).toBe(502);
    isUp = true;
    expect((await fetch(`${front.url}/ws/client/ucserverversion`)).status).toBe(200);
  });
});
