// BER against JSON: the codec against JSON.parse and JSON.stringify of the same messages, and events to channels that speak
// BER against the same number that speak JSON, on servers of their own. Both in one run, in turns, as ratios. The codec is
// bundled from src for this run, since the build has no file of its own for it; it also needs a build, for the servers.
//   node bench/ber.mjs [sockets] [changes] [--short]
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { atLeast, report } from "./report.mjs";
import { processor, separateCores } from "./support/machine.mjs";
import { moduleOf } from "./support/modules.mjs";
import { broadcastRate, open } from "./support/receivers.mjs";
import { comparedRow } from "./support/rounds.mjs";
import { serve } from "./support/servers.mjs";
import { logIn } from "./support/sessions.mjs";
import { either, numbersGiven, ROOT } from "./support/settings.mjs";

const sockets = numbersGiven[0] ?? either(1000, 200);
const changes = numbersGiven[1] ?? either(100, 30);
const ROUNDS = either(15, 5);
/** So many messages of the codec in a round. */
const MESSAGES = either(20_000, 5_000);

separateCores();

if (!existsSync(resolve(ROOT, "src/rose/ber"))) {
  process.stdout.write("\nThis version speaks no BER.\n");
  process.exit();
}

const { decodeBer, decodeMessage, encodeMessage } = await import(
  await moduleOf(`export { encodeMessage } from "./rose/ber/messages.ts";
    export { decodeMessage } from "./rose/ber/read-messages.ts";
    export { decodeBer } from "./rose/ber/values.ts";`)
);

const alice = "sip:alice@example.com";
/** A call and an event as clients have them: name, number, type of the argument, argument. */
const TYPICAL = {
  "a call (asnCtiMakeCall)": {
    invokeId: 7,
    operationName: "asnCtiMakeCall",
    operationId: 1202,
    type: "AsnCtiMakeCallArgument",
    value: { u8sPhoneNumberFrom: "tel:+493023125100@pbx", u8sPhoneNumberTo: "+493023125101", iNumberFormat: 0 },
  },
  "an event (asnUpdatePresenceV2)": {
    invokeId: 99999,
    operationName: "asnUpdatePresenceV2",
    operationId: 4504,
    type: "AsnUpdatePresenceV2Argument",
    value: {
      presence: {
        u8sContactId: alice,
        iPresenceState: 134217730,
        asnCustomNote: { u8sContactID: alice, u8sUsername: "alice", u8sNote: "back at two, on the phone until then" },
      },
      iChangedFlags: 33,
    },
  },
};

/** Nanoseconds of one run. */
function nanoseconds(run) {
  const begun = process.hrtime.bigint();
  for (let n = 0; n < MESSAGES; n++) run();
  return Number(process.hrtime.bigint() - begun) / MESSAGES;
}

let sum = 0;
const rows = [];
for (const [what, { invokeId, operationName, operationId, type, value }] of Object.entries(TYPICAL)) {
  const binary = { kind: "invoke", invokeId, operationId, argument: { type, value } };
  const text = { invoke: { invokeID: invokeId, operationID: operationId, operationName, argument: value } };
  const octets = encodeMessage(binary);
  const bytes = Buffer.from(JSON.stringify(text));
  const ways = {
    encode: {
      ours: () => {
        sum += encodeMessage(binary).length;
      },
      JSON: () => {
        sum += Buffer.from(JSON.stringify(text)).length;
      },
    },
    decode: {
      ours: () => {
        sum += Object.keys(decodeBer(type, decodeMessage(octets).argument).value).length;
      },
      JSON: () => {
        sum += Object.keys(JSON.parse(bytes.toString()).invoke.argument).length;
      },
    },
  };
  for (const [way, { ours, JSON: theirs }] of Object.entries(ways)) {
    const times = { ours: [], JSON: [] };
    nanoseconds(ours);
    nanoseconds(theirs);
    for (let round = 0; round < ROUNDS; round++) {
      times.ours.push(nanoseconds(ours));
      times.JSON.push(nanoseconds(theirs));
    }
    rows.push(comparedRow(`${way} ${what}, ns`, times));
  }
  rows.push({ what: `octets of ${what}`, ours: octets.length, others: { JSON: bytes.length } });
}
if (sum === 0) throw new Error("nothing was written");

const note = (text) => ({ customnote: { u8sContactID: alice, u8sUsername: "alice", u8sNote: text } });
const invoke = (invokeID, operationName, argument) =>
  JSON.stringify({ invoke: { invokeID, operationID: 0, operationName, argument } });
const wanted = { seqContactIDs: [alice], iEventFlagsToSubscribe: 32 };
const subscribe = {
  ours: encodeMessage({
    kind: "invoke",
    invokeId: 1,
    operationId: 4505,
    argument: { type: "AsnGetAndSubscribePresenceArgument", value: wanted },
  }),
  JSON: invoke(1, "asnGetAndSubscribePresenceV2", wanted),
};

/** A server with its receivers, and somebody who changes the world. */
async function stage(encoding) {
  const server = await serve("ucserver.mjs");
  const channel = async (user) =>
    open(`ws://127.0.0.1:${server.port}/ws/client/websocket?x-ucsessionid=${await logIn(server.url, user)}`);
  const receivers = [];
  for (let n = 0; n < sockets; n++) {
    const socket = await channel("bob");
    const subscribed = new Promise((resolve) => {
      socket.onmessage = resolve;
    });
    socket.send(subscribe[encoding]);
    await subscribed;
    receivers.push(socket);
  }
  const changer = await channel("alice");
  let id = 1;
  const trigger = (round) => (change) => changer.send(invoke(id++, "asnCustomNoteSet", note(`#${round}.${change}#`)));
  return { server, receivers, trigger };
}

const stages = { ours: await stage("ours"), JSON: await stage("JSON") };
const rates = { ours: [], JSON: [] };
const costs = { ours: [], JSON: [] };
for (let round = 0; round < ROUNDS; round++) {
  for (const name of round % 2 === 0 ? ["ours", "JSON"] : ["JSON", "ours"]) {
    const { server, receivers, trigger } = stages[name];
    const before = processor(server.child.pid);
    rates[name].push(await broadcastRate(receivers, trigger(round), changes, round));
    costs[name].push((processor(server.child.pid) - before) / (receivers.length * changes));
  }
}
rows.push(comparedRow("events to all sockets, messages/s, in order, none lost", rates, [atLeast(0.9)]));
rows.push(comparedRow("the same, server's processor time a message, µs", costs));

await report("BER", rows, [
  `${ROUNDS} rounds of ${MESSAGES.toLocaleString("en-US")} messages for the codec, the bytes included on both sides; ${sockets} sockets each in BER and in JSON, ${changes} changes a round; medians, in brackets the middle half of the rounds.`,
]);
for (const { server } of Object.values(stages)) server.child.disconnect();
process.exit(0);
