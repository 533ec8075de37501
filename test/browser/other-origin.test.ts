import { describe, expect, it } from "vitest";
import { servePage, usePage } from "./browser.js";

/** An application as a user writes it: the protocol's JavaScript walk, its outcome as JSON in the page. */
const APPLICATION = `<!doctype html><title>application</title><pre id="outcome"></pre>
<script type="module">
const parameters = new URL(location.href).searchParams;
const server = parameters.get("server");
const login = { "X-ucsid": "local", "X-simple": "1", "X-no401": "1",
  "Authorization": "Basic " + btoa("alice:" + parameters.get("password")) };
const call = async (path, headers, body) => {
  const response = await fetch(server + path, { method: "POST", credentials: "include",
    headers: { "Content-Type": "application/json", ...headers }, body: JSON.stringify(body) });
  return { status: response.status, schemes: response.headers.get("WWW-Authenticate"), body: await response.json() };
};
const walk = async () => {
  const created = await call("/ws/client/createsession", login, { negotiate: { iClientProtocolVersion: 70 } });
  if (created.status !== 200) return { created };
  const session = { "X-ucsid": "local", "X-ucsessionid": created.body.sessionid };
  return { created, contact: await call("/ws/client/asnGetLoggedInContact", session, {}) };
};
const outcome = await walk().catch((error) => ({ failed: String(error) }));
document.getElementById("outcome").textContent = JSON.stringify(outcome);
</script>`;

/** The way of before CORS: a script element of the server's, which calls a function of the page's. */
const JSONP_APPLICATION = `<!doctype html><title>application</title><pre id="outcome"></pre>
<script>
window.app = { received: (answer) => { document.getElementById("outcome").textContent = JSON.stringify(answer); } };
const script = document.createElement("script");
script.src = new URL(location.href).searchParams.get("script");
document.head.append(script);
</script>`;

/**
 * A page with the slip of the vendor's own first-steps page: "Send Command" names a variable that the script never sets, and
 * browsers resolve it to the input element with that id, whose text is `[object HTMLInputElement]`.
 */
const SLIPPING_PAGE = `<!doctype html><title>first steps</title>
<input id="ucsid" value="local"><button id="create">Create Session</button><button id="send">Send Command</button>
<pre id="outcome"></pre>
<script>
const server = new URL(location.href).searchParams.get("server");
const show = async (response) => {
  document.getElementById("outcome").textContent = JSON.stringify({ status: response.status, body: await response.json() });
};
let sessionId;
document.getElementById("create").onclick = async () => {
  const response = await fetch(server + "/ws/client/createsession", { method: "POST", body: "{}", headers: {
    "X-ucsid": document.getElementById("ucsid").value, "X-simple": "1", "Authorization": "Basic " + btoa("alice:secret") } });
  sessionId = (await response.clone().json()).sessionid;
  show(response);
};
document.getElementById("send").onclick = async () => {
  show(await fetch(server + "/ws/client/asnGetLoggedInContact", { method: "POST", body: "{}",
    headers: { "X-ucsid": ucsid, "X-ucsessionid": sessionId } }));
};
</script>`;

const stage = usePage();

/** Opens the application on an origin of its own; returns what it wrote. */
async function outcomeOf(application: string, parameters: Record<string, string>): Promise<unknown> {
  const other = await servePage(application);
  try {
    expect(new URL(other.url).origin).not.toBe(new URL(stage.server.url).origin);
    await stage.page.goto(`${other.url}/?${new URLSearchParams(parameters)}`);
    const outcome = stage.page.locator("#outcome:not(:empty)");
    await outcome.waitFor();
    return JSON.parse((await outcome.textContent()) ?? "");
  } finally {
    await other.stop();
  }
}

describe("an application on another origin", () => {
  it("creates a session and asks who is logged in, with credentials, past the preflight", async () => {
    expect(await outcomeOf(APPLICATION, { server: stage.server.url, password: "secret" })).toMatchObject({
      created: { status: 200, body: { sessionid: expect.stringMatching(/^[0-9A-F]{32}$/) } },
      contact: { status: 200, body: { ownContact: { u8sContactId: "sip:alice@example.com" } } },
    });
  });

  it("may read why it was refused: status, body and the schemes", async () => {
    expect(await outcomeOf(APPLICATION, { server: stage.server.url, password: "wrong" })).toMatchObject({
      created: {
        status: 400,
        schemes: expect.stringContaining("Basic"),
        body: { error: { _type: "AsnLogonError", iErrorDetail: 101 } },
      },
    });
  });

  it("calls a function by JSONP, from a script element", async () => {
    const query = new URLSearchParams({ user: "alice", pass: "secret", ucsid: "local", callback: "app.received" });
    const script = `${stage.server.url}/ws/direct/asnGetLoggedInContact?${query}`;
    expect(await outcomeOf(JSONP_APPLICATION, { script })).toMatchObject({
      ownContact: { u8sContactId: "sip:alice@example.com" },
    });
  });

  it("works by both of its buttons, though the second sends the text of an element as the UCSID", async () => {
    const other = await servePage(SLIPPING_PAGE);
    try {
      await stage.page.goto(`${other.url}/?${new URLSearchParams({ server: stage.server.url })}`);
      const outcome = async (text: RegExp): Promise<unknown> => {
        const shown = stage.page.locator("#outcome", { hasText: text });
        await shown.waitFor();
        return JSON.parse((await shown.textContent()) ?? "");
      };
      await stage.page.getByRole("button", { name: "Create Session" }).click();
      expect(await outcome(/sessionid/)).toMatchObject({ status: 200 });
      await stage.page.getByRole("button", { name: "Send Command" }).click();
      expect(await outcome(/ownContact/)).toMatchObject({
        status: 200,
        body: { ownContact: { u8sContactId: "sip:alice@example.com" } },
      });
      expect(stage.server.lint().map(({ rule }) => rule)).toContain("ucsid-mismatch");
    } finally {
      await other.stop();
    }
  });
});
