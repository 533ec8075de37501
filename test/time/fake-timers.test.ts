import { afterEach, expect, test, vi } from "vitest";
import { startServer } from "../../src/index.js";
import { useEmulator } from "../support/emulator.js";

// The examples (examples/*/fake-timers*.test.js) do the same with the built package, where the libraries have their own
// timers too. Here they have those of the process: Fastify needs queueMicrotask to start and to stop, so that stays.
const server = useEmulator();

afterEach(() => {
  vi.useRealTimers();
});

async function use(uc = server.uc): Promise<void> {
  const alice = await uc.logIn("alice");
  await alice.call("asnGetAndSubscribePresenceV2", { seqContactIDs: [uc.user("bob").contactId] });
  const delay = uc.fault({ fault: "delay", ms: 5, function: "asnGetTime" });
  const { last } = uc.requests;
  await Promise.all([alice.call("asnGetTime"), uc.requests.waitFor("asnGetTime", { since: last })]);
  delay.remove();
  uc.call({ from: "+49301234567", to: "bob" }).hangUp();
  await alice.waitForEvent("asnUpdatePresenceV2");
  await expect(alice.waitForEvent("asnLogoff", {}, { within: 5 })).rejects.toThrow("5 ms went by");
  await expect(uc.requests.waitFor("asnCtiMakeCall", { within: 5 })).rejects.toThrow("within 5 ms");
  await alice.logOff();
}

test("goes by its own timers while those of the process are faked, and afterwards", async () => {
  vi.useFakeTimers({ now: Date.UTC(2001, 1, 3) });
  await use();
  expect(new Date(server.uc.clock.now()).getFullYear()).not.toBe(2001);
  vi.useRealTimers();
  await use();
});

test("starts, tells the real time and stops while the timers of the process are faked", async () => {
  vi.useFakeTimers({ now: Date.UTC(2001, 1, 3) });
  const uc = await startServer();
  expect(new Date(uc.clock.now()).getFullYear()).not.toBe(2001);
  await use(uc);
  await uc.stop();
  await expect(fetch(uc.url)).rejects.toThrow();
});
