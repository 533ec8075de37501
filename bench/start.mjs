// From the start of a command to its first answer, against bare servers and, where they are installed, other tools that
// stand in for a service (bench/peers.mjs), all with the same routes; with the memory of the process then, and with rate
// and memory under the same load. Needs a build.
//   BENCH_PEERS=/somewhere/node_modules/.bin node bench/start.mjs [--short]
import { spawn } from "node:child_process";
import { get } from "node:http";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { peers } from "./peers.mjs";
import { atMost, report } from "./report.mjs";
import { openLanes, requestText } from "./support/http-load.mjs";
import { closedLoop, untilAtRest } from "./support/load.mjs";
import { residentOf, separateCores } from "./support/machine.mjs";
import { median } from "./support/numbers.mjs";
import { MIX_OPTIONS, recordedMix } from "./support/record.mjs";
import { comparedRow, inRounds } from "./support/rounds.mjs";
import { fileFor } from "./support/servers.mjs";
import { inTurns, LANES, mixLanes, pretendedSessions, sessionHeader, sessionsOfMix } from "./support/sessions.mjs";
import { either, ROOT } from "./support/settings.mjs";

const TURNS = either(11, 3);
const PEER_TURNS = either(3, 1);
const ROUNDS = either(5, 2);
const SECONDS = 0.3;
const PATIENCE_MS = 60_000;
const LOGIN = "/ws/client/createsession";
const CREDENTIALS = "?simple&user=alice&pass=secret";
const TIME = "/ws/client/asnGetTime";
const BARE = ["bare Fastify", "bare node:http"];
const JSON_TYPE = "application/json; charset=utf-8";

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
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(130));
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

/** Starts a command, with the options of the mix when it is to be loaded; resolves at its first answer. */
async function started({ name, start }, options) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const { command, words, cwd, environment } = start(port, options);
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
    if (body) return { ms, body, url, port, stop, pid: child.pid };
    if (child.exitCode !== null || child.pid === undefined || ms > PATIENCE_MS) {
      await stop();
      throw new Error(`${name} did not start: ${command} ${words.join(" ")}`);
    }
    await wait(2);
  }
}

const OURS = {
  name: "ours",
  start: (port, words = []) => ({
    command: process.execPath,
    words: [join(ROOT, "dist/cli.js"), "--port", String(port), "--log-level", "warn", ...words],
  }),
};
/** The options of the mix as flags. */
const MIX_FLAGS = Object.entries(MIX_OPTIONS).flatMap(([option, value]) => [
  `--${option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
  String(value),
]);

// Everybody answers with the bytes that ours answers with.
const mix = await recordedMix();
const sample = await started(OURS);
const session = JSON.parse(sample.body).sessionid;
const time = await (await fetch(sample.url + TIME, { headers: { "x-ucsessionid": session } })).text();
await sample.stop();
const answers = {
  [LOGIN]: { type: JSON_TYPE, bodies: [sample.body] },
  [TIME]: { type: JSON_TYPE, bodies: [time] },
  ...mix,
};
/** All answers for the load; for the start only those that the emulator is asked for. */
const ALL = fileFor(answers);
const FEW = fileFor({ [LOGIN]: answers[LOGIN], [TIME]: answers[TIME] });
const bare = (path) => (port, loaded) => ({
  command: process.execPath,
  words: [file(path)],
  environment: { PORT: String(port), ANSWERS: loaded ? ALL : FEW },
});
const { present, missing, remove } = peers(
  Object.entries(answers).map(([path, { bodies }]) => ({ name: path.split("/").at(-1), path, body: bodies[0] })),
);
process.on("exit", remove);
const contenders = [
  OURS,
  { name: BARE[0], start: bare("./servers/bare-fastify.mjs") },
  { name: BARE[1], start: bare("./servers/bare-http.mjs") },
];
const notStarted = [];
for (const peer of present) {
  try {
    await (await started(peer)).stop();
    contenders.push(peer);
  } catch {
    notStarted.push(peer.name);
  }
}

const perContender = () => Object.fromEntries(contenders.map(({ name }) => [name, []]));
const [times, idle] = [perContender(), perContender()];
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

separateCores();
const loaded = perContender();
const values = await inRounds(
  Object.fromEntries(
    contenders.map((contender) => [
      contender.name,
      async () => ({ ...(await started(contender, MIX_FLAGS)), getOnly: contender.getOnly }),
    ]),
  ),
  {
    pairs: 1,
    rounds: ROUNDS,
    ways: ["GET", "mix"],
    prepare: async ({ url, port, pid, getOnly }, name) => {
      const sessions = name === "ours" ? await sessionsOfMix(url) : pretendedSessions();
      const texts = sessions.map((each) => requestText("GET", TIME, sessionHeader(each), ""));
      const lanes = {
        GET: await openLanes(
          port,
          Array.from({ length: LANES }, (_, lane) => inTurns(texts, lane * 5)),
        ),
        mix: getOnly ? undefined : await mixLanes(port, sessions),
      };
      for (const each of Object.values(lanes).filter(Boolean)) {
        await closedLoop(each, { amount: either(4_000, 500) });
        // The others are prepared meanwhile.
        await untilAtRest(each);
      }
      return { lanes, pid, name };
    },
    measure: async ({ lanes, pid }, way) => {
      if (!lanes[way]) return {};
      const { rate } = await closedLoop(lanes[way], { seconds: SECONDS, pid });
      // With all the other tools a round takes minutes.
      await untilAtRest(lanes[way]);
      return { rate };
    },
    finish: ({ lanes, pid, name }) => {
      loaded[name].push(residentOf(pid) / 1e6);
      for (const lane of Object.values(lanes).flat()) lane?.close();
    },
  },
);

const row = (what, measured, goals) => {
  const all = Object.entries(measured).map(([name, each]) => [name, median(each)]);
  const { ours, ...others } = Object.fromEntries(all);
  return { what, ours, others, against: BARE, goals };
};
const rateRow = (what, way) => {
  const all = Object.entries(values[way].rate).filter(([, each]) => each.length > 0);
  return { ...comparedRow(what, Object.fromEntries(all)), against: BARE };
};
await report(
  "Start, and other tools",
  [
    row("cold start to the first answer, ms", times, [atMost(1.25)]),
    row("resident after start and one request, MB", idle, [atMost(1.4)]),
    rateRow("GET asnGetTime, requests/s", "GET"),
    rateRow("the mix over HTTP, calls/s", "mix"),
    row("resident after them, MB", loaded),
  ],
  [
    `${TURNS} starts, medians${present.length > 0 ? `; of other tools ${PEER_TURNS}` : ""}. ${LANES} connections, ${ROUNDS} rounds of ${SECONDS} s.`,
    ...(missing.length > 0 ? [`Not installed: ${missing.join(", ")}.`] : []),
    ...(notStarted.length > 0 ? [`Installed, but did not start here: ${notStarted.join(", ")}.`] : []),
  ],
);
process.exit(0);
