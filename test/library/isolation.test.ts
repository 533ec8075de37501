import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startServer, type UcEmulator } from "../../src/index.js";
import { until } from "../support/until.js";

/** Two suites that run at the same time in one process, against one emulator; each test on a server of its own. */
const SUITES = ["first", "second"];
/** Five run at a time: so many that every step of one has run beside every step of another. */
const TESTS_EACH = 100;

let emulator: UcEmulator;
beforeAll(async () => {
  emulator = await startServer();
});
afterAll(() => emulator.stop());

/** Leaves a trace in everything that a server remembers, and looks whether anybody else's is there. */
async function test(mark: string, events: boolean): Promise<void> {
  const uc = emulator.server();
  expect(uc.requests.list()).toEqual([]);
  expect(uc.user("bob").state).toMatchObject({ note: "", presence: "available", sessions: 0 });
  expect(uc.calls).toEqual([]);

  const alice = await uc.logIn("alice", { events });
  await alice.call("asnGetAndSubscribePresenceV2", { seqContactIDs: [uc.user("bob").contactId] });
  uc.user("bob").setNote(mark);
  uc.user("bob").setAbsent({ message: mark });
  uc.call({ from: "carol", to: "alice" });
  uc.fault({ fault: "status", code: 503, body: mark, function: "asnGetLoggedInContact" });
  uc.respond({ operation: "asnGetServerInterfaceVersion", http: { status: 418, body: mark } });
  uc.clock.stop();
  const moved = uc.clock.now() + 60_000;
  uc.clock.set(moved);
  const answers = [
    await alice.call("asnGetLoggedInContact").catch((error: { body: unknown }) => error.body),
    await alice.call("asnGetServerInterfaceVersion").catch((error: { body: unknown }) => error.body),
  ];
  expect(answers).toEqual([mark, mark]);
  if (events) {
    await until(() => alice.events("asnUpdatePresenceV2").length >= 2);
    const notes = alice.events("asnUpdatePresenceV2").flatMap(({ presence }) => presence.asnCustomNote?.u8sNote ?? []);
    expect(new Set(notes)).toEqual(new Set([mark]));
  }

  expect(uc.user("bob").state).toMatchObject({ note: mark, presence: "absent" });
  expect(uc.calls).toHaveLength(2);
  expect(uc.clock.now()).toBe(moved);
  const calls = [
    "createsession",
    "asnGetAndSubscribePresenceV2",
    "asnGetLoggedInContact",
    "asnGetServerInterfaceVersion",
  ];
  const seen = uc.requests.list({ transport: "client" });
  expect(seen.map((request) => request.function)).toEqual(calls);
  expect(new Set(seen.map(({ session, server }) => `${session} ${server}`)).size).toBeLessThanOrEqual(2);
  uc.remove();
}

describe.concurrent.each(SUITES)("suite %s", (suite) => {
  it.concurrent.each(Array.from({ length: TESTS_EACH }, (_, number) => number))(
    "test %d sees its own traces alone",
    (number) => test(`${suite} ${number}`, number % 5 === 0),
  );
});

it("nothing is left of them, and the default server has seen nothing", () => {
  expect(emulator.requests.list()).toEqual([]);
  expect(emulator.user("bob").state).toMatchObject({ note: "", presence: "available" });
});
