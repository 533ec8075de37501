// How long answers take at a fixed rate of 2,000 requests a second, far below what the servers can do: the requests come
// at constant distances, and a request's time counts from when it was due (bench/support/load.mjs). Needs a build.
//   node bench/latency.mjs [--short]

import { atMost, report } from "./report.mjs";
import { openLanes, requestText } from "./support/http-load.mjs";
import { closedLoop, openLoop } from "./support/load.mjs";
import { separateCores } from "./support/machine.mjs";
import { quantile } from "./support/numbers.mjs";
import { MIX_OPTIONS, recordedMix } from "./support/record.mjs";
import { comparedRow, inRounds } from "./support/rounds.mjs";
import { bare, serve } from "./support/servers.mjs";
import { inTurns, mixLanes, ORIGIN, pretendedSessions, sessionHeader, sessionsOfMix } from "./support/sessions.mjs";
import { either } from "./support/settings.mjs";

const RATE = 2_000;
const SECONDS = either(1, 0.5);
const PAIRS = either(3, 1);
const ROUNDS = either(3, 2);
/** More connections than requests are under way, so that none waits for one. */
const LANES = 32;
const TIME = "/ws/client/asnGetTime";
const WAYS = { "asnGetTime by POST with an Origin": "time", "the mix over HTTP": "mix" };

separateCores();
const contenders = {
  ours: () => serve("ucserver.mjs", { options: MIX_OPTIONS }),
  ...bare({
    ...(await recordedMix()),
    [TIME]: {
      type: "application/json; charset=utf-8",
      bodies: ['{"_type":"AsnGetTimeResult","stSystemtime":"2026-01-01T10:00:00.123Z"}'],
    },
  }),
};
const values = await inRounds(contenders, {
  pairs: PAIRS,
  rounds: ROUNDS,
  ways: Object.keys(WAYS),
  prepare: async ({ port, url }, name) => {
    const sessions = name === "ours" ? await sessionsOfMix(url) : pretendedSessions();
    const texts = sessions.map((session) => requestText("POST", TIME, sessionHeader(session) + ORIGIN, "{}"));
    const sources = Array.from({ length: LANES }, (_, lane) => inTurns(texts, lane * 3));
    const lanes = { time: await openLanes(port, sources), mix: await mixLanes(port, sessions, LANES) };
    await closedLoop(lanes.time, { amount: either(10_000, 5_000) });
    await closedLoop(lanes.mix, { amount: either(3_000, 1_500) });
    return lanes;
  },
  measure: async (lanes, way) => {
    const times = await openLoop(lanes[WAYS[way]], { rate: RATE, seconds: SECONDS });
    return { p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
  },
  finish: (lanes) => {
    for (const lane of Object.values(lanes).flat()) lane.close();
  },
});

const rows = Object.entries(values).flatMap(([way, { p50, p99 }]) => [
  comparedRow(`${way}, p50, ms`, p50),
  comparedRow(`${way}, p99, ms`, p99, [atMost(1.5)]),
]);
await report("Latency at 2,000/s", rows, [
  `${LANES} connections, ${PAIRS} processes of each, ${ROUNDS} rounds of ${SECONDS} s, medians of the rounds; in brackets the middle half of them.`,
]);
process.exit(0);
