// What an open socket takes, against a bare ws server; and what is resident after much load, against bare Fastify: what
// watches the traffic must not keep all of it. Needs a build.
//   node bench/memory.mjs [sockets]
import { WebSocket } from "ws";
import { atMost, report } from "./report.mjs";
import { CONTACT, held, load, logIn, MANY_SESSIONS, residentOf, serve } from "./support.mjs";

const sockets = Number(process.argv[2] ?? 2000);
const AMOUNTS = [20_000, 100_000];
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

const ours = await serve("ucserver.mjs", { options: MANY_SESSIONS });
const bare = await serve("bare-ws.mjs");
const channels = [];
for (let n = 0; n < sockets + 50; n++) {
  const { "x-ucsessionid": session } = await logIn(ours.url);
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
ours.stop();
bare.stop();

const loaded = await serve("ucserver.mjs");
const fastify = await serve("bare-fastify.mjs");
const headers = await logIn(loaded.url);
let sofar = 0;
for (const amount of AMOUNTS) {
  for (const { url } of [loaded, fastify])
    await load({ url, path: CONTACT, headers, body: "{}", amount: amount - sofar });
  sofar = amount;
  rows.push({
    what: `resident after ${amount.toLocaleString("en-US")} requests, MB`,
    ours: residentOf(loaded.pid) / 1e6,
    others: { "bare Fastify": residentOf(fastify.pid) / 1e6 },
  });
}
loaded.stop();
fastify.stop();

await report("Memory", rows, [`${sockets} sockets; what their sessions take is counted with the sessions.`]);
process.exit(0);
