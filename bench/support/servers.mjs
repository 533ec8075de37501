// Starting the servers that are compared, each as a process of its own.
import { fork } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { placement } from "./machine.mjs";

/** Neither age nor number ends a session while it is measured. */
export const MANY_SESSIONS = { sessionIdle: 86_400, maxSessions: 5_000_000 };

const started = new Set();
process.on("exit", () => {
  for (const child of started) child.kill("SIGKILL");
});

/** Starts a file of bench/servers; gives its port, its process, and a way to end it. */
export function serve(file, { options = {}, environment = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL(`../servers/${file}`, import.meta.url)), [JSON.stringify(options)], {
      env: { ...process.env, ...environment },
      ...placement(),
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    started.add(child);
    child.once("message", ({ port }) =>
      resolve({ child, port, pid: child.pid, url: `http://127.0.0.1:${port}`, stop: () => stop(child) }),
    );
    child.once("exit", (code) => {
      started.delete(child);
      reject(new Error(`${file} ended with ${code}`));
    });
  });
}

const stop = (child) =>
  new Promise((resolve) => {
    child.once("exit", resolve);
    if (child.connected) child.disconnect();
  });

/** What a server holds when everything was collected that can be, in bytes: heap (with buffers) and resident. */
export const held = (server) => ask(server, "held");

/** Sends a message to a server, and gives the answer. */
export const ask = ({ child }, message) =>
  new Promise((resolve) => {
    child.once("message", resolve);
    child.send(message);
  });

let home;
let files = 0;

/** Writes data for servers to read, into a file that is removed at the end; gives its path. */
export function fileFor(data) {
  if (!home) {
    home = mkdtempSync(join(tmpdir(), "ucserver-emulator-bench-"));
    process.on("exit", () => rmSync(home, { recursive: true, force: true }));
  }
  const path = join(home, `${files++}.json`);
  writeFileSync(path, JSON.stringify(data));
  return path;
}

/** The bare servers with answers to give: `{ "/path": { type, bodies, jsonp } }`, see bench/servers/answers.mjs. */
export const bare = (answers) => {
  const environment = { ANSWERS: fileFor(answers) };
  return {
    "bare Fastify": () => serve("bare-fastify.mjs", { environment }),
    "bare node:http": () => serve("bare-http.mjs", { environment }),
  };
};
