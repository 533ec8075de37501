import { UnsecuredJWT } from "jose";
import { afterEach, describe, expect, it } from "vitest";
import { startServer, type UcEmulator } from "../../src/index.js";

const CLIENT = "11111111-2222-3333-4444-555555555555";
const TENANT = "99999999-8888-7777-6666-555555555555";
const WORLD = {
  ucsid: "local",
  users: [{ name: "alice" }, { name: "bob" }, { name: "locked", logonError: 129 }],
  entraId: {
    clientId: CLIENT,
    tenant: TENANT,
    logins: [
      { user: "alice", claims: { preferred_username: "alice@corp.example" } },
      { user: "bob", token: "a token that is only a text" },
      { user: "locked", token: "the token of a locked user" },
    ],
  },
};
/** The Authorization header by which a client asks where to sign in. */
const DISCOVERY = 'Basic realm="local", scope="entraid fragment"';

let uc: UcEmulator;
afterEach(() => uc.stop());

const ask = (query: string, authorization: string, path = "/ws/client/createsession") =>
  fetch(`${uc.url}${path}?${query}`, { headers: { authorization }, redirect: "manual" });

/** A token as the sign-in service would issue it, but for the signature. */
const idToken = (claims: Readonly<Record<string, unknown>> = {}): string =>
  new UnsecuredJWT({ aud: CLIENT, tid: TENANT, preferred_username: "alice@corp.example", ...claims }).encode();

describe("a client that asks where to sign in with Entra ID", () => {
  it("gets the address as JSON with format=json", async () => {
    uc = await startServer({ worlds: [WORLD] });
    const response = await ask("format=json", DISCOVERY);
    expect(response.status).toBe(200);
    const { redirect } = (await response.json()) as { redirect: string };
    const page = new URL(redirect);
    expect(page.origin + page.pathname).toBe(`https://login.microsoftonline.com/${TENANT}/oauth2/v2.0/authorize`);
    expect(Object.fromEntries(page.searchParams)).toEqual({
      client_id: CLIENT,
      response_type: "id_token",
      response_mode: "fragment",
      scope: "openid profile email",
      nonce: expect.stringMatching(/^[0-9A-F]{32}$/),
    });
  });

  it("is redirected without it, to another page each time", async () => {
    uc = await startServer({ worlds: [WORLD] });
    const pages = [];
    for (const query of ["", "format=html"]) {
      const response = await ask(query, DISCOVERY);
      expect([response.status, await response.text()]).toEqual([302, ""]);
      pages.push(response.headers.get("location"));
    }
    expect(pages[0]).toMatch(/\/authorize\?client_id=1111.*&nonce=/);
    expect(pages[1]).not.toBe(pages[0]);
  });

  it("gets the address as JSONP", async () => {
    uc = await startServer({ worlds: [WORLD] });
    expect(await (await ask("callback=cb", DISCOVERY)).text()).toMatch(/^\/\*\*\/cb\(\{"redirect":"https:.*"\}\);$/);
  });

  it("is sent to the sign-in page and back to where the world file says, in the way that it asks for", async () => {
    const entraId = { ...WORLD.entraId, authority: "http://localhost:9/idp/", redirectUri: "https://app.example/in" };
    uc = await startServer({ worlds: [{ ...WORLD, entraId }] });
    const page = (await ask("", 'Basic realm="local", scope="entraid query"')).headers.get("location") ?? "";
    expect(page).toMatch(/^http:\/\/localhost:9\/idp\/9{8}[-\d]+\/oauth2\/v2\.0\/authorize\?/);
    expect(new URL(page).searchParams.get("redirect_uri")).toBe("https://app.example/in");
    expect(new URL(page).searchParams.get("response_mode")).toBe("query");
  });

  it("names the server in the realm; X-ucsid goes before it", async () => {
    uc = await startServer({ worlds: [WORLD, { ucsid: "other", users: [] }] });
    expect((await ask("no401", 'Basic realm="other", scope="entraid fragment"')).status).toBe(400);
    expect((await ask("no401", 'Basic realm="nowhere", scope="entraid fragment"')).status).toBe(502);
    expect((await ask("ucsid=local", 'Basic realm="other", scope="entraid fragment"')).status).toBe(302);
  });

  it.each([
    [
      "the world file says nothing of Entra ID",
      {},
      "/ws/client/createsession",
      /not set up \(entraId in the world file\)/,
    ],
    ["the call is a direct one", { entraId: WORLD.entraId }, "/ws/direct/asnGetTime", /createsession alone tells/],
  ])("gets the failed logon when %s", async (_name, more, path, reason) => {
    const { ucsid, users } = WORLD;
    uc = await startServer({ worlds: [{ ucsid, users, ...more }] });
    const response = await ask("format=json", DISCOVERY, path);
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ error: { _type: "AsnLogonError", iErrorDetail: 101 } });
    expect((await ask("format=json&no401", DISCOVERY, path)).status).toBe(400);
    expect(uc.journal("").at(-1)?.reason).toMatch(reason);
  });
});

describe("a foreign token", () => {
  const logIn = async (authorization: string) => {
    const response = await ask("no401", authorization);
    const body = (await response.json()) as { u8sLoggedInUser?: string; error?: { iErrorDetail: number } };
    return body.u8sLoggedInUser ?? body.error?.iErrorDetail;
  };

  it("logs in whom the world file names, as Bearer and as JWT", async () => {
    uc = await startServer({ worlds: [WORLD] });
    expect(await logIn(`Bearer ${idToken()}`)).toBe("alice");
    expect(await logIn(`JWT ${idToken({ exp: 4_000_000_000 })}`)).toBe("alice");
    expect(await logIn("Bearer a token that is only a text")).toBe("bob");
    expect((await ask(`token=${idToken()}`, "", "/ws/direct/asnGetLoggedInContact")).status).toBe(200);
  });

  it.each([
    ["of a name that is not listed", { preferred_username: "eve@corp.example" }, 101],
    ["for another application", { aud: "another" }, 101],
    ["from another tenant", { tid: CLIENT }, 101],
    ["that has ended", { exp: 1_000_000_000 }, 130],
  ])("%s: error", async (_name, claims, error) => {
    uc = await startServer({ worlds: [WORLD] });
    expect(await logIn(`Bearer ${idToken(claims)}`)).toBe(error);
  });

  it("ends by the server's clock", async () => {
    uc = await startServer({ worlds: [WORLD] });
    const token = idToken({ exp: 4_000_000_000 });
    uc.clock.set("2096-10-03T00:00:00Z");
    expect(await logIn(`Bearer ${token}`)).toBe(130);
  });

  it("does not help a user whose login fails, nor where nothing is set up", async () => {
    uc = await startServer({ worlds: [WORLD, { ucsid: "other", users: WORLD.users }] });
    expect(await logIn("Bearer the token of a locked user")).toBe(129);
    const other = await ask("no401&ucsid=other", `Bearer ${idToken()}`);
    expect(await other.json()).toMatchObject({ error: { iErrorDetail: 101 } });
  });

  it("leaves the server's own tokens working", async () => {
    uc = await startServer({ worlds: [WORLD] });
    const issued = await fetch(`${uc.url}/ws/direct/asnGetUserToken?iType=1&user=bob&pass=secret`);
    expect(await logIn(`Bearer ${((await issued.json()) as { sToken: string }).sToken}`)).toBe("bob");
  });

  it("of a user who is not there is a mistake in the world, named at the start", async () => {
    uc = await startServer();
    const entraId = { ...WORLD.entraId, logins: [{ user: "alicia", token: "x" }] };
    await expect(startServer({ worlds: [{ ...WORLD, entraId }] })).rejects.toThrow(
      'entraId: there is no user "alicia"',
    );
    const both = { ...WORLD.entraId, logins: [{ user: "alice", token: "x", claims: { sub: "y" } }] };
    await expect(startServer({ worlds: [{ ...WORLD, entraId: both }] })).rejects.toThrow(
      "worlds[0].entraId.logins[0]: expected either token or claims",
    );
  });
});
