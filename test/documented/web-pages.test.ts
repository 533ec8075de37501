import { describe, expect, it } from "vitest";
import { startServer } from "../../src/index.js";
import { Channel } from "../support/channel.js";
import { basic, useEmulator } from "../support/emulator.js";

const office = useEmulator();
const ask = (path: string, init: RequestInit = {}) => fetch(`${office.uc.url}${path}`, { redirect: "manual", ...init });
const CREATE = "/ws/client/createsession?simple";
const logIn = async (query = "", headers: Record<string, string> = basic("alice")) => {
  const response = await ask(`${CREATE}${query}`, { headers });
  return { status: response.status, ...((await response.json()) as { sessionid?: string }) };
};
const sessionOf = async (query = "") => (await logIn(query)).sessionid ?? "";
const direct = "/ws/direct/asnGetUserToken";
const tokenOf = async (iType: number) =>
  ((await (await ask(`${direct}?iType=${iType}`, { headers: basic("alice") })).json()) as { sToken: string }).sToken;
const NAMES = ["asnGetPhoneBooks", "asnGetLocationIDs", "asnGetLoggedInContact", "asnChatGetConversations"];

describe("every endpoint", () => {
  it("begins with the service's own page (web-02)", async () => {
    const response = await ask("/");
    expect([response.status, response.headers.get("content-type")]).toEqual([
      200,
      expect.stringMatching(/^text\/html/),
    ]);
  });

  it.each([
    ["createsession (web-04)", () => CREATE],
    ["a function of a session (web-05)", (id: string) => `/ws/client/asnGetPhoneBooks?x-ucsessionid=${id}`],
    ["the public contacts (web-06)", () => "/ws/public/contacts"],
    ["the version (web-06)", () => "/ws/client/ucserverversion"],
  ])("takes GET and POST: %s", async (_what, path) => {
    const id = await sessionOf();
    for (const method of ["GET", "POST"]) {
      const response = await ask(path(id), { method, headers: basic("alice") });
      expect([method, response.status]).toEqual([method, 200]);
    }
  });

  it("takes POST for the end of a session (web-06)", async () => {
    const response = await ask(`/ws/client/destroysession?ucsessionid=${await sessionOf()}`, { method: "POST" });
    expect(response.status).toBe(200);
  });

  it.each([
    ["direct", () => "/ws/direct/asnGetPhoneBooks?"],
    ["client", (id: string) => `/ws/client/asnGetPhoneBooks?x-ucsessionid=${id}&`],
    ["public", () => "/ws/public/contacts?"],
  ])("answers as JSONP: %s (web-07)", async (_what, path) => {
    const text = await (await ask(`${path(await sessionOf())}callback=cb.f`, { headers: basic("alice") })).text();
    expect(text).toMatch(/cb\.f\(\{.*\}\)/s);
  });
});

describe("a direct call", () => {
  it("without HTTP authentication gets 401 and the challenge (web-09)", async () => {
    const response = await ask(direct);
    expect([response.status, response.headers.get("www-authenticate")]).toEqual([401, expect.stringMatching(/Basic/)]);
  });

  it.each([
    ["by Basic (web-10)", "", () => basic("alice")],
    ["by a token in the query (web-11)", "?x-uctoken=TOKEN", () => ({})],
    ["by a token in the header (web-12)", "", (token: string) => ({ "x-uctoken": token })],
  ])("works %s", async (_what, query, headers) => {
    const token = await tokenOf(1);
    const response = await ask(`${direct}${query.replace("TOKEN", token)}`, { headers: headers(token) });
    expect([response.status, await response.json()]).toMatchObject([200, { sToken: expect.stringMatching(/./) }]);
  });

  it.each([
    ["by a bad token (web-13)", "?x-uctoken=bad", {}],
    ["by a wrong user and password in the query (web-14)", "?user=alice&pass=wrong", {}],
    ["by a wrong Basic with X-no401 (web-15)", "", { ...basic("alice", "wrong"), "x-no401": "1" }],
  ])("fails with 400 and the error, and without a challenge: %s", async (_what, query, headers) => {
    const response = await ask(`${direct}${query}`, { headers });
    expect([response.status, await response.json()]).toMatchObject([400, { error: { _type: "AsnLogonError" } }]);
  });

  it("takes user and password in the query, and the argument as body (web-16)", async () => {
    const response = await ask("/ws/direct/asnTokenVerify?user=alice&pass=secret", {
      method: "POST",
      body: JSON.stringify({ sToken: await tokenOf(1) }),
    });
    expect([response.status, await response.json()]).toMatchObject([200, { u8sUserName: "alice" }]);
  });

  it("takes the argument as query parameters, as POST takes it (web-17)", async () => {
    const sToken = await tokenOf(1);
    const byGet = await (await ask(`/ws/direct/asnTokenVerify?sToken=${sToken}`, { headers: basic("alice") })).json();
    const body = JSON.stringify({ sToken });
    const byPost = await (
      await ask("/ws/direct/asnTokenVerify", { method: "POST", headers: basic("alice"), body })
    ).json();
    expect(byGet).toEqual(byPost);
    expect(byGet).toMatchObject({ u8sUserName: "alice" });
  });
});

describe("createsession", () => {
  it("gives the id alone with X-simple (web-20)", async () => {
    const response = await ask("/ws/client/createsession", { headers: { ...basic("alice"), "x-simple": "1" } });
    expect([response.status, await response.json()]).toEqual([
      200,
      { sessionid: expect.stringMatching(/^[0-9A-F]{32}$/) },
    ]);
  });

  it.each([
    ["a wrong password and no X-no401: 401 (web-22)", "", basic("alice", "wrong"), 401],
    ["a wrong password and no401 without a value: 400 (web-23)", "&no401", basic("alice", "wrong"), 400],
    ["no credentials and no401: 400 (web-24)", "&no401", {}, 400],
  ])("refuses %s", async (_what, query, headers, status) => {
    const response = await ask(`${CREATE}${query}`, { headers: headers as Record<string, string> });
    expect(response.status).toBe(status);
    if (status === 400) expect(await response.json()).toMatchObject({ error: { iErrorDetail: 101 } });
  });

  it("takes a token that logs in, as query or header, beside clientappid (web-25)", async () => {
    const token = await tokenOf(1);
    expect((await logIn(`&clientappid=15&x-uctoken=${token}`, {})).status).toBe(200);
    expect((await logIn("&clientappid=15", { "x-uctoken": token })).status).toBe(200);
  });

  it("takes no token that only identifies (web-26)", async () => {
    expect((await logIn("&no401", { "x-uctoken": await tokenOf(0) })).status).toBe(400);
  });

  it.each(["/ws/client/createsession", "/ws/direct/asnGetTime", "/ws/public/contacts"])(
    "and all routes say 502 and WsError 119 of an unknown server, with its name in brackets: %s (web-27, web-28)",
    async (path) => {
      const response = await ask(`${path}?ucsid=nowhere`, { headers: basic("alice") });
      expect(response.status).toBe(502);
      const text = await response.text();
      expect(text).toContain("119");
      expect(text).toMatch(/[([]nowhere[)\]]/);
    },
  );

  it("names session and invoke in a failed logon, with error_value 0 (web-29)", async () => {
    const response = await ask("/ws/client/createsession?no401", { headers: basic("alice", "wrong") });
    expect([response.status, await response.json()]).toMatchObject([
      400,
      { error: {}, error_value: 0, invokedID: expect.any(Number), sessionID: expect.any(String) },
    ]);
  });

  it("gives each login in steps a session of its own, whatever x-epid names it (web-40)", async () => {
    const headers = { ...basic("alice"), "x-epid": "same" };
    const [one, two] = [await logIn("", headers), await logIn("", headers)];
    expect([one.status, two.status]).toEqual([200, 200]);
    expect(one.sessionid).not.toBe(two.sessionid);
  });
});

describe("a function of the client route", () => {
  it.each(NAMES)("needs a session: %s (web-30)", async (name) => {
    const response = await ask(`/ws/client/${name}`, { headers: basic("alice") });
    expect([response.status, await response.json()]).toMatchObject([400, { reject: { invokeProblem: 8 } }]);
  });

  it("takes the session in a header, beside the server's name (web-31)", async () => {
    const headers = { "x-ucsessionid": await sessionOf(), "x-ucsid": "local" };
    expect((await ask("/ws/client/asnGetPhoneBooks", { headers })).status).toBe(200);
  });

  it("does not work on a session that has ended by GET (web-38)", async () => {
    const id = await sessionOf();
    expect((await ask(`/ws/client/destroysession?ucsessionid=${id}`)).status).toBe(200);
    const response = await ask(`/ws/client/asnGetPhoneBooks?x-ucsessionid=${id}`);
    expect([response.status, await response.json()]).toMatchObject([400, { reject: { invokeProblem: 8 } }]);
  });
});

describe("the public contacts", () => {
  const photo = "data:image/jpeg;base64,/9j/4AAQ";

  it("need no authentication, and are an object by contact id (web-33, web-34, web-35)", async () => {
    const uc = await startServer({});
    const server = uc.server({
      world: { users: [{ name: "ada", firstName: "Ada", lastName: "Lovelace", email: "ada@example.com", photo }] },
    });
    const response = await fetch(`${server.url}/ws/public/contacts?ucsid=${server.ucsid}`);
    expect([response.status, await response.json()]).toMatchObject([
      200,
      {
        contacts: {
          "sip:ada@example.com": {
            iMonitorAccessRights: 1,
            iPresenceState: expect.any(Number),
            asnRemoteContact: {
              ...{ u8sDisplayName: "Ada Lovelace", u8sEMail: "ada@example.com", u8sFirstName: "Ada" },
              ...{ u8sLastName: "Lovelace", u8sSIPAddress: "sip:ada@example.com" },
              optionalParams: { jpegPhoto: { binarydata: "/9j/4AAQ" } },
            },
          },
        },
      },
    ]);
    await uc.stop();
  });
});

describe("the event channel", () => {
  it.each([false, true])("opens with the session in the query, a slash before it: %s (web-37)", async (slash) => {
    const channel = await Channel.open(office.uc, "alice", undefined, slash);
    expect(await channel.result("asnGetPhoneBooks")).toHaveProperty("phonebooks");
    await channel.close();
  });

  it("takes a call by its number alone, and answers with the call's id (web-39)", async () => {
    const channel = await Channel.open(office.uc, "alice");
    const argument = { customnote: { u8sContactID: "sip:alice@example.com", u8sUsername: "", u8sNote: "by number" } };
    channel.send({ invoke: { invokeID: 815, operationID: 1510, argument } });
    const answer = await channel.waitFor(({ result }) => result?.invokeID === 815, "the result");
    expect(answer.result?.result.result).toMatchObject({ _type: "AsnCustomNoteSetResult" });
    await channel.close();
  });
});

it("the cloud front answers 200 with redirect (web-41)", async () => {
  const response = await ask("/controller/client/ucws?ucsid=local");
  expect([response.status, await response.json()]).toMatchObject([200, { redirect: expect.stringMatching(/^http/) }]);
});
