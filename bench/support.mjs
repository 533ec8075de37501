import { fork, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import autocannon from "autocannon";

/** Starts a file of bench/servers as a process of its own; gives its port and a way to end it. */
export function serve(file, { options = {}, environment = {}, execArgv = [] } = {}) {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL(`./servers/${file}`, import.meta.url)), [JSON.stringify(options)], {
      env: { ...process.env, ...environment },
      execArgv,
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    child.once("message", ({ port }) =>
      resolve({ child, port, url: `http://127.0.0.1:${port}`, stop: () => child.disconnect() }),
    );
    child.once("exit", (code) => reject(new Error(`${file} ended with ${code}`)));
  });
}

export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Requests a second and p99 in ms of some seconds of load over 10 connections. Fails when an answer is not a 200. */
export async function load({ url, path, headers = {}, body, seconds }) {
  const result = await autocannon({
    url: url + path,
    method: "POST",
    headers,
    body,
    connections: 10,
    duration: seconds,
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}${path}: ${result.non2xx} not 2xx, ${result.errors} errors`);
  return { rate: result.requests.average, p99: result.latency.p99 };
}

/** The memory of a process, resident, in bytes. */
export function resident(child) {
  return new Promise((resolve) => {
    child.once("message", ({ memory }) => resolve(memory));
    child.send("memory");
  });
}

/** Milliseconds from a command's start to its first answer. */
export function coldStart(args, path) {
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "ignore"] });
    child.once("error", reject);
    child.stdout.once("data", async (data) => {
      const [url] = /http:\/\/[\d.]+:\d+/.exec(String(data)) ?? [];
      await (await fetch(url + path)).text();
      resolve(performance.now() - begun);
      child.kill("SIGKILL");
    });
  });
}

export const ratio = (a, b) => (a / b).toFixed(2);
