import { execFileSync, fork } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import autocannon from "autocannon";

export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
export const quantile = (numbers, q) => numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) * q)];

let serverCore;

/** Keeps this process, which makes the load, on one core and servers that it starts later on another, where there is a way. */
export function separateCores() {
  try {
    if (availableParallelism() < 2) return;
    const taskset = (...words) =>
      execFileSync("taskset", words, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
    const cores = taskset("-cp", String(process.pid)).split(":").at(-1).match(/\d+/g);
    taskset("-acp", cores.at(-1), String(process.pid));
    serverCore = cores[0];
  } catch {
    // Without taskset the system places them.
  }
}

/** Starts a file of bench/servers as a process of its own; gives its port and a way to end it. */
export function serve(file, { options = {}, environment = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL(`./servers/${file}`, import.meta.url)), [JSON.stringify(options)], {
      env: { ...process.env, ...environment },
      ...(serverCore && { execPath: "taskset", execArgv: ["-c", serverCore, process.execPath] }),
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    child.once("message", ({ port }) =>
      resolve({ child, port, pid: child.pid, url: `http://127.0.0.1:${port}`, stop: () => child.disconnect() }),
    );
    child.once("exit", (code) => reject(new Error(`${file} ended with ${code}`)));
  });
}

/** What a server holds when everything was collected that can be, in bytes: heap (with buffers) and resident. */
export function held({ child }) {
  return new Promise((resolve) => {
    child.once("message", resolve);
    child.send("held");
  });
}

/** What Linux tells of a process, from its state (the third field) on; the name before it may have any character. */
const stateOf = (pid) => readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1).split(" ");

/** Microseconds of processor that a process has taken so far; undefined where there is no /proc. */
export function processor(pid) {
  try {
    // utime and stime, in hundredths of a second.
    const fields = stateOf(pid);
    return (Number(fields[11]) + Number(fields[12])) * 10_000;
  } catch {
    return undefined;
  }
}

/** Resident memory of a process and of all that it has started, in bytes; NaN where there is no /proc. */
export function residentOf(pid) {
  try {
    const family = new Set([String(pid)]);
    // Who was started later stands later, unless numbers have begun anew: so until nobody is found any more.
    for (let before = 0; family.size > before; ) {
      before = family.size;
      for (const other of readdirSync("/proc"))
        if (/^\d+$/.test(other) && family.has(parentOf(other))) family.add(other);
    }
    return [...family].reduce((sum, member) => sum + residentAlone(member), 0);
  } catch {
    return Number.NaN;
  }
}

const parentOf = (pid) => {
  try {
    return stateOf(pid)[1];
  } catch {
    return undefined;
  }
};
const residentAlone = (pid) =>
  Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) * 1024;

/**
 * Load over 10 connections, for some seconds or for an amount of requests: requests a second, p99 in ms, and when `pid` is
 * given the server's processor time a request in µs. Fails when an answer is not a 2xx.
 */
export async function load({ url, path, method = "POST", headers = {}, body, seconds, amount, pid }) {
  const times = [];
  const before = pid && processor(pid);
  const begun = performance.now();
  let last = begun;
  const running = autocannon({
    url: url + path,
    method,
    headers,
    body,
    connections: 10,
    ...(amount ? { amount } : { duration: seconds }),
  });
  running.on("response", (_client, _status, _bytes, time) => {
    times.push(time);
    last = performance.now();
  });
  const result = await running;
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}${path}: ${result.non2xx} not 2xx, ${result.errors} errors`);
  return {
    rate: times.length / ((last - begun) / 1000),
    p99: quantile(times, 0.99),
    cpu: before === undefined ? undefined : (processor(pid) - before) / times.length,
  };
}

/**
 * Measures all contenders in turns, each time another one first, and gives the median of each figure: a machine that is
 * slower for a while is so for all of them.
 */
export async function inTurns(contenders, turns, measure) {
  const names = Object.keys(contenders);
  const results = Object.fromEntries(names.map((name) => [name, []]));
  for (let turn = 0; turn < turns; turn++)
    for (const name of [...names.slice(turn % names.length), ...names.slice(0, turn % names.length)])
      results[name].push(await measure(contenders[name], turn));
  return Object.fromEntries(names.map((name) => [name, medians(results[name])]));
}

const medians = (results) =>
  Object.fromEntries(
    Object.keys(results[0])
      .filter((figure) => results[0][figure] !== undefined)
      .map((figure) => [figure, median(results.map((result) => result[figure]))]),
  );

/** `{ a: { rate: 1 } }` and "rate" give `{ a: 1 }`. */
export const figures = (results, figure) =>
  Object.fromEntries(Object.entries(results).map(([name, result]) => [name, result[figure]]));

export const ALICE = { authorization: `Basic ${Buffer.from("alice:secret").toString("base64")}` };
/** Neither age nor number ends a session while it is measured. */
export const MANY_SESSIONS = { sessionIdle: 86_400, maxSessions: 5_000_000 };
export const CONTACT = "/ws/client/asnGetLoggedInContact";

/** Logs alice in; gives the headers of calls in her session. */
export async function logIn(url) {
  const response = await fetch(`${url}/ws/client/createsession?simple`, { method: "POST", headers: ALICE });
  const { sessionid } = await response.json();
  return { "x-ucsessionid": sessionid, "content-type": "application/json" };
}
