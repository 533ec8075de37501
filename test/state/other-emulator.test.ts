import { afterEach, expect, it } from "vitest";
import { WebSocket } from "ws";
import { startServer, type UcEmulator } from "../../src/index.js";
import { call } from "../support/emulator.js";
import { until } from "../support/until.js";

const started: UcEmulator[] = [];
afterEach(async () => {
  for (const one of started.splice(0)) await one.stop();
});

async function anEmulator(): Promise<UcEmulator> {
  const emulator = await startServer({ seed: 5 });
  started.push(emulator);
  return emulator;
}

const NOON = Date.UTC(2026, 0, 15, 12);

/** A world in which much is under way. */
async function busy(emulator: UcEmulator) {
  emulator.clock.stop();
  emulator.clock.set(NOON);
  const alice = await emulator.logIn("alice", { events: false });
  const bob = await emulator.logIn("bob", { events: false });
  await bob.call("asnChatSubscribeEvents", { bReceiveChatEvents: true });
  await alice.call("asnChatTextMessage", {
    u8sRecipientURIs: ["sip:bob@example.com"],
    u8sMessage: "are you there?",
    u8sEventCrossRefID: "1",
  });
  emulator.user("carol").setPresence("busy", { message: "in a meeting", to: NOON + 3_600_000 });
  const ringing = emulator.call({ from: "alice", to: "bob" });
  emulator.fault({ fault: "error", function: "asnGetPhoneBooks", code: 1, times: 2 });
  emulator.respond({ operation: "asnGetLocationIDs", result: { u8sVersion: "from the test" }, misfit: true });
  const other = emulator.server({ ucsid: "branch" });
  other.clock.stop();
  const zoe = await other.logIn("alice", { events: false });
  other.fault({ fault: "delay", function: "asnGetPhoneBooks", ms: 5 });
  return { alice, bob, ringing, other, zoe };
}

it("another emulator goes on from the state: sessions, a call that rings, the clock, faults, responses, two servers", async () => {
  const before = await anEmulator();
  const { alice, bob, zoe } = await busy(before);
  const text = JSON.stringify(before.saveState());
  const calls = before.calls;

  const after = await anEmulator();
  after.loadState(JSON.parse(text));
  expect(after.clock.now()).toBe(NOON);
  expect(after.calls).toEqual(calls);
  expect(after.calls.map(({ state }) => state).sort()).toEqual(["offering", "ringback"]);
  for (const name of ["alice", "bob", "carol"]) expect(after.user(name).state).toEqual(before.user(name).state);

  // The same sessions, the same answers.
  const ask = (emulator: UcEmulator) => call(emulator, alice.sessionId, "asnCtiEnumPhoneLines", { typeofLines: 0 });
  expect((await ask(after)).body).toEqual((await ask(before)).body);
  expect((await call(after, alice.sessionId, "asnGetLocationIDs")).body).toMatchObject({
    u8sVersion: "from the test",
  });
  const failures = await Promise.all([1, 2, 3].map(() => call(after, alice.sessionId, "asnGetPhoneBooks")));
  expect(failures.map(({ status }) => status).sort()).toEqual([200, 400, 400]);
  expect((await call(after, zoe.sessionId, "asnGetLoggedInContact")).status).toBe(200);
  expect(after.server("branch").user("alice").state.sessions).toBe(1);

  // What waited for Bob's event channel still does.
  const socket = new WebSocket(`${after.wsUrl}?x-ucsessionid=${bob.sessionId}`);
  const messages: string[] = [];
  socket.addEventListener("message", ({ data }) => messages.push(String(data)));
  await until(() => messages.some((message) => message.includes("are you there?")));

  // The call goes on to ring, and ends by the clock, with its event.
  await after.clock.advance(181_000);
  expect(after.calls.filter(({ state }) => state === "offering")).toEqual([]);
  await before.clock.advance(181_000);
  expect(after.calls).toEqual(before.calls);
  expect(after.user("carol").state.presence).toBe("busy");
  await after.clock.advance(3_600_000);
  expect(after.user("carol").state.presence).toBe("available");
  socket.close();
});

it("a call that rings can be answered after loading, by the session that it rings at", async () => {
  const before = await anEmulator();
  const { bob } = await busy(before);
  const state = before.saveState();
  const after = await anEmulator();
  after.loadState(state);
  const ringing = after.calls.find(({ user, state: its }) => user === "bob" && its === "offering");
  const { status } = await call(after, bob.sessionId, "asnCtiAnswerCall", { u8sConnectionID: ringing?.id });
  expect(status).toBe(200);
  expect(after.calls.map(({ state: its }) => its)).toEqual(["connected", "connected"]);
});

it("a server's state replaces that server alone, and is there where there was none", async () => {
  const before = await anEmulator();
  const { other, zoe } = await busy(before);
  const state = other.saveState();
  expect(state).toMatchObject({ ucsid: "branch", servers: [{ ucsid: "branch", sessions: 1 }] });
  expect(state.shared).toBeUndefined();

  const after = await anEmulator();
  const mine = await after.logIn("bob", { events: false });
  after.loadState(state);
  const there = after.server("branch");
  expect(there.user("alice").state.sessions).toBe(1);
  expect((await call(there, zoe.sessionId, "asnGetLoggedInContact")).status).toBe(200);
  expect((await call(after, mine.sessionId, "asnGetLoggedInContact")).status).toBe(200);

  there.user("bob").setNote("later");
  there.loadState(state);
  expect(there.user("bob").state.note).toBe("");
  expect(() => after.server({ ucsid: "third" }).loadState(state)).toThrow(
    'ucsid: the file is of server "branch", not of server "third"',
  );
});

it("sessions that are not in the state end, and new things get ids of their own", async () => {
  const before = await anEmulator();
  await busy(before);
  const state = before.saveState();
  const after = await anEmulator();
  const bob = await after.logIn("bob");
  after.loadState(state);
  expect(await bob.closed()).toEqual({ code: 1000, reason: "state was restored" });
  const ids = after.fault({ fault: "delay", ms: 1, times: 1 }).id;
  expect(before.saveState().sum).toMatch(/^[0-9a-f]{64}$/);
  expect(ids).toBe("fault-3");
  expect(after.respond({ operation: "asnGetPhoneBooks", behave: true }).id).toBe("added-2");
});

it("tells what it leaves out: channels, scenarios, calls that wait", async () => {
  const before = await anEmulator();
  before.clock.stop();
  const alice = await before.logIn("alice");
  before.scenario("busy-day");
  before.fault({ fault: "delay", function: "asnGetPhoneBooks", ms: 60_000 });
  const waiting = call(before, alice.sessionId, "asnGetPhoneBooks");
  await until(() => before.saveState().servers[0]?.leftOut.waitingCalls === 1);
  expect(before.saveState().servers[0]?.leftOut).toEqual({
    channels: 1,
    waitingCalls: 1,
    scenarios: 1,
    timers: expect.any(Number),
  });
  const after = await anEmulator();
  after.loadState(before.saveState());
  expect(after.saveState().servers.find(({ ucsid }) => ucsid === "local")?.leftOut).toEqual({
    channels: 0,
    waitingCalls: 0,
    scenarios: 0,
    timers: 0,
  });
  await before.clock.advance(60_000);
  expect((await waiting).status).toBe(200);
});

it("answers a call that several delays hold back when a state is loaded", async () => {
  const emulator = await anEmulator();
  const state = emulator.saveState();
  const alice = await emulator.logIn("alice", { events: false });
  for (const ms of [3_600_000, 3_600_001]) emulator.fault({ fault: "delay", function: "asnGetTime", ms });
  const answer = call(emulator, alice.sessionId, "asnGetTime");
  await until(() => emulator.saveState().servers[0]?.leftOut.waitingCalls === 1);
  emulator.loadState(state);
  expect((await answer).status).toBe(400);
});

it("takes no state without the default server", async () => {
  const before = await startServer({ worlds: [{ ucsid: "acme", users: [{ name: "zoe" }] }] });
  started.push(before);
  const after = await anEmulator();
  expect(() => after.loadState(before.saveState())).toThrow(
    'servers: none is the default server "local"; there are: acme',
  );
});

it("a snapshot of before is restored after a state was loaded, and its own state can still be saved", async () => {
  const emulator = await anEmulator();
  emulator.clock.stop();
  const alice = await emulator.logIn("alice", { events: false });
  emulator.user("bob").setNote("before");
  const snapshot = emulator.snapshot();
  const state = emulator.saveState();
  emulator.user("bob").setNote("after");
  emulator.loadState(state);
  expect(emulator.user("bob").state.note).toBe("before");
  expect((await call(emulator, alice.sessionId, "asnGetLoggedInContact")).status).toBe(200);
  emulator.user("bob").setNote("later");
  emulator.restore(snapshot);
  expect(emulator.user("bob").state.note).toBe("before");
  expect((await call(emulator, alice.sessionId, "asnGetLoggedInContact")).status).toBe(200);
  emulator.reset();
  expect(emulator.user("bob").state.note).toBe("");
});

it("the control API takes a state that is larger than any other body may be", async () => {
  const small = await startServer({ bodyLimit: 1_024 });
  started.push(small);
  const text = await (await fetch(`${small.url}/__admin/state`)).text();
  expect(text.length).toBeGreaterThan(10_000);
  const headers = { "content-type": "application/json" };
  const put = await fetch(`${small.url}/__admin/state?dryRun=true`, { method: "PUT", headers, body: text });
  expect([put.status, await put.json()]).toEqual([200, { differences: [] }]);
  const world = await fetch(`${small.url}/__admin/world`, { method: "PUT", headers, body: text });
  expect(world.status).toBe(413);
});
