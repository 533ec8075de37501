import { describe, expect, it } from "vitest";
import { usePage } from "../browser.js";
import { expectText, openView } from "./console.js";

const stage = usePage();

describe("Start", () => {
  it("tells what to enter in an application, and who can log in", async () => {
    await stage.page.goto(stage.server.url);
    const entries = stage.page.getByRole("region", { name: "What to enter" });
    await entries.getByText(stage.server.url, { exact: true }).waitFor();
    await entries.getByText("local", { exact: true }).waitFor();
    await stage.page.getByRole("region", { name: "Who can log in" }).getByText("alice / secret").waitFor();
  });

  it("makes Alice's telephone ring by one button, shows the frame, answers and hangs up", async () => {
    const { page, server } = stage;
    await openView(stage, "start");
    const ring = page.getByRole("region", { name: "Hear a telephone ring" });
    await ring.getByRole("button", { name: "Make alice's telephone ring" }).click();
    await ring.getByText("It rings. This frame came over the event channel").waitFor();
    await ring.getByText("asnCtiNotifyLineCallInformationChanged").first().waitFor();
    await ring.getByText("incoming, ringing here").waitFor();
    expect(server.user("alice").calls).toMatchObject([{ state: "offering", number: "+4930123456" }]);

    await ring.getByRole("button", { name: "Answer" }).click();
    await ring.getByText("Answered. The frame says so").waitFor();
    expect(server.user("alice").calls).toMatchObject([{ state: "connected" }]);

    await ring.getByRole("button", { name: "Hang up" }).click();
    await ring.getByText("The call is over").waitFor();
    expect(server.user("alice").calls).toEqual([]);
  });

  it("sends the first calls from the page, the later ones with the session of the first", async () => {
    const { page } = stage;
    await openView(stage, "start");
    const send = page.locator(".step", { hasText: "Ask who is logged in" }).getByRole("button", { name: "Send" });
    expect(await send.isDisabled()).toBe(true);
    await page.locator(".step", { hasText: "Log in" }).first().getByRole("button", { name: "Send" }).click();
    await expectText(page, ".step", /-H 'X-ucsessionid: [0-9A-F]{32}'/);
    await send.click();
    await expectText(page, ".step", '"sip:alice@example.com"');
  });

  it("gives them for curl and for JavaScript, and each can be copied", async () => {
    const { page } = stage;
    await openView(stage, "start");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("tab", { name: "JavaScript" }).click();
    await page.getByRole("button", { name: "Copy: Log in" }).click();
    await page.getByText("Copied.").waitFor();
    const code = String(await page.evaluate("navigator.clipboard.readText()"));
    // What was copied runs as it is.
    const answer = page.waitForEvent("console");
    await page.evaluate(`(async () => { ${code} })()`);
    expect(await (await answer).args()[0]?.jsonValue()).toEqual({ sessionid: expect.stringMatching(/^[0-9A-F]{32}$/) });
  });

  it("says what to read next", async () => {
    const { page } = stage;
    await openView(stage, "start");
    const further = page.getByRole("navigation", { name: "Where to go on" });
    expect(await further.locator(".further-name").allTextContents()).toEqual(
      ["Live", "Telephones", "Docs", "Try another server", "Interface", "OpenAPI"].map((name) => `${name} `),
    );
    await further.getByRole("link", { name: "Docs" }).click();
    await page.getByRole("heading", { name: "ucserver-emulator", level: 1 }).waitFor();
  });

  it("leads to the page that tries servers at other addresses", async () => {
    await openView(stage, "start");
    await stage.page.getByRole("link", { name: "Try another server" }).click();
    await expect.poll(() => stage.page.getByLabel("Server URL").inputValue()).toBe(stage.server.url);
  });

  it("is for somebody whose password it knows, whatever letters are in the name", async () => {
    const { page, server } = stage;
    const users = [
      { name: "vera", password: "of her own" },
      { name: "Łukasz O'Neil", lines: ["tel:+49301@pbx"] },
    ];
    const own = server.server({ ucsid: "own", world: { users } });
    await openView(stage, "start?server=own");
    const who = page.getByRole("region", { name: "Who can log in" });
    await who.getByText("vera / …").waitFor();
    await who.getByText("Łukasz O'Neil / secret").waitFor();
    await expectText(page, ".step", `-u 'Łukasz O'\\''Neil:secret'`);
    await page.locator(".step", { hasText: "Log in" }).first().getByRole("button", { name: "Send" }).click();
    await expectText(page, ".step", /-H 'X-ucsessionid: [0-9A-F]{32}'/);
    expect(own.user("Łukasz O'Neil").state.sessions).toBe(1);
  });

  it("makes a telephone ring also where nobody has the usual password", async () => {
    const { page, server } = stage;
    const users = [{ name: "vera", password: "of her own", lines: ["tel:+49301@pbx"] }];
    const own = server.server({ ucsid: "veras", world: { users } });
    await openView(stage, "start?server=veras");
    await page.getByRole("main").getByRole("button", { name: "Make vera's telephone ring" }).click();
    await page.getByText("It rings. This frame came over the event channel").waitFor();
    expect(own.user("vera").calls).toMatchObject([{ state: "offering" }]);
  });

  it("says how a world without people gets some", async () => {
    const { page, server } = stage;
    server.server({ ucsid: "empty", world: { users: [] } });
    await openView(stage, "start?server=empty");
    await page.getByRole("region", { name: "Who can log in" }).getByRole("link", { name: "People" }).click();
    await page.getByLabel("New person's login").waitFor();
  });
});
