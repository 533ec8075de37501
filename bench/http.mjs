// HTTP against a bare Fastify route and bare node:http that read the same body and answer the same bytes: in turns, in
// one run, as ratios. Then the same with many live sessions, memory, and the cold start.
//   node bench/http.mjs [seconds a turn]
import { coldStart, load, median, ratio, resident, serve } from "./support.mjs";

const seconds = Number(process.argv[2] ?? 3);
const TURNS = 3;
const user = { authorization: `Basic ${Buffer.from("alice:secret").toString("base64")}` };
const rows = [];
const row = (...cells) => rows.push(`| ${cells.join(" | ")} |`);

const logIn = async (url, simple = true) => {
  const response = await fetch(`${url}/ws/client/createsession${simple ? "?simple" : ""}`, {
    method: "POST",
    headers: user,
  });
  return response.text();
};

const ours = await serve("ucserver.mjs", { options: { sessionIdle: 86_400, maxSessions: 5_000_000 } });
const { sessionid } = JSON.parse(await logIn(ours.url));
const session = { "x-ucsessionid": sessionid, "content-type": "application/json" };
const ownContact = await (
  await fetch(`${ours.url}/ws/client/asnGetLoggedInContact`, { method: "POST", headers: session, body: "{}" })
).text();

async function compare(name, path, headers, body, answer, goal) {
  const fastify = await serve("bare-fastify.mjs", { environment: { ANSWER: answer } });
  const http = await serve("bare-http.mjs", { environment: { ANSWER: answer } });
  const contenders = { ours, fastify, http };
  const rates = { ours: [], fastify: [], http: [] };
  const p99 = { ours: [], fastify: [], http: [] };
  for (const server of Object.values(contenders)) await load({ url: server.url, path, headers, body, seconds: 1 });
  for (let turn = 0; turn < TURNS; turn++) {
    for (const [key, server] of Object.entries(contenders)) {
      const result = await load({ url: server.url, path, headers, body, seconds });
      rates[key].push(result.rate);
      p99[key].push(result.p99);
    }
  }
  const rate = Object.fromEntries(Object.entries(rates).map(([key, values]) => [key, median(values)]));
  row(
    `${name}, requests/s`,
    Math.round(rate.ours),
    Math.round(rate.fastify),
    Math.round(rate.http),
    `${ratio(rate.ours, rate.fastify)} / ${ratio(rate.ours, rate.http)}`,
    goal,
  );
  row(`${name}, p99 ms`, median(p99.ours), median(p99.fastify), median(p99.http), "", "");
  fastify.stop();
  http.stop();
  return rate.ours;
}

await compare("asnGetLoggedInContact", "/ws/client/asnGetLoggedInContact", session, "{}", ownContact, "≥ 0.95");
await compare(
  "createsession",
  "/ws/client/createsession?simple",
  { ...user, "content-type": "application/json" },
  "{}",
  `{"sessionid":"${sessionid}"}`,
  "≥ 0.7",
);
ours.stop();

// The same function with ever more live sessions.
const crowd = await serve("ucserver.mjs", {
  options: { sessionIdle: 86_400, maxSessions: 5_000_000 },
  execArgv: ["--expose-gc"],
});
const first = JSON.parse(await logIn(crowd.url)).sessionid;
const call = {
  path: "/ws/client/asnGetLoggedInContact",
  headers: { ...session, "x-ucsessionid": first },
  body: "{}",
  url: crowd.url,
};
await load({ ...call, seconds: 1 });
const rates = [];
let live = 1;
const memory = {};
for (const wanted of [1, 1_000, 100_000]) {
  for (; live < wanted; live += 50)
    await Promise.all(Array.from({ length: Math.min(50, wanted - live) }, () => logIn(crowd.url)));
  memory[wanted] = await resident(crowd.child);
  const turns = [];
  for (let turn = 0; turn < TURNS; turn++) turns.push((await load({ ...call, seconds })).rate);
  rates.push([wanted, median(turns)]);
}
crowd.stop();
for (const [count, rate] of rates)
  row(
    `asnGetLoggedInContact, ${count} live sessions, requests/s`,
    Math.round(rate),
    "",
    "",
    ratio(rate, rates[0][1]),
    count === 100_000 ? "≥ 0.95 of the first" : "",
  );
row(
  "memory a session, bytes (resident)",
  Math.round((memory[100_000] - memory[1_000]) / 99_000),
  "",
  "",
  "",
  "< 1,024",
);

const starts = { ours: [], fastify: [] };
for (let turn = 0; turn < 7; turn++) {
  starts.ours.push(await coldStart(["dist/cli.js", "--port", "0", "--log-level", "warn"], "/__admin/health"));
  starts.fastify.push(await coldStart(["bench/servers/bare-fastify.mjs"], "/"));
}
row(
  "cold start to the first answer, ms",
  Math.round(median(starts.ours)),
  Math.round(median(starts.fastify)),
  "",
  ratio(median(starts.ours), median(starts.fastify)),
  "≤ 1.3",
);

process.stdout.write(
  [
    "| what | ucserver-emulator | bare Fastify | bare node:http | ratio | goal |",
    "| --- | --- | --- | --- | --- | --- |",
    ...rows,
    "",
  ].join("\n"),
);
process.exit(0);
