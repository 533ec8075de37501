// From the start of a command to its first answer, against bare servers and, where they are installed, other tools that
// stand in for a service (bench/peers.mjs), all with the same two routes; with the memory of the process then, and with
// rate and memory under the same load. Needs a build.
//   BENCH_PEERS=/somewhere/node_modules/.bin node bench/start.mjs [requests of the load]
import { spawn } from "node:child_process";
import { get } from "node:http";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { peers } from "./peers.mjs";
import { atMost, report } from "./report.mjs";
import { CONTACT, load, median, residentOf } from "./support.mjs";

const amount = Number(process.argv[2] ?? 10_000);
const TURNS = 11;
const PEER_TURNS = 3;
const PATIENCE_MS = 60_000;
const LOGIN = "/ws/client/createsession";
const CREDENTIALS = "?simple&user=alice&pass=secret";
const BARE = ["bare Fastify", "bare node:http"];

const file = (path) => fileURLToPath(new URL(path, import.meta.url));
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** A port that is free, as is the next one, which one of the tools needs too. */
async function freePort() {
  for (;;) {
    const listen = (port) =>
      new Promise((resolve, reject) => {
        const server = createServer().once("error", reject);
        server.listen(port, "127.0.0.1", () => resolve(server));
      });
    const first = await listen(0);
    const { port } = first.address();
    const next = await listen(port + 1).catch(() => undefined);
    await Promise.all([first, next].map((server) => server && new Promise((resolve) => server.close(resolve))));
    if (next) return port;
  }
}

/** The body of a 200, or undefined. */
const ask = (url) =>
  new Promise((resolve) => {
    const request = get(url, { agent: false }, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (data) => {
        body += data;
      });
      response.on("end", () => resolve(response.statusCode === 200 ? body : undefined));
      response.on("error", () => resolve(undefined));
    });
    request.on("error", () => resolve(undefined));
  });

// Those that run, each leading a process group: none outlives this benchmark, however it ends.
const running = new Set();
process.on("SIGINT", () => process.exit(130));
process.on("exit", () => {
  for (const pid of running) kill(pid);
});

function kill(pid) {
  running.delete(pid);
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
}

/** Starts a command; resolves at its first answer. */
async function started({ name, start }) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const { command, words, cwd, environment } = start(port);
  const begun = performance.now();
  const child = spawn(command, words, {
    cwd,
    env: { ...process.env, ...environment },
    stdio: "ignore",
    detached: true,
  });
  const ended = new Promise((resolve) => child.once("exit", resolve).once("error", resolve));
  if (child.pid) running.add(child.pid);
  const stop = async () => {
    if (child.pid) kill(child.pid);
    await ended;
  };
  for (;;) {
    const body = await ask(url + LOGIN + CREDENTIALS);
    const ms = performance.now() - begun;
    if (body) return { ms, body, url, stop, pid: child.pid };
    if (child.exitCode !== null || child.pid === undefined || ms > PATIENCE_MS) {
      await stop();
      throw new Error(`${name} did not start: ${command} ${words.join(" ")}`);
    }
    await wait(2);
  }
}

const OURS = {
  name: "ours",
  start: (port) => ({
    command: process.execPath,
    words: [file("../dist/cli.js"), "--port", String(port), "--log-level", "warn"],
  }),
};

// Everybody answers with the bytes that ours answers with.
const sample = await started(OURS);
const session = JSON.parse(sample.body).sessionid;
const contact = await (await fetch(sample.url + CONTACT, { headers: { "x-ucsessionid": session } })).text();
await sample.stop();
const bare = (path) => (port) => ({
  command: process.execPath,
  words: [file(path)],
  environment: { PORT: String(port), ANSWER: contact },
});
const { present, missing, remove } = peers([
  { name: "createsession", path: LOGIN, body: sample.body },
  { name: "asnGetLoggedInContact", path: CONTACT, body: contact },
]);
process.on("exit", remove);
const contenders = [
  OURS,
  { name: BARE[0], start: bare("./servers/bare-fastify.mjs") },
  { name: BARE[1], start: bare("./servers/bare-http.mjs") },
  ...present,
];

const perContender = () => Object.fromEntries(contenders.map(({ name }) => [name, []]));
const [times, idle, rates, loaded] = Array.from({ length: 4 }, perContender);
for (let turn = 0; turn < TURNS; turn++) {
  for (const contender of contenders) {
    if (turn >= PEER_TURNS && present.includes(contender)) continue;
    const { ms, pid, stop } = await started(contender);
    await wait(200);
    times[contender.name].push(ms);
    idle[contender.name].push(residentOf(pid) / 1e6);
    await stop();
  }
}

for (const contender of contenders) {
  const { body, url, pid, stop } = await started(contender);
  const id = contender === OURS ? JSON.parse(body).sessionid : session;
  const { rate } = await load({ url, path: CONTACT, method: "GET", headers: { "x-ucsessionid": id }, amount });
  rates[contender.name].push(rate);
  loaded[contender.name].push(residentOf(pid) / 1e6);
  await stop();
}

const row = (what, measured, goals) => {
  const all = Object.entries(measured).map(([name, values]) => [name, median(values)]);
  const { ours, ...others } = Object.fromEntries(all);
  return { what, ours, others, against: BARE, goals };
};
await report(
  "Start, and other tools",
  [
    row("cold start to the first answer, ms", times, [atMost(1.3)]),
    row("resident after start and one request, MB", idle, [atMost(1.4)]),
    row(`requests/s, ${amount.toLocaleString("en-US")} requests`, rates),
    row("resident after them, MB", loaded),
  ],
  [
    `${TURNS} starts, medians${present.length > 0 ? `; of other tools ${PEER_TURNS}` : ""}.`,
    ...(missing.length > 0 ? [`Not installed: ${missing.join(", ")}.`] : []),
  ],
);
process.exit(0);
