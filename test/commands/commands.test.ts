import { describe, expect, it } from "vitest";
import { answer, hangUp, placeCall } from "../../src/commands/calls.js";
import { moveClock } from "../../src/commands/clock.js";
import {
  changeUser,
  removeUser,
  resetAbsence,
  setAbsence,
  setConnected,
  setLogonError,
  setNote,
} from "../../src/commands/people.js";
import { pushEvent } from "../../src/commands/push-event.js";
import { endSessions } from "../../src/commands/sessions.js";
import {
  type CallHandle,
  ScenarioFailed,
  type ScenarioInput,
  type UcServerHandle,
  UsageError,
} from "../../src/index.js";
import type { UcServer } from "../../src/server/uc-server.js";
import { useEmulator } from "../support/emulator.js";
import { serverOf } from "../support/graph.js";

const emulator = useEmulator({ seed: 1 });

/** A server, by all the ways that there are to it. */
interface Ground {
  readonly server: UcServer;
  readonly uc: UcServerHandle;
  /** A call that was placed before. */
  readonly call: CallHandle;
}

/** A request to the control API: `POST /calls`, a body, what the query says besides the server. */
type ControlRequest = readonly [route: string, body?: unknown, query?: string];

/** The same thing done by each of the ways that can do it. */
interface Ways {
  /** What has happened before. */
  readonly before?: (uc: UcServerHandle) => unknown;
  readonly command: (ground: Ground) => unknown;
  readonly library?: (ground: Ground) => unknown;
  readonly control?: (ground: Ground) => ControlRequest;
  readonly scenario?: (ground: Ground) => unknown;
}

async function groundOf({ before }: Ways): Promise<Ground> {
  const uc = emulator.uc.server();
  uc.clock.stop();
  uc.clock.set("2026-01-15T12:00:00Z");
  for (const name of ["alice", "bob", "bob"]) await uc.logIn(name, { events: false });
  const call = (before?.(uc) ?? uc.call({ from: "carol", to: "+493023125990" })) as CallHandle;
  return { server: serverOf(uc), uc, call };
}

async function control(uc: UcServerHandle, [route, body, query = ""]: ControlRequest): Promise<unknown> {
  const [method = "", path = ""] = route.split(" ");
  const response = await fetch(`${uc.url}/__admin${path}?server=${uc.ucsid}${query}`, {
    method,
    ...(body !== undefined && { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
  });
  return response.json();
}

/** Everything of a server that can be seen from outside but its name and the ids that it made up. */
async function worldOf(uc: UcServerHandle): Promise<unknown> {
  const { ucsid, ...world } = (await control(uc, ["GET /world"])) as Record<string, unknown>;
  const { sessions } = (await control(uc, ["GET /sessions"])) as {
    sessions: { user: string; waitingEvents: number }[];
  };
  const seen = { ...world, sessions: sessions.map(({ user, waitingEvents }) => [user, waitingEvents]) };
  return JSON.parse(JSON.stringify(seen, (key, value: unknown) => (key === "id" ? undefined : value)));
}

const toBob = (uc: UcServerHandle) => uc.call({ from: "alice", to: "bob" });
const idOf = ({ call }: Ground, user: string) => call.of(user)?.id;
const users = (...list: unknown[]): ControlRequest => ["PATCH /world", { users: list }];
const keepAlive = { name: "asnKeepAlive", argument: { dummy: null } };
const ANN = { from: "+4930111222", to: "alice", name: "Ann" };

/** What each of these does is seen in the world, so that nothing passes that does nothing. */
const DEEDS: Readonly<Record<string, Ways>> = {
  "a call from outside": {
    command: ({ server }) => placeCall(server, { ...ANN, hangUpAfter: 2_000 }),
    library: ({ uc }) => uc.call({ ...ANN, hangUpAfter: 2_000 }),
    control: () => ["POST /calls", { ...ANN, hangUpAfter: 2_000 }],
    scenario: () => ({ call: { ...ANN, hangUpAfter: "2s" } }),
  },
  "a call inside": {
    command: ({ server }) => placeCall(server, { from: "sip:alice@example.com", to: "bob" }),
    library: ({ uc }) => uc.call({ from: "sip:alice@example.com", to: "bob" }),
    control: () => ["POST /calls", { from: "sip:alice@example.com", to: "bob" }],
    scenario: () => ({ call: { from: "sip:alice@example.com", to: "bob" } }),
  },
  "an answer": {
    before: toBob,
    command: ({ server }) => answer(server, { user: "bob" }),
    library: ({ call }) => call.answer(),
    control: (ground) => [`POST /calls/${idOf(ground, "bob")}`, { move: "answer" }],
    scenario: () => ({ answer: "bob" }),
  },
  "an answer outside": {
    before: (uc) => uc.call({ from: "alice", to: "+493023125991" }),
    command: ({ server }) => answer(server, { user: "alice", by: "other" }),
    library: ({ call }) => call.answer(),
    control: (ground) => [`POST /calls/${idOf(ground, "alice")}`, { move: "farEndAnswers" }],
    scenario: () => ({ answer: { user: "alice", by: "other" } }),
  },
  "a call that is rejected": {
    before: toBob,
    command: ({ server }) => hangUp(server, { user: "bob" }),
    control: (ground) => [`POST /calls/${idOf(ground, "bob")}`, { move: "hangUp" }],
    scenario: () => ({ hangUp: "bob" }),
  },
  "the end of a call": {
    before: (uc) => {
      const call = toBob(uc);
      call.answer();
      return call;
    },
    command: ({ server }) => hangUp(server, { user: "bob", by: "other" }),
    library: ({ call }) => call.hangUp(),
    control: (ground) => [`POST /calls/${idOf(ground, "alice")}`, { move: "hangUp" }],
    scenario: () => ({ hangUp: { user: "bob", by: "other" } }),
  },
  "an absence": {
    command: ({ server }) => setAbsence(server, { user: "bob", message: "lunch", reachability: 1 }),
    library: ({ uc }) => uc.user("bob").setAbsent({ message: "lunch", reachability: 1 }),
    control: () => users({ name: "bob", absence: { message: "lunch", reachability: 1 } }),
    scenario: () => ({ absent: { user: "bob", message: "lunch", reachability: 1 } }),
  },
  "another state": {
    command: ({ server }) => setAbsence(server, { user: "bob", state: "doNotDisturb" }),
    library: ({ uc }) => uc.user("bob").setPresence("doNotDisturb"),
    control: () => users({ name: "bob", absence: { state: "doNotDisturb" } }),
    scenario: () => ({ absent: { user: "bob", state: "doNotDisturb" } }),
  },
  "the end of an absence": {
    before: (uc) => {
      uc.user("bob").setAbsent();
      uc.user("alice").setAbsent();
    },
    command: ({ server }) => resetAbsence(server, { user: "bob" }),
    library: ({ uc }) => uc.user("bob").resetAbsent(),
    control: () => users({ name: "bob", absence: null }),
    scenario: () => ({ absent: { user: "bob", state: "none" } }),
  },
  "a note": {
    command: ({ server }) => setNote(server, { user: "bob", note: "back at two" }),
    library: ({ uc }) => uc.user("bob").setNote("back at two"),
    control: () => users({ name: "bob", note: "back at two" }),
    scenario: () => ({ note: { user: "bob", text: "back at two" } }),
  },
  "a locked account": {
    command: ({ server }) => setLogonError(server, { user: "bob", logonError: 129 }),
    library: ({ uc }) => uc.user("bob").setLogonError(129),
    control: () => users({ name: "bob", logonError: 129 }),
    scenario: () => ({ lockLogin: { user: "bob", error: "locked" } }),
  },
  "a server that is not connected": {
    command: ({ server }) => setConnected(server, { connected: false }),
    library: ({ uc }) => {
      uc.connected = false;
    },
    control: () => ["PATCH /world", { connected: false }],
    scenario: () => ({ connected: false }),
  },
  "an event to a user": {
    command: ({ server }) => pushEvent(server, { user: "bob", ...keepAlive }),
    library: ({ uc }) => uc.user("bob").pushEvent("asnKeepAlive", { dummy: null }),
    control: () => ["POST /events", { user: "bob", ...keepAlive }],
    scenario: () => ({ event: { to: "bob", ...keepAlive } }),
  },
  "an event to everybody": {
    command: ({ server }) => pushEvent(server, { all: true, ...keepAlive }),
    library: ({ uc }) => uc.pushEvent("all", "asnKeepAlive", { dummy: null }),
    control: () => ["POST /events", { all: true, ...keepAlive }],
    scenario: () => ({ event: { to: "all", ...keepAlive } }),
  },
  "the end of a user's sessions": {
    command: ({ server }) => endSessions(server, { user: "bob" }),
    library: ({ uc }) => uc.user("bob").endSessions(),
    control: () => ["DELETE /sessions", undefined, "&user=bob"],
    scenario: () => ({ endSessions: "bob" }),
  },
  "the end of all sessions": {
    command: ({ server }) => endSessions(server, {}),
    control: () => ["DELETE /sessions"],
    scenario: () => ({ endSessions: {} }),
  },
  "one more user": {
    command: ({ server }) =>
      changeUser(server, { name: "dave", create: true, lines: ["tel:+4930777@pbx"], note: "new" }),
    library: ({ uc }) => uc.addUser({ name: "dave", lines: ["tel:+4930777@pbx"], note: "new" }),
    control: () => users({ name: "dave", create: true, lines: ["tel:+4930777@pbx"], note: "new" }),
  },
  "other lines": {
    command: ({ server }) => changeUser(server, { name: "bob", lines: ["tel:+4930777@pbx"] }),
    library: ({ uc }) => uc.user("bob").change({ lines: ["tel:+4930777@pbx"] }),
    control: () => users({ name: "bob", lines: ["tel:+4930777@pbx"] }),
  },
  "a user less": {
    command: ({ server }) => removeUser(server, { user: "bob" }),
    library: ({ uc }) => uc.user("bob").remove(),
    control: () => ["PATCH /world", { removeUsers: ["bob"] }],
  },
  "time that goes on": {
    before: (uc) => uc.user("bob").setAbsent({ to: "2026-01-15T12:00:05Z" }),
    command: ({ server }) => moveClock(server, { advance: 5_000 }),
    library: ({ uc }) => uc.clock.advance(5_000),
    control: () => ["POST /clock", { advance: 5_000 }],
  },
  "another time": {
    command: ({ server }) => moveClock(server, { set: "2030-01-01T00:00:00+01:00" }),
    library: ({ uc }) => uc.clock.set("2030-01-01T00:00:00+01:00"),
    control: () => ["POST /clock", { set: Date.parse("2030-01-01T00:00:00+01:00") }],
  },
};

describe("the same thing done gives the same world, whichever way it is done", () => {
  it.each(Object.entries(DEEDS))("%s", async (_name, ways) => {
    const untouched = await worldOf((await groundOf(ways)).uc);
    const worlds: Record<string, unknown> = {};
    for (const way of ["command", "library", "control", "scenario"] as const) {
      if (!ways[way]) continue;
      const ground = await groundOf(ways);
      await (way === "control" && ways.control
        ? control(ground.uc, ways.control(ground))
        : way === "scenario" && ways.scenario
          ? ground.uc.scenario({ steps: [ways.scenario(ground)] } as ScenarioInput).finished
          : ways[way](ground));
      worlds[way] = await worldOf(ground.uc);
    }
    expect(worlds.command).not.toEqual(untouched);
    for (const world of Object.values(worlds)) expect(world).toEqual(worlds.command);
  });
});

/** A refusal: what is said, and where, below what each way calls the whole. */
interface Refusal extends Ways {
  readonly reason: string;
  readonly at: { readonly [W in "command" | "library" | "control" | "scenario"]?: string };
}

const LOGON_CODES =
  "expected a value of AsnLogonErrorEnum (100, 101, 103 to 114, 129, 130, 131 or 133) or its name such as locked, got number 7";
const loose = (value: unknown): never => value as never;

const REFUSALS: Readonly<Record<string, Refusal>> = {
  "a note that is no text": {
    command: ({ server }) => setNote(server, { user: "bob", note: 5 }),
    library: ({ uc }) => uc.user("bob").setNote(loose(5)),
    control: () => users({ name: "alice" }, { name: "bob", note: 5 }),
    scenario: () => ({ note: { user: "bob", text: 5 } }),
    reason: "expected a text, got number 5",
    at: { command: "note", library: "note", control: "body.users[1].note", scenario: "note.text" },
  },
  "a reachability that there is not": {
    command: ({ server }) => setAbsence(server, { user: "bob", reachability: 9 }),
    library: ({ uc }) => uc.user("bob").setAbsent({ reachability: 9 }),
    control: () => users({ name: "bob", absence: { reachability: 9 } }),
    scenario: () => ({ absent: { user: "bob", reachability: 9 } }),
    reason:
      "expected a value of AsnReachabilityEnum, by number or name, got number 9; there are normal, pause, businesstrip, homeoffice, vacation, unreachable",
    at: {
      ...{ command: "reachability", library: "reachability" },
      ...{ control: "body.users[0].absence.reachability", scenario: "absent.reachability" },
    },
  },
  "a logon error that there is not": {
    command: ({ server }) => setLogonError(server, { user: "bob", logonError: 7 }),
    library: ({ uc }) => uc.user("bob").setLogonError(7),
    control: () => users({ name: "bob", logonError: 7 }),
    scenario: () => ({ lockLogin: { user: "bob", error: 7 } }),
    reason: LOGON_CODES,
    at: {
      ...{ command: "logonError", library: "logonError" },
      ...{ control: "body.users[0].logonError", scenario: "lockLogin.error" },
    },
  },
  "a call to nobody": {
    command: ({ server }) => placeCall(server, { from: "alice" }),
    library: ({ uc }) => uc.call(loose({ from: "alice" })),
    control: () => ["POST /calls", { from: "alice" }],
    scenario: () => ({ call: { from: "alice" } }),
    reason: "expected a text, got nothing",
    at: { command: "to", library: "to", control: "body.to", scenario: "call.to" },
  },
  "a call to what is no number": {
    command: ({ server }) => placeCall(server, { from: "alice", to: "not a number" }),
    library: ({ uc }) => uc.call({ from: "alice", to: "not a number" }),
    control: () => ["POST /calls", { from: "alice", to: "not a number" }],
    scenario: () => ({ call: { from: "alice", to: "not a number" } }),
    reason: '"not a number" cannot be dialled',
    at: { command: "to", library: "to", control: "body.to", scenario: "call.to" },
  },
  "a call of somebody who is not there": {
    command: ({ server }) => placeCall(server, { from: "alcie", to: "bob" }),
    library: ({ uc }) => uc.call({ from: "alcie", to: "bob" }),
    control: () => ["POST /calls", { from: "alcie", to: "bob" }],
    scenario: () => ({ call: { from: "alcie", to: "bob" } }),
    reason: '"alcie" is no user, line or number; did you mean "alice"?',
    at: { command: "from", library: "from", control: "body.from", scenario: "call.from" },
  },
  "an answer where nothing rings": {
    command: ({ server }) => answer(server, { user: "bob" }),
    scenario: () => ({ answer: "bob" }),
    reason: "no call rings for bob",
    at: { command: "", scenario: "answer" },
  },
  "a user who is not there": {
    command: ({ server }) => setNote(server, { user: "bbo", note: "x" }),
    library: ({ uc }) => uc.user("bbo").setNote("x"),
    control: () => ["PATCH /world", { removeUsers: ["alice", "bbo"] }],
    scenario: () => ({ note: { user: "bbo", text: "x" } }),
    reason: 'there is no user "bbo"; did you mean "bob"?',
    at: { command: "user", library: "user", control: "body.removeUsers[1]", scenario: "note.user" },
  },
  "sessions of a user who is not there": {
    command: ({ server }) => endSessions(server, { user: "bbo" }),
    library: ({ uc }) => uc.user("bbo").endSessions(),
    control: () => ["DELETE /sessions", undefined, "&user=bbo"],
    scenario: () => ({ endSessions: "bbo" }),
    reason: 'there is no user "bbo"; did you mean "bob"?',
    at: { command: "user", library: "user", control: "query.user", scenario: "endSessions.user" },
  },
  "an event that there is not": {
    command: ({ server }) => pushEvent(server, { user: "bob", name: "asnKeepAlife" }),
    library: ({ uc }) => uc.pushEvent("bob", loose("asnKeepAlife"), loose({})),
    control: () => ["POST /events", { user: "bob", name: "asnKeepAlife" }],
    scenario: () => ({ event: { to: "bob", name: "asnKeepAlife" } }),
    reason: 'there is no event "asnKeepAlife"; did you mean "asnKeepAlive"?',
    at: { command: "name", library: "name", control: "body.name", scenario: "event.name" },
  },
  "an argument that does not fit": {
    command: ({ server }) => pushEvent(server, { user: "bob", name: "asnKeepAlive", argument: {} }),
    library: ({ uc }) => uc.user("bob").pushEvent("asnKeepAlive", loose({})),
    control: () => ["POST /events", { user: "bob", name: "asnKeepAlive" }],
    scenario: () => ({ event: { to: "bob", name: "asnKeepAlive" } }),
    reason: "expected NULL, which is required, got nothing",
    at: {
      ...{ command: "argument.dummy", library: "argument.dummy" },
      ...{ control: "body.argument.dummy", scenario: "event.argument.dummy" },
    },
  },
  "an event to somebody who is not there": {
    command: ({ server }) => pushEvent(server, { user: "bbo", ...keepAlive }),
    library: ({ uc }) => uc.pushEvent("bbo", "asnKeepAlive", { dummy: null }),
    control: () => ["POST /events", { user: "bbo", ...keepAlive }],
    scenario: () => ({ event: { to: "bbo", ...keepAlive } }),
    reason: 'there is no user "bbo"; did you mean "bob"?',
    at: { command: "user", library: "user", control: "body.user", scenario: "event.to" },
  },
  "a server that is half connected": {
    command: ({ server }) => setConnected(server, { connected: "half" }),
    library: ({ uc }) => {
      uc.connected = loose("half");
    },
    control: () => ["PATCH /world", { connected: "half" }],
    scenario: () => ({ connected: "half" }),
    reason: 'expected true or false, got string "half"',
    at: { command: "connected", library: "connected", control: "body.connected", scenario: "connected" },
  },
  "a line of somebody else": {
    command: ({ server }) => changeUser(server, { name: "bob", lines: ["tel:+493023125100@pbx"] }),
    library: ({ uc }) => uc.user("bob").change({ lines: ["tel:+493023125100@pbx"] }),
    control: () => users({ name: "bob", lines: ["tel:+493023125100@pbx"] }),
    reason: 'line "tel:+493023125100@pbx" belongs to "alice" already',
    at: { command: "lines[0]", library: "lines[0]", control: "body.users[0].lines[0]" },
  },
  "a line that is none": {
    command: ({ server }) => changeUser(server, { name: "bob", lines: ["tel:+4930777@pbx", "777"] }),
    library: ({ uc }) => uc.user("bob").change({ lines: ["tel:+4930777@pbx", "777"] }),
    control: () => users({ name: "bob", lines: ["tel:+4930777@pbx", "777"] }),
    reason: "expected a line such as tel:+493023125100@pbx",
    at: { command: "lines[1]", library: "lines[1]", control: "body.users[0].lines[1]" },
  },
  "a user without a name": {
    command: ({ server }) => changeUser(server, { note: "x" }),
    library: ({ uc }) => uc.addUser(loose({ note: "x" })),
    control: () => users({ note: "x" }),
    reason: "expected a text, got nothing",
    at: { command: "name", library: "name", control: "body.users[0].name" },
  },
  "time that goes back": {
    command: ({ server }) => moveClock(server, { advance: -1 }),
    library: ({ uc }) => uc.clock.advance(-1),
    control: () => ["POST /clock", { advance: -1 }],
    reason: "expected a duration such as 500ms, 2s, 1.5m or 1h, or a number of ms, got number -1",
    at: { command: "advance", library: "advance", control: "body.advance" },
  },
};

/** The place and the sentence of what was refused, by a promise or at once; undefined when nothing was. */
async function refusalOf(does: () => unknown): Promise<readonly [string, string] | undefined> {
  try {
    await does();
    return undefined;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const [first] = error.mistakes;
    return first ? [first.path, first.reason] : ["", error.message];
  }
}

/** The same of a scenario, whose step is refused when it is read, or fails when its turn comes. */
async function refusalOfStep(uc: UcServerHandle, step: unknown): Promise<readonly [string, string] | undefined> {
  let error: string | undefined;
  const read = await refusalOf(() => {
    try {
      uc.scenario({ steps: [step] } as ScenarioInput);
    } catch (failure) {
      if (!(failure instanceof ScenarioFailed)) throw failure;
      error = failure.message;
    }
  });
  const [path, reason] = read ?? /^step 1 of "scenario": ([\w.[\]]*): (.*)$/.exec(error ?? "")?.slice(1) ?? [];
  return path === undefined || reason === undefined ? undefined : [path.replace("steps[0].", ""), reason];
}

describe("the same slip is refused in the same words, whichever way it is made, and changes nothing", () => {
  it.each(Object.entries(REFUSALS))("%s", async (_name, { reason, at, ...ways }) => {
    const ground = await groundOf(ways);
    const { uc } = ground;
    const before = await worldOf(uc);
    const refusals: Record<string, unknown> = { command: await refusalOf(() => ways.command(ground)) };
    if (ways.library) refusals.library = await refusalOf(() => ways.library?.(ground));
    if (ways.scenario) refusals.scenario = await refusalOfStep(uc, ways.scenario(ground));
    if (at.control !== "body.removeUsers[1]") expect(await worldOf(uc)).toEqual(before);
    if (ways.control) {
      const { error } = (await control(uc, ways.control(ground))) as { error?: { what: string; where: string } };
      refusals.control = error && [error.where, error.what];
    }
    expect(refusals).toEqual(Object.fromEntries(Object.entries(at).map(([way, place]) => [way, [place, reason]])));
  });
});
