import { SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startServer, type UcEmulator } from "../../src/index.js";
import { direct } from "../support/emulator.js";

/** AsnUserTokenType (documented). */
const [IDENTIFY, LOGIN] = [0, 1];
const [LOGON_FAILED, TOKEN_EXPIRED] = [101, 130];

let uc: UcEmulator;
beforeAll(async () => {
  uc = await startServer();
  uc.clock.stop();
});
afterAll(() => uc.stop());

/** A token of Bob's; seconds to live, the server's default when left out. */
async function tokenOf(iType: number, iTTL?: number): Promise<string> {
  const response = await direct(uc, "asnGetUserToken", { user: "bob", argument: { iType, ...(iTTL && { iTTL }) } });
  return ((await response.json()) as { sToken: string }).sToken;
}

/** What a login with the token comes to: the status, and the error's number. */
async function logInWith(token: string): Promise<[number, number | undefined]> {
  const response = await fetch(`${uc.url}/ws/client/createsession?simple`, {
    method: "POST",
    headers: { "x-uctoken": token },
  });
  const body = (response.status === 503 ? {} : await response.json()) as { error?: { iErrorDetail: number } };
  return [response.status, body.error?.iErrorDetail];
}

describe("a token", () => {
  it("logs in for 24 hours when no time to live is given, then its logon fails with tokenexpired", async () => {
    const token = await tokenOf(LOGIN);
    uc.clock.set(uc.clock.now() + 86_399_000);
    expect(await logInWith(token)).toEqual([200, undefined]);
    uc.clock.set(uc.clock.now() + 2_000);
    expect(await logInWith(token)).toEqual([400, TOKEN_EXPIRED]);
  });

  it("with a negative time to live has ended from the start", async () => {
    expect(await logInWith(await tokenOf(LOGIN, -1))).toEqual([400, TOKEN_EXPIRED]);
  });

  it("that identifies only logs nobody in", async () => {
    expect(await logInWith(await tokenOf(IDENTIFY))).toEqual([400, LOGON_FAILED]);
  });

  it.each([
    ["no token at all", "rubbish"],
    ["three parts of nothing", "a.b.c"],
    ["an empty text", ""],
  ])("that is %s logs nobody in", async (_what, token) => {
    expect(await logInWith(token)).toEqual([400, LOGON_FAILED]);
  });

  it("that somebody else has signed, or another server, logs nobody in", async () => {
    const foreign = await new SignJWT({ typ: LOGIN })
      .setProtectedHeader({ alg: "HS256" })
      .setIssuer("ucserver")
      .setSubject("bob")
      .setExpirationTime("1h")
      .sign(new TextEncoder().encode("a key that is not the server's own, of 32 bytes"));
    expect(await logInWith(foreign)).toEqual([400, LOGON_FAILED]);
    const other = uc.server();
    const theirs = await direct(other, "asnGetUserToken", { argument: { iType: LOGIN } });
    expect(await logInWith(((await theirs.json()) as { sToken: string }).sToken)).toEqual([400, LOGON_FAILED]);
    other.remove();
  });

  it("of a user who is gone logs nobody in", async () => {
    uc.addUser({ name: "zoe", password: "secret" });
    const response = await direct(uc, "asnGetUserToken", { user: "zoe", argument: { iType: LOGIN } });
    const { sToken } = (await response.json()) as { sToken: string };
    expect(await logInWith(sToken)).toEqual([200, undefined]);
    await fetch(`${uc.url}/__admin/world`, {
      method: "PATCH",
      headers: { "content-type": "application/json" },
      body: '{"removeUsers":["zoe"]}',
    });
    expect(await logInWith(sToken)).toEqual([400, LOGON_FAILED]);
  });

  it("says whose request it was to faults that strike one user, also when it is no token", async () => {
    const fault = uc.fault({ fault: "status", code: 503, user: "bob", function: "createsession" });
    expect(await logInWith(await tokenOf(LOGIN))).toEqual([503, undefined]);
    expect(await logInWith("rubbish")).toEqual([400, LOGON_FAILED]);
    expect(fault.hits).toBe(1);
    fault.remove();
  });
});
