import assert from "node:assert/strict";
import { test } from "node:test";
import FakeTimers from "@sinonjs/fake-timers";
import { startServer } from "ucserver-emulator";
import { everything } from "../everything.js";
import { ALL_BUT_NEXT_TICK } from "../fakeable.js";

test("an emulator starts, works and stops while sinon fakes the timers, and works afterwards", async () => {
  const outer = await startServer();
  const clock = FakeTimers.install({ toFake: ALL_BUT_NEXT_TICK, now: Date.UTC(2001, 1, 3) });
  try {
    const inner = await startServer();
    for (const emulator of [inner, outer]) {
      await everything(emulator);
      assert.notEqual(new Date(emulator.clock.now()).getFullYear(), 2001);
    }
    await inner.stop();
  } finally {
    clock.uninstall();
  }
  await everything(outer);
  await outer.stop();
});
