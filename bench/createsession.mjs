// Logging in: createsession with Basic and a simple answer, the users in turns, each time a new session. Needs a build.
//   node bench/createsession.mjs [--short]

import { atLeast, report } from "./report.mjs";
import { openLanes, requestText } from "./support/http-load.mjs";
import { closedLoop } from "./support/load.mjs";
import { separateCores } from "./support/machine.mjs";
import { USERS, userName } from "./support/mix.mjs";
import { comparedRow, inRounds } from "./support/rounds.mjs";
import { bare, MANY_SESSIONS, serve } from "./support/servers.mjs";
import { basic, inTurns, LANES, logIn, ORIGIN } from "./support/sessions.mjs";
import { either } from "./support/settings.mjs";

const SECONDS = 0.15;
const PAIRS = either(3, 1);
const ROUNDS = either(12, 6);
const PATH = "/ws/client/createsession";

separateCores();
const options = { ...MANY_SESSIONS, users: USERS };
const sample = await serve("ucserver.mjs", { options });
const answer = JSON.stringify({ sessionid: await logIn(sample.url, "alice") });
await sample.stop();

const texts = Array.from({ length: USERS }, (_, n) => {
  const headers = `X-simple: 1\r\nAuthorization: ${basic(userName(n))}\r\n${n % 2 === 0 ? ORIGIN : ""}`;
  return requestText("POST", PATH, headers, '{"negotiate":{"iClientProtocolVersion":70}}');
});
const contenders = {
  ours: () => serve("ucserver.mjs", { options }),
  ...bare({ [PATH]: { type: "application/json; charset=utf-8", bodies: [answer] } }),
};
const values = await inRounds(contenders, {
  pairs: PAIRS,
  rounds: ROUNDS,
  ways: [PATH],
  prepare: async ({ port, pid }) => {
    const lanes = await openLanes(
      port,
      Array.from({ length: LANES }, (_, lane) => inTurns(texts, lane * 61)),
    );
    await closedLoop(lanes, { amount: either(15_000, 5_000) });
    return { lanes, pid };
  },
  measure: ({ lanes, pid }) => closedLoop(lanes, { seconds: SECONDS, pid }),
  finish: ({ lanes }) => {
    for (const lane of lanes) lane.close();
  },
});
const { rate, cpu } = values[PATH];
const rows = [comparedRow("createsession, requests/s", rate, [atLeast(0.7)])];
rows.push(comparedRow("createsession, server's processor time a request, µs", cpu));
await report("Logging in", rows, [
  `${LANES} connections, ${USERS.toLocaleString("en-US")} users, ${PAIRS} processes of each, ${ROUNDS} rounds of ${SECONDS} s, medians; in brackets the middle half of the rounds.`,
]);
process.exit(0);
