import { request } from "node:http";
import { describe, expect, it } from "vitest";
import { startServer, type UcEmulator, type UcServerHandle } from "../../src/index.js";
import { Channel } from "../support/channel.js";
import { direct, noOperation, type OperationName, useEmulator } from "../support/emulator.js";

const emulator = useEmulator({ seed: 1 });

interface Answer {
  readonly status: number;
  readonly body: Record<string, never> & { [key: string]: unknown };
}

async function admin(uc: UcServerHandle, method: string, path: string, body?: unknown, headers = {}): Promise<Answer> {
  const response = await fetch(`${uc.url}/__admin${path}`, {
    method,
    headers: { ...(body !== undefined && { "content-type": "application/json" }), ...headers },
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as never };
}

const ask = (uc: UcServerHandle, name: OperationName = "asnGetLoggedInContact") => direct(uc, name);

/** A request with headers that fetch does not let anybody set. */
function rawStatus(uc: UcEmulator, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const client = request({ port: uc.port, host: "127.0.0.1", path: "/__admin/servers", headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    client.on("error", reject).end();
  });
}

describe("servers", () => {
  it("a fresh one begins, is reset, and ends", async () => {
    const { uc } = emulator;
    const { status, body } = await admin(uc, "POST", "/servers", {});
    expect([status, body]).toMatchObject([
      201,
      { ucsid: expect.stringMatching(/^fresh-/), connected: true, sessions: 0 },
    ]);
    const server = uc.server(String(body.ucsid));
    await server.logIn("alice", { events: false });
    server.user("alice").setNote("x");
    expect((await admin(uc, "POST", `/reset?server=${server.ucsid}`)).status).toBe(200);
    expect((await admin(uc, "GET", `/sessions?server=${server.ucsid}`)).body).toEqual({ sessions: [] });
    expect(server.user("alice").state.note).toBe("");
    expect((await admin(uc, "DELETE", `/servers/${server.ucsid}`)).status).toBe(200);
    expect((await ask(server)).status).toBe(502);
    expect((await admin(uc, "DELETE", `/servers/${server.ucsid}`)).status).toBe(404);
  });

  it("one with a world and a name of one's own; a name is taken once, the default one stays", async () => {
    const { uc } = emulator;
    const world = { users: [{ name: "zoe", lines: ["tel:+4930555@pbx"] }] };
    expect((await admin(uc, "POST", "/servers", { ucsid: "zoo", world })).body).toMatchObject({
      ucsid: "zoo",
      users: 1,
    });
    expect((await admin(uc, "POST", "/servers", { ucsid: "zoo" })).status).toBe(409);
    expect((await admin(uc, "DELETE", "/servers/local")).status).toBe(409);
    expect((await admin(uc, "POST", "/servers", { world: { users: [{ nam: "x" }] } })).body).toMatchObject({
      error: { where: expect.stringContaining("name") },
    });
    uc.server("zoo").remove();
  });
});

describe("the world", () => {
  it("is read and changed; those who have subscribed are told", async () => {
    const uc = emulator.uc.server();
    const alice = await uc.logIn("alice");
    await alice.call("asnGetAndSubscribePresenceV2", { seqContactIDs: [uc.user("bob").contactId] });
    const { body } = await admin(uc, "PATCH", `/world?server=${uc.ucsid}`, {
      users: [
        { name: "bob", absence: { message: "on holiday" }, note: "gone", mobile: "+491" },
        { name: "dave", create: true, displayName: "Dave D." },
        { name: "carol", logonError: 129 },
      ],
    });
    const users = body.users as unknown as { name: string }[];
    expect(users.find(({ name }) => name === "bob")).toMatchObject({ presence: "absent", note: "gone" });
    expect(users.find(({ name }) => name === "alice")).toMatchObject({ presence: "available", sessions: 1 });
    // Who is changed keeps the place among the others, who is new comes last.
    expect(users.slice(0, 3).map(({ name }) => name)).toEqual(["alice", "bob", "carol"]);
    expect(users.at(-1)).toMatchObject({ name: "dave" });
    await alice.waitForEvent("asnUpdatePresenceV2", { presence: { asnCustomNote: { u8sNote: "gone" } } });
    await expect(uc.logIn("carol")).rejects.toMatchObject({ status: 400, body: { error: { iErrorDetail: 129 } } });
    await uc.logIn("dave", { events: false });
    await admin(uc, "PATCH", `/world?server=${uc.ucsid}`, {
      users: [
        { name: "carol", logonError: null },
        { name: "bob", absence: null },
      ],
      removeUsers: ["dave"],
      connected: false,
    });
    expect((await ask(uc)).status).toBe(502);
    uc.connected = true;
    await uc.logIn("carol", { events: false });
    await expect(uc.logIn("dave")).rejects.toMatchObject({ status: 400 });
    await alice.logOff();
  });

  it("is put in the place of another; reset goes back to it", async () => {
    const uc = emulator.uc.server();
    await admin(uc, "PUT", `/world?server=${uc.ucsid}`, { users: [{ name: "zoe" }] });
    await admin(uc, "PATCH", `/world?server=${uc.ucsid}`, { users: [{ name: "yves", create: true }] });
    await admin(uc, "POST", `/reset?server=${uc.ucsid}`);
    expect((await admin(uc, "GET", `/world?server=${uc.ucsid}`)).body.users).toMatchObject([{ name: "zoe" }]);
  });
});

describe("sessions, calls, events", () => {
  it("sessions are listed and ended, one or all of a user", async () => {
    const uc = emulator.uc.server();
    const [first, second] = [await uc.logIn("alice"), await uc.logIn("alice", { events: false })];
    await uc.logIn("bob", { events: false });
    const list = async () => (await admin(uc, "GET", `/sessions?server=${uc.ucsid}`)).body.sessions;
    expect(await list()).toMatchObject([
      { id: first.sessionId, user: "alice", channels: 1 },
      { channels: 0 },
      { user: "bob" },
    ]);
    expect((await admin(uc, "DELETE", `/sessions/${second.sessionId}`)).status).toBe(200);
    expect((await admin(uc, "DELETE", `/sessions/${second.sessionId}`)).status).toBe(404);
    expect((await admin(uc, "DELETE", `/sessions?server=${uc.ucsid}&user=alice`)).body).toEqual({ ended: 1 });
    expect(await first.closed()).toMatchObject({ code: 1000 });
    expect(await list()).toMatchObject([{ user: "bob" }]);
  });

  it("a call is placed, answered and ended", async () => {
    const uc = emulator.uc.server();
    const query = `?server=${uc.ucsid}`;
    const { status, body } = await admin(uc, "POST", `/calls${query}`, {
      from: "+4930111222",
      to: "alice",
      name: "Ann",
    });
    expect([status, body.calls]).toMatchObject([
      201,
      [{ user: "alice", state: "offering", name: "Ann", outgoing: false }],
    ]);
    const [{ id }] = body.calls as unknown as [{ id: string }];
    const move = (name: string) => admin(uc, "POST", `/calls/${id}${query}`, { move: name });
    expect((await move("answer")).body.calls).toMatchObject([{ state: "connected" }]);
    expect((await admin(uc, "GET", `/world${query}`)).body.calls).toHaveLength(1);
    expect((await move("answer")).body.error).toMatchObject({
      where: "body.move",
      what: "a call that is connected does not allow this now",
    });
    expect((await move("farEndHangsUp")).status).toBe(200);
    expect((await admin(uc, "POST", `/calls${query}`, { from: "alice", to: "not a number" })).body.error).toMatchObject(
      {
        where: "body.to",
        what: '"not a number" cannot be dialled',
      },
    );
  });

  it("an event is sent to a user, a session or all; a wrong one is refused", async () => {
    const uc = emulator.uc.server();
    const alice = await uc.logIn("alice");
    const send = (body: unknown) => admin(uc, "POST", `/events?server=${uc.ucsid}`, body);
    const name = "asnChatDatabaseIDChanged";
    for (const target of [{ user: "alice" }, { session: alice.sessionId }, { all: true }]) {
      const { status, body } = await send({ ...target, name: "asnKeepAlive", argument: { dummy: null } });
      expect([status, body]).toEqual([200, { sessions: 1 }]);
    }
    await alice.waitForEvent("asnKeepAlive");
    expect((await send({ user: "alice", name: "asnKeepalife" })).body.error).toMatchObject({
      what: 'there is no event "asnKeepalife"; did you mean "asnKeepAlive"?',
      where: "body.name",
    });
    expect((await send({ user: "alice", name })).body.error).toMatchObject({
      where: expect.stringMatching(/^body\.argument/),
    });
    expect((await send({ user: "nobody", name: "asnKeepAlive", argument: { dummy: null } })).body.error).toMatchObject({
      where: "body.user",
    });
    expect((await send({ name: "asnKeepAlive" })).status).toBe(400);
    await alice.logOff();
  });
});

describe("responses, faults, requests, time", () => {
  it("a fixture response is added, answers, and is removed", async () => {
    const uc = emulator.uc.server();
    const query = `?server=${uc.ucsid}`;
    const fixture = { operation: "asnGetLoggedInContact", http: { status: 418, body: "teapot" } };
    const { status, body } = await admin(uc, "POST", `/responses${query}`, fixture);
    expect([status, body]).toEqual([201, { id: expect.any(String), warnings: [] }]);
    expect((await ask(uc)).status).toBe(418);
    expect((await ask(emulator.uc)).status).toBe(200);
    expect((await admin(uc, "GET", `/responses${query}`)).body.added).toMatchObject([
      { id: body.id, fixtures: fixture },
    ]);
    expect((await admin(uc, "DELETE", `/responses/${body.id}`)).status).toBe(200);
    expect((await ask(uc)).status).toBe(200);
    expect((await admin(uc, "DELETE", `/responses/${body.id}`)).status).toBe(404);
    expect((await admin(uc, "POST", `/responses${query}`, { operation: "asnNo" })).body.error).toMatchObject({
      what: expect.stringContaining("asnNo"),
    });
    await admin(uc, "POST", `/responses${query}`, [fixture]);
    await admin(uc, "DELETE", `/responses${query}`);
    expect((await ask(uc)).status).toBe(200);
  });

  it("a fault is set, applies, is listed with its count, and is taken back", async () => {
    const uc = emulator.uc.server();
    const fault = { fault: "status", code: 500, server: uc.ucsid, call: 1 };
    const { status, body } = await admin(uc, "POST", "/faults", fault);
    expect([status, body]).toMatchObject([201, { ...fault, id: expect.any(String), hits: 0 }]);
    expect([(await ask(uc)).status, (await ask(uc)).status]).toEqual([500, 200]);
    expect((await admin(uc, "GET", `/faults?server=${uc.ucsid}`)).body.faults).toMatchObject([
      { id: body.id, hits: 1 },
    ]);
    expect((await admin(uc, "DELETE", `/faults/${body.id}`)).status).toBe(200);
    expect((await admin(uc, "DELETE", `/faults/${body.id}`)).status).toBe(404);
    await admin(uc, "POST", "/faults", { ...fault, call: undefined });
    await admin(uc, "DELETE", `/faults?server=${uc.ucsid}`);
    expect((await ask(uc)).status).toBe(200);
    expect((await admin(uc, "POST", "/faults", { fault: "rset" })).body).toEqual({
      error: { what: 'there is no fault "rset"; did you mean "reset"?', where: "body.fault", hint: "" },
    });
  });

  it("requests are listed, filtered, forgotten", async () => {
    const uc = emulator.uc.server();
    await ask(uc);
    await ask(uc, noOperation("asnNoSuchThing"));
    const list = async (query = "") => (await admin(uc, "GET", `/requests?server=${uc.ucsid}${query}`)).body;
    expect((await list()).requests).toHaveLength(2);
    expect((await list("&outcome=reject")).requests).toMatchObject([{ function: "asnNoSuchThing", status: 400 }]);
    const { last } = await list();
    expect((await list(`&since=${Number(last) - 1}`)).requests).toHaveLength(1);
    expect((await list("&limit=1&status=200&user=alice")).requests).toHaveLength(1);
    expect((await admin(uc, "GET", "/requests?since=yesterday")).body.error).toMatchObject({
      what: "expected a number",
    });
    for (const name of ["transport", "direction", "outcome"]) {
      expect((await admin(uc, "GET", `/requests?${name}=fax`)).body.error).toMatchObject({ where: `query.${name}` });
    }
    await admin(uc, "DELETE", `/requests?server=${uc.ucsid}`);
    expect((await list()).requests).toEqual([]);
  });

  it("verification waits for what is expected, and says what differed", async () => {
    const uc = emulator.uc.server();
    const expected = { server: uc.ucsid, function: "asnGetLoggedInContact", count: { min: 1 }, within: 10_000 };
    const waiting = admin(uc, "POST", "/verify", expected);
    await ask(uc);
    expect((await waiting).body).toMatchObject({ pass: true, count: 1, matching: [{ user: "alice" }] });
    expect((await admin(uc, "POST", "/verify", { server: uc.ucsid, user: "bob" })).body).toMatchObject({
      pass: false,
      count: 0,
      text: expect.stringMatching(/user: expected "bob", came "alice"/),
    });
    expect((await admin(uc, "POST", "/verify", { usr: "bob" })).body.error).toMatchObject({ where: "body" });
  });

  it("time is stopped, set, moved, started", async () => {
    const uc = emulator.uc.server();
    const move = async (body: unknown) => (await admin(uc, "POST", `/clock?server=${uc.ucsid}`, body)).body;
    expect(await move({ running: false, set: "2026-01-15T12:00:00Z" })).toMatchObject({
      time: "2026-01-15T12:00:00.000Z",
      running: false,
    });
    expect(await move({ advance: 90_000 })).toMatchObject({ time: "2026-01-15T12:01:30.000Z" });
    expect((await admin(uc, "GET", `/clock?server=${uc.ucsid}`)).body).toMatchObject({ running: false });
    expect(await move({ running: true })).toMatchObject({ running: true });
    expect(await move({ set: "noon" })).toMatchObject({ error: { where: "body.set" } });
  });
});

describe("every error has the same shape", () => {
  it.each([
    ["a server that is not there", "GET", "/world?server=nowhere", undefined, 404, "query.server"],
    ["a path that is not there", "GET", "/nowhere", undefined, 404, "path"],
    ["a method that a path does not take", "GET", "/snapshots/snapshot-1", undefined, 405, "method"],
    ["an unknown parameter", "GET", "/world?sever=local", undefined, 400, "query"],
    ["an unknown field", "PATCH", "/world", { conected: true }, 400, "body"],
    ["a field of the wrong type", "PATCH", "/world", { users: [{ name: 7 }] }, 400, "body.users[0].name"],
    ["a fault for no function", "POST", "/faults", { fault: "reset", function: "asnNope" }, 400, "body.function"],
    ["verification at no server", "POST", "/verify", { server: "nowhere", function: "asnGetTime" }, 404, "body.server"],
    ["snapshots of no server", "GET", "/snapshots?server=nowhere", undefined, 404, "query.server"],
    ["a body that is not JSON", "POST", "/faults", "{no", 400, "body"],
    ["a fixture of no operation", "POST", "/responses", { operation: "asnNope", error: 1 }, 400, "body.operation"],
    ["a fixture without an answer", "POST", "/responses", { operation: "asnFindContacts" }, 400, "body"],
    ["one of a list of fixtures", "POST", "/responses", [{ operation: 1 }], 400, "body[0].operation"],
    ["a scenario's step", "POST", "/scenarios", { steps: [{ call: { to: "bob" } }] }, 400, "body.steps[0].call.from"],
    ["a new server's world", "POST", "/servers", { world: { users: [{}] } }, 400, "body.world.users[0].name"],
    ["another world", "PUT", "/world", { users: [{}] }, 400, "body.users[0].name"],
  ])("%s", async (_name, method, path, body, status, where) => {
    const answer = await admin(emulator.uc, method, path, body);
    expect(answer).toEqual({
      status,
      body: { error: { what: expect.any(String), where, hint: expect.any(String) } },
    });
  });
});

describe("pages of other origins are kept out", () => {
  it.each([
    ["the Origin of another page", { origin: "https://evil.example" }],
    ["the Origin of a file or a sandbox", { origin: "null" }],
    ["another port of this machine", { origin: "http://127.0.0.1:1" }],
    ["a name that was pointed here", { host: "evil.example" }],
    ["a name that only looks like an address", { host: "127.0.0.1.evil.example" }],
    ["an image or a script of another page", { "sec-fetch-site": "cross-site" }],
  ])("%s gets 403", async (_name, headers) => {
    expect(await rawStatus(emulator.uc, headers as Record<string, string>)).toBe(403);
  });

  it.each<[string, (port: number) => Record<string, string>]>([
    ["localhost", (port) => ({ host: `localhost:${port}` })],
    ["a name under localhost", (port) => ({ host: `uc.localhost:${port}` })],
    ["an IPv6 address", (port) => ({ host: `[::1]:${port}` })],
    ["an address of the network", () => ({ host: "192.168.0.7" })],
    ["a page of the emulator's own", (port) => ({ host: `localhost:${port}`, origin: `http://localhost:${port}` })],
  ])("%s comes in", async (_name, headers) => {
    expect(await rawStatus(emulator.uc, headers(emulator.uc.port))).toBe(200);
  });

  it("a form's body is not taken, whatever is in it", async () => {
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"]) {
      const answer = await admin(emulator.uc, "POST", "/faults", '{"fault":"reset"}', { "content-type": type });
      expect(answer.status).toBe(415);
    }
    expect((await admin(emulator.uc, "GET", "/faults")).body).toEqual({ faults: [] });
  });

  it("names of adminHosts come in", async () => {
    const uc = await startServer({ adminHosts: "ucserver, ci.example" });
    expect(await rawStatus(uc, { host: "ucserver:7224" })).toBe(200);
    expect(await rawStatus(uc, { host: "other" })).toBe(403);
    await uc.stop();
  });
});

describe("who may use it", () => {
  it("with a token only its holders, health excepted", async () => {
    const uc = await startServer({ adminToken: "letmein" });
    expect((await admin(uc, "GET", "/servers")).status).toBe(401);
    expect((await admin(uc, "GET", "/servers", undefined, { authorization: "Bearer wrong" })).status).toBe(401);
    expect((await admin(uc, "GET", "/servers", undefined, { authorization: "Bearer letmein" })).status).toBe(200);
    expect((await admin(uc, "GET", "/servers", undefined, { "x-ucserver-emulator-token": "letmein" })).status).toBe(
      200,
    );
    expect((await admin(uc, "GET", "/health")).status).toBe(200);
    await uc.stop();
  });

  it("with admin: false nobody, health excepted", async () => {
    const uc = await startServer({ admin: false });
    expect((await admin(uc, "GET", "/servers")).status).toBe(404);
    expect((await admin(uc, "GET", "/health")).status).toBe(200);
    await uc.stop();
  });
});

it("a session's channel keeps working while the control API looks on", async () => {
  const uc = emulator.uc.server();
  const { sessionId } = await uc.logIn("alice", { events: false });
  const channel = await Channel.open(emulator.uc, "alice", sessionId);
  await admin(uc, "GET", "/requests");
  await channel.result("asnGetLoggedInContact");
  await channel.close();
});
