// The event channel against a bare ws server that sends the same bytes: both in one run, in turns, as ratios.
//   node bench/events.mjs [sockets] [changes]
import { WebSocket } from "ws";
import { atLeast, report } from "./report.mjs";
import { median, processor, quantile, separateCores, serve } from "./support.mjs";

const sockets = Number(process.argv[2] ?? 1000);
const changes = Number(process.argv[3] ?? 100);
const ROUNDS = 5;
/** Round trips wait for the system to wake the other side up, which varies much: many short turns. */
const TRIP_ROUNDS = 25;
const TRIPS = 1000;

separateCores();

const open = (url) =>
  new Promise((resolve, reject) => {
    const socket = new WebSocket(url, { perMessageDeflate: false });
    socket.once("open", () => resolve(socket));
    socket.once("error", reject);
  });

const alice = "sip:alice@example.com";
const note = (text) => ({ customnote: { u8sContactID: alice, u8sUsername: "alice", u8sNote: text } });
const invoke = (invokeID, operationName, argument) =>
  JSON.stringify({ invoke: { invokeID, operationID: 0, operationName, argument } });

/** Every receiver must get #0, #1, #2 … of a round, in this order; resolves when all have all. */
function receiveAll(receivers, count, round) {
  return new Promise((resolve, reject) => {
    let left = receivers.length;
    for (const socket of receivers) {
      let next = 0;
      socket.onmessage = ({ data }) => {
        const at = data.indexOf("#");
        if (at < 0) return;
        if (!data.startsWith(`#${round}.${next}#`, at))
          return reject(new Error(`out of order: wanted ${round}.${next}, got ${data}`));
        if (++next === count && --left === 0) resolve();
      };
    }
  });
}

async function broadcastRate(receivers, trigger, round) {
  const all = receiveAll(receivers, changes, round);
  const begun = performance.now();
  for (let change = 0; change < changes; change++) trigger(change);
  await all;
  return (receivers.length * changes) / ((performance.now() - begun) / 1000);
}

async function latencies(receivers, trigger, count, round) {
  const times = [];
  for (let change = 0; change < count; change++) {
    const all = receiveAll(receivers, 1, `${round}-${change}`);
    const begun = performance.now();
    trigger(`${round}-${change}`);
    await all;
    times.push(performance.now() - begun);
  }
  return times;
}

async function roundTripRate(socket, make, count) {
  let done = 0;
  const begun = performance.now();
  await new Promise((resolve) => {
    socket.onmessage = () => (++done === count ? resolve() : socket.send(make(done)));
    socket.send(make(0));
  });
  return count / ((performance.now() - begun) / 1000);
}

const ours = await serve("ucserver.mjs");
const bare = await serve("bare-ws.mjs");
const ourHttp = `http://127.0.0.1:${ours.port}`;
const logIn = async (user) =>
  (await (await fetch(`${ourHttp}/ws/client/createsession?simple&user=${user}&pass=secret`)).json()).sessionid;
const channel = async (user) =>
  open(`ws://127.0.0.1:${ours.port}/ws/client/websocket?x-ucsessionid=${await logIn(user)}`);

const ourReceivers = [];
const bareReceivers = [];
for (let n = 0; n < sockets; n++) {
  const socket = await channel("bob");
  const subscribed = new Promise((resolve) => {
    socket.onmessage = resolve;
  });
  socket.send(invoke(1, "asnGetAndSubscribePresence", { seqContactIDs: [alice], iEventFlagsToSubscribe: 32 }));
  await subscribed;
  ourReceivers.push(socket);
  bareReceivers.push(await open(`ws://127.0.0.1:${bare.port}`));
}
const changer = await channel("alice");
const sender = bareReceivers[0];

// The bytes that the bare server sends are those that ours sends.
let sample = "";
ourReceivers[0].addEventListener("message", ({ data }) => {
  if (data.includes("#0.0#")) sample = data;
});
const everybody = receiveAll(ourReceivers, 1, 0);
changer.send(invoke(1, "asnCustomNoteSet", note("#0.0#")));
await everybody;
let id = 2;
const ourTrigger = (round) => (change) => changer.send(invoke(id++, "asnCustomNoteSet", note(`#${round}.${change}#`)));
const bareTrigger = (round) => (change) => sender.send(`all:${sample.replace("#0.0#", `#${round}.${change}#`)}`);

const rates = { ours: [], bare: [] };
const costs = { ours: [], bare: [] };
const broadcast = async (who, { child }, receivers, trigger, round) => {
  const before = processor(child.pid);
  rates[who].push(await broadcastRate(receivers, trigger, round));
  costs[who].push((processor(child.pid) - before) / (receivers.length * changes));
};
for (let round = 1; round <= ROUNDS; round++) {
  await broadcast("ours", ours, ourReceivers, ourTrigger(round), round);
  await broadcast("bare", bare, bareReceivers, bareTrigger(round), round);
}
const ourTimes = await latencies(
  ourReceivers,
  (name) => changer.send(invoke(id++, "asnCustomNoteSet", note(`#${name}.0#`))),
  50,
  "l",
);
const bareTimes = await latencies(
  bareReceivers,
  (name) => sender.send(`all:${sample.replace("#0.0#", `#${name}.0#`)}`),
  50,
  "l",
);

const echoBytes = (n) => invoke(n + 1, "asnUnsubscribePresence", { seqContactIDs: [] });
const trips = { ours: [], bare: [] };
for (let round = 0; round < TRIP_ROUNDS; round++) {
  trips.ours.push(await roundTripRate(changer, echoBytes, TRIPS));
  trips.bare.push(await roundTripRate(sender, echoBytes, TRIPS));
}

const row = (what, our, their, ...goals) => ({ what, ours: our, others: { "bare ws": their }, goals });
const p99 = (times) => quantile(times, 0.99);
await report(
  "Events",
  [
    row(
      "events to all sockets, messages/s, in order, none lost",
      median(rates.ours),
      median(rates.bare),
      atLeast(0.9),
      atLeast(0.8, "the event channel's first goal"),
    ),
    row("the same, server's processor time a message, µs", median(costs.ours), median(costs.bare)),
    row("round trips on one socket, calls/s", median(trips.ours), median(trips.bare), atLeast(0.7)),
    row("change → last of all sockets, p99, ms", p99(ourTimes), p99(bareTimes)),
  ],
  [`${sockets} sockets, ${changes} changes a round, ${ROUNDS} rounds, medians.`],
);
ours.child.disconnect();
bare.child.disconnect();
process.exit(0);
