import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { FORMAT_VERSION } from "../../src/state/state-file.js";
import { useEmulator } from "../support/emulator.js";
import { Walkers } from "../support/walkers.js";

const emulator = useEmulator({ seed: 1 });
const file = new URL("shapes.json", import.meta.url);

/** What the objects of a busy world hold, each class by its name, what the program makes itself by its fields. */
async function shapes(): Promise<string[]> {
  const uc = emulator.uc.server();
  const walkers = await Walkers.begin(uc);
  uc.fault({ fault: "delayEvent", ms: 100, function: "asnUpdatePresenceV2" });
  uc.respond({ operation: "asnGetTime", behave: true });
  await walkers.walk([
    { kind: "dial", who: "alice", to: 1 },
    { kind: "dial", who: "carol", to: 5 },
    { kind: "chat", who: "alice", to: "bob", text: "x" },
    { kind: "typing", who: "bob" },
    { kind: "task", who: "carol", to: "bob", text: "x" },
    { kind: "absent", who: "carol", to: "bob", text: "x" },
    { kind: "search", who: "alice" },
    { kind: "call", nth: 1, move: 0 },
    { kind: "journal", who: "alice" },
  ]);
  const { graph } = uc.saveState();
  await walkers.end();
  return graph.shapes
    .filter(([name]) => name !== "Object")
    .map(([name, ...fields]) => `${name}: ${fields.join(", ")}`)
    .sort();
}

it("what the classes of the state hold is what the version of its files says", async () => {
  const now = { version: FORMAT_VERSION, shapes: await shapes() };
  if (process.env.UPDATE_GOLDEN === "1") writeFileSync(file, `${JSON.stringify(now, null, 2)}\n`);
  // A file that a release wrote must not be read as something else: when this differs from what was released, count up
  // FORMAT_VERSION in src/state/state-file.ts, and then `npm run generate`.
  expect(now).toEqual(JSON.parse(readFileSync(file, "utf8")));
  expect(now.shapes.length).toBeGreaterThan(40);
});
