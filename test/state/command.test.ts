import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { logIn } from "../support/emulator.js";
import { portOf, runCommand } from "../support/process.js";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "ucserver-emulator-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const start = (file: string) =>
  runCommand(["--port", "0", "--log-level", "warn", "--watch", "false"], { UCSERVER_EMULATOR_STATE: file });

async function control<T>(port: number, method: string, path: string, body?: unknown): Promise<T> {
  const response = await fetch(`http://127.0.0.1:${port}/__admin${path}`, {
    method,
    ...(body !== undefined && { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
  });
  return (await response.json()) as T;
}

it("an emulator that was ended goes on in the next process", async () => {
  const file = join(folder, "state.json");
  const first = start(file);
  const port = await portOf(first);
  const url = `http://127.0.0.1:${port}`;
  await control(port, "POST", "/clock", { running: false });
  const sessionId = await logIn({ url, wsUrl: "" });
  await control(port, "POST", "/calls", { from: "alice", to: "bob" });
  const { calls, time } = await control<{ calls: unknown[]; time: string }>(port, "GET", "/world");
  expect(calls).toHaveLength(2);
  first.child.kill("SIGTERM");
  expect((await first.ended).code).toBe(0);
  expect(statSync(file).mode & 0o777).toBe(0o600);

  const second = start(file);
  const next = await portOf(second);
  expect(await control(next, "GET", "/world")).toMatchObject({ calls, time });
  const answer = await fetch(`http://127.0.0.1:${next}/ws/client/asnGetLoggedInContact`, {
    method: "POST",
    headers: { "x-ucsessionid": sessionId },
    body: "{}",
  });
  expect(answer.status).toBe(200);
  await control(next, "POST", "/clock", { advance: 181_000 });
  expect(await control(next, "GET", "/world")).toMatchObject({ calls: [] });
  second.child.kill("SIGINT");
  expect((await second.ended).code).toBe(0);
  expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ format: "ucserver-emulator state", version: 1 });
});

it("a disk that is full leaves the file as it was", async () => {
  const file = join(folder, "full.json");
  writeFileSync(file, "what was there");
  const emulator = runCommand(["--port", "0", "--log-level", "silent"]);
  const port = await portOf(emulator);
  // As on a full disk, the first write has a part written and reports no error.
  const words = ["-c", 'ulimit -f 20; exec "$@"', "sh", process.execPath, "dist/cli.js", "snapshot", "save"];
  const { status, stderr } = spawnSync("sh", [...words, "--file", file, "--url", `http://127.0.0.1:${port}`], {
    encoding: "utf8",
  });
  expect([status, stderr]).toEqual([2, expect.stringContaining("full.json: cannot be written (EFBIG)")]);
  expect(readFileSync(file, "utf8")).toBe("what was there");
  expect(readdirSync(folder).filter((name) => name.startsWith("full.json"))).toEqual(["full.json"]);
  emulator.child.kill("SIGTERM");
  await emulator.ended;
});

it("who asks for the end again and again loses no state", async () => {
  const file = join(folder, "hurried.json");
  const run = runCommand([
    "--port",
    "0",
    "--log-level",
    "warn",
    "--watch",
    "false",
    "--users",
    "3000",
    "--state",
    file,
  ]);
  await portOf(run);
  const hurry = setInterval(() => run.child.kill("SIGINT"), 5);
  const { code } = await run.ended;
  clearInterval(hurry);
  // 0, or ended by the signal.
  expect([0, null]).toContain(code);
  const { servers } = JSON.parse(readFileSync(file, "utf8"));
  expect(servers[0]).toMatchObject({ ucsid: "local", users: expect.any(Number) });
});

it("a file that cannot be read ends the start, with what to do, and stays as it is", async () => {
  for (const [content, reason] of [
    ['{"format": "ucserver-emulator st', /it is cut off, or is no JSON/],
    ['{"format": "ucserver-emulator state", "version": 99, "madeBy": "9.9.9"}', /version: is too new: .*9\.9\.9/],
  ] as const) {
    const file = join(folder, "broken.json");
    writeFileSync(file, content);
    const { code, stderr, stdout } = await start(file).ended;
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain(`ucserver-emulator: --state ${file}: `);
    expect(stderr).toMatch(reason);
    expect(stderr).toContain("The file stays as it is: move it away to start without it, or name another");
    expect(readFileSync(file, "utf8")).toBe(content);
  }
  for (const [path, reason] of [
    [folder, "it is no file; name another"],
    ["/dev/null", "it is no file; name another"],
    // What is written beside it first has a longer name.
    [join(folder, "x".repeat(250)), "nothing can be written there (ENAMETOOLONG); name another file"],
  ] as const) {
    const { code, stderr } = await start(path).ended;
    expect([code, stderr]).toEqual([2, `ucserver-emulator: --state ${path}: ${reason}\n`]);
  }
  const { code, stderr } = await start(join(folder, "none", "state.json")).ended;
  expect([code, stderr]).toEqual([2, expect.stringContaining("there is no folder")]);
});

it("snapshot works with files: save, what a load would change, load, compare", async () => {
  const emulator = runCommand(["--port", "0", "--log-level", "silent"]);
  const port = await portOf(emulator);
  const UCSERVER_EMULATOR_URL = `http://127.0.0.1:${port}`;
  const file = join(folder, "kept.json");
  const snapshot = (...words: string[]) => runCommand(["snapshot", ...words], { UCSERVER_EMULATOR_URL }).ended;
  await control(port, "POST", "/clock", { running: false });

  expect(await snapshot("save", "--file", file)).toMatchObject({ code: 0, stdout: "" });
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(await snapshot("diff", "--file", file)).toMatchObject({ code: 0, stdout: "" });
  await control(port, "PATCH", "/world", { users: [{ name: "bob", note: "later" }] });
  const now = 'local.users.bob.note: "" → "later"\n';
  const then = 'local.users.bob.note: "later" → ""\n';
  expect(await snapshot("diff", "--file", file)).toMatchObject({ code: 1, stdout: now });
  expect(await snapshot("load", "--file", file, "--dry-run")).toMatchObject({ code: 0, stdout: then });
  expect(await snapshot("diff", "--file", file)).toMatchObject({ code: 1 });

  await snapshot("save", "bob has a note");
  const other = join(folder, "other.json");
  expect(await snapshot("load", "--file", file)).toMatchObject({ code: 0, stderr: expect.stringContaining("loaded") });
  expect(await snapshot("diff", "--file", file)).toMatchObject({ code: 0 });
  expect(await snapshot("load", "bob has a note", "--dry-run")).toMatchObject({ code: 0, stdout: now });
  expect(await snapshot("save", "--file", other, "bob has a note")).toMatchObject({ code: 0 });
  expect(await snapshot("load", "--file", other)).toMatchObject({ code: 0 });
  expect(await snapshot("diff", "--file", file)).toMatchObject({ code: 1, stdout: now });

  expect(await snapshot("load", "--file", join(folder, "no.json"))).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("no.json: it cannot be read (ENOENT)"),
  });
  expect(await snapshot("list", "--file", file)).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("--file goes with save, load, diff"),
  });
  expect(await snapshot("diff", "--dry-run")).toMatchObject({ code: 2 });
  expect(existsSync(join(folder, "no.json"))).toBe(false);
  emulator.child.kill("SIGTERM");
  await emulator.ended;
});
