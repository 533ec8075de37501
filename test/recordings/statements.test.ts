import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type ConfigInput, startServer, type UcEmulator } from "../../src/index.js";
import type { Exchange, HttpExchange, SocketFrame } from "../../src/recordings/exchange.js";
import { importRecording } from "../../src/recordings/import.js";
import { recordingOf } from "../../src/recordings/recorder.js";
import { REDACTED } from "../../src/recordings/words.js";
import { Channel } from "../support/channel.js";
import { call, logIn } from "../support/emulator.js";

// What docs/recordings.md says of imports, and no other test looks at.

let out: string;
const open: UcEmulator[] = [];
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), "statements-"));
});
afterEach(async () => {
  for (const uc of open.splice(0)) await uc.stop();
  rmSync(out, { recursive: true });
});

async function started(options: ConfigInput): Promise<UcEmulator> {
  const uc = await startServer(options);
  open.push(uc);
  return uc;
}

const http = (at: number, session: string, path: string, answer: unknown, body: unknown = {}): HttpExchange => ({
  kind: "http",
  at: Date.UTC(2026, 0, 15) + at,
  ms: 10,
  method: "POST",
  url: `http://uc/ws/client/${path}`,
  requestHeaders: [["X-UCSessionId", session]],
  requestBody: JSON.stringify(body),
  status: 200,
  responseHeaders: [],
  responseBody: JSON.stringify(answer),
});

const login = (session: string, user: string): HttpExchange => ({
  ...http(0, session, "createsession", { sessionid: session, u8sLoggedInUser: user }),
  requestHeaders: [["Authorization", `Basic ${Buffer.from(`${user}:geheim`).toString("base64")}`]],
});

const note = (u8sNote: string) => ({ u8sContactID: "sip:alice@example.com", u8sUsername: "alice", u8sNote });

const event = (at: number, session: string, text: string): SocketFrame => ({
  kind: "frame",
  at: Date.UTC(2026, 0, 15) + at,
  socket: session,
  url: `ws://uc/ws/client/websocket?X-ucSessionId=${session}`,
  requestHeaders: [],
  direction: "received",
  data: JSON.stringify([
    {
      invoke: {
        invokeID: 99999,
        operationID: 0,
        operationName: "asnUpdateMyCustomNote",
        argument: { customnote: note(text) },
      },
    },
  ]),
});

const set = (at: number, session: string, text: string): HttpExchange =>
  http(at, session, "asnCustomNoteSet", {}, { customnote: note(text) });

const imported = (traffic: readonly Exchange[]) =>
  importRecording(recordingOf(traffic), { out, policy: "replace", keep: new Set(REDACTED), distances: 0 });

const json = (path: string): unknown => JSON.parse(readFileSync(join(out, path), "utf8"));
const write = (path: string, data: unknown): void => writeFileSync(join(out, path), JSON.stringify(data));

describe("the cause of an event", () => {
  const causes = (...traffic: Exchange[]): (string | undefined)[] => {
    const { entries } = recordingOf([login("S1", "alice"), login("S2", "bob"), ...traffic]);
    return entries.flatMap((entry) => {
      if (entry.kind !== "event") return [];
      const cause = entries.find(({ n }) => n === entry.cause);
      return [cause && "argument" in cause ? `${cause.session} ${JSON.stringify(cause.argument)}` : undefined];
    });
  };

  it("is the last call before it that changes something", () => {
    const led = causes(set(1_000, "S1", "a"), set(1_200, "S1", "b"), event(1_300, "S1", "b"));
    expect(led).toEqual([expect.stringContaining('"b"')]);
  });

  it("is no call that only looks", () => {
    const looks = http(1_200, "S1", "asnGetPhoneBooks", { phonebooks: [] });
    expect(causes(set(1_000, "S1", "a"), looks, event(1_300, "S1", "a"))).toEqual([expect.stringContaining('"a"')]);
    // By then the login is no cause any more.
    expect(causes({ ...looks, at: looks.at + 5_000 }, event(6_300, "S1", "a"))).toEqual([undefined]);
  });

  it("is of the same session before those of others", () => {
    const led = causes(set(1_000, "S1", "a"), set(1_200, "S2", "b"), event(1_300, "S1", "a"));
    expect(led).toEqual([expect.stringMatching(/^session-1 /)]);
    expect(causes(set(1_200, "S2", "b"), event(1_300, "S1", "b"))).toEqual([expect.stringMatching(/^session-2 /)]);
  });

  it("was answered at most two seconds ago", () => {
    const led = causes(set(1_000, "S1", "a"), event(3_010, "S1", "a"), event(3_011, "S1", "a"));
    expect(led).toEqual([expect.stringContaining('"a"'), undefined]);
  });
});

describe("a second import", () => {
  const traffic = [
    login("S1", "alice"),
    http(100, "S1", "asnGetServerInterfaceVersion", { iServerInterfaceVersion: 1 }),
  ];

  it("does not touch what a person has written", () => {
    imported(traffic);
    const file = "responses/asnGetServerInterfaceVersion.json";
    const written = { ...(json(file) as object), description: "mine", result: { iServerInterfaceVersion: 2 } };
    write(file, written);
    const { changes } = imported(traffic);
    expect(changes).toMatchObject({ new: [], changed: [], byHand: [expect.stringContaining("asnGetServerInterface")] });
    expect(json(file)).toEqual(written);
  });

  it("adds people to the world file, and leaves those as they are who are there", () => {
    imported(traffic);
    const world = json("world/local.json") as { users: { name: string }[] };
    const changed = { ...world, users: world.users.map((user) => ({ ...user, displayName: "Queen" })) };
    write("world/local.json", changed);
    imported([...traffic, login("S2", "bob")]);
    expect(json("world/local.json")).toMatchObject({
      users: [{ name: "alice", displayName: "Queen" }, { name: "bob" }],
    });
  });
});

describe("a replay of a recording with events", () => {
  const traffic = [
    login("S1", "alice"),
    http(100, "S1", "asnGetServerInterfaceVersion", { iServerInterfaceVersion: 4711 }),
    set(1_000, "S1", "gone"),
    event(1_100, "S1", "gone"),
    event(1_200, "S1", "fishing"),
  ];
  const notes = (channel: Channel): unknown[] =>
    channel.events("asnUpdateMyCustomNote").map(({ customnote }) => (customnote as { u8sNote: string }).u8sNote);
  const ask = (uc: UcEmulator, session: string, name: string, argument: unknown, onMiss: string) =>
    fetch(`${uc.url}/ws/client/${name}`, {
      method: "POST",
      headers: { "x-ucsessionid": session, "x-ucserver-emulator-on-miss": onMiss },
      body: JSON.stringify(argument),
    });

  it("answers what was recorded with its events, and by the request's header nothing else", async () => {
    imported(traffic);
    const uc = await started({ fixtures: out });
    const session = await logIn(uc);
    const channel = await Channel.open(uc, "alice", session);
    const known = await ask(uc, session, "asnCustomNoteSet", { customnote: note("gone") }, "fail");
    expect([known.status, known.headers.get("x-ucserver-emulator-answer")]).toEqual([
      200,
      "fixture; asnCustomNoteSet.json",
    ]);
    await channel.event("asnUpdateMyCustomNote", 2);
    expect(notes(channel)).toEqual(["gone", "fishing"]);
    const missed = await ask(uc, session, "asnCustomNoteSet", { customnote: note("home") }, "fail");
    expect(await missed.text()).toMatch(/functionMissing: no fixture answers.*u8sNote/);
    // Whoever says nothing gets what the emulator does by itself, with its own event.
    await call(uc, session, "asnCustomNoteSet", { customnote: note("home") });
    await channel.event("asnUpdateMyCustomNote", 3);
    expect(notes(channel)).toEqual(["gone", "fishing", "home"]);
  });

  it("stands before a server, which answers the rest with its events", async () => {
    imported(traffic);
    const upstream = await started({});
    const uc = await started({ fixtures: out, passthrough: upstream.url });
    const channel = await Channel.open(uc, "alice", await logIn(uc));
    expect(await channel.result("asnGetServerInterfaceVersion")).toMatchObject({ iServerInterfaceVersion: 4711 });
    await channel.call("asnCustomNoteSet", { customnote: note("gone") });
    await channel.event("asnUpdateMyCustomNote", 2);
    await channel.call("asnCustomNoteSet", { customnote: note("home") });
    await channel.event("asnUpdateMyCustomNote", 3);
    expect(notes(channel)).toEqual(["gone", "fishing", "home"]);
    expect(upstream.requests.list({ function: "asnCustomNoteSet" })).toHaveLength(1);
  });
});
