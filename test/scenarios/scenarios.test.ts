import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv } from "ajv";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { ScenarioFailed, type ScenarioInput, startServer, type UcEmulator } from "../../src/index.js";
import { ACTION_NAMES } from "../../src/scenarios/actions-file.js";
import { CallState } from "../../src/world/telephony/states.js";
import { Channel } from "../support/channel.js";
import { basic, direct, logIn } from "../support/emulator.js";
import { until } from "../support/until.js";
import { journalSearch } from "../support/wire.js";

const ALICE_LINE = "tel:+493023125100@pbx";
const LINE_CHANGED = "asnCtiNotifyLineCallInformationChanged";

let uc: UcEmulator;
/** When the test began, by the clock that stands still. */
let start: number;
beforeEach(async () => {
  uc = await startServer({ seed: 1 });
  uc.clock.stop();
  start = uc.clock.now();
});
afterEach(() => uc.stop());

/** The states of a line's calls, as its monitor was told. */
const states = (channel: Channel): number[] =>
  channel.events(LINE_CHANGED).map(({ callinformation }) => (callinformation as { iCallState: number }).iCallState);

const stateNow = (name: string): string => uc.user(name).state.presence;

describe("the ready scenarios", () => {
  it("are six, and each says what it is for", async () => {
    const { scenarios } = (await (await fetch(`${uc.url}/__admin/scenarios`)).json()) as {
      scenarios: { name: string; description: string }[];
    };
    expect(scenarios.map(({ name }) => name)).toEqual([
      "busy-day",
      "chat-conversation",
      "colleague-absent",
      "flaky-server",
      "incoming-call-answered",
      "incoming-call-missed",
    ]);
    for (const { description } of scenarios) expect(description).toMatch(/\w+/);
  });

  it("incoming-call-answered: rings until the client answers, and the caller hangs up a minute after", async () => {
    const channel = await Channel.open(uc, "alice");
    await channel.result("asnCtiLineMonitorStart", { u8sLinePhoneNumber: ALICE_LINE });
    const run = uc.scenario("incoming-call-answered");
    await uc.clock.advance(1_000);
    const { callinformation } = await channel.event<{ callinformation: { u8sConnectionID: string } }>(LINE_CHANGED);
    await uc.clock.advance(30_000);
    expect(run.status).toMatchObject({ state: "running", done: 1, waitingFor: expect.stringContaining("alice") });
    const { u8sConnectionID } = callinformation;
    await channel.result("asnCtiAnswerCall", { u8sConnectionID });
    await uc.clock.advance(59_999);
    expect(uc.user("alice").calls).toMatchObject([{ state: "connected" }]);
    await uc.clock.advance(1);
    expect(await run.finished).toMatchObject({ state: "finished", done: 3 });
    await channel.waitFor(() => states(channel).includes(CallState.disconnected));
    expect(states(channel).slice(0, 3)).toEqual([CallState.offering, CallState.connected, CallState.disconnected]);
  });

  it("incoming-call-answered: fails when no client answers in time, and says which step waited for what", async () => {
    const run = uc.scenario("incoming-call-answered");
    await uc.clock.advance(61_000);
    await expect(run.finished).rejects.toThrow(ScenarioFailed);
    expect(run.status.error).toBe(
      'step 2 of "incoming-call-answered": no client came: asnCtiAnswerCall by alice, for 60000 ms',
    );
  });

  it("incoming-call-missed: rings for 20 seconds and leaves a missed call", async () => {
    const run = uc.scenario("incoming-call-missed");
    await uc.clock.advance(20_999);
    expect(uc.user("alice").calls).toMatchObject([{ state: "offering", number: "+4930123456", name: "Mona Miller" }]);
    await uc.clock.advance(1);
    await run.finished;
    expect(uc.user("alice").calls.filter(({ state }) => state === "connected")).toEqual([]);
    await uc.clock.advance(10_000);
    const channel = await Channel.open(uc, "alice");
    const { journalList } = await channel.result<{ journalList: { iSucessState: number; stConnected?: string }[] }>(
      "asnGetJournalEntriesV2",
      { findOptions: journalSearch() },
    );
    expect(journalList).toMatchObject([{ iSucessState: 0 }]);
  });

  it("busy-day: changes presences by calls, absences and notes", async () => {
    const run = uc.scenario("busy-day");
    const seen: string[] = [];
    const look = (): void => {
      seen.push(["alice", "bob", "carol"].map(stateNow).join(" "));
    };
    for (const second of [9, 15, 67, 301, 361, 490, 611, 725, 1081, 1261, 1326, 1510, 1801]) {
      await uc.clock.advanceTo(start + second * 1_000);
      look();
    }
    await run.finished;
    expect(seen).toEqual([
      "available available available",
      "busy busy available",
      "busy busy busy",
      "available available busy",
      "available absent busy",
      "available absent available",
      "busy absent available",
      "busy absent doNotDisturb",
      "available absent doNotDisturb",
      "available available doNotDisturb",
      "available available available",
      "available busy busy",
      "available available available",
    ]);
  });

  it("colleague-absent: Bob is seen absent with his message, then available again", async () => {
    const channel = await Channel.open(uc, "alice");
    await channel.result("asnGetAndSubscribePresenceV2", { seqContactIDs: ["sip:bob@example.com"] });
    const run = uc.scenario("colleague-absent");
    await uc.clock.advance(2_000);
    await channel.event("asnUpdatePresenceV2");
    expect(uc.user("bob").state).toMatchObject({ presence: "absent", note: "Back at one" });
    await uc.clock.advance(30 * 60_000);
    await run.finished;
    expect(uc.user("bob").state).toMatchObject({ presence: "available", note: "" });
  });

  it("chat-conversation: Bob answers when the client has written", async () => {
    const channel = await Channel.open(uc, "alice");
    await channel.result("asnChatSubscribeEvents", { bReceiveChatEvents: true });
    const run = uc.scenario("chat-conversation");
    await uc.clock.advance(1_000);
    await channel.event("asnChatEvent");
    await uc.clock.advance(60_000);
    expect(run.status.done).toBe(1);
    await channel.result("asnChatTextMessage", {
      u8sEventCrossRefID: "mine",
      u8sRecipientURIs: ["sip:bob@example.com"],
      u8sMessage: "Yes, what is it?",
    });
    await uc.clock.advance(5_000);
    await run.finished;
    await channel.event("asnChatEvent", 4);
  });

  it("flaky-server: is slow, lost, locks Alice out, and recovers", async () => {
    const run = uc.scenario("flaky-server");
    const channel = await Channel.open(uc, "bob");
    await uc.clock.advance(5_000);
    const timers = (): number => uc.clock.timers;
    const waiting = timers();
    const slow = direct({ url: uc.url }, "asnGetLoggedInContact", { user: "bob" });
    let answered = false;
    void slow.then(() => {
      answered = true;
    });
    await until(() => timers() > waiting);
    expect(answered).toBe(false);
    await uc.clock.advance(3_000);
    expect((await slow).status).toBe(200);
    await uc.clock.advanceTo(start + 30_000);
    expect((await channel.closed).code).toBe(1012);
    expect((await fetch(`${uc.url}/ws/client/ucserverversion`)).status).toBe(502);
    await uc.clock.advanceTo(start + 35_000);
    const login = (user: string) => fetch(`${uc.url}/ws/client/createsession?no401`, { headers: basic(user) });
    const locked = (await (await login("alice")).json()) as { error: { iErrorDetail: number } };
    expect(locked.error.iErrorDetail).toBe(129);
    expect((await login("bob")).status).toBe(200);
    await uc.clock.advanceTo(start + 60_000);
    expect((await login("alice")).status).toBe(503);
    expect((await login("alice")).status).toBe(503);
    expect((await login("alice")).status).toBe(200);
    expect((await run.finished).state).toBe("finished");
  });
});

describe("a scenario", () => {
  const steps = (list: unknown[]): ScenarioInput => ({ steps: list }) as ScenarioInput;

  it("does at once what waits for nothing, and is then finished", async () => {
    const run = uc.scenario(steps([{ absent: { user: "bob", state: "busy" } }, { note: { user: "bob", text: "Hm" } }]));
    expect(run.status).toMatchObject({ state: "finished", done: 2, steps: 2, name: "scenario", server: "local" });
    expect(uc.user("bob").state).toMatchObject({ presence: "busy", note: "Hm" });
    await run.finished;
  });

  it("counts `after` from the step before, `at` from the start, and does late ones at once", async () => {
    const note = (text: string) => ({ note: { user: "bob", text } });
    const run = uc.scenario(
      steps([
        { at: "1s", ...note("a") },
        { after: "2s", ...note("b") },
        { at: "2s", ...note("c") },
        { at: 5_000, ...note("d") },
      ]),
    );
    const notes: string[] = [];
    for (const ms of [999, 1, 1_999, 1, 1_999, 1]) {
      await uc.clock.advance(ms);
      notes.push(uc.user("bob").state.note);
    }
    expect(notes).toEqual(["", "a", "a", "c", "c", "d"]);
    expect(run.state).toBe("finished");
  });

  it("waits for a client's login, its event channel, a call with that argument, and its end", async () => {
    const run = uc.scenario(
      steps([
        { when: "createsession", user: "alice" },
        { when: "websocket" },
        { when: "asnGetUserToken", argument: { iType: 1 } },
        { when: "endsession", note: { user: "alice", text: "gone" } },
      ]),
    );
    await logIn(uc, "bob");
    expect(run.status.done).toBe(0);
    const channel = await Channel.open(uc, "alice");
    await until(() => run.status.done === 2);
    await channel.call("asnGetUserToken", { iType: 0 });
    expect(run.status).toMatchObject({ done: 2, waitingFor: 'asnGetUserToken with {"iType":1}' });
    await channel.call("asnGetUserToken", { iType: 1 });
    channel.send({ invoke: { invokeID: 900, operationID: 0, operationName: "asnLogoff", argument: {} } });
    await run.finished;
    expect(uc.user("alice").state.note).toBe("gone");
  });

  it("counts a call that came before its step's turn, since the last one that was waited for", async () => {
    const run = uc.scenario(
      steps([{ at: "5s", note: { user: "bob", text: "late" } }, { when: "asnGetTime" }, { when: "asnGetTime" }]),
    );
    const channel = await Channel.open(uc, "alice");
    await channel.call("asnGetTime");
    await uc.clock.advance(5_000);
    expect(run.status).toMatchObject({ state: "running", done: 2 });
    await channel.call("asnGetTime");
    expect((await run.finished).state).toBe("finished");
  });

  it("goes on without a client that does not come, when told to", async () => {
    const run = uc.scenario(
      steps([
        { when: "asnCtiMakeCall", timeout: "2s", onTimeout: "skip", note: { user: "bob", text: "called" } },
        { after: "1s", absent: { user: "bob" } },
      ]),
    );
    await uc.clock.advance(3_000);
    await run.finished;
    expect(uc.user("bob").state).toMatchObject({ note: "", presence: "absent" });
  });

  it("fails with the reason when the world refuses a step, and takes back what it set for a time", async () => {
    const run = uc.scenario(
      steps([
        { serverLost: "1m" },
        { lockLogin: { user: "bob", error: "locked", for: "1h" } },
        { fault: { fault: "serverBusy" } },
        { after: "1s", answer: "bob" },
      ]),
    );
    expect(uc.connected).toBe(false);
    await uc.clock.advance(1_000);
    await expect(run.finished).rejects.toThrow('step 4 of "scenario": answer: no call rings for bob');
    expect(uc.connected).toBe(true);
    await expect(logIn(uc, "bob")).resolves.toMatch(/^[0-9A-F]{32}$/);
  });

  it("sends events and ends sessions", async () => {
    const channel = await Channel.open(uc, "alice");
    const bob = await Channel.open(uc, "bob");
    uc.scenario(
      steps([
        { event: { to: "alice", name: "asnTransportKeepAlive", argument: { dummy: null } } },
        { endSessions: "alice" },
        { event: { to: "all", name: "asnTransportKeepAlive", argument: { dummy: null } } },
      ]),
    );
    await channel.closed;
    expect(channel.events("asnTransportKeepAlive")).toHaveLength(1);
    await bob.event("asnTransportKeepAlive");
  });

  it("lets people inside and outside call, answer and hang up from either end", async () => {
    uc.scenario(
      steps([
        { call: { from: "alice", to: "+493023125905" } },
        { after: "1s", hangUp: { user: "alice", by: "other" } },
        { after: "1m", call: { from: "bob", to: "carol" } },
        { after: "1s", answer: { user: "bob", by: "other" } },
      ]),
    );
    await uc.clock.advance(1_000);
    expect(uc.user("alice").calls.filter(({ state }) => state === "connected")).toEqual([]);
    await uc.clock.advance(61_000);
    expect(uc.user("carol").calls).toMatchObject([{ state: "connected", outgoing: false }]);
  });

  it("goes the same way each time with a seed and a moved clock", async () => {
    const play = async (): Promise<string[]> => {
      const one = await startServer({ seed: 7 });
      one.clock.stop();
      one.clock.set(Date.parse("2026-03-02T08:00:00Z"));
      const channel = await Channel.open(one, "alice");
      await channel.result("asnCtiLineMonitorStart", { u8sLinePhoneNumber: ALICE_LINE });
      const run = one.scenario("incoming-call-missed");
      await one.clock.advance(30_000);
      await run.finished;
      await channel.call("asnGetTime");
      await one.stop();
      return channel.frames;
    };
    expect(await play()).toEqual(await play());
  });

  it("is told by its mistakes: file, place and reason", () => {
    expect(() => uc.scenario(steps([{ at: "2 weeks", note: { user: "bob", text: "" } }]))).toThrow(
      "scenario: steps[0].at: expected a duration such as 500ms, 2s, 1.5m or 1h, or a number of ms",
    );
    const wrong =
      (step: unknown): (() => unknown) =>
      () =>
        uc.scenario(steps([step]));
    expect(wrong({ at: 1, after: 2, connected: true })).toThrow("steps[0]: a step has one of at, after and when");
    expect(wrong({ connected: true, note: { user: "bob", text: "" } })).toThrow("a step does one thing, not note and");
    expect(wrong({ at: 1 })).toThrow("steps[0]: a step does one of call, answer");
    expect(wrong({ when: "asnCtiAnswerCal" })).toThrow(
      'steps[0].when: there is no operation "asnCtiAnswerCal"; did you mean',
    );
    expect(wrong({ timeout: 1, connected: true })).toThrow("steps[0].timeout: goes with when");
    expect(wrong({ anser: "bob" })).toThrow('there is no field "anser"; did you mean "answer"?');
    expect(wrong({ event: { to: "all", name: "asnCtiMakeCall" } })).toThrow("steps[0].event.name: there is no event");
    expect(wrong({ event: { to: "all", name: "asnChatEvent" } })).toThrow(
      "steps[0].event.argument.asnChatEventList: expected",
    );
    expect(wrong({ lockLogin: { user: "bob", error: 7 } })).toThrow("steps[0].lockLogin.error: expected a value of");
    expect(wrong({ when: "asnGetTime", argument: { a: { $nope: 1 } } })).toThrow(
      "steps[0].argument.a: unknown pattern",
    );
    expect(() => uc.scenario("busy-dya")).toThrow('there is no scenario "busy-dya"; did you mean "busy-day"?');
    const file = join(mkdtempSync(join(tmpdir(), "ucserver-emulator-")), "half.yaml");
    writeFileSync(file, "steps:\n  - connected: true\n  - call: { from: alice }\n");
    expect(() => uc.scenario(file)).toThrow(`${file}: steps[1].call.to: `);
  });

  it("runs from the start of the emulator, and again from each reset", async () => {
    const file = "fixtures/scenarios/colleague-absent.yaml";
    const started = await startServer({ scenario: file });
    // It began while time was running, between two whole milliseconds.
    await started.clock.advance(2_001);
    expect(started.user("bob").state.presence).toBe("absent");
    started.reset();
    expect(started.user("bob").state.presence).toBe("available");
    await started.clock.advance(2_001);
    expect(started.user("bob").state.presence).toBe("absent");
    await started.stop();
    await expect(startServer({ scenario: "nope" })).rejects.toThrow('there is no scenario "nope"');
  });

  it("ends with the reset of its server, and is not seen by another", async () => {
    const other = uc.server();
    other.clock.stop();
    const run = other.scenario(
      steps([
        { at: "1s", absent: { user: "bob" } },
        { at: "1h", connected: true },
      ]),
    );
    await other.clock.advance(1_000);
    expect(other.user("bob").state.presence).toBe("absent");
    expect(uc.user("bob").state.presence).toBe("available");
    other.reset();
    expect((await run.finished).state).toBe("stopped");
  });
});

describe("scenarios in the control API", () => {
  const api = async (method: string, path: string, body?: unknown): Promise<{ status: number; body: unknown }> => {
    const response = await fetch(`${uc.url}/__admin${path}`, {
      method,
      ...(body !== undefined && { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
    });
    return { status: response.status, body: await response.json() };
  };

  it("begin by name or by steps, are listed, and are stopped", async () => {
    const begun = await api("POST", "/scenarios", { name: "incoming-call-missed" });
    expect(begun).toMatchObject({ status: 201, body: { state: "running", done: 0, steps: 2 } });
    const { id } = begun.body as { id: string };
    expect(await api("POST", "/scenarios", { name: "lost", steps: [{ serverLost: "1h" }] })).toMatchObject({
      status: 201,
      body: { name: "lost", state: "running", done: 1 },
    });
    expect(uc.connected).toBe(false);
    expect(await api("GET", "/scenarios")).toMatchObject({ body: { runs: [{ id }, { name: "lost" }] } });
    expect(await api("DELETE", `/scenarios/${id}`)).toMatchObject({ body: { state: "stopped" } });
    await api("DELETE", "/scenarios");
    expect(uc.connected).toBe(true);
    expect(await api("GET", `/scenarios/${id}`)).toMatchObject({ body: { id, state: "stopped" } });
  });

  it("tell when they are over, to those who wait", async () => {
    const { body } = await api("POST", "/scenarios", { steps: [{ at: "1s", connected: true }] });
    const waiting = api("GET", `/scenarios/${(body as { id: string }).id}?within=60000`);
    await uc.clock.advance(1_000);
    expect(await waiting).toMatchObject({ body: { state: "finished" } });
  });

  it("refuse what is none, saying where", async () => {
    expect(await api("POST", "/scenarios", { name: "../world/local" })).toMatchObject({ status: 400 });
    expect(await api("POST", "/scenarios", { steps: [{ at: "1s" }] })).toMatchObject({
      status: 400,
      body: { error: { where: "body.steps[0]", what: expect.stringContaining("a step does one of call") } },
    });
    expect(await api("POST", "/scenarios?server=nowhere", { name: "busy-day" })).toMatchObject({ status: 404 });
    expect(await api("DELETE", "/scenarios/none")).toMatchObject({ status: 404 });
  });
});

describe("the schema and the page", () => {
  const validate = new Ajv({ strict: false }).compile(
    JSON.parse(readFileSync("fixtures/schema/scenario.schema.json", "utf8")) as object,
  );

  it("every ready scenario fits the JSON Schema that editors get", () => {
    for (const name of readdirSync("fixtures/scenarios")) {
      const data: unknown = parse(readFileSync(join("fixtures/scenarios", name), "utf8"));
      expect({ name, fits: validate(data), errors: validate.errors }).toEqual({ name, fits: true, errors: null });
    }
    expect(validate({ steps: [{ anser: "bob" }] })).toBe(false);
    expect(validate({ steps: [{ at: "2 weeks", connected: true }] })).toBe(false);
  });

  it("the page's file can be run, and its tables have every ready scenario and every action", () => {
    const page = readFileSync("docs/scenarios.md", "utf8");
    const [, example = ""] = /```yaml\n(.*?)```/s.exec(page) ?? [];
    expect(validate(parse(example))).toBe(true);
    expect(uc.scenario(parse(example) as ScenarioInput).status).toMatchObject({ state: "running", steps: 3 });
    for (const name of readdirSync("fixtures/scenarios"))
      expect(page).toContain(`| \`${name.replace(".yaml", "")}\` |`);
    for (const action of ACTION_NAMES) expect(page).toContain(`| \`${action}: `);
  });
});
