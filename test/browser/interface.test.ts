import { describe, expect, it } from "vitest";
import { usePage } from "./browser.js";

const stage = usePage();

async function open(address = ""): Promise<void> {
  await stage.page.goto(`${stage.server.url}/__admin/interface${address}`);
  await stage.page.locator("#count", { hasText: " of 2033" }).waitFor();
}

const heading = (name: string) => stage.page.locator("#details h2", { hasText: name });
const row = (field: string) => stage.page.locator(`#details tr[data-field="${field}"]`).first();

describe("the page of the interface", () => {
  it("finds operations, events and types by name, number and field, and leads from one to the next", async () => {
    await open();
    await stage.page.getByLabel("Search").fill("ctimakecall");
    await stage.page.locator("#found").getByRole("link", { name: "asnCtiMakeCall 1202" }).click();
    await heading("asnCtiMakeCall").waitFor();
    expect(await row("newCallParams").textContent()).toContain("optional");
    expect(await row("u8sPhoneNumberTo").textContent()).toContain("required");
    expect(await row("invalidline").textContent()).toMatch(/^\d+invalidline$/);
    await row("iNumberFormat").getByRole("link", { name: "AsnETAPIDialNumberFormat" }).click();
    await heading("AsnETAPIDialNumberFormat").waitFor();
    await stage.page.locator("#details").getByRole("link", { name: "AsnCtiMakeCallArgument" }).click();
    await heading("AsnCtiMakeCallArgument").waitFor();
    await stage.page.goBack();
    await heading("AsnETAPIDialNumberFormat").waitFor();
    await stage.page.getByLabel("Search").fill("4502");
    await stage.page.locator("#found").getByRole("link", { name: "asnUpdatePresence 4502" }).waitFor();
  });

  it("shows only the kind that is asked for", async () => {
    await open();
    await stage.page.getByRole("radio", { name: "Events" }).check();
    await stage.page.getByText("159 of 2033").waitFor();
    await stage.page.getByRole("radio", { name: "Operations" }).check();
    await stage.page.getByText("470 of 2033").waitFor();
    await stage.page.getByRole("radio", { name: "Types" }).check();
    await stage.page.getByText("1404 of 2033").waitFor();
    await stage.page.getByLabel("Search").fill("no such thing");
    await stage.page.getByText("Nothing has this name, field or number.").waitFor();
  });

  it("has an address for every entry, field and search", async () => {
    await open("?q=ctimakecall#AsnCtiCallInformation.iFeatures");
    await heading("AsnCtiCallInformation").waitFor();
    expect(await row("iFeatures").getAttribute("aria-current")).toBe("true");
    expect(await row("iFeatures").isVisible()).toBe(true);
    expect(await stage.page.getByLabel("Search").inputValue()).toBe("ctimakecall");
    await stage.page.goto(`${stage.server.url}/console/interface.html#asnNoSuchThing`);
    await stage.page.getByText("The interface has no asnNoSuchThing.").waitFor();
  });

  it.each([320, 1280])("fits a window of %i pixels without scrolling sideways", async (width) => {
    await stage.page.setViewportSize({ width, height: 800 });
    for (const name of ["asnMgmtSetUserProfile", "AsnNetDatabaseContact", "AsnLogonErrorEnum"]) {
      await open(`#${name}`);
      await heading(name).waitFor();
      expect([name, await stage.page.evaluate("document.documentElement.scrollWidth")]).toEqual([name, width]);
    }
  });
});
