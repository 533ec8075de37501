import { beforeEach, describe, expect, it } from "vitest";
import { usePage } from "../browser.js";

const stage = usePage();
beforeEach(() => {
  stage.server.reset();
});

const palette = async (text: string) => {
  await stage.page.keyboard.press("Control+k");
  await stage.page.getByRole("dialog").getByRole("combobox").fill(text);
};
const option = (name: string | RegExp) => stage.page.getByRole("option", { name }).first();

describe("the documentation on the console", () => {
  it("pages are read inside, and links lead from one to the other", async () => {
    const { page, server } = stage;
    await page.goto(`${server.url}/#/docs`);
    await page.getByRole("heading", { name: "ucserver-emulator", level: 1 }).waitFor();
    await page.getByRole("article").getByRole("link", { name: "journal", exact: true }).first().click();
    await page.getByRole("heading", { name: "The journal", level: 1 }).waitFor();
    expect(new URL(page.url()).hash).toMatch(/^#\/docs\/journal/);
  });

  it("on a phone the contents open above the text, and close when one has chosen", async () => {
    const { page, server } = stage;
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${server.url}/#/docs`);
    await page.getByRole("button", { name: "Contents: ucserver-emulator" }).click();
    await page
      .getByRole("navigation", { name: /^Pages/ })
      .getByRole("link", { name: "The linter", exact: true })
      .click();
    await page.getByRole("heading", { name: "The linter", level: 1 }).waitFor();
    await page.getByRole("button", { name: "Contents: The linter" }).waitFor();
  });

  it("no link of any page leads nowhere", async () => {
    const { page, server } = stage;
    await page.goto(`${server.url}/#/docs`);
    await page.getByRole("heading", { level: 1, name: "ucserver-emulator" }).waitFor();
    const [docs, index] = await Promise.all(
      ["docs", "docs-index"].map(async (name) => (await fetch(`${server.url}/console/${name}.json`)).text()),
    );
    const { pages } = JSON.parse(index ?? "") as { pages: { path: string }[] };
    const ids = JSON.parse(docs ?? "") as Record<string, unknown>;
    const links = [...(docs ?? "").matchAll(/\{"page":"([^"]+)"(?:,"at":"([^"]+)")?\}/g)];
    expect(links.length).toBeGreaterThan(50);
    const broken = links
      .filter(([, path = "", at]) => {
        const known = pages.some((one) => one.path === path);
        return !known || (at !== undefined && !JSON.stringify(ids[path]).includes(`{"id":"${at}"}`));
      })
      .map(([link]) => link);
    expect(broken).toEqual([]);
  });

  it("129 in the palette finds the user, the curl line and the fault", async () => {
    const { page, server } = stage;
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(`${server.url}/#/docs`);
    await palette("129");
    await option("129 account is locked: copy the curl line").click();
    await page.getByText("The curl line is copied.").waitFor();
    const line = await page.evaluate(() => navigator.clipboard.readText());
    expect(line).toContain(`logonError;code=129" "${server.url}/ws/client/createsession`);
    await palette("129");
    await option("129 account locked, by user: the user locked").click();
    await page.getByRole("form", { name: "Change locked" }).waitFor();
    await palette("129 account");
    await option("129 account is locked: set the fault").click();
    await page.getByRole("form", { name: "Set a fault" }).getByLabel("code", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Set the fault" }).click();
    await page.getByText("0 of 1").waitFor();
    const login = await fetch(`${server.url}/ws/client/createsession?user=alice&pass=secret`);
    expect([login.status, await login.text()]).toEqual([400, expect.stringContaining('"iErrorDetail":129')]);
  });

  it("the palette finds operations by words, scenarios and headings", async () => {
    const { page, server } = stage;
    await page.goto(`${server.url}/#/docs`);
    await palette("click to dial");
    await option(/^asnCtiMakeCall/).click();
    await page.getByRole("form", { name: "asnCtiMakeCall" }).waitFor();
    await palette("incoming-call-answered");
    await option(/^Run incoming-call-answered/).click();
    await page.getByText("incoming-call-answered has begun.").waitFor();
    await palette("logging in fails");
    await option(/^Logging in fails/).click();
    await page.getByRole("heading", { name: "Logging in fails" }).waitFor();
  });
});
