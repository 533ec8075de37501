import { describe, expect, it } from "vitest";
import { catalog } from "../../src/interface/catalog.js";
import { logIn, useEmulator } from "../support/emulator.js";
import { exchange } from "../support/raw.js";

const emulator = useEmulator();
const ask = (method: string, path: string, headers: Record<string, string> = {}) =>
  fetch(`${emulator.uc.url}${path}`, { method, headers, redirect: "manual" });

const raw = (bytes: string): Promise<string> => exchange(emulator.uc.port, bytes);

/** Status and details of a refusal in the service's shape. */
function refusalIn(answer: string): readonly [status: number, details: string] {
  const { details, reject } = JSON.parse(answer.slice(answer.indexOf("\r\n\r\n") + 4)) as {
    details: string;
    reject: object;
  };
  expect(reject).toBeDefined();
  return [Number(/^HTTP\/1\.1 (\d+) /.exec(answer)?.[1]), details];
}

describe("HEAD", () => {
  it.each([
    "/",
    "/favicon.ico",
    "/console",
    "/console/",
    "/console/first-steps.js",
    "/console/interface.html",
    "/__admin/health",
    "/__admin/openapi.json",
    "/__admin/interface",
    "/__admin/control.openapi.json",
    "/__admin/servers",
    "/__admin/world?server=local",
    "/__admin/world?server=nowhere",
    "/__admin/nowhere",
    "/console/nowhere.js",
    "/nowhere",
  ])("%s: as GET, without the body", async (path) => {
    const [get, head] = [await ask("GET", path), await ask("HEAD", path)];
    expect([head.status, await head.text()]).toEqual([get.status, ""]);
    for (const name of ["content-type", "etag", "location", "cache-control"]) {
      expect([name, head.headers.get(name)]).toEqual([name, get.headers.get(name)]);
    }
    expect(Number(head.headers.get("content-length"))).toBeGreaterThanOrEqual(0);
    if (!path.includes("health")) {
      expect(Number(head.headers.get("content-length"))).toBe((await get.arrayBuffer()).byteLength);
    }
  });

  it.each(["/ws/client/createsession", "/ws/direct/asnGetTime", "/ws/public/contacts", "/controller/client/ucws"])(
    "%s: 405, as the service's own path",
    async (path) => {
      const response = await ask("HEAD", path);
      expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, POST"]);
    },
  );

  it("of the control API follows the same rules as GET", async () => {
    expect((await ask("HEAD", "/__admin/servers", { origin: "https://other.example" })).status).toBe(403);
    const post = await ask("HEAD", "/__admin/reset");
    expect([post.status, post.headers.get("allow")]).toEqual([405, "POST"]);
  });
});

describe("other methods", () => {
  it.each([
    ["PUT", "/", "GET, HEAD", "this path takes GET and HEAD, not PUT"],
    ["POST", "/console/first-steps.js", "GET, HEAD", "this path takes GET and HEAD, not POST"],
    ["DELETE", "/ws/client/createsession", "GET, POST", "the service knows GET and POST, not DELETE"],
    ["PROPFIND", "/ws/client/asnGetTime", "GET, POST", "the service knows GET and POST, not PROPFIND"],
  ])("%s %s: 405 with what the path takes", async (method, path, allow, details) => {
    const response = await ask(method, path);
    expect([response.status, response.headers.get("allow")]).toEqual([405, allow]);
    expect(await response.json()).toMatchObject({ details });
  });

  it("DELETE of the health: 405 of the control API", async () => {
    const response = await ask("DELETE", "/__admin/health");
    expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD, POST"]);
  });

  it("have no path where GET has none", async () => {
    expect((await ask("PUT", "/ws/nowhere")).status).toBe(404);
  });
});

describe("OPTIONS", () => {
  it.each([
    ["/ws/client/createsession", "GET, POST, OPTIONS"],
    ["/ws/direct/asnGetTime", "GET, POST, OPTIONS"],
    ["/ws/public/contacts", "GET, POST, OPTIONS"],
    ["/controller/client/ucws", "GET, POST, OPTIONS"],
    ["/", "GET, HEAD, OPTIONS"],
    ["/__admin/health", "GET, HEAD, POST, OPTIONS"],
    ["/__admin/servers", "GET, HEAD, POST, OPTIONS"],
  ])("%s without the headers of a preflight: 204 and Allow", async (path, allow) => {
    for (const headers of [undefined, { origin: "http://page.example" }]) {
      const response = await ask("OPTIONS", path, headers);
      expect([response.status, response.headers.get("allow"), await response.text()]).toEqual([204, allow, ""]);
    }
  });

  it("*: 204", async () => {
    const answer = await raw("OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    expect(answer).toMatch(/^HTTP\/1\.1 204 /);
  });

  it("of a path that there is not: 404", async () => {
    expect((await ask("OPTIONS", "/ws/client/createsession/")).status).toBe(404);
  });

  it("lets pages of other origins to the service alone", async () => {
    const headers = { origin: "http://page.example", "access-control-request-method": "POST" };
    const allowed = async (path: string) =>
      (await ask("OPTIONS", path, headers)).headers.get("access-control-allow-origin");
    expect(await allowed("/ws/client/asnGetTime")).toBe("http://page.example");
    expect(await allowed("/__admin/reset")).toBeNull();
    expect(await allowed("/")).toBeNull();
  });
});

describe("a path that is nearly right: 404 that names the nearest", () => {
  it.each([
    ["/ws/client/createsession/", "/ws/client/createsession"],
    ["/ws/client//createsession", "/ws/client/createsession"],
    ["//ws/client/createsession", "/ws/client/createsession"],
    ["/ws//client/createsession//?user=alice&pass=swordfish", "/ws/client/createsession"],
    ["/WS/Client/CreateSession", "/ws/client/createsession"],
    ["/ws/client/createSession", "/ws/client/createsession"],
    ["/ws/client/DestroySession", "/ws/client/destroysession"],
    ["/ws/client/ucServerVersion", "/ws/client/ucserverversion"],
    ["/ws/client/webSocket", "/ws/client/websocket"],
    ["/ws/public/Contacts/", "/ws/public/contacts"],
    ["/ws/direct/asnGetUserToken/", "/ws/direct/asnGetUserToken"],
    ["/WS/direct/asngetusertoken", "/ws/direct/asnGetUserToken"],
    ["/ws/client//asngettime", "/ws/client/asnGetTime"],
    ["/ws/client/swordfish/", "/ws/client/{function}"],
    ["/ws/createsession", "/ws/client/createsession"],
    ["/asnGetTime", "/ws/client/asnGetTime"],
    ["/ws/clients/createsession", "/ws/client/createsession"],
    ["/Controller/client/ucws/", "/controller/client/ucws"],
    ["/Console/Interface.HTML", "/console/interface.html"],
    ["/__Admin/health", "/__admin/health"],
  ])("%s", async (path, nearest) => {
    const response = await ask("GET", path);
    const text = await response.text();
    expect(response.status).toBe(404);
    expect(JSON.parse(text).details).toBe(
      `unrecognisedOperation: the service has no such path; did you mean ${nearest}?`,
    );
    expect(text).not.toContain("swordfish");
  });

  it.each([
    ["/__admin/health/", "/__admin/health"],
    ["/__admin/Servers", "/__admin/servers"],
    ["/__admin//requests", "/__admin/requests"],
    ["/__admin/sessions/477313EAD4A6E4F06D3678E1FE5FEE5F/", "/__admin/sessions/{id}"],
  ])("%s of the control API", async (path, nearest) => {
    const response = await ask("GET", path);
    const text = await response.text();
    expect(response.status).toBe(404);
    expect(JSON.parse(text).error.what).toBe(`the control API has no such path; did you mean ${nearest}?`);
    expect(text).not.toContain("477313EAD4A6E4F06D3678E1FE5FEE5F");
  });

  it.each(["/nowhere", "/ws/nowhere", "/ws/client/asnGetTime/more", "/a/b/c"])("%s is near to none", async (path) => {
    expect(await (await ask("GET", path)).json()).toMatchObject({
      details: "unrecognisedOperation: the service has no such path",
    });
  });

  it("no operation is taken for a path of the service", () => {
    for (const name of ["createsession", "destroysession", "ucserverversion", "websocket"]) {
      expect([...catalog.operations()].filter((operation) => operation.name.toLowerCase() === name)).toEqual([]);
    }
  });

  it("by POST to the event channel's path the session is asked for, as ever", async () => {
    expect(await (await ask("POST", "/ws/client/websocket")).json()).toMatchObject({ reject: { invokeProblem: 8 } });
  });
});

describe("GET with a body", () => {
  it("is carried out by its query, and the linter tells", async () => {
    const id = await logIn(emulator.uc);
    const head = `GET /ws/client/asnGetUserToken?iType=1&ucsessionid=${id} HTTP/1.1\r\nHost: x\r\n`;
    const answer = await raw(`${head}Content-Length: 11\r\nConnection: close\r\n\r\n{"iType":0}`);
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    const { sToken } = JSON.parse(answer.slice(answer.indexOf("{"))) as { sToken: string };
    expect(JSON.parse(Buffer.from(sToken.split(".")[1] ?? "", "base64url").toString())).toMatchObject({ typ: 1 });
    expect(emulator.uc.lint()).toContainEqual(
      expect.objectContaining({ rule: "get-with-body", message: "asnGetUserToken was called by a GET with a body" }),
    );
  });
});

describe("what Node.js would answer by itself has the service's own words", () => {
  it.each([
    ["no Host in HTTP/1.1", "GET / HTTP/1.1\r\n", 400, "a request in HTTP/1.1 needs the header Host"],
    ["no Host at the control API", "GET /__admin/world HTTP/1.1\r\n", 400, /needs the header Host$/],
    ["no Host at the service", "POST /ws/client/createsession HTTP/1.1\r\n", 400, /needs the header Host$/],
    ["an expectation", "GET / HTTP/1.1\r\nHost: x\r\nExpect: foo\r\n", 417, /no expectation but 100-continue$/],
    [
      "an expectation before a body",
      "POST /ws/client/createsession HTTP/1.1\r\nHost: x\r\nExpect: 200-ok\r\nContent-Length: 2\r\n",
      417,
      /no expectation but 100-continue$/,
    ],
    [
      "CONNECT",
      "CONNECT example.com:443 HTTP/1.1\r\nHost: x\r\n",
      405,
      "the service is no proxy, and knows no CONNECT",
    ],
    [
      "HTTP/2 at once",
      "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
      400,
      "the request is HTTP/2, and the service speaks HTTP/1.1",
    ],
    ["a method that there is not", "FETCH / HTTP/1.1\r\nHost: x\r\n", 400, "the request is no HTTP"],
    ["a header without a colon", "GET / HTTP/1.1\r\nHost: x\r\nnonsense\r\n", 400, "the request is no HTTP"],
    [
      "two lengths",
      "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n",
      400,
      "the request is no HTTP",
    ],
  ])("%s", async (_name, head, status, details) => {
    const answer = refusalIn(await raw(`${head}Connection: close\r\n\r\n`));
    expect(answer).toEqual([status, typeof details === "string" ? details : expect.stringMatching(details)]);
  });

  it("an expectation that is met: the body is asked for and read", async () => {
    const id = await logIn(emulator.uc);
    const head = `POST /ws/client/asnGetUserToken HTTP/1.1\r\nHost: x\r\nX-ucsessionid: ${id}\r\nExpect: 100-continue\r\n`;
    const answer = await raw(`${head}Content-Length: 2\r\nConnection: close\r\n\r\n{}`);
    expect(answer).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 OK\r\n/);
  });

  it("HTTP/1.0 needs no Host", async () => {
    expect(await raw("GET /ws/client/ucserverversion HTTP/1.0\r\n\r\n")).toMatch(/^HTTP\/1\.1 200 /);
  });

  it("an address in the request line, as for a proxy, is read", async () => {
    const line = `GET ${emulator.uc.url}/ws/client/ucserverversion HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`;
    expect(await raw(line)).toMatch(/^HTTP\/1\.1 200 /);
  });
});
