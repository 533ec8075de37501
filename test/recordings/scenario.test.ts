import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { startServer } from "../../src/index.js";
import type { Exchange, HttpExchange, SocketFrame } from "../../src/recordings/exchange.js";
import { importRecording } from "../../src/recordings/import.js";
import { recordingOf } from "../../src/recordings/recorder.js";
import { REDACTED } from "../../src/recordings/words.js";

import { Channel } from "../support/channel.js";

let out: string;
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), "scenario-"));
});
afterEach(() => rmSync(out, { recursive: true }));

const BEGAN = Date.UTC(2026, 0, 15, 12);
const URL_OF = { http: "http://uc/proxied/ws/client", socket: "ws://uc/proxied/ws/client/websocket?X-ucSessionId=S1" };

const http = (at: number, path: string, body: unknown, answer: unknown): HttpExchange => ({
  kind: "http",
  at: BEGAN + at,
  ms: 10,
  method: "POST",
  url: `${URL_OF.http}/${path}`,
  requestHeaders: [["X-UCSessionId", "S1"]],
  requestBody: JSON.stringify(body),
  status: 200,
  responseHeaders: [],
  responseBody: JSON.stringify(answer),
});

const event = (at: number, name: string, argument: unknown): SocketFrame => ({
  kind: "frame",
  at: BEGAN + at,
  socket: "1",
  url: URL_OF.socket,
  requestHeaders: [],
  direction: "received",
  data: JSON.stringify([{ invoke: { invokeID: 99999, operationID: 0, operationName: name, argument } }]),
});

const note = (u8sNote: string) => ({ u8sContactID: "sip:bob@example.com", u8sUsername: "bob", u8sNote });

/** Alice logs in, asks something, and hears of Bob's notes: nothing of hers led to that. */
const traffic: Exchange[] = [
  {
    ...http(0, "createsession", {}, { sessionid: "S1", u8sLoggedInUser: "alice" }),
    requestHeaders: [["Authorization", `Basic ${Buffer.from("alice:geheim").toString("base64")}`]],
  },
  http(1_000, "asnGetTime", {}, { stSystemtime: "2026-01-15T11:59:51Z" }),
  event(61_000, "asnContactCustomNoteChanged", note("lunch")),
  event(62_500, "asnContactCustomNoteChanged", note("back")),
];

it("events that no call led to wait for the client's call, and keep their distances, scaled", async () => {
  const recording = recordingOf(traffic);
  const imported = importRecording(recording, { out, policy: "replace", keep: new Set(REDACTED), distances: 0.01 });
  expect(imported).toMatchObject({ calls: 2, events: 2, sessions: 1, steps: 3 });
  const scenario = JSON.parse(readFileSync(join(out, "scenarios/recorded.json"), "utf8")) as { steps: unknown[] };
  expect(scenario.steps).toEqual([
    { when: "asnGetTime", user: "alice" },
    {
      after: 600,
      event: { to: "alice", name: "asnContactCustomNoteChanged", argument: note("lunch"), templates: true },
    },
    { after: 15, event: { to: "alice", name: "asnContactCustomNoteChanged", argument: note("back"), templates: true } },
  ]);

  const uc = await startServer({ fixtures: out, scenario: "recorded" });
  try {
    uc.clock.stop();
    const channel = await Channel.open(uc);
    await uc.clock.advance(100_000);
    expect(channel.events("asnContactCustomNoteChanged")).toEqual([]);
    const { stSystemtime } = await channel.result<{ stSystemtime: string }>("asnGetTime");
    expect(Date.parse(stSystemtime)).toBe(uc.clock.now() - 10_000);
    await uc.clock.advance(600);
    expect(await channel.event("asnContactCustomNoteChanged")).toMatchObject({ u8sNote: "lunch" });
    await uc.clock.advance(15);
    expect(await channel.event("asnContactCustomNoteChanged", 2)).toMatchObject({ u8sNote: "back" });
    await channel.close();
  } finally {
    await uc.stop();
  }
});
