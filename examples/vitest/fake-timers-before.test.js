// All is faked before the emulator is loaded, as a setup file may do.
import { expect, test, vi } from "vitest";
import { everything } from "../everything.js";
import { ALL_BUT_NEXT_TICK } from "../fakeable.js";

vi.useFakeTimers({ toFake: ALL_BUT_NEXT_TICK, now: new Date("2001-02-03") });

test("an emulator that is loaded among fake timers works, and afterwards too", async () => {
  const { startServer } = await import("ucserver-emulator");
  const emulator = await startServer();
  await everything(emulator);
  expect(new Date(emulator.clock.now()).getFullYear()).not.toBe(2001);
  vi.useRealTimers();
  await everything(emulator);
  await emulator.stop();
});
