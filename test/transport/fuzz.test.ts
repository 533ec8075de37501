import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import * as z from "zod";
import { CONTROL_ROUTES } from "../../src/control/api/control.js";
import { catalog } from "../../src/interface/catalog.js";
import { encodeMessage } from "../../src/rose/ber/messages.js";
import { decodeMessage } from "../../src/rose/ber/read-messages.js";
import { basic } from "../support/emulator.js";
import { FuzzRandom, type JsonSchema, OPTION_NAMES } from "../support/fuzz-random.js";
import { type Asked, FuzzStage } from "../support/fuzz-stage.js";
import { until } from "../support/until.js";

/** `FUZZ_RUNS=50 FUZZ_SEED=7 npx vitest run test/transport/fuzz` is the long mode: 50 times as much, another row. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 1);
const SEED = Number(process.env.FUZZ_SEED ?? 1);
const BATCH = 50;
const LONG = 60_000 * Math.max(1, RUNS);

let stage: FuzzStage;
beforeAll(async () => {
  stage = await FuzzStage.open({ answers: "strict", socketPing: 0, bodyLimit: 65_536 });
});
afterAll(async () => {
  await stage.close();
  const kinds = [...stage.counts].map(([kind, count]) => `${kind} ${count}`).join(", ");
  const statuses = [...stage.statuses].sort(([a], [b]) => a - b).map(([status, count]) => `${status}: ${count}`);
  process.stdout.write(`fuzz: ${stage.total} inputs (${kinds}); HTTP answers ${statuses.join(", ")}\n`);
});

/** Runs batches of inputs side by side, and looks after each whether all is still well. */
async function batches(
  kind: string,
  inputs: number,
  one: (random: FuzzRandom) => Promise<string | undefined>,
  after = () => {},
) {
  const random = new FuzzRandom(SEED, kind);
  for (let done = 0; done < inputs * RUNS; done += BATCH) {
    const problems = await Promise.all(Array.from({ length: BATCH }, () => one(random)));
    stage.count(kind, BATCH);
    expect(problems.filter((problem) => problem !== undefined)).toEqual([]);
    after();
    expect(await stage.ails()).toEqual([]);
  }
}

/** Sends a request and says what is wrong with the answer, and to what. */
async function tried(asked: Asked): Promise<string | undefined> {
  const answer = await stage.ask(asked);
  const problem = answer && stage.judge(answer);
  return problem && `${asked.method} ${asked.path} ${JSON.stringify(asked.headers)} ${asked.body}: ${problem}`;
}

const session = async (user = "alice"): Promise<string> => {
  const answer = await stage.ask({ method: "POST", path: `/ws/client/createsession?simple&user=${user}&pass=secret` });
  return (JSON.parse(answer?.body ?? "{}") as { sessionid: string }).sessionid;
};

/** Lone surrogates, which no encoding can carry, replaced. */
const wellFormed = (text: string): string => Buffer.from(text).toString();
const encoded = (text: string): string => encodeURIComponent(wellFormed(text));

const headerValue = (text: string): string => text.replace(/[^\t\x20-\x7e\x80-\xff]/g, "");

describe("whatever comes, it answers in its own way and lives on", () => {
  it("functions with arguments of every kind", { timeout: LONG }, async () => {
    let id = await session();
    let { restored } = stage;
    await batches("function", 4_000, async (random) => {
      if (restored !== stage.restored || random.chance(1)) {
        restored = stage.restored;
        id = await session(random.pick(["alice", "bob", "carol"]));
      }
      const name = random.operation();
      const argument = JSON.stringify(random.argument(name)) ?? "";
      const direct = random.chance(20);
      return tried({
        method: "POST",
        path: `/ws/${direct ? "direct" : "client"}/${encoded(name)}${direct ? "?user=bob&pass=secret" : ""}`,
        headers: direct ? {} : { "x-ucsessionid": id },
        body: random.chance(10) ? random.damaged(argument) : argument,
      });
    });
  });

  it("paths, methods and headers", { timeout: LONG }, async () => {
    const heads = [
      "/ws/client/",
      "/ws/direct/",
      "/ws/public/",
      "/controller/client/",
      "/ws/",
      "/",
      "/console/",
      "/__admin/",
    ];
    const tails = ["createsession", "destroysession", "contacts", "ucws", "websocket", "ucserverversion", "health"];
    await batches("path", 2_000, async (random) => {
      const headers: Record<string, string> = {};
      for (const name of random.many(3, () =>
        random.pick([...OPTION_NAMES, "authorization", "content-type", "origin"]),
      )) {
        headers[name] = headerValue(random.chance(30) ? `Basic ${random.bytes(20).toString("base64")}` : random.word());
      }
      const tail = random.chance(50) ? random.pick(tails) : random.word();
      const path = random.pick(heads) + (random.chance(80) ? encodeURI(wellFormed(tail)) : tail);
      const method = random.chance(70)
        ? random.pick(["GET", "POST"])
        : random.pick(["PUT", "DELETE", "HEAD", "OPTIONS", "PATCH", "TRACE", "PROPFIND", "LOCK"]);
      if (method === "HEAD" || method === "OPTIONS") {
        const answer = await stage.ask({ method, path, headers });
        return answer && answer.status >= 500 && answer.status !== 502
          ? `${method} ${path}: ${answer.status}`
          : undefined;
      }
      return tried({ method, path, headers, body: random.chance(30) ? random.word() : undefined });
    });
  });

  it("queries and JSONP", { timeout: LONG }, async () => {
    await batches("query", 2_000, async (random) => {
      const name = random.chance(30) ? "createsession" : encoded(random.operation());
      const argument = random.argument(random.operation());
      const parts = random.many(5, () => `${random.pick(OPTION_NAMES)}=${encoded(random.word())}`);
      for (const [key, value] of Object.entries(argument ?? {})) {
        parts.push(`${encoded(key)}=${encoded(JSON.stringify(value) ?? "")}`);
      }
      if (random.chance(40))
        parts.push(`callback=${random.pick(["cb", "a.b", "alert(1)//", "", "$", "é"].map(encodeURIComponent))}`);
      const query = random.chance(10) ? encodeURI(wellFormed(random.damaged(parts.join("&")))) : parts.join("&");
      return tried({
        method: "GET",
        path: `/ws/${random.pick(["client", "direct"])}/${name}?${query}&user=alice&pass=secret`,
      });
    });
  });

  it("bytes on the connection that are hardly HTTP", { timeout: LONG }, async () => {
    const begin =
      "POST /ws/direct/asnGetUserToken?user=alice&pass=secret HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}";
    await batches("bytes", 500, async (random) => {
      const bytes = random.chance(20)
        ? random.bytes(300)
        : Buffer.from(random.damaged(begin.repeat(1 + random.below(2))), "latin1");
      const answer = await stage.raw(bytes);
      const wrong = [...answer.matchAll(/HTTP\/1\.1 (\d{3})/g)].filter(
        ([, status]) => Number(status) >= 500 && status !== "502" && status !== "505",
      );
      return wrong.length > 0 ? `${JSON.stringify(bytes.toString("latin1"))}: ${answer}` : undefined;
    });
  });
});

it("arguments that are not checked: rejected when nothing can be made of them", { timeout: LONG }, async () => {
  const loose = await FuzzStage.open({ arguments: "off", answers: "off", journalSize: 0 });
  const random = new FuzzRandom(SEED, "unchecked");
  const headers = basic("alice");
  for (let done = 0; done < 1_000 * RUNS; done += BATCH) {
    const asked = Array.from({ length: BATCH }, () => {
      const name = random.operation();
      const body = JSON.stringify(random.chance(50) ? random.argument(name) : random.json()) ?? "";
      return { method: "POST", path: `/ws/direct/${encoded(name)}`, headers, body };
    });
    const answers = await Promise.all(asked.map((one) => loose.ask(one)));
    const problems = answers.map(
      (answer, at) => answer && loose.judge(answer) && `${asked[at]?.path} ${asked[at]?.body}: ${loose.judge(answer)}`,
    );
    stage.count("unchecked", BATCH);
    expect(problems.filter((problem) => problem !== undefined)).toEqual([]);
    loose.restore();
    expect(await loose.ails()).toEqual([]);
  }
  await loose.close();
});

describe("whatever comes on the event channel", () => {
  it("frames of text and of bytes: each answered by a list of one message, or the channel is closed by the rules", {
    timeout: LONG,
  }, async () => {
    const random = new FuzzRandom(SEED, "frames");
    for (let done = 0; done < 3_000 * RUNS; done += BATCH) {
      const id = await session(random.pick(["alice", "bob"]));
      const socket = new WebSocket(`ws://127.0.0.1:${stage.port}/ws/client/websocket?x-ucsessionid=${id}`);
      const wrong: string[] = [];
      let closed = 0;
      let ready = false;
      socket.on("close", (code) => {
        closed = code;
      });
      socket.on("error", () => undefined);
      socket.on("message", (data, isBinary) => {
        if (isBinary) {
          if (!isMessage(data as Buffer)) wrong.push((data as Buffer).toString("hex"));
          return;
        }
        const text = data.toString();
        if (text.includes('"invokeID":424242')) ready = true;
        const list = JSON.parse(text) as unknown[];
        if (!Array.isArray(list) || list.length !== 1) wrong.push(text.slice(0, 300));
        if (text.includes("internal error")) wrong.push(text.slice(0, 300));
      });
      await until(() => socket.readyState === WebSocket.OPEN);
      for (let n = 0; n < BATCH && socket.readyState === WebSocket.OPEN; n++) socket.send(frame(random, n, id));
      socket.send('{"invoke":{"invokeID":424242,"operationName":"asnGetTime","argument":{}}}', () => undefined);
      stage.count("frame", BATCH);
      await until(() => ready || closed !== 0);
      expect(wrong).toEqual([]);
      // 1000: the session has logged off; 1009: a frame over the limit.
      expect([0, 1000, 1009]).toContain(closed);
      socket.terminate();
      expect(await stage.ails()).toEqual([]);
    }
    await until(() => [...stage.emulator.servers()].every(({ channels }) => channels === 0));
  });

  function frame(random: FuzzRandom, n: number, sessionID: string): string | Buffer {
    if (random.chance(5)) return random.bytes(200);
    if (random.chance(10)) return binaryFrame(random, n);
    if (random.chance(1)) return "x".repeat(70_000);
    const operationName = random.operation();
    if (operationName === "asnLogoff" && random.chance(90)) return "[]";
    const invoke: Record<string, unknown> = {
      invokeID: n,
      operationID: 0,
      operationName,
      argument: random.argument(operationName),
      sessionID,
    };
    if (random.chance(5))
      invoke[random.pick(["invokeID", "operationID", "operationName", "sessionID"])] = random.json();
    const message = random.chance(95) ? { invoke } : random.object(() => invoke);
    const text = JSON.stringify(random.chance(10) ? [message] : message);
    return random.chance(10) ? random.damaged(text) : text;
  }

  function isMessage(octets: Buffer): boolean {
    try {
      decodeMessage(octets);
      return true;
    } catch {
      return false;
    }
  }

  /** A call in BER, sound or with a few octets changed. */
  function binaryFrame(random: FuzzRandom, invokeId: number): Buffer {
    const name = random.operation();
    const operation = catalog.operation(name);
    if (!operation || name === "asnLogoff") return random.bytes(20);
    const argument = { type: operation.argument, value: random.argument(name) };
    const octets = encodeMessage({ kind: "invoke", invokeId, operationId: operation.id ?? 0, argument });
    if (random.chance(50)) octets[random.below(octets.length)] = random.below(256);
    return random.chance(10) ? octets.subarray(0, random.below(octets.length)) : octets;
  }

  it("bytes that break the WebSocket protocol: that channel is closed, no other", { timeout: LONG }, async () => {
    const key = "Sec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==";
    await batches("WebSocket bytes", 200, async (random) => {
      const id = random.chance(90) ? await session() : random.word();
      const upgrade = `GET /ws/client/websocket?x-ucsessionid=${encoded(id)} HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n${key}\r\n\r\n`;
      const first = random.chance(10) ? random.damaged(upgrade) : upgrade;
      const frames = random.many(4, () =>
        Buffer.from([random.below(256), 0x80 | random.below(128), 0, 0, 0, 0, ...random.bytes(60)]),
      );
      const answer = await stage.raw(Buffer.concat([Buffer.from(first, "latin1"), ...frames]));
      return /^HTTP\/1\.1 5(?!02)/.test(answer) ? answer : undefined;
    });
  });
});

describe("whatever comes at the control API", () => {
  /** What each route takes, by method and path; the routes are those that the app really has. */
  const taken = new Map(
    CONTROL_ROUTES.map(({ method, path, body, query }) => [
      `${method} /__admin${path}`,
      { body: of(body), query: of(query) },
    ]),
  );

  function of(schema: z.ZodType | undefined): JsonSchema {
    return schema ? (z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as JsonSchema) : {};
  }

  it("every route of it, with bodies and queries that fit, and others", { timeout: LONG }, async () => {
    const routes = stage.routes.filter(({ url, method }) => url.startsWith("/__admin/") && method !== "OPTIONS");
    expect(routes.map(({ method, url }) => `${method} ${url}`)).toEqual(expect.arrayContaining([...taken.keys()]));
    const one = async (random: FuzzRandom) => {
      const { method, url } = random.pick(routes);
      const takes = taken.get(`${method} ${url}`);
      const path = url.replace(/:(\w+)|\*/g, () =>
        encoded(random.chance(60) ? random.pick(["local", "alice", "1", "bob"]) : random.word()),
      );
      const query = Object.entries(random.chance(50) ? Object(random.fitting(takes?.query ?? {})) : {});
      const search = query
        .map(
          ([name, value]) => `${encoded(name)}=${encoded(typeof value === "string" ? value : JSON.stringify(value))}`,
        )
        .join("&");
      const body = JSON.stringify(random.fitting(takes?.body ?? {})) ?? "";
      const headers = { "content-type": "application/json" };
      const asked: Asked = { method, path: search ? `${path}?${search}` : path, headers };
      const answer = await stage.ask(method === "GET" || method === "HEAD" ? asked : { ...asked, body });
      if (!answer || answer.status < 500) return undefined;
      return `${method} ${asked.path} ${body}: ${answer.status} ${answer.body.slice(0, 300)}`;
    };
    // It may ask for faults, for another world, for time to stand still.
    await batches("control", 1_500, one, () => stage.restore());
  });
});
