import { describe, expect, it } from "vitest";
import { CallType, DisconnectReason, Feature, RecordingState } from "../../../src/world/telephony/states.js";
import { line, number, Office } from "../../support/telephony.js";

const ALICE = 100;
const BOB = 101;
const CAROL = 102;
const DAVE = 104;

describe("a call between two lines", () => {
  it("has a leg at each end, each with its own connection id, joined by one tracker id", () => {
    const office = new Office();
    office.make(ALICE, BOB);
    expect(office.at(ALICE)).toEqual(["ringback>101"]);
    expect(office.at(BOB)).toEqual(["offering>100"]);
    expect(office.id(ALICE)).not.toBe(office.id(BOB));
    expect(office.leg(ALICE).trackerId).toBe(office.leg(BOB).trackerId);
    expect(office.leg(BOB)).toMatchObject({ outbound: false, internal: true, remoteName: "Alice" });
  });

  it("is told of step by step, the order to call first", () => {
    const office = new Office();
    office.talk(ALICE, BOB);
    office.telephony.drop(office.id(ALICE));
    expect(office.told().filter((change) => change !== "call.features.changed")).toEqual([
      "call.made",
      "100: dialing",
      "101: offering",
      "100: ringback",
      "101: connected",
      "100: connected",
      "100: disconnected",
      "100: destroyed",
      "call.ended",
      "101: disconnected",
      "101: destroyed",
      "call.ended",
    ]);
  });

  it("leaves what a journal wants to know: when it began, was answered and ended, and why", () => {
    const office = new Office();
    office.make(ALICE, BOB);
    const start = office.clock.now();
    office.clock.advance(3_000);
    office.telephony.answer(office.id(BOB));
    office.clock.advance(60_000);
    const leg = office.leg(BOB);
    office.telephony.drop(office.id(ALICE));
    expect(leg).toMatchObject({
      created: start,
      connected: start + 3_000,
      disconnected: start + 63_000,
      disconnectReason: DisconnectReason.unknown,
      remoteNumber: number(ALICE),
    });
  });

  it("rejected by the one called gives the busy tone, which ends by itself", () => {
    const office = new Office({ busyToneMs: 4_000 });
    office.make(ALICE, BOB);
    office.telephony.drop(office.id(BOB));
    expect(office.at(BOB)).toEqual([]);
    expect(office.at(ALICE)).toEqual(["busy>101"]);
    office.clock.advance(3_999);
    expect(office.at(ALICE)).toEqual(["busy>101"]);
    office.clock.advance(1);
    expect(office.at(ALICE)).toEqual([]);
  });

  it("nobody answers is given up on both ends", () => {
    const office = new Office({ unansweredMs: 30_000 });
    office.make(ALICE, BOB);
    const leg = office.leg(BOB);
    office.clock.advance(30_000);
    expect([office.at(ALICE), office.at(BOB)]).toEqual([[], []]);
    expect(leg).toMatchObject({ connected: undefined, disconnectReason: DisconnectReason.unconnected });
    expect(office.clock.pending).toBe(0);
  });

  it("stays disconnected for a while before it is destroyed, if the world says so", () => {
    const office = new Office({ destroyAfterMs: 500 });
    office.talk(ALICE, BOB);
    office.telephony.drop(office.id(ALICE));
    expect(office.at(BOB)).toEqual(["disconnected>100"]);
    expect(office.features(BOB)).toBe(Feature.hangUp);
    office.clock.advance(500);
    expect(office.at(BOB)).toEqual([]);
  });

  it("CTI-143: stays disconnected at the far side until it is dropped there; who hung up never sees it so", () => {
    const office = new Office({ destroyAfterMs: 60_000, hangUp: "farSide" });
    office.talk(ALICE, BOB);
    office.told();
    office.telephony.drop(office.id(ALICE));
    expect(office.told().filter((one) => one.includes(":"))).toEqual(["100: destroyed", "101: disconnected"]);
    office.telephony.drop(office.id(BOB));
    expect([office.at(ALICE), office.at(BOB), office.clock.pending]).toEqual([[], [], 0]);
  });

  it("from a hidden caller shows no number", () => {
    const office = new Office();
    office.telephony.make(line(ALICE), number(BOB), { hideCallerId: true });
    expect(office.leg(BOB)).toMatchObject({ remoteNumber: "", remoteName: "" });
  });

  it.each([
    ["an extension", "101"],
    ["a local number", "231 25-101"],
    ["a national number", "030 23125101"],
    ["an international number", "0049 30 23125101"],
    ["the supercanonic number", number(BOB)],
    ["a line URI", line(BOB)],
    ["a contact", "sip:bob@example.com"],
  ])("can be dialled by %s", (_, destination) => {
    const office = new Office();
    office.make(ALICE, destination);
    expect(office.at(BOB)).toEqual(["offering>100"]);
  });

  it.each(["", "x", "sip:nobody@example.com"])("cannot be dialled by %j", (destination) => {
    const office = new Office();
    expect(() => office.make(ALICE, destination)).toThrow(expect.objectContaining({ problem: "bad-number" }));
    expect(office.changes).toEqual([]);
  });

  it("that does not exist, or not any more, can have nothing done to it", () => {
    const office = new Office();
    const id = office.make(ALICE, BOB);
    office.telephony.drop(id);
    expect(() => office.telephony.answer(id)).toThrow(expect.objectContaining({ problem: "no-call" }));
    expect(() => office.telephony.make("tel:1@pbx", "101")).toThrow(expect.objectContaining({ problem: "no-line" }));
  });
});

describe("hold", () => {
  it("is one end's own affair, and its feature bits follow", () => {
    const office = new Office();
    office.talk(ALICE, BOB);
    expect(office.features(ALICE) & (Feature.hold | Feature.unhold)).toBe(Feature.hold);
    office.telephony.hold(office.id(ALICE));
    expect([office.at(ALICE), office.at(BOB)]).toEqual([["hold>101"], ["connected>100"]]);
    expect(office.features(ALICE) & (Feature.hold | Feature.unhold)).toBe(Feature.unhold);
    office.telephony.unhold(office.id(ALICE));
    expect(office.at(ALICE)).toEqual(["connected>101"]);
  });

  it("comes by itself when another call is made or answered", () => {
    const office = new Office();
    office.talk(ALICE, BOB);
    office.talk(ALICE, CAROL);
    expect(office.at(ALICE)).toEqual(["hold>101", "connected>102"]);
    expect(office.leg(ALICE).type).toBe(CallType.consultation);
    office.make(DAVE, ALICE);
    office.telephony.answer(office.id(ALICE));
    expect(office.at(ALICE)).toEqual(["hold>101", "hold>102", "connected>104"]);
  });

  it("changes places with the call talked on, named by either", () => {
    const office = new Office();
    office.talk(ALICE, BOB);
    office.talk(ALICE, CAROL);
    office.telephony.swap(office.id(ALICE));
    expect(office.at(ALICE)).toEqual(["connected>101", "hold>102"]);
    office.telephony.swap(office.id(ALICE));
    expect(office.at(ALICE)).toEqual(["hold>101", "connected>102"]);
    const held = office.legs(ALICE)[0]?.connectionId ?? "";
    expect(() => office.telephony.unhold(held)).toThrow(expect.objectContaining({ problem: "forbidden" }));
  });
});

describe("a busy line", () => {
  it("still rings for another call where call waiting is on, and else gives the busy tone", () => {
    const waiting = new Office();
    waiting.talk(ALICE, BOB);
    waiting.make(CAROL, BOB);
    expect(waiting.at(BOB)).toEqual(["connected>100", "offering>102"]);

    const strict = new Office({ callWaiting: false });
    strict.talk(ALICE, BOB);
    strict.make(CAROL, BOB);
    expect(strict.at(CAROL)).toEqual(["busy>101"]);
    expect(strict.leg(CAROL).disconnectReason).toBe(DisconnectReason.busy);
  });

  it("is busy for its own calls, and when it has as many as it may", () => {
    const office = new Office({ maxCalls: 1 });
    office.make(ALICE, ALICE);
    expect(office.at(ALICE)).toEqual(["busy>100"]);
    office.talk(BOB, CAROL);
    office.make(DAVE, CAROL);
    expect(office.at(DAVE)).toEqual(["busy>102"]);
  });

  it("calls back when it is idle: the one who asked is rung, and put through on answering", () => {
    const office = new Office({ callWaiting: false });
    office.talk(BOB, DAVE);
    office.make(ALICE, BOB);
    expect(office.features(ALICE) & Feature.completeCall).toBe(Feature.completeCall);
    office.telephony.complete(office.id(ALICE));
    expect(office.at(ALICE)).toEqual([]);
    office.telephony.drop(office.id(DAVE));
    expect(office.at(ALICE)).toEqual(["offering>101"]);
    expect(office.leg(ALICE).type).toBe(CallType.callback);
    office.telephony.answer(office.id(ALICE));
    expect(office.at(ALICE)).toEqual(["ringback>101"]);
    office.telephony.answer(office.id(BOB));
    expect(office.at(ALICE)).toEqual(["connected>101"]);
    expect(office.telephony.load.callbacks).toBe(0);
  });

  it("forgets a call back after its time", () => {
    const office = new Office({ callWaiting: false, callbackExpiryMs: 60_000 });
    office.talk(BOB, DAVE);
    office.make(ALICE, BOB);
    office.telephony.complete(office.id(ALICE));
    office.clock.advance(60_000);
    office.telephony.drop(office.id(DAVE));
    expect(office.at(ALICE)).toEqual([]);
  });
});

describe("a call goes to somebody else", () => {
  it("redirected while it rings: the caller hears it ring there, and who it was meant for is known", () => {
    const office = new Office();
    office.make(ALICE, BOB);
    const leg = office.leg(BOB);
    office.telephony.redirect(office.id(BOB), number(CAROL));
    expect(office.at(BOB)).toEqual([]);
    expect(leg.disconnectReason).toBe(DisconnectReason.redirectedByOwner);
    expect(office.at(ALICE)).toEqual(["ringback>102"]);
    expect(office.leg(CAROL).redirectingNumber).toBe(number(BOB));
  });

  it("handed over blindly: the one handed over hears it ring, the one who did it is free", () => {
    const office = new Office();
    office.talk(ALICE, BOB);
    office.telephony.redirect(office.id(ALICE), number(CAROL));
    expect([office.at(ALICE), office.at(BOB), office.at(CAROL)]).toEqual([[], ["ringback>102"], ["offering>101"]]);
    office.telephony.answer(office.id(CAROL));
    expect(office.at(BOB)).toEqual(["connected>102"]);
  });

  it("handed over after asking: the two far ends talk with each other, under one tracker id", () => {
    const office = new Office();
    office.talk(ALICE, BOB);
    office.talk(ALICE, CAROL);
    const [first, second] = office.legs(ALICE).map((leg) => leg.connectionId);
    office.telephony.merge(first ?? "", second);
    expect([office.at(ALICE), office.at(BOB), office.at(CAROL)]).toEqual([[], ["connected>102"], ["connected>101"]]);
    expect(office.leg(BOB).trackerId).toBe(office.leg(CAROL).trackerId);
  });

  it("handed over while it still rings: the one handed over hears that", () => {
    const office = new Office();
    office.talk(ALICE, BOB);
    office.make(ALICE, CAROL);
    office.telephony.merge(office.id(ALICE));
    expect([office.at(ALICE), office.at(BOB), office.at(CAROL)]).toEqual([[], ["ringback>102"], ["offering>101"]]);
  });

  it("cannot be handed over by one whose far end has put the call on hold", () => {
    const office = new Office();
    office.talk(ALICE, BOB);
    office.telephony.hold(office.id(BOB));
    expect(office.features(ALICE) & Feature.blindTransfer).toBe(0);
    expect(() => office.telephony.redirect(office.id(ALICE), number(CAROL))).toThrow();
    expect(office.at(ALICE)).toEqual(["connected>101"]);
  });

  it("picked up by another line of the group, by the call or by what has rung longest", () => {
    const office = new Office();
    office.make(ALICE, BOB);
    const ringing = office.leg(BOB);
    expect(office.telephony.pickable(line(CAROL))).toBe(ringing);
    office.telephony.pickUp(line(CAROL), ringing.connectionId);
    expect([office.at(ALICE), office.at(BOB), office.at(CAROL)]).toEqual([["connected>102"], [], ["connected>100"]]);
    expect(ringing.disconnectReason).toBe(DisconnectReason.redirected);
    expect(office.telephony.pickable(line(DAVE))).toBeUndefined();
  });

  it("not picked up by lines of another group, nor by the caller", () => {
    const office = new Office({ lines: [{ line: line(CAROL), pickupGroup: "sales" }] });
    office.make(ALICE, BOB);
    for (const extension of [CAROL, ALICE]) {
      expect(() => office.telephony.pickUp(line(extension), office.id(BOB))).toThrow();
      expect(office.telephony.pickable(line(extension))).toBeUndefined();
    }
  });
});

describe("a conference", () => {
  function conference(): Office {
    const office = new Office();
    office.talk(ALICE, BOB);
    office.talk(ALICE, CAROL);
    office.telephony.conference(office.id(ALICE));
    return office;
  }

  it("is a call of its own at the one who made it, whose calls to the others are conferenced", () => {
    const office = conference();
    expect(office.at(ALICE)).toEqual(["conferenced>101", "conferenced>102", "connected>"]);
    expect([office.at(BOB), office.at(CAROL)]).toEqual([["connected>100"], ["connected>100"]]);
    const [bob, , controller] = office.legs(ALICE);
    expect(controller?.type).toBe(CallType.conferenceController);
    expect(bob).toMatchObject({ type: CallType.conferenceMember, conference: { controller } });
    expect(office.told()).toContain("conference.created");
  });

  it("takes in a fourth, for whom it was put on hold", () => {
    const office = conference();
    office.talk(ALICE, DAVE);
    expect(office.at(ALICE)).toContain("hold>");
    expect(office.features(ALICE) & Feature.conferenceAddParty).toBe(Feature.conferenceAddParty);
    office.telephony.conference(office.id(ALICE));
    expect(office.at(ALICE)).toEqual(["conferenced>101", "conferenced>102", "connected>", "conferenced>104"]);
    expect(office.told()).toContain("conference.party.added");
  });

  it("goes on without one who leaves, until only one is left, who then talks as before", () => {
    const office = conference();
    office.talk(ALICE, DAVE);
    office.telephony.conference(office.id(ALICE));
    office.telephony.drop(office.id(DAVE));
    expect(office.at(ALICE)).toEqual(["conferenced>101", "conferenced>102", "connected>"]);
    office.telephony.drop(office.id(BOB));
    expect(office.at(ALICE)).toEqual(["connected>102"]);
    expect(office.leg(ALICE).type).toBe(CallType.normal);
    expect(office.told().slice(-12)).toContain("conference.destroyed");
  });

  it("ends for all when the one who made it hangs it up", () => {
    const office = conference();
    office.telephony.drop(office.id(ALICE));
    expect(office.telephony.load.legs).toBe(0);
  });
});

it("digits can be sent on a connected call only, and only digits", () => {
  const office = new Office();
  office.make(ALICE, BOB);
  expect(() => office.telephony.dialDigits(office.id(ALICE), "1")).toThrow(
    expect.objectContaining({ problem: "forbidden" }),
  );
  office.telephony.answer(office.id(BOB));
  office.telephony.dialDigits(office.id(ALICE), "42#");
  expect(office.leg(ALICE).digits).toBe("42#");
  expect(() => office.telephony.dialDigits(office.id(ALICE), "hello")).toThrow(
    expect.objectContaining({ problem: "bad-number" }),
  );
});

it("data kept at a call is there on both ends, and goes with it to whoever is called next", () => {
  const office = new Office();
  office.talk(ALICE, BOB);
  office.telephony.setData(office.id(ALICE), [{ key: "ticket", value: "4711" }]);
  expect(office.leg(BOB).data).toEqual([{ key: "ticket", value: "4711" }]);
  office.telephony.redirect(office.id(ALICE), number(CAROL));
  expect(office.leg(CAROL).data).toEqual([{ key: "ticket", value: "4711" }]);
});

it("recording starts and stops, and a call that was recorded says so to its end", () => {
  const office = new Office({ lines: [{ line: line(BOB), recording: false }] });
  office.talk(ALICE, BOB);
  expect(office.features(BOB) & Feature.startRecording).toBe(0);
  office.telephony.startRecording(office.id(ALICE));
  expect(office.features(ALICE) & (Feature.startRecording | Feature.stopRecording)).toBe(Feature.stopRecording);
  const leg = office.leg(ALICE);
  office.telephony.drop(office.id(ALICE));
  expect(leg.recording).toBe(RecordingState.recorded);
});

it("CTI-170: the active call of a line is hung up; held and ringing ones stay", () => {
  const office = new Office();
  office.talk(ALICE, BOB);
  office.talk(ALICE, CAROL);
  office.make(DAVE, ALICE);
  expect(office.telephony.dropActive(line(ALICE))).toBe(true);
  expect(office.at(ALICE)).toEqual(["hold>101", "offering>104"]);
  expect(office.at(CAROL)).toEqual([]);
  expect(office.telephony.dropActive(line(ALICE))).toBe(false);
});

it("CTI-227: a call back on no answer waits until the line was used and is idle again", () => {
  const office = new Office();
  office.make(ALICE, BOB);
  office.telephony.complete(office.id(ALICE));
  expect([office.at(ALICE), office.at(BOB)]).toEqual([[], []]);
  office.talk(BOB, CAROL);
  office.telephony.drop(office.id(BOB));
  expect(office.at(ALICE)).toEqual(["offering>101"]);
});

it("CTI-193: data of the first call goes with it when it is transferred after a consultation", () => {
  const office = new Office();
  office.talk(ALICE, BOB);
  office.telephony.setData(office.id(ALICE), [{ key: "ticket", value: "4711" }]);
  office.talk(ALICE, CAROL);
  office.telephony.merge(office.id(ALICE));
  for (const end of [BOB, CAROL]) expect(office.leg(end).data).toEqual([{ key: "ticket", value: "4711" }]);
});
