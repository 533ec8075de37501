// The mix: twelve operations as an office's client programs call them, half of them writes, 1,000 users, 100 sessions,
// the journal on; over HTTP and over event channels. The bare servers answer recorded bytes of the same sizes for the
// same requests. Needs a build.
//   node bench/mix.mjs [--short]

import { atLeast, report } from "./report.mjs";
import { channelLanes } from "./support/channel-load.mjs";
import { closedLoop } from "./support/load.mjs";
import { separateCores } from "./support/machine.mjs";
import { SHARES_IN_WORDS } from "./support/mix.mjs";
import { MIX_OPTIONS, recordedChannelMix, recordedMix, subscribeChat } from "./support/record.mjs";
import { comparedRow, inRounds } from "./support/rounds.mjs";
import { bare, fileFor, serve } from "./support/servers.mjs";
import { LANES, mixLanes, pretendedSessions, sessionsOfMix } from "./support/sessions.mjs";
import { either } from "./support/settings.mjs";

const SECONDS = either(0.4, 0.25);
const PAIRS = either(3, 1);
const ROUNDS = either(6, 4);
/** So many requests warm a process up. */
const WARM_UP = either(3_000, 1_500);

separateCores();
const ours = () => serve("ucserver.mjs", { options: MIX_OPTIONS });
const rows = [];

async function compare(way, contenders, lanesOf, goals) {
  const values = await inRounds(contenders, {
    pairs: PAIRS,
    rounds: ROUNDS,
    ways: [way],
    prepare: async (server, name) => {
      const sessions = name === "ours" ? await sessionsOfMix(server.url) : pretendedSessions();
      const lanes = await lanesOf(server, sessions, name);
      await closedLoop(lanes, { amount: WARM_UP });
      return { lanes, pid: server.pid };
    },
    measure: ({ lanes, pid }) => closedLoop(lanes, { seconds: SECONDS, pid }),
    finish: ({ lanes }) => {
      for (const lane of lanes) lane.close();
    },
  });
  const { rate, cpu } = values[way];
  rows.push(comparedRow(`${way}, calls/s`, rate, goals));
  rows.push(comparedRow(`${way}, server's processor time a call, µs`, cpu));
}

await compare("over HTTP", { ours, ...bare(await recordedMix()) }, ({ port }, sessions) => mixLanes(port, sessions), [
  atLeast(0.6),
]);
const environment = { ANSWERS: fileFor(await recordedChannelMix()) };
await compare(
  "over event channels",
  { ours, "bare ws": () => serve("bare-ws.mjs", { environment }) },
  ({ port }, sessions, name) => channelLanes(port, sessions, LANES, name === "ours" ? subscribeChat : undefined),
  [],
);

await report("Mix", rows, [
  `Shares: ${SHARES_IN_WORDS}; a call is made, watched, answered, dropped and left. ${LANES} calls at a time, ${PAIRS} processes of each, ${ROUNDS} rounds of ${SECONDS} s, medians; in brackets the middle half of the rounds.`,
]);
process.exit(0);
