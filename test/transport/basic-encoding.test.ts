import { afterEach, describe, expect, it } from "vitest";
import { startServer, type UcEmulator } from "../../src/index.js";

const WORLD = { ucsid: "local", users: [{ name: "jürgen", password: "grün!" }] };

let uc: UcEmulator;
afterEach(() => uc.stop());

/** Logs in with Basic whose text is written in that encoding; gives the status and why it failed. */
async function logIn(encoding: "utf8" | "latin1", password = "grün!"): Promise<readonly [number, string | undefined]> {
  const value = Buffer.from(`jürgen:${password}`, encoding).toString("base64");
  const { status } = await fetch(`${uc.url}/ws/client/createsession?no401`, {
    headers: { authorization: `Basic ${value}` },
  });
  const reason = (uc.requests({ limit: 1 }).at(-1) as { reason?: string } | undefined)?.reason;
  return [status, reason];
}

describe("user and password of Authorization: Basic", () => {
  it("are read as UTF-8 and as Latin-1, whichever they are in", async () => {
    uc = await startServer({ worlds: [WORLD] });
    expect(await logIn("utf8")).toEqual([200, undefined]);
    expect(await logIn("latin1")).toEqual([200, undefined]);
  });
});
