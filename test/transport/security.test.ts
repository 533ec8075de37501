import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startServer, UsageError } from "../../src/index.js";
import { flagOf, OPTIONS } from "../../src/options.js";
import { Channel } from "../support/channel.js";
import { basic, useEmulator } from "../support/emulator.js";
import { portOf, runCommand } from "../support/process.js";

const emulator = useEmulator();
const url = (path: string) => `${emulator.uc.url}${path}`;

let outside: string;
beforeAll(() => {
  outside = mkdtempSync(join(tmpdir(), "ucserver-emulator-outside-"));
  writeFileSync(join(outside, "hidden.yaml"), "name: hidden-name\nsteps: [{wait: 1s}]\nsecretOfTheHouse: 4711\n");
});
afterAll(() => rmSync(outside, { recursive: true, force: true }));

/** The first line of the answer to bytes as they are, then the rest. */
function raw(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    const socket = connect(emulator.uc.port, "127.0.0.1", () => socket.end(bytes));
    socket.on("data", (data) => {
      text += data;
    });
    socket.on("close", () => resolve(text));
    socket.on("error", reject);
  });
}

const reaches = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2_000 }, () => {
      socket.destroy();
      resolve(true);
    });
    socket.on("error", () => resolve(false));
    socket.on("timeout", () => {
      socket.destroy();
      resolve(false);
    });
  });

describe("who can reach it", () => {
  it("by default this machine alone: none of its addresses in a network is listened on", async () => {
    expect(await reaches("127.0.0.1", emulator.uc.port)).toBe(true);
    const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
    for (const { address, internal, scopeid } of addresses) {
      if (internal) continue;
      const host = scopeid ? `${address}%${scopeid}` : address;
      expect([host, await reaches(host, emulator.uc.port)]).toEqual([host, false]);
    }
  });

  it("the control API, its description included, not for a name that was pointed here nor for other pages", async () => {
    const document = (await (await fetch(url("/__admin/control.openapi.json"))).json()) as {
      paths: Record<string, Record<string, unknown>>;
    };
    const routes = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => [method, path] as const),
    );
    expect(routes.length).toBeGreaterThan(20);
    for (const [method, path] of routes) {
      if (path.endsWith("/health")) continue;
      const line = `${method.toUpperCase()} ${path.replace(/\{\w+\}/g, "x")} HTTP/1.1\r\nConnection: close\r\n`;
      expect([line, await raw(`${line}Host: rebound.example\r\n\r\n`)]).toEqual([
        line,
        expect.stringMatching(/^HTTP\/1\.1 403 /),
      ]);
      const other = await raw(`${line}Host: localhost:${emulator.uc.port}\r\nOrigin: https://other.example\r\n\r\n`);
      expect([line, other]).toEqual([line, expect.stringMatching(/^HTTP\/1\.1 403 /)]);
      expect(other.toLowerCase()).not.toContain("access-control-allow-origin");
    }
  });
});

describe("which files it gives away", () => {
  it.each(
    [
      "/console/../package.json",
      "/console/..%2f..%2fpackage.json",
      "/console/%2e%2e/%2e%2e/package.json",
      "/console/....//package.json",
      "/console/..%5c..%5cpackage.json",
      "/console//etc/passwd",
      "/console/%00index.html",
      "/console/index.html%00.js",
      "/../../etc/passwd",
      "//etc/passwd",
      "/__admin/../package.json",
      "/__admin/scenarios/..%2f..%2f..%2fetc%2fpasswd",
    ].map((path) => [path]),
  )("%s: none", async (path) => {
    const answer = await raw(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 40[034] /);
    expect(answer).not.toMatch(/root:|"devDependencies"/);
  });

  it.each<[string, () => unknown]>([
    ["a name that is a path", () => ({ name: join(outside, "hidden.yaml") })],
    ["a name that climbs", () => ({ name: "../../../../hidden.yaml" })],
    ["a path in place of a scenario", () => join(outside, "hidden.yaml")],
  ])("no scenario from outside of the fixtures folder: %s", async (_name, body) => {
    const response = await fetch(url("/__admin/scenarios"), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body()),
    });
    const text = await response.text();
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect(text).not.toMatch(/secretOfTheHouse|hidden-name|4711/);
  });

  it("no response of a fixture from a file that it names", async () => {
    const response = await fetch(url("/__admin/responses"), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ operation: "asnGetTime", file: join(outside, "hidden.yaml"), result: {} }),
    });
    expect(response.status).toBe(400);
  });

  it("a pipe among the fixtures does not hold up the start, it is named", async () => {
    const folder = join(outside, "piped");
    mkdirSync(join(folder, "world"), { recursive: true });
    execFileSync("mkfifo", [join(folder, "world", "local.yaml")]);
    await expect(startServer({ fixtures: folder })).rejects.toThrow(UsageError);
    await expect(startServer({ fixtures: folder })).rejects.toThrow(/local\.yaml: cannot be read \(EINVAL\)/);
  });
});

describe("secrets stay where they are", () => {
  const PASSWORD = "swordfish-4711";
  const user = { name: "dora", password: PASSWORD };

  /** Everything that can be asked for, after logins of every kind, right and wrong. */
  async function everythingSaid(): Promise<{ texts: string[]; tokens: string[]; log: string }> {
    const folder = join(outside, "secrets");
    mkdirSync(join(folder, "world"), { recursive: true });
    writeFileSync(join(folder, "world", "local.json"), JSON.stringify({ ucsid: "local", users: [user] }));
    const run = runCommand(["--port", "0", "--log-level", "trace", "--fixtures", folder]);
    const base = `http://127.0.0.1:${await portOf(run)}`;
    const texts: string[] = [];
    const ask = async (path: string, init: RequestInit = {}): Promise<string> => {
      const text = await (await fetch(base + path, init)).text();
      texts.push(text);
      return text;
    };
    const headers = basic(user.name, PASSWORD);
    const login = JSON.parse(await ask("/ws/client/createsession?no401", { method: "POST", headers })) as {
      sessionid: string;
    };
    await ask(`/ws/client/createsession?user=dora&pass=${PASSWORD}`);
    await ask(`/ws/client/createsession?user=nobody&pass=${PASSWORD}`);
    await ask(`/ws/client/createsession?user=dora&pass=${PASSWORD}x`);
    await ask("/ws/client/createsession", { method: "POST", headers: basic("dora", `${PASSWORD}y`) });
    await ask(`/ws/nowhere?pass=${PASSWORD}`);
    await ask(`/ws/client/${PASSWORD.slice(0, 0)}createsession?token=${PASSWORD}`);
    await ask("/ws/direct/asnAdminLogin", {
      method: "POST",
      headers,
      body: JSON.stringify({ u8sAdminUsername: "admin", adminPassword: { u8sAdminPassword: PASSWORD } }),
    });
    await ask("/ws/direct/asnGetUserToken", { method: "POST", headers, body: `{"iType":1,"${PASSWORD}` });
    const issued = await fetch(`${base}/ws/direct/asnGetUserToken?iType=1`, { headers });
    const { sToken } = (await issued.json()) as { sToken: string };
    await ask(`/ws/client/createsession?token=${sToken}`);
    await ask(`/ws/client/createsession?token=${sToken}x`);
    await ask("/ws/direct/asnTokenVerify", { method: "POST", body: JSON.stringify({ sToken: `${sToken}x` }) });
    await ask("/__admin/faults", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: `{"${PASSWORD}`,
    });
    for (const path of [
      "world",
      "requests",
      "sessions",
      "servers",
      "coverage",
      "lint",
      "faults",
      "responses",
      "health",
      "scenarios",
    ]) {
      await ask(`/__admin/${path}`);
    }
    expect(login.sessionid).toMatch(/^[0-9A-F]{32}$/);
    run.child.kill("SIGTERM");
    const { stderr, stdout } = await run.ended;
    return { texts, tokens: [sToken], log: stderr + stdout };
  }

  it("no password and no token in an answer, an error, the journal, the world's picture or the log", async () => {
    const { texts, tokens, log } = await everythingSaid();
    const encoded = Buffer.from(`dora:${PASSWORD}`).toString("base64");
    for (const text of [...texts, log]) {
      for (const secret of [PASSWORD, encoded, ...tokens]) expect(text).not.toContain(secret);
    }
    expect(log).toContain('"function":"asnAdminLogin"');
  });
});

describe("what a browser may do with an answer", () => {
  it("JSONP: only an identifier path as callback, a comment first, and no guessing of types", async () => {
    const good = await fetch(url("/ws/client/ucserverversion?callback=app.answer"));
    expect(await good.text()).toMatch(/^\/\*\*\/app\.answer\(/);
    expect(good.headers.get("x-content-type-options")).toBe("nosniff");
    for (const callback of ["alert(1)//", "a;b", "<script>", "a\u2028b", "x".repeat(201), "a[0]", ""]) {
      const bad = await fetch(url(`/ws/client/ucserverversion?callback=${encodeURIComponent(callback)}`));
      expect([callback, bad.status, bad.headers.get("content-type")]).toEqual([
        callback,
        400,
        expect.stringContaining("application/json"),
      ]);
      if (callback !== "") expect(await bad.text()).not.toContain(callback);
    }
  });

  it("what a client sends is never an answer's header", async () => {
    const injected = encodeURIComponent("x\r\nX-Injected: 1");
    for (const path of [
      `/ws/client/createsession?ucsid=${injected}`,
      `/ws/client/${injected}`,
      `/ws/public/contacts?callback=${injected}`,
    ]) {
      expect((await fetch(url(path))).headers.get("x-injected")).toBeNull();
    }
  });

  it("a session's id leads to its own server, whatever UCSID stands beside it, and nowhere once the session has ended", async () => {
    const channel = await Channel.open(emulator.uc);
    const ask = (query: string) =>
      fetch(url(`/ws/client/asnGetLoggedInContact?ucsessionid=${channel.sessionId}${query}`));
    expect(await (await ask("&ucsid=offline")).text()).toBe(await (await ask("")).text());
    expect((await ask("")).status).toBe(200);
    await fetch(url(`/ws/client/destroysession?ucsessionid=${channel.sessionId}`));
    expect((await ask("")).status).toBe(400);
    await channel.closed;
  });

  it("a token of one server is none on another, and one whose signature or kind was changed is none at all", async () => {
    const other = await startServer();
    const token = async (base: string, iType: number) =>
      (
        (await (
          await fetch(`${base}/ws/direct/asnGetUserToken?iType=${iType}`, { headers: basic("alice") })
        ).json()) as { sToken: string }
      ).sToken;
    const logInWith = async (value: string) => (await fetch(url(`/ws/client/createsession?token=${value}`))).status;
    const good = await token(emulator.uc.url, 1);
    const [, claims = "", signature = ""] = good.split(".");
    const none = Buffer.from('{"alg":"none","typ":"JWT"}').toString("base64url");
    expect(await logInWith(good)).toBe(200);
    expect(await logInWith(await token(other.url, 1))).toBe(400);
    expect(await logInWith(await token(emulator.uc.url, 0))).toBe(400);
    expect(await logInWith(`${none}.${claims}.`)).toBe(400);
    expect(await logInWith(`${none}.${claims}.${signature}`)).toBe(400);
    await other.stop();
  });
});

it("SECURITY.md names options that there are", () => {
  const page = readFileSync(new URL("../../SECURITY.md", import.meta.url), "utf8");
  const named = [...page.matchAll(/`--([a-z-]+)/g)].map(([, flag]) => flag).filter((flag) => flag !== "omit");
  expect(Object.keys(OPTIONS).map(flagOf)).toEqual(expect.arrayContaining(named));
  expect(named.length).toBeGreaterThan(15);
});
