import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import { direct } from "../../support/emulator.js";
import { usePage } from "../browser.js";

const stage = usePage();
beforeEach(() => {
  stage.server.reset();
});

const open = (address: string) => stage.page.goto(`${stage.server.url}/#/steer${address}`);
const click = (name: string | RegExp) => stage.page.getByRole("button", { name, exact: true }).first().click();

describe("steering on the console", () => {
  it("a person is added with a line, changed, and removed", async () => {
    const { page, server } = stage;
    await open("/people");
    await page.getByLabel("New person's login").fill("erik");
    await page.getByLabel("Line", { exact: true }).fill("+4930231251999");
    await click("Add");
    const form = page.getByRole("form", { name: "Change erik" });
    await form.getByLabel("Name").fill("Erik <script>");
    await form.getByLabel("Login fails with").fill("129");
    await form.getByRole("button", { name: "Save" }).click();
    await page.getByRole("link", { name: "Erik <script>" }).waitFor();
    await expect.poll(() => server.user("erik").state).toMatchObject({ logonError: 129 });
    expect((await direct(server, "asnGetLoggedInContact", { user: "erik" })).status).not.toBe(200);
    await form.getByRole("button", { name: "Remove" }).click();
    await page.getByText("erik is removed.").waitFor();
    expect(() => server.user("erik").state).toThrow();
    await open("/people/erik");
    await page.getByText("Nobody has the login erik.").waitFor();
  });

  it("sessions, journal and chats of a person are shown, and a session is ended", async () => {
    const { page, server } = stage;
    const bob = await server.logIn("bob");
    const call = server.call({ from: "+4930111", to: "bob", name: "Dora Delta" });
    call.answer();
    call.hangUp();
    await bob.call("asnChatTextMessage", {
      u8sEventCrossRefID: "m1",
      u8sRecipientURIs: ["sip:alice@example.com"],
      u8sMessage: "lunch <b>now</b>?",
    });
    await open("/people/bob");
    await page.getByText("Sessions: 1").waitFor();
    await page.getByRole("cell", { name: "Dora Delta" }).waitFor();
    await page.getByText(/Chats: [1-9]/).waitFor();
    await click("End");
    await page.getByText("Sessions: 0").waitFor();
    expect(server.user("bob").state.sessions).toBe(0);
  });

  it("a fault that is set strikes the next call, and its hits are counted", async () => {
    const { page, server } = stage;
    await open('/faults?fault={"fault":"serverBusy","function":"asnGetLoggedInContact","user":"alice"}');
    await page.getByLabel("times", { exact: true }).waitFor();
    expect(await page.getByLabel("function", { exact: true }).inputValue()).toBe("asnGetLoggedInContact");
    await click("Set the fault");
    await page.getByText("0 of 1").waitFor();
    expect((await direct(server, "asnGetLoggedInContact")).status).toBe(503);
    await page.getByText("1 of 1").or(page.getByText("No fault is set")).first().waitFor();
    expect((await direct(server, "asnGetLoggedInContact")).status).toBe(200);
  });

  it("the clock is stopped, moved on and set", async () => {
    const { page, server } = stage;
    await open("/time");
    await click("Stop");
    await page.getByText("It stands.").waitFor();
    const before = server.clock.now();
    await click("10m");
    await expect.poll(() => server.clock.now() - before).toBe(600_000);
    await page.getByLabel("Set to").fill("2030-01-02T03:04:05Z");
    await click("Set");
    await page.locator(".steer-clock", { hasText: "2030-01-02 03:04:05" }).waitFor();
  });

  it("a snapshot is taken, the difference is told, and it is restored", async () => {
    const { page, server } = stage;
    const call = server.call({ from: "+4930111", to: "alice" });
    await open("/snapshots");
    await page.getByLabel("Name").fill("Alice rings");
    await click("Take");
    await page.getByRole("cell", { name: "Alice rings" }).waitFor();
    call.answer();
    server.user("bob").setNote("lunch");
    await click("Difference");
    const difference = page.getByRole("region", { name: "Difference" });
    await difference.getByText("alice's call with +4930111: offering → connected").waitFor();
    await difference.getByText('bob: note "" → "lunch"').waitFor();
    await click("Restore");
    await page.getByText("Alice rings is restored.").waitFor();
    expect(server.user("alice").calls).toMatchObject([{ state: "offering" }]);
    expect(server.user("bob").state.note).toBe("");
  });

  it("a snapshot is downloaded, and uploaded after its differences were shown", async () => {
    const { page, server } = stage;
    server.call({ from: "+4930111", to: "alice" });
    await open("/snapshots");
    await page.getByLabel("Name").fill("for later");
    await click("Take");
    const row = page.getByRole("row", { name: /for later/ });
    const begins = page.waitForEvent("download");
    await row.getByRole("button", { name: "Download" }).click();
    const file = await (await begins).path();
    expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ format: "ucserver-emulator state" });

    server.reset();
    server.user("bob").setNote("lunch");
    await page.getByLabel("File of the state").setInputFiles(file);
    const upload = page.getByRole("region", { name: "Upload" });
    await upload.getByText('local.users.bob.note: "lunch" → ""').waitFor();
    expect(server.user("alice").calls).toEqual([]);
    await upload.getByRole("button", { name: "Load" }).click();
    await page.getByText(/ is loaded\./).waitFor();
    expect(server.user("alice").calls).toMatchObject([{ state: "offering" }]);
    expect(server.user("bob").state.note).toBe("");

    const bad = { name: "bad.json", mimeType: "application/json", buffer: Buffer.from("{}") };
    await page.getByLabel("File of the state").setInputFiles(bad);
    await page.getByText(/expected a file of the state/).waitFor();
  });

  it("a scenario that goes on is stopped, and everything is reset", async () => {
    const { page, server } = stage;
    await open("/scenarios");
    await page
      .getByRole("row", { name: /busy-day/ })
      .getByRole("button", { name: "Run" })
      .click();
    const run = page.getByRole("table", { name: "Runs" }).getByRole("row", { name: /busy-day/ });
    await run.getByRole("button", { name: "Stop" }).click();
    await run.getByText("stopped").waitFor();
    server.user("bob").setNote("lunch");
    await open("/servers");
    await click("Reset everything");
    await page.getByText("All is reset.").waitFor();
    expect(server.user("bob").state.note).toBe("");
  });

  it("on a phone the cells of a row stand below each other with the names of their columns", async () => {
    const { page } = stage;
    await page.setViewportSize({ width: 390, height: 844 });
    await open("/people");
    const cells = page.getByRole("row", { name: /Carol Clark/ }).locator("td");
    await cells.first().waitFor();
    const places = await Promise.all((await cells.all()).map(async (cell) => (await cell.boundingBox())?.x));
    expect(new Set(places).size).toBe(1);
    expect(await cells.nth(2).getAttribute("data-column")).toBe("Lines");
  });

  it("a scenario runs", async () => {
    const { page, server } = stage;
    await open("/scenarios");
    await page
      .getByRole("row", { name: /incoming-call-answered/ })
      .getByRole("button", { name: "Run" })
      .click();
    await page.getByRole("table", { name: "Runs" }).getByText("incoming-call-answered").waitFor();
    const { runs } = (await (await fetch(`${server.url}/__admin/scenarios`)).json()) as { runs: unknown[] };
    expect(runs.at(-1)).toMatchObject({ name: "incoming-call-answered", server: "local" });
  });

  it("a server is added, disconnected and removed", async () => {
    const { page, server } = stage;
    await open("/servers");
    await page.getByLabel("New server's UCSID").fill("second");
    await click("Add");
    await page.getByLabel("second is connected").click();
    await page.getByText("no: 502, WsError 119").first().waitFor();
    await expect.poll(() => server.server("second").connected).toBe(false);
    await page.getByRole("button", { name: "Remove the server second" }).click();
    await page.getByText("second is gone.").waitFor();
  });

  it("findings stand by their rules with a link to the row", async () => {
    const { page, server } = stage;
    await fetch(`${server.url}/ws/client/createsession?user=alice&pass=secret`);
    await open("/findings");
    const rule = page.getByRole("region", { name: "no-protocol-version" });
    await rule
      .getByRole("link", { name: /^#\d+$/ })
      .first()
      .click();
    await page.getByRole("heading", { name: "createsession" }).first().waitFor();
  });
});
