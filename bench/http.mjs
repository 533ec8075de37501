// HTTP against a bare Fastify route and bare node:http that read the same body and answer the same bytes: in turns, in
// one run, as ratios. Needs a build.
//   node bench/http.mjs [seconds a turn]
import { atLeast, report } from "./report.mjs";
import { ALICE, CONTACT, figures, inTurns, load, logIn, MANY_SESSIONS, separateCores, serve } from "./support.mjs";

const seconds = Number(process.argv[2] ?? 2);
const TURNS = 5;
const rows = [];

separateCores();
const sample = await serve("ucserver.mjs");
const session = await logIn(sample.url);
const ownContact = await (await fetch(sample.url + CONTACT, { method: "POST", headers: session, body: "{}" })).text();
sample.stop();

/**
 * Each turn has processes of its own: what the engine makes of the same program differs from one to the next by more than
 * the turns of one do.
 */
async function compare(name, { path, headers, answer, goal }) {
  const bare = (file) => async () => ({
    ...(await serve(file, { environment: { ANSWER: answer } })),
    headers: session,
  });
  const contenders = {
    ours: async () => {
      const server = await serve("ucserver.mjs", { options: MANY_SESSIONS });
      return { ...server, headers: headers ?? (await logIn(server.url)) };
    },
    "bare Fastify": bare("bare-fastify.mjs"),
    "bare node:http": bare("bare-http.mjs"),
  };
  const results = await inTurns(contenders, TURNS, async (begin) => {
    const { url, pid, headers: sent, stop } = await begin();
    const asked = { url, pid, path, headers: headers ?? sent, body: "{}" };
    await load({ ...asked, seconds: 1 });
    const result = await load({ ...asked, seconds });
    stop();
    return result;
  });
  const row = (what, figure, goals) => {
    const { ours: own, ...others } = figures(results, figure);
    if (own !== undefined) rows.push({ what: `${name}, ${what}`, ours: own, others, goals });
  };
  row("requests/s", "rate", [goal]);
  row("server's processor time a request, µs", "cpu");
  row("p99, ms", "p99");
}

await compare("asnGetLoggedInContact", { path: CONTACT, answer: ownContact, goal: atLeast(0.95) });
await compare("createsession", {
  path: "/ws/client/createsession?simple",
  headers: { ...ALICE, "content-type": "application/json" },
  answer: `{"sessionid":"${session["x-ucsessionid"]}"}`,
  goal: atLeast(0.7),
});

await report("HTTP", rows, [
  `10 connections, ${TURNS} turns of ${seconds} s each, every one in a process of its own, medians.`,
]);
process.exit(0);
