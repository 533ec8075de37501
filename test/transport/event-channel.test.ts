import { request } from "node:http";
import { describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { startServer } from "../../src/index.js";
import { Channel } from "../support/channel.js";
import { call, logIn, result, useEmulator } from "../support/emulator.js";

const emulator = useEmulator();
const alice = "sip:alice@example.com";
const note = (u8sNote: string) => ({ customnote: { u8sContactID: alice, u8sUsername: "alice", u8sNote } });
const noteOf = (argument: Record<string, unknown>) =>
  (argument as { presence: { asnCustomNote?: { u8sNote: string } } }).presence.asnCustomNote?.u8sNote;

/** What a WebSocket that is refused gets as its HTTP answer; given when its connection is closed. */
function refusal(
  query: string,
  path = "/ws/client/websocket",
  { method = "GET", headers = {}, body }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<{ status: number | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    const client = request(`${emulator.uc.url}${path}${query}`, {
      method,
      headers: {
        ...headers,
        connection: "Upgrade",
        upgrade: "websocket",
        "sec-websocket-version": "13",
        "sec-websocket-key": Buffer.from("0123456789abcdef").toString("base64"),
      },
    });
    client.on("response", (response) => {
      let body = "";
      response.on("data", (data) => {
        body += data;
      });
      response.socket.on("close", () => resolve({ status: response.statusCode, body }));
      response.resume();
    });
    client.on("upgrade", () => reject(new Error("the upgrade was accepted")));
    client.on("error", reject);
    client.flushHeaders();
    client.end(body);
  });
}

describe("opening the channel", () => {
  it.each([
    ["no session", ""],
    ["an unknown session", "?x-ucsessionid=470977D3647E174DB9AF9A0C3567A3E7"],
  ])("%s is refused at the upgrade with 401 and a reject", async (_name, query) => {
    const { status, body } = await refusal(query);
    expect(status).toBe(401);
    expect(JSON.parse(body)).toMatchObject({ reject: { invokeProblem: 8 } });
  });

  it.each([
    ["/ws/client/asnGetTime", 400],
    ["/ws/direct/asnGetTime", 401],
    ["/ws/public/contacts", 200],
    ["/ws/nowhere", 404],
    ["/__admin/health", 200],
    ["/", 200],
  ])("%s has nothing to upgrade to: its plain answer, and the connection ends", async (path, expected) => {
    expect((await refusal("", path)).status).toBe(expected);
  });

  it.each([
    ["a body, which is read as always", "POST", { "content-length": "2" }, 400, "{}"],
    ["a body that is too large", "POST", { "content-length": "99999999" }, 413],
    ["a content type that is none", "POST", { "content-length": "0", "content-type": "?" }, 415],
    ["a preflight", "OPTIONS", { origin: "http://page.example", "access-control-request-method": "POST" }, 204],
  ])(
    "an upgrade where there is none ends the connection, also with %s",
    async (_what, method, headers, expected, body?: string) => {
      expect((await refusal("", "/ws/client/asnGetTime", { method, headers, body })).status).toBe(expected);
    },
  );

  it("a plain GET is told that this is for WebSockets", async () => {
    const id = await logIn(emulator.uc);
    const response = await fetch(`${emulator.uc.url}/ws/client/websocket?x-ucsessionid=${id}`);
    expect(response.status).toBe(426);
  });

  it.each([
    ["query, without a slash", (id: string) => [`?x-ucsessionid=${id}`, {}] as const],
    ["query, with a slash", (id: string) => [`/?ucsessionid=${id}`, {}] as const],
    ["header", (id: string) => ["", { "x-ucsessionid": id }] as const],
  ])("the session is bound by %s", async (_name, how) => {
    const id = await logIn(emulator.uc);
    const [path, headers] = how(id);
    const socket = new WebSocket(`${emulator.uc.wsUrl}${path}`, { headers });
    await new Promise((resolve, reject) => socket.once("open", resolve).once("error", reject));
    socket.close();
  });
});

describe("messages", () => {
  it("a result comes as a list of exactly one message, byte for byte as documented", async () => {
    const channel = await Channel.open(emulator.uc);
    channel.send(
      `{"invoke":{"invokeID":7,"operationID":0,"operationName":"asnUnsubscribePresence","argument":{"seqContactIDs":[]}}}`,
    );
    await channel.waitFor(({ result }) => result?.invokeID === 7);
    expect(channel.frames).toEqual([
      `[{"result":{"invokeID":7,"result":{"resultValue":0,"result":{"_type":"AsnUnsubscribePresenceResult","iResult":0}},"sessionID":"${channel.sessionId}"}}]`,
    ]);
    await channel.close();
  });

  it("an error names the invoke invokedID, and error_value is 0", async () => {
    const channel = await Channel.open(emulator.uc);
    const { error } = await channel.call("asnTokenVerify", { sToken: "nonsense" });
    expect(error).toEqual({
      error: { _type: "AsnRequestError", iErrorDetail: 101, u8sErrorString: "User Authentication failed" },
      error_value: 0,
      invokedID: 1,
      sessionID: channel.sessionId,
    });
    await channel.close();
  });

  it.each([
    ["by name", { operationID: 0, operationName: "asnGetLoggedInContactV2" }],
    ["by number", { operationID: 1008 }],
    ["by name with another number: the name decides", { operationID: 1, operationName: "asnGetLoggedInContactV2" }],
  ])("an operation is called %s, bare or in a list of one", async (_name, which) => {
    const channel = await Channel.open(emulator.uc, "bob");
    channel.send({ invoke: { invokeID: 1, ...which, argument: {} } });
    channel.send([{ invoke: { invokeID: 2, ...which, argument: {} } }]);
    for (const id of [1, 2]) {
      const { result } = await channel.waitFor((message) => message.result?.invokeID === id);
      expect(result?.result.result).toMatchObject({ _type: "AsnGetLoggedInContactV2Result", u8sLoggedInUser: "bob" });
    }
    await channel.close();
  });

  it.each([
    ["not JSON", "{no", { invokeProblem: 2 }, { invokednull: null }],
    ["a list of two", '[{"invoke":{}},{"invoke":{}}]', { invokeProblem: 2 }, { invokednull: null }],
    ["an empty list", "[]", { invokeProblem: 2 }, { invokednull: null }],
    ["a number", "7", { invokeProblem: 2 }, { invokednull: null }],
    ["no invoke in it", '{"invocation":{}}', { invokeProblem: 2 }, { invokednull: null }],
    ["an invoke that is no object", '{"invoke":7}', { invokeProblem: 2 }, { invokednull: null }],
    [
      "an invoke id of the wrong type",
      '{"invoke":{"invokeID":"seven","operationName":"asnLogoff"}}',
      { invokeProblem: 2 },
      { invokednull: null },
    ],
    ["a name of the wrong type", '{"invoke":{"invokeID":7,"operationName":1}}', { invokeProblem: 2 }, { invokedID: 7 }],
    [
      "an unknown name",
      '{"invoke":{"invokeID":7,"operationName":"asnNoSuchThing"}}',
      { invokeProblem: 1 },
      { invokedID: 7 },
    ],
    ["an unknown number", '{"invoke":{"invokeID":7,"operationID":1}}', { invokeProblem: 1 }, { invokedID: 7 }],
    ["neither name nor number", '{"invoke":{"invokeID":7}}', { invokeProblem: 2 }, { invokednull: null }],
    [
      "an argument of the wrong shape",
      '{"invoke":{"invokeID":7,"operationName":"asnTokenVerify","argument":{"sToken":1}}}',
      { invokeProblem: 2 },
      { invokedID: 7 },
    ],
  ])("%s gets the right reject, and the channel goes on", async (_name, frame, problem, invokedID) => {
    const channel = await Channel.open(emulator.uc);
    channel.send(frame);
    const { reject } = await channel.waitFor((message) => message.reject !== undefined);
    expect(reject).toEqual({ invokedID, reject: problem, details: expect.any(String), sessionID: channel.sessionId });
    expect(await channel.result("asnGetLoggedInContact")).toMatchObject({ u8sLoggedInUser: "alice" });
    await channel.close();
  });

  it("asnTransportKeepAlive is an event in the client's direction: no answer", async () => {
    const channel = await Channel.open(emulator.uc);
    const keepAlive = { operationID: 0, operationName: "asnTransportKeepAlive", argument: { dummy: null } };
    channel.send({ invoke: { invokeID: 99999, ...keepAlive } });
    channel.send({ invoke: { invokeID: 5, ...keepAlive } });
    await channel.result("asnGetLoggedInContact");
    expect(channel.messages).toHaveLength(1);
    await channel.close();
  });

  it("an operation sent as an event, 99999, gets no answer even when it has a result", async () => {
    const channel = await Channel.open(emulator.uc);
    channel.send({ invoke: { invokeID: 99999, operationName: "asnGetLoggedInContact", operationID: 0, argument: {} } });
    await channel.result("asnGetLoggedInContact");
    expect(channel.messages).toHaveLength(1);
    await channel.close();
  });

  it("calls may overlap: answers may come in another order than the calls", async () => {
    const channel = await Channel.open(emulator.uc);
    // Signing a token takes turns of the event loop; the plain look-up behind it does not wait for it.
    const [token, own] = await Promise.all([
      channel.result("asnGetUserToken", { iType: 1 }),
      channel.result("asnGetLoggedInContact"),
    ]);
    expect(token).toMatchObject({ sToken: expect.any(String) });
    expect(own).toMatchObject({ u8sLoggedInUser: "alice" });
    await channel.close();
  });
});

describe("events", () => {
  it("a subscriber sees another session's change, in the form it subscribed with", async () => {
    const old = await Channel.open(emulator.uc, "bob");
    const v2 = await Channel.open(emulator.uc, "carol");
    const argument = { seqContactIDs: [alice] };
    const before = await old.result("asnGetAndSubscribePresence", argument);
    expect(before).toMatchObject({
      seqSubscribedPresence: [{ _type: "AsnPresence", u8sContactId: alice, iPresenceState: 1 }],
    });
    await v2.result("asnGetAndSubscribePresenceV2", argument);

    const session = await logIn(emulator.uc, "alice");
    const absentstate = { u8sContactId: alice, eAbsentState: 1, eReachability: 4 };
    expect((await call(emulator.uc, session, "asnSetUserAbsentState", { absentstate })).status).toBe(200);

    expect(await old.event("asnUpdatePresence")).toMatchObject({
      _type: "AsnUpdatePresenceArgument",
      iChangedFlags: 1 | 16,
      presence: {
        _type: "AsnPresence",
        u8sContactId: alice,
        iPresenceState: 3,
        asnAbsentState: { _type: "AsnAbsentState", iAbsentState: 1 },
      },
    });
    expect(await v2.event("asnUpdatePresenceV2")).toMatchObject({
      _type: "AsnUpdatePresenceV2Argument",
      presence: {
        _type: "AsnPresenceV2",
        asnAbsentState: { _type: "AsnAbsentStateV2", eAbsentState: 1, eReachability: 4 },
      },
    });
    expect(old.messages.find(({ invoke }) => invoke)?.invoke).toMatchObject({ invokeID: 99999, operationID: 4502 });
    expect(v2.messages.find(({ invoke }) => invoke)?.invoke).toMatchObject({ invokeID: 99999, operationID: 4504 });
    await result(emulator.uc, session, "asnResetUserAbsentState", { u8sContactId: alice });
    await Promise.all([old.close(), v2.close()]);
  });

  it("are cut to the flags that the subscriber asked for", async () => {
    const notes = await Channel.open(emulator.uc, "bob");
    await notes.result("asnGetAndSubscribePresence", { seqContactIDs: [alice], iEventFlagsToSubscribe: 32 });
    const session = await logIn(emulator.uc, "alice");
    await result(emulator.uc, session, "asnSetUserAbsentState", {
      absentstate: { u8sContactId: alice, eAbsentState: 2 },
    });
    await result(emulator.uc, session, "asnResetUserAbsentState", { u8sContactId: alice });
    await result(emulator.uc, session, "asnCustomNoteSet", note("back at ten"));
    const update = await notes.event("asnUpdatePresence");
    expect(update).toMatchObject({ iChangedFlags: 32, presence: { asnCustomNote: { u8sNote: "back at ten" } } });
    expect(Object.keys(update.presence as object).sort()).toEqual(["_type", "asnCustomNote", "u8sContactId"]);
    await result(emulator.uc, session, "asnCustomNoteSet", note(""));
    await notes.close();
  });

  it("end with the subscription", async () => {
    const channel = await Channel.open(emulator.uc);
    await channel.result("asnGetAndSubscribePresence", { seqContactIDs: [alice] });
    await channel.result("asnUnsubscribePresence", { seqContactIDs: [alice] });
    await channel.result("asnCustomNoteSet", note("unheard"));
    await channel.result("asnCustomNoteSet", note(""));
    expect(channel.messages.filter(({ invoke }) => invoke?.operationName === "asnUpdatePresence")).toEqual([]);
    await channel.close();
  });

  it("come after the result of the call that caused them", async () => {
    const channel = await Channel.open(emulator.uc);
    await channel.result("asnGetAndSubscribePresence", { seqContactIDs: [alice] });
    for (let round = 0; round < 20; round++) await channel.result("asnCustomNoteSet", note(`note ${round}`));
    await channel.event("asnUpdateMyCustomNote", 20);
    const kinds = channel.messages.slice(1).map(({ result, invoke }) => (result ? "result" : invoke?.operationName));
    expect(kinds).toEqual(
      Array.from({ length: 20 }, () => ["result", "asnUpdatePresence", "asnUpdateMyCustomNote"]).flat(),
    );
    await channel.result("asnCustomNoteSet", note(""));
    await channel.close();
  });

  it("go to every channel of a session, and arrive in the order in which they arose", async () => {
    const first = await Channel.open(emulator.uc, "bob");
    const second = await Channel.open(emulator.uc, "bob", first.sessionId, true);
    await first.result("asnGetAndSubscribePresence", { seqContactIDs: [alice], iEventFlagsToSubscribe: 32 });
    const session = await logIn(emulator.uc);
    const wanted = Array.from({ length: 50 }, (_, index) => `note ${index}`);
    for (const text of wanted) await call(emulator.uc, session, "asnCustomNoteSet", note(text));
    for (const channel of [first, second]) {
      await channel.event("asnUpdatePresence", 50);
      expect(channel.events("asnUpdatePresence").map(noteOf)).toEqual(wanted);
    }
    await result(emulator.uc, session, "asnCustomNoteSet", note(""));
    await Promise.all([first.close(), second.close()]);
  });

  it("that arise before the channel opens, or while it is lost, are kept and come in order", async () => {
    const id = await logIn(emulator.uc, "bob");
    await result(emulator.uc, id, "asnGetAndSubscribePresence", { seqContactIDs: [alice], iEventFlagsToSubscribe: 32 });
    const session = await logIn(emulator.uc);
    const set = (text: string) => call(emulator.uc, session, "asnCustomNoteSet", note(text));
    await set("one");
    await set("two");
    const before = await Channel.open(emulator.uc, "bob", id);
    await before.event("asnUpdatePresence", 2);
    expect(before.events("asnUpdatePresence").map(noteOf)).toEqual(["one", "two"]);
    before.socket.terminate();
    await before.closed;
    // The server notices the end of the connection on its own side; until then an event may still be written to it.
    await set("three");
    await set("four");
    const after = await Channel.open(emulator.uc, "bob", id);
    await after.waitFor(() => after.events("asnUpdatePresence").map(noteOf).includes("four"));
    expect(after.events("asnUpdatePresence").map(noteOf)).toEqual(["three", "four"]);
    await set("");
    await after.close();
  });

  it("beyond the backlog's limit: the oldest are dropped", async () => {
    const uc = await startServer({ eventBacklog: 3 });
    const id = await logIn(uc, "bob");
    await result(uc, id, "asnGetAndSubscribePresence", { seqContactIDs: [alice], iEventFlagsToSubscribe: 32 });
    const session = await logIn(uc);
    for (const text of ["1", "2", "3", "4", "5"]) await call(uc, session, "asnCustomNoteSet", note(text));
    const channel = await Channel.open(uc, "bob", id);
    await channel.event("asnUpdatePresence", 3);
    expect(channel.events("asnUpdatePresence").map(noteOf)).toEqual(["3", "4", "5"]);
    await uc.stop();
  });
});

describe("the end", () => {
  it("asnLogoff ends the session; the server closes the channel and says why", async () => {
    const channel = await Channel.open(emulator.uc);
    channel.send({ invoke: { invokeID: 99999, operationID: 1001, argument: {} } });
    expect(await channel.closed).toEqual({ code: 1000, reason: "logged off" });
    expect((await call(emulator.uc, channel.sessionId, "asnGetLoggedInContact")).body).toMatchObject({
      reject: { invokeProblem: 8 },
    });
  });

  it("destroysession does the same", async () => {
    const channel = await Channel.open(emulator.uc);
    await fetch(`${emulator.uc.url}/ws/client/destroysession?ucsessionid=${channel.sessionId}`);
    expect(await channel.closed).toEqual({ code: 1000, reason: "session was destroyed" });
  });

  it("a shutdown closes every channel with 1001", async () => {
    const uc = await startServer();
    const channels = await Promise.all([Channel.open(uc), Channel.open(uc, "bob")]);
    await uc.stop();
    for (const channel of channels) {
      expect(await channel.closed).toEqual({ code: 1001, reason: "server is shutting down" });
    }
  });

  it("a frame over the size limit closes the channel with 1009", async () => {
    const channel = await Channel.open(emulator.uc);
    channel.send(`{"invoke":"${"x".repeat(1_048_576)}"}`);
    expect((await channel.closed).code).toBe(1009);
  });

  it("more channels than allowed: 503 at the upgrade", async () => {
    const uc = await startServer({ maxSockets: 1 });
    const channel = await Channel.open(uc);
    await expect(Channel.open(uc)).rejects.toThrow("503");
    await channel.close();
    await uc.stop();
  });
});
