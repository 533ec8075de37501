import fc from "fast-check";
import { expect, test } from "vitest";
import type { UcServerHandle } from "../src/index.js";
import { useEmulator } from "./support/emulator.js";
import { PEOPLE, steps, Walkers } from "./support/walkers.js";

const emulator = useEmulator({ seed: 1, sessionIdle: 86_400 });

/** Answers of it are made once and kept until something changes: `asnGetServerInformations` may change all, and does not. */
async function contacts(uc: UcServerHandle, how: "as kept" | "made anew"): Promise<string[]> {
  const read: string[] = [];
  for (const name of PEOPLE) {
    const { sessionId } = sessions.get(name) ?? { sessionId: "" };
    for (const path of how === "as kept" ? [] : ["asnGetServerInformations"]) await ask(uc, sessionId, path);
    for (const path of ["asnGetLoggedInContact", "asnGetLoggedInContactV2"]) read.push(await ask(uc, sessionId, path));
  }
  return read;
}

async function ask(uc: UcServerHandle, sessionId: string, name: string, argument = {}): Promise<string> {
  const headers = { "x-ucsessionid": sessionId, "x-ucsid": uc.ucsid };
  const response = await fetch(`${uc.url}/ws/client/${name}`, {
    method: "POST",
    headers,
    body: JSON.stringify(argument),
  });
  return response.text();
}

const sessions = new Map<string, { sessionId: string }>();

test("whatever happens, a contact that is kept is the contact that would be made now", {
  timeout: 60_000,
}, async () => {
  let differing = 0;
  await fc.assert(
    fc.asyncProperty(steps(12), async (walk) => {
      const uc = emulator.uc.server();
      const walkers = await Walkers.begin(uc);
      for (const name of PEOPLE) sessions.set(name, await uc.logIn(name, { events: false }));
      let before = await contacts(uc, "as kept");
      for (const step of walk) {
        await walkers.walk([step]);
        const kept = await contacts(uc, "as kept");
        expect(kept, step.kind).toEqual(await contacts(uc, "made anew"));
        if (kept.join() !== before.join()) differing++;
        before = kept;
      }
      await walkers.end();
      await uc.remove();
    }),
    { numRuns: 40 },
  );
  expect(differing, "steps that change a contact").toBeGreaterThan(20);
});

async function patch(uc: UcServerHandle, change: object): Promise<void> {
  const response = await fetch(`${uc.url}/__admin/world?server=${uc.ucsid}`, {
    method: "PATCH",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ users: [{ name: "alice", ...change }] }),
  });
  expect(response.status).toBe(200);
}

/** Changes that come without a call of the same session, most without any call. */
const UNASKED: Record<string, (uc: UcServerHandle) => unknown> = {
  "the library sets a note": (uc) => uc.user("alice").setNote("away"),
  "the library sets an absence": (uc) => uc.user("alice").setAbsent({ to: "2026-01-15T12:10:00Z" }),
  "the absence ends by its time": (uc) => uc.clock.advance(15 * 60_000),
  "a call comes from outside": (uc) => uc.call({ from: "+4989111", to: "alice" }),
  "nobody answers it": (uc) => uc.clock.advance(10 * 60_000),
  "the control API changes properties alone": (uc) => patch(uc, { properties: { color: "red" } }),
  "the control API changes a name": (uc) => patch(uc, { lastName: "Liddell" }),
  "another client of hers changes properties, of which nobody is told": async (uc) => {
    const { sessionId } = await uc.logIn("alice", { events: false });
    const asnUserPropertyBag = { asnProperties: [{ key: "color", value: "blue" }] };
    const answer = await ask(uc, sessionId, "asnSetUserPropertyBag", { asnUserPropertyBag });
    expect(answer).not.toContain("reject");
  },
};

test("changes that this client did not ask for show in a kept contact too", async () => {
  const uc = emulator.uc.server();
  uc.clock.stop();
  uc.clock.set(Date.UTC(2026, 0, 15, 12));
  for (const name of PEOPLE) sessions.set(name, await uc.logIn(name, { events: false }));
  for (const [what, change] of Object.entries(UNASKED)) {
    const before = await contacts(uc, "as kept");
    await change(uc);
    const kept = await contacts(uc, "as kept");
    expect(kept, `${what} changes a contact`).not.toEqual(before);
    expect(kept, what).toEqual(await contacts(uc, "made anew"));
  }
});
