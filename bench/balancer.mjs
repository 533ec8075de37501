// Behind a balancer: one emulator by itself, the same behind nginx, and two behind nginx. The mix goes by the ids of sessions
// on two servers, /ws/direct by the UCSIDs of these. Needs a build, and nginx.
//   node bench/balancer.mjs [--short]

import { availableParallelism } from "node:os";
import { report } from "./report.mjs";
import { openLanes, requestText } from "./support/http-load.mjs";
import { closedLoop } from "./support/load.mjs";
import { processor } from "./support/machine.mjs";
import { userName } from "./support/mix.mjs";
import { hasNginx, startNginx } from "./support/nginx.mjs";
import { MIX_OPTIONS } from "./support/record.mjs";
import { comparedRow, inRounds } from "./support/rounds.mjs";
import { serve } from "./support/servers.mjs";
import { basic, inTurns, LANES, logIn, mixLanes, sessionsOfMix } from "./support/sessions.mjs";
import { either } from "./support/settings.mjs";

const SECONDS = either(0.4, 0.25);
const PAIRS = either(3, 1);
const ROUNDS = either(6, 4);
const WARM_UP = either(3_000, 1_500);
const MIX = "mix, by session id";
const DIRECT = "asnGetTime, by UCSID";

if (!hasNginx()) {
  process.stdout.write("behind a balancer: left out, since there is no nginx\n");
  process.exit(0);
}

const emulator = (sessionPrefix) =>
  serve("ucserver.mjs", { options: { ...MIX_OPTIONS, createServers: "team-*", sessionPrefix } });

/** So many emulators behind nginx, as one server of the comparison. */
async function behindNginx(prefixes) {
  const emulators = await Promise.all(prefixes.map(emulator));
  const nginx = await startNginx(emulators.map(({ port }) => port));
  return {
    port: nginx.port,
    url: `http://127.0.0.1:${nginx.port}`,
    emulators,
    pids: [...emulators.map(({ pid }) => pid), ...nginx.pids],
    async stop() {
      await nginx.stop();
      await Promise.all(emulators.map((one) => one.stop()));
    },
  };
}

const contenders = {
  direct: async () => {
    const server = await emulator("A");
    return { ...server, emulators: [server], pids: [server.pid] };
  },
  "one behind nginx": () => behindNginx(["A"]),
  "two behind nginx": () => behindNginx(["A", "B"]),
};

/** Two servers, each in an emulator of its own where there are two. A session's id tells by its first digit where it is. */
async function twoServers({ url, emulators }) {
  const homes = new Map();
  for (let number = 0; homes.size < emulators.length; number++) {
    const ucsid = `team-${number}`;
    const home = (await logIn(url, userName(0), ucsid))[0];
    if (!homes.has(home)) homes.set(home, ucsid);
  }
  const found = [...homes.values()];
  return found.length === 2 ? found : [...found, "team-other"];
}

const directLanes = (port, ucsids) =>
  openLanes(
    port,
    Array.from({ length: LANES }, (_, lane) => {
      const headers = `Authorization: ${basic(userName(lane))}\r\nX-ucsid: ${ucsids[lane % ucsids.length]}\r\n`;
      return inTurns([requestText("POST", "/ws/direct/asnGetTime", headers, "{}")]);
    }),
  );

/** Processor time of several processes together, in µs; undefined where the system does not tell. */
const processorOf = (pids) => {
  const times = pids.map(processor);
  return times.includes(undefined) ? undefined : times.reduce((sum, time) => sum + time, 0);
};

const values = await inRounds(contenders, {
  pairs: PAIRS,
  rounds: ROUNDS,
  ways: [MIX, DIRECT],
  prepare: async (server) => {
    const ucsids = await twoServers(server);
    const lanes = {
      [MIX]: await mixLanes(server.port, await sessionsOfMix(server.url, ucsids)),
      [DIRECT]: await directLanes(server.port, ucsids),
    };
    for (const each of Object.values(lanes)) await closedLoop(each, { amount: WARM_UP });
    return { lanes, pids: server.pids };
  },
  measure: async ({ lanes, pids }, way) => {
    const before = processorOf(pids);
    const { rate, answered } = await closedLoop(lanes[way], { seconds: SECONDS });
    return { rate, cpu: before === undefined ? undefined : (processorOf(pids) - before) / answered };
  },
  finish: ({ lanes }) => {
    for (const lane of Object.values(lanes).flat()) lane.close();
  },
});

/** The figures with one contender first, and those that it is compared with. */
const of = (figures, ours, ...others) => Object.fromEntries([ours, ...others].map((name) => [name, figures[name]]));
const rows = [];
for (const [way, { rate, cpu }] of Object.entries(values)) {
  for (const [figures, unit] of [
    [rate, "calls/s"],
    [cpu, "processor time a call, µs"],
  ]) {
    rows.push(comparedRow(`${way}: one behind nginx, ${unit}`, of(figures, "one behind nginx", "direct")));
    rows.push(
      comparedRow(`${way}: two behind nginx, ${unit}`, of(figures, "two behind nginx", "direct", "one behind nginx")),
    );
  }
}
await report("Behind a balancer", rows, [
  `${LANES} connections, ${PAIRS} times each set-up, ${ROUNDS} rounds of ${SECONDS} s, medians; in brackets the middle half of the rounds. The load, nginx and the emulators share ${availableParallelism()} cores.`,
]);
process.exit(0);
