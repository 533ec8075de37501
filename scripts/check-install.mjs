// What a user does: installs the packed package into an empty folder, starts its command, asks it, ends it, and uses the
// library, with each version of Node that is supported.
//   node scripts/check-install.mjs [TARBALL]
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { arch, platform, tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { installed, MOST_BYTES, npm, sizeOf } from "./installed.mjs";

const VERSIONS = [20, 22, 24, 26];

function say(text) {
  process.stdout.write(`${text}\n`);
}

/** The program of that version of Node: the one that runs, or else npm's, kept for the next time. */
function nodeOf(version) {
  if (process.versions.node.startsWith(`${version}.`)) return process.execPath;
  const name = `node-${platform()}-${arch()}`;
  const folder = join(tmpdir(), "ucserver-emulator-node", String(version));
  const program = join(folder, "node_modules", name, "bin/node");
  if (!existsSync(program)) {
    mkdirSync(folder, { recursive: true });
    npm(folder, "install", "--no-save", "--no-audit", "--no-fund", "--prefix", ".", `${name}@${version}`);
  }
  return program;
}

/** The first line that the command prints; rejects when it ends without one. */
async function firstLine(child) {
  for await (const line of createInterface({ input: child.stdout })) return line;
  throw new Error("the command printed nothing");
}

async function checkCommand(node, folder) {
  const command = join(folder, "node_modules", ".bin", "ucserver-emulator");
  const child = spawn(node, [command, "--port", "0", "--log-level", "error"], {
    cwd: folder,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  setTimeout(() => child.kill("SIGKILL"), 60_000).unref();
  try {
    const line = await firstLine(child);
    const url = /http:\/\/\S+/.exec(line)?.[0];
    assert.ok(url, "the first line names the address");

    const health = await fetch(`${url}/__admin/health`);
    assert.equal(health.status, 200);
    assert.equal((await health.json()).status, "ok");

    const page = await fetch(url);
    assert.match(await page.text(), /console\/app\.js/);
    const script = await fetch(`${url}/console/app.js`);
    assert.equal(script.status, 200);

    const created = await fetch(`${url}/ws/client/createsession`, {
      method: "POST",
      headers: { "X-ucsid": "local", "X-simple": "1", "X-no401": "1", Authorization: `Basic ${btoa("alice:secret")}` },
    });
    assert.equal(created.status, 200);
    const { sessionid } = await created.json();
    assert.match(sessionid, /^[0-9A-F]{32}$/);
    say(`  ${line}, session ${sessionid}`);
  } finally {
    child.kill("SIGTERM");
  }
  const [code, signal] = await ended;
  assert.deepEqual({ code, signal }, { code: 0, signal: null }, "it ends with exit code 0 when asked to");
}

const USE = `
  const emulator = await startServer({ seed: 1, tlsPort: 0, watch: true });
  const alice = await emulator.logIn("alice");
  await alice.call("asnGetTime");
  emulator.pushEvent("alice", "asnKeepAlive", { dummy: null });
  await alice.waitForEvent("asnKeepAlive");
  await emulator.stop();
  console.log(typeof manifest.version);`;

const PROGRAMS = {
  "esm.mjs": `
    import { startServer } from "ucserver-emulator";
    import manifest from "ucserver-emulator/package.json" with { type: "json" };
    ${USE}`,
  "commonjs.cjs": `
    const { startServer } = require("ucserver-emulator");
    const manifest = require("ucserver-emulator/package.json");
    (async () => {${USE}})();`,
};

const folder = installed();
const { packages, bytes } = sizeOf(folder);
say(`${packages.length} package, ${(bytes / 1e6).toFixed(2)} MB (under ${MOST_BYTES / 1e6} MB)`);
assert.deepEqual(packages, ["ucserver-emulator"], "nothing else is installed");
assert.ok(bytes < MOST_BYTES, "it is small");
for (const [name, text] of Object.entries(PROGRAMS)) writeFileSync(join(folder, name), text);

for (const version of VERSIONS) {
  const node = nodeOf(version);
  say(`Node ${execFileSync(node, ["--version"], { encoding: "utf8" }).trim()}`);
  await checkCommand(node, folder);
  for (const name of Object.keys(PROGRAMS)) {
    const options = { cwd: folder, encoding: "utf8", timeout: 60_000 };
    assert.equal(execFileSync(node, ["--disable-warning=ExperimentalWarning", name], options).trim(), "string");
    say(`  ${name} works`);
  }
}
