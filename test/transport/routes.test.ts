import { describe, expect, it } from "vitest";
import { basic, logIn, useEmulator } from "../support/emulator.js";

const emulator = useEmulator({ seed: 2 });

const transports = ["GET", "POST", "JSONP"] as const;
type Transport = (typeof transports)[number];

/** The same request by each of the ways in; the body is parsed alike, status and type are as sent. */
async function ask(transport: Transport, path: string, headers: Record<string, string> = {}) {
  const joint = path.includes("?") ? "&" : "?";
  const url = `${emulator.uc.url}${path}${transport === "JSONP" ? `${joint}callback=app.answer` : ""}`;
  const response = await fetch(url, { method: transport === "POST" ? "POST" : "GET", headers });
  const text = await response.text();
  const script = /^\/\*\*\/app\.answer\((.*)\);$/s.exec(text);
  if (transport === "JSONP" && response.status !== 204) {
    expect(response.headers.get("content-type")).toBe("application/javascript; charset=utf-8");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(script, text).not.toBeNull();
  }
  const json = transport === "JSONP" ? (script?.[1] ?? "") : text;
  return { status: response.status, body: json === "" ? undefined : JSON.parse(json), headers: response.headers };
}

const logonError = (code: number) => ({
  error: { _type: "AsnLogonError", iErrorDetail: code, sAuthCredetials: "", u8sFailedUser: "" },
  error_value: 0,
  invokedID: expect.any(Number),
  sessionID: expect.stringMatching(/^[0-9A-F]{32}$/),
});
const invalidSession = { invokedID: { invokedID: expect.any(Number) }, reject: { invokeProblem: 8 } };

async function token(type: number, ttl = 60): Promise<string> {
  const url = `${emulator.uc.url}/ws/direct/asnGetUserToken?iType=${type}&iTTL=${ttl}`;
  return ((await (await fetch(url, { headers: basic("alice") })).json()) as { sToken: string }).sToken;
}

/** Each way to say who one is: what is sent, and how the routes that ask for it answer. */
const ways: [string, () => Promise<{ query: string; headers: Record<string, string> }>, number, number | undefined][] =
  [
    ["Basic", async () => ({ query: "", headers: basic("alice") }), 200, undefined],
    ["Basic, wrong", async () => ({ query: "", headers: basic("alice", "no") }), 401, 101],
    ["Basic, wrong, no401", async () => ({ query: "no401", headers: basic("alice", "no") }), 400, 101],
    ["Basic, unreadable", async () => ({ query: "no401", headers: { authorization: "Basic ???" } }), 400, 101],
    ["a scheme that is not supported", async () => ({ query: "", headers: { authorization: "Digest x" } }), 401, 101],
    ["user and pass", async () => ({ query: "user=alice&pass=secret", headers: {} }), 200, undefined],
    ["user and pass, wrong", async () => ({ query: "user=alice&pass=no", headers: {} }), 400, 101],
    ["token in the query", async () => ({ query: `token=${await token(1)}`, headers: {} }), 200, undefined],
    ["token in the header", async () => ({ query: "", headers: { "X-UcToken": await token(1) } }), 200, undefined],
    ["Bearer", async () => ({ query: "", headers: { authorization: `Bearer ${await token(1)}` } }), 200, undefined],
    ["JWT", async () => ({ query: "", headers: { authorization: `jwt ${await token(1)}` } }), 200, undefined],
    ["Bearer, wrong", async () => ({ query: "no401", headers: { authorization: "Bearer x.y.z" } }), 400, 101],
    ["token that identifies only", async () => ({ query: `token=${await token(0)}`, headers: {} }), 400, 101],
    ["token that has ended", async () => ({ query: `token=${await token(1, -5)}`, headers: {} }), 400, 130],
    ["none", async () => ({ query: "", headers: {} }), 401, 101],
    ["none, no401", async () => ({ query: "NO401=1", headers: {} }), 400, 101],
  ];

describe.each(transports)("by %s", (transport) => {
  describe.each(ways)("with %s", (_name, way, status, code) => {
    it("createsession", async () => {
      const { query, headers } = await way();
      const answer = await ask(transport, `/ws/client/createsession?${query}`, headers);
      expect(answer.status).toBe(status);
      expect(answer.body).toMatchObject(
        code ? logonError(code) : { sessionid: expect.stringMatching(/^[0-9A-F]{32}$/), u8sLoggedInUser: "alice" },
      );
      if (status === 401) expect(answer.headers.get("www-authenticate")).toBe('Basic realm="ucserver"');
    });

    it("a function of /ws/direct", async () => {
      const { query, headers } = await way();
      const answer = await ask(transport, `/ws/direct/asnGetLoggedInContact?${query}`, headers);
      expect(answer.status).toBe(status);
      expect(answer.body).toMatchObject(
        code ? logonError(code) : { _type: "AsnGetLoggedInContactResult", u8sLoggedInUser: "alice" },
      );
    });

    it("a function of /ws/client asks for a session, not for credentials", async () => {
      const { query, headers } = await way();
      const answer = await ask(transport, `/ws/client/asnGetLoggedInContact?${query}`, headers);
      expect(answer.status).toBe(400);
      expect(answer.body).toMatchObject(invalidSession);
    });

    it("the routes without authentication answer all the same", async () => {
      const { query, headers } = await way();
      const contacts = await ask(transport, `/ws/public/contacts?${query}`, headers);
      expect(contacts.status).toBe(200);
      expect(Object.keys(contacts.body.contacts)).toContain("sip:alice@example.com");
      const version = await ask(transport, `/ws/client/ucserverversion?${query}`, headers);
      expect(version.status).toBe(200);
      expect(version.body).toMatchObject({ ucserverprotocolversion: 70 });
      const front = await ask(transport, `/controller/client/ucws?ucsid=local&${query}`, headers);
      expect(front.status).toBe(200);
      expect(front.body).toEqual({ redirect: emulator.uc.url });
      expect(front.headers.get("content-length")).not.toBeNull();
    });
  });

  it("a session can be used, and ended once", async () => {
    const id = await logIn(emulator.uc);
    const own = await ask(transport, `/ws/client/asnGetLoggedInContact?X-UcSessionId=${id}`);
    expect(own.status).toBe(200);
    expect(own.body).toMatchObject({ ownContact: { u8sContactId: "sip:alice@example.com" } });
    const end = await ask(transport, "/ws/client/destroysession", { "x-ucsessionid": id });
    expect(end.status).toBe(200);
    expect(end.body).toEqual({});
    const again = await ask(transport, `/ws/client/destroysession?ucsessionid=${id}`);
    expect(again.status).toBe(400);
    expect(again.body).toMatchObject(invalidSession);
  });

  it("asnLogoff ends a session", async () => {
    const id = await logIn(emulator.uc);
    expect((await ask(transport, `/ws/client/asnLogoff?ucsessionid=${id}`)).status).toBe(200);
    const after = await ask(transport, `/ws/client/asnGetLoggedInContact?ucsessionid=${id}`);
    expect(after.body).toMatchObject(invalidSession);
  });

  it("an unknown function is rejected as such", async () => {
    const id = await logIn(emulator.uc);
    for (const path of [`/ws/client/asnNoSuch?ucsessionid=${id}`, "/ws/direct/asnNoSuch?user=alice&pass=secret"]) {
      const answer = await ask(transport, path);
      expect(answer.status).toBe(400);
      expect(answer.body).toMatchObject({ reject: { invokeProblem: 1 } });
    }
  });

  it("a server that is not connected gives 502 everywhere, and 204 at the cloud front", async () => {
    for (const path of [
      "/ws/client/createsession",
      "/ws/client/destroysession",
      "/ws/client/ucserverversion",
      "/ws/client/asnGetLoggedInContact",
      "/ws/direct/asnGetLoggedInContact",
      "/ws/public/contacts",
    ]) {
      const answer = await ask(transport, `${path}?UCSID=offline`, basic("alice"));
      expect([path, answer.status]).toEqual([path, 502]);
      expect(answer.body).toEqual({
        error: {
          details: "server not connected here: [offline]",
          _type: "WsError",
          iErrorDetail: 119,
          u8sErrorString: "UCServer is not connected here",
        },
      });
    }
    const front = await ask(transport, "/controller/client/ucws?ucsid=offline");
    expect([front.status, front.body]).toEqual([204, undefined]);
  });
});

describe("the control side", () => {
  it("says that all is well, with no session at all", async () => {
    const response = await fetch(`${emulator.uc.url}/__admin/health`);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      status: "ok",
      servers: [
        { ucsid: "local", connected: true },
        { ucsid: "offline", connected: false },
      ],
    });
  });
});

describe("JSONP", () => {
  it("can be told to answer 200 always, so that a script tag sees errors", async () => {
    const { startServer } = await import("../../src/index.js");
    const uc = await startServer({ jsonpStatus: "200" });
    const response = await fetch(`${uc.url}/ws/client/createsession?no401&jsonp=cb`);
    expect(response.status).toBe(200);
    expect(await response.text()).toMatch(/^\/\*\*\/cb\(\{"error":.*\}\);$/);
    await uc.stop();
  });

  it.each(["alert(1)", "a.b()", "<script>", "a b", "1a", "a..b", `${"a".repeat(201)}`, ""])(
    "refuses the callback %j and echoes nothing of it",
    async (callback) => {
      const response = await fetch(
        `${emulator.uc.url}/ws/client/ucserverversion?callback=${encodeURIComponent(callback)}`,
      );
      const body = await response.text();
      expect(response.status).toBe(400);
      expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
      if (callback) expect(body).not.toContain(callback);
    },
  );
});
