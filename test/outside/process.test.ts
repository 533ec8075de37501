import { spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { startServer } from "../../src/index.js";
import { basic } from "../support/emulator.js";
import { portOf, runCommand } from "../support/process.js";
import { until } from "../support/until.js";

const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "ucserver-emulator-process-"));
});
afterAll(() => {
  chmodSync(join(root, "."), 0o755);
  rmSync(root, { recursive: true, force: true });
});

const HOUR = 3_600_000;

async function freePort(): Promise<number> {
  const free = await startServer();
  const { port } = free;
  await free.stop();
  return port;
}

async function isUp(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/__admin/health`)
    .then(({ ok }) => ok)
    .catch(() => false);
}

const control = (port: number, path: string, body: unknown): Promise<Response> =>
  fetch(`http://127.0.0.1:${port}/__admin${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });

interface Peer {
  readonly socket: WebSocket;
  readonly frames: string[];
  readonly closed: Promise<number>;
}

async function openPeer(port: number): Promise<Peer> {
  const login = await fetch(`http://127.0.0.1:${port}/ws/client/createsession?simple&user=alice&pass=secret`);
  const { sessionid } = (await login.json()) as { sessionid: string };
  const socket = new WebSocket(`ws://127.0.0.1:${port}/ws/client/websocket?x-ucsessionid=${sessionid}`);
  const frames: string[] = [];
  socket.on("message", (data) => frames.push(data.toString()));
  socket.on("error", () => undefined);
  const closed = new Promise<number>((resolve) => socket.once("close", resolve));
  await new Promise((resolve, reject) => socket.once("open", resolve).once("error", reject));
  return { socket, frames, closed };
}

describe("the end of the process", () => {
  it.each(["SIGTERM", "SIGINT", "SIGHUP"] as const)(
    "%s under load: held answers are sent, channels close with 1001, the code is 0",
    async (signal) => {
      const run = runCommand(["--port", "0", "--log-level", "warn"]);
      const port = await portOf(run);
      const url = `http://127.0.0.1:${port}`;
      await control(port, "/responses", {
        operation: "asnGetTime",
        delay: HOUR,
        result: { stSystemtime: "2026-01-01T00:00:00Z" },
      });
      await control(port, "/faults", { fault: "delay", ms: HOUR, function: "asnGetServerInterfaceVersion" });
      const peers = await Promise.all(Array.from({ length: 20 }, () => openPeer(port)));
      const held = ["asnGetTime", "asnGetServerInterfaceVersion"].flatMap((name) =>
        Array.from({ length: 10 }, () =>
          fetch(`${url}/ws/direct/${name}`, { method: "POST", headers: basic("alice"), body: "{}" }),
        ),
      );
      for (const { socket } of peers) {
        for (const [invokeID, operationName] of ["asnGetTime", "asnGetServerInterfaceVersion"].entries()) {
          socket.send(JSON.stringify({ invoke: { invokeID, operationName, argument: {} } }));
        }
      }
      let loading = true;
      const statuses = new Set<number>();
      const load = Promise.all(
        Array.from({ length: 10 }, async () => {
          while (loading) {
            try {
              statuses.add((await fetch(`${url}/ws/direct/asnGetLoggedInContact`, { headers: basic("bob") })).status);
            } catch {
              return;
            }
          }
        }),
      );
      const counted = async (): Promise<number> => {
        const { timers } = (await (await fetch(`${url}/__admin/clock`)).json()) as { timers: number };
        return timers;
      };
      await until(async () => (await counted()) >= 60);
      run.child.kill(signal);
      for (const answer of await Promise.all(held)) {
        expect([answer.status, typeof (await answer.json())]).toEqual([200, "object"]);
      }
      for (const { closed, frames } of peers) {
        expect(await closed).toBe(1001);
        expect(frames.filter((text) => text.includes('"result"'))).toHaveLength(2);
      }
      const { code, stderr } = await run.ended;
      loading = false;
      await load;
      expect([code, stderr.includes("bug:")]).toEqual([0, false]);
      expect([...statuses]).toEqual([200]);
    },
  );

  it("SIGTERM with peers that are gone without a word: it ends all the same", async () => {
    const run = runCommand(["--port", "0"]);
    const port = await portOf(run);
    const { socket } = await openPeer(port);
    // Neither reads nor answers any more.
    const underneath = (socket as unknown as { _socket: Socket })._socket;
    underneath.pause();
    const half = connect(port, "127.0.0.1");
    half.write("POST /ws/client/createsession HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{");
    half.on("error", () => undefined);
    await until(async () => isUp(port));
    run.child.kill("SIGTERM");
    expect((await run.ended).code).toBe(0);
    underneath.destroy();
    half.destroy();
  });

  it("a second signal ends it at once", async () => {
    const run = runCommand(["--port", "0"]);
    const port = await portOf(run);
    await openPeer(port);
    run.child.kill("SIGTERM");
    run.child.kill("SIGTERM");
    const { code } = await run.ended;
    expect([0, null]).toContain(code);
  });

  it("kill -9: its clients see the end, nothing is left, and the next one starts on the same port", async () => {
    const port = await freePort();
    for (let round = 0; round < 3; round++) {
      const run = runCommand(["--port", String(port)]);
      expect(await portOf(run)).toBe(port);
      const peers = await Promise.all(Array.from({ length: 10 }, () => openPeer(port)));
      const asked = fetch(`http://127.0.0.1:${port}/ws/direct/asnGetTime`, { headers: basic("alice") }).catch(
        () => undefined,
      );
      run.child.kill("SIGKILL");
      for (const { closed } of peers) expect(await closed).toBe(1006);
      await asked;
      expect((await run.ended).code).toBeNull();
    }
  });
});

/** Runs the command through a shell, which takes something from it first. */
function shell(before: string, after = "", port = 0): ReturnType<typeof spawn> {
  const command = `${before.startsWith("exec") ? before : `${before} exec`} "$0" "$1" --port ${port} ${after}`;
  return spawn("/bin/sh", ["-c", command, process.execPath, cli], { stdio: ["pipe", "pipe", "pipe"] });
}

async function endsWell(child: ReturnType<typeof spawn>): Promise<void> {
  expect(child.exitCode).toBeNull();
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  expect(await ended).toBe(0);
}

const POSIX = existsSync("/bin/sh");

describe.runIf(POSIX)("a machine that takes something away", () => {
  const TAKEN: readonly [what: string, before: string, after: string][] = [
    ["standard output is closed", "", ">&-"],
    ["the log's output is closed", "", "2>&-"],
    ["all three are closed", "", "<&- >&- 2>&-"],
    ["no environment at all", "exec env -i", ""],
    ["no home, no folder for temporary files", "HOME=/nonexistent TMPDIR=/nonexistent", ""],
    [
      "a folder to work in that is gone",
      `mkdir "${tmpdir()}/gone-$$" && cd "${tmpdir()}/gone-$$" && rmdir "${tmpdir()}/gone-$$" &&`,
      "",
    ],
    ["a language of bytes", "LC_ALL=C LANG=C", ""],
    ["a time zone that is none", "TZ=Nowhere/Atall", ""],
    ["a mask that lets nobody read", "umask 777 &&", ""],
    ["64 files", "ulimit -n 64 &&", ""],
  ];
  it.each(TAKEN)("%s: it answers", async (_what, before, after) => {
    const port = await freePort();
    const child = shell(before, after, port);
    child.stdout?.resume();
    child.stderr?.resume();
    await until(async () => child.exitCode !== null || (await isUp(port)));
    for (let n = 0; n < 30; n++) {
      const answer = await fetch(`http://127.0.0.1:${port}/ws/direct/asnGetLoggedInContact`, {
        headers: basic("alice"),
      });
      expect(answer.status).toBe(200);
    }
    await endsWell(child);
  });

  it("64 files, and clients that take them all: it answers again when they are gone", async () => {
    const port = await freePort();
    const folder = join(root, "watched");
    mkdirSync(join(folder, "world"), { recursive: true });
    mkdirSync(join(folder, "responses"));
    writeFileSync(join(folder, "world", "local.yaml"), "ucsid: local\nusers: [{name: alice}]\n");
    const child = shell("ulimit -n 64 &&", `--fixtures "${folder}"`, port);
    let log = "";
    child.stderr?.on("data", (data) => {
      log += data;
    });
    child.stdout?.resume();
    await until(() => isUp(port));
    const sockets: Socket[] = [];
    for (let n = 0; n < 200; n++) {
      const socket = connect(port, "127.0.0.1");
      socket.on("error", () => undefined);
      sockets.push(socket);
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
    writeFileSync(join(folder, "responses", "asnSendSMS.yaml"), "error: 1\n");
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(child.exitCode).toBeNull();
    for (const socket of sockets) socket.destroy();
    await until(() => isUp(port));
    await until(async () => {
      const answer = await fetch(`http://127.0.0.1:${port}/ws/direct/asnSendSMS`, {
        method: "POST",
        headers: basic("alice"),
        body: '{"messages":[]}',
      });
      return (await answer.text()).includes('"iErrorDetail":1');
    });
    expect(log).not.toContain("bug:");
    await endsWell(child);
  });

  it.runIf(existsSync("/dev/full")).each([
    ["output", [false, true, false]],
    ["log", [false, false, true]],
    ["both", [false, true, true]],
  ] as const)("a full disk under its %s: it answers, and ends when asked", async (_what, full) => {
    const port = await freePort();
    const device = openSync("/dev/full", "w");
    const child = spawn(process.execPath, [cli, "--port", String(port), "--log-level", "trace"], {
      stdio: full.map((is) => (is ? device : "ignore")),
    });
    await until(async () => child.exitCode !== null || (await isUp(port)));
    for (let n = 0; n < 100; n++) {
      expect((await fetch(`http://127.0.0.1:${port}/ws/direct/asnGetTime`, { headers: basic("alice") })).status).toBe(
        200,
      );
    }
    await endsWell(child);
  });

  it("a folder that cannot be written: it reads from it, and writes nothing anywhere", async () => {
    const folder = join(root, "read-only");
    mkdirSync(join(folder, "world"), { recursive: true });
    mkdirSync(join(folder, "responses"));
    writeFileSync(join(folder, "world", "local.yaml"), "ucsid: local\nusers: [{name: alice}]\n");
    writeFileSync(join(folder, "responses", "asnSendSMS.yaml"), "error: 1\n");
    for (const path of [join(folder, "world"), join(folder, "responses"), folder]) chmodSync(path, 0o555);
    const port = await freePort();
    const child = shell(
      `cd "${folder}" && HOME=/nonexistent TMPDIR=/nonexistent`,
      `--fixtures "${folder}" --tls-port 0`,
      port,
    );
    child.stdout?.resume();
    child.stderr?.resume();
    await until(async () => child.exitCode !== null || (await isUp(port)));
    await control(port, "/snapshots", {});
    const answer = await fetch(`http://127.0.0.1:${port}/ws/direct/asnSendSMS`, {
      method: "POST",
      headers: basic("alice"),
      body: '{"messages":[]}',
    });
    expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('"iErrorDetail":1')]);
    await endsWell(child);
    for (const path of [folder, join(folder, "world"), join(folder, "responses")]) chmodSync(path, 0o755);
  });
});
