import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startServer, type UcEmulator } from "../../src/index.js";
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
  await page.goto(server.url);
});
afterEach(async () => {
  await page.close();
  expect(complaints).toEqual([]);
});

async function createSession(password = "secret"): Promise<void> {
  await page.getByLabel("User", { exact: true }).fill("alice");
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Create session" }).click();
}

async function sendCommand(name: string, parameters: string): Promise<void> {
  await page.getByLabel("Function", { exact: true }).fill(name);
  await page.getByLabel("Parameters").fill(parameters);
  await page.getByRole("button", { name: "Send command" }).click();
}

/** The answer's body, once the summary begins with the given text. */
async function answer(summary: string): Promise<string> {
  await page.locator("#answer-summary", { hasText: new RegExp(`^${summary}`) }).waitFor();
  return (await page.locator("#answer-body").textContent()) ?? "";
}

const sessionId = (): Promise<string> => page.getByLabel("Session ID", { exact: true }).inputValue();

describe("the first-steps page", () => {
  it("creates a session and asks who is logged in", async () => {
    expect(await page.getByLabel("Server URL").inputValue()).toBe(server.url);
    await createSession();
    const created: { sessionid: string } = JSON.parse(await answer("200 OK"));
    expect(created).toEqual({ sessionid: expect.stringMatching(/^[0-9A-F]{32}$/) });
    expect(await sessionId()).toBe(created.sessionid);
    await sendCommand("asnGetLoggedInContact", "{}");
    await page.locator("#answer-url", { hasText: "asnGetLoggedInContact" }).waitFor();
    expect(JSON.parse(await answer("200 OK"))).toMatchObject({ ownContact: { u8sContactId: "sip:alice@example.com" } });
  });

  it("does the same with user and pass in the query, and with the whole logon result", async () => {
    await page.getByRole("radio", { name: "in the query" }).check();
    await page.getByRole("checkbox", { name: "Simple answer" }).uncheck();
    await createSession();
    expect(JSON.parse(await answer("200 OK"))).toMatchObject({ ownContact: { u8sContactId: "sip:alice@example.com" } });
  });

  it("shows a refused password as it is on the wire: 400, AsnLogonError, the schemes, and no prompt", async () => {
    await createSession("wrong");
    expect(JSON.parse(await answer("400 Bad Request"))).toMatchObject({
      error: { _type: "AsnLogonError", iErrorDetail: 101, sAuthCredetials: "" },
    });
    expect(await page.locator("#answer-headers").textContent()).toMatch(/www-authenticate\s*Basic/);
    expect(await sessionId()).toBe("");
  });

  it("shows that a server is not connected, byte for byte: 502", async () => {
    await page.getByLabel("UCSID").fill("offline");
    await createSession();
    expect(await answer("502 Bad Gateway")).toBe(
      '{"error":{"details":"server not connected here: [offline]","_type":"WsError","iErrorDetail":119,"u8sErrorString":"UCServer is not connected here"}}',
    );
  });

  it("says where parameters are no JSON, and sends nothing", async () => {
    await sendCommand("asnGetLoggedInContact", '{"a":1,\n "b" 2}');
    const message = 'line 2, column 6: ":" expected, found "2"';
    await page.locator("#parameters-error", { hasText: message }).waitFor();
    expect(await page.locator("#answer-summary").textContent()).toContain(`Not sent. `);
    expect(await page.locator(":focus").getAttribute("id")).toBe("parameters");
    expect(await page.locator("#answer-details").isVisible()).toBe(false);
  });

  it("says in plain words that nobody answers, and that an address is none", async () => {
    await page.getByLabel("Server URL").fill("http://127.0.0.1:9");
    await createSession();
    await page
      .locator("#answer-summary", { hasText: "No answer from http://127.0.0.1:9. Is the server running" })
      .waitFor();
    await page.getByLabel("Server URL").fill("localhost:7224");
    await createSession();
    await page.locator("#server-url-error", { hasText: "must begin with http:// or https://" }).waitFor();
  });

  it("gives the curl command of what it sent, quoted for a shell", async () => {
    await createSession("it's");
    await answer("400");
    const curl = await page.locator("#curl").textContent();
    expect(curl).toContain(`curl -i '${server.url}/ws/client/createsession'`);
    expect(curl).toContain(`-u 'alice:it'\\''s'`);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: "Copy" }).click();
    await page.getByText("Copied.").waitFor();
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe(curl);
  });

  it("can be used with the keyboard alone", async () => {
    await page.keyboard.press("Tab");
    expect(await page.locator(":focus").textContent()).toBe("Skip to the first step");
    await page.keyboard.press("Enter");
    // Server URL, UCSID, user.
    for (let field = 0; field < 3; field++) await page.keyboard.press("Tab");
    await page.keyboard.type("alice");
    await page.keyboard.press("Tab");
    await page.keyboard.type("secret");
    await page.keyboard.press("Enter");
    await answer("200 OK");
    await page.getByLabel("Function", { exact: true }).focus();
    await page.keyboard.press("Enter");
    await page.locator("#answer-url", { hasText: "asnGetLoggedInContact" }).waitFor();
  });

  it("opens the event channel and lists the raw frames", async () => {
    await createSession();
    await answer("200 OK");
    await page.getByRole("button", { name: "Open event channel" }).click();
    await page.getByText("Open. No frame yet.").waitFor();
    await sendCommand("asnGetAndSubscribePresence", '{"seqContactIDs":["sip:bob@example.com"]}');
    await answer("200 OK");
    await actAsBob("asnAbsentStateSetUser", absent("sip:bob@example.com"));
    const frame = page.locator("#frames code", { hasText: "asnUpdatePresence" }).first();
    await frame.waitFor();
    expect(JSON.parse((await frame.textContent()) ?? "")).toMatchObject([{ invoke: { invokeID: 99999 } }]);
    await page.getByRole("button", { name: "Close event channel" }).click();
    await page.locator("#channel-state", { hasText: "Closed (code 1000" }).waitFor();
  });

  it("says so when the channel does not open", async () => {
    await page.getByRole("button", { name: "Open event channel" }).click();
    await page.getByText("Create a session first").waitFor();
    await page.getByLabel("Session ID", { exact: true }).fill("0".repeat(32));
    await page.getByRole("button", { name: "Open event channel" }).click();
    await page.getByText("The server did not open the channel").waitFor();
    // The refused upgrade is the browser's own complaint, and expected here.
    complaints.splice(0, complaints.length, ...complaints.filter((text) => !text.includes("WebSocket connection to")));
  });

  it.each([320, 1280])("fits a window of %i pixels without scrolling sideways", async (width) => {
    await page.setViewportSize({ width, height: 800 });
    await createSession("wrong");
    await answer("400");
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
  });
});

function absent(contactId: string): object {
  const now = Date.now();
  return {
    absentstate: {
      u8sContactId: contactId,
      u8sUsername: "",
      stTimeFrom: new Date(now).toISOString(),
      stTimeTo: new Date(now + 3_600_000).toISOString(),
      iAbsentState: 2,
      u8sMessage: "",
      u8sAbsentReason: "",
      iPresenceState: 0,
    },
  };
}

async function actAsBob(name: string, argument: object): Promise<void> {
  const answer = await fetch(`${server.url}/ws/direct/${name}`, {
    method: "POST",
    headers: { Authorization: `Basic ${btoa("bob:secret")}`, "X-ucsid": "local", "Content-Type": "application/json" },
    body: JSON.stringify(argument),
  });
  expect(await answer.text()).not.toContain('"error"');
  expect(answer.status).toBe(200);
}
