// What it costs to stand between an application and its server: a call through `record`, through a bare proxy of the same
// library, and without either, all before the same bare server. And how fast a replay is: answers of an imported folder
// against fixtures of the same answers that a person would write. Needs a build.
//   node bench/record.mjs [--short]
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { atLeast, below, report } from "./report.mjs";
import { openLanes, requestText } from "./support/http-load.mjs";
import { closedLoop, openLoop } from "./support/load.mjs";
import { separateCores } from "./support/machine.mjs";
import { median, quantile } from "./support/numbers.mjs";
import { comparedRow, inRounds } from "./support/rounds.mjs";
import { bare, fileFor, serve } from "./support/servers.mjs";
import { basic, inTurns, LANES, logIn, sessionHeader } from "./support/sessions.mjs";
import { either, fileOf } from "./support/settings.mjs";

/** A person's application asks no faster. */
const RATE = 300;
const SECONDS = either(1.5, 0.5);
const PAIRS = either(3, 1);
const ROUNDS = either(5, 3);
const REPLAY_SECONDS = 0.12;

separateCores();
const folder = dirname(fileFor(null));
const CALLS = ["asnGetServerInterfaceVersion", "asnGetPhoneBooks", "asnGetLoggedInContact"];
const recorded = await recordedCalls();
await standingBefore();
await replayed();
process.exit(0);

/** What an emulator answers, as a HAR file, and by function. */
async function recordedCalls() {
  const uc = await serve("ucserver.mjs");
  const entries = [];
  const ask = async (name, headers) => {
    const url = `${uc.url}/ws/client/${name}`;
    const response = await fetch(url, { method: "POST", headers, body: "{}" });
    const text = await response.text();
    const pairs = Object.entries(headers).map(([header, value]) => ({ name: header, value }));
    entries.push({
      startedDateTime: new Date(1_767_225_600_000 + entries.length * 100).toISOString(),
      time: 3,
      request: { method: "POST", url, headers: pairs, postData: { text: "{}" } },
      response: { status: response.status, headers: [], content: { size: text.length, text } },
    });
    return JSON.parse(text);
  };
  const { sessionid } = await ask("createsession", { authorization: basic("alice") });
  const answers = {};
  for (const name of CALLS) answers[name] = await ask(name, { "x-ucsessionid": sessionid });
  await uc.stop();
  return { har: fileFor({ log: { version: "1.2", entries } }), answers };
}

async function standingBefore() {
  const path = `/ws/client/${CALLS[1]}`;
  const answer = { type: "application/json; charset=utf-8", bodies: [JSON.stringify(recorded.answers[CALLS[1]])] };
  const upstream = await bare({ [path]: answer })["bare node:http"]();
  const environment = { UPSTREAM: upstream.url, OUT: join(folder, "recorded") };
  const values = await inRounds(
    {
      record: () => serve("record.mjs", { environment }),
      "bare httpxy": () => serve("bare-proxy.mjs", { environment }),
      "no proxy": async () => ({ ...upstream, stop: async () => undefined }),
    },
    {
      pairs: PAIRS,
      rounds: ROUNDS,
      ways: ["a call"],
      prepare: async ({ port }) => {
        const text = requestText("POST", path, sessionHeader({ id: "0".repeat(32) }), "{}");
        const lanes = await openLanes(
          port,
          Array.from({ length: 8 }, () => inTurns([text])),
        );
        await closedLoop(lanes, { amount: either(4_000, 1_500) });
        return lanes;
      },
      measure: async (lanes) => {
        const times = await openLoop(lanes, { rate: RATE, seconds: SECONDS });
        return { p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
      },
      finish: (lanes) => {
        for (const lane of lanes) lane.close();
      },
    },
  );
  await upstream.stop();
  const { p50, p99 } = values["a call"];
  const more = ({ record, "bare httpxy": other }) => median(record.map((value, round) => value - other[round]));
  const rows = [
    comparedRow("a call, p50, ms", p50),
    comparedRow("a call, p99, ms", p99),
    { what: "record over the bare proxy, p50, ms", ours: more(p50), goals: [below(1)] },
    { what: "record over the bare proxy, p99, ms", ours: more(p99) },
  ];
  await report("Record", rows, [
    `${RATE} calls/s, ${PAIRS} processes of each, ${ROUNDS} rounds of ${SECONDS} s, medians of the rounds; differences are those within a round. The first column is \`record\`; in brackets the middle half of the rounds.`,
  ]);
}

async function replayed() {
  const imported = join(folder, "imported");
  const words = ["names", "numbers", "mails", "addresses", "ids", "binaries", "texts"];
  const cli = fileURLToPath(fileOf("dist/cli.js"));
  execFileSync(process.execPath, [cli, "import", recorded.har, "--out", imported, "--keep", words.join(",")]);
  const written = join(folder, "written");
  mkdirSync(join(written, "responses"), { recursive: true });
  mkdirSync(join(written, "world"), { recursive: true });
  const world = { ucsid: "local", users: [{ name: "alice" }] };
  writeFileSync(join(written, "world", "local.json"), JSON.stringify(world));
  for (const [operation, result] of Object.entries(recorded.answers)) {
    const fixture = { operation, match: { user: "alice" }, result };
    writeFileSync(join(written, "responses", `${operation}.json`), JSON.stringify(fixture));
  }
  const emulator = (fixtures) => () => serve("ucserver.mjs", { options: { fixtures, onMiss: "fail" } });
  const values = await inRounds(
    { imported: emulator(imported), "written by hand": emulator(written) },
    {
      pairs: PAIRS,
      rounds: either(12, 6),
      ways: CALLS,
      prepare: async ({ port, pid, url }) => {
        const header = sessionHeader({ id: await logIn(url, "alice") });
        const lanes = {};
        for (const name of CALLS) {
          const text = requestText("POST", `/ws/client/${name}`, header, "{}");
          lanes[name] = await openLanes(
            port,
            Array.from({ length: LANES }, () => inTurns([text])),
          );
          await closedLoop(lanes[name], { amount: either(6_000, 3_000) });
        }
        return { lanes, pid };
      },
      measure: ({ lanes, pid }, name) => closedLoop(lanes[name], { seconds: REPLAY_SECONDS, pid }),
      finish: ({ lanes }) => {
        for (const lane of Object.values(lanes).flat()) lane.close();
      },
    },
  );
  const rows = Object.entries(values).flatMap(([name, { rate, cpu }]) => [
    comparedRow(`${name}, requests/s`, rate, [atLeast(0.9)]),
    comparedRow(`${name}, server's processor time a request, µs`, cpu),
  ]);
  await report("Replay", rows, [
    `Answers of a folder that \`import\` made, and of fixtures of the same answers that were written by hand; ${LANES} connections, ${PAIRS} processes of each, medians of the rounds. The first column is the imported folder.`,
  ]);
}
