import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, describe, test } from "node:test";
import { startServer } from "ucserver-emulator";
import { everything } from "../everything.js";

let emulator;
let uc;
before(async () => {
  emulator = await startServer();
});
after(() => emulator.stop());
beforeEach(() => {
  uc = emulator.server();
});
afterEach(() => uc.remove());

// What node:test fakes by default is all that it can fake; it leaves queueMicrotask, nextTick and performance alone.
describe("what node:test fakes by default", () => {
  test("the emulator works, and afterwards too", async ({ mock }) => {
    mock.timers.enable({ now: Date.UTC(2001, 1, 3) });
    await everything(uc);
    assert.notEqual(new Date(uc.clock.now()).getFullYear(), 2001);
    mock.timers.reset();
    await everything(uc);
  });

  test("an emulator starts and stops", async ({ mock }) => {
    mock.timers.enable();
    const another = await startServer();
    await everything(another);
    await another.stop();
  });

  test("the test's own time moves without the emulator's", async ({ mock }) => {
    mock.timers.enable();
    const before = uc.clock.now();
    const ring = mock.fn();
    setTimeout(ring, 3_600_000);
    mock.timers.tick(3_600_000);
    assert.equal(ring.mock.callCount(), 1);
    assert.ok(uc.clock.now() - before < 3_600_000);
    await everything(uc);
  });
});
