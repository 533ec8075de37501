import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CONTROL_ROUTES } from "../../src/control/api/control.js";
import { type StartOptions, startServer, type UcEmulator, UsageError } from "../../src/index.js";
import { compilePattern } from "../../src/matching/pattern.js";
import { unfit } from "../../src/matching/walk.js";
import { Channel } from "../support/channel.js";
import { basic, logIn } from "../support/emulator.js";
import { portOf, runCommand } from "../support/process.js";

let uc: UcEmulator;
let root: string;
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "ucserver-emulator-depth-"));
  uc = await startServer({ answers: "warn" });
});
afterAll(async () => {
  await uc.stop();
  rmSync(root, { recursive: true, force: true });
});

function nested(levels: number, innermost: unknown = 1): Record<string, unknown> {
  let value: unknown = innermost;
  for (let level = 0; level < levels; level++) value = { x: value };
  return value as Record<string, unknown>;
}

function circle(): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  value.x = value;
  return value;
}

function circleOfLists(): Record<string, unknown> {
  const list: unknown[] = [];
  list.push([list]);
  return { x: list };
}

/** 2^30 values in thirty objects. */
function bomb(): Record<string, unknown> {
  let value: unknown = 1;
  for (let level = 0; level < 30; level++) value = [value, value];
  return { x: value };
}

const UNFIT: readonly [what: string, make: () => Record<string, unknown>, says: RegExp][] = [
  ["an object that contains itself", circle, /contains itself/],
  ["a list that contains itself, two levels down", circleOfLists, /contains itself/],
  ["3,000 nested objects", () => nested(3_000), /nested deeper than 100 levels/],
  ["101 nested objects", () => nested(101), /nested deeper than 100 levels/],
  ["100,000 nested lists", () => JSON.parse(`{"x":${"[".repeat(1e5)}${"]".repeat(1e5)}}`), /nested deeper/],
  ["objects that contain themselves below 200 levels", () => nested(200, circle()), /nested deeper/],
  ["a billion values in a few objects", bomb, /holds more than 5000000 values/],
  ["a number without limits", () => ({ x: 10n ** 50n }), /is 10+, a number that is too large/],
  ["a function", () => ({ x: { y: () => 1 } }), /is a function, which JSON has no form for/],
  ["a map", () => ({ x: new Map([[{}, 1]]) }), /keys are no texts/],
  ["bytes", () => ({ x: Buffer.from("x") }), /is binary/],
  ["a field of JavaScript's own", () => ({ x: JSON.parse('{"__proto__": 1}') }), /no field can have that name/],
  ["infinity", () => ({ x: Number.POSITIVE_INFINITY }), /is Infinity, which JSON has no form for/],
];

describe("data that no reader could bear are refused, with the place", () => {
  it.each(UNFIT)("%s", (_what, make, says) => {
    expect(unfit(make())?.reason).toMatch(says);
  });

  it("what is large, shared or as deep as it may be is fit", () => {
    const shared = { a: [1, 2] };
    expect(unfit({ x: shared, y: shared, z: [shared, shared] })).toBeUndefined();
    expect(unfit(nested(100))).toBeUndefined();
    expect(unfit(Array.from({ length: 200_000 }, () => ({ n: 1 })))).toBeUndefined();
  });

  it("the place is named, and cut where it is long", () => {
    expect(unfit({ result: { list: [1, circle()] } })?.path).toBe("result.list[1].x");
    expect(unfit(nested(200))?.path).toBe("x.x.x.x.x.x…");
  });
});

/** What a program hands over; each takes any object somewhere. */
const ARGUMENTS: readonly [what: string, use: (data: Record<string, unknown>) => unknown][] = [
  ["startServer worlds", (data) => startServer({ worlds: [{ ucsid: "x", properties: data }] } as never)],
  ["startServer options", (data) => startServer({ users: data } as unknown as StartOptions)],
  ["startServer responses", (data) => startServer({ responses: { operation: "asnGetTime", result: data } })],
  ["respond: result", (data) => uc.respond({ operation: "asnGetTime", result: data as never })],
  ["respond: argument pattern", (data) => uc.respond({ operation: "asnSendSMS", match: { argument: data }, error: 1 })],
  [
    "respond: event",
    (data) => uc.respond({ operation: "asnSendSMS", events: [{ name: "asnKeepAlive", argument: data as never }] }),
  ],
  ["fault", (data) => uc.fault({ fault: "delay", function: data as never })],
  [
    "scenario",
    (data) => uc.scenario({ steps: [{ event: { to: "*", name: "asnKeepAlive", argument: data as never } }] }),
  ],
  ["scenario when", (data) => uc.scenario({ steps: [{ when: "asnGetTime", argument: data }] })],
  ["pushEvent", (data) => uc.pushEvent("all", "asnKeepAlive", data as never)],
  ["server", (data) => uc.server({ world: { ...data } as never })],
  ["addUser", (data) => uc.addUser({ name: "dave", properties: data as never })],
  ["verify", (data) => uc.requests.verify({ argument: data })],
  ["requests", (data) => uc.requests.list({ argument: { $includes: data } })],
  ["a pattern", (data) => compilePattern({ a: { $includes: data } })],
];

describe("a program's arguments", () => {
  const cases = ARGUMENTS.flatMap(([what, use]) =>
    UNFIT.slice(0, 5).map(([kind, make]) => ({ what, use, kind, make })),
  );
  it.each(cases)("$what: $kind", async ({ use, make }) => {
    const error = await Promise.resolve()
      .then(() => use(make()))
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Error);
    expect(String(error)).toMatch(/contains itself|nested deeper/);
    expect(error).not.toBeInstanceOf(RangeError);
  });

  it("a client's pattern", async () => {
    const alice = await uc.logIn("alice");
    for (const [, make] of UNFIT) {
      await expect(alice.waitForEvent("asnKeepAlive", make(), { within: 1 })).rejects.toThrow(UsageError);
    }
    await alice.logOff();
  });
});

describe("bodies of the control API", () => {
  const routes = CONTROL_ROUTES.filter(({ body }) => body !== undefined);
  const deep = (levels: number, open: string, close: string): string => open.repeat(levels) + close.repeat(levels);
  const bodies: readonly [string, string][] = [
    ["2,000 lists", `{"x":${deep(2_000, "[", "]")}}`],
    ["2,000 objects", `${'{"x":'.repeat(2_000)}1${"}".repeat(2_000)}`],
    ["150,000 lists", `{"operation":"asnGetTime","result":{"x":${deep(150_000, "[", "]")}}}`],
    [
      "150,000 objects in a fixture",
      `{"operation":"asnGetTime","result":${'{"x":'.repeat(150_000)}1${"}".repeat(150_000)}}`,
    ],
    ["a list of lists alone", deep(10_000, "[", "]")],
    ["deep below what fits", `{"fault":"delay","ms":1,"function":${deep(10_000, '{"$in":[', "]}")}}`],
    ["deep inside of a pattern", `{"argument":${deep(10_000, '{"$includes":', "}").replace("}", "1}")}}`],
  ];
  it.each(routes.map((route) => [`${route.method} ${route.path}`, route] as const))("%s", async (_name, route) => {
    for (const [what, body] of bodies) {
      const url = `${uc.url}/__admin${route.path.replace(/:\w+/g, "x")}`;
      const headers = { "content-type": "application/json" };
      const answer = await fetch(url, { method: route.method, headers, body });
      expect([what, answer.status, await answer.text()]).toEqual([what, expect.any(Number), expect.any(String)]);
      expect([what, answer.status < 500]).toEqual([what, true]);
    }
  });

  it("say what is wrong, and where", async () => {
    const body = `{"operation":"asnGetTime","result":${'{"x":'.repeat(2_000)}1${"}".repeat(2_000)}}`;
    const headers = { "content-type": "application/json" };
    const answer = await fetch(`${uc.url}/__admin/responses`, { method: "POST", headers, body });
    expect([answer.status, await answer.json()]).toMatchObject([
      400,
      { error: { what: "is nested deeper than 100 levels", where: "body.result.x.x.x.x.x…" } },
    ]);
  });
});

describe("arguments of the service, as deep as a body may be", () => {
  const list = (levels: number): string => "[".repeat(levels) + "]".repeat(levels);
  const object = (levels: number): string => `${'{"a":'.repeat(levels)}1${"}".repeat(levels)}`;
  const bodies = [
    list(1_000),
    list(400_000),
    object(5_000),
    object(140_000),
    `{"x":${list(30_000)}}`,
    `[${object(10)}]`,
  ];

  it("over HTTP, directly, in a query and as a negotiation", async () => {
    const id = await logIn(uc);
    for (const body of bodies) {
      for (const path of [
        "client/asnGetTime",
        "direct/asnFindContacts",
        "client/createsession",
        "direct/asnTaskAddEntry",
      ]) {
        const headers = { ...basic("alice"), "x-ucsessionid": id };
        const answer = await fetch(`${uc.url}/ws/${path}`, { method: "POST", headers, body });
        expect([path, answer.status < 500]).toEqual([path, true]);
        await answer.text();
      }
      const query = encodeURIComponent(body.slice(0, 2_000));
      const got = await fetch(`${uc.url}/ws/direct/asnFindContacts?optionalParams=${query}&user=alice&pass=secret`);
      expect(got.status).toBeLessThan(500);
    }
    const journal = await fetch(`${uc.url}/__admin/journal`);
    expect([journal.status, (await journal.text()).length > 0]).toEqual([200, true]);
  });

  it("on the event channel", async () => {
    const channel = await Channel.open(uc);
    for (const body of bodies) {
      channel.send(`{"invoke":{"invokeID":7,"operationName":"asnGetTime","argument":${body}}}`);
      channel.send(body);
      channel.send(`[${body}]`);
    }
    expect(await channel.result("asnGetLoggedInContact")).toMatchObject({ u8sLoggedInUser: "alice" });
    await channel.close();
  });

  it("where a fixture sends them back", async () => {
    const server = uc.server();
    const result = { u8sText: "it was {{argument}}", all: "{{argument}}" };
    server.respond({ operation: "asnFindContacts", result, misfit: true });
    for (const body of bodies) {
      const url = `${uc.url}/ws/direct/asnFindContacts?ucsid=${server.ucsid}`;
      const answer = await fetch(url, { method: "POST", headers: basic("alice"), body: `{"deep":${body}}` });
      expect(answer.status).toBeLessThan(500);
      JSON.parse(await answer.text());
    }
    server.remove();
  });
});

describe("files", () => {
  const texts: readonly [what: string, extension: string, text: string][] = [
    ["an alias inside of its own anchor", "yaml", "operation: asnGetTime\nresult: &a {x: *a}\n"],
    ["an alias inside of its own list", "yaml", "operation: asnGetTime\nresult: {x: &a [1, [*a]]}\n"],
    ["a merge of itself", "yaml", "operation: asnGetTime\nresult: &a\n  <<: *a\n  y: {z: *a}\n"],
    [
      "3,000 nested flow objects",
      "yaml",
      `operation: asnGetTime\nresult: ${"{x: ".repeat(3_000)}1${"}".repeat(3_000)}\n`,
    ],
    ["3,000 nested block lists", "yaml", `operation: asnGetTime\nresult:\n  x:\n    ${"- ".repeat(3_000)}1\n`],
    [
      "3,000 nested objects in JSON",
      "json",
      `{"operation":"asnGetTime","result":${'{"x":'.repeat(3_000)}1${"}".repeat(3_000)}}`,
    ],
    [
      "100,000 nested lists in JSON",
      "json",
      `{"operation":"asnGetTime","result":{"x":${"[".repeat(1e5)}${"]".repeat(1e5)}}}`,
    ],
  ];

  function folderWith(kind: string, name: string, text: string): string {
    const folder = mkdtempSync(join(root, "f"));
    mkdirSync(join(folder, kind), { recursive: true });
    mkdirSync(join(folder, "world"), { recursive: true });
    writeFileSync(join(folder, "world", "local.yaml"), "ucsid: local\nusers: [{name: alice}]\n");
    writeFileSync(join(folder, kind, name), text);
    return folder;
  }

  it.each(texts)("responses, at the start: %s", async (_what, extension, text) => {
    const fixtures = folderWith("responses", `a.${extension}`, text);
    await expect(startServer({ fixtures })).rejects.toThrow(/a\.(yaml|json): .*(contains itself|nested deeper)/);
  });

  it.each(texts)("a world: %s", async (_what, extension, text) => {
    const fixtures = folderWith("world", `b.${extension}`, text.replace("operation: asnGetTime", "ucsid: b"));
    await expect(startServer({ fixtures })).rejects.toThrow(/b\.(yaml|json): .*(contains itself|nested deeper)/);
  });

  it.each(texts)("a scenario: %s", async (_what, extension, text) => {
    const fixtures = folderWith("scenarios", `c.${extension}`, text);
    const started = startServer({ fixtures, scenario: join(fixtures, "scenarios", `c.${extension}`) });
    await expect(started).rejects.toThrow(/c\.(yaml|json): .*(contains itself|nested deeper)/);
  });

  it("saved while it runs: the process lives on, and says what is wrong", async () => {
    const fixtures = folderWith("responses", "ok.yaml", "operation: asnSendSMS\nerror: 1\n");
    const run = runCommand(["--port", "0", "--fixtures", fixtures]);
    const url = `http://127.0.0.1:${await portOf(run)}`;
    for (const [index, [, extension, text]] of texts.entries()) {
      writeFileSync(join(fixtures, "whole"), text);
      renameSync(join(fixtures, "whole"), join(fixtures, "responses", `n${index}.${extension}`));
      await run.line(new RegExp(`n${index}\\.${extension}: .*(contains itself|nested deeper)`));
    }
    expect((await fetch(`${url}/__admin/health`)).status).toBe(200);
    run.child.kill("SIGTERM");
    const { code, stderr } = await run.ended;
    expect([code, stderr.includes("bug:")]).toEqual([0, false]);
  });

  it("options: the command ends with one line", async () => {
    for (const [index, [, extension, text]] of texts.entries()) {
      const file = join(root, `options${index}.${extension}`);
      writeFileSync(
        file,
        text.replace("operation: asnGetTime\nresult", "port").replace('"operation":"asnGetTime","result"', '"port"'),
      );
      const { code, stderr } = await runCommand(["--config", file]).ended;
      expect([code, stderr.trim().split("\n").length]).toEqual([2, 1]);
      expect(stderr).toMatch(/contains itself|nested deeper/);
    }
  });
});
