// What an entry of the request journal holds in memory: two servers are asked the same mix, one keeps all of it in its
// journal and one keeps none; and what the journal costs each call. Needs a build.
//   node bench/journal.mjs [--short]

import { report } from "./report.mjs";
import { closedLoop } from "./support/load.mjs";
import { separateCores } from "./support/machine.mjs";
import { MIX_OPTIONS } from "./support/record.mjs";
import { comparedRow, inRounds } from "./support/rounds.mjs";
import { held, serve } from "./support/servers.mjs";
import { LANES, mixLanes, sessionsOfMix } from "./support/sessions.mjs";
import { either } from "./support/settings.mjs";

const AMOUNT = either(20_000, 5_000);
const SECONDS = 0.2;
const ROUNDS = either(15, 5);

separateCores();
const server = (journalSize) => () => serve("ucserver.mjs", { options: { ...MIX_OPTIONS, journalSize } });
const heaps = {};
const values = await inRounds(
  { ours: server(AMOUNT), "without a journal": server(0) },
  {
    pairs: 1,
    rounds: ROUNDS,
    ways: ["mix"],
    prepare: async (running, name) => {
      const sessions = await sessionsOfMix(running.url);
      const lanes = await mixLanes(running.port, sessions);
      await closedLoop(lanes, { amount: 500 });
      const { heap } = await held(running);
      await closedLoop(lanes, { amount: AMOUNT - 1_000 });
      heaps[name] = ((await held(running)).heap - heap) / (AMOUNT - 1_000);
      return { lanes, pid: running.pid };
    },
    measure: ({ lanes, pid }) => closedLoop(lanes, { seconds: SECONDS, pid }),
  },
);
const { rate, cpu } = values.mix;
const rows = [
  { what: "memory an entry, heap, bytes", ours: heaps.ours - heaps["without a journal"] },
  { what: "what the mix itself leaves in memory, heap, bytes a call", ours: heaps["without a journal"] },
  comparedRow("the mix with the journal, calls/s", rate),
];
rows.push(comparedRow("the mix with the journal, server's processor time a call, µs", cpu));
await report("Request journal", rows, [
  `${AMOUNT.toLocaleString("en-US")} calls of the mix, ${LANES} at a time; then ${ROUNDS} rounds of ${SECONDS} s, medians; in brackets the middle half of the rounds.`,
]);
process.exit(0);
