import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { useEmulator } from "../support/emulator.js";
import { GraphReader, readServer } from "../support/graph.js";
import { Walkers } from "../support/walkers.js";

const emulator = useEmulator({ seed: 1 });
const source = new URL("../../src/", import.meta.url);
/** The rooms that hold what a snapshot keeps. */
const ROOMS = ["world", "server", "time", "faults", "scenarios", "fixtures"];
const files = ROOMS.flatMap((room) =>
  readdirSync(new URL(`${room}/`, source), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => `${room}/${file}`),
).map((file) => ({ file, text: readFileSync(new URL(file, source), "utf8") }));

/** What a snapshot must not put back. Whoever adds to it has asked themselves whether that is so. */
const NO_STATE: Readonly<Record<string, readonly string[]>> = {
  // Of the machine: its time, its timer, moves under way; and what never changes.
  "time/clock.ts": [
    ...["baseAt", "cause", "disposed", "lastMove", "moves", "onError", "options", "restores", "wake", "wakeTick"],
  ],
  // What was drawn from the system comes never again.
  // Only while something is being done.
  "time/causes.ts": ["current"],
  "time/random.ts": ["pool", "used"],
  "server/heap.ts": ["looked", "used", "left", "since", "sinceLook", "observer", "collector", "collectedOnDemand"],
  "server/memory-guard.ts": ["told"],
  // The network's: what is open is open.
  "server/outbox.ts": ["peers"],
  // What it was made from; how many channels are open.
  "server/uc-server.ts": ["parts", "memory", "channels", "charged", "index"],
  // Of all servers together; each server brings it up to date after it was restored.
  "server/session-index.ts": ["servers"],
  // Events of a call that is being carried out; a setting.
  "server/delivery.ts": ["held", "style"],
  // Of all servers together; each server's part is put back by itself.
  "faults/faults.ts": ["count", "count", "shared", "servers", "added", "shared"],
  "fixtures/added-responses.ts": ["added"],
  "fixtures/responses/responses.ts": ["index", "memories", "strictness", "added"],
  "fixtures/responses/fixture-index.ts": ["sources", "byOperation"],
  "fixtures/responses/fixture-folders.ts": ["folders", "index", "strictness"],
  "fixtures/responses/server-memories.ts": ["memories"],
  // Of the files on the disk.
  "fixtures/responses/watch.ts": ["changing", "due", "ended", "known", "look", "read", "timer", "watchers"],
  "scenarios/scenarios.ts": ["library", "budget", "runs", "initial", "begun"],
  // What those wait for who wait for the end.
  "scenarios/run.ts": ["finished", "advancing", "ended", "end"],
};

it("state is kept in properties, where a snapshot finds it, and not in #fields", () => {
  for (const { file, text } of files) {
    const fields = [...text.matchAll(/^\s+(?:static )?(?:readonly )?(?:accessor )?#(\w+)(?=[\s:=;?!])/gm)].map(
      ([, name]) => name,
    );
    const compiler = file === "fixtures/responses/compile.ts";
    if (!compiler) expect(fields.sort(), file).toEqual([...(NO_STATE[file] ?? [])].sort());
  }
  expect(files.length).toBeGreaterThan(80);
});

it("nor in variables of a module", () => {
  for (const { file, text } of files) expect(text.match(/^(?:export )?let .*/gm), file).toBeNull();
});

it("a snapshot meets classes of these rooms alone: no socket, no logger, nothing of the other servers", async () => {
  const uc = emulator.uc.server();
  const walkers = await Walkers.begin(uc);
  uc.fault({ fault: "delayEvent", ms: 100, function: "asnUpdatePresenceV2" });
  uc.respond({ operation: "asnGetTime", behave: true });
  uc.scenario("busy-day");
  await walkers.walk([
    { kind: "dial", who: "alice", to: 1 },
    { kind: "chat", who: "alice", to: "bob", text: "x" },
    { kind: "typing", who: "bob" },
    { kind: "task", who: "carol", to: "bob", text: "x" },
    { kind: "call", nth: 1, move: 0 },
    { kind: "journal", who: "alice" },
  ]);
  const reader = new GraphReader();
  const lines = readServer(reader, uc);
  const own = new Set(files.flatMap(({ text }) => [...text.matchAll(/\bclass (\w+)/g)].map(([, name]) => name)));
  const plain = ["Object", "Array", "Map", "Set", "WeakMap", "WeakSet", "Uint8Array", "Buffer"];
  // Topics that operations remember at a session are keyed by the one; the other waits for a timer.
  const keys = ["KeyedTopics", "EncodedEvent"];
  const strangers = [...reader.classes].filter((name) => !own.has(name) && ![...plain, ...keys].includes(name));
  expect(strangers).toEqual([]);
  expect([...reader.classes]).toEqual(
    expect.arrayContaining(["Leg", "Line", "Conversation", "Session", "Outbox", "Fault"]),
  );
  expect(lines.filter((line) => line.startsWith("UcServer "))).toHaveLength(1);
  await walkers.end();
});
