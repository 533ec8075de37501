// One function while 1, 1,000 and 100,000 sessions are alive, each number in a server of its own, measured in turns; and
// the memory that a session takes. Needs a build.
//   node bench/sessions.mjs [seconds a turn]
import { atLeast, below, report } from "./report.mjs";
import {
  ALICE,
  CONTACT,
  figures,
  held,
  inTurns,
  load,
  logIn,
  MANY_SESSIONS,
  separateCores,
  serve,
} from "./support.mjs";

const seconds = Number(process.argv[2] ?? 2);
const TURNS = 5;

separateCores();
const crowd = async () => {
  const server = await serve("ucserver.mjs", { options: MANY_SESSIONS });
  const more = (amount) => load({ url: server.url, path: "/ws/client/createsession?simple", headers: ALICE, amount });
  return { server, headers: await logIn(server.url), more };
};
const contenders = { "100,000": await crowd(), "1,000": await crowd(), 1: await crowd() };

await contenders["1,000"].more(999);
const { more, server } = contenders["100,000"];
await more(999);
const few = await held(server);
await more(99_000);
const many = await held(server);
const bytes = (what) => (many[what] - few[what]) / 99_000;

const turn = ({ server: { url, pid }, headers }, length) =>
  load({ url, pid, path: CONTACT, headers, body: "{}", seconds: length });
for (const each of Object.values(contenders)) await turn(each, 1);
const results = await inTurns(contenders, TURNS, (each) => turn(each, seconds));

const row = (what, figure, goals) => {
  const { "100,000": ours, "1,000": some, 1: one } = figures(results, figure);
  const others = { "with 1 session": one, "with 1,000 sessions": some };
  if (ours !== undefined)
    rows.push({ what: `asnGetLoggedInContact, 100,000 live sessions, ${what}`, ours, others, goals });
};
const rows = [];
row("requests/s", "rate", [atLeast(0.95)]);
row("server's processor time a request, µs", "cpu");
row("p99, ms", "p99");
rows.push({ what: "memory a session, resident, bytes", ours: bytes("resident"), goals: [below(1024)] });
rows.push({ what: "memory a session, heap, bytes", ours: bytes("heap"), goals: [below(1024)] });

await report("Live sessions", rows, [`10 connections, ${TURNS} turns of ${seconds} s each, medians.`]);
process.exit(0);
