import { beforeEach, describe, expect, it } from "vitest";
import { direct, type OperationName } from "../support/emulator.js";
import { usePage } from "./browser.js";

const stage = usePage();
beforeEach(async () => {
  await stage.page.goto(`${stage.server.url}/console/first-steps.html`);
});

async function createSession(password = "secret"): Promise<void> {
  await stage.page.getByLabel("User", { exact: true }).fill("alice");
  await stage.page.getByLabel("Password", { exact: true }).fill(password);
  await stage.page.getByRole("button", { name: "Create session" }).click();
}

async function sendCommand(name: string, parameters: string): Promise<void> {
  await stage.page.getByLabel("Function", { exact: true }).fill(name);
  await stage.page.getByLabel("Parameters").fill(parameters);
  await stage.page.getByRole("button", { name: "Send command" }).click();
}

/** The answer's body, once the summary begins with the given text. */
async function answer(summary: string): Promise<string> {
  await stage.page.locator("#answer-summary", { hasText: new RegExp(`^${summary}`) }).waitFor();
  return (await stage.page.locator("#answer-body").textContent()) ?? "";
}

const sessionId = (): Promise<string> => stage.page.getByLabel("Session ID", { exact: true }).inputValue();

describe("the first-steps page", () => {
  it("creates a session and asks who is logged in", async () => {
    expect(await stage.page.getByLabel("Server URL").inputValue()).toBe(stage.server.url);
    await createSession();
    const created: { sessionid: string } = JSON.parse(await answer("200 OK"));
    expect(created).toEqual({ sessionid: expect.stringMatching(/^[0-9A-F]{32}$/) });
    expect(await sessionId()).toBe(created.sessionid);
    await sendCommand("asnGetLoggedInContact", "{}");
    await stage.page.locator("#answer-url", { hasText: "asnGetLoggedInContact" }).waitFor();
    expect(JSON.parse(await answer("200 OK"))).toMatchObject({ ownContact: { u8sContactId: "sip:alice@example.com" } });
  });

  it("does the same with user and pass in the query, and with the whole logon result", async () => {
    await stage.page.getByRole("radio", { name: "in the query" }).check();
    await stage.page.getByRole("checkbox", { name: "Simple answer" }).uncheck();
    await createSession();
    expect(JSON.parse(await answer("200 OK"))).toMatchObject({ ownContact: { u8sContactId: "sip:alice@example.com" } });
  });

  it("shows a refused password as it is on the wire: 400, AsnLogonError, the schemes, and no prompt", async () => {
    await createSession("wrong");
    expect(JSON.parse(await answer("400 Bad Request"))).toMatchObject({
      error: { _type: "AsnLogonError", iErrorDetail: 101, sAuthCredetials: "" },
    });
    expect(await stage.page.locator("#answer-headers").textContent()).toMatch(/www-authenticate\s*Basic/);
    expect(await sessionId()).toBe("");
  });

  it("shows that a server is not connected, byte for byte: 502", async () => {
    await stage.page.getByLabel("UCSID").fill("offline");
    await createSession();
    expect(await answer("502 Bad Gateway")).toBe(
      '{"error":{"details":"server not connected here: [offline]","_type":"WsError","iErrorDetail":119,"u8sErrorString":"UCServer is not connected here"}}',
    );
  });

  it("says where parameters are no JSON, and sends nothing", async () => {
    await sendCommand("asnGetLoggedInContact", '{"a":1,\n "b" 2}');
    const message = 'line 2, column 6: ":" expected, found "2"';
    await stage.page.locator("#parameters-error", { hasText: message }).waitFor();
    expect(await stage.page.locator("#answer-summary").textContent()).toContain(`Not sent. `);
    expect(await stage.page.locator(":focus").getAttribute("id")).toBe("parameters");
    expect(await stage.page.locator("#answer-details").isVisible()).toBe(false);
  });

  it("says in plain words that nobody answers, and that an address is none", async () => {
    await stage.page.getByLabel("Server URL").fill("http://127.0.0.1:9");
    await createSession();
    await stage.page
      .locator("#answer-summary", { hasText: "No answer from http://127.0.0.1:9. Is the server running" })
      .waitFor();
    await stage.page.getByLabel("Server URL").fill("localhost:7224");
    await createSession();
    await stage.page.locator("#server-url-error", { hasText: "must begin with http:// or https://" }).waitFor();
  });

  it("gives the curl command of what it sent, quoted for a shell", async () => {
    await createSession("it's");
    await answer("400");
    const curl = await stage.page.locator("#curl").textContent();
    expect(curl).toContain(`curl -i '${stage.server.url}/ws/client/createsession'`);
    expect(curl).toContain(`-u 'alice:it'\\''s'`);
    await stage.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await stage.page.getByRole("button", { name: "Copy" }).click();
    await stage.page.getByText("Copied.").waitFor();
    expect(await stage.page.evaluate("navigator.clipboard.readText()")).toBe(curl);
  });

  it("can be used with the keyboard alone", async () => {
    await stage.page.keyboard.press("Tab");
    expect(await stage.page.locator(":focus").textContent()).toBe("Skip to the first step");
    await stage.page.keyboard.press("Enter");
    // Server URL, UCSID, user.
    for (let field = 0; field < 3; field++) await stage.page.keyboard.press("Tab");
    await stage.page.keyboard.type("alice");
    await stage.page.keyboard.press("Tab");
    await stage.page.keyboard.type("secret");
    await stage.page.keyboard.press("Enter");
    await answer("200 OK");
    await stage.page.getByLabel("Function", { exact: true }).focus();
    await stage.page.keyboard.press("Enter");
    await stage.page.locator("#answer-url", { hasText: "asnGetLoggedInContact" }).waitFor();
  });

  it("opens the event channel and lists the raw frames", async () => {
    await createSession();
    await answer("200 OK");
    await stage.page.getByRole("button", { name: "Open event channel" }).click();
    await stage.page.getByText("Open. No frame yet.").waitFor();
    await sendCommand("asnGetAndSubscribePresence", '{"seqContactIDs":["sip:bob@example.com"]}');
    await answer("200 OK");
    await actAsBob("asnAbsentStateSetUser", absent("sip:bob@example.com"));
    const frame = stage.page.locator("#frames code", { hasText: "asnUpdatePresence" }).first();
    await frame.waitFor();
    expect(JSON.parse((await frame.textContent()) ?? "")).toMatchObject([{ invoke: { invokeID: 99999 } }]);
    await stage.page.getByRole("button", { name: "Close event channel" }).click();
    await stage.page.locator("#channel-state", { hasText: "Closed (code 1000" }).waitFor();
  });

  it("says so when the channel does not open", async () => {
    await stage.page.getByRole("button", { name: "Open event channel" }).click();
    await stage.page.getByText("Create a session first").waitFor();
    await stage.page.getByLabel("Session ID", { exact: true }).fill("0".repeat(32));
    await stage.page.getByRole("button", { name: "Open event channel" }).click();
    await stage.page.getByText("The server did not open the channel").waitFor();
    // The refused upgrade is the browser's own complaint, and expected here.
    stage.complaints.splice(
      0,
      stage.complaints.length,
      ...stage.complaints.filter((text) => !text.includes("WebSocket connection to")),
    );
  });

  it.each([320, 1280])("fits a window of %i pixels without scrolling sideways", async (width) => {
    await stage.page.setViewportSize({ width, height: 800 });
    await createSession("wrong");
    await answer("400");
    expect(await stage.page.evaluate("document.documentElement.scrollWidth")).toBe(width);
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

async function actAsBob(name: OperationName, argument: object): Promise<void> {
  expect((await direct(stage.server, name, { user: "bob", argument })).status).toBe(200);
}
