import { describe, expect, it } from "vitest";
import { startServer } from "../../src/index.js";
import { basic, logIn, useEmulator } from "../support/emulator.js";
import { exchange } from "../support/raw.js";

const emulator = useEmulator();
const url = (path: string) => `${emulator.uc.url}${path}`;

const raw = (bytes: string): Promise<string> => exchange(emulator.uc.port, bytes);

describe("bad input gets the service's own error shape, and the next request works", () => {
  it.each([
    ["a body that is not JSON", "{no json", 400, { reject: { invokeProblem: 2 } }],
    ["a body that ends too early", '{"a":', 400, { reject: { invokeProblem: 2 } }],
    ["a body that is a list", "[1]", 400, { reject: { invokeProblem: 2 } }],
    ["a body that is a number", "7", 400, { reject: { invokeProblem: 2 } }],
    ["a body that is a text", '"pass"', 400, { details: expect.stringContaining("got a text of 4 characters") }],
    [
      "a body of the wrong type inside",
      '{"iType":"one"}',
      400,
      { reject: { invokeProblem: 2 }, details: expect.stringContaining("iType") },
    ],
  ])("%s", async (_name, body, status, shape) => {
    const id = await logIn(emulator.uc);
    const send = (text: string) =>
      fetch(url("/ws/client/asnGetUserToken"), { method: "POST", headers: { "x-ucsessionid": id }, body: text });
    const response = await send(body);
    expect(response.status).toBe(status);
    const answer = await response.json();
    expect(answer).toMatchObject(shape);
    expect(JSON.stringify(answer)).not.toMatch(/node_modules|\.ts\b|\.js\b| {4}at /);
    expect((await send("{}")).status).toBe(200);
  });

  it("a body over the limit: 413, resourceLimitation", async () => {
    const response = await fetch(url("/ws/client/createsession"), { method: "POST", body: "x".repeat(1_048_577) });
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ reject: { invokeProblem: 3 } });
  });

  it("any content type is read as JSON, as clients send it", async () => {
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "application/json", "what/ever"]) {
      const response = await fetch(url("/ws/direct/asnGetUserToken?user=alice&pass=secret"), {
        method: "POST",
        headers: { "content-type": type },
        body: '{"iType":1}',
      });
      expect([type, response.status]).toEqual([type, 200]);
    }
  });

  it.each([
    ["the same option twice with different values", "/ws/client/createsession?ucsid=local&ucsid=other", {}],
    ["header and query that contradict each other", "/ws/client/createsession?ucsid=local", { "x-ucsid": "other" }],
    ["an argument twice with different values", "/ws/direct/asnGetUserToken?iType=1&iType=0", basic("alice")],
  ])("%s: 400, mistypedArgument", async (_name, path, headers) => {
    const response = await fetch(url(path), { headers: headers as Record<string, string> });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ reject: { invokeProblem: 2 } });
  });

  it("the same option twice with the same value is none", async () => {
    const response = await fetch(url("/ws/client/ucserverversion?ucsid=local&UCSID=local"), {
      headers: { "x-ucsid": "local" },
    });
    expect(response.status).toBe(200);
  });

  it.each(
    [
      "/ws/client/%",
      "/ws/client/%zz",
      "/ws/client/%c0%af",
      "/ws/client/createsession?user=%&pass=%zz",
      "/ws/client/createsession?%=%&&&===",
      `/ws/client/createsession?ucsid=${"x".repeat(10_000)}`,
      `/ws/client/${"x".repeat(10_000)}`,
      `/ws/client/asnGetLoggedInContact?ucsessionid=${"F".repeat(10_000)}`,
      "/ws/client/__proto__",
      "/ws/client/constructor?ucsessionid=__proto__&ucsid=constructor",
      "/ws/client/createsession?__proto__=1&constructor=2&ucsid=__proto__",
      "/ws/client/",
      "/ws/nowhere",
      "/ws/client/a/b/c",
    ].map((path) => [path.slice(0, 60), path]),
  )("never a 500: %s", async (_name, path) => {
    const answer = await raw(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    const [, status] = /^HTTP\/1\.1 (\d+)/.exec(answer) ?? [];
    expect(Number(status)).toBeGreaterThanOrEqual(400);
    expect(Number(status)).not.toBe(500);
    const body = JSON.parse(answer.slice(answer.indexOf("{")));
    expect(body.reject ?? body.error).toBeDefined();
    expect((await fetch(url("/__admin/health"))).status).toBe(200);
  });

  it("__proto__ and constructor as keys of a body do nothing", async () => {
    const body = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"iType":1}';
    const response = await fetch(url("/ws/direct/asnGetUserToken?user=alice&pass=secret"), { method: "POST", body });
    expect(response.status).toBe(200);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it("bytes that are no HTTP, and headers without end", async () => {
    const garbage = await raw("\x00\x01garbage\r\n\r\n");
    expect(garbage).toMatch(/^HTTP\/1\.1 400 /);
    expect(garbage).toContain('"invokeProblem":2');
    const large = await raw(`GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${"x".repeat(20_000)}\r\n\r\n`);
    expect(large).toMatch(/^HTTP\/1\.1 431 /);
    expect(large).toContain('"invokeProblem":3');
  });

  it.each(["PUT", "DELETE", "PATCH"])("%s is no method of the service: 405", async (method) => {
    const response = await fetch(url("/ws/client/createsession"), { method });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("GET, POST");
    expect(await response.json()).toMatchObject({ reject: { invokeProblem: 2 } });
  });

  it("more sessions than allowed: 503, resourceLimitation; ending one makes room", async () => {
    const uc = await startServer({ maxSessions: 2 });
    const first = await logIn(uc);
    await logIn(uc);
    const response = await fetch(`${uc.url}/ws/client/createsession`, { method: "POST", headers: basic("bob") });
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ reject: { invokeProblem: 3 } });
    await fetch(`${uc.url}/ws/client/destroysession?ucsessionid=${first}`);
    await logIn(uc);
    await uc.stop();
  });
});
