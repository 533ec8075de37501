import fc from "fast-check";
import { expect, it } from "vitest";
import { TelephonyError } from "../../../src/world/telephony/error.js";
import { ALL_FORWARD_MODES, ForwardMode } from "../../../src/world/telephony/forwards.js";
import { lineFeatures } from "../../../src/world/telephony/rules.js";
import { LineFeature } from "../../../src/world/telephony/states.js";
import { line, Office } from "../../support/telephony.js";

const [CAROL, BOB, ALICE] = [102, 101, 100];

function isTaken(order: () => void): boolean {
  try {
    order();
    return true;
  } catch (error) {
    if (error instanceof TelephonyError) return false;
    throw error;
  }
}

/** A line in some condition: its status, what it can do at all, and what happens at it. */
const condition = fc.record({
  status: fc.integer({ min: 0, max: 9 }),
  pickupGroup: fc.constantFrom("", "all"),
  features: fc.option(fc.integer({ min: 0, max: 63 }), { nil: undefined }),
  forwards: fc.integer({ min: 0, max: ALL_FORWARD_MODES }),
  maxCalls: fc.integer({ min: 1, max: 2 }),
  calls: fc.array(fc.constantFrom("rings", "talks", "dials", "held"), { maxLength: 3 }),
});

it("CTI-036, CTI-037, CTI-038: a bit of a line is set exactly when the order is taken", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(condition, ({ status, pickupGroup, features, forwards, maxCalls, calls }) => {
      const lines = [{ line: line(ALICE), pickupGroup, maxCalls }];
      const office = new Office({ lines, callWaiting: true });
      const { telephony } = office;
      if (features !== undefined) telephony.lines.setAbilities(line(ALICE), { features, forwards });
      for (const call of calls) {
        const caller = call === "rings" || call === "talks";
        isTaken(() => telephony.make(line(caller ? CAROL : ALICE), line(caller ? ALICE : BOB)));
        if (call === "talks") isTaken(() => telephony.answer(office.id(ALICE)));
        if (call === "held" && office.legs(ALICE).length > 0) isTaken(() => telephony.hold(office.id(ALICE)));
      }
      const ringing = office.legs(ALICE).find(({ state }) => state === 2);
      telephony.lines.setStatus(line(ALICE), status as 2);
      const found = telephony.lines.find(line(ALICE));
      if (!found) throw new Error("the line is gone");
      const bits = lineFeatures(found);
      const agree = (name: keyof typeof LineFeature, taken: boolean) => {
        expect([name, (bits & LineFeature[name]) !== 0]).toEqual([name, taken]);
        seen.add(`${name} ${taken}`);
      };
      agree(
        "doNotDisturb",
        isTaken(() => telephony.lines.setDoNotDisturb(line(ALICE), false)),
      );
      const office2 = { enabled: false, destination: "", controller: "" };
      agree(
        "remoteOffice",
        isTaken(() => telephony.lines.setRemoteOffice(line(ALICE), office2)),
      );
      for (const mode of Object.values(ForwardMode)) {
        const forward = {
          controller: 1,
          mode,
          destination: "+493023125101",
          afterSeconds: 0,
          onlyFrom: [],
          backEndSpecific: 0,
        };
        const taken = isTaken(() => telephony.lines.setForward(line(ALICE), forward));
        expect([mode, (found.abilities.forwards & mode) !== 0]).toEqual([mode, taken]);
      }
      if (ringing) {
        agree(
          "pickup",
          isTaken(() => telephony.pickUp(line(104), ringing.connectionId)),
        );
        return;
      }
      agree(
        "makeCall",
        isTaken(() => telephony.make(line(ALICE), line(105))),
      );
    }),
    { numRuns: 500 },
  );
  const both = ["doNotDisturb", "remoteOffice", "makeCall", "pickup"].flatMap((name) => [
    `${name} true`,
    `${name} false`,
  ]);
  expect([...seen].sort()).toEqual(both.sort());
});
