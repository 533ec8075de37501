// What one presence change costs, by the size of the world around it: it must follow its subscribers, not the users and
// sessions. In one process with the library; sessions without event channel, whose events are kept. Needs a build.
//   node bench/world.mjs [--short]
import { report } from "./report.mjs";
import { openLanes, requestText } from "./support/http-load.mjs";
import { closedLoop } from "./support/load.mjs";
import { userName } from "./support/mix.mjs";
import { median } from "./support/numbers.mjs";
import { MANY_SESSIONS } from "./support/servers.mjs";
import { basic, LANES, sessionHeader } from "./support/sessions.mjs";
import { either, fileOf } from "./support/settings.mjs";

const { startServer } = await import(fileOf("dist/index.js"));
const ROUNDS = either(15, 5);
const CHANGES = either(400, 100);
const SIZE = either(1, 0.1);
const ALICE = "sip:alice@example.com";
const PRESENCE = "/ws/client/asnGetAndSubscribePresence";

/** A server with that many users and sessions, of which `subscribers` watch alice; the others watch somebody else. */
async function build(users, sessions, subscribers) {
  const uc = await startServer({ ...MANY_SESSIONS, users, eventBacklog: 1, journalSize: 0, lint: false });
  let opened = 0;
  const ids = [];
  const logOn = {
    next: () => {
      const headers = `Authorization: ${basic(userName(opened++ % users))}\r\n`;
      return requestText("POST", "/ws/client/createsession?simple", headers, "{}");
    },
    took: (body) => ids.push(JSON.parse(body.toString()).sessionid),
  };
  let subscribed = 0;
  const subscribe = {
    next: () => {
      const n = subscribed++;
      const watched = n < subscribers ? ALICE : `sip:${userName((n * 7 + 3) % users)}@example.com`;
      const argument = JSON.stringify({ seqContactIDs: [watched], iEventFlagsToSubscribe: 63 });
      return requestText("POST", PRESENCE, sessionHeader({ id: ids[n] }), argument);
    },
  };
  for (const source of [logOn, subscribe]) {
    const lanes = await openLanes(uc.port, Array(LANES).fill(source));
    await closedLoop(lanes, { amount: sessions });
    for (const lane of lanes) lane.close();
  }
  let note = 0;
  return () => uc.user("alice").setNote(`note ${note++}`);
}

const SIZES = [
  [100, 10, 10],
  [10_000, 1_000, 10],
  [10_000, 100_000 * SIZE, 10],
  [10_000, 1_000, 1_000],
];
const cases = [];
for (const [users, sessions, subscribers] of SIZES) {
  const [manyUsers, manySessions, many] = [users, sessions, subscribers].map((n) => n.toLocaleString("en-US"));
  cases.push({
    what: `a presence change, ${manyUsers} users, ${manySessions} sessions, ${many} subscribers, µs`,
    change: await build(users, sessions, subscribers),
    times: [],
  });
}
for (let round = 0; round < ROUNDS; round++) {
  for (const { change, times } of cases) {
    const begun = performance.now();
    for (let n = 0; n < CHANGES; n++) change();
    times.push(((performance.now() - begun) * 1000) / CHANGES);
  }
}
const [first, ...others] = cases.map(({ what, times }) => ({ what, ours: median(times) }));
await report("Size of the world", [
  { ...first, what: `${first.what} (the first)` },
  ...others.map((row) => ({ ...row, others: { "the first": first.ours } })),
]);
process.exit(0);
