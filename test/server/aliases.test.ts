import { afterEach, describe, expect, it } from "vitest";
import { startServer, type UcEmulator } from "../../src/index.js";
import { basic, logIn } from "../support/emulator.js";

const LOCAL = { ucsid: "local", aliases: ["uc.example.com", "4711"], users: [{ name: "alice" }] };

let uc: UcEmulator | undefined;
afterEach(async () => {
  await uc?.stop();
  uc = undefined;
});

const status = async (emulator: UcEmulator, ucsid: string, path = "/ws/direct/asnGetTime"): Promise<number> =>
  (await fetch(`${emulator.url}${path}?ucsid=${ucsid}`, { headers: basic("alice") })).status;

describe("a server with aliases", () => {
  it("is found by each of its names, on every route", async () => {
    uc = await startServer({ worlds: [LOCAL] });
    for (const name of ["local", "uc.example.com", "4711"]) {
      expect(await status(uc, name)).toBe(200);
      expect(await status(uc, name, "/ws/client/createsession")).toBe(200);
      expect(await status(uc, name, "/ws/public/contacts")).toBe(200);
      expect(await status(uc, name, "/controller/client/ucws")).toBe(200);
    }
    expect(await status(uc, "4712")).toBe(502);
    expect(uc.journal("fn:asnGetTime").map(({ server }) => server)).toEqual(["local", "local", "local", "4712"]);
  });

  it("is not said to be another one than the session's", async () => {
    uc = await startServer({ worlds: [LOCAL] });
    const id = await logIn(uc);
    await fetch(`${uc.url}/ws/client/asnGetTime?ucsid=4711&ucsessionid=${id}`);
    expect(uc.lint().map(({ rule }) => rule)).not.toContain("ucsid-mismatch");
  });

  it("that is not connected is refused under the name that was asked for", async () => {
    uc = await startServer({ worlds: [{ ...LOCAL, connected: false }] });
    const response = await fetch(`${uc.url}/ws/client/createsession?ucsid=4711`);
    expect([response.status, await response.text()]).toEqual([502, expect.stringContaining("connected here: [4711]")]);
  });

  it("loses them with another world, when it is removed, and gets them back with a snapshot", async () => {
    uc = await startServer({ worlds: [LOCAL, { ucsid: "other", aliases: ["o"], users: [{ name: "alice" }] }] });
    const snapshot = uc.snapshot();
    const { url } = uc;
    const admin = (method: string, path: string, body = {}) =>
      fetch(`${url}/__admin${path}`, {
        method,
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      });
    await admin("PUT", "/world?server=4711", { users: [{ name: "alice" }] });
    expect([await status(uc, "local"), await status(uc, "4711")]).toEqual([200, 502]);
    expect((await admin("DELETE", "/servers/o")).status).toBe(200);
    expect([await status(uc, "other"), await status(uc, "o")]).toEqual([502, 502]);
    uc.restore(snapshot);
    expect([await status(uc, "4711"), await status(uc, "o")]).toEqual([200, 200]);
  });

  it("keeps them for itself: a fresh server with its world has none", async () => {
    uc = await startServer({ worlds: [LOCAL] });
    uc.server({ ucsid: "fresh" }).remove();
    expect(await status(uc, "4711")).toBe(200);
  });

  it.each([
    ["another server's name", [LOCAL, { ucsid: "uc.example.com" }]],
    ["another server's alias", [LOCAL, { ucsid: "other", aliases: ["4711"] }]],
    ["the name of a server before it", [{ ucsid: "4711" }, LOCAL]],
  ])("cannot have %s", async (_name, worlds) => {
    await expect(startServer({ worlds })).rejects.toThrow(/"(4711|uc\.example\.com)"/);
  });
});
