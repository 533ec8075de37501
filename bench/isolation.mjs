// What it costs a test to have a server of its own: start, fresh server, reset, memory; and what the journal and faults
// cost each call. Needs a build.
//   node --expose-gc bench/isolation.mjs
import { startServer } from "../dist/index.js";
import { load, median } from "./support.mjs";

const rows = [];
const row = (...cells) => rows.push(`| ${cells.join(" | ")} |`);
const ms = (value) => `${value.toFixed(2)} ms`;
const times = async (count, work) => {
  const taken = [];
  for (let turn = 0; turn < count; turn++) {
    const begun = performance.now();
    await work(turn);
    taken.push(performance.now() - begun);
  }
  return taken;
};
const heap = () => {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage();
};
const user = { authorization: `Basic ${Buffer.from("alice:secret").toString("base64")}` };
const ask = async (uc) => {
  const response = await fetch(`${uc.url}/ws/direct/asnGetLoggedInContact?ucsid=${uc.ucsid}`, { headers: user });
  if (!response.ok) throw new Error(`answered with ${response.status}`);
  await response.text();
};

const begun = performance.now();
const first = await startServer();
await ask(first);
row("startServer() to first answered request, the first in the process", ms(performance.now() - begun), "");
const starts = await times(20, async () => {
  const uc = await startServer();
  await ask(uc);
  await uc.stop();
});
row("the same, later ones, with stop()", ms(median(starts)), "");

const uc = first.server();
const resets = [];
for (let turn = 0; turn < 200; turn++) {
  const alice = await uc.logIn("alice", { events: false });
  await alice.call("asnGetLoggedInContact");
  uc.user("bob").setNote("x");
  uc.call({ from: "alice", to: "bob" });
  const before = performance.now();
  uc.reset();
  resets.push(performance.now() - before);
}
row("reset() of a default world, used", ms(median(resets)), "< 2 ms");
row("server(): a fresh one", ms(median(await times(200, () => first.server().remove()))), "");

const before = heap();
const servers = Array.from({ length: 100 }, () => first.server());
for (const server of servers) await ask(server);
const after = heap();
const grown = (after.heapUsed + after.external - before.heapUsed - before.external) / 2 ** 20;
row("100 servers in one process, heap", `${grown.toFixed(1)} MiB`, "< 100 MiB");
row("the whole process then, resident", `${(after.rss / 2 ** 20).toFixed(1)} MiB`, "");
await first.stop();

const rate = async (options, prepare = () => {}) => {
  const server = await startServer(options);
  prepare(server);
  const { sessionId } = await server.logIn("alice", { events: false });
  const target = {
    url: server.url,
    path: "/ws/client/asnGetLoggedInContact",
    headers: { "x-ucsessionid": sessionId },
    body: "{}",
  };
  await load({ ...target, seconds: 1 });
  const { rate } = await load({ ...target, seconds: 3 });
  await server.stop();
  return rate;
};
const [none, plain, elsewhere] = [[], [], []];
for (let turn = 0; turn < 5; turn++) {
  none.push(await rate({ journalSize: 0 }));
  plain.push(await rate({}));
  elsewhere.push(await rate({}, (server) => server.fault({ fault: "reset", function: "asnCtiMakeCall" })));
}
const share = (part) => `${((100 * median(part)) / median(none)).toFixed(1)} %`;
row("calls a second without a journal", String(Math.round(median(none))), "");
row("with the journal", share(plain), "≥ 98 %");
row("with the journal and a fault set for another function", share(elsewhere), "");

process.stdout.write(`| what | measured | goal |\n| --- | --- | --- |\n${rows.join("\n")}\n`);
process.exit(0);
