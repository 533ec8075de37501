import type { Request } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { startServer } from "../../../src/index.js";
import { usePage } from "../browser.js";
import { expectNoSidewaysScroll, openView, violations } from "./console.js";
import { VIEW_PATHS } from "./views.js";

const stage = usePage();
beforeEach(() => stage.server.reset());

/** A few calls and a telephone that rings, so that each view has something to show. */
async function liveliness(): Promise<void> {
  const alice = await stage.server.logIn("alice");
  await alice.call("asnCtiLineMonitorStart", { u8sLinePhoneNumber: "tel:+493023125100@pbx" });
  stage.server.call({ from: "+4989555123", to: "bob" }).answer();
  stage.server.call({ from: "+4930123456", to: "alice" });
}

describe("the console", () => {
  it.each(VIEW_PATHS.flatMap((view) => (["light", "dark"] as const).map((scheme) => [view, scheme] as const)))(
    "has nothing in %s, %s, that keeps people out",
    async (view, scheme) => {
      await stage.page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
      await liveliness();
      await openView(stage, view);
      expect(await violations(stage.page)).toEqual([]);
    },
  );

  it.each(["light", "dark"] as const)("has nothing in what opens, %s, that keeps people out", async (scheme) => {
    const { page, server } = stage;
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    await liveliness();
    const [first, second] = server.journal("kind:call");
    await openView(stage, `live?filter=kind:call&n=${first?.n}`);
    await page
      .getByRole("heading", { name: "Argument" })
      .or(page.getByRole("heading", { name: "Answer" }))
      .first()
      .waitFor();
    expect(await violations(page), "a row").toEqual([]);
    await openView(stage, `live?filter=kind:call&n=${first?.n}&with=${second?.n}`);
    await page.getByRole("table", { name: "Fields of both entries" }).waitFor();
    expect(await violations(page), "two rows").toEqual([]);
    await page.keyboard.press("Control+k");
    await page.getByRole("dialog").getByRole("combobox").fill("129");
    await page.getByRole("option", { name: /^129/ }).first().waitFor();
    expect(await violations(page), "the palette").toEqual([]);
    await page.keyboard.press("Escape");
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Keys" }).waitFor();
    expect(await violations(page), "the keys").toEqual([]);
  });

  it.each([390, 1024, 1440])("fits a window of %i pixels in each view", async (width) => {
    await stage.page.setViewportSize({ width, height: 844 });
    await liveliness();
    for (const view of VIEW_PATHS) {
      await openView(stage, view);
      await expectNoSidewaysScroll(stage.page, width);
    }
  });

  it("asks no other host, and each view is reached by its keys", async () => {
    const { page, server } = stage;
    const hosts = new Set<string>();
    page.on("request", (request) => hosts.add(new URL(request.url()).origin));
    await openView(stage, "start");
    for (const [keys, name] of [
      ["l", "Live"],
      ["t", "Telephones"],
      ["c", "Calls"],
      ["y", "Try it"],
      ["e", "Steer"],
      ["d", "Docs"],
      ["s", "Start"],
    ]) {
      await page.keyboard.press("g");
      await page.keyboard.press(keys ?? "");
      await page.getByRole("main", { name }).waitFor();
    }
    expect([...hosts]).toEqual([server.url]);
  });

  it("follows the journal by one connection, whatever is shown and filtered", async () => {
    const { page } = stage;
    const open = new Set<Request>();
    page.on("request", (request) => {
      if (new URL(request.url()).pathname === "/__admin/stream") open.add(request);
    });
    page.on("requestfailed", (request) => open.delete(request));
    page.on("requestfinished", (request) => open.delete(request));
    const expectOne = () => expect.poll(() => open.size).toBe(1);
    await openView(stage, "live?filter=kind:call");
    await page.getByText("Nothing that this filter takes").waitFor();
    const alice = await stage.server.logIn("alice");
    await alice.call("asnCtiLineMonitorStart", { u8sLinePhoneNumber: "tel:+493023125100@pbx" });
    await page.locator(".live-row", { hasText: "asnCtiLineMonitorStart" }).waitFor();
    await expectOne();
    // The strip below hears of the world by the same stream.
    stage.server.call({ from: "+4930123456", to: "alice" });
    await page.getByRole("button", { name: "Answer alice's call" }).waitFor();
    await page.getByLabel("Filter", { exact: true }).fill("usr:alice");
    await page.getByText('there is no field "usr"').waitFor();
    // A mistake in the list's filter does not stop the rest.
    await page.getByRole("button", { name: "Answer alice's call" }).click();
    await page.getByRole("button", { name: "Hang up alice's call" }).waitFor();
    await page.getByLabel("Filter", { exact: true }).fill("user:alice kind:event");
    await page.locator(".live-row", { hasText: "asnCtiNotifyLineCallInformationChanged" }).first().waitFor();
    await expectOne();
    await openView(stage, "steer/findings");
    await expectOne();
  });

  it("follows nothing while nobody can see it, and goes on after the last entry when somebody can", async () => {
    const { page } = stage;
    const open = new Set<Request>();
    page.on("request", (request) => {
      if (new URL(request.url()).pathname === "/__admin/stream") open.add(request);
    });
    page.on("requestfailed", (request) => open.delete(request));
    await openView(stage, "live?filter=kind:call");
    const look = (state: string) =>
      page.evaluate((is) => {
        Object.defineProperty(document, "visibilityState", { value: is, configurable: true });
        document.dispatchEvent(new Event("visibilitychange"));
      }, state);
    await look("hidden");
    await expect.poll(() => open.size).toBe(0);
    await stage.server.logIn("alice");
    expect(await page.locator(".live-row").count()).toBe(0);
    await look("visible");
    await page.locator(".live-row", { hasText: "createsession" }).waitFor();
  });

  it("asks for the admin token where there is one, and keeps it while the tab is open", async () => {
    const { page } = stage;
    const guarded = await startServer({ seed: 1, adminToken: "open sesame" });
    try {
      await page.goto(`${guarded.url}/#/live`);
      await page.getByLabel("This emulator asks for its admin token").fill("open sesame");
      await page.getByRole("button", { name: "Go on" }).click();
      await page.getByTitle("Following the journal").waitFor();
      await page.reload();
      await page.getByTitle("Following the journal").waitFor();
    } finally {
      await page.goto("about:blank");
      await guarded.stop();
    }
  });

  it("shows names with markup as text", async () => {
    const { page, server } = stage;
    const name = '<img src=x onerror="document.title=1"><b>Mallory</b>';
    server.user("alice").change({ displayName: name });
    server.call({ from: "+4930123456", to: "alice", name });
    for (const view of VIEW_PATHS) {
      await openView(stage, view);
      expect(await page.locator("b, img[src=x]").count(), view).toBe(0);
    }
    await openView(stage, "start");
    await page.getByText(name).first().waitFor();
  });

  it("shows its keys, finds views and people, and acts from the palette", async () => {
    const { page, server } = stage;
    await openView(stage, "live");
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Keys" }).getByText("Hold, go on").waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+k");
    await page.getByRole("dialog").getByRole("combobox").fill("call alice");
    await page.getByRole("option", { name: /Call alice from outside/ }).waitFor();
    await page.keyboard.press("Enter");
    await expect.poll(() => server.user("alice").calls).toMatchObject([{ state: "offering" }]);
    await page.getByRole("dialog").waitFor({ state: "detached" });
  });

  it("keeps the chosen colours, and the server in the address", async () => {
    const { page, server } = stage;
    const other = server.server({ ucsid: "other" });
    await openView(stage, "live");
    await page.getByRole("button", { name: /^Colours: auto/ }).click();
    await page.getByRole("button", { name: /^Colours: light/ }).click();
    await page.reload();
    expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
    await page.getByLabel("Server", { exact: true }).selectOption("other");
    await expect.poll(() => page.url()).toContain("server=other");
    other.call({ from: "+4930123456", to: "carol" });
    await page.getByRole("button", { name: "Answer carol's call" }).click();
    await expect.poll(() => other.user("carol").calls).toMatchObject([{ state: "connected" }]);
    expect(server.user("carol").calls).toEqual([]);
  });

  it("stops, starts and moves the server's clock", async () => {
    const { page, server } = stage;
    await openView(stage, "start");
    await page.getByRole("button", { name: "Stop the server's clock" }).click();
    await page.getByRole("button", { name: "Let the server's clock run" }).waitFor();
    const before = server.clock.now();
    await page.getByRole("button", { name: "Move the server's clock on by 1 min" }).click();
    await expect.poll(() => server.clock.now()).toBe(before + 60_000);
  });

  it.each(["start", "live", "telephones", "calls", "try-it", "steer/people"])(
    "says in %s that there is no server as the address names it, and which there are",
    async (view) => {
      const { page, server } = stage;
      await page.goto(`${server.url}/#/${view}?server=gone`);
      await page.getByRole("heading", { name: "There is no server gone" }).waitFor();
      await page.getByRole("main").getByRole("link", { name: "local", exact: true }).click();
      await page.getByTitle("Following the journal").waitFor();
      await page.getByRole("heading", { name: "There is no server gone" }).waitFor({ state: "detached" });
    },
  );
});
