// Calls while 1, 1,000 and 100,000 sessions are alive, each number in a server of its own; the calls go through all of the
// sessions in turns. And the memory that a session takes. Needs a build.
//   node bench/sessions.mjs [--short]

import { atLeast, below, report } from "./report.mjs";
import { openLanes, requestText } from "./support/http-load.mjs";
import { closedLoop } from "./support/load.mjs";
import { separateCores } from "./support/machine.mjs";
import { USERS, userName } from "./support/mix.mjs";
import { comparedRow, inRounds } from "./support/rounds.mjs";
import { held, MANY_SESSIONS, serve } from "./support/servers.mjs";
import { basic, LANES, sessionHeader } from "./support/sessions.mjs";
import { either } from "./support/settings.mjs";

const SECONDS = 0.2;
const PAIRS = either(2, 1);
const ROUNDS = either(16, 6);
const MANY = either(100_000, 20_000);
/** None whose answer is the same for a user again and again: one session would then be at an advantage. */
const CALLS = [
  ["asnGetTime", "{}"],
  ["asnGetUserToken", '{"iType":1}'],
];

separateCores();
const options = { ...MANY_SESSIONS, users: USERS, seed: 1 };

/** Opens so many sessions, of all users in turns; adds their ids to the list. */
async function openSessions(port, amount, ids) {
  let n = 0;
  const source = {
    next: () =>
      requestText(
        "POST",
        "/ws/client/createsession?simple",
        `Authorization: ${basic(userName(n++ % USERS))}\r\n`,
        "{}",
      ),
    took: (body) => ids.push(JSON.parse(body.toString()).sessionid),
  };
  const lanes = await openLanes(port, Array(LANES).fill(source));
  await closedLoop(lanes, { amount });
  for (const lane of lanes) lane.close();
}

/** For each lane another part of the sessions; each call is made in another session than the one before. */
const sourcesOf = (ids) =>
  Array.from({ length: LANES }, (_, lane) => {
    const own = ids.length < LANES ? ids : ids.filter((_, n) => n % LANES === lane);
    let at = 0;
    return {
      next: () => {
        const [name, argument] = CALLS[at % CALLS.length];
        const id = own[at++ % own.length];
        return requestText("POST", `/ws/client/${name}`, sessionHeader({ id }), argument);
      },
    };
  });

const start = () => serve("ucserver.mjs", { options });
const AMOUNTS = { ours: MANY, "with 1 session": 1, "with 1,000 sessions": 1_000 };
const bytes = { resident: [], heap: [] };
const values = await inRounds(
  { ours: start, "with 1 session": start, "with 1,000 sessions": start },
  {
    pairs: PAIRS,
    rounds: ROUNDS,
    ways: ["calls"],
    prepare: async (server, name) => {
      const { port, pid } = server;
      const amount = AMOUNTS[name];
      const ids = [];
      await openSessions(port, Math.min(amount, 1_000), ids);
      if (amount > 1_000) {
        const few = await held(server);
        await openSessions(port, amount - 1_000, ids);
        const many = await held(server);
        for (const what of Object.keys(bytes)) bytes[what].push((many[what] - few[what]) / (amount - 1_000));
      }
      const lanes = await openLanes(port, sourcesOf(ids));
      await closedLoop(lanes, { amount: either(15_000, 5_000) });
      return { lanes, pid };
    },
    measure: ({ lanes, pid }) => closedLoop(lanes, { seconds: SECONDS, pid }),
    finish: ({ lanes }) => {
      for (const lane of lanes) lane.close();
    },
  },
);
const { rate, cpu } = values.calls;
const many = `${MANY.toLocaleString("en-US")} live sessions`;
const rows = [comparedRow(`${many}, calls/s`, rate, [atLeast(0.95)])];
rows.push(comparedRow(`${many}, server's processor time a call, µs`, cpu));
for (const [what, each] of Object.entries(bytes))
  rows.push({ what: `memory a session, ${what}, bytes`, ours: Math.min(...each), goals: [below(1024)] });

await report("Live sessions", rows, [
  `${LANES} connections, ${PAIRS} processes of each, ${ROUNDS} rounds of ${SECONDS} s, medians; in brackets the middle half of the rounds.`,
]);
process.exit(0);
