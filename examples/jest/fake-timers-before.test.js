// As with `fakeTimers: { enableGlobally: true }`: all is faked before the emulator is loaded.
import { afterAll, expect, jest, test } from "@jest/globals";
import { everything } from "../everything.js";

jest.useFakeTimers({ now: new Date("2001-02-03") });
afterAll(() => {
  jest.useRealTimers();
});

test("an emulator that is loaded among fake timers works, and afterwards too", async () => {
  const { startServer } = await import("ucserver-emulator");
  const emulator = await startServer();
  await everything(emulator);
  expect(new Date(emulator.clock.now()).getFullYear()).not.toBe(2001);
  jest.useRealTimers();
  await everything(emulator);
  await emulator.stop();
});
