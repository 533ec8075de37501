// What an open socket takes, against a bare ws server; and what is resident after much load, against bare Fastify: what
// watches the traffic must not keep all of it. Needs a build.
//   node bench/memory.mjs [sockets] [--short]
import { WebSocket } from "ws";
import { atMost, report } from "./report.mjs";
import { closedLoop } from "./support/load.mjs";
import { residentOf } from "./support/machine.mjs";
import { USERS, userName } from "./support/mix.mjs";
import { MIX_OPTIONS, recordedMix } from "./support/record.mjs";
import { bare as bareServers, held, MANY_SESSIONS, serve } from "./support/servers.mjs";
import { logIn, mixLanes, pretendedSessions, sessionsOfMix } from "./support/sessions.mjs";
import { either, numbersGiven } from "./support/settings.mjs";

const sockets = numbersGiven[0] ?? either(2000, 500);
const AMOUNTS = [either(10_000, 2_000), either(40_000, 6_000)];
const rows = [];

/** Bytes that each of so many sockets adds; some are open before, so that nothing is loaded in between. */
async function socketCost(server, urls) {
  const open = (url) =>
    new Promise((resolve, reject) => {
      const socket = new WebSocket(url, { perMessageDeflate: false });
      socket.once("open", resolve);
      socket.once("error", reject);
    });
  const openAll = async (list) => {
    for (let at = 0; at < list.length; at += 50) await Promise.all(list.slice(at, at + 50).map(open));
  };
  await openAll(urls.slice(0, 50));
  const before = await held(server);
  await openAll(urls.slice(50));
  const after = await held(server);
  const each = (what) => (after[what] - before[what]) / (urls.length - 50);
  return { heap: each("heap"), resident: each("resident") };
}

const ours = await serve("ucserver.mjs", { options: { ...MANY_SESSIONS, users: USERS } });
const bare = await serve("bare-ws.mjs");
const channels = [];
for (let n = 0; n < sockets + 50; n++) {
  const session = await logIn(ours.url, userName(n % USERS));
  channels.push(`ws://127.0.0.1:${ours.port}/ws/client/websocket?x-ucsessionid=${session}`);
}
const own = await socketCost(ours, channels);
const theirs = await socketCost(bare, Array(sockets + 50).fill(`ws://127.0.0.1:${bare.port}`));
for (const what of ["resident", "heap"])
  rows.push({
    what: `memory an open socket, ${what}, bytes`,
    ours: own[what],
    others: { "bare ws": theirs[what] },
    goals: [atMost(1.2)],
  });
await ours.stop();
await bare.stop();

const loaded = await serve("ucserver.mjs", { options: MIX_OPTIONS });
const fastify = await bareServers(await recordedMix())["bare Fastify"]();
const lanes = [
  await mixLanes(loaded.port, await sessionsOfMix(loaded.url)),
  await mixLanes(fastify.port, pretendedSessions()),
];
let sofar = 0;
for (const amount of AMOUNTS) {
  for (const each of lanes) await closedLoop(each, { amount: amount - sofar });
  sofar = amount;
  rows.push({
    what: `resident after ${amount.toLocaleString("en-US")} calls of the mix, MB`,
    ours: residentOf(loaded.pid) / 1e6,
    others: { "bare Fastify": residentOf(fastify.pid) / 1e6 },
  });
}

await report("Memory", rows, [`${sockets} sockets; what their sessions take is counted with the sessions.`]);
process.exit(0);
