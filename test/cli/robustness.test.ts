import { spawn } from "node:child_process";
import { closeSync, existsSync, openSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { startServer, type UcEmulator } from "../../src/index.js";
import { Channel } from "../support/channel.js";
import { basic, call, logIn } from "../support/emulator.js";
import { portOf, runCommand } from "../support/process.js";
import { until } from "../support/until.js";

const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

interface Health {
  readonly status: string;
  readonly channels: number;
  readonly servers: readonly { readonly sessions: number }[];
}
const health = async (url: string): Promise<Health> => (await fetch(`${url}/__admin/health`)).json() as Promise<Health>;
const channels = async (uc: UcEmulator): Promise<number> => (await health(uc.url)).channels;

/** A connection that says nothing by itself. */
function open(port: number, bytes = ""): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => {
      if (bytes !== "") socket.write(bytes);
      resolve(socket);
    });
    socket.once("error", reject);
  });
}

describe("clients that go wrong", () => {
  it("killed with -9: their channels are gone, their sessions are there for others to go on with", async () => {
    const uc = await startServer({ socketPing: 0 });
    const ids = await Promise.all(Array.from({ length: 20 }, () => logIn(uc)));
    const script = `
      import { WebSocket } from "ws";
      for (const id of ${JSON.stringify(ids)}) new WebSocket("${uc.wsUrl}?x-ucsessionid=" + id).on("error", () => {});
      setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ["--input-type=module", "-e", script], { stdio: "ignore" });
    await until(async () => (await channels(uc)) === 20);
    child.kill("SIGKILL");
    await until(async () => (await channels(uc)) === 0);
    const again = await Channel.open(uc, "alice", ids[0]);
    expect(await again.result("asnGetLoggedInContact")).toMatchObject({ u8sLoggedInUser: "alice" });
    await uc.stop();
  });

  it("a thousand connections that never ask anything: others are served, and these are dropped in the end", async () => {
    const uc = await startServer({ requestTimeout: 2 });
    const idle = await Promise.all(Array.from({ length: 1_000 }, () => open(uc.port)));
    const half = await Promise.all(
      Array.from({ length: 50 }, () => open(uc.port, "POST /ws/client/createsession HTTP/1.1\r\nHost: x\r\n")),
    );
    const all = [...idle, ...half];
    let closed = 0;
    for (const socket of all) {
      socket.on("error", () => undefined);
      socket.on("close", () => closed++);
      socket.resume();
    }
    expect((await health(uc.url)).status).toBe("ok");
    await logIn(uc);
    await until(() => closed === all.length);
    expect((await health(uc.url)).status).toBe("ok");
    await uc.stop();
  });

  it("a body that comes byte by byte and never ends: 408, in the service's own form", async () => {
    const uc = await startServer({ requestTimeout: 1 });
    const socket = await open(
      uc.port,
      "POST /ws/client/createsession HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n{",
    );
    let answer = "";
    let ended = false;
    socket.on("data", (data) => {
      answer += data;
    });
    socket.on("error", () => undefined);
    socket.on("close", () => {
      ended = true;
    });
    const drip = setInterval(() => socket.write(" ", () => undefined), 50);
    await until(() => ended);
    clearInterval(drip);
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(answer).toContain('"invokeProblem":2');
    await uc.stop();
  });

  it("more connections than allowed: those over it are dropped, the others stay", async () => {
    const uc = await startServer({ maxConnections: 5 });
    const first = await Promise.all(Array.from({ length: 5 }, () => open(uc.port)));
    const over = await open(uc.port);
    over.on("error", () => undefined);
    await new Promise((resolve) => over.once("close", resolve));
    for (const socket of first.slice(1)) socket.destroy();
    await until(async () =>
      fetch(`${uc.url}/__admin/health`)
        .then(({ ok }) => ok)
        .catch(() => false),
    );
    first[0]?.destroy();
    await uc.stop();
  });
});

describe("a machine that goes wrong", () => {
  it.runIf(existsSync("/dev/full"))("a full disk under log and output: it goes on answering", async () => {
    const full = openSync("/dev/full", "w");
    const free = await startServer();
    const { port } = free;
    await free.stop();
    const child = spawn(process.execPath, [cli, "--port", String(port)], { stdio: ["ignore", full, full] });
    closeSync(full);
    const url = `http://127.0.0.1:${port}`;
    await until(() =>
      health(url)
        .then(({ status }) => status === "ok")
        .catch(() => child.exitCode !== null),
    );
    for (let n = 0; n < 50; n++) {
      const response = await fetch(`${url}/ws/direct/asnGetLoggedInContact`, { headers: basic("alice") });
      expect(response.status).toBe(200);
    }
    expect(child.exitCode).toBeNull();
    child.kill("SIGTERM");
    expect(await new Promise((resolve) => child.once("exit", resolve))).toBe(0);
  });

  it("a reader of its output that is gone: it goes on answering", async () => {
    const run = runCommand(["--port", "0"]);
    const port = await portOf(run);
    run.child.stdout?.destroy();
    run.child.stderr?.destroy();
    for (let n = 0; n < 20; n++) expect((await health(`http://127.0.0.1:${port}`)).status).toBe("ok");
    expect(run.child.exitCode).toBeNull();
    run.child.kill("SIGTERM");
    expect((await run.ended).code).toBe(0);
  });
});

describe("a clock that jumps", () => {
  it.each([
    ["ten years on", 10 * 365 * 86_400_000],
    ["ten years back", -10 * 365 * 86_400_000],
  ])("%s: no session ends by that, and each ends when its idle time has really passed", async (_name, jump) => {
    const uc = await startServer({ sessionIdle: 300 });
    const channel = await Channel.open(uc);
    const idle = await logIn(uc, "bob");
    const { clock } = uc;
    clock.set(clock.now() + jump);
    expect(await channel.result("asnGetLoggedInContact")).toMatchObject({ u8sLoggedInUser: "alice" });
    const token = await call(uc, channel.sessionId, "asnGetUserToken", { iType: 1 });
    expect((await fetch(`${uc.url}/ws/client/createsession?simple&token=${token.body.sToken}`)).status).toBe(200);
    expect((await call(uc, idle, "asnGetLoggedInContact")).status).toBe(200);
    await clock.advance(301_000);
    expect((await call(uc, idle, "asnGetLoggedInContact")).status).toBe(400);
    expect(await channel.result("asnGetLoggedInContact")).toMatchObject({ u8sLoggedInUser: "alice" });
    await uc.stop();
  });
});
