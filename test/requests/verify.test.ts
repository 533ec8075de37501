import { describe, expect, it } from "vitest";
import { startServer, type UcServerHandle } from "../../src/index.js";
import { direct, noOperation, useEmulator } from "../support/emulator.js";

const emulator = useEmulator({ seed: 1 });

const ask = (uc: UcServerHandle, name: "asnGetTime" | "asnGetLoggedInContact" | "asnUnsubscribePresence") =>
  direct(uc, name, { argument: name === "asnUnsubscribePresence" ? { seqContactIDs: [] } : {} });

describe("a verification that one more request could make wrong waits to the end", () => {
  it.each([{ count: 0 }, { count: { max: 0 } }])("%j fails when a request comes late", async ({ count }) => {
    const uc = emulator.uc.server();
    const verified = uc.requests.verify({ function: "asnGetTime", count, within: "10s" });
    // It does not wait any longer than until it is wrong, or this would time out.
    const failed = expect(verified).rejects.toThrow(/came 1 of 1 requests/);
    await ask(uc, "asnGetTime");
    await failed;
  });

  it("an exact count holds only when nothing comes after", async () => {
    const uc = emulator.uc.server();
    await ask(uc, "asnGetTime");
    const verified = uc.requests.verify({ function: "asnGetTime", count: 1, within: "10s" });
    const failed = expect(verified).rejects.toThrow(
      /^expected exactly 1 × asnGetTime within 10000 ms, came 2 of 2 requests/,
    );
    await ask(uc, "asnGetTime");
    await failed;
    expect(await uc.requests.verify({ function: "asnGetTime", count: 2, within: 50 })).toHaveLength(2);
  });

  it("at least so many need not wait", async () => {
    const uc = emulator.uc.server();
    await ask(uc, "asnGetTime");
    await uc.requests.verify({ function: "asnGetTime", count: { min: 1 }, within: "10m" });
  });

  it("what the journal no longer has cannot be told", async () => {
    const uc = await startServer({ journalSize: 1 });
    await ask(uc, "asnGetTime");
    await ask(uc, "asnGetLoggedInContact");
    await expect(uc.requests.verify({ function: "asnGetTime", count: 0 })).rejects.toThrow(/cannot be told/);
    await uc.requests.verify({ function: "asnGetTime", count: 0, since: uc.requests.last });
    await uc.stop();
  });

  it("a journal that keeps nothing cannot be asked", async () => {
    const uc = await startServer({ journalSize: 0 });
    expect(() => uc.requests.list()).toThrow("the journal keeps no requests");
    await expect(uc.requests.verify({ count: 0 })).rejects.toThrow("the journal keeps no requests");
    await uc.stop();
  });
});

describe("order", () => {
  it("one after the other, with others between; a step that is missing is named", async () => {
    const uc = emulator.uc.server();
    const steps = ["asnGetTime", { function: "asnGetLoggedInContact", status: 200 }] as const;
    const verified = uc.requests.verify({ user: "Alice", inOrder: steps, within: "10s" });
    for (const name of ["asnGetTime", "asnUnsubscribePresence", "asnGetLoggedInContact"] as const) await ask(uc, name);
    expect((await verified).map(({ function: name }) => name)).toEqual(["asnGetTime", "asnGetLoggedInContact"]);
    await expect(uc.requests.verify({ inOrder: ["asnGetLoggedInContact", "asnGetTime"] })).rejects.toThrow(
      /^expected in this order: asnGetLoggedInContact, then asnGetTime, came 1 of 3 requests\nstep 2, asnGetTime, did not come after asnGetLoggedInContact #\d+\n/,
    );
    await expect(uc.requests.verify({ user: "bob", inOrder: steps })).rejects.toThrow(/^expected in this order/);
  });

  it("and nothing else: what came in its place is shown", async () => {
    const uc = emulator.uc.server();
    for (const name of ["asnGetTime", "asnUnsubscribePresence"] as const) await ask(uc, name);
    const steps = ["asnGetTime", "asnUnsubscribePresence"] as const;
    expect(await uc.requests.verify({ inOrder: steps, nothingElse: true, within: 20 })).toHaveLength(2);
    await expect(uc.requests.verify({ inOrder: ["asnGetTime"], nothingElse: true })).rejects.toThrow(
      /this came after all that were expected:\n {2}#\d+ [\d:.]+ direct alice asnUnsubscribePresence/,
    );
    await expect(uc.requests.verify({ inOrder: steps.toReversed(), nothingElse: true })).rejects.toThrow(
      /this came in place of asnUnsubscribePresence:\n {2}#\d+ [\d:.]+ direct alice asnGetTime/,
    );
  });
});

describe("nothing else", () => {
  it("than what is named came; events do not count unless they are asked for", async () => {
    const uc = emulator.uc.server();
    const alice = await uc.logIn("alice");
    uc.user("alice").pushEvent("asnKeepAlive", { dummy: null });
    await alice.waitForEvent("asnKeepAlive");
    const allowed = ["createsession", "websocket"] as const;
    await uc.requests.verify({ user: "alice", nothingElse: allowed, within: 20 });
    await expect(uc.requests.verify({ direction: ["in", "out"], nothingElse: allowed })).rejects.toThrow(
      /^expected nothing else than createsession, websocket, came 2 of 3 requests\nthis came besides:\n.* asnKeepAlive → event$/,
    );
    const verified = uc.requests.verify({ user: "alice", nothingElse: allowed, within: "10s" });
    const failed = expect(verified).rejects.toThrow(/this came besides:\n.* alice asnGetTime → result 200$/);
    await alice.call("asnGetTime");
    await failed;
    await uc.requests.verify({ user: "bob", nothingElse: allowed });
    await alice.logOff();
  });
});

describe("a name that does not exist", () => {
  it("can be asked for where it was rejected, or stands in the journal", async () => {
    const uc = emulator.uc.server();
    await uc.requests.verify({ function: noOperation("asnNoSuchThing"), outcome: "reject", count: 0 });
    await direct(uc, noOperation("asnNoSuchThing"));
    await uc.requests.verify({ function: noOperation("asnNoSuchThing"), outcome: "reject", count: 1 });
    uc.addUser({ name: "dave" });
    await direct(uc, "asnGetTime", { user: "dave" });
    uc.user("dave").remove();
    await uc.requests.verify({ user: "DAVE", count: 1 });
  });
});
