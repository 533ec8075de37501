import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { startServer, type UcEmulator } from "../../src/index.js";
import { Channel } from "../support/channel.js";
import { basic, logIn } from "../support/emulator.js";

/** What the vendor's first-steps page sends: its script names an input element where it means the UCSID. */
const JUNK = "[object HTMLInputElement]";

let uc: UcEmulator;
let id: string;
beforeEach(async () => {
  uc = await startServer();
  uc.server({ ucsid: "other" });
  id = await logIn(uc);
});
afterEach(() => uc.stop());

const get = (path: string, ucsid: string, sessionId = id): Promise<Response> =>
  fetch(`${uc.url}${path}`, { headers: { "x-ucsid": ucsid, "x-ucsessionid": sessionId } });

describe("a known session decides, whatever UCSID stands beside it", () => {
  it.each([JUNK, "other", "local"])("for a function: %s", async (ucsid) => {
    const response = await fetch(`${uc.url}/ws/client/asnGetLoggedInContact`, {
      method: "POST",
      headers: { "X-ucsid": ucsid, "X-ucsessionid": id },
      body: "{}",
    });
    expect([response.status, await response.json()]).toMatchObject([
      200,
      { ownContact: { u8sContactId: "sip:alice@example.com" } },
    ]);
  });

  it("by GET and JSONP, in query and header", async () => {
    const query = `ucsid=${encodeURIComponent(JUNK)}&ucsessionid=${id}`;
    const jsonp = await fetch(`${uc.url}/ws/client/asnGetLoggedInContact?${query}&callback=cb`);
    expect(await jsonp.text()).toMatch(/^.*cb\(\{.*sip:alice@example\.com/s);
    expect((await get("/ws/client/ucserverversion", JUNK)).status).toBe(200);
    expect((await get("/ws/public/contacts", JUNK)).status).toBe(200);
    const direct = await fetch(`${uc.url}/ws/direct/asnGetUserToken?${query}`, { headers: basic("alice") });
    expect(direct.status).toBe(200);
    expect((await get("/ws/client/destroysession", JUNK)).status).toBe(200);
    expect((await get("/ws/client/asnGetLoggedInContact", "local")).status).toBe(400);
  });

  it("for the event channel", async () => {
    const socket = new WebSocket(`${uc.wsUrl}?x-ucsessionid=${id}&ucsid=${encodeURIComponent(JUNK)}`);
    await new Promise((resolve, reject) => socket.once("open", resolve).once("error", reject));
    socket.close();
  });

  it("and without a known session the UCSID does", async () => {
    expect((await get("/ws/client/asnGetLoggedInContact", JUNK, "F".repeat(32))).status).toBe(502);
    expect((await get("/ws/client/asnGetLoggedInContact", "other", "F".repeat(32))).status).toBe(400);
  });

  it("is told by the linter, once", async () => {
    for (let n = 0; n < 3; n++) await get("/ws/client/asnGetLoggedInContact", JUNK);
    await get("/ws/client/asnGetLoggedInContact", "local");
    const found = uc.lint().filter(({ rule }) => rule === "ucsid-mismatch");
    expect(found).toMatchObject([{ severity: "note", count: 3, user: "alice", source: { grade: "O" } }]);
  });
});

describe("the session is found", () => {
  it("no more after its end, its server's reset and its server's removal", async () => {
    const status = async (sessionId: string): Promise<number> =>
      (await get("/ws/client/asnGetLoggedInContact", "local", sessionId)).status;
    expect(await status(id)).toBe(200);
    uc.server("local").reset();
    expect(await status(id)).toBe(400);
    const next = await logIn(uc);
    uc.server("local").remove();
    expect(await status(next)).toBe(502);
  });

  it("again after an earlier state has been restored, and not when it had not begun by then", async () => {
    const snapshot = uc.snapshot();
    const later = await logIn(uc);
    await get("/ws/client/destroysession", JUNK);
    uc.restore(snapshot);
    expect((await get("/ws/client/asnGetLoggedInContact", JUNK)).status).toBe(200);
    expect((await get("/ws/client/asnGetLoggedInContact", "local", later)).status).toBe(400);
    uc.server("local").remove();
    uc.restore(snapshot);
    const channel = await Channel.open(uc, "alice", id);
    expect(await channel.result("asnGetLoggedInContact")).toMatchObject({
      ownContact: { u8sContactId: "sip:alice@example.com" },
    });
  });
});
