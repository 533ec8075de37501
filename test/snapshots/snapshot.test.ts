import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { startServer, UsageError } from "../../src/index.js";
import { Channel } from "../support/channel.js";
import { direct, type OperationName, useEmulator } from "../support/emulator.js";
import { GraphReader, readServer } from "../support/graph.js";
import { until } from "../support/until.js";

const emulator = useEmulator({ seed: 1 });
const fresh = () => {
  const uc = emulator.uc.server();
  uc.clock.stop();
  return uc;
};
const statusOf = async (ucsid: string, name: OperationName = "asnGetLoggedInContact"): Promise<number> =>
  (await direct({ url: emulator.uc.url, ucsid }, name)).status;

const replaceWorld = (ucsid: string): Promise<unknown> =>
  fetch(`${emulator.uc.url}/__admin/world?server=${ucsid}`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ users: [{ name: "zoe" }, { name: "alice" }] }),
  });

describe("a snapshot of one server", () => {
  it("brings back people, calls and what waits, as often as wanted", async () => {
    const uc = fresh();
    uc.user("bob").setAbsent({ message: "lunch", to: new Date(uc.clock.now() + 60_000).toISOString() });
    const call = uc.call({ from: "+4930111222", to: "alice", hangUpAfter: 10_000 });
    call.answer();
    await uc.clock.advance(4_000);
    const { calls } = uc;
    const time = uc.clock.now();
    const before = uc.snapshot();

    for (let times = 0; times < 3; times++) {
      expect([uc.calls, uc.clock.now()]).toEqual([calls, time]);
      expect(uc.user("bob").state).toMatchObject({ presence: "absent", note: "" });
      // The caller has 6 s left of his 10, and Bob 56 of his 60.
      await uc.clock.advance(5_999);
      expect(uc.user("alice").calls).toMatchObject([{ state: "connected" }]);
      await uc.clock.advance(1);
      expect(uc.user("alice").calls).not.toMatchObject([{ state: "connected" }]);
      await uc.clock.advance(49_999);
      expect(uc.user("bob").state.presence).toBe("absent");
      await uc.clock.advance(1);
      expect(uc.user("bob").state.presence).toBe("available");
      uc.user("bob").setNote("back");
      uc.addUser({ name: "dave" });
      uc.restore(before);
    }
    expect(() => uc.user("dave").contactId).toThrow(/there is no user "dave"/);
  });

  it("has ids go on the same, and tokens stay good that a reset makes bad", async () => {
    const uc = fresh();
    const { sessionId } = await uc.logIn("alice", { events: false });
    const token = await (await uc.logIn("bob", { events: false })).call("asnGetUserToken", { iType: 1 });
    const before = uc.snapshot();
    const next = (await uc.logIn("carol", { events: false })).sessionId;
    expect(next).not.toBe(sessionId);
    uc.reset();
    const verify = () =>
      fetch(`${uc.url}/ws/client/createsession?simple&no401&ucsid=${uc.ucsid}`, {
        headers: { "x-uctoken": token.sToken },
      });
    uc.restore(before);
    expect((await uc.logIn("carol", { events: false })).sessionId).toBe(next);
    uc.restore(before);
    expect((await verify()).status).toBe(200);
  });

  it("gives no id of the system's again: a client that was left behind must not find itself in another's session", async () => {
    const unseeded = await startServer({ watch: false });
    const before = unseeded.snapshot();
    const { sessionId } = await unseeded.logIn("alice", { events: false });
    unseeded.restore(before);
    expect((await unseeded.logIn("bob", { events: false })).sessionId).not.toBe(sessionId);
    const left = await fetch(`${unseeded.url}/ws/client/asnGetTime`, { headers: { "x-ucsessionid": sessionId } });
    expect([left.status, await left.json()]).toMatchObject([400, { reject: { invokeProblem: 8 } }]);
    await unseeded.stop();
  });

  it("touches no other server", async () => {
    const [uc, other] = [fresh(), fresh()];
    const before = uc.snapshot();
    for (const one of [uc, other]) {
      await one.logIn("alice", { events: false });
      one.call({ from: "alice", to: "bob" });
      one.user("carol").setNote("here");
      one.fault({ fault: "serverBusy", function: "asnGetTime" });
      one.respond({ operation: "asnGetServerInterfaceVersion", http: { status: 418 } });
      one.clock.set(one.clock.now() + 5_000);
    }
    const reader = new GraphReader(true);
    const state = readServer(reader, other);
    uc.restore(before);
    expect(readServer(reader, other)).toEqual(state);
    expect([await statusOf(other.ucsid, "asnGetServerInterfaceVersion"), await statusOf(uc.ucsid)]).toEqual([418, 200]);
    expect(await statusOf(uc.ucsid, "asnGetServerInterfaceVersion")).toBe(200);
    expect(await statusOf(other.ucsid, "asnGetTime")).toBe(503);
  });

  it("can be restored after a reset, a reset after it, and then again", async () => {
    const uc = fresh();
    uc.user("bob").setNote("kept");
    uc.connected = false;
    const before = uc.snapshot();
    uc.reset();
    expect([uc.connected, uc.user("bob").state.note]).toEqual([true, ""]);
    uc.restore(before);
    expect([uc.connected, uc.user("bob").state.note]).toEqual([false, "kept"]);
    uc.reset();
    expect([uc.connected, uc.user("bob").state.note]).toEqual([true, ""]);
    uc.restore(before);
    expect([uc.connected, uc.user("bob").state.note]).toEqual([false, "kept"]);
  });

  it("can be restored after another world was put in its place, and after the server was removed", async () => {
    const uc = fresh();
    const alice = await uc.logIn("alice", { events: false });
    const busy = uc.fault({ fault: "serverBusy", function: "asnGetTime", times: 2 });
    const call = uc.call({ from: "+4930111222", to: "alice", hangUpAfter: "1s" });
    call.answer();
    expect(await statusOf(uc.ucsid, "asnGetTime")).toBe(503);
    const before = uc.snapshot();
    for (const away of [() => replaceWorld(uc.ucsid), () => replaceWorld(uc.ucsid), () => uc.remove()]) {
      await away();
      await expect(alice.call("asnGetLoggedInContact")).rejects.toMatchObject({ status: expect.any(Number) });
      uc.restore(before);
      await alice.call("asnGetLoggedInContact");
      expect([busy.hits, await statusOf(uc.ucsid, "asnGetTime"), busy.hits]).toEqual([1, 503, 2]);
      expect(await statusOf(uc.ucsid, "asnGetTime")).toBe(200);
      await uc.clock.advance(1_000);
      expect(uc.user("alice").calls).not.toMatchObject([{ state: "connected" }]);
      // What is set on its clock now falls due too.
      uc.user("bob").setAbsent({ to: new Date(uc.clock.now() + 500).toISOString() });
      await uc.clock.advance(500);
      expect(uc.user("bob").state.presence).toBe("available");
    }
    uc.reset();
    await expect(alice.call("asnGetLoggedInContact")).rejects.toMatchObject({ status: 400 });
  });

  it("leaves what tells of the past as it is: requests and lint findings", async () => {
    const uc = fresh();
    const before = uc.snapshot();
    await statusOf(uc.ucsid);
    await fetch(`${uc.url}/ws/client/createsession?user=alice&pass=secret&ucsid=${uc.ucsid}`);
    const { requests, findings } = { requests: uc.requests.list(), findings: uc.lint() };
    expect([requests.length, findings.length > 0]).toEqual([2, true]);
    uc.restore(before);
    expect([uc.requests.list(), uc.lint().length]).toEqual([requests, findings.length]);
    uc.remove();
    uc.restore(before);
    await fetch(`${uc.url}/ws/client/createsession?user=alice&pass=secret&ucsid=${uc.ucsid}`);
    await uc.requests.verify({ function: "createsession", count: 1 });
    expect(uc.lint()).toMatchObject([{ rule: "password-in-url" }, {}, {}]);
    await replaceWorld(uc.ucsid);
    await statusOf(uc.ucsid);
    uc.restore(before);
    await uc.requests.verify({ function: "asnGetLoggedInContact", count: 1 });
  });

  it("makes nobody silent who was not: the linter does not blame a client for a jump of time", async () => {
    const uc = fresh();
    const channel = await Channel.open(uc, "alice", (await uc.logIn("alice", { events: false })).sessionId);
    const early = uc.snapshot();
    await uc.clock.advance(50_000);
    await channel.result("asnGetTime");
    await uc.clock.advance(50_000);
    const late = uc.snapshot();
    uc.restore(early);
    await channel.result("asnGetTime");
    uc.restore(late);
    const silent = () => uc.lint().some(({ rule }) => rule === "no-keep-alive");
    expect(silent()).toBe(false);
    await uc.clock.advance(60_001);
    expect(silent()).toBe(true);
    await channel.close();
  });

  it("is of that server and emulator alone", async () => {
    const [uc, other] = [fresh(), fresh()];
    expect(() => other.restore(uc.snapshot())).toThrow(UsageError);
    expect(() => other.restore(uc.snapshot())).toThrow(
      `the snapshot is of server "${uc.ucsid}", not of server "${other.ucsid}"`,
    );
    expect(() => uc.restore(emulator.uc.snapshot())).toThrow("the snapshot is of the whole emulator");
    const stranger = await startServer();
    expect(() => uc.restore("snapshot-1" as never)).toThrow("snapshot: expected what snapshot() gave");
    expect(() => uc.restore(stranger.server().snapshot())).toThrow("the snapshot is of another emulator");
    await stranger.stop();
    other.remove();
    expect(() => other.snapshot()).toThrow(`there is no server "${other.ucsid}"`);
  });

  it("says what is in it", async () => {
    const uc = fresh();
    await uc.logIn("alice", { events: false });
    const snapshot = uc.snapshot();
    const time = new Date(uc.clock.now()).toISOString();
    expect(snapshot.servers).toEqual([{ ucsid: uc.ucsid, time, running: false, users: 21, sessions: 1, timers: 1 }]);
    expect(snapshot.size).toBeGreaterThan(100);
  });
});

it("the example of the page In CI", async () => {
  const uc = fresh();
  const example = async (): Promise<void> => {
    const alice = await uc.logIn("alice");
    const call = uc.call({ from: "+4930111222", to: "alice" });
    const ringing = uc.snapshot();

    call.answer();
    await alice.call("asnCustomNoteSet", { customnote: { u8sContactID: "", u8sUsername: "", u8sNote: "talking" } });
    expect(uc.user("alice").state).toMatchObject({ presence: "busy", note: "talking" });

    uc.restore(ringing);
    expect(uc.user("alice").state).toMatchObject({ presence: "available", note: "" });
    call.hangUp();
    expect(uc.user("alice").calls).not.toMatchObject([{ state: "offering" }]);

    uc.restore(ringing);
    expect(uc.user("alice").calls).toMatchObject([{ state: "offering" }]);
  };
  await example();
  const page = readFileSync(new URL("../../docs/in-ci.md", import.meta.url), "utf8");
  const [, block = ""] = /## Come back to a moment.*?```js\n(.*?)```/s.exec(page) ?? [];
  const own = readFileSync(new URL(import.meta.url), "utf8");
  expect(own).toContain(block.trim().replace(/^(?=.)/gm, "    "));
  expect(block).toContain("uc.restore(ringing);");
});

describe("time", () => {
  it("that passes by itself goes on so: what waits happens without anybody moving it", async () => {
    const uc = emulator.uc.server();
    uc.call({ from: "alice", to: "+493023125901" });
    const state = (): string | undefined => uc.user("alice").calls[0]?.state;
    expect(state()).toBe("ringback");
    const ringing = uc.snapshot();
    for (let times = 0; times < 2; times++) {
      await until(() => state() === "connected");
      uc.clock.stop();
      uc.restore(ringing);
      expect(state()).toBe("ringback");
    }
    await until(() => state() === "connected");
  });

  it("goes on from where it was, not from before", async () => {
    const uc = emulator.uc.server();
    const began = uc.clock.now();
    await until(() => uc.clock.now() > began + 20);
    const then = uc.clock.now();
    const before = uc.snapshot();
    uc.clock.set(then + 1_000_000);
    uc.restore(before);
    uc.clock.stop();
    expect(uc.clock.now()).toBeGreaterThanOrEqual(then);
    expect(uc.clock.now()).toBeLessThan(then + 1_000_000);
  });

  it("that stands still stands still again, and the other way round", async () => {
    const uc = fresh();
    const held = uc.snapshot();
    const then = uc.clock.now();
    uc.clock.start();
    await until(() => uc.clock.now() > then);
    uc.restore(held);
    expect(uc.clock.now()).toBe(then);
    await statusOf(uc.ucsid);
    expect(uc.clock.now()).toBe(then);
  });

  it("is not moved on from the past by a move that was under way", async () => {
    const uc = fresh();
    uc.user("bob").setAbsent({ to: new Date(uc.clock.now() + 500).toISOString() });
    const then = uc.clock.now();
    const before = uc.snapshot();
    const moves = [uc.clock.advance(1_000), uc.clock.advance(1_000)];
    uc.restore(before);
    await Promise.all(moves);
    expect([uc.clock.now(), uc.user("bob").state.presence]).toEqual([then, "absent"]);
    await uc.clock.advance(500);
    expect([uc.clock.now(), uc.user("bob").state.presence]).toEqual([then + 500, "available"]);
  });
});

describe("a snapshot of the whole emulator", () => {
  it("has the same servers again, and what is set for all", async () => {
    const uc = await startServer({ seed: 1 });
    const statuses = async (...names: OperationName[]): Promise<number[]> => {
      const got = [];
      for (const name of names) got.push((await direct(uc, name)).status);
      return got;
    };
    const kept = uc.server({ ucsid: "kept" });
    uc.server({ ucsid: "last" });
    kept.user("bob").setNote("kept");
    const busy = uc.fault({ fault: "serverBusy", function: "asnGetTime", times: 3 });
    const teapot = uc.respond({ operation: "asnGetServerInterfaceVersion", http: { status: 418 } });
    expect(await statuses("asnGetTime")).toEqual([503]);
    const before = uc.snapshot();
    expect(before.servers.map(({ ucsid }) => ucsid)).toEqual(["local", "offline", "kept", "last"]);

    for (let times = 0; times < 2; times++) {
      expect(await statuses("asnGetTime", "asnGetTime", "asnGetTime")).toEqual([503, 503, 200]);
      teapot.remove();
      kept.remove();
      const added = uc.server({ ucsid: "added" });
      const alice = await added.logIn("alice");
      uc.fault({ fault: "serverBusy", function: "asnGetLoggedInContact" });
      uc.respond({ operation: "asnGetUserToken", http: { status: 418 } });
      expect(await statuses("asnGetServerInterfaceVersion", "asnGetLoggedInContact", "asnGetUserToken")).toEqual([
        200, 503, 418,
      ]);
      uc.restore(before);
      expect((await alice.closed()).reason).toBe("state was restored");
      expect(() => added.user("alice").contactId).toThrow(/there is no server "added" any more/);
      expect([kept.user("bob").state.note, busy.hits]).toEqual(["kept", 1]);
      expect(await statuses("asnGetServerInterfaceVersion", "asnGetLoggedInContact", "asnGetUserToken")).toEqual([
        418, 200, 200,
      ]);
      expect(uc.snapshot().servers.map(({ ucsid }) => ucsid)).toEqual(["local", "offline", "kept", "last"]);
    }
    await uc.stop();
  });

  it("holds no server that is gone: what is set for all forgets it", async () => {
    const uc = await startServer({ seed: 1 });
    const one = uc.server();
    uc.fault({ fault: "serverBusy", for: 1_000 });
    // biome-ignore lint/complexity/useLiteralKeys: it is protected, and tests may look at it
    const { faults } = uc["emulator"];
    const clocks = () =>
      new GraphReader().read([faults.shared]).filter((line) => line.startsWith("ServerClock ")).length;
    expect(clocks()).toBe(3);
    one.remove();
    expect(clocks()).toBe(2);
    await uc.stop();
  });

  it("does not take away what is set for all when one server is put back", async () => {
    const uc = await startServer({ seed: 1 });
    const one = uc.server();
    const before = one.snapshot();
    const forAll = uc.fault({ fault: "serverBusy", function: "asnGetTime" });
    one.fault({ fault: "serverBusy", function: "asnGetLoggedInContact" });
    uc.restore(before);
    const ask = async (name: OperationName) => (await direct(one, name)).status;
    expect([await ask("asnGetTime"), await ask("asnGetLoggedInContact"), forAll.hits]).toEqual([503, 200, 1]);
    const all = uc.snapshot();
    forAll.remove();
    expect(await ask("asnGetTime")).toBe(200);
    uc.restore(all);
    expect([await ask("asnGetTime"), forAll.hits]).toEqual([503, 2]);
    await uc.stop();
  });
});
