import { beforeEach, describe, expect, it } from "vitest";
import { axisOf } from "../../src/console/app/views/calls/axis.js";
import { CALL_FILTER, callsIn } from "../../src/console/app/views/calls/lanes.js";
import { pairs } from "../../src/console/app/views/live/fields.js";
import { useEmulator } from "../support/emulator.js";

const emulator = useEmulator({ seed: 1 });
beforeEach(() => emulator.uc.reset());

const ALICE = "tel:+493023125100@pbx";
const drawn = () => callsIn(emulator.uc.journal(CALL_FILTER));
const statesOf = (name: string, index = 0) =>
  drawn()
    [index]?.lanes.find((lane) => lane.name.startsWith(name))
    ?.segments.map(({ state }) => state);

/** The id of a person's call in that state. */
function idOf(user: string, state: string): string {
  const found = emulator.uc.user(user).calls.find((call) => call.state === state);
  if (!found) throw new Error(`${user} has no call that is ${state}`);
  return found.id;
}

describe("a call along time", () => {
  it("is a lane for each line, with the states in their order", () => {
    const made = emulator.uc.call({ from: "alice", to: "bob" });
    made.answer();
    made.hangUp();
    const [call, ...others] = drawn();
    expect(others).toEqual([]);
    expect(call?.lanes.map(({ name }) => name)).toEqual(["Alice Adams", "Bob Brown"]);
    expect(statesOf("Alice")).toEqual(["dialing", "ringback", "connected", "disconnected"]);
    expect(statesOf("Bob")).toEqual(["offering", "connected", "disconnected"]);
    expect(call?.to).toBeGreaterThanOrEqual(call?.from ?? 0);
  });

  it("goes on while somebody is in it", () => {
    emulator.uc.call({ from: "+4930123456", to: "alice" });
    expect(drawn()).toMatchObject([{ to: undefined, lanes: [{ remote: "+4930123456", outbound: false }] }]);
  });

  it("has the messages on the lane of the call that they speak of, and what was asked", async () => {
    const bob = await emulator.uc.logIn("bob");
    await bob.call("asnCtiLineMonitorStart", { u8sLinePhoneNumber: "tel:+493023125101@pbx" });
    emulator.uc.call({ from: "alice", to: "bob" });
    await bob.call("asnCtiAnswerCall", { u8sConnectionID: idOf("bob", "offering") });
    await bob.waitForEvent("asnCtiNotifyLineCallInformationChanged", { callinformation: { iCallState: 32 } });
    const [call] = drawn();
    const lane = call?.lanes.find(({ name }) => name === "Bob Brown");
    expect(lane?.dots).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ function: "asnCtiNotifyLineCallInformationChanged", user: "bob" }),
      ]),
    );
    expect(call?.lanes.find(({ name }) => name === "Alice Adams")?.dots).toEqual([]);
    expect(call?.orders).toEqual(
      expect.arrayContaining([expect.objectContaining({ function: "asnCtiAnswerCall", user: "bob" })]),
    );
  });

  it("is one picture for the calls that a conference brings together", async () => {
    const alice = await emulator.uc.logIn("alice");
    emulator.uc.call({ from: "alice", to: "bob" }).answer();
    const toBob = idOf("alice", "connected");
    await alice.call("asnCtiHold", { u8sConnectionID: toBob, bHold: true });
    emulator.uc.call({ from: "alice", to: "carol" }).answer();
    const toCarol = idOf("alice", "connected");
    expect(drawn()).toHaveLength(2);
    await alice.call("asnCtiConference", { u8sConnectionID1: toCarol, u8sConnectionID2: toBob });
    const [call, ...others] = drawn();
    expect(others).toEqual([]);
    expect(new Set(call?.lanes.map(({ name }) => name))).toEqual(new Set(["Alice Adams", "Bob Brown", "Carol Clark"]));
  });

  it("is drawn from where the journal begins", () => {
    const made = emulator.uc.call({ from: "+4930123456", to: "alice" });
    const { last } = emulator.uc.requests;
    made.answer();
    made.hangUp();
    const later = callsIn(emulator.uc.journal(`${CALL_FILTER} since:${last}`));
    expect(later[0]?.lanes[0]?.segments.map(({ state }) => state)).toEqual(["connected", "disconnected"]);
  });

  it("ignores what is asked of lines without a call", async () => {
    const alice = await emulator.uc.logIn("alice");
    await alice.call("asnCtiLineMonitorStart", { u8sLinePhoneNumber: ALICE });
    expect(drawn()).toEqual([]);
  });
});

describe("the axis of time", () => {
  it("is linear, cuts long quiet stretches, and marks where the clock was moved", () => {
    const axis = axisOf(
      [
        [0, 0],
        [1_000, 1_000],
        [3_000, 3_000],
        [63_000, 63_000],
        [663_000, 63_010],
      ],
      400,
    );
    expect(axis.x(0)).toBe(0);
    expect((axis.x(3_000) - axis.x(1_000)) / axis.x(1_000)).toBeCloseTo(2);
    expect(axis.breaks.map(({ ms, moved }) => [ms, moved])).toEqual([
      [60_000, false],
      [600_000, true],
    ]);
    expect(axis.x(663_000)).toBeLessThanOrEqual(axis.width);
  });

  it("spreads a burst before a long wait no wider than needed: the wait is what one sees", () => {
    const axis = axisOf(
      [
        [0, 0],
        [7, 7],
        [12_007, 12_007],
      ],
      800,
    );
    expect(axis.x(7)).toBeLessThan(20);
    expect(axis.breaks).toMatchObject([{ ms: 12_000, moved: false }]);
    expect(axis.breaks[0]?.width).toBeGreaterThan(700);
    expect(axis.width).toBeLessThanOrEqual(800);
  });
});

describe("two entries side by side", () => {
  it("are compared field by field, whatever is missing in one", () => {
    expect(pairs({ a: 1, b: { c: [true, "x"] }, d: {} }, { a: 1, b: { c: [true] }, e: null })).toEqual([
      { path: "a", a: "1", b: "1", same: true },
      { path: "b.c[0]", a: "true", b: "true", same: true },
      { path: "b.c[1]", a: '"x"', b: undefined, same: false },
      { path: "d", a: "{}", b: undefined, same: false },
      { path: "e", a: undefined, b: "null", same: false },
    ]);
  });
});
