import { X509Certificate } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect } from "node:tls";
import { afterEach, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { type ConfigInput, type FixtureInput, startServer, type UcEmulator } from "../../src/index.js";
import { catalog } from "../../src/interface/catalog.js";
import { decodeMessage } from "../../src/rose/ber/read-messages.js";
import { BerChannel } from "../support/ber.js";
import { Channel } from "../support/channel.js";
import { basic, call, direct, logIn, noOperation, result } from "../support/emulator.js";
import { portOf, runCommand } from "../support/process.js";
import { until } from "../support/until.js";

// The server upstream is an emulator in an unusual world: what it says, ours would never say by itself.

const open: { stop(): unknown }[] = [];
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.stop();
});

async function started(options: Parameters<typeof startServer>[0] = {}): Promise<UcEmulator> {
  const uc = await startServer(options);
  open.push(uc);
  return uc;
}

const ZOE = "tel:+4930555@pbx";
const unusual = (): Promise<UcEmulator> =>
  started({
    worlds: [{ ucsid: "local", users: [{ name: "zoe", password: "zebra", lines: [ZOE] }, { name: "alice" }] }],
    responses: [
      { operation: "asnGetServerInterfaceVersion", result: { iServerInterfaceVersion: 4711 } },
      { operation: "asnGetPhoneBooks", error: { detail: 4712, text: "the phone books are at the binder's" } },
    ],
  });

interface Ground {
  readonly upstream: UcEmulator;
  readonly uc: UcEmulator;
}

async function ground(options: ConfigInput & { responses?: readonly FixtureInput[] } = {}): Promise<Ground> {
  const upstream = await unusual();
  return { upstream, uc: await started({ passthrough: upstream.url, ...options }) };
}

/** Zoe, whom the emulator's own world does not have. */
async function zoe(uc: UcEmulator): Promise<string> {
  const answer = await fetch(`${uc.url}/ws/client/createsession?no401`, {
    method: "POST",
    headers: basic("zoe", "zebra"),
    body: "{}",
  });
  expect(answer.headers.get("x-ucserver-emulator-answer")).toMatch(/^upstream; 127\.0\.0\.1:\d+$/);
  return ((await answer.json()) as { sessionid: string }).sessionid;
}

const VERSION = { operation: "asnGetServerInterfaceVersion", result: { iServerInterfaceVersion: 1 } } as const;

describe("over HTTP", () => {
  it("the application logs in upstream, and what no fixture answers is asked there", async () => {
    const { upstream, uc } = await ground();
    const session = await zoe(uc);
    expect(upstream.requests.list({ function: "createsession" })).toHaveLength(1);
    expect(await call(uc, session, "asnGetServerInterfaceVersion")).toMatchObject({
      status: 200,
      body: { iServerInterfaceVersion: 4711 },
    });
    expect(await call(uc, session, "asnGetPhoneBooks")).toMatchObject({
      status: 400,
      body: { error: { iErrorDetail: 4712, u8sErrorString: "the phone books are at the binder's" } },
    });
    expect(uc.journal("answeredBy:upstream fn:asn*")).toMatchObject([
      { function: "asnGetServerInterfaceVersion", user: "zoe", outcome: "result", session },
      { function: "asnGetPhoneBooks", user: "zoe", outcome: "error", answeredBy: { by: "upstream" } },
    ]);
  });

  it("fixtures answer first, and take what the server says as their base", async () => {
    const { upstream, uc } = await ground({
      responses: [
        { operation: "asnGetServerInterfaceVersion", match: { user: "zoe", call: 1 }, result: VERSION.result },
        { operation: "asnGetLoggedInContact", behave: true, patch: { ownContact: { iMonitorAccessRights: 7 } } },
      ],
    });
    const session = await zoe(uc);
    const version = (): Promise<unknown> => result(uc, session, "asnGetServerInterfaceVersion");
    expect([await version(), await version()]).toMatchObject([
      { iServerInterfaceVersion: 1 },
      { iServerInterfaceVersion: 4711 },
    ]);
    expect(await result(uc, session, "asnGetLoggedInContact")).toMatchObject({
      ownContact: { iMonitorAccessRights: 7 },
      u8sLoggedInUser: "zoe",
    });
    expect(upstream.requests.list({ function: "asnGetServerInterfaceVersion" })).toHaveLength(1);
  });

  it.each<[string, string, RequestInit]>([
    ["a call by GET", "/ws/direct/asnGetServerInterfaceVersion?ucsid=local", {}],
    ["a call by JSONP", "/ws/direct/asnGetServerInterfaceVersion?callback=cb", {}],
    ["an error by JSONP", "/ws/direct/asnGetPhoneBooks?callback=cb", {}],
    ["a wrong argument", "/ws/direct/asnGetUserToken", { method: "POST", body: '{"iType":"x"}' }],
    ["a body that is no JSON", "/ws/direct/asnGetUserToken", { method: "POST", body: "{" }],
    ["no password", "/ws/direct/asnGetServerInterfaceVersion", { headers: {} }],
    ["a wrong password", "/ws/client/createsession", { headers: basic("zoe", "wrong") }],
    ["public presence", "/ws/public/contacts", {}],
    ["the version", "/ws/client/ucserverversion", {}],
    ["a server that is not connected", "/ws/client/createsession?ucsid=offline", {}],
    ["an unknown function", `/ws/direct/${noOperation("nothing")}`, {}],
    ["an unknown session", "/ws/client/asnGetPhoneBooks?x-ucsessionid=0", {}],
    ["an unknown path", "/ws/new/path", {}],
    ["another method", "/ws/client/createsession", { method: "DELETE" }],
  ])("%s is answered as it is", async (_what, path, init) => {
    const { upstream, uc } = await ground();
    const options = { headers: basic("zoe", "zebra"), ...init };
    const [through, straight] = [await fetch(uc.url + path, options), await fetch(upstream.url + path, options)];
    const plain = (text: string): string => text.replace(/[0-9A-F]{32}|eyJ[\w.-]+|"invokedID":\d+/g, "*");
    expect(plain(await through.text())).toBe(plain(await straight.text()));
    expect(through.status).toBe(straight.status);
    for (const name of ["content-type", "www-authenticate", "access-control-allow-origin"]) {
      expect(through.headers.get(name), name).toBe(straight.headers.get(name));
    }
    expect(through.headers.get("x-ucserver-emulator-answer")).toMatch(/^upstream; /);
  });

  it("a fixture answers JSONP, and a direct call without a check of its password", async () => {
    const { uc } = await ground({ responses: [VERSION] });
    const answer = await direct(uc, "asnGetServerInterfaceVersion", { user: "nobody", query: "callback=cb" });
    expect(await answer.text()).toMatch(/^\/\*\*\/cb\(\{.*"iServerInterfaceVersion":1.*\}\);$/);
    const [entry] = uc.journal("fn:asnGetServerInterfaceVersion");
    expect(entry).toMatchObject({ user: "nobody", answeredBy: { by: "fixture" } });
    // Who brings no password is asked for one, by the server.
    expect((await direct(uc, "asnGetServerInterfaceVersion", { headers: { authorization: "" } })).status).toBe(401);
  });

  it("whoever asks where the server is stays here", async () => {
    const { upstream, uc } = await ground();
    const ask = async (path: string): Promise<unknown> => {
      const answer = await fetch(`${uc.url}/controller/client/ucws?ucsid=${path}`);
      return answer.status === 200 ? answer.text() : answer.status;
    };
    expect(await ask("local")).toBe(JSON.stringify({ redirect: uc.url }));
    expect(await ask("local&callback=cb")).toBe(`/**/cb(${JSON.stringify({ redirect: uc.url })});`);
    expect(await ask("nowhere")).toBe(204);
    expect(upstream.requests.list({ function: "ucws" })).toHaveLength(3);
  });

  it("faults strike on the way, before the server is asked or behind its answer", async () => {
    const { upstream, uc } = await ground();
    const ask = (fault: string): Promise<Response> =>
      fetch(`${uc.url}/ws/direct/asnGetServerInterfaceVersion`, {
        method: "POST",
        headers: { ...basic("zoe", "zebra"), "x-ucserver-emulator-fault": fault },
        body: "{}",
      });
    expect((await ask("serverBusy")).status).toBe(503);
    expect(upstream.requests.list({ function: "asnGetServerInterfaceVersion" })).toEqual([]);
    await expect(ask("half").then((answer) => answer.text())).rejects.toThrow();
    expect(upstream.requests.list({ function: "asnGetServerInterfaceVersion" })).toHaveLength(1);
  });

  it("a session that ends there ends here", async () => {
    const { upstream, uc } = await ground();
    const session = await zoe(uc);
    await fetch(`${uc.url}/ws/client/destroysession`, { method: "POST", headers: { "x-ucsessionid": session } });
    expect(uc.journal("kind:session").map((entry) => entry.function)).toEqual(["session.began", "session.ended"]);
    expect((await call(upstream, session, "asnGetPhoneBooks")).body).toMatchObject({ reject: { invokeProblem: 8 } });
  });
});

describe("which server a request belongs to", () => {
  const asked = async (uc: UcEmulator, session: string, onMiss?: string): Promise<unknown> => {
    const answer = await fetch(`${uc.url}/ws/client/asnGetServerInterfaceVersion`, {
      method: "POST",
      headers: { "x-ucsessionid": session, ...(onMiss !== undefined && { "x-ucserver-emulator-on-miss": onMiss }) },
      body: "{}",
    });
    const body = (await answer.json()) as { iServerInterfaceVersion?: number; details?: string };
    return body.iServerInterfaceVersion ?? body.details;
  };
  const logInBy = async (uc: UcEmulator, onMiss: string): Promise<string> => {
    const headers = { ...basic("alice"), "x-ucserver-emulator-on-miss": onMiss };
    const answer = await fetch(`${uc.url}/ws/client/createsession?simple`, { method: "POST", headers });
    return ((await answer.json()) as { sessionid: string }).sessionid;
  };

  it("with --upstream alone the header says it, and later calls follow their session", async () => {
    const upstream = await unusual();
    const uc = await started({ upstream: upstream.url });
    const [here, there] = [await logIn(uc), await logInBy(uc, "upstream")];
    expect(await asked(uc, here)).toBe(70);
    expect(await asked(uc, there)).toBe(4711);
    expect(await asked(uc, there, "behave")).toBe(70);
    expect(await asked(uc, there, "fail")).toMatch(/^functionMissing: no fixture answers/);
    expect(await asked(uc, here, "upstream")).toMatch(/^invalidSessionID: the session began here/);
  });

  it("with --passthrough a session may begin here all the same", async () => {
    const { uc } = await ground();
    const here = await logInBy(uc, "behave");
    expect(await asked(uc, here)).toBe(70);
    const channel = await Channel.open(uc, "alice", here);
    expect(await channel.result("asnGetServerInterfaceVersion")).toMatchObject({ iServerInterfaceVersion: 70 });
  });

  it("somebody who is not in the world here cannot be answered from it", async () => {
    const { uc } = await ground();
    expect(await asked(uc, await zoe(uc), "behave")).toMatch(/^invalidSessionID: .*there is no user "zoe" here/);
  });

  it("two worlds do not mix: what happens here reaches sessions that began here alone", async () => {
    const { upstream, uc } = await ground();
    const [here, there] = [await logInBy(uc, "behave"), await logInBy(uc, "upstream")];
    const channels = [await Channel.open(uc, "alice", here), await Channel.open(uc, "alice", there)] as const;
    uc.user("alice").setNote("here");
    upstream.user("alice").setNote("there");
    const notes = await Promise.all(channels.map((channel) => channel.event("asnUpdateMyCustomNote")));
    expect(notes.map((note) => JSON.stringify(note).match(/here|there/)?.[0])).toEqual(["here", "there"]);
    for (const channel of channels) expect(channel.events("asnUpdateMyCustomNote")).toHaveLength(1);
  });

  it.each<[string, ConfigInput, RegExp]>([
    ["no server", { onMiss: "upstream" }, /--on-miss upstream: name the server with --upstream URL/],
    ["two policies", { passthrough: "http://a.example", onMiss: "fail" }, /--passthrough URL is --upstream URL/],
    ["two servers", { passthrough: "http://a.example", upstream: "http://b.example" }, /--passthrough URL is/],
    ["no address", { upstream: "uc.example.com" }, /upstream: expected an address such as/],
    ["no certificate", { upstream: "https://a.example", ca: "package.json" }, /--ca package\.json: expected a certif/],
  ])("%s is refused at the start", async (_what, options, sentence) => {
    await expect(startServer(options)).rejects.toThrow(sentence);
  });

  it("the command takes it from its flags and from the environment", async () => {
    const upstream = await unusual();
    const version = async (args: readonly string[], environment: NodeJS.ProcessEnv): Promise<unknown> => {
      const run = runCommand(["--port", "0", "--log-level", "silent", ...args], environment);
      open.push({ stop: () => run.child.kill() });
      const answer = await direct({ url: `http://127.0.0.1:${await portOf(run)}` }, "asnGetServerInterfaceVersion");
      return ((await answer.json()) as { iServerInterfaceVersion: number }).iServerInterfaceVersion;
    };
    expect(await version(["--passthrough", upstream.url], {})).toBe(4711);
    const flags = ["--on-miss", "upstream", "--upstream-timeout", "5"];
    expect(await version(flags, { UCSERVER_EMULATOR_UPSTREAM: upstream.url })).toBe(4711);
  });

  it("a header that names no server is refused", async () => {
    const uc = await started();
    const answer = await direct(uc, "asnGetPhoneBooks", { headers: { "x-ucserver-emulator-on-miss": "upstream" } });
    expect([answer.status, await answer.text()]).toMatchObject([400, expect.stringContaining("there is no server")]);
  });
});

describe("event channels", () => {
  const NOTE = { u8sContactID: "sip:zoe@example.com", u8sUsername: "zoe", u8sNote: "of a fixture" };
  const PUSHED = {
    operation: "asnGetServerInterfaceVersion",
    result: { iServerInterfaceVersion: 1 },
    events: [{ name: "asnUpdateMyCustomNote", argument: { customnote: NOTE } }],
  } as unknown as FixtureInput;

  it("are joined: answers and events of both, in JSON", async () => {
    const { upstream, uc } = await ground({ responses: [PUSHED] });
    const channel = await Channel.open(uc, "zoe", await zoe(uc));
    await channel.result("asnCtiLineMonitorStart", { u8sLinePhoneNumber: ZOE });
    upstream.call({ from: "+4930123456", to: "zoe" });
    await channel.event("asnCtiNotifyLineCallInformationChanged");
    expect(await channel.result("asnGetServerInterfaceVersion")).toMatchObject({ iServerInterfaceVersion: 1 });
    expect(await channel.event("asnUpdateMyCustomNote")).toMatchObject({ customnote: NOTE });
    expect((await channel.call("asnGetPhoneBooks")).error).toMatchObject({ error: { iErrorDetail: 4712 } });
    expect(upstream.requests.list({ function: "asnGetServerInterfaceVersion" })).toEqual([]);
    expect(uc.journal("kind:event fn:asnCtiNotifyLineCallInformationChanged")).toMatchObject([
      { user: "zoe", argument: { u8sLinePhoneNumber: ZOE } },
    ]);
    expect(uc.journal("kind:call via:socket answeredBy:upstream fn:asn*")).toMatchObject([
      { function: "asnCtiLineMonitorStart", outcome: "result", answer: { _type: "AsnCtiLineMonitorStartResult" } },
      { function: "asnGetPhoneBooks", outcome: "error" },
    ]);
  });

  it("are joined in BER", async () => {
    const { events: pushed } = PUSHED;
    const patch = { details: { iProductID: 4713 } };
    const license = { operation: "asnMgmtGetLicense", behave: true, patch, events: pushed } as FixtureInput;
    const { upstream, uc } = await ground({ responses: [license] });
    const channel = await BerChannel.open(uc, "zoe", await zoe(uc));
    await channel.result("asnCtiLineMonitorStart", { u8sLinePhoneNumber: ZOE });
    upstream.call({ from: "+4930123456", to: "zoe" });
    const events = (): string[] =>
      channel.frames.flatMap((frame) => {
        const message = typeof frame === "string" ? undefined : decodeMessage(frame);
        return message?.kind === "invoke" ? [catalog.operationById(message.operationId)?.name ?? ""] : [];
      });
    await until(() => events().includes("asnCtiNotifyLineCallInformationChanged"));
    expect(await channel.result("asnMgmtGetLicense", { iCount: 1 })).toMatchObject({
      details: { iProductID: 4713, bIsHWBound: expect.any(Boolean) },
    });
    await until(() => events().includes("asnUpdateMyCustomNote"));
    expect(uc.journal("kind:call via:ber answeredBy:upstream")).toMatchObject([
      { function: "asnCtiLineMonitorStart", outcome: "result", answer: expect.objectContaining({}) },
    ]);
  });

  it("pass on what is no message, and what the catalog does not know", async () => {
    const { uc } = await ground();
    const channel = await Channel.open(uc, "zoe", await zoe(uc));
    channel.send("{");
    const reject = await channel.waitFor((message) => message.reject !== undefined);
    expect(reject.reject?.details).toMatch(/^the frame is not JSON/);
    const unknown = await channel.call(noOperation("nothing"));
    expect(unknown.reject?.details).toMatch(/there is no operation "nothing"/);
    channel.send({ result: { invokeID: 5 } });
    await until(() => uc.journal("fn:(result)").length === 1);
    expect(uc.journal("fn:(unreadable)")).toMatchObject([{ answeredBy: { by: "upstream" } }]);
  });

  it.each<[string, (ground: Ground, channel: Channel, session: string) => unknown, number]>([
    ["the server stops", ({ upstream }) => upstream.stop(), 1001],
    [
      "the session ends",
      ({ uc }, _channel, session) =>
        fetch(`${uc.url}/ws/client/destroysession`, { method: "POST", headers: { "x-ucsessionid": session } }),
      1000,
    ],
  ])("end when %s", async (_what, end, code) => {
    const both = await ground();
    const session = await zoe(both.uc);
    const channel = await Channel.open(both.uc, "zoe", session);
    await end(both, channel, session);
    if (code === 1001) open.splice(0, 1);
    expect((await channel.closed).code).toBe(code);
  });

  it("end there when the client ends them here", async () => {
    const { upstream, uc } = await ground();
    const channel = await Channel.open(uc, "zoe", await zoe(uc));
    await channel.close();
    await until(() => upstream.journal("kind:session fn:channel.closed").length === 1);
  });

  it("are refused as the server refuses them", async () => {
    const { uc } = await ground();
    const refused = new WebSocket(`${uc.wsUrl}?x-ucsessionid=0`);
    const status = await new Promise((resolve) =>
      refused.once("unexpected-response", (_q, { statusCode }) => resolve(statusCode)),
    );
    expect(status).toBe(401);
  });

  it("of a session that began before the emulator did are joined too", async () => {
    const { upstream, uc } = await ground();
    const session = (await upstream.logIn("alice", { events: false })).sessionId;
    const channel = await Channel.open(uc, "alice", session);
    expect(await channel.result("asnGetServerInterfaceVersion")).toMatchObject({ iServerInterfaceVersion: 4711 });
  });
});

describe("a server that cannot be asked", () => {
  /** A server that is none of ours. */
  async function other(listener: RequestListener): Promise<string> {
    const server = createServer(listener).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    open.push({ stop: () => new Promise((resolve) => server.close(resolve).closeAllConnections()) });
    return `http://127.0.0.1:${(server.address() as { port: number }).port}`;
  }

  it.each<[string, RequestListener | undefined, RegExp]>([
    ["is not there", undefined, /^127\.0\.0\.1:9 refuses connections$/],
    ["says nothing in time", () => undefined, /does not answer$/],
    ["ends the connection", ({ socket }) => socket.destroy(), /ended the connection$/],
    [
      "answers by half",
      (_request, response) => {
        response.writeHead(200, { "content-length": 100 }).write('{"half":');
        setImmediate(() => response.destroy());
      },
      /broke its answer off$/,
    ],
  ])("%s: it is not connected, with the reason", async (_what, listener, reason) => {
    const upstream = listener ? await other(listener) : "http://127.0.0.1:9";
    const uc = await started({ passthrough: upstream, upstreamTimeout: 1 });
    const answer = await fetch(`${uc.url}/ws/client/createsession?user=alice&pass=secret`);
    expect(answer.status).toBe(502);
    expect(await answer.json()).toEqual({
      error: {
        details: expect.stringMatching(reason),
        _type: "WsError",
        iErrorDetail: 119,
        u8sErrorString: "UCServer is not connected here",
      },
    });
    expect(uc.journal("kind:notice upstream")).toHaveLength(1);
    const refused = new WebSocket(`${uc.wsUrl}?x-ucsessionid=1`);
    const status = await new Promise((resolve) =>
      refused.once("unexpected-response", (_q, { statusCode }) => resolve(statusCode)),
    );
    expect([502, 200]).toContain(status);
    // Who stands before it goes on: fixtures answer, and JSONP is answered in its form.
    const script = await fetch(`${uc.url}/ws/client/createsession?user=alice&pass=secret&callback=cb`);
    expect(await script.text()).toMatch(/^\/\*\*\/cb\(\{"error":\{"details":/);
  });

  it("has a certificate that nobody knows: it is refused, unless it is given or any will do", async () => {
    const { tlsUrl } = await started({ tlsPort: 0 });
    const version = async (options: ConfigInput): Promise<unknown> => {
      const uc = await started({ ...options, ...(tlsUrl !== undefined && { passthrough: tlsUrl }) });
      return (await (await fetch(`${uc.url}/ws/client/ucserverversion`)).json()) as unknown;
    };
    expect(await version({})).toMatchObject({
      error: { details: expect.stringMatching(/has a certificate of its own making; give it with --ca FILE$/) },
    });
    expect(await version({ insecure: true })).toMatchObject({ ucserverprotocolversion: 70 });
    const folder = mkdtempSync(join(tmpdir(), "passthrough-"));
    open.push({ stop: () => rmSync(folder, { recursive: true }) });
    const ca = join(folder, "ca.pem");
    writeFileSync(ca, await certificateOf(Number(new URL(tlsUrl ?? "").port)));
    expect(await version({ ca })).toMatchObject({ ucserverprotocolversion: 70 });
  });

  /** What a server shows, in PEM. */
  async function certificateOf(port: number): Promise<string> {
    const socket = connect({ host: "127.0.0.1", port, rejectUnauthorized: false });
    await new Promise((resolve) => socket.once("secureConnect", resolve));
    const { raw } = socket.getPeerCertificate();
    socket.destroy();
    return new X509Certificate(raw).toString();
  }

  it("comes back, and the next request is answered", async () => {
    let isUp = false;
    const upstream = await other((request, response) => (isUp ? response.end("{}") : request.socket.destroy()));
    const uc = await started({ passthrough: upstream });
    const status = async (): Promise<number> => (await fetch(`${uc.url}/ws/client/ucserverversion`)).status;
    expect(await status()).toBe(502);
    isUp = true;
    expect(await status()).toBe(200);
  });
});
