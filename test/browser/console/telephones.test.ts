import type { Locator } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { startServer } from "../../../src/index.js";
import { usePage } from "../browser.js";

const stage = usePage();
beforeEach(async () => {
  stage.server.reset();
  await stage.page.goto(`${stage.server.url}/#/telephones`);
});

/** The card of a person. */
const phone = (name: string): Locator => stage.page.getByRole("region", { name: `${name}'s telephone` });

const press = (name: string, button: string): Promise<void> =>
  phone(name).getByRole("button", { name: button, exact: true }).first().click();

async function dial(name: string, to: string): Promise<void> {
  await phone(name)
    .getByLabel(/Number or name/)
    .first()
    .fill(to);
  await press(name, "Dial");
}

/** Waits until a call of that state is on the telephone. */
const shows = (name: string, state: string): Promise<void> =>
  phone(name).locator(".phone-call").getByText(state, { exact: true }).first().waitFor();

const callsOf = (name: string): string[] => stage.server.user(name).calls.map(({ state }) => state);

describe("the telephones of the console", () => {
  it("a caller from outside rings at Alice's, on the page and in her client's socket, and is answered by a click", async () => {
    const alice = await stage.server.logIn("alice");
    await alice.call("asnCtiLineMonitorStart", { u8sLinePhoneNumber: "tel:+493023125100@pbx" });
    const caller = stage.page.getByRole("form", { name: "Caller from outside" });
    await caller.getByLabel("and the name").fill("Dora <img src=x>");
    await caller.getByRole("button", { name: "Call" }).click();
    const event = await alice.waitForEvent("asnCtiNotifyLineCallInformationChanged");
    expect(JSON.stringify(event)).toContain("+4930123456");
    await shows("alice", "ringing");
    // A name is text, whatever is in it.
    await phone("alice").getByText("Dora <img src=x>").waitFor();
    await press("alice", "Answer");
    await shows("alice", "connected");
    await press("alice", "They hang up");
    await phone("alice").getByText("idle").waitFor();
  });

  it("Bob holds Alice, asks Carol, and transfers", async () => {
    await dial("alice", "bob");
    await shows("alice", "rings there");
    await press("bob", "Answer");
    await dial("bob", "carol");
    await shows("bob", "on hold");
    await press("carol", "Answer");
    await shows("carol", "connected");
    await press("bob", "Transfer");
    await phone("bob").getByText("idle").waitFor();
    await phone("alice").getByText("Carol Clark").waitFor();
    expect([callsOf("alice"), callsOf("bob"), callsOf("carol")]).toEqual([["connected"], [], ["connected"]]);
  });

  it("a call is held, retrieved, and ended at either end", async () => {
    await dial("alice", "bob");
    await press("bob", "Answer");
    await shows("alice", "connected");
    await press("alice", "Hold");
    await shows("alice", "on hold");
    await press("alice", "Retrieve");
    await shows("alice", "connected");
    await press("bob", "Hang up");
    await phone("alice").getByText("idle").waitFor();
    expect([callsOf("alice"), callsOf("bob")]).toEqual([[], []]);
  });

  it("three talk in a conference", async () => {
    await dial("alice", "bob");
    await press("bob", "Answer");
    await shows("alice", "connected");
    await dial("alice", "carol");
    await press("carol", "Answer");
    await press("alice", "Conference");
    await shows("alice", "in conference");
    expect(callsOf("alice").filter((state) => state === "conferenced")).toHaveLength(2);
    await phone("bob").getByText("member").waitFor();
  });

  it("buttons are those whose bits the call has, and name them", async () => {
    await dial("alice", "bob");
    await shows("bob", "ringing");
    expect(await phone("bob").locator(".phone-call button").allTextContents()).toEqual([
      "Answer",
      "Hang up",
      "Deflect to number",
    ]);
    expect(await phone("bob").getByRole("button", { name: "Answer" }).getAttribute("title")).toContain(
      "the bit answer",
    );
    // Alice's only line is dialling: it has not the bit makeCall.
    expect(await phone("alice").getByRole("button", { name: "Dial" }).first().isDisabled()).toBe(true);
  });

  it("do not disturb, a forward, presence and note reach the world", async () => {
    const { page, server } = stage;
    await press("alice", "Do not disturb");
    await phone("alice").locator(".badge", { hasText: "do not disturb" }).waitFor();
    await phone("bob")
      .getByLabel(/Number or name/)
      .fill("+493023125102");
    await press("bob", "Forward");
    await phone("bob").getByRole("button", { name: "Forwarded to +493023125102" }).waitFor();
    await page.getByLabel("Presence of bob").selectOption("busy");
    await page.getByLabel("Note of bob").fill("in a meeting <b>");
    await page.getByLabel("Note of bob").press("Enter");
    await expect.poll(() => server.user("bob").state).toMatchObject({ absence: "busy", note: "in a meeting <b>" });
    await page.getByRole("form", { name: "Caller from outside" }).getByLabel("calls").selectOption("bob");
    await page.getByRole("form", { name: "Caller from outside" }).getByRole("button", { name: "Call" }).click();
    await shows("carol", "ringing");
  });

  it("keys dial and answer", async () => {
    const { page } = stage;
    await phone("alice").waitFor();
    await page.keyboard.press("n");
    await page.keyboard.type("bob");
    await page.keyboard.press("Enter");
    await shows("bob", "ringing");
    await page.locator("#main").focus();
    await page.keyboard.press("a");
    await shows("bob", "connected");
  });

  it("a refused move says why", async () => {
    await dial("alice", "no number!");
    await stage.page.getByText(/asnCtiMakeCall: error \d+/).waitFor();
  });

  it("in a large house those with a call come first, on the page and in the strip", async () => {
    const { page } = stage;
    const large = await startServer({ seed: 1, users: 100 });
    try {
      await page.goto(`${large.url}/#/telephones`);
      const ring = page.getByRole("button", { name: "Make alice's telephone ring" });
      await ring.waitFor();
      large.call({ from: "+4930111", to: "user00090" });
      await page.locator(".telephones > li:first-child", { hasText: "user00090" }).waitFor();
      const { displayName } = large.user("user00090").state;
      await page.locator(".phones > :first-child", { hasText: displayName }).getByText("ringing").waitFor();
      // Those who are first in the world keep their order behind.
      await page.locator(".telephones > li:nth-child(2)", { hasText: "alice" }).waitFor();
    } finally {
      await page.goto("about:blank");
      await large.stop();
    }
  });
});
