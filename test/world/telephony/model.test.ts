import fc from "fast-check";
import { expect, it } from "vitest";
import { TelephonyError } from "../../../src/world/telephony/error.js";
import { CallState, Feature } from "../../../src/world/telephony/states.js";
import { line, number, Office } from "../../support/telephony.js";
import {
  activeStates,
  allLegs,
  checkEnd,
  checkJournal,
  checkKnown,
  checkTold,
  checkWorld,
  extensions,
  type Model,
  must,
  newModel,
  note,
} from "../../support/telephony-invariants.js";

const users = Array.from({ length: 10 }, (_, i) => ({
  name: `user${i}`,
  lines: i === 9 ? [line(209), line(210)] : [line(200 + i)],
}));
const withoutWaiting = [200, 201, 202, 203].map((extension) => ({ line: line(extension), callWaiting: false }));
/** Only the last variant has it; elsewhere nobody has the number. */
const group = { number: number(300), members: [200, 201, 202, 210].map((e) => line(e)), noAnswerSeconds: 10 };
const destinations = [
  ...extensions.map((e) => line(e)),
  number(300),
  "+493023125990",
  "+493023125991",
  "+493023125992",
  "+493023125950",
  "555",
  "x",
];

/** The moves that succeeded at least once, so that the test knows it tried them. */
const done = new Set<string>();

/** The moves with one call, the bit that says whether they may be made now, and what they are. */
const moves: Record<string, { bit: number; move(office: Office, id: string, pick: number): void }> = {
  answer: { bit: Feature.answer, move: ({ telephony }, id) => telephony.answer(id) },
  drop: { bit: Feature.hangUp, move: ({ telephony }, id) => telephony.drop(id) },
  hold: { bit: Feature.hold, move: ({ telephony }, id) => telephony.hold(id) },
  unhold: { bit: Feature.unhold, move: ({ telephony }, id) => telephony.unhold(id) },
  swap: { bit: Feature.swapHold, move: ({ telephony }, id) => telephony.swap(id) },
  redirect: {
    bit: Feature.redirect | Feature.blindTransfer,
    move: ({ telephony }, id, pick) => telephony.redirect(id, line(200 + (pick % 11))),
  },
  redirectOutside: {
    bit: Feature.redirect | Feature.blindTransfer,
    move: ({ telephony }, id, pick) => telephony.redirect(id, `+49302312599${pick % 4}`),
  },
  consult: {
    bit: Feature.makeCall,
    move: ({ telephony }, id, pick) => {
      const leg = telephony.call(id);
      if (leg?.state !== CallState.connected && leg?.state !== CallState.hold)
        throw new TelephonyError("forbidden", "");
      telephony.make(leg.line.uri, line(200 + (pick % 11)));
    },
  },
  merge: { bit: Feature.mergeCalls, move: ({ telephony }, id) => telephony.merge(id) },
  conference: {
    bit: Feature.conferenceStart | Feature.conferenceAddParty,
    move: ({ telephony }, id) => {
      // A member's call stands for its conference, which has bits of its own.
      const leg = telephony.call(id);
      if (leg?.state === CallState.conferenced) throw new TelephonyError("forbidden", "");
      telephony.conference(id);
    },
  },
  setUp: {
    bit: Feature.conferenceSetUp,
    move: ({ telephony }, id, pick) => {
      telephony.setUpConference(id, line(200 + (pick % 11)));
    },
  },
  complete: { bit: Feature.completeCall, move: ({ telephony }, id) => telephony.complete(id) },
  digits: { bit: Feature.dialDigits, move: ({ telephony }, id) => telephony.dialDigits(id, "1#") },
  record: { bit: Feature.startRecording, move: ({ telephony }, id) => telephony.startRecording(id) },
  stopRecord: { bit: Feature.stopRecording, move: ({ telephony }, id) => telephony.stopRecording(id) },
};

class Step implements fc.Command<Model, Office> {
  constructor(
    readonly name: string,
    readonly pick: number,
    readonly other: number,
  ) {}

  check(): boolean {
    return true;
  }

  run(model: Model, office: Office): void {
    model.steps++;
    this.#act(office);
    checkTold(model, office);
    checkKnown(model, office);
    checkWorld(office);
  }

  toString(): string {
    return `${this.name}(${this.pick},${this.other})`;
  }

  #act(office: Office): void {
    const { telephony } = office;
    const legs = allLegs(office);
    const move = moves[this.name];
    // Every other move is one that should succeed, if there is a call that allows it.
    const able = move && this.pick % 2 ? legs.filter((one) => telephony.features(one.connectionId) & move.bit) : [];
    const candidates = able.length > 0 ? able : legs;
    const leg = candidates[(this.pick >> 1) % Math.max(1, candidates.length)];
    if (move) {
      const id = leg?.connectionId ?? "none";
      const allowed = (telephony.features(id) & move.bit) !== 0;
      const succeeded = succeeds(() => move.move(office, id, this.other));
      must(succeeded === allowed, () => `${this.name} of a call in state ${leg?.state}: ${succeeded}, bit: ${allowed}`);
      if (succeeded) done.add(this.name);
      return;
    }
    const extension = extensions[this.pick % extensions.length] ?? 200;
    switch (this.name) {
      case "make":
        succeeds(() => telephony.make(line(extension), destinations[this.other % destinations.length] ?? ""));
        return;
      case "incoming":
        succeeds(() => telephony.farEnds.incoming("+4989123456", line(extension), { hangUpAfterMs: 5000 }));
        return;
      case "pickUp": {
        const id = leg?.connectionId ?? "none";
        const picker = 200 + (this.other % 11);
        const offered = (telephony.features(id) & Feature.mayBePickedUp) !== 0;
        const free = office.legs(picker).length === 0 && leg?.line.uri !== line(picker);
        const picked = succeeds(() => telephony.pickUp(line(picker), id));
        if (picked) {
          expect(offered, "what is picked up was offered to be").toBe(true);
          expect(telephony.features(id) & ~Feature.hangUp).toBe(0);
          done.add("pickUp");
        } else {
          expect(offered && free, "a free line picks up what is offered to be").toBe(false);
        }
        return;
      }
      case "pair":
        if (leg && legs[this.other % legs.length]) {
          const other = legs[this.other % legs.length]?.connectionId ?? "";
          const half = this.other % 2 === 0;
          succeeds(() =>
            half ? telephony.merge(leg.connectionId, other) : telephony.conference(leg.connectionId, other),
          );
        }
        return;
      case "lineDrop": {
        const active = office.legs(extension).some(({ state }) => activeStates.includes(state));
        must(telephony.dropActive(line(extension)) === active, () => "an active call was not dropped");
        return;
      }
      case "forward":
        telephony.lines.setForwards(line(extension), [
          {
            controller: 1,
            mode: [1, 2, 4, 8, 64, 256][this.other % 6] ?? 1,
            destination: destinations[this.other % 15] ?? "",
            afterSeconds: 10,
            onlyFrom: [],
            backEndSpecific: 0,
          },
        ]);
        return;
      case "unforward":
        telephony.lines.removeForward(line(extension));
        return;
      case "disturb":
        telephony.lines.setDoNotDisturb(line(extension), this.other % 2 === 0);
        return;
      case "remoteOffice":
        telephony.lines.setRemoteOffice(line(extension), {
          enabled: this.other % 2 === 0,
          destination: `+49302312599${this.other % 5}`,
          controller: "",
        });
        return;
      case "farEnd":
        if (leg)
          succeeds(() =>
            this.other % 2 ? telephony.farEnds.answer(leg.connectionId) : telephony.farEnds.hangUp(leg.connectionId),
          );
        return;
      default:
        office.clock.advance([1, 100, 5_000, 10_000, 60_000][this.other % 5] ?? 1);
    }
  }
}

/** Whether a move succeeds. A refused one must say so in the domain's own words and leave no trace. */
function succeeds(move: () => void): boolean {
  try {
    move();
    return true;
  } catch (error) {
    if (error instanceof TelephonyError) return false;
    throw error;
  }
}

const plain = [
  "make",
  "incoming",
  "pickUp",
  "pair",
  "lineDrop",
  "forward",
  "unforward",
  "disturb",
  "remoteOffice",
  "farEnd",
  "wait",
];
const weighted = [
  ...Object.keys(moves),
  ...plain,
  "make",
  "make",
  "make",
  "make",
  "answer",
  "answer",
  "answer",
  "wait",
  "consult",
  "complete",
];
const step = fc
  .tuple(fc.constantFrom(...weighted), fc.nat(999), fc.nat(999))
  .map(([name, pick, other]) => new Step(name, pick, other));

it.each([
  {},
  { destroyAfterMs: 2_000 },
  { hangUp: "farSide", pickup: "rings", unscreenedTransfer: "connected", controllerLeaves: "continues" } as const,
  { groups: [{ ...group, forwardTo: "203" }], destroyAfterMs: 1_000 },
])("two hundred random moves of ten users keep every call whole, with %j", (settings) => {
  let steps = 0;
  done.clear();
  fc.assert(
    fc.property(fc.commands([step], { maxCommands: 200, size: "max" }), (commands) => {
      const office = new Office({ ...settings, maxCalls: 4, lines: withoutWaiting }, users);
      const model = newModel();
      office.watch = (change) => note(model, change);
      fc.modelRun(() => ({ model, real: office }), commands);
      steps += model.steps;
      checkEnd(office);
      checkJournal(model);
    }),
    { numRuns: 120 },
  );
  expect([...done].sort()).toEqual([...Object.keys(moves), "pickUp"].sort());
  expect(steps).toBeGreaterThan(2_000);
});
