// Records what the emulator answers, so that bare servers can answer the same bytes.
import { readFileSync, writeFileSync } from "node:fs";
import { callOver, channelLanes } from "./channel-load.mjs";
import { closedLoop } from "./load.mjs";
import { OPERATIONS, USERS } from "./mix.mjs";
import { MANY_SESSIONS, serve } from "./servers.mjs";
import { LANES, mixLanes, sessionsOfMix } from "./sessions.mjs";
import { either } from "./settings.mjs";

/** Options of every emulator that the mix is measured on; the journal is on, as it is by default. */
export const MIX_OPTIONS = { ...MANY_SESSIONS, users: USERS, seed: 1 };

/** So many requests before it is recorded, so that lists have the length that they have in the middle of a measurement. */
const BEFORE = either(10_000, 4_000);
const SAMPLES = 6;

export const subscribeChat = (channel) => callOver(channel, "asnChatSubscribeEvents", { bReceiveChatEvents: true });

/** Asks `amount` times, one lane after the other, and tells `took(lane)` after each answer. */
async function oneByOne(lanes, amount, took) {
  for (let n = 0; n < amount; n++) {
    const lane = lanes[n % lanes.length];
    await new Promise((resolve) => lane.ask(resolve));
    await took(lane);
  }
}

/** The mix over HTTP: `{ "/ws/client/NAME": { type, bodies } }`; recorded once for all benchmarks of a run. */
export async function recordedMix() {
  const file = process.env.BENCH_RECORDING;
  const known = file && JSON.parse(readFileSync(file, "utf8"));
  if (known) return known;
  const answers = await record();
  if (file) writeFileSync(file, JSON.stringify(answers));
  return answers;
}

async function record() {
  const server = await serve("ucserver.mjs", { options: MIX_OPTIONS });
  const lanes = await mixLanes(server.port, await sessionsOfMix(server.url));
  await closedLoop(lanes, { amount: BEFORE });
  const answers = {};
  for (const name of Object.values(OPERATIONS))
    answers[`/ws/client/${name}`] = { type: "application/json; charset=utf-8", bodies: [] };
  await oneByOne(lanes, 1_500, ({ last: { path, body } }) => {
    const { bodies } = answers[path];
    if (bodies.length < SAMPLES) bodies.push(body);
  });
  await server.stop();
  return answers;
}

/** The mix over event channels: operation → samples of `{ result, events }`, events for whichever channel. */
export async function recordedChannelMix() {
  const server = await serve("ucserver.mjs", { options: MIX_OPTIONS });
  const lanes = await channelLanes(server.port, await sessionsOfMix(server.url), LANES, subscribeChat);
  await closedLoop(lanes, { amount: BEFORE });
  await pause(50);
  const samples = Object.fromEntries(Object.values(OPERATIONS).map((name) => [name, []]));
  let now = { events: [] };
  for (const lane of lanes)
    lane.heard = (bytes, isAnswer) => {
      if (isAnswer) now.result = bytes.toString();
      else now.events.push(bytes.toString());
    };
  await oneByOne(lanes, 1_000, async ({ kind }) => {
    await pause(2);
    const ofKind = samples[OPERATIONS[kind]];
    if (ofKind.length < SAMPLES) ofKind.push(now);
    now = { events: [] };
  });
  await server.stop();
  return samples;
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
