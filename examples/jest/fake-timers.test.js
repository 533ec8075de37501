import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { startServer } from "ucserver-emulator";
import { everything } from "../everything.js";

let emulator;
let uc;
beforeAll(async () => {
  emulator = await startServer();
});
afterAll(() => emulator.stop());
beforeEach(() => {
  uc = emulator.server();
});
afterEach(() => {
  jest.useRealTimers();
  uc.remove();
});

// jest fakes all that it can, process.nextTick and queueMicrotask included, unless it is told not to.
describe.each([
  ["what jest fakes by default", undefined],
  ["everything faked but nextTick", { doNotFake: ["nextTick"] }],
])("%s", (_, options) => {
  test("the emulator works, and afterwards too", async () => {
    jest.useFakeTimers(options);
    jest.setSystemTime(new Date("2001-02-03"));
    await everything(uc);
    expect(new Date(uc.clock.now()).getFullYear()).not.toBe(2001);
    jest.useRealTimers();
    await everything(uc);
  });

  test("an emulator starts and stops", async () => {
    jest.useFakeTimers(options);
    const another = await startServer();
    await everything(another);
    await another.stop();
  });

  test("the test's own time moves without the emulator's", async () => {
    jest.useFakeTimers(options);
    const before = uc.clock.now();
    const ring = jest.fn();
    setTimeout(ring, 3_600_000);
    await jest.advanceTimersByTimeAsync(3_600_000);
    expect(ring).toHaveBeenCalledTimes(1);
    expect(uc.clock.now() - before).toBeLessThan(3_600_000);
    await everything(uc);
  });
});
