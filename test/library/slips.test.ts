import { describe, expect, it } from "vitest";
import { startServer, type UcClient, type UcEmulator, type UcServerHandle, UsageError } from "../../src/index.js";
import { useEmulator } from "../support/emulator.js";

const emulator = useEmulator({ seed: 1 });

/** The library as a program in JavaScript sees it: nothing keeps it from handing over anything. */
type Loose<T> = {
  [K in keyof T]: T[K] extends (...args: never) => unknown ? (...args: unknown[]) => ReturnType<T[K]> : T[K];
};

interface Hands {
  readonly emulator: Loose<UcEmulator>;
  readonly uc: Loose<Omit<UcServerHandle, "connected">> & { connected: unknown };
  readonly bob: Loose<ReturnType<UcServerHandle["user"]>>;
  readonly clock: Loose<UcServerHandle["clock"]>;
  readonly requests: Loose<UcServerHandle["requests"]>;
  readonly client: Loose<UcClient>;
}

/** What is done wrong, and the whole sentence that says so. */
const SLIPS: readonly (readonly [does: (hands: Hands) => unknown, message: string])[] = [
  // People
  [({ bob }) => bob.setNote(5), "note: expected a text, got number 5"],
  [({ bob }) => bob.setNote(), "note: expected a text, got nothing"],
  [({ bob }) => bob.setAbsent({ state: "x" }), 'options: there is no field "state"'],
  [({ bob }) => bob.setAbsent({ mesage: "lunch" }), 'options: there is no field "mesage"; did you mean "message"?'],
  [({ bob }) => bob.setAbsent("lunch"), 'options: expected an object, got string "lunch"'],
  [
    ({ bob }) => bob.setAbsent({ to: "noon" }),
    'to: expected a time such as 2026-01-15T12:00:00Z, or a number of ms since 1970-01-01, got string "noon"',
  ],
  [
    ({ bob }) => bob.setAbsent({ reachability: 9 }),
    "reachability: expected a value of AsnReachabilityEnum, by number or name, got number 9; there are normal, pause, businesstrip, homeoffice, vacation, unreachable",
  ],
  [
    ({ bob }) => bob.setAbsent({ reachability: "homeofice" }),
    'reachability: expected a value of AsnReachabilityEnum, by number or name, got string "homeofice"; did you mean "homeoffice"?',
  ],
  [
    ({ bob }) => bob.setPresence("bussy"),
    'state: expected one of available, absent, busy, doNotDisturb, got string "bussy"; did you mean "busy"?',
  ],
  [({ bob }) => bob.setPresence(), "state: expected one of available, absent, busy, doNotDisturb, got nothing"],
  [
    ({ bob }) => bob.setLogonError("lokced"),
    'logonError: expected a value of AsnLogonErrorEnum (100, 101, 103 to 114, 129, 130, 131 or 133) or its name such as locked, got string "lokced"; did you mean "locked"?',
  ],
  [
    ({ bob }) => bob.setLogonError(7),
    "logonError: expected a value of AsnLogonErrorEnum (100, 101, 103 to 114, 129, 130, 131 or 133) or its name such as locked, got number 7",
  ],
  [({ bob }) => bob.change(null), "changes: expected an object, got null"],
  [({ bob }) => bob.change({ name: "rob" }), 'changes: there is no field "name"; did you mean "note"?'],
  [
    ({ bob }) => bob.change({ lines: ["tel:+4930777@pbx", "777"] }),
    "lines[1]: expected a line such as tel:+493023125100@pbx",
  ],
  [
    ({ bob }) => bob.change({ lines: ["tel:+4930777@pbx", "tel:+493023125100@pbx"] }),
    'lines[1]: line "tel:+493023125100@pbx" belongs to "alice" already',
  ],
  [
    ({ bob }) => bob.change({ contactId: "sip:alice@example.com" }),
    'contactId: contact id "sip:alice@example.com" exists already',
  ],
  [
    ({ bob }) => bob.change({ absence: { state: 1 } }),
    "absence.state: expected one of available, absent, busy, doNotDisturb, got number 1",
  ],
  [({ bob }) => bob.pushEvent("asnKeepAlive", {}), "argument.dummy: expected NULL, which is required, got nothing"],
  [({ bob }) => bob.endSessions(5), "reason: expected a text, got number 5"],
  [({ bob }) => bob.endSessions("x".repeat(124)), "reason: expected at most 123 bytes"],
  [({ uc }) => uc.user(5), "name: expected a text, got number 5"],
  [({ uc }) => uc.user("alcie").state, 'user: there is no user "alcie"; did you mean "alice"?'],
  [({ uc }) => uc.user("alcie").setNote("x"), 'user: there is no user "alcie"; did you mean "alice"?'],
  [({ uc }) => uc.user("alcie").change({ note: "x" }), 'user: there is no user "alcie"; did you mean "alice"?'],
  [({ uc }) => uc.addUser("dave"), 'user: expected an object, got string "dave"'],
  [({ uc }) => uc.addUser({ displayName: "Dave" }), "name: expected a text, got nothing"],
  [
    ({ uc }) => uc.addUser({ name: "dave", lines: "tel:+4930777@pbx" }),
    'lines: expected a list, got string "tel:+4930777@pbx"',
  ],
  // Calls
  [({ uc }) => uc.call({ from: "alice" }), "to: expected a text, got nothing"],
  [({ uc }) => uc.call(), "call: expected an object, got nothing"],
  [
    ({ uc }) => uc.call({ from: "alcie", to: "bob" }),
    'from: "alcie" is no user, line or number; did you mean "alice"?',
  ],
  [({ uc }) => uc.call({ from: "alice", to: "bbo" }), 'to: "bbo" cannot be dialled; did you mean "bob"?'],
  [({ uc }) => uc.call({ from: "locked", to: "bob" }), "from: locked has no line"],
  [({ uc }) => uc.call({ from: "alice", to: "locked" }), "to: locked has no line"],
  [
    ({ uc }) => uc.call({ from: "+4930111222", to: "bob", hangUpAfter: "two" }),
    'hangUpAfter: expected a duration such as 500ms, 2s, 1.5m or 1h, or a number of ms, got string "two"',
  ],
  [({ uc }) => uc.call({ from: "+4930111222", to: "bob", hidden: 1 }), "hidden: expected true or false, got number 1"],
  // Events
  [
    ({ uc }) => uc.pushEvent(5, "asnKeepAlive", {}),
    'to: expected a login name, {user}, {session} or "all", got number 5',
  ],
  [
    ({ uc }) => uc.pushEvent({ usr: "bob" }, "asnKeepAlive", {}),
    'event: there is no field "usr"; did you mean "user"?\nevent: expected one of user, session and all',
  ],
  [
    ({ uc }) => uc.pushEvent("bbo", "asnKeepAlive", { dummy: null }),
    'user: there is no user "bbo"; did you mean "bob"?',
  ],
  [
    ({ uc }) => uc.pushEvent("bob", "asnKeepAlife", {}),
    'name: there is no event "asnKeepAlife"; did you mean "asnKeepAlive"?',
  ],
  [({ uc }) => uc.pushEvent("bob", "asnKeepAlive"), "argument.dummy: expected NULL, which is required, got nothing"],
  [
    ({ uc }) => uc.pushEvent({ session: "none" }, "asnKeepAlive", { dummy: null }),
    'session: there is no session "none"',
  ],
  // Time
  [
    ({ clock }) => clock.set("tomorrow"),
    'time: expected a time such as 2026-01-15T12:00:00Z, or a number of ms since 1970-01-01, got string "tomorrow"',
  ],
  [
    ({ clock }) => clock.set(1e20),
    "time: expected a time such as 2026-01-15T12:00:00Z, or a number of ms since 1970-01-01, got number 100000000000000000000",
  ],
  [
    ({ clock }) => clock.advance("5 weeks"),
    'advance: expected a duration such as 500ms, 2s, 1.5m or 1h, or a number of ms, got string "5 weeks"',
  ],
  [
    ({ clock }) => clock.advance(-1),
    "advance: expected a duration such as 500ms, 2s, 1.5m or 1h, or a number of ms, got number -1",
  ],
  [
    ({ clock }) => clock.advance(),
    "advance: expected a duration such as 500ms, 2s, 1.5m or 1h, or a number of ms, got nothing",
  ],
  [
    ({ clock }) => clock.advanceTo({}),
    "advanceTo: expected a time such as 2026-01-15T12:00:00Z, or a number of ms since 1970-01-01, got an object without fields",
  ],
  // The server, faults, fixtures, scenarios, snapshots, linter
  [({ uc }) => (uc.connected = "no"), 'connected: expected true or false, got string "no"'],
  [({ uc }) => uc.fault("reset"), 'fault: expected an object, got string "reset"'],
  [({ uc }) => uc.fault({ fault: "rset" }), 'fault: there is no fault "rset"; did you mean "reset"?'],
  [({ uc }) => uc.fault({ fault: "reset", times: 0 }), "times: expected a number from 1, got number 0"],
  [
    ({ uc }) => uc.fault({ fault: "reset", function: "asnGetTme" }),
    'function: there is no function "asnGetTme"; did you mean "asnGetTime"?',
  ],
  [({ uc }) => uc.fault({ fault: "reset", user: { $nope: 1 } }), 'user: unknown pattern "$nope"'],
  [({ uc }) => uc.respond(5), "fixture: expected a fixture or a list of them, got number 5"],
  [({ uc }) => uc.respond([5]), "[0]: expected an object, got number 5"],
  [
    ({ uc }) => uc.respond({ operation: "asnGetTime", match: 5, behave: true }),
    "match: expected an object, got number 5",
  ],
  [({ uc }) => uc.scenario(5), "scenario: expected an object, got number 5"],
  [
    ({ uc }) => uc.scenario({ steps: [{ note: { user: "bob", text: 5 } }] }),
    "scenario: steps[0].note.text: expected a text, got number 5",
  ],
  [({ uc }) => uc.scenario("busy-dya"), 'there is no scenario "busy-dya"; did you mean "busy-day"?'],
  [({ uc }) => uc.restore({}), "snapshot: expected what snapshot() gave, got an object without fields"],
  [({ uc }) => uc.lint({ final: "yes" }), 'final: expected true or false, got string "yes"'],
  [({ emulator }) => emulator.server(5), "server: expected an object, got number 5"],
  [({ emulator }) => emulator.server({ ucsid: "a b" }), "ucsid: expected letters, digits and . _ @ -"],
  [({ emulator }) => emulator.server("locl"), 'server: there is no server "locl"; did you mean "local"?'],
  [({ emulator }) => emulator.server("mine"), 'server: there is no server "mine"; server({ ucsid: "mine" }) adds one'],
  [({ emulator }) => emulator.server({ world: 5 }), "world: expected an object, got number 5"],
  [
    ({ emulator }) => emulator.server({ world: { users: [{ name: 7 }] } }),
    "world.users[0].name: expected a text, got number 7",
  ],
  [({ emulator }) => emulator.server({ ucsid: "local", world: {} }), 'ucsid: server "local" exists already'],
  // Requests
  [({ requests }) => requests.list(5), "pattern: expected a function's name, or an object of fields, got number 5"],
  [({ requests }) => requests.list({}, { limit: "2" }), 'limit: expected a number, got string "2"'],
  [
    ({ requests }) => requests.waitFor("asnGetTime", { within: "soon" }),
    'within: expected a duration such as 500ms, 2s, 1.5m or 1h, or a number of ms, got string "soon"',
  ],
  [({ requests }) => requests.waitFor({ function: "asnGetTime", count: 2 }), 'pattern: there is no field "count"'],
  [
    ({ requests }) => requests.verify({ function: "asnGetTime", user: undefined }),
    "user: expected a value, got nothing; leave it out when all are meant",
  ],
  [
    ({ requests }) => requests.list({ function: "asnCtiMakeCall", argument: { u8sPhoneNumberTo: /110/ } }),
    'argument.u8sPhoneNumberTo: expected plain data, got a RegExp; write {$regex: "110"}',
  ],
  [
    ({ requests }) => requests.list({ function: "asnCtiMakeCall", argument: { u8sPhoneNumberTo: undefined } }),
    "argument.u8sPhoneNumberTo: expected a value, got nothing; {$absent: true} asks for a field that is not there",
  ],
  [
    ({ requests }) => requests.list({ status: { $gte: Number.NaN } }),
    "status.$gte: is NaN, which JSON has no form for",
  ],
  [({ requests }) => requests.waitFor(), "pattern: expected a function's name, or an object of fields, got nothing"],
  [
    ({ requests }) => requests.verify({ function: "asnGetTime", count: "two" }),
    "count: expected a number, or {min, max}",
  ],
  [
    ({ requests }) => requests.verify({ functoin: "asnGetTime" }),
    'expectation: there is no field "functoin"; did you mean "function"?',
  ],
  // Clients
  [({ uc }) => uc.logIn(5), "user: expected a text, got number 5"],
  [({ uc }) => uc.logIn("alice", { pasword: "x" }), 'options: there is no field "pasword"; did you mean "password"?'],
  [({ client }) => client.call(5), "operation: expected a text, got number 5"],
  [
    ({ client }) => client.call("asnGetTme"),
    'operation: there is no operation "asnGetTme"; did you mean "asnGetTime"?',
  ],
  [
    ({ client }) => client.events("asnKeepAlife"),
    'event: there is no event "asnKeepAlife"; did you mean "asnKeepAlive"?',
  ],
  [({ client }) => client.events("asnGetTime"), 'event: there is no event "asnGetTime"'],
  [({ client }) => client.events("asnKeepAlive"), "alice was logged in with events: false, and receives no events"],
  [({ client }) => client.closed(), "alice was logged in with events: false, and receives no events"],
  [
    ({ client }) => client.waitForEvent("asnUpdatePresenceV2", { presence: { asnCustomNote: { u8sNot: "x" } } }),
    'pattern.presence.asnCustomNote.u8sNot: AsnCustomNote has no field "u8sNot"; did you mean "u8sNote"?',
  ],
  [({ client }) => client.call("asnGetTime", "x"), 'argument: expected an object, got string "x"'],
  [
    ({ client }) => client.waitForEvent("asnKeepAlife"),
    'event: there is no event "asnKeepAlife"; did you mean "asnKeepAlive"?',
  ],
  [
    ({ client }) => client.waitForEvent("asnKeepAlive", { dummy: { $nope: 1 } }),
    'pattern.dummy: unknown pattern "$nope"',
  ],
  [
    ({ client }) => client.waitForEvent("asnKeepAlive", {}, { within: "1 second" }),
    'within: expected a duration such as 500ms, 2s, 1.5m or 1h, or a number of ms, got string "1 second"',
  ],
  // The start
  [() => startServer(5 as never), "options: expected an object, got number 5"],
  [() => startServer({ worlds: 5 } as never), "worlds: expected a list, got number 5"],
  [
    () => startServer({ worlds: [{ ucsid: "a", users: [{ name: 1 }] }] } as never),
    "worlds[0].users[0].name: expected a text, got number 1",
  ],
  [() => startServer({ responses: { operation: 5 } } as never), "responses.operation: expected a text, got number 5"],
];

describe("a slip is refused with a UsageError whose sentence says where and what", () => {
  it("over all functions of the library", async () => {
    const uc = emulator.uc.server();
    uc.clock.stop();
    const client = await uc.logIn("alice", { events: false });
    const hands = {
      ...{ emulator: emulator.uc, uc, bob: uc.user("bob"), clock: uc.clock, requests: uc.requests, client },
    } as unknown as Hands;
    const before = await worldOf(uc);
    const refusals: string[] = [];
    for (const [does] of SLIPS) {
      const refusal = await new Promise((resolve) => resolve(does(hands))).then(
        () => "nothing",
        (error: unknown) => (error instanceof UsageError ? error.message : `no UsageError: ${error}`),
      );
      refusals.push(`${does}\n${refusal}`);
    }
    expect(refusals).toEqual(SLIPS.map(([does, message]) => `${does}\n${message}`));
    expect(SLIPS.length).toBeGreaterThanOrEqual(30);
    expect(await worldOf(uc)).toEqual(before);
  });

  it("a mistake is told for each, a line each", () => {
    const uc = emulator.uc.server();
    expect(() => uc.addUser({ name: "dave", note: 5, lines: ["x"] } as never)).toThrow(
      "lines[0]: expected a line such as tel:+493023125100@pbx\nnote: expected a text, got number 5",
    );
  });

  it("what was moved away is told where it is used", () => {
    const uc = emulator.uc.server();
    const call = uc.call({ from: "alice", to: "bob" });
    call.answer();
    expect(() => call.answer()).toThrow("the call does not ring: it is connected");
    expect(() => call.of("bbo")).toThrow('user: there is no user "bbo"; did you mean "bob"?');
    call.hangUp();
    expect(() => call.hangUp()).toThrow("the call is over");
    uc.addUser({ name: "dave" }).remove();
    expect(() => uc.user("dave").remove()).toThrow('user: there is no user "dave"');
    uc.remove();
    expect(() => uc.clock.now()).toThrow(UsageError);
  });
});

/** What a test sees of a server; no slip changes anything of it. */
async function worldOf(uc: UcServerHandle): Promise<unknown> {
  return (await fetch(`${uc.url}/__admin/world?server=${uc.ucsid}`)).json();
}

it("an event that did not come is explained when the session has subscribed to nothing", async () => {
  const uc = emulator.uc.server();
  const alice = await uc.logIn("alice");
  const none = alice.waitForEvent("asnUpdatePresenceV2", {}, { within: 1 });
  await expect(none).rejects.toThrow("events so far: none; the session has subscribed to nothing");
  await alice.call("asnGetAndSubscribePresenceV2", { seqContactIDs: [uc.user("bob").contactId] });
  const other = alice.waitForEvent("asnUpdatePresenceV2", {}, { within: 1 });
  await expect(other).rejects.toThrow(/events so far: \w+$/);
  await alice.logOff();
});

it("an emulator stops at the end of the block that it is used in", async () => {
  let url = "";
  {
    await using uc = await startServer();
    url = uc.url;
    expect((await fetch(`${url}/__admin/health`)).status).toBe(200);
  }
  await expect(fetch(`${url}/__admin/health`)).rejects.toThrow();
});
