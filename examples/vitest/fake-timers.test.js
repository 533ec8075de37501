import { startServer } from "ucserver-emulator";
import { test } from "ucserver-emulator/vitest";
import { afterEach, describe, expect, vi } from "vitest";
import { everything } from "../everything.js";
import { ALL_BUT_NEXT_TICK } from "../fakeable.js";

afterEach(() => {
  vi.useRealTimers();
});

describe.each([
  ["what vitest fakes by default", undefined],
  ["everything faked but nextTick", { toFake: ALL_BUT_NEXT_TICK }],
])("%s", (_, options) => {
  test("the emulator works, and afterwards too", async ({ uc }) => {
    vi.useFakeTimers(options);
    vi.setSystemTime("2001-02-03");
    await everything(uc);
    expect(new Date(uc.clock.now()).getFullYear()).not.toBe(2001);
    vi.useRealTimers();
    await everything(uc);
  });

  test("an emulator starts and stops", async () => {
    vi.useFakeTimers(options);
    const emulator = await startServer();
    await everything(emulator);
    await emulator.stop();
  });

  test("the test's own time moves without the emulator's", async ({ uc }) => {
    vi.useFakeTimers(options);
    const before = uc.clock.now();
    let rang = false;
    setTimeout(() => {
      rang = true;
    }, 3_600_000);
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(rang).toBe(true);
    expect(uc.clock.now() - before).toBeLessThan(3_600_000);
    await everything(uc);
  });
});
