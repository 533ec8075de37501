import { describe, expect, it } from "vitest";
import { call, logIn } from "../support/emulator.js";
import { servePage, usePage } from "./browser.js";

/** A presence display as a user writes it: plain JavaScript, the browser's own WebSocket, nothing else. */
const DISPLAY = `<!doctype html><title>presence display</title><pre id="state"></pre><pre id="news"></pre>
<script type="module">
const server = new URL(location.href).searchParams.get("server");
const show = (id, text) => { document.getElementById(id).textContent = text; };
const response = await fetch(server + "/ws/client/createsession?no401&simple&user=bob&pass=secret", { method: "POST" });
const { sessionid } = await response.json();
const socket = new WebSocket(server.replace("http", "ws") + "/ws/client/websocket?x-ucsessionid=" + sessionid);
let next = 1;
const waiting = new Map();
const invoke = (operationName, argument) => new Promise((resolve, reject) => {
  const invokeID = next++;
  waiting.set(invokeID, { resolve, reject });
  socket.send(JSON.stringify({ invoke: { invokeID, operationID: 0, operationName, argument, sessionID: sessionid } }));
});
socket.onmessage = ({ data }) => {
  const [message] = JSON.parse(data);
  if (message.result) waiting.get(message.result.invokeID)?.resolve(message.result.result.result);
  if (message.error) waiting.get(message.error.invokedID)?.reject(message.error.error);
  if (message.invoke?.operationName === "asnUpdatePresence") {
    show("news", JSON.stringify(message.invoke.argument.presence));
  }
};
await new Promise((resolve) => { socket.onopen = resolve; });
const own = await invoke("asnGetLoggedInContact", {});
const presence = await invoke("asnGetAndSubscribePresence", { seqContactIDs: ["sip:alice@example.com"] });
show("state", own.u8sLoggedInUser + " sees " + presence.seqSubscribedPresence[0].iPresenceState);
</script>`;

const stage = usePage();

describe("a client in plain JavaScript", () => {
  it("logs in, opens the channel, asks who it is, subscribes, and sees another session's change", async () => {
    const other = await servePage(DISPLAY);
    const { page, server } = stage;
    // Somebody with no client logged in would be offline.
    const session = await logIn(server, "alice");
    await page.goto(`${other.url}/?server=${encodeURIComponent(server.url)}`);
    const state = page.locator("#state:not(:empty)");
    await state.waitFor();
    expect(await state.textContent()).toBe("bob sees 1");

    const absentstate = { u8sContactId: "sip:alice@example.com", eAbsentState: 3 };
    expect((await call(server, session, "asnSetUserAbsentState", { absentstate })).status).toBe(200);
    const news = page.locator("#news:not(:empty)");
    await news.waitFor();
    expect(JSON.parse((await news.textContent()) ?? "")).toMatchObject({
      u8sContactId: "sip:alice@example.com",
      iPresenceState: 4,
      asnAbsentState: { iAbsentState: 3 },
    });
    await other.stop();
  });
});
