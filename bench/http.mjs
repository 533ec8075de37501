// HTTP against a bare Fastify route and bare node:http that read the same body and answer the same bytes: in turns, in
// one run, as ratios. Needs a build.
//   node bench/http.mjs [seconds a turn]
import { atLeast, report } from "./report.mjs";
import { ALICE, CONTACT, figures, inTurns, load, logIn, MANY_SESSIONS, separateCores, serve } from "./support.mjs";

const seconds = Number(process.argv[2] ?? 2);
const TURNS = 5;
const rows = [];

separateCores();
const ours = await serve("ucserver.mjs", { options: MANY_SESSIONS });
const session = await logIn(ours.url);
const ownContact = await (await fetch(ours.url + CONTACT, { method: "POST", headers: session, body: "{}" })).text();

async function compare(name, { path, headers, answer, goal }) {
  const fastify = await serve("bare-fastify.mjs", { environment: { ANSWER: answer } });
  const http = await serve("bare-http.mjs", { environment: { ANSWER: answer } });
  const contenders = { ours, "bare Fastify": fastify, "bare node:http": http };
  const turn = ({ url, pid }, length) => load({ url, pid, path, headers, body: "{}", seconds: length });
  for (const server of Object.values(contenders)) await turn(server, 1);
  const results = await inTurns(contenders, TURNS, (server) => turn(server, seconds));
  const row = (what, figure, goals) => {
    const { ours: own, ...others } = figures(results, figure);
    if (own !== undefined) rows.push({ what: `${name}, ${what}`, ours: own, others, goals });
  };
  row("requests/s", "rate", [goal]);
  row("server's processor time a request, µs", "cpu");
  row("p99, ms", "p99");
  fastify.stop();
  http.stop();
}

await compare("asnGetLoggedInContact", { path: CONTACT, headers: session, answer: ownContact, goal: atLeast(0.95) });
await compare("createsession", {
  path: "/ws/client/createsession?simple",
  headers: { ...ALICE, "content-type": "application/json" },
  answer: `{"sessionid":"${session["x-ucsessionid"]}"}`,
  goal: atLeast(0.7),
});

await report("HTTP", rows, [`10 connections, ${TURNS} turns of ${seconds} s each, medians.`]);
process.exit(0);
