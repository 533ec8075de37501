// Plays the newcomer: clones this repository into an empty folder and does what the README says, one line after the other,
// until a call has rung and was answered, from the test and in the browser. Says how long each line took, and fails when it
// is more than five minutes together.
//   node scripts/newcomer.mjs [--without-browser]
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const MOST_SECONDS = 300;
const root = fileURLToPath(new URL("..", import.meta.url));
const home = mkdtempSync(join(tmpdir(), "newcomer-"));
const clone = join(home, "ucserver-emulator");
const times = [];

async function timed(line, work) {
  const begun = performance.now();
  await work();
  const seconds = (performance.now() - begun) / 1000;
  times.push(seconds);
  process.stdout.write(`${seconds.toFixed(1).padStart(7)} s  ${line}\n`);
}

/** Runs a line as a person does, without the environment that npm gives its scripts. */
function sh(line, cwd) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("npm_")));
  execFileSync("sh", ["-c", line], { cwd, env, stdio: ["ignore", "pipe", "inherit"] });
}

/** Starts the command and gives the address of its first line. */
async function start(line) {
  const child = spawn(line, { cwd: clone, shell: true, detached: true, stdio: ["ignore", "pipe", "ignore"] });
  for await (const text of createInterface({ input: child.stdout })) {
    const url = /http:\/\/\S+/.exec(text)?.[0];
    if (url) return { url, stop: () => process.kill(-child.pid) };
  }
  throw new Error(`${line} printed no address`);
}

async function answerInBrowser(url, code) {
  const { chromium } = createRequire(join(root, "package.json"))("playwright-core");
  const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    const page = await browser.newPage();
    const answered = page.waitForEvent("console", (message) => message.text() === "the call is in state 32");
    await page.goto(url);
    await page.evaluate(`(async () => {${code}})()`);
    await answered;
  } finally {
    await browser.close();
  }
}

try {
  await timed("git clone", () =>
    sh(`git clone --quiet ${JSON.stringify(`file://${root}`)} ${JSON.stringify(clone)}`, home),
  );
  const readme = readFileSync(join(clone, "README.md"), "utf8");
  const blocks = [...readme.matchAll(/```(\w*)\n(.*?)```/gs)].map(([, language, text]) => ({ language, text }));
  const [commands] = blocks;
  const [, browserCode] = blocks.filter(({ language }) => language === "js");
  const testLine = blocks.find(({ text }) => text.startsWith("node --test "))?.text.trim();
  const [install, begin, ...others] = commands.text.trim().split("\n");
  assert.deepEqual([install, begin, others], ["npm ci", "npm start", []]);
  assert.ok(testLine && browserCode, "the README has a test and lines for the browser");

  await timed(install, () => sh(install, clone));
  let server;
  // Another emulator may listen on the usual port of this machine.
  await timed(begin, async () => {
    server = await start(`${begin} -- --port 0`);
  });
  try {
    await timed(testLine, () => sh(testLine, clone));
    if (!process.argv.includes("--without-browser") && existsSync(process.env.CHROMIUM ?? "/usr/bin/chromium")) {
      await timed("the lines for the browser", () => answerInBrowser(server.url, browserCode.text));
    }
  } finally {
    server.stop();
  }
  const together = times.reduce((sum, time) => sum + time, 0);
  process.stdout.write(`${together.toFixed(1).padStart(7)} s  together\n`);
  assert.ok(together < MOST_SECONDS, `a newcomer needs more than ${MOST_SECONDS} s for the first call`);
} finally {
  rmSync(home, { recursive: true, force: true });
}
