import { describe, expect, it } from "vitest";
import { openOn } from "../support/channel.js";
import { basic, direct } from "../support/emulator.js";
import { Caller, PEOPLE, useWorld } from "../support/own-world.js";

const CODES = [100, 101, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 129, 130, 131, 133] as const;
const office = useWorld({
  users: [
    ...PEOPLE.map((user) => ({ ...user, password: "secret" })),
    ...CODES.map((logonError) => ({ name: `e${logonError}`, logonError })),
  ],
});
const credential = (user: string, password = "secret") => Buffer.from(`${user}:${password}`).toString("base64");
const authBasic = (user: string, password?: string) => ({
  auth: { authBasic: { credential: credential(user, password) } },
});
const UTC = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
const JWT = /^[\w-]+\.[\w-]+\.[\w-]+$/;

/** The argument of a logon of the binary protocol. */
const logon = (password = "secret") => ({
  ...{ iVersion: 70, u8sVersion: "1.0", iAttachToContact: 1, u8sClientComputerName: "PC" },
  authentication: { simple: { u8sClientUsername: "alice", u8sClientUserPassword: password } },
});

const negotiation = (more: object = {}) => ({
  u8sMinSupportedInterfaceVersion: "",
  u8sMaxSupportedInterfaceVersion: "",
  u8sClientDeviceId: "device 7",
  u8sClientVersion: "1.0",
  eClientAppID: 15,
  u8sClientDeviceName: "Alice's notebook",
  iClientCapabilities: 0,
  ...more,
});
const negotiate = async (more: object = {}) =>
  (await Caller.of(office.server, "alice")).result("asnNegotiateServerConnectionV2", negotiation(more));
const createSession = (user: string, password?: string) =>
  fetch(`${office.server.url}/ws/client/createsession?ucsid=own&no401`, {
    method: "POST",
    headers: basic(user, password),
  });

describe("asnNegotiateServerConnectionV2", () => {
  it("names the connection, or takes the name that the client had before (auth-04)", async () => {
    expect(await negotiate()).toMatchObject({ result: { u8sConnectionGUID: expect.stringMatching(/^[0-9A-F]{32}$/) } });
    expect(await negotiate({ u8sConnectionGUID: "MINE" })).toMatchObject({ result: { u8sConnectionGUID: "MINE" } });
  });

  it("says nothing of switched-off services and of other brands where there are none (auth-07)", async () => {
    const { result } = await negotiate();
    const optional = ["iOEM", "bPresenceDisabled", "bUserRightsDisabled", "eAnonymousDetails"];
    for (const field of optional) expect(result).not.toHaveProperty(field);
  });

  it("brings the clocks together, in both forms (auth-08, auth-13)", async () => {
    const alice = await Caller.of(office.server, "alice");
    await office.server.clock.set("2026-03-01T12:00:00Z");
    const time = { stServerTime: expect.stringMatching(/^2026-03-01T12:00/) };
    expect(await alice.result("asnNegotiateServerConnectionV2", negotiation())).toMatchObject({ result: time });
    expect(await alice.result("asnNegotiateServerConnection", { iClientProtocolVersion: 70 })).toMatchObject(time);
    await office.server.reset();
  });

  it.each([
    ["above the server's version", "90.0.0", "99.0.0"],
    ["below it", "1.0.0", "6.0.0"],
  ])(
    "tells a client whose range is %s that they do not fit, with the server's version (auth-02)",
    async (_what, min, max) => {
      const range = { u8sMinSupportedInterfaceVersion: min, u8sMaxSupportedInterfaceVersion: max };
      const answer = await negotiate(range);
      expect(answer).toMatchObject({ incompatible: { u8sServerInterfaceVersion: "70.0.0" } });
      expect(answer).not.toHaveProperty("result");
    },
  );

  it("says how long a busy server is busy, where a response makes it so (auth-03)", async () => {
    office.server.respond({
      operation: "asnNegotiateServerConnectionV2",
      result: { busy: { iServerBusyTimeout: 30 } },
    });
    expect(await negotiate()).toMatchObject({ busy: { iServerBusyTimeout: 30 } });
    await office.server.reset();
  });

  it("makes the name of the device known to the administration (auth-10)", async () => {
    await office.server.reset();
    const channel = await openOn(office.server, "alice");
    await channel.result("asnNegotiateServerConnectionV2", negotiation());
    await channel.result("asnMgmtGetUsers", {});
    await channel.waitFor(({ invoke }) => JSON.stringify(invoke ?? {}).includes('"u8sUserName":"alice"'));
    const [alice] = channel.events("asnMgmtGetUsersEvent");
    expect(alice).toMatchObject({
      clientConnectionInfo: {
        u8sLastLoginDeviceName: "Alice's notebook",
        connectionDescriptions: [{ u8sDeviceName: "Alice's notebook", u8sDeviceID: "device 7" }],
      },
    });
    await channel.close();
  });
});

it.each([[0], [71]])(
  "asnNegotiateServerConnection fails for the unknown protocol version %i (auth-12)",
  async (version) => {
    const alice = await Caller.of(office.server, "alice");
    const { status, body } = await alice.call("asnNegotiateServerConnection", { iClientProtocolVersion: version });
    expect([status, body]).toMatchObject([
      400,
      {
        error: {
          _type: "AsnNegotiateServerConnectionError",
          optionalParams: { ServerProtocolVersion: 70, serverVersion: "7.0.0.0", productVersion: "7.0.0.0" },
        },
      },
    ]);
  },
);

describe("a failed logon", () => {
  it.each(CODES.map((code) => [code]))("has the number %i that the world gives the user (auth-14)", async (code) => {
    const response = await createSession(`e${code}`);
    expect([response.status, await response.json()]).toMatchObject([400, { error: { iErrorDetail: code } }]);
  });

  it("is the same for an unknown name and for a wrong password (auth-15)", async () => {
    for (const [user, password] of [
      ["nobody", "secret"],
      ["alice", "wrong"],
    ] as const) {
      expect(await (await createSession(user, password)).json()).toMatchObject({ error: { iErrorDetail: 101 } });
    }
  });

  it("is AsnRequestError in the V2 forms and AsnLogonError in the older one (auth-21, auth-24)", async () => {
    const alice = await Caller.of(office.server, "alice");
    const errors = [];
    for (const name of ["asnLoginV2", "asnLogonV2", "asnLogon"] as const) {
      const argument = name === "asnLoginV2" ? authBasic("alice", "wrong") : logon("wrong");
      const { body } = await alice.call(name, argument);
      errors.push((body.error as { _type: string; iErrorDetail: number } | undefined) ?? body);
    }
    expect(errors).toMatchObject([
      { _type: "AsnRequestError", iErrorDetail: 101 },
      { _type: "AsnRequestError", iErrorDetail: 101 },
      { _type: "AsnLogonError", iErrorDetail: 101 },
    ]);
  });
});

describe("asnLoginV2", () => {
  it("lists the methods where no credentials are given (auth-18)", async () => {
    const alice = await Caller.of(office.server, "alice");
    expect(await alice.result("asnLoginV2", {})).toMatchObject({
      supportedAuthMethods: { authMethodsOrdered: [1, 5] },
    });
  });

  it("takes name and password, in UTF-8, and gives a token that logs in again (auth-19, auth-20)", async () => {
    const alice = await Caller.of(office.server, "alice");
    const { succceeded } = await alice.result<{ succceeded: { token: { u8sJwt: string } } }>(
      "asnLoginV2",
      authBasic("bob"),
    );
    expect(succceeded).toMatchObject({ u8sLoggedInUser: "bob", token: { u8sJwt: expect.stringMatching(JWT) } });
    const bearer = { auth: { authBearer: { u8sJWT: succceeded.token.u8sJwt } } };
    expect(await alice.result("asnLoginV2", bearer)).toMatchObject({ succceeded: { u8sLoggedInUser: "bob" } });
  });

  it("and asnMgmtLoginV2 for the administrator: methods, refusal, login (mgmt-03)", async () => {
    const alice = await Caller.of(office.server, "alice");
    expect(await alice.result("asnMgmtLoginV2", {})).toMatchObject({
      supportedAuthMethods: { authMethodsOrdered: [1] },
    });
    expect(await alice.refusal("asnMgmtLoginV2", authBasic("admin", "wrong"))).toBe(101);
    expect(await alice.refusal("asnMgmtLoginV2", authBasic("alice"))).toBe(101);
    expect(await alice.result("asnMgmtLoginV2", authBasic("admin"))).toMatchObject({
      succceeded: { u8sLoggedInUser: "admin" },
    });
  });
});

it("asnCreateAuthToken gives the login's result and an id for further steps, and wrong data fail (trans-07)", async () => {
  const alice = await Caller.of(office.server, "alice");
  const create = (login: object, more: object = {}) =>
    alice.call("asnCreateAuthToken", { login, u8sUCSID: "own", ...more });
  expect((await create(authBasic("bob"))).body).toMatchObject({
    loginResult: { succceeded: { u8sLoggedInUser: "bob" } },
    u8sAuthSessionID: expect.stringMatching(/^[0-9A-F]{32}$/),
  });
  expect((await create({})).body).toMatchObject({
    loginResult: { supportedAuthMethods: { authMethodsOrdered: [1, 5] } },
  });
  expect((await create(authBasic("admin"), { role: 1 })).status).toBe(200);
  expect((await create(authBasic("admin"))).status).toBe(400);
  expect((await create(authBasic("bob", "wrong"))).status).toBe(400);
  expect((await create(authBasic("bob"), { u8sUCSID: "another" })).status).toBe(400);
});

it("asnLogon says that the contact is valid, and gives it; asnGetLoggedInContactV2 too (auth-25, auth-36)", async () => {
  const alice = await Caller.of(office.server, "alice");
  const ownContact = { u8sContactId: "sip:alice@example.com", asnRemoteContact: { u8sDisplayName: "Alice Adams" } };
  expect(await alice.result("asnLogon", logon())).toMatchObject({
    iValidContact: 1,
    ownContact,
  });
  const own = await alice.result("asnGetLoggedInContactV2");
  expect(own).toMatchObject({
    u8sLoggedInUser: "alice",
    ownContact: { ...ownContact, asnAbsentState: { eAbsentState: 4 } },
  });
});

it("asnLogoff has no answer, and ends session and socket (auth-27)", async () => {
  const channel = await openOn(office.server, "alice");
  const before = channel.messages.length;
  channel.send({ invoke: { invokeID: 1, operationID: 0, operationName: "asnLogoff", argument: {} } });
  await channel.closed;
  expect(channel.messages).toHaveLength(before);
  const response = await fetch(`${office.server.url}/ws/client/asnGetTime`, {
    method: "POST",
    headers: { "x-ucsessionid": channel.sessionId, "x-ucsid": "own" },
  });
  expect(await response.json()).toMatchObject({ reject: { invokeProblem: 8 } });
});

describe("tokens", () => {
  const tokenOf = async (argument: object, name: "asnGetUserToken" | "asnGetUserTokenV2" = "asnGetUserTokenV2") =>
    (await (await Caller.of(office.server, "alice")).result<{ sToken: string }>(name, argument)).sToken;
  const logInBy = (token: string) =>
    fetch(`${office.server.url}/ws/client/createsession?ucsid=own&no401&simple`, { headers: { "x-uctoken": token } });

  it("identify only without a type, and log in with type 1 (auth-28, auth-29)", async () => {
    expect((await logInBy(await tokenOf({}, "asnGetUserToken"))).status).toBe(400);
    expect((await logInBy(await tokenOf({ iType: 1 }, "asnGetUserToken"))).status).toBe(200);
  });

  it("are JWTs of type HS256 that end after a day, or after the seconds asked for (auth-30, auth-35, C38)", async () => {
    const part = (token: string, at: number) =>
      JSON.parse(Buffer.from(token.split(".")[at] ?? "", "base64url").toString()) as { exp: number; iat?: number };
    office.server.clock.stop();
    const now = Math.floor(office.server.clock.now() / 1000) * 1000;
    for (const [argument, seconds] of [
      [{}, 86_400],
      [{ iTTL: 60 }, 60],
    ] as const) {
      const token = await tokenOf(argument);
      expect(token).toMatch(JWT);
      expect(part(token, 0)).toMatchObject({ typ: "JWT", alg: "HS256" });
      expect(part(token, 1).exp * 1000 - now).toBe(seconds * 1000);
    }
    await office.server.reset();
  });

  it("are verified with all that is known of their user, without a login too (trans-02, trans-04)", async () => {
    const u8sToken = await tokenOf({ iType: 1 });
    const known = {
      stValidTo: expect.stringMatching(UTC),
      iType: 1,
      u8sUserName: "alice",
      u8sSIPURI: "sip:alice@example.com",
      u8sPhoneNumber: "+493023125100",
      iUserStaticRights: expect.any(Number),
      asnUserContact: { u8sDisplayName: "Alice Adams" },
      asnUserPropertyBag: { asnProperties: [] },
    };
    const bob = await Caller.of(office.server, "bob");
    expect(await bob.result("asnTokenVerifyV2", { u8sToken })).toMatchObject(known);
    const response = await direct(office.server, "asnTokenVerify", { user: "carol", argument: { sToken: u8sToken } });
    expect(await response.json()).toMatchObject(known);
  });
});

it("the application of createsession is that of the connection in the administration (auth-37)", async () => {
  const response = await fetch(`${office.server.url}/ws/client/createsession?ucsid=own&clientappid=15`, {
    method: "POST",
    headers: basic("carol"),
  });
  const { sessionid } = (await response.json()) as { sessionid: string };
  const channel = await openOn(office.server, "alice");
  await channel.result("asnMgmtGetUsers", {});
  await channel.waitFor(({ invoke }) => JSON.stringify(invoke ?? {}).includes('"u8sUserName":"carol"'));
  const events = channel.events("asnMgmtGetUsersEvent") as { userProfile: { u8sUserName: string } }[];
  expect(events.find(({ userProfile }) => userProfile.u8sUserName === "carol")).toMatchObject({
    clientConnectionInfo: { connectionDescriptions: [{ iClientAppID: 15 }] },
  });
  expect(sessionid).toMatch(/^[0-9A-F]{32}$/);
  await channel.close();
});

it("asnCheckConnection gives versions of four parts, the product and the protocol; asnGetTime the time (trans-05, trans-09, C32)", async () => {
  const alice = await Caller.of(office.server, "alice");
  expect(await alice.result("asnCheckConnection")).toMatchObject({
    u8sServerVersion: expect.stringMatching(/^\d+(\.\d+){3}$/),
    u8sProductVersion: expect.stringMatching(/^\d+(\.\d+){3}$/),
    iOEMID: 0,
    iProtocolVersion: 70,
  });
  await office.server.clock.set("2026-03-01T12:00:00Z");
  const { stSystemtime } = await alice.result<{ stSystemtime: string }>("asnGetTime");
  expect(stSystemtime).toMatch(UTC);
  expect(stSystemtime).toMatch(/^2026-03-01T12:00/);
  await office.server.reset();
});

it.each(["asnTransportKeepAlive", "asnKeepAlive"] as const)(
  "%s is an event that nothing answers (trans-01, rose-04, S39)",
  async (operationName) => {
    const channel = await openOn(office.server, "alice");
    channel.send({ invoke: { invokeID: 7, operationID: 0, operationName, argument: { dummy: null } } });
    await channel.result("asnGetTime");
    expect(channel.messages.filter(({ result }) => result?.invokeID !== 7)).toHaveLength(channel.messages.length);
    expect(channel.messages).toHaveLength(1);
    await channel.close();
  },
);
