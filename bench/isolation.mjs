// What it costs a test to have a server of its own: start, fresh server, reset, memory; and what a fault that is meant for
// another function costs each call. Needs a build.
//   node bench/isolation.mjs [--short]
import { below, report } from "./report.mjs";
import { held } from "./servers/held.mjs";
import { openLanes, requestText } from "./support/http-load.mjs";
import { closedLoop } from "./support/load.mjs";
import { separateCores } from "./support/machine.mjs";
import { userName } from "./support/mix.mjs";
import { median } from "./support/numbers.mjs";
import { comparedRow, inRounds } from "./support/rounds.mjs";
import { serve } from "./support/servers.mjs";
import { basic, inTurns, LANES, logIn, sessionHeader } from "./support/sessions.mjs";
import { either, fileOf } from "./support/settings.mjs";

const { startServer } = await import(fileOf("dist/index.js"));
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
  const url = `${uc.url}/ws/direct/asnGetLoggedInContact?ucsid=${uc.ucsid}`;
  const response = await fetch(url, { headers: { authorization: basic("alice") } });
  if (!response.ok) throw new Error(`answered with ${response.status}`);
  await response.text();
};

const begun = performance.now();
const first = await startServer();
await ask(first);
row("startServer() to the first answer, the first in the process, ms", performance.now() - begun);
const starts = await times(either(20, 5), async () => {
  const uc = await startServer();
  await ask(uc);
  await uc.stop();
});
row("the same, later ones, with stop(), ms", median(starts));

const uc = first.server();
const resets = [];
for (let turn = 0; turn < either(200, 50); turn++) {
  const alice = await uc.logIn("alice", { events: false });
  await alice.call("asnGetLoggedInContact");
  uc.user("bob").setNote("x");
  uc.call({ from: "alice", to: "bob" });
  const before = performance.now();
  uc.reset();
  resets.push(performance.now() - before);
}
row("reset() of a default world, used, ms", median(resets), below(2));
row("server(), a fresh one, ms", median(await times(either(200, 50), () => first.server().remove())));

const MIB = 2 ** 20;
const before = await held();
const servers = Array.from({ length: 100 }, () => first.server());
for (const server of servers) await ask(server);
const after = await held();
row("100 servers in one process, heap, MiB", (after.heap - before.heap) / MIB, below(100));
row("the whole process then, resident, MiB", after.resident / MIB);
await first.stop();

separateCores();
const SECONDS = 0.15;
const ROUNDS = either(15, 5);
const PAIRS = either(2, 1);
const start = () => serve("ucserver.mjs", { options: { users: LANES } });
const values = await inRounds(
  { ours: start, "without a fault": start },
  {
    pairs: PAIRS,
    rounds: ROUNDS,
    ways: ["calls"],
    prepare: async ({ url, port, pid }, name) => {
      if (name === "ours") {
        const { ok } = await fetch(`${url}/__admin/faults`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ fault: "reset", function: "asnCtiMakeCall" }),
        });
        if (!ok) throw new Error("the fault was not taken");
      }
      const sources = Array.from({ length: LANES }, async (_, n) => {
        const session = sessionHeader({ id: await logIn(url, userName(n)) });
        return inTurns([requestText("POST", "/ws/client/asnGetTime", session, "{}")]);
      });
      const lanes = await openLanes(port, await Promise.all(sources));
      await closedLoop(lanes, { amount: either(10_000, 3_000) });
      return { lanes, pid };
    },
    measure: ({ lanes, pid }) => closedLoop(lanes, { seconds: SECONDS, pid }),
    finish: ({ lanes }) => {
      for (const lane of lanes) lane.close();
    },
  },
);
const { rate, cpu } = values.calls;
rows.push(comparedRow("asnGetTime with a fault set for another function, calls/s", rate));
rows.push(comparedRow("the same, server's processor time a call, µs", cpu));

await report("Servers of their own", rows, [
  `Calls: ${PAIRS} processes of each, ${ROUNDS} rounds of ${SECONDS} s, medians; in brackets the middle half of the rounds.`,
]);
process.exit(0);
