import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startServer, type UcEmulator } from "../../src/index.js";
import { words } from "../../src/interface/words.js";
import { complaintsOf, launchBrowser } from "./browser.js";

let server: UcEmulator;
let browser: Browser;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ seed: 1 }), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});
beforeEach(async () => {
  page = await browser.newPage();
  complaints = complaintsOf(page);
});
afterEach(async () => {
  await page.close();
  expect(complaints).toEqual([]);
});

async function open(address = ""): Promise<void> {
  await page.goto(`${server.url}/__admin/interface${address}`);
  await page.locator("#count", { hasText: " of 2033" }).waitFor();
}

const heading = (name: string) => page.locator("#details h2", { hasText: name });
const row = (field: string) => page.locator(`#details tr[data-field="${field}"]`).first();

describe("the page of the interface", () => {
  it("finds operations, events and types by name, number and field, and leads from one to the next", async () => {
    await open();
    await page.getByLabel("Search").fill("ctimakecall");
    await page.locator("#found").getByRole("link", { name: "asnCtiMakeCall 1202" }).click();
    await heading("asnCtiMakeCall").waitFor();
    expect(await row("newCallParams").textContent()).toContain("optional");
    expect(await row("u8sPhoneNumberTo").textContent()).toContain("required");
    expect(await row("invalidline").textContent()).toMatch(/^\d+invalidline/);
    await row("newCallParams").getByRole("link", { name: "AsnCtiNewCallParams" }).click();
    await heading("AsnCtiNewCallParams").waitFor();
    await page.locator("#details").getByRole("link", { name: "AsnCtiMakeCallArgument" }).click();
    await heading("AsnCtiMakeCallArgument").waitFor();
    await page.goBack();
    await heading("AsnCtiNewCallParams").waitFor();
    await page.getByLabel("Search").fill("4502");
    await page.locator("#found").getByRole("link", { name: "asnUpdatePresence 4502" }).waitFor();
  });

  it("finds what a person calls it, and says what it does and what its numbers mean", async () => {
    await open();
    await page.getByLabel("Search").fill("incoming call");
    const operation = page.locator("#found").getByRole("link", { name: "asnCtiAnswerCall" });
    const line = await operation.locator(".line").textContent();
    expect(line).toBe(words.operation("asnCtiAnswerCall")?.summary);
    await operation.click();
    await heading("asnCtiAnswerCall").waitFor();
    expect(await page.locator("#details .summary").textContent()).toBe(line);

    await page.getByLabel("Search").fill("do not disturb");
    const state = page.locator("#found").getByRole("link", { name: /^AsnPresenceStateEnum / });
    await state.click();
    await heading("AsnPresenceStateEnum").waitFor();
    expect(await row("eDONOTDISTURB").getAttribute("aria-current")).toBe("true");
    expect(await row("eDONOTDISTURB").textContent()).toBe("4eDONOTDISTURBdo not disturb");

    await page.goto(`${server.url}/console/interface.html#asnGetLoggedInContact`);
    await page.locator("#details").getByRole("link", { name: "asnGetLoggedInContactV2" }).first().click();
    await heading("asnGetLoggedInContactV2").waitFor();

    await page.goto(`${server.url}/console/interface.html#AsnContactCallInformation.iCallState`);
    await heading("AsnContactCallInformation").waitFor();
    expect(await row("iCallState").textContent()).toContain(words.member("EnumCallState", "eCALLSTATEOFFERING") ?? "?");
  });

  it("shows only the kind that is asked for", async () => {
    await open();
    await page.getByRole("radio", { name: "Events" }).check();
    await page.getByText("159 of 2033").waitFor();
    await page.getByRole("radio", { name: "Operations" }).check();
    await page.getByText("470 of 2033").waitFor();
    await page.getByRole("radio", { name: "Types" }).check();
    await page.getByText("1404 of 2033").waitFor();
    await page.getByLabel("Search").fill("no such thing");
    await page.getByText("Nothing has these words, this name or this number.").waitFor();
  });

  it("has an address for every entry, field and search", async () => {
    await open("?q=ctimakecall#AsnCtiCallInformation.iFeatures");
    await heading("AsnCtiCallInformation").waitFor();
    expect(await row("iFeatures").getAttribute("aria-current")).toBe("true");
    expect(await row("iFeatures").isVisible()).toBe(true);
    expect(await page.getByLabel("Search").inputValue()).toBe("ctimakecall");
    await page.goto(`${server.url}/console/interface.html#asnNoSuchThing`);
    await page.getByText("The interface has no asnNoSuchThing.").waitFor();
  });

  it.each([320, 1280])("fits a window of %i pixels without scrolling sideways", async (width) => {
    await page.setViewportSize({ width, height: 800 });
    for (const name of ["asnMgmtSetUserProfile", "AsnNetDatabaseContact", "AsnLogonErrorEnum"]) {
      await open(`#${name}`);
      await heading(name).waitFor();
      expect([name, await page.evaluate("document.documentElement.scrollWidth")]).toEqual([name, width]);
    }
  });
});
