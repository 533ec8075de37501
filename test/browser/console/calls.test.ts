import { beforeEach, describe, expect, it } from "vitest";
import { usePage } from "../browser.js";
import { openView } from "./console.js";

const stage = usePage();
beforeEach(() => stage.server.reset());

/** The states that are drawn, all read at one moment. */
const bars = () =>
  stage.page.locator("a.bar").evaluateAll((all) => all.map((bar) => bar.getAttribute("aria-label")?.split(",")[0]));

/** Alice calls Bob, who answers, holds, goes on and hangs up. */
async function wholeCall(): Promise<void> {
  const { server } = stage;
  const bob = await server.logIn("bob");
  await bob.call("asnCtiLineMonitorStart", { u8sLinePhoneNumber: "tel:+493023125101@pbx" });
  const made = server.call({ from: "alice", to: "bob" });
  made.answer();
  const id = server.user("bob").calls[0]?.id ?? "";
  await bob.call("asnCtiHold", { u8sConnectionID: id, bHold: true });
  await bob.call("asnCtiHold", { u8sConnectionID: id, bHold: false });
  await bob.call("asnCtiDropCall", { u8sConnectionID: id });
  await bob.logOff();
}

describe("Calls", () => {
  it("teach what they show where there was none, and offer to make one", async () => {
    const { page, server } = stage;
    await openView(stage, "calls");
    await page.getByRole("heading", { name: "Nobody has called yet" }).waitFor();
    await page.getByRole("main").getByRole("button", { name: "Make alice's telephone ring" }).click();
    await expect.poll(bars).toEqual(["ringing"]);
    expect(server.user("alice").calls).toMatchObject([{ state: "offering" }]);
  });

  it("draw a lane for each line with the states in their order, also when the call is over", async () => {
    const { page } = stage;
    await wholeCall();
    await openView(stage, "calls");
    await expect
      .poll(bars)
      .toEqual(expect.arrayContaining(["ringing", "connected", "on hold", "connected", "ended", "rings there"]));
    await page.getByRole("heading", { name: "Alice Adams → Bob Brown" }).waitFor();
    for (const name of ["Alice Adams", "Bob Brown"]) await page.locator(".lane-name", { hasText: name }).waitFor();
  });

  it("show the message of a dot, and lead to its entry", async () => {
    const { page } = stage;
    await wholeCall();
    await openView(stage, "calls");
    await page
      .getByRole("link", { name: /^asnCtiNotifyLineCallInformationChanged to bob/ })
      .first()
      .click();
    const entry = page.getByRole("region", { name: "Entry" });
    await entry.getByText('"u8sConnectionID"').waitFor();
    await entry.getByRole("link", { name: /in Live/ }).click();
    await entry.getByRole("heading", { name: "asnCtiNotifyLineCallInformationChanged", level: 2 }).waitFor();
  });

  it("show what was asked, with who asked", async () => {
    await wholeCall();
    await openView(stage, "calls");
    for (const order of ["asnCtiHold by bob", "asnCtiDropCall by bob"]) {
      await stage.page.getByRole("link", { name: order }).first().waitFor();
    }
  });

  it("draw a break where somebody moved the clock", async () => {
    const { server, page } = stage;
    const made = server.call({ from: "+4930123456", to: "alice" });
    made.answer();
    await server.clock.advance("10m");
    made.hangUp();
    await openView(stage, "calls");
    await page.locator(".break.moved text", { hasText: "clock +10 min" }).waitFor();
  });

  it("grow while somebody acts on the strip of telephones", async () => {
    const { page, server } = stage;
    server.call({ from: "+4930123456", to: "alice" });
    await openView(stage, "calls");
    await expect.poll(bars).toEqual(["ringing"]);
    await page.getByRole("button", { name: "Answer alice's call" }).click();
    await expect.poll(bars).toEqual(["ringing", "connected"]);
    await page.getByRole("button", { name: "Hang up alice's call" }).click();
    await expect.poll(bars).toEqual(["ringing", "connected", "ended"]);
    expect(server.user("alice").calls).toEqual([]);
  });
});
