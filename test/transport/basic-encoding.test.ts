import { afterEach, describe, expect, it } from "vitest";
import { type ConfigInput, startServer, type UcEmulator } from "../../src/index.js";
import { portOf, runCommand } from "../support/process.js";

const WORLD = { ucsid: "local", users: [{ name: "jürgen", password: "grün!" }] };

let uc: UcEmulator | undefined;
afterEach(() => uc?.stop());

const header = (encoding: "utf8" | "latin1", password = "grün!"): { authorization: string } => ({
  authorization: `Basic ${Buffer.from(`jürgen:${password}`, encoding).toString("base64")}`,
});

/** The status of a login whose Authorization: Basic is written in that encoding, and why it failed. */
async function logIn(encoding: "utf8" | "latin1", basicEncoding?: ConfigInput["basicEncoding"], password?: string) {
  uc = await startServer({ worlds: [WORLD], ...(basicEncoding && { basicEncoding }) });
  const { status } = await fetch(`${uc.url}/ws/client/createsession?no401`, { headers: header(encoding, password) });
  return { status, reason: uc.journal("fn:createsession").at(-1)?.reason };
}

describe("user and password of Authorization: Basic", () => {
  it.each([
    ["utf8", undefined, 200],
    ["latin1", undefined, 200],
    ["utf8", "either", 200],
    ["latin1", "either", 200],
    ["utf8", "utf-8", 200],
    ["latin1", "utf-8", 400],
    ["utf8", "latin-1", 400],
    ["latin1", "latin-1", 200],
  ] as const)("in %s, with --basic-encoding %s: %s", async (encoding, setting, status) => {
    expect((await logIn(encoding, setting)).status).toBe(status);
  });

  it.each([
    ["latin1", "either", "wrong ü", /^the password is wrong; its bytes are not UTF-8 and were read as Latin-1/],
    ["latin1", "utf-8", undefined, /^there is no user .*its bytes are not UTF-8, probably Latin-1 \(btoa\)/],
    ["utf8", "latin-1", undefined, /^there is no user .*its bytes are UTF-8 and were read as Latin-1/],
    ["utf8", "either", "wrong ü", /^the password is wrong$/],
  ] as const)("in %s, with --basic-encoding %s: the reason says what may be the matter", async (...row) => {
    const [encoding, setting, password, reason] = row;
    expect(await logIn(encoding, setting, password)).toEqual({ status: 400, reason: expect.stringMatching(reason) });
  });

  it("the log says it, and neither the user's nor anybody's password", async () => {
    const run = runCommand(["--port", "0"]);
    const authorization = `Basic ${Buffer.from("alice:gr\xfcn!", "latin1").toString("base64")}`;
    await fetch(`http://127.0.0.1:${await portOf(run)}/ws/client/createsession`, { headers: { authorization } });
    run.child.kill("SIGTERM");
    const { stderr } = await run.ended;
    expect(stderr).toContain("the password is wrong; its bytes are not UTF-8 and were read as Latin-1");
    expect(stderr).not.toMatch(/gr.n!/);
  });
});
