import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { WebSocket, WebSocketServer } from "ws";
import { Budget } from "../../src/common/budget.js";
import { startServer } from "../../src/index.js";
import { weigh } from "../../src/matching/walk.js";
import { basic } from "../support/emulator.js";
import { portOf, runCommand } from "../support/process.js";
import { wireTask } from "../support/wire.js";

interface Answer {
  readonly status: number;
  readonly text: string;
}
type Ask = (path: string, body: unknown, method?: string) => Promise<Answer>;

/** A command whose heap is that small, for as long as `work` takes. */
async function withHeap(
  megabytes: number,
  work: (ask: Ask, port: number) => Promise<void>,
  flags: readonly string[] = [],
): Promise<string> {
  const environment = { NODE_OPTIONS: `--max-old-space-size=${megabytes}` };
  const run = runCommand(["--port", "0", "--log-level", "warn", "--lint", "false", ...flags], environment);
  const port = await portOf(run);
  const headers = { "content-type": "application/json", ...basic("alice") };
  const ask: Ask = async (path, body, method = "POST") => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, headers, body: JSON.stringify(body) });
    return { status: answer.status, text: await answer.text() };
  };
  await work(ask, port);
  expect((await ask("/ws/direct/asnGetLoggedInContact", {})).status).toBe(200);
  run.child.kill("SIGTERM");
  const { code, stderr } = await run.ended;
  expect([code, stderr.includes("bug:")]).toEqual([0, false]);
  return stderr;
}

/** Asks until it is refused, several at once. Gives the refusal. */
async function untilRefused(most: number, one: (n: number) => Promise<Answer>): Promise<Answer> {
  let refused: Answer | undefined;
  let n = 0;
  const worker = async (): Promise<void> => {
    while (n < most && !refused) {
      const answer = await one(n++);
      if (answer.status >= 400 && answer.status !== 503) refused = answer;
    }
  };
  await Promise.all(Array.from({ length: 4 }, worker));
  if (!refused) throw new Error(`nothing was refused in ${n} requests`);
  return refused;
}

const x = (length: number): string => "x".repeat(length);
const many = <T>(length: number, make: (n: number) => T): T[] => Array.from({ length }, (_, n) => make(n));

describe("a small heap is filled by nothing that clients keep", () => {
  it("events of a real server that goes on while slow readers are cut off", async () => {
    const upstream = createServer((_request, answer) => answer.end('{"sessionid":"of-upstream"}'));
    const channels = new WebSocketServer({ server: upstream, perMessageDeflate: false });
    const ends: Promise<number>[] = [];
    const argument = { customnote: { u8sNote: x(200_000) } };
    const event = JSON.stringify({ invoke: { invokeID: 99999, operationName: "asnUpdateMyCustomNote", argument } });
    channels.on("connection", (channel) => {
      ends.push(new Promise((resolve) => channel.once("close", resolve)));
      for (let n = 0; n < 300; n++) channel.send(event, () => undefined);
    });
    await new Promise<void>((resolve) => upstream.listen(0, "127.0.0.1", resolve));
    const { port: behind } = upstream.address() as AddressInfo;
    try {
      const work = async (ask: Ask, port: number): Promise<void> => {
        await ask("/ws/client/createsession", {});
        for (let n = 0; n < 3; n++) {
          const reader = new WebSocket(`ws://127.0.0.1:${port}/ws/client/websocket?x-ucsessionid=of-upstream`);
          reader.on("error", () => undefined);
          await new Promise((resolve) => reader.once("open", resolve));
          reader.pause();
        }
        expect(await Promise.all(ends)).toEqual([1013, 1013, 1013]);
      };
      const log = await withHeap(64, work, ["--passthrough", `http://127.0.0.1:${behind}`]);
      expect(log.match(/its reader is too slow/g)).toHaveLength(3);
    } finally {
      for (const channel of channels.clients) channel.terminate();
      upstream.closeAllConnections();
      upstream.close();
    }
  });

  it.each([64, 128, 256])("chat texts of 20,000 characters, with %i MB", async (heap) => {
    const log = await withHeap(heap, async (ask, port) => {
      const { sessionid } = JSON.parse((await ask("/ws/client/createsession?simple", {})).text) as {
        sessionid: string;
      };
      const socket = new WebSocket(`ws://127.0.0.1:${port}/ws/client/websocket?x-ucsessionid=${sessionid}`);
      await new Promise((resolve, reject) => socket.once("open", resolve).once("error", reject));
      let rejected: string | undefined;
      let answered = 0;
      socket.on("message", (data) => {
        const text = data.toString();
        answered++;
        if (text.includes('"reject"')) rejected ??= text;
      });
      const argument = { u8sRecipientURIs: ["sip:bob@example.com"], u8sMessage: x(20_000) };
      for (let sent = 0; !rejected && sent < 60 * heap; ) {
        for (let burst = 0; burst < 50; burst++, sent++) {
          const invoke = { invokeID: sent, operationName: "asnChatTextMessage" };
          socket.send(
            JSON.stringify({ invoke: { ...invoke, argument: { ...argument, u8sEventCrossRefID: `r${sent}` } } }),
          );
        }
        while (answered < sent && socket.readyState === WebSocket.OPEN) await new Promise((go) => setTimeout(go, 1));
      }
      expect(rejected).toMatch(/"invokeProblem":3.*the emulator has no memory left for more/);
      socket.terminate();
    });
    expect(log).toMatch(/the memory is full: more is refused with resourceLimitation/);
    expect(log).toMatch(/"holds":"chat \d+/);
  });

  it("sessions, with 64 MB", async () => {
    await withHeap(64, async (ask) => {
      const statuses = new Set<number>();
      for (let round = 0; round < 60; round++) {
        const path = "/ws/client/createsession?simple";
        for (const { status } of await Promise.all(many(100, () => ask(path, {})))) statuses.add(status);
      }
      expect([...statuses].every((status) => status === 200 || status === 503)).toBe(true);
    });
  });

  const CLIENTS: readonly [what: string, path: string, argument: (n: number) => object][] = [
    [
      "tasks with texts of 300,000 characters",
      "asnTaskAddEntry",
      (n) => ({ taskEntry: wireTask({ u8sSubject: `task ${n}`, u8sBody: x(300_000) }) }),
    ],
  ];
  it.each(CLIENTS)("%s, with 64 MB", async (_what, name, argument) => {
    await withHeap(64, async (ask) => {
      const refused = await untilRefused(600, (n) => ask(`/ws/direct/${name}`, argument(n)));
      expect([refused.status, JSON.parse(refused.text)]).toMatchObject([
        400,
        { reject: { invokeProblem: 3 }, details: expect.stringContaining("no memory left") },
      ]);
    });
  });

  it("items of 500,000 characters, whose refusals come as events, with 64 MB", async () => {
    const log = await withHeap(64, async (ask) => {
      const { text } = await ask("/ws/client/createsession?simple", {});
      const { sessionid } = JSON.parse(text) as { sessionid: string };
      const call = (name: string, argument: object): Promise<Answer> =>
        ask(`/ws/client/${name}?ucsessionid=${sessionid}`, argument);
      await call("asnClientPersistenceSubscribe", { u8sCrossRefID: "s", iSubscribeType: 1, u8sItemStore: "s" });
      let n = 0;
      const worker = async (): Promise<void> => {
        while (n < 400) {
          const id = n++;
          const item = { u8sCrossRefID: `c${id}`, u8sItemStore: "s", u8sItemStoreID: `i${id}`, data: x(500_000) };
          await call("asnClientPersistenceCreate", item);
        }
      };
      await Promise.all([worker(), worker(), worker(), worker()]);
    });
    expect(log).toMatch(/the memory is full: more is refused with resourceLimitation/);
  });

  it("bodies that come all at once: some are refused, in the service's words and in those of the control API", async () => {
    await withHeap(64, async (ask) => {
      const paths = ["/ws/direct/asnGetTime", "/__admin/verify"];
      const answers = await Promise.all(many(100, (n) => ask(paths[n % 2] ?? "", { argument: { x: x(1_000_000) } })));
      const refused = answers.filter(({ status }) => status === 503);
      expect(refused.length).toBeGreaterThan(0);
      // 409: nothing came as the verification expects.
      expect(answers.every(({ status }) => [200, 409, 503].includes(status))).toBe(true);
      expect(refused.some(({ text }) => text.includes('"invokeProblem":3'))).toBe(true);
      expect(refused.some(({ text }) => text.includes('"error":{"what":"the bodies of other requests'))).toBe(true);
    });
  });
});

describe("a heap is filled by nothing that the control API keeps", () => {
  const fixture = { operation: "asnGetTime", misfit: true };
  const KEPT: readonly [what: string, path: string, body: (n: number) => object, method?: string][] = [
    ["responses of 0.9 MB", "/responses", () => ({ ...fixture, result: { x: x(900_000) } })],
    ["responses of many objects", "/responses", () => ({ ...fixture, result: { x: many(20_000, (n) => ({ n })) } })],
    ["faults with long bodies", "/faults", () => ({ fault: "status", code: 500, user: "bob", body: x(900_000) })],
    ["servers with large worlds", "/servers", () => ({ world: { users: many(3_000, (n) => ({ name: `u${n}` })) } })],
    ["servers with the default world", "/servers", () => ({})],
    ["scenarios", "/scenarios", () => ({ steps: [{ at: "1h", note: { user: "alice", text: x(900_000) } }] })],
    ["scenarios of many steps", "/scenarios", () => ({ steps: many(9_000, () => ({ at: "1h", answer: "alice" })) })],
    [
      "people",
      "/world",
      (n) => ({ users: many(1_000, (m) => ({ name: `u${n}-${m}`, create: true, properties: { a: x(700) } })) }),
      "PATCH",
    ],
    [
      "properties of one person",
      "/world",
      (n) => ({ users: [{ name: "bob", properties: Object.fromEntries(many(500, (m) => [`p${n}-${m}`, x(1_500)])) }] }),
      "PATCH",
    ],
  ];
  it.each(KEPT)("%s, with 64 MB", async (_what, path, body, method) => {
    await withHeap(64, async (ask) => {
      const refused = await untilRefused(1_000, (n) => ask(`/__admin${path}`, body(n), method));
      expect([refused.status, JSON.parse(refused.text)]).toMatchObject([
        400,
        { error: { what: expect.stringMatching(/MB that they may; remove some|no memory left for more/) } },
      ]);
    });
  });

  it("snapshots, with 64 MB, of a world that has grown", async () => {
    await withHeap(64, async (ask) => {
      const users = many(2_000, (n) => ({ name: `u${n}`, create: true }));
      expect((await ask("/__admin/world", { users }, "PATCH")).status).toBe(200);
      const refused = await untilRefused(200, () => ask("/__admin/snapshots", {}));
      expect([refused.status, refused.text]).toEqual([409, expect.stringMatching(/MB that they may|no memory left/)]);
      expect((await ask("/__admin/snapshots", {}, "DELETE")).status).toBe(200);
      expect((await ask("/__admin/snapshots", {})).status).toBe(201);
    });
  });
});

describe("a budget", () => {
  it("counts each thing once, and has room again for what is removed", () => {
    const budget = new Budget("things", { mostOfKind: 100, takes: (bytes) => bytes < 90 });
    budget.add("a", 50);
    budget.add("a", 60);
    expect(() => budget.add("b", 50)).toThrow("the things take 0.0 MB of the 0.0 MB that they may; remove some");
    budget.delete("a");
    budget.add("b", 80);
    expect(budget.bytes).toBe(80);
    budget.clear();
    expect(() => budget.add("c", 95)).toThrow("the emulator has no memory left for more; the things take 0.0 MB");
    expect(budget.bytes).toBe(0);
  });

  it("weighs texts by what they take", () => {
    expect(weigh("a".repeat(1_000))).toBe(1_000);
    expect(weigh("日".repeat(1_000))).toBe(2_000);
    expect(weigh({ a: [1, "b".repeat(500)] })).toBeGreaterThan(500);
  });

  it("what is removed makes room at the control API too", async () => {
    const uc = await startServer({ memoryLimit: 400 });
    const big = { operation: "asnGetTime" as const, result: { stSystemtime: x(9_000_000) }, misfit: true as const };
    const first = many(4, () => uc.respond(big));
    expect(() => uc.respond(big)).toThrow(/the added responses take .* remove some/);
    for (const one of first) one.remove();
    uc.respond(big);
    uc.reset();
    many(4, () => uc.respond(big));
    await uc.stop();
  });
});
