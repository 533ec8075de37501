import { beforeEach, describe, expect, it } from "vitest";
import { call, direct, logIn } from "../../support/emulator.js";
import { usePage } from "../browser.js";
import { expectText, openView, shownRows } from "./console.js";

const stage = usePage();
const MAKE_CALL = {
  u8sPhoneNumberFrom: "+493023125100",
  u8sPhoneNumberTo: "+493023125101",
  iNumberFormat: 1,
};

beforeEach(() => stage.server.reset());

const ask = (user = "alice") => direct(stage.server, "asnGetLoggedInContactV2", { user, argument: {} });
const detail = () => stage.page.getByRole("region", { name: "Entry" });

async function open(what: string): Promise<void> {
  await stage.page.locator(".live-row", { hasText: what }).first().click();
  await detail().getByRole("heading", { name: what, level: 2 }).waitFor();
}

describe("Live", () => {
  it.each([
    ["vera", "of her own", "vera:PASSWORD"],
    ["Łukasz O'Neil", "secret", `'Łukasz O'\\''Neil:secret'`],
  ])("names somebody of this server where nothing has come yet: %s", async (name, password, credentials) => {
    const { page, server } = stage;
    server.server({ ucsid: "own", world: { users: [{ name, password }] } });
    await openView(stage, "live?server=own");
    await page.getByText(`curl -u ${credentials} "${server.url}/ws/direct/asnGetLoggedInContact?ucsid=own"`).waitFor();
    server.server("own").remove();
  });

  it("says how something comes to be there, and shows a call as soon as it comes", async () => {
    await openView(stage, "live?filter=kind:call");
    await stage.page.getByText("Nothing that this filter takes").waitFor();
    await ask();
    await expect.poll(() => shownRows(stage.page)).toEqual(["alice asnGetLoggedInContactV2 200"]);
  });

  it("opens a row to argument, answer, type, what answered and how long it took", async () => {
    const session = await logIn(stage.server, "alice");
    await call(stage.server, session, "asnCtiMakeCall", MAKE_CALL);
    await openView(stage, "live?filter=kind:call");
    await open("asnCtiMakeCall");
    await detail().getByText("Call a number from one of your lines.").waitFor();
    await detail().getByText("AsnCtiMakeCallArgument").first().waitFor();
    await detail().getByText('"+493023125101"').first().waitFor();
    await detail().getByText("behaviour", { exact: true }).waitFor();
    await detail()
      .getByText(/^[\d.]+ ms$/)
      .waitFor();
  });

  it("lists what a call caused, down to the events, and says what their numbers mean", async () => {
    const bob = await stage.server.logIn("bob");
    await bob.call("asnCtiLineMonitorStart", { u8sLinePhoneNumber: "tel:+493023125101@pbx" });
    const session = await logIn(stage.server, "alice");
    await call(stage.server, session, "asnCtiMakeCall", MAKE_CALL);
    await openView(stage, "live?filter=kind:call");
    await open("asnCtiMakeCall");
    const event = detail().getByRole("button", { name: /event bob asnCtiNotifyLineCallInformationChanged/ });
    await event.first().click();
    await detail().getByText("incoming, ringing here").waitFor();
    await bob.logOff();
  });

  it("says what of an argument was read in another form, and what the linter says to it", async () => {
    const session = await logIn(stage.server, "alice");
    await call(stage.server, session, "asnCtiMakeCall", { ...MAKE_CALL, iNumberFormat: "1" });
    await openView(stage, "live?filter=kind:call");
    await open("asnCtiMakeCall");
    await detail().getByRole("heading", { name: "Read in another form" }).waitFor();
    await detail().getByText('iNumberFormat: "1" → 1').waitFor();
  });

  it("says what made the answer: a fixture, a fault, the type alone", async () => {
    const { page, server } = stage;
    const session = await logIn(server, "alice");
    const removed = server.respond({
      operation: "asnGetServerInterfaceVersion",
      result: { iServerInterfaceVersion: 7 },
    });
    await call(server, session, "asnGetServerInterfaceVersion");
    removed.remove();
    server.fault({ fault: "serverBusy", function: "asnGetLoggedInContactV2" });
    await call(server, session, "asnGetLoggedInContactV2");
    await call(server, session, "asnGetGoogleIntegrationSettings");
    await openView(stage, "live?filter=kind:call+fn:asnGet*");
    await open("asnGetServerInterfaceVersion");
    await detail()
      .getByText(/^fixture /)
      .waitFor();
    await open("asnGetLoggedInContactV2");
    await detail()
      .getByText(/^fault /)
      .waitFor();
    await open("asnGetGoogleIntegrationSettings");
    await detail()
      .getByText(/^made up from Asn/)
      .waitFor();
    await page.keyboard.press("Escape");
  });

  it("shows at the row, and among what it caused, which rule of the linter a call breaks", async () => {
    const session = await logIn(stage.server, "alice");
    await call(stage.server, session, "asnCtiMakeCall", {
      ...MAKE_CALL,
      u8sPhoneNumberTo: "030/23125-101",
      iNumberFormat: 0,
    });
    await openView(stage, "live?filter=fn:asnCtiMakeCall");
    await stage.page.locator(".live-row .lint-mark", { hasText: "lint" }).waitFor();
    await open("asnCtiMakeCall");
    await detail()
      .getByRole("button", { name: /finding alice number-not-formatted/ })
      .click();
    await detail().getByRole("heading", { name: "number-not-formatted", level: 2 }).waitFor();
  });

  it("begins the row of a failure with its reason", async () => {
    const session = await logIn(stage.server, "alice");
    await call(stage.server, session, "asnCtiMakeCall", { ...MAKE_CALL, u8sPhoneNumberTo: "nope!" });
    await openView(stage, "live?filter=fn:asnCtiMakeCall");
    await stage.page.locator(".live-row .brief", { hasText: /^"nope!" cannot be dialled/ }).waitFor();
  });

  it("marks the filter among those needed often that is set", async () => {
    const { page } = stage;
    await openView(stage, "live");
    await page.getByRole("button", { name: "Failed", pressed: false }).click();
    await page.getByRole("button", { name: "Failed", pressed: true }).waitFor();
    expect(decodeURIComponent(page.url())).toContain("filter=outcome:error,reject,http,broken");
  });

  it("takes the filter that was chosen last, also while one that was typed before it waits", async () => {
    const { page } = stage;
    await openView(stage, "live");
    await page.getByLabel("Filter", { exact: true }).fill("user:bob");
    await page.getByRole("button", { name: "Failed" }).click();
    // A timer that is set later, for longer than the page waits, is due after the page's own.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    await page.getByRole("button", { name: "Failed", pressed: true }).waitFor();
    expect(await page.getByLabel("Filter", { exact: true }).inputValue()).toBe("outcome:error,reject,http,broken");
  });

  it("has a link for each filter and row, and says where a filter has a mistake", async () => {
    const { page } = stage;
    await ask("alice");
    await ask("bob");
    await openView(stage, "live?filter=user:bob");
    await expect.poll(() => shownRows(page)).toEqual(expect.arrayContaining(["bob asnGetLoggedInContactV2 200"]));
    expect((await shownRows(page)).join()).not.toContain("alice");
    await page.getByLabel("Filter", { exact: true }).fill("usr:bob");
    await page.getByText('there is no field "usr"; did you mean "user"?').waitFor();
    await page.getByLabel("Filter", { exact: true }).fill("kind:call user:alice");
    await expect.poll(() => shownRows(page)).toEqual(["alice asnGetLoggedInContactV2 200"]);
    await open("asnGetLoggedInContactV2");
    const address = page.url();
    expect(address).toMatch(/#\/live\?.*filter=kind:call\+user:alice.*n=\d+|n=\d+.*filter=kind:call\+user:alice/);
    await page.goto("about:blank");
    await page.goto(address);
    await detail().getByRole("heading", { name: "asnGetLoggedInContactV2", level: 2 }).waitFor();
  });

  it("holds rows back on Space and says how many came; going on shows them", async () => {
    const { page } = stage;
    await ask();
    await openView(stage, "live?filter=kind:call");
    await expect.poll(() => shownRows(page)).toHaveLength(1);
    await page.keyboard.press("Space");
    await ask();
    await ask();
    await page.getByRole("button", { name: "2 new" }).waitFor();
    expect(await shownRows(page)).toHaveLength(1);
    await page.keyboard.press("Space");
    await expect.poll(() => shownRows(page)).toHaveLength(3);
  });

  it("keeps in place what is read while rows come, and leads to the newest", async () => {
    const { page } = stage;
    for (let index = 0; index < 60; index++) await ask();
    await openView(stage, "live?filter=kind:call");
    const list = page.getByRole("listbox", { name: "Journal" });
    await page.locator('[aria-setsize="60"]').first().waitFor();
    await list.press("Home");
    await expect.poll(() => list.evaluate((element) => element.scrollTop)).toBe(0);
    await ask("bob");
    await page.getByRole("button", { name: "1 new" }).waitFor();
    expect(await list.evaluate((element) => element.scrollTop)).toBe(0);
    await page.getByRole("button", { name: "1 new" }).click();
    await expectText(page, ".live-row .who", "bob");
  });

  it("is cleared without a question, and what was there can be brought back", async () => {
    const { page } = stage;
    await ask();
    await openView(stage, "live?filter=kind:call");
    await expect.poll(() => shownRows(page)).toHaveLength(1);
    await page.keyboard.press(".");
    await expect.poll(() => shownRows(page)).toHaveLength(0);
    await ask("bob");
    await expect.poll(() => shownRows(page)).toEqual(["bob asnGetLoggedInContactV2 200"]);
    await page.getByRole("button", { name: "Bring them back" }).click();
    await expect
      .poll(() => shownRows(page))
      .toEqual(["alice asnGetLoggedInContactV2 200", "bob asnGetLoggedInContactV2 200"]);
  });

  it("compares two rows field by field", async () => {
    const { page } = stage;
    await ask("alice");
    await ask("bob");
    await openView(stage, "live?filter=kind:call");
    await page.locator(".live-row", { hasText: "alice" }).click();
    await page.getByRole("button", { name: "Compare" }).click();
    await page.locator(".live-row", { hasText: "bob" }).click();
    const row = page.getByRole("row").filter({ hasText: "answer.ownContact.u8sContactId" });
    await row.getByText('"sip:alice@example.com"').waitFor();
    await row.getByText('"sip:bob@example.com"').waitFor();
    // Equal fields are left out until somebody wants them.
    expect(await page.getByRole("row").filter({ hasText: "via.transport" }).count()).toBe(0);
    await page.getByRole("button", { name: "Show those that are equal too" }).click();
    await page.getByRole("row").filter({ hasText: "via.transport" }).waitFor();
  });

  it("makes the next call like a row fail, once", async () => {
    const { page } = stage;
    const session = await logIn(stage.server, "alice");
    const again = () => call(stage.server, session, "asnGetLoggedInContactV2");
    await again();
    await openView(stage, "live?filter=fn:asnGetLoggedInContactV2");
    await open("asnGetLoggedInContactV2");
    await page.keyboard.press("f");
    await page.getByText("The next asnGetLoggedInContactV2 of alice fails").waitFor();
    expect((await again()).status).toBe(503);
    expect((await again()).status).toBe(200);
    await expect
      .poll(() => shownRows(page))
      .toEqual([
        "alice asnGetLoggedInContactV2 200",
        expect.stringMatching(/^alice asnGetLoggedInContactV2 fault/),
        "alice asnGetLoggedInContactV2 200",
      ]);
  });

  it("is used by keys alone: j and k go on, Enter opens, Escape closes, / goes to the filter", async () => {
    const { page } = stage;
    await ask("alice");
    await ask("bob");
    await openView(stage, "live?filter=kind:call");
    await expect.poll(() => shownRows(page)).toHaveLength(2);
    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    await detail().getByRole("link", { name: "alice" }).waitFor();
    await page.keyboard.press("j");
    await detail().getByRole("link", { name: "bob" }).waitFor();
    await page.keyboard.press("k");
    await detail().getByRole("link", { name: "alice" }).waitFor();
    await page.keyboard.press("Escape");
    await detail().waitFor({ state: "detached" });
    await page.keyboard.press("/");
    expect(await page.locator(":focus").getAttribute("aria-label")).toBe("Filter");
  });
});
