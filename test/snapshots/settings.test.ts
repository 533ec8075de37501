import { describe, expect, it } from "vitest";
import { ScenarioFailed, type ScenarioInput, type UcServerHandle } from "../../src/index.js";
import { Channel } from "../support/channel.js";
import { direct, type OperationName, useEmulator } from "../support/emulator.js";
import { until } from "../support/until.js";

const emulator = useEmulator({ seed: 1 });
const fresh = (): UcServerHandle => {
  const uc = emulator.uc.server();
  uc.clock.stop();
  return uc;
};
const ask = async (uc: UcServerHandle, name: OperationName = "asnGetTime"): Promise<number> =>
  (await direct(uc, name)).status;
const asked = async (uc: UcServerHandle, times: number): Promise<number[]> => {
  const statuses = [];
  for (let time = 0; time < times; time++) statuses.push(await ask(uc));
  return statuses;
};

/** Alice's event channel, which hears of Bob's presence. */
async function listening(uc: UcServerHandle): Promise<Channel> {
  const alice = await uc.logIn("alice", { events: false });
  await alice.call("asnGetAndSubscribePresenceV2", { seqContactIDs: [uc.user("bob").contactId] });
  return Channel.open(uc, "alice", alice.sessionId);
}

const notesOf = (channel: Channel): unknown[] =>
  channel
    .events("asnUpdatePresenceV2")
    .flatMap(({ presence }) => (presence as { asnCustomNote?: { u8sNote: string } }).asnCustomNote?.u8sNote ?? []);

describe("faults", () => {
  it("have as many hits as then, and apply by the same chance", async () => {
    const uc = fresh();
    const third = uc.fault({ fault: "status", code: 503, call: 3, function: "asnGetTime" });
    expect(await asked(uc, 1)).toEqual([200]);
    const before = uc.snapshot();
    for (let times = 0; times < 2; times++) {
      expect(await asked(uc, 3)).toEqual([200, 503, 200]);
      expect(third.hits).toBe(1);
      uc.restore(before);
      expect(third.hits).toBe(0);
    }
    third.remove();
    uc.fault({ fault: "serverBusy", share: 0.5, function: "asnGetTime" });
    const chances = uc.snapshot();
    const first = await asked(uc, 20);
    expect(new Set(first)).toEqual(new Set([200, 503]));
    uc.restore(chances);
    expect(await asked(uc, 20)).toEqual(first);
  });

  it("that went away by themselves are set again, for as long as they had left", async () => {
    const uc = fresh();
    uc.fault({ fault: "serverBusy", function: "asnGetTime", for: 1_000 });
    await uc.clock.advance(600);
    const before = uc.snapshot();
    for (let times = 0; times < 2; times++) {
      expect(await ask(uc)).toBe(503);
      await uc.clock.advance(399);
      expect(await ask(uc)).toBe(503);
      await uc.clock.advance(1);
      expect(await ask(uc)).toBe(200);
      uc.restore(before);
    }
  });

  it("cost nothing any more when none was set then", async () => {
    const uc = fresh();
    const faults = () =>
      fetch(`${uc.url}/__admin/faults?server=${uc.ucsid}`)
        .then((response) => response.json() as Promise<{ faults: unknown[] }>)
        .then(({ faults }) => faults);
    const none = uc.snapshot();
    uc.fault({ fault: "serverBusy" });
    const one = uc.snapshot();
    uc.restore(none);
    expect([await ask(uc), await faults()]).toEqual([200, []]);
    uc.restore(one);
    expect([await ask(uc), (await faults()).length]).toEqual([503, 1]);
    uc.restore(none);
    expect([await ask(uc), await faults()]).toEqual([200, []]);
  });

  it.each(["delayEvent", "reorderEvent"] as const)(
    "%s: an event that was held back then comes, each time",
    async (fault) => {
      const uc = fresh();
      const channel = await listening(uc);
      uc.fault({ fault, ms: 1_000, function: "asnUpdatePresenceV2", times: 1 });
      uc.user("bob").setNote("held");
      await uc.clock.advance(400);
      const before = uc.snapshot();
      for (let times = 1; times < 3; times++) {
        await uc.clock.advance(599);
        await channel.result("asnGetTime");
        expect(notesOf(channel)).toHaveLength(times - 1);
        await uc.clock.advance(1);
        await channel.event("asnUpdatePresenceV2", times);
        uc.restore(before);
      }
      expect(notesOf(channel)).toEqual(["held", "held"]);
      await channel.close();
    },
  );
});

describe("fixture responses", () => {
  it("that were added are there or not as then, also in their order, and count calls from where they were", async () => {
    const uc = fresh();
    const none = uc.snapshot();
    const first = uc.respond({ operation: "asnGetTime", match: { call: 2 }, http: { status: 418 } });
    expect(await asked(uc, 1)).toEqual([200]);
    const one = uc.snapshot();
    const second = uc.respond({ operation: "asnGetTime", http: { status: 420 } });
    const both = uc.snapshot();
    const added = async () => {
      const response = await fetch(`${uc.url}/__admin/responses?server=${uc.ucsid}`);
      return ((await response.json()) as { added: { id: string }[] }).added.map(({ id }) => id);
    };
    for (let times = 0; times < 2; times++) {
      uc.restore(one);
      expect([await asked(uc, 3), await added()]).toEqual([[418, 200, 200], [first.id]]);
      uc.restore(none);
      expect([await asked(uc, 3), await added()]).toEqual([[200, 200, 200], []]);
      uc.restore(both);
      expect([await asked(uc, 3), await added()]).toEqual([
        [418, 420, 420],
        [first.id, second.id],
      ]);
      expect(first.remove()).toBe(true);
      expect(await asked(uc, 1)).toEqual([420]);
      uc.restore(both);
      expect(await added()).toEqual([first.id, second.id]);
    }
  });

  it("have events that are still to come, each time", async () => {
    const uc = fresh();
    const channel = await listening(uc);
    uc.respond({
      operation: "asnGetTime",
      behave: true,
      events: [{ name: "asnKeepAlive", argument: { dummy: null }, to: "all", after: 1_000 }],
    });
    await ask(uc);
    await uc.clock.advance(400);
    const before = uc.snapshot();
    for (let times = 1; times < 3; times++) {
      await uc.clock.advance(599);
      expect(channel.events("asnKeepAlive")).toHaveLength(times - 1);
      await uc.clock.advance(1);
      await channel.event("asnKeepAlive", times);
      uc.restore(before);
    }
    await channel.close();
  });
});

describe("scenarios", () => {
  const story: ScenarioInput = {
    name: "story",
    steps: [
      { at: 0, note: { user: "bob", text: "one" } },
      { at: 1_000, note: { user: "bob", text: "two" } },
      { when: "asnGetTime", note: { user: "bob", text: "three" } },
    ],
  } as never;

  it("that were running go on from their step; there is an end to wait for again", async () => {
    const uc = fresh();
    const run = uc.scenario(story);
    await uc.clock.advance(400);
    const before = uc.snapshot();
    for (let times = 0; times < 3; times++) {
      expect(run.status).toMatchObject({ state: "running", done: 1 });
      let over = false;
      const finished = run.finished.then((status) => {
        over = true;
        return status;
      });
      await uc.clock.advance(599);
      expect(uc.user("bob").state.note).toBe("one");
      await uc.clock.advance(1);
      expect([uc.user("bob").state.note, run.status.done, over]).toEqual(["two", 2, false]);
      await ask(uc);
      expect(await finished).toMatchObject({ state: "finished", done: 3 });
      expect(uc.user("bob").state.note).toBe("three");
      uc.restore(before);
    }
  });

  it("that were over then are over again, also for those who wait for their end", async () => {
    const uc = fresh();
    const run = uc.scenario(story);
    const running = uc.snapshot();
    await uc.clock.advance(1_000);
    await ask(uc);
    await run.finished;
    const over = uc.snapshot();
    uc.restore(running);
    const { finished } = run;
    uc.restore(over);
    expect(await finished).toMatchObject({ state: "finished" });

    const failing = uc.scenario({ name: "failing", steps: [{ at: 1_000, answer: { user: "bob" } }] } as never);
    const before = uc.snapshot();
    await uc.clock.advance(1_000);
    await expect(failing.finished).rejects.toThrow(ScenarioFailed);
    const failed = uc.snapshot();
    uc.restore(before);
    const end = failing.finished;
    uc.restore(failed);
    await expect(end).rejects.toThrow(/no call rings for bob/);
    expect(failing.state).toBe("failed");
  });

  it("that have begun since never did", async () => {
    const uc = fresh();
    const before = uc.snapshot();
    const run = uc.scenario(story);
    uc.restore(before);
    expect(await run.finished).toMatchObject({ state: "stopped" });
    await uc.clock.advance(1_000);
    await ask(uc);
    expect(uc.user("bob").state.note).toBe("");
    const response = await fetch(`${uc.url}/__admin/scenarios?server=${uc.ucsid}`);
    expect(((await response.json()) as { runs: unknown[] }).runs).toEqual([]);
  });

  it("take back what they had set for a time", async () => {
    const uc = fresh();
    const run = uc.scenario({ name: "lost", steps: [{ at: 0, serverLost: { for: 1_000 } }] } as never);
    await uc.clock.advance(400);
    const lost = uc.snapshot();
    for (let times = 0; times < 2; times++) {
      expect([uc.connected, await ask(uc)]).toEqual([false, 502]);
      await uc.clock.advance(600);
      expect([uc.connected, run.state]).toEqual([true, "finished"]);
      uc.restore(lost);
    }
    run.stop();
    expect(uc.connected).toBe(true);
    await until(() => run.state === "stopped");
  });
});
