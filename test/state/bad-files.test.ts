import { describe, expect, it } from "vitest";
import { useEmulator } from "../support/emulator.js";
import { GraphReader, readServer } from "../support/graph.js";
import { type AnyState, put, rowOf, shapeOf, summed } from "../support/state.js";

const emulator = useEmulator({ seed: 1 });

async function admin(path: string, body?: string): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await fetch(`${emulator.uc.url}/__admin${path}`, {
    ...(body !== undefined && { method: "PUT", headers: { "content-type": "application/json" }, body }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

/** A state with a bit of everything. */
async function aState(): Promise<AnyState> {
  const { uc } = emulator;
  uc.clock.stop();
  if (uc.calls.length === 0) {
    const alice = await uc.logIn("alice", { events: false });
    await alice.call("asnChatTextMessage", {
      u8sRecipientURIs: ["sip:bob@example.com"],
      u8sMessage: "hello",
      u8sEventCrossRefID: "1",
    });
    uc.fault({ fault: "delay", function: "asnGetTime", ms: 5 });
    uc.respond({ operation: "asnGetLocationIDs", behave: true });
    uc.call({ from: "alice", to: "bob" });
    uc.user("bob").setNote("a note");
  }
  return (await admin("/state")).body as unknown as AnyState;
}

const reading = (): string[] => readServer(new GraphReader(), emulator.uc);

/** How a file can be bad, and what is said of it. */
const BAD: readonly (readonly [title: string, spoil: (state: AnyState) => unknown, reason: RegExp])[] = [
  ["a list", () => [], /expected a file of the state, .* got a list/],
  ["a snapshot's description", () => ({ id: "snapshot-1", servers: [] }), /expected a file of the state/],
  ["another format", (s) => ({ ...s, format: "world" }), /got format string "world"/],
  ["a version that is too new", (s) => ({ ...s, version: 2, madeBy: "9.0.0" }), /too new: .* release 9\.0\.0 made/],
  ["a version that is none", (s) => ({ ...s, version: "1" }), /this release reads version 1, got string "1"/],
  ["no servers", (s) => summed({ ...s, servers: [] }), /a list that is not empty/],
  ["a field too many", (s) => summed({ ...s, more: 1 }), /more/],
  ["a change by hand", (s) => ({ ...s, at: "2026-01-01T00:00:00.000Z" }), /changed by hand/],
  ["rows that are missing", (s) => ({ ...s, graph: { ...s.graph, objects: s.graph.objects.slice(0, 9) } }), /was cut/],
  [
    "rows that are missing, with a sum that fits",
    (s) => summed({ ...s, graph: { ...s.graph, objects: s.graph.objects.slice(0, -1) } }),
    /there is no object \d+/,
  ],
  [
    "an unknown class",
    (s) => {
      s.graph.shapes.push(["Weapon", "x"]);
      s.graph.objects.push([s.graph.shapes.length - 1, 1]);
      return summed(s);
    },
    /this release has no class "Weapon"/,
  ],
  [
    "an unknown container",
    (s) => {
      s.graph.objects.push(["Stack", 1]);
      return summed(s);
    },
    /there is no container "Stack"/,
  ],
  [
    "a shape that is not there",
    (s) => {
      s.graph.objects.push([99_999]);
      return summed(s);
    },
    /a shape that is not there/,
  ],
  [
    "a field of another release",
    (s) => {
      const shape = shapeOf(s, "Leg");
      s.graph.shapes[shape]?.push("colour");
      for (const row of s.graph.objects) if (row[0] === shape) row.push("red");
      return summed(s);
    },
    /this release has no field "colour"/,
  ],
  [
    "a field that is missing",
    (s) => {
      const shape = shapeOf(s, "Leg");
      s.graph.shapes[shape]?.pop();
      for (const row of s.graph.objects) if (row[0] === shape) row.pop();
      return summed(s);
    },
    /it lacks the field/,
  ],
  [
    "a reference out of range",
    (s) => {
      put(s, "Leg", "line", [1_000_000_000]);
      return summed(s);
    },
    /there is no object 1000000000/,
  ],
  [
    "a reference below zero",
    (s) => {
      put(s, "Leg", "line", [-1]);
      return summed(s);
    },
    /value \d+ is none that this release knows/,
  ],
  [
    "a reference that is no whole number",
    (s) => {
      put(s, "Leg", "line", [1.5]);
      return summed(s);
    },
    /value \d+ is none/,
  ],
  [
    "a text where the program has a table",
    (s) => {
      put(s, "part", "byTopic", "x");
      return summed(s);
    },
    /its field "byTopic" holds something else/,
  ],
  [
    "a list where the program has a table",
    (s) => {
      put(s, "part", "byTopic", [s.graph.objects.findIndex(([is]) => is === "Array")]);
      return summed(s);
    },
    /its field "byTopic" holds something else/,
  ],
  [
    "the world in the place of a call's line",
    (s) => {
      s.graph.shapes.push(["part"]);
      s.graph.objects.push([s.graph.shapes.length - 1]);
      put(s, "Leg", "line", [s.graph.objects.length - 1]);
      return summed(s);
    },
    /the program has no such object in this place/,
  ],
  [
    "a part of the program that is not there",
    (s) => {
      put(s, "Timer", "action", ["program", "process.exit"]);
      return summed(s);
    },
    /the program has no part "process\.exit"/,
  ],
  [
    "a prototype as a field of a class",
    (s) => {
      const shape = s.graph.shapes[shapeOf(s, "Leg")] as string[];
      shape[shape.indexOf("memo")] = "__proto__";
      return summed(s);
    },
    /no field "__proto__"/,
  ],
  [
    "a method in the place of a field",
    (s) => {
      const shape = s.graph.shapes[shapeOf(s, "Conversation")] as string[];
      shape[shape.indexOf("avatar")] = "constructor";
      return summed(s);
    },
    /no field "constructor"/,
  ],
  [
    "what the program puts there itself, in a constant that serves all servers",
    (s) => {
      const names: readonly string[] = s.graph.shapes[shapeOf(s, "part", "everybody")] ?? [];
      const [number] = rowOf(s, "part", "everybody")[names.indexOf("everybody")] as [number];
      s.graph.objects[number]?.splice(1, 3, 77, 77, ["own"]);
      return summed(s);
    },
    /lacks what the program puts there itself/,
  ],
  [
    "a fault that is none",
    (s) => {
      put(s, "Fault", "data", "x");
      return summed(s);
    },
    /./,
  ],
  [
    "the data of a fault that contain themselves",
    (s) => {
      s.graph.objects.push(["Array", [s.graph.objects.length]]);
      put(s, "Fault", "data", [s.graph.objects.length - 1]);
      return summed(s);
    },
    /contain themselves, or are nested too deep/,
  ],
  [
    "a time that is none",
    (s) => {
      put(s, "part", "baseTick", ["NaN"]);
      return summed(s);
    },
    /a clock without a time/,
  ],
  [
    "a timer that is due never",
    (s) => {
      put(s, "Timer", "tick", ["Infinity"]);
      return summed(s);
    },
    /a clock without a time/,
  ],
  [
    "a world that is none",
    (s) => summed({ ...s, parts: (s.parts as unknown[]).map(() => "x") }),
    /servers\[0\]\.world/,
  ],
  [
    "added responses without an operation",
    (s) => {
      const shared = s.shared as { added: { fixtures: unknown }[] };
      for (const one of shared.added) one.fixtures = { result: {} };
      return summed(s);
    },
    /operation/,
  ],
  [
    "more servers than an emulator has",
    (s) => summed({ ...s, servers: Array(10_001).fill(s.servers[0]) }),
    /servers: an emulator has at most 10000 of them, got 10001/,
  ],
  [
    "two servers of one name",
    (s) => summed({ ...s, servers: [...s.servers, ...s.servers.slice(0, 1)] }),
    /two servers have the name/,
  ],
];

describe("a file that cannot be loaded is refused with a reason, and changes nothing", () => {
  for (const [title, spoil, reason] of BAD) {
    it(title, async () => {
      const state = await aState();
      expect(rowOf(state, "Leg")).toBeDefined();
      const before = reading();
      const text = JSON.stringify(spoil(structuredClone(state)));
      for (const path of ["/state", "/state?dryRun=true"]) {
        const { status, body } = await admin(path, text);
        expect([status, body]).toEqual([
          400,
          {
            error: {
              what: expect.stringMatching(/./),
              where: expect.stringMatching(/^body/),
              hint: expect.any(String),
            },
          },
        ]);
        const { what, where } = body.error as { what: string; where: string };
        expect(`${where}: ${what}`).toMatch(reason);
      }
      expect(reading()).toEqual(before);
    });
  }

  it("cut off at any place", async () => {
    const text = JSON.stringify(await aState());
    const before = reading();
    for (let part = 1; part < 20; part++) {
      const { status, body } = await admin("/state", text.slice(0, Math.floor((text.length * part) / 20)));
      expect([status, body]).toEqual([400, { error: expect.objectContaining({ where: "body" }) }]);
    }
    expect(reading()).toEqual(before);
  });

  it("nested deeper than anything can be", async () => {
    const state = await aState();
    const deep = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
    const text = JSON.stringify({ ...state, parts: ["DEEP"] }).replace('"DEEP"', deep);
    const { status, body } = await admin("/state", text);
    expect([status, (body.error as { what: string }).what]).toEqual([400, "is nested deeper than 100 levels"]);
  });

  it("with more values than memory has room for, which is not even parsed", async () => {
    const { status, body } = await admin("/state", `{"parts":[${"[],".repeat(6_000_000)}and no more`);
    expect([status, (body.error as { what: string }).what]).toEqual([400, "holds more than 5000000 values"]);
    const text = String.raw`["\"",${JSON.stringify("[],".repeat(6_000_000))}]`;
    const other = await admin("/state", text);
    expect([other.status, (other.body.error as { what: string }).what]).toEqual([
      400,
      expect.stringContaining("expected a file of the state"),
    ]);
  });

  it("with a field that JavaScript keeps for itself, anywhere", async () => {
    const state = await aState();
    const text = JSON.stringify(state).replace('"servers":', '"__proto__":{"polluted":true},"servers":');
    expect((await admin("/state", text)).status).toBe(400);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it("with huge numbers in every place that holds one", async () => {
    const state = await aState();
    const text = JSON.stringify(state).replaceAll(/(?<=[[,:])\d+(?=[,\]}])/g, "1e999");
    expect((await admin("/state", text)).status).toBe(400);
  });
});

it("every value of a file in turn spoilt: refused or loaded, never a failure of the emulator", async () => {
  const state = await aState();
  const { uc } = emulator;
  const failures: number[] = [];
  const rows = state.graph.objects.length;
  for (let at = 0; at < rows; at += Math.ceil(rows / 25)) {
    const spoilt = structuredClone(state);
    const row = spoilt.graph.objects[at] ?? [];
    for (let field = 1; field < Math.min(row.length, 3); field++) {
      const before = row[field];
      for (const value of [["undefined"], "x", [0], ["own"]]) {
        row[field] = value;
        const { status } = await admin("/state?dryRun=true", JSON.stringify(summed(spoilt)));
        if (status !== 200 && status !== 400) failures.push(status);
      }
      row[field] = before;
    }
  }
  expect(uc.journal("kind:notice")).toEqual([]);
  expect(failures).toEqual([]);
});
