// What a user does: installs the packed package into an empty folder, starts its command, asks it, ends it.
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "ucserver-emulator-install-"));
const packed = mkdtempSync(join(tmpdir(), "ucserver-emulator-pack-"));

function npm(cwd, ...words) {
  execFileSync("npm", [...words, "--loglevel=error"], { cwd, stdio: ["ignore", "ignore", "inherit"] });
}

function say(text) {
  process.stdout.write(`${text}\n`);
}

/** The first line that the command prints; rejects when it ends without one. */
async function firstLine(child) {
  for await (const line of createInterface({ input: child.stdout })) return line;
  throw new Error("the command printed nothing");
}

async function check() {
  npm(root, "pack", "--pack-destination", packed);
  const [tarball] = readdirSync(packed);
  npm(folder, "install", "--no-audit", "--no-fund", join(packed, tarball));
  const command = join(folder, "node_modules", ".bin", "ucserver-emulator");
  const child = spawn(command, ["--port", "0"], { cwd: folder, stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "exit");
  setTimeout(() => child.kill("SIGKILL"), 60_000).unref();
  try {
    const line = await firstLine(child);
    say(line);
    const url = /http:\/\/\S+/.exec(line)?.[0];
    assert.ok(url, "the first line names the address");

    const health = await fetch(`${url}/__admin/health`);
    assert.equal(health.status, 200);
    assert.equal((await health.json()).status, "ok");

    const page = await fetch(url);
    assert.match(await page.text(), /First steps/);

    const created = await fetch(`${url}/ws/client/createsession`, {
      method: "POST",
      headers: { "X-ucsid": "local", "X-simple": "1", "X-no401": "1", Authorization: `Basic ${btoa("alice:secret")}` },
    });
    assert.equal(created.status, 200);
    const { sessionid } = await created.json();
    assert.match(sessionid, /^[0-9A-F]{32}$/);
    say(`${tarball} answers, session ${sessionid}`);
  } finally {
    child.kill("SIGTERM");
  }
  const [code, signal] = await ended;
  assert.deepEqual({ code, signal }, { code: 0, signal: null }, "it ends with exit code 0 when asked to");
}

try {
  await check();
} finally {
  for (const each of [folder, packed]) rmSync(each, { recursive: true, force: true });
}
