// What it costs a test to have a server of its own: start, fresh server, reset, memory; and what the journal and faults
// cost each call. Needs a build.
//   node bench/isolation.mjs [seconds a turn]
import { startServer } from "../dist/index.js";
import { atLeast, below, report } from "./report.mjs";
import { held } from "./servers/held.mjs";
import { ALICE, CONTACT, figures, inTurns, load, logIn, median, separateCores, serve } from "./support.mjs";

const seconds = Number(process.argv[2] ?? 1);
const TURNS = 7;
const rows = [];
const row = (what, ours, ...goals) => rows.push({ what, ours, goals });
const times = async (count, work) => {
  const taken = [];
  for (let turn = 0; turn < count; turn++) {
    const begun = performance.now();
    await work(turn);
    taken.push(performance.now() - begun);
  }
  return taken;
};
const ask = async (uc) => {
  const response = await fetch(`${uc.url}/ws/direct/asnGetLoggedInContact?ucsid=${uc.ucsid}`, { headers: ALICE });
  if (!response.ok) throw new Error(`answered with ${response.status}`);
  await response.text();
};

const begun = performance.now();
const first = await startServer();
await ask(first);
row("startServer() to the first answer, the first in the process, ms", performance.now() - begun);
const starts = await times(20, async () => {
  const uc = await startServer();
  await ask(uc);
  await uc.stop();
});
row("the same, later ones, with stop(), ms", median(starts));

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
row("reset() of a default world, used, ms", median(resets), below(2));
row("server(), a fresh one, ms", median(await times(200, () => first.server().remove())));

const MIB = 2 ** 20;
const before = await held();
const servers = Array.from({ length: 100 }, () => first.server());
for (const server of servers) await ask(server);
const after = await held();
row("100 servers in one process, heap, MiB", (after.heap - before.heap) / MIB, below(100));
row("the whole process then, resident, MiB", after.resident / MIB);
await first.stop();

// What watches the traffic, in servers that differ in nothing else.
separateCores();
const watched = async (options, fault) => {
  const { url, pid, stop } = await serve("ucserver.mjs", { options });
  const target = { url, pid, path: CONTACT, headers: await logIn(url), body: "{}" };
  if (fault) {
    const { ok } = await fetch(`${url}/__admin/faults`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(fault),
    });
    if (!ok) throw new Error("the fault was not taken");
  }
  await load({ ...target, seconds: 1 });
  return { target, stop };
};
const contenders = {
  none: await watched({ journalSize: 0 }),
  journal: await watched({}),
  fault: await watched({}, { fault: "reset", function: "asnCtiMakeCall" }),
};
const results = await inTurns(contenders, TURNS, ({ target }) => load({ ...target, seconds }));
const compare = (what, figure, goals) => {
  const { none, journal, fault } = figures(results, figure);
  if (none === undefined) return;
  const others = { "without a journal": none };
  rows.push({ what: `with the journal, ${what}`, ours: journal, others, goals });
  rows.push({ what: `with it and a fault set for another function, ${what}`, ours: fault, others });
};
compare("calls/s", "rate", [atLeast(0.98)]);
compare("server's processor time a call, µs", "cpu");
for (const { stop } of Object.values(contenders)) stop();

await report("Servers of their own", rows, [`Calls: ${TURNS} turns of ${seconds} s each, medians.`]);
process.exit(0);
