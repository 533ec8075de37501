import fc from "fast-check";
import { expect, test } from "vitest";
import type { UcServerHandle } from "../src/index.js";
import { useEmulator } from "./support/emulator.js";
import { PEOPLE, steps, Walkers } from "./support/walkers.js";

const emulator = useEmulator({ seed: 1, maxSessions: 100_000 });

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

async function ask(uc: UcServerHandle, sessionId: string, name: string): Promise<string> {
  const headers = { "x-ucsessionid": sessionId, "x-ucsid": uc.ucsid };
  const response = await fetch(`${uc.url}/ws/client/${name}`, { method: "POST", headers, body: "{}" });
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
      uc.user("alice").setNote("away");
      expect(await contacts(uc, "as kept"), "the library").toEqual(await contacts(uc, "made anew"));
      await fetch(`${uc.url}/__admin/world?server=${uc.ucsid}`, {
        method: "PATCH",
        body: JSON.stringify({ users: [{ name: "alice", displayName: "Alicia", properties: { color: "red" } }] }),
      });
      expect(await contacts(uc, "as kept"), "the control API").toEqual(await contacts(uc, "made anew"));
      await walkers.end();
      await uc.remove();
    }),
    { numRuns: 40 },
  );
  expect(differing, "steps that change a contact").toBeGreaterThan(20);
});
