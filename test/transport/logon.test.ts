import { describe, expect, it } from "vitest";
import { LOGON_TEXTS } from "../../src/rose/logon-error.js";
import { LOGON_CODES, type LogonErrorCode } from "../../src/world/logon-code.js";
import { basic, useEmulator } from "../support/emulator.js";

const emulator = useEmulator({ seed: 1 });
const post = (path: string, init: RequestInit = {}) => fetch(`${emulator.uc.url}${path}`, { method: "POST", ...init });

describe("createsession", () => {
  it("answers with nothing but the session id when X-simple is set", async () => {
    const response = await post("/ws/client/createsession", { headers: { ...basic("alice"), "x-simple": "1" } });
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(await response.text()).toMatch(/^\{"sessionid":"[0-9A-F]{32}"\}$/);
  });

  it("adds the logon result, with the user's own contact, when X-simple is not set", async () => {
    const response = await post("/ws/client/createsession", {
      headers: basic("alice"),
      body: '{"negotiate":{"iClientProtocolVersion":70}}',
    });
    expect(await response.json()).toMatchObject({
      sessionid: expect.stringMatching(/^[0-9A-F]{32}$/),
      _type: "AsnLogonResult",
      u8sLoggedInUser: "alice",
      ownContact: {
        _type: "AsnContact",
        u8sContactId: "sip:alice@example.com",
        asnRemoteContact: { u8sCtiServerUserName: "alice" },
      },
    });
  });

  it.each([
    ["Basic", { headers: basic("alice") }, ""],
    ["user and pass in the query", {}, "&user=alice&pass=secret"],
    ["the user's name in other letters", { headers: basic("ALICE") }, ""],
  ])("accepts %s", async (_name, init, query) => {
    expect((await post(`/ws/client/createsession?simple${query}`, init)).status).toBe(200);
  });

  it("rejects a negotiation of the wrong type and names the field", async () => {
    const response = await post("/ws/client/createsession", {
      headers: basic("alice"),
      body: '{"negotiate":{"iClientProtocolVersion":"new"}}',
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      reject: { invokeProblem: 2 },
      details: expect.stringContaining("negotiate.iClientProtocolVersion"),
    });
  });
});

describe("a server that is not connected", () => {
  it.each([
    ["configured but not connected", "offline"],
    ["not known at all", "local1"],
  ])("gives 502 and the documented bytes: %s", async (_name, ucsid) => {
    const response = await post(`/ws/client/createsession?ucsid=${ucsid}`, { headers: basic("alice") });
    expect(response.status).toBe(502);
    expect(await response.text()).toBe(
      `{"error":{"details":"server not connected here: [${ucsid}]","_type":"WsError","iErrorDetail":119,"u8sErrorString":"UCServer is not connected here"}}`,
    );
  });
});

describe("a logon that fails", () => {
  const documented = (code: number, text: string, invokedID: string, sessionID: string) =>
    `{"error":{"_type":"AsnLogonError","iErrorDetail":${code},"sAuthCredetials":"","u8sErrorString":${JSON.stringify(text)},"u8sFailedUser":""},"error_value":0,"invokedID":${invokedID},"sessionID":"${sessionID}"}`;

  it.each([
    ["no401 with HTTP authentication", "?no401", basic("alice", "wrong")],
    ["no401 without any credentials", "?no401=1", {}],
    ["user and pass", "?user=alice&pass=wrong", {}],
    ["a token", "?token=nonsense", {}],
  ])("gives 400 and the documented bytes: %s", async (_name, query, headers) => {
    const response = await post(`/ws/client/createsession${query}`, { headers });
    const body = await response.text();
    expect(response.status).toBe(400);
    const [, invoked, session] = /"invokedID":(\d+),"sessionID":"([0-9A-F]{32})"\}$/.exec(body) ?? [];
    expect(body).toBe(documented(101, "User Authentication failed", invoked ?? "", session ?? ""));
  });

  it("gives 401 and a challenge with HTTP authentication, so that a browser asks", async () => {
    for (const headers of [basic("alice", "wrong"), {}]) {
      const response = await post("/ws/client/createsession", { headers });
      expect(response.status).toBe(401);
      expect(response.headers.get("www-authenticate")).toBe('Basic realm="ucserver"');
    }
  });

  it("keeps the challenge's header when no401 turned the status into 400 (observed)", async () => {
    const response = await post("/ws/client/createsession?no401", { headers: basic("alice", "wrong") });
    expect(response.status).toBe(400);
    expect(response.headers.get("www-authenticate")).toBe('Basic realm="ucserver"');
  });

  it.each(Object.entries(LOGON_CODES))("error %s has a user of its own who reproduces it", async (code, name) => {
    const text = LOGON_TEXTS[Number(code) as LogonErrorCode];
    const response = await post("/ws/client/createsession?no401", { headers: basic(name) });
    const body = await response.text();
    expect(response.status).toBe(400);
    const [, invoked, session] = /"invokedID":(\d+),"sessionID":"([0-9A-F]{32})"\}$/.exec(body) ?? [];
    expect(body).toBe(documented(Number(code), text, invoked ?? "", session ?? ""));
  });

  it("counts invokedID up by one with each attempt", async () => {
    const next = async () =>
      ((await (await post("/ws/client/createsession?no401")).json()) as { invokedID: number }).invokedID;
    const first = await next();
    expect([await next(), await next()]).toEqual([first + 1, first + 2]);
  });
});

describe("tokens", () => {
  const issue = async (argument: object, name = "asnGetUserToken"): Promise<string> => {
    const response = await post(`/ws/direct/${name}`, { headers: basic("bob"), body: JSON.stringify(argument) });
    expect(response.status).toBe(200);
    return ((await response.json()) as { sToken: string }).sToken;
  };
  const payload = (token: string) => JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());

  it("are JWTs with issuer ucserver, the user, the type and a day of life", async () => {
    const claims = payload(await issue({ iType: 1 }));
    expect(claims).toMatchObject({ iss: "ucserver", sub: "bob", typ: 1 });
    expect(claims.exp - claims.iat).toBe(24 * 60 * 60);
    expect(payload(await issue({ iType: 0, iTTL: 60 }, "asnGetUserTokenV2"))).toMatchObject({ typ: 0 });
  });

  it.each([
    ["the query", (token: string) => [`?simple&token=${token}`, {}] as const],
    ["X-uctoken", (token: string) => ["?simple", { "X-UCTOKEN": token }] as const],
    ["Bearer", (token: string) => ["?simple", { authorization: `Bearer ${token}` }] as const],
    ["JWT", (token: string) => ["?simple", { authorization: `JWT ${token}` }] as const],
  ])("log their user in by %s", async (_name, request) => {
    const [query, headers] = request(await issue({ iType: 1 }));
    const response = await post(`/ws/client/createsession${query}`, { headers });
    expect(response.status).toBe(200);
    const { sessionid } = (await response.json()) as { sessionid: string };
    const own = await post("/ws/client/asnGetLoggedInContact", { headers: { "x-ucsessionid": sessionid } });
    expect(await own.json()).toMatchObject({ u8sLoggedInUser: "bob" });
  });

  it("that only identify log nobody in: 101", async () => {
    const response = await post(`/ws/client/createsession?token=${await issue({ iType: 0 })}`);
    expect(await response.json()).toMatchObject({ error: { iErrorDetail: 101 } });
  });

  it("that have ended give 130, to log in and to verify", async () => {
    const token = await issue({ iType: 1, iTTL: -1 });
    const logon = await post(`/ws/client/createsession?token=${token}`);
    expect(logon.status).toBe(400);
    expect(await logon.json()).toMatchObject({ error: { _type: "AsnLogonError", iErrorDetail: 130 } });
    const verify = await post("/ws/direct/asnTokenVerify", { body: JSON.stringify({ sToken: token }) });
    expect(verify.status).toBe(400);
    expect(await verify.json()).toMatchObject({ error: { _type: "AsnRequestError", iErrorDetail: 130 } });
  });

  it("are verified without any authentication (observed)", async () => {
    const token = await issue({ iType: 1 });
    const old = await post("/ws/direct/asnTokenVerify", { body: JSON.stringify({ sToken: token }) });
    const v2 = await post("/ws/direct/asnTokenVerifyV2", { body: JSON.stringify({ u8sToken: token }) });
    for (const response of [old, v2]) {
      expect(response.status).toBe(200);
      expect(await response.json()).toMatchObject({ _type: "AsnTokenVerifyResult", u8sUserName: "bob", iType: 1 });
    }
  });

  it("of another server are not valid here", async () => {
    const [head, , signature] = (await issue({ iType: 1 })).split(".");
    const forged = Buffer.from('{"iss":"ucserver","sub":"bob","typ":1,"exp":9999999999}').toString("base64url");
    const response = await post(`/ws/client/createsession?token=${head}.${forged}.${signature}`);
    expect(await response.json()).toMatchObject({ error: { iErrorDetail: 101 } });
  });
});
