import { test as base, expect } from "@playwright/test";
import { startServer } from "ucserver-emulator";

/** Each worker has an emulator, each test a fresh server in it. */
const test = base.extend({
  emulator: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern
    async ({}, use) => {
      const emulator = await startServer({ seed: 1 });
      await use(emulator);
      await emulator.stop();
    },
    { scope: "worker" },
  ],
  uc: async ({ emulator }, use) => {
    const uc = emulator.server();
    await use(uc);
    uc.remove();
  },
});

test("a page logs Alice in, and the call that it answers is connected", async ({ page, uc }) => {
  const call = uc.call({ from: "+4930123456", to: "alice" });
  // In place of your application: a page of any origin may use the service's own paths.
  await page.goto(`${uc.url}/`);
  await page.evaluate(
    async ({ ucsid, id }) => {
      const headers = { "X-ucsid": ucsid, "X-simple": "1", Authorization: `Basic ${btoa("alice:secret")}` };
      const { sessionid } = await (await fetch("/ws/client/createsession", { method: "POST", headers })).json();
      const body = JSON.stringify({ u8sConnectionID: id });
      await fetch("/ws/client/asnCtiAnswerCall", { method: "POST", headers: { "X-ucsessionid": sessionid }, body });
    },
    { ucsid: uc.ucsid, id: call.of("alice").id },
  );
  expect(call.of("alice").state).toBe("connected");
  await uc.requests.verify({ function: "asnCtiAnswerCall", user: "alice", count: 1 });
});
