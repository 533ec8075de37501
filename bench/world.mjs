// What one presence change costs, by the size of the world around it: it must follow its subscribers, not the users and
// sessions. In one process, sessions without event channel (their events are kept), all cases in turns.
//   node bench/world.mjs
import { compileSrc } from "../scripts/compile-src.mjs";
import { report } from "./report.mjs";
import { median } from "./support.mjs";

const code = await compileSrc("config.ts", "emulator.ts", "fixtures/load-worlds.ts", "world/generate.ts");
const { configSchema } = await import(new URL("config.js", code));
const { Emulator } = await import(new URL("emulator.js", code));
const { BUILT_IN_FIXTURES, loadWorlds } = await import(new URL("fixtures/load-worlds.js", code));
const { withGeneratedUsers } = await import(new URL("world/generate.js", code));

const ROUNDS = 15;
const CHANGES = 400;

/** A server with that many users and sessions, of which `subscribers` watch alice, and all watch somebody else too. */
function build(users, sessions, subscribers) {
  const config = configSchema.parse({ logLevel: "silent", eventBacklog: 1, maxSessions: 1_000_000 });
  const worlds = loadWorlds(BUILT_IN_FIXTURES).map((world) =>
    world.ucsid === "local" ? withGeneratedUsers(world, users, 1) : world,
  );
  const emulator = new Emulator(config, worlds, () => undefined);
  const server = emulator.server("local");
  const people = [...server.world.directory.users()];
  for (let n = 0; n < sessions; n++) {
    const session = server.openSession(server.newId(), people[n % people.length]);
    const other = people[(n * 7 + 3) % people.length];
    server.subscriptions.add(
      session,
      `presence:${other.contactId === "sip:alice@example.com" ? "sip:bob@example.com" : other.contactId}`,
      { form: "v2" },
    );
    if (n < subscribers) server.subscriptions.add(session, "presence:sip:alice@example.com", { form: "v2" });
  }
  let note = 0;
  return () => server.world.presence.setNote("sip:alice@example.com", `note ${note++}`);
}

const cases = [
  ["100 users, 10 sessions", 10, build(100, 10, 10)],
  ["10,000 users, 1,000 sessions", 10, build(10_000, 1_000, 10)],
  ["10,000 users, 100,000 sessions", 10, build(10_000, 100_000, 10)],
  ["10,000 users, 1,000 sessions", 1_000, build(10_000, 1_000, 1_000)],
];
const times = cases.map(() => []);
for (let round = 0; round < ROUNDS; round++) {
  cases.forEach(([, , change], index) => {
    const begun = performance.now();
    for (let n = 0; n < CHANGES; n++) change();
    times[index].push(((performance.now() - begun) * 1000) / CHANGES);
  });
}
const [first, ...others] = cases.map(([what, subscribers], index) => ({
  what: `a presence change, ${what}, ${subscribers.toLocaleString("en-US")} subscribers, µs`,
  ours: median(times[index]),
}));
await report("Size of the world", [
  { ...first, what: `${first.what} (the first)` },
  ...others.map((row) => ({ ...row, others: { "the first": first.ours } })),
]);
process.exit(0);
