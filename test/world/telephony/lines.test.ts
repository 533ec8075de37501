import { describe, expect, it } from "vitest";
import { ForwardMode } from "../../../src/world/telephony/forwards.js";
import { LineStatus } from "../../../src/world/telephony/model.js";
import { CallState } from "../../../src/world/telephony/states.js";
import { line, number, Office } from "../../support/telephony.js";

const ALICE = 100;
const BOB = 101;
const CAROL = 102;
const DAVE = 104;

const forward = (mode: number, to: number | string, afterSeconds = 20, onlyFrom: string[] = []) => ({
  controller: 1,
  mode,
  destination: typeof to === "number" ? number(to) : to,
  afterSeconds,
  onlyFrom,
  backEndSpecific: 0,
});

describe("a forward", () => {
  it("of all calls lets the line not even ring", () => {
    const office = new Office();
    office.telephony.lines.setForwards(line(BOB), [forward(ForwardMode.always, CAROL)]);
    office.make(ALICE, BOB);
    expect([office.at(ALICE), office.at(BOB), office.at(CAROL)]).toEqual([["ringback>102"], [], ["offering>100"]]);
    expect(office.leg(CAROL).redirectingNumber).toBe(number(BOB));
  });

  it("on busy applies to a busy line only", () => {
    const office = new Office({ callWaiting: false });
    office.telephony.lines.setForwards(line(BOB), [forward(ForwardMode.busy, CAROL)]);
    office.make(ALICE, BOB);
    expect(office.at(BOB)).toEqual(["offering>100"]);
    office.make(DAVE, BOB);
    expect(office.at(CAROL)).toEqual(["offering>104"]);
  });

  it("on no answer waits for its time, and not longer than the call rings", () => {
    const office = new Office();
    office.telephony.lines.setForwards(line(BOB), [forward(ForwardMode.noAnswer, CAROL, 15)]);
    office.make(ALICE, BOB);
    office.clock.advance(14_999);
    expect(office.at(BOB)).toEqual(["offering>100"]);
    office.clock.advance(1);
    expect([office.at(ALICE), office.at(BOB), office.at(CAROL)]).toEqual([["ringback>102"], [], ["offering>100"]]);
    office.telephony.answer(office.id(CAROL));
    expect(office.at(ALICE)).toEqual(["connected>102"]);
  });

  it("can be for internal calls, external calls or some callers only", () => {
    const office = new Office();
    office.telephony.lines.setForwards(line(BOB), [forward(ForwardMode.alwaysExternal, CAROL)]);
    office.make(ALICE, BOB);
    expect(office.at(BOB)).toEqual(["offering>100"]);
    office.telephony.farEnds.incoming("+4989123456", number(BOB));
    expect(office.at(CAROL)).toEqual(["offering>456"]);
    office.telephony.lines.setForwards(line(DAVE), [forward(ForwardMode.always, CAROL, 20, [number(BOB)])]);
    office.make(105, DAVE);
    expect(office.at(DAVE)).toEqual(["offering>105"]);
  });

  it("in a circle ends in the busy tone", () => {
    const office = new Office({ maxForwards: 3 });
    office.telephony.lines.setForwards(line(BOB), [forward(ForwardMode.always, CAROL)]);
    office.telephony.lines.setForwards(line(CAROL), [forward(ForwardMode.always, BOB)]);
    office.make(ALICE, BOB);
    expect(office.at(ALICE)).toEqual(["busy>101"]);
  });

  it("to somewhere outside takes the caller there", () => {
    const office = new Office();
    office.telephony.lines.setForwards(line(BOB), [forward(ForwardMode.always, "+493023125950")]);
    office.make(ALICE, BOB);
    expect(office.at(ALICE)).toEqual(["ringback>950"]);
    office.clock.advance(100);
    expect(office.at(ALICE)).toEqual(["connected>950"]);
  });

  it("replaces the one of its mode, and is removed by mode or with all", () => {
    const { telephony } = new Office();
    expect(telephony.lines.setForward(line(BOB), forward(ForwardMode.busy, CAROL))).toBe(false);
    expect(telephony.lines.setForward(line(BOB), forward(ForwardMode.busy, DAVE))).toBe(true);
    telephony.lines.setForward(line(BOB), forward(ForwardMode.always, DAVE));
    expect(telephony.lines.find(line(BOB))?.forwards.map(({ mode }) => mode)).toEqual([2, 1]);
    expect(telephony.lines.removeForward(line(BOB), ForwardMode.busy)).toBe(true);
    expect(telephony.lines.removeForward(line(BOB))).toBe(true);
    expect(telephony.lines.removeForward(line(BOB))).toBe(false);
    expect(() => telephony.lines.setForward(line(BOB), forward(1, "nowhere"))).toThrow(
      expect.objectContaining({ problem: "bad-number" }),
    );
  });
});

it.each([
  ["busy", ["busy>101"]],
  ["reject", []],
] as const)("do-not-disturb gives callers %s, as the world says, and no ring", (doNotDisturb, caller) => {
  const office = new Office({ doNotDisturb });
  office.telephony.lines.setDoNotDisturb(line(BOB), true);
  office.make(ALICE, BOB);
  expect([office.at(ALICE), office.at(BOB)]).toEqual([caller, []]);
  office.telephony.lines.setDoNotDisturb(line(BOB), false);
  office.make(CAROL, BOB);
  expect(office.at(BOB)).toEqual(["offering>102"]);
});

it("a line whose telephone is not there takes no call and makes none", () => {
  const office = new Office();
  office.telephony.lines.setStatus(line(BOB), LineStatus.noPhone);
  office.make(ALICE, BOB);
  expect(office.at(ALICE)).toEqual([]);
  expect(() => office.make(BOB, ALICE)).toThrow(expect.objectContaining({ problem: "forbidden" }));
});

describe("a remote office", () => {
  const away = { enabled: true, destination: "+493023125950", controller: "alice" };

  it("answers the line's calls at the telephone that stands in for it", () => {
    const office = new Office();
    office.telephony.lines.setRemoteOffice(line(BOB), away);
    office.make(ALICE, BOB);
    expect(office.at(BOB)).toEqual(["offering>100"]);
    office.clock.advance(100);
    expect([office.at(ALICE), office.at(BOB)]).toEqual([["connected>101"], ["connected>100"]]);
  });

  it("has to answer before the line's own calls go out", () => {
    const office = new Office();
    office.telephony.lines.setRemoteOffice(line(ALICE), away);
    office.make(ALICE, BOB);
    expect([office.at(ALICE), office.at(BOB)]).toEqual([["dialing>101"], []]);
    office.clock.advance(100);
    expect([office.at(ALICE), office.at(BOB)]).toEqual([["ringback>101"], ["offering>100"]]);
  });

  it("that is busy lets no call out", () => {
    const office = new Office();
    office.telephony.lines.setRemoteOffice(line(ALICE), { ...away, destination: "+493023125990" });
    office.make(ALICE, BOB);
    office.clock.advance(0);
    expect(office.at(ALICE)).toEqual(["busy>101"]);
  });
});

describe("a number outside", () => {
  it("answers after 100 ms, by the default world", () => {
    const office = new Office();
    office.make(ALICE, "+493023125900");
    expect(office.at(ALICE)).toEqual(["ringback>900"]);
    office.clock.advance(100);
    expect(office.at(ALICE)).toEqual(["connected>900"]);
    expect(office.leg(ALICE).internal).toBe(false);
  });

  it("…990 is busy, …991 rings out, …992 rejects, and one that nobody has is rejected", () => {
    const office = new Office({ unansweredMs: 20_000 });
    office.make(ALICE, "+493023125990");
    office.make(BOB, "+493023125991");
    office.make(CAROL, "+493023125992");
    office.make(DAVE, "+493023125555");
    expect([ALICE, BOB, CAROL, DAVE].map((who) => office.at(who))).toEqual([["busy>990"], ["ringback>991"], [], []]);
    office.clock.advance(20_000);
    expect(office.at(BOB)).toEqual([]);
  });

  it("can hang up after a time, or when it is told to", () => {
    const office = new Office({ outside: [{ prefix: "+4989", does: "answer", hangUpAfterMs: 5_000, name: "Zoe" }] });
    office.make(ALICE, "089 1234567");
    office.clock.advance(0);
    expect(office.leg(ALICE)).toMatchObject({ state: CallState.connected, remoteName: "Zoe" });
    office.clock.advance(5_000);
    expect(office.at(ALICE)).toEqual([]);
    office.make(ALICE, "089 1234567");
    office.telephony.farEnds.answer(office.id(ALICE));
    office.telephony.farEnds.hangUp(office.id(ALICE));
    expect(office.telephony.load).toEqual({ legs: 0, externalParties: 0, callbacks: 0 });
    expect(office.clock.pending).toBe(0);
  });
});

it("somebody outside calls in, is answered, and sees how far the call got", () => {
  const office = new Office();
  const caller = office.telephony.farEnds.incoming("+4989123456", "100", { name: "Zoe", hangUpAfterMs: 1_000 });
  expect(caller.state).toBe(CallState.ringback);
  expect(office.leg(ALICE)).toMatchObject({ remoteNumber: "+4989123456", remoteName: "Zoe", internal: false });
  office.telephony.answer(office.id(ALICE));
  expect(caller.state).toBe(CallState.connected);
  office.clock.advance(1_000);
  expect([caller.state, office.at(ALICE)]).toEqual([CallState.disconnected, []]);
});

it("a person's calls are those on all their lines", () => {
  const office = new Office();
  const carol = office.directory.user("carol");
  if (!carol) throw new Error("no carol");
  office.make(ALICE, 102);
  office.make(BOB, 103);
  expect(office.telephony.callsOf(carol).map(({ line: { number: own } }) => own.slice(-3))).toEqual(["102", "103"]);
});

it("lines come, change places and go, with their calls", () => {
  const office = new Office();
  const carol = office.directory.user("carol");
  if (!carol) throw new Error("no carol");
  const { lines } = office.telephony;
  lines.add(line(110), carol, { name: "Hotline" });
  expect(() => lines.add(line(110), carol)).toThrow("exists already");
  lines.setOrder(carol, [line(110), line(103)]);
  expect(lines.of(carol).map(({ uri }) => uri)).toEqual([line(110), line(103), line(102)]);
  office.talk(ALICE, 110);
  lines.remove(line(110));
  expect(office.at(ALICE)).toEqual([]);
  expect(lines.find("110")).toBeUndefined();
  expect(office.told().filter((change) => change.startsWith("line."))).toEqual([
    "line.added",
    "line.order.changed",
    "line.order.changed",
    // The new primary line, and the one that was it.
    "line.info.changed",
    "line.info.changed",
    "line.removed",
  ]);
});

it("what the world file says of a line is so from the start", () => {
  const office = new Office({
    lines: [
      { line: line(BOB), name: "Reception", doNotDisturb: true },
      { line: line(CAROL), forwards: [{ when: "noAnswer", callers: "internal", to: "101", afterSeconds: 5 }] },
      { line: "tel:+493023125199@pbx", name: "Lobby" },
    ],
  });
  expect(office.telephony.lines.find("101")).toMatchObject({ name: "Reception", doNotDisturb: true });
  expect(office.telephony.lines.find("102")?.forwards).toMatchObject([
    { mode: 32, destination: "101", afterSeconds: 5 },
  ]);
  expect(office.telephony.lines.find("199")).toMatchObject({ name: "Lobby", owner: undefined });
});
