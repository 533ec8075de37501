// The event channel against a bare ws server that sends the same bytes: both in one run, in turns, as ratios.
//   node bench/events.mjs [sockets] [changes] [--short]
import { atLeast, report } from "./report.mjs";
import { processor, separateCores } from "./support/machine.mjs";
import { quantile } from "./support/numbers.mjs";
import { broadcastRate, open, receiveAll } from "./support/receivers.mjs";
import { comparedRow } from "./support/rounds.mjs";
import { serve } from "./support/servers.mjs";
import { logIn } from "./support/sessions.mjs";
import { either, numbersGiven } from "./support/settings.mjs";

const sockets = numbersGiven[0] ?? either(1000, 200);
const changes = numbersGiven[1] ?? either(100, 30);
const ROUNDS = either(7, 3);
/** Round trips wait for the system to wake the other side up, which varies much: many short turns. */
const TRIP_ROUNDS = either(25, 5);
const TRIPS = either(1000, 300);

separateCores();

const alice = "sip:alice@example.com";
const note = (text) => ({ customnote: { u8sContactID: alice, u8sUsername: "alice", u8sNote: text } });
const invoke = (invokeID, operationName, argument) =>
  JSON.stringify({ invoke: { invokeID, operationID: 0, operationName, argument } });

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
const channel = async (user) =>
  open(`ws://127.0.0.1:${ours.port}/ws/client/websocket?x-ucsessionid=${await logIn(ours.url, user)}`);

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
  rates[who].push(await broadcastRate(receivers, trigger, changes, round));
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

const row = (what, { ours: own, bare: their }, ...goals) => comparedRow(what, { ours: own, "bare ws": their }, goals);
await report(
  "Events",
  [
    row(
      "events to all sockets, messages/s, in order, none lost",
      rates,
      atLeast(0.9),
      atLeast(0.8, "the event channel's first goal"),
    ),
    row("the same, server's processor time a message, µs", costs),
    row("round trips on one socket, calls/s", trips, atLeast(0.7)),
    {
      what: "change → last of all sockets, p99, ms",
      ours: quantile(ourTimes, 0.99),
      others: { "bare ws": quantile(bareTimes, 0.99) },
    },
  ],
  [
    `${sockets} sockets, ${changes} changes a round, ${ROUNDS} rounds, medians; in brackets the middle half of the rounds.`,
  ],
);
ours.child.disconnect();
bare.child.disconnect();
process.exit(0);
