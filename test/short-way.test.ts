import { type IncomingHttpHeaders, request } from "node:http";
import { type AddressInfo, connect } from "node:net";
import type { FastifyInstance } from "fastify";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildApp } from "../src/app.js";
import { type Config, configSchema } from "../src/config.js";
import { Emulator } from "../src/emulator.js";
import { BUILT_IN_FIXTURES, loadWorlds } from "../src/fixtures/load-worlds.js";
import { Channel } from "./support/channel.js";

const lines: Record<string, unknown>[] = [];
const log = pino({ level: "info" }, { write: (line: string) => void lines.push(JSON.parse(line)) });
const notices: string[] = [];
let emulator: Emulator;
let app: FastifyInstance;
/** Requests that went through Fastify's routes. */
let usual = 0;

function newEmulator(options: Partial<Config> = {}): Emulator {
  const config = { ...configSchema.parse({ port: 0, watch: false, seed: 1, bodyLimit: 1_024 }), ...options };
  return new Emulator(config, loadWorlds(BUILT_IN_FIXTURES), (message) => notices.push(message));
}

beforeAll(async () => {
  emulator = newEmulator();
  app = buildApp({ emulator, log });
  app.addHook("onRequest", (_request, _reply, done) => {
    usual++;
    done();
  });
  await app.listen({ host: "127.0.0.1", port: 0 });
});
afterAll(async () => {
  emulator.stop();
  await app.close();
});

interface Seen {
  readonly status?: number | undefined;
  readonly headers?: IncomingHttpHeaders;
  readonly body?: string;
  /** The connection broke before an answer was there. */
  readonly broken?: string | undefined;
}

/** One POST, with the length of its body told (the short way), or in chunks (the usual way). */
function post(path: string, body: string, headers: Record<string, string>, way: "short" | "usual"): Promise<Seen> {
  return new Promise((resolve) => {
    const length = way === "short" ? { "content-length": String(Buffer.byteLength(body)) } : {};
    const { port } = app.server.address() as AddressInfo;
    const sent = request({ port, host: "127.0.0.1", method: "POST", path, headers: { ...headers, ...length } });
    let text = "";
    sent.on("error", (error: NodeJS.ErrnoException) => resolve({ broken: error.code }));
    sent.on("response", (response) => {
      const { date: _date, ...rest } = response.headers;
      response.on("data", (data) => {
        text += data;
      });
      response.on("end", () => resolve({ status: response.statusCode, headers: rest, body: text }));
      response.on("error", (error: NodeJS.ErrnoException) =>
        resolve({ status: response.statusCode, headers: rest, body: text, broken: error.code }),
      );
    });
    if (way === "usual") sent.write("");
    sent.end(body);
  });
}

/** The same but for what counts up: invoke ids, and the time. */
const alike = (seen: Seen): Seen => ({
  ...seen,
  body: seen.body
    ?.replaceAll(/"invokedID":\d+/g, '"invokedID":N')
    .replaceAll(/"[0-9A-F]{32}"/g, '"ID"')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "TIME"),
});

async function logIn(): Promise<string> {
  const { body = "{}" } = await post("/ws/client/createsession?simple&user=alice&pass=secret", "{}", {}, "short");
  return JSON.parse(body).sessionid;
}

const session = { "x-ucsessionid": "of alice" };
const fault = (text: string) => ({ ...session, "x-ucserver-emulator-fault": text });
type Row = readonly [
  what: string,
  expected: number | string,
  name: string,
  body: string,
  headers: Record<string, string>,
];
const REQUESTS: readonly Row[] = [
  ["a result", 200, "asnGetLoggedInContact", "{}", session],
  [
    "a result for an argument in JSON",
    200,
    "asnGetTime",
    '{"unknown":1}',
    { ...session, "content-type": "application/json" },
  ],
  ["an answer without a result", 200, "asnTransportKeepAlive", '{"dummy":null}', session],
  ["an answer that is made up", 200, "asnGetGoogleIntegrationSettings", "{}", session],
  ["an error", 400, "asnCtiDropCall", '{"u8sConnectionID":"none"}', session],
  ["a promise", 400, "asnTokenVerify", '{"sToken":"none"}', session],
  ["an argument of another type", 400, "asnCtiDropCall", '{"u8sConnectionID":1}', session],
  ["no JSON", 400, "asnGetTime", "{", session],
  ["no session", 400, "asnGetTime", "{}", {}],
  ["an unknown session", 400, "asnGetTime", "{}", { "x-ucsessionid": "00000000000000000000000000000000" }],
  ["a server that is not connected", 502, "asnGetTime", "{}", { "x-ucsid": "offline" }],
  ["a status with a body", 503, "asnGetTime", "{}", fault("status;code=503;body=busy")],
  ["a status without one", 204, "asnGetTime", "{}", fault("status;code=204")],
  ["a delay", 200, "asnGetTime", "{}", fault("delay;ms=5")],
  ["a reject", 400, "asnGetTime", "{}", fault("reject;problem=resourceLimitation")],
  ["a connection that is reset", "ECONNRESET", "asnGetTime", "{}", fault("reset")],
  ["a connection that is hung up", "ECONNRESET", "asnGetTime", "{}", fault("hangUp")],
  ["half an answer", "200 ECONNRESET", "asnGetTime", "{}", fault("half")],
  ["an answer in drips", 200, "asnGetTime", "{}", fault("drip;bytes=20;ms=1")],
  ["a login in the short form", 200, "createsession?simple&user=alice&pass=secret", "{}", {}],
  ["a login with Basic", 200, "createsession", "", { authorization: `Basic ${btoa("alice:secret")}` }],
  ["a login that fails", 401, "createsession", "{}", { authorization: `Basic ${btoa("alice:wrong")}` }],
  ["the same, to be answered with 400", 400, "createsession?no401", "", { authorization: "Basic" }],
  ["JSONP", 200, "ucserverversion?callback=app.answer", "", {}],
  ["a callback that is none", 400, "ucserverversion?callback=a(", "", {}],
  ["options that contradict each other", 400, "ucserverversion?ucsid=a&ucsid=b", "", {}],
  ["query parameters with umlauts, plus and percent", 400, "createsession?user=%C3%A4+%&pass=x%20y&simple", "", {}],
  ["the end of a session", 400, "destroysession?ucsessionid=none", "", {}],
  ["a fault that makes no sense", 400, "asnGetTime", "{}", fault("no-such-fault")],
];

describe("a plain POST of a function goes past Fastify's routes, and is answered as by them", () => {
  it.each(REQUESTS)("%s", async (_what, expected, path, body, headers) => {
    const id = await logIn();
    const given = headers["x-ucsessionid"] === session["x-ucsessionid"] ? { ...headers, "x-ucsessionid": id } : headers;
    usual = 0;
    const short = await post(`/ws/client/${path}`, body, given, "short");
    expect(usual, "requests that went through Fastify").toBe(0);
    expect([short.status, short.broken].filter(Boolean).join(" ")).toBe(String(expected));
    const long = await post(`/ws/client/${path}`, body, given, "usual");
    expect(usual, "requests that went through Fastify").toBe(1);
    expect(alike(short)).toEqual(alike(long));
  });

  it("both leave the same line in the log and the same entry in the journal", async () => {
    const id = await logIn();
    const seen = async (way: "short" | "usual") => {
      lines.length = 0;
      const since = emulator.journal.last;
      await post("/ws/client/asnGetTime", "{}", { "x-ucsessionid": id }, way);
      await expect.poll(() => lines.length).toBe(1);
      const [{ ms: _1, time: _2, ...line } = {}] = lines;
      const [{ id: _3, at: _4, ms: _5, answer: _6, ...entry } = {} as never] = emulator.journal.list({}, { since });
      return { line, entry };
    };
    expect(await seen("short")).toEqual(await seen("usual"));
  });
});

describe("what fails is told as a bug, and harms nobody else", () => {
  const bugs = () => lines.filter(({ msg }) => msg === "bug: a request failed inside the emulator");

  it.each([
    ["a call", "asnGetTime", 200],
    ["a promise", "asnTokenVerify", 400],
  ])("after the answer of %s", async (_what, operation, expected) => {
    const id = await logIn();
    lines.length = 0;
    // No JSON can be made of it, which comes out when the event is sent.
    const events = [{ name: "asnUpdatePresence", argument: { number: 1n } }];
    const added = emulator.added.add({ operation, behave: true, events });
    const seen = await post(`/ws/client/${operation}`, '{"sToken":"none"}', { "x-ucsessionid": id }, "short");
    expect(seen.status).toBe(expected);
    await expect.poll(() => bugs().length).toBe(1);
    emulator.added.remove(added.id);
  });

  it("after the answer of a call over the event channel", async () => {
    const id = await logIn();
    const { port } = app.server.address() as AddressInfo;
    const channel = await Channel.open({ url: "", wsUrl: `ws://127.0.0.1:${port}/ws/client/websocket` }, "alice", id);
    const events = [{ name: "asnUpdatePresence", argument: { number: 1n } }];
    const added = emulator.added.add({ operation: "asnGetTime", behave: true, events });
    await channel.result("asnGetTime");
    await expect.poll(() => notices).toContain("bug: a call failed inside the emulator");
    emulator.added.remove(added.id);
    await channel.result("asnGetTime");
    channel.socket.terminate();
  });

  it("in the headers of an answer, which cannot be written", async () => {
    lines.length = 0;
    const other = newEmulator({ authSchemes: 'Basic realm="\u65e5"' });
    const broken = buildApp({ emulator: other, log });
    await broken.listen({ host: "127.0.0.1", port: 0 });
    const { port } = broken.server.address() as AddressInfo;
    const response = await fetch(`http://127.0.0.1:${port}/ws/client/createsession`, { method: "POST", body: "{}" });
    expect([response.status, response.headers.get("www-authenticate")]).toEqual([500, null]);
    expect(bugs()).toHaveLength(1);
    other.stop();
    await broken.close();
  });
});

it("a client that goes away in the middle of its body is forgotten, and the next is served", async () => {
  const id = await logIn();
  const { port } = app.server.address() as AddressInfo;
  for (let n = 0; n < 20; n++) {
    const socket = connect(port, "127.0.0.1");
    const head = `POST /ws/client/asnGetTime HTTP/1.1\r\nHost: x\r\nX-ucsessionid: ${id}\r\nContent-Length: 100\r\n\r\n`;
    await new Promise((resolve) => socket.write(`${head}{"half":`, resolve));
    socket.resetAndDestroy();
  }
  const open = () => new Promise((resolve) => app.server.getConnections((_error, count) => resolve(count)));
  await expect.poll(open).toBeLessThan(5);
  expect((await post("/ws/client/asnGetTime", "{}", { "x-ucsessionid": id }, "short")).status).toBe(200);
});

describe("what is not plain goes the usual way", () => {
  it.each<[string, string, string, Record<string, string>, number]>([
    ["a name in percents", "/ws/client/asn%47etTime", "{}", {}, 400],
    ["a page's origin", "/ws/client/asnGetTime", "{}", { origin: "http://page.example" }, 400],
    ["an unknown function", "/ws/client/asnNoSuchThing", "{}", {}, 400],
    ["another way in", "/ws/direct/asnGetTime", "{}", {}, 401],
    ["a body that is too large", "/ws/client/asnGetTime", " ".repeat(1_025), {}, 413],
    ["a content type that is none", "/ws/client/asnGetTime", "{}", { "content-type": "?" }, 415],
  ])("%s", async (_what, path, body, headers, status) => {
    usual = 0;
    expect((await post(path, body, headers, "short")).status).toBe(status);
    expect(usual).toBe(1);
  });
});
