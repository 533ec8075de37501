// The door: what a call costs from the socket to the socket, by the five ways in which one can come. The function is
// asnGetTime, whose answer differs each time; the bare servers answer recorded bytes of it. Needs a build.
//   node bench/door.mjs [--short]

import { atLeast, report } from "./report.mjs";
import { openLanes, requestText } from "./support/http-load.mjs";
import { closedLoop } from "./support/load.mjs";
import { separateCores } from "./support/machine.mjs";
import { userName } from "./support/mix.mjs";
import { comparedRow, inRounds } from "./support/rounds.mjs";
import { bare, MANY_SESSIONS, serve } from "./support/servers.mjs";
import { basic, inTurns, LANES, logIn, ORIGIN, sessionHeader } from "./support/sessions.mjs";
import { either } from "./support/settings.mjs";

const SECONDS = 0.12;
const PAIRS = either(3, 1);
const ROUNDS = either(12, 6);
const TIME = "asnGetTime";

/** Each way gives the text of a request for one user. */
const WAYS = {
  "POST with an Origin": ({ session }) => requestText("POST", `/ws/client/${TIME}`, session + ORIGIN, "{}"),
  "POST without": ({ session }) => requestText("POST", `/ws/client/${TIME}`, session, "{}"),
  GET: ({ id }) => requestText("GET", `/ws/client/${TIME}?ucsessionid=${id}`, "", ""),
  JSONP: ({ id }) => requestText("GET", `/ws/client/${TIME}?ucsessionid=${id}&callback=cb1`, "", ""),
  "direct with Basic": ({ user }) =>
    requestText("POST", `/ws/direct/${TIME}`, `Authorization: ${basic(user)}\r\n`, "{}"),
};

separateCores();
const options = { ...MANY_SESSIONS, users: LANES };
const sample = await serve("ucserver.mjs", { options });
const answerOf = async (path) => {
  const id = await logIn(sample.url, "alice");
  const response = await fetch(`${sample.url}${path}?ucsessionid=${id}&callback=cb1`);
  return { type: response.headers.get("content-type"), bodies: [await response.text()] };
};
const plainOf = async (path) => {
  const response = await fetch(sample.url + path, { headers: { authorization: basic("alice") } });
  return { type: response.headers.get("content-type"), bodies: [await response.text()] };
};
const plain = await plainOf(`/ws/direct/${TIME}`);
const jsonp = await answerOf(`/ws/client/${TIME}`);
await sample.stop();

const contenders = {
  ours: () => serve("ucserver.mjs", { options }),
  ...bare({ [`/ws/client/${TIME}`]: { ...plain, jsonp }, [`/ws/direct/${TIME}`]: plain }),
};
const values = await inRounds(contenders, {
  pairs: PAIRS,
  rounds: ROUNDS,
  ways: Object.keys(WAYS),
  prepare: async ({ port, pid, url }, name) => {
    const users = await Promise.all(
      Array.from({ length: LANES }, async (_, n) => {
        const user = userName(n);
        const id = name === "ours" ? await logIn(url, user) : String(n).padStart(32, "0");
        return { user, id, session: sessionHeader({ id }) };
      }),
    );
    const lanes = {};
    for (const [way, text] of Object.entries(WAYS)) {
      lanes[way] = await openLanes(
        port,
        users.map((user) => inTurns([text(user)])),
      );
      await closedLoop(lanes[way], { amount: either(6_000, 3_000) });
    }
    return { lanes, pid };
  },
  measure: ({ lanes, pid }, way) => closedLoop(lanes[way], { seconds: SECONDS, pid }),
  finish: ({ lanes }) => {
    for (const lane of Object.values(lanes).flat()) lane.close();
  },
});

const rows = [];
for (const [way, { rate, cpu }] of Object.entries(values)) {
  rows.push(comparedRow(`${way}, requests/s`, rate, [atLeast(0.85)]));
  rows.push(comparedRow(`${way}, server's processor time a request, µs`, cpu));
}
await report("Door", rows, [
  `${LANES} connections, ${PAIRS} processes of each, ${ROUNDS} rounds of ${SECONDS} s for each way and process, medians; in brackets the middle half of the rounds.`,
]);
process.exit(0);
