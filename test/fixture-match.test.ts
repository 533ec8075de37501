import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Responses } from "../src/fixtures/responses/responses.js";
import { compilePattern, differences, passesAll, specificity } from "../src/matching/pattern.js";
import { FixtureStage } from "./support/fixture-stage.js";

const matches = (pattern: unknown, value: unknown): boolean => passesAll(compilePattern(pattern), value);

const TO = "+493023125101";
const CALL = { u8sPhoneNumberFrom: "tel:+493023125100@pbx", u8sPhoneNumberTo: TO, iNumberFormat: 0 };

function stageWith(...fixtures: Record<string, unknown>[]): FixtureStage {
  const responses = Responses.none({ seed: 1 });
  responses.add(fixtures.map((fixture) => ({ operation: "asnCtiMakeCall", error: 1, ...fixture })));
  return new FixtureStage(responses);
}

describe("a pattern", () => {
  it.each([
    ["a value equal to it", "a", "a", true],
    ["no other value", "a", "b", false],
    ["no number for a text", "1", 1, false],
    ["an object with more fields", { a: 1 }, { a: 1, b: 2 }, true],
    ["no object without the field", { a: 1 }, { b: 2 }, false],
    ["fields deep down", { a: { b: { c: 1 } } }, { a: { b: { c: 1, d: 2 } } }, true],
    ["a list element by element", [{ a: 1 }, 2], [{ a: 1, b: 1 }, 2], true],
    ["no longer list", [1], [1, 2], false],
    ["no shorter list", [1, 2], [1], false],
    ["no list for an object", {}, [], false],
    ["any object for {}", {}, { a: 1 }, true],
    ["nothing but [] for []", [], [1], false],
    ["null for null", { a: null }, { a: null }, true],
    ["no missing field for null", { a: null }, {}, false],
    ["$regex: a text with it somewhere", { $regex: "b+" }, "abbc", true],
    ["$regex: no number", { $regex: "1" }, 1, false],
    ["$regex: case counts", { $regex: "^A" }, "abc", false],
    ["$ignoreCase", { $regex: "^A", $ignoreCase: true }, "abc", true],
    ["$glob: from end to end", { $glob: "+49*0?" }, "+4930 01", true],
    ["$glob: not just a part", { $glob: "b" }, "abc", false],
    ["$glob: all else stands for itself", { $glob: "a.c" }, "abc", false],
    ["$in: one of them", { $in: [1, 2] }, 2, true],
    ["$in: no other", { $in: [1, 2] }, "2", false],
    ["$any: a value", { a: { $any: true } }, { a: 0 }, true],
    ["$any: not nothing", { a: { $any: true } }, {}, false],
    ["$absent: nothing", { a: { $absent: true } }, { b: 1 }, true],
    ["$absent: no value", { a: { $absent: true } }, { a: 0 }, false],
    ["$absent: nor what is within nothing", { a: { b: { $absent: true } } }, {}, true],
    ["$gt", { $gt: 1 }, 2, true],
    ["$gt: not the same", { $gt: 1 }, 1, false],
    ["$gte and $lt together", { $gte: 1, $lt: 3 }, 1, true],
    ["$gte and $lt together, beyond", { $gte: 1, $lt: 3 }, 3, false],
    ["$lte: times as texts", { $lte: "2026-01-15T12:00:00Z" }, "2026-01-15T11:59:00Z", true],
    ["$lte: no text beside a number", { $lte: 5 }, "4", false],
    ["$includes: an element", { $includes: { a: { $gt: 1 } } }, [{ a: 1 }, { a: 2 }], true],
    ["$includes: none of them", { $includes: 3 }, [1, 2], false],
    ["$includes: no list", { $includes: 3 }, 3, false],
  ])("fits %s", (_, pattern, value, expected) => {
    expect(matches(pattern, value)).toBe(expected);
  });

  it("does not see what a prototype has", () => {
    expect(matches({ constructor: { $any: true } }, {})).toBe(false);
    expect(matches({ toString: { $absent: true } }, {})).toBe(true);
    expect(matches(JSON.parse('{"__proto__": {"a": 1}}'), { a: 1 })).toBe(false);
    expect(matches(JSON.parse('{"__proto__": {"a": 1}}'), JSON.parse('{"__proto__": {"a": 1}}'))).toBe(true);
  });

  it("counts one for each value or pattern, none for what holds them", () => {
    const count = (pattern: unknown): number => specificity(compilePattern(pattern));
    expect(count({ a: 1, b: { c: "x", d: { $gte: 1, $lt: 2 } } })).toBe(3);
    expect(count({ a: [1, 2], b: {}, c: [] })).toBe(4);
  });

  const plain = fc.jsonValue({ maxDepth: 3 }).filter((value) => !JSON.stringify(value).includes('"$'));

  it("made of any value fits that value, and says so by having no difference", () => {
    fc.assert(
      fc.property(plain, (value) => {
        const checks = compilePattern(value);
        expect(passesAll(checks, structuredClone(value))).toBe(true);
        expect(differences(checks, value)).toEqual([]);
      }),
    );
  });

  it("fits just when nothing differs", () => {
    fc.assert(
      fc.property(plain, plain, (pattern, value) => {
        const checks = compilePattern(pattern);
        expect(passesAll(checks, value)).toBe(differences(checks, value).length === 0);
      }),
    );
  });

  it("with one more field fits no more values, and counts more", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom("a", "b", "c"), fc.nat(2)),
        fc.nat(2),
        fc.dictionary(fc.constantFrom("a", "b", "c", "d"), fc.nat(2)),
        (pattern, more, value) => {
          const narrow = compilePattern({ ...pattern, d: more });
          const wide = compilePattern(pattern);
          if (passesAll(narrow, value) && Object.keys(pattern).length > 0) expect(passesAll(wide, value)).toBe(true);
          if (Object.keys(pattern).length > 0) expect(specificity(narrow)).toBe(specificity(wide) + 1);
        },
      ),
    );
  });
});

describe("of several fixtures", () => {
  it("the one that constrains most wins, wherever it stands", () => {
    const argument = { u8sPhoneNumberTo: TO };
    const fixtures = [{}, { match: { user: "alice", argument } }, { match: { argument } }];
    fc.assert(
      fc.property(fc.shuffledSubarray(fixtures, { minLength: 3 }), (order) => {
        const winner = order.indexOf(fixtures[1] ?? {}) + 1;
        expect(stageWith(...order).winner("asnCtiMakeCall", CALL)).toBe(`added-1#${winner}`);
      }),
    );
  });

  it("user, server and call count one each", () => {
    const stage = stageWith(
      { match: { user: "alice", server: "local", call: { from: 1 } } },
      { match: { argument: CALL } },
    );
    expect([...stage.responses.fixtures()].map(({ specificity }) => specificity)).toEqual([3, 3]);
  });

  it("of equal ones the later entry wins, and what was added later before what was there", () => {
    const stage = stageWith({}, {});
    expect(stage.winner("asnCtiMakeCall")).toBe("added-1#2");
    const { id } = stage.responses.add({ operation: "asnCtiMakeCall", error: 2 });
    expect(stage.winner("asnCtiMakeCall")).toBe("added-2");
    expect(stage.responses.remove(id)).toBe(true);
    expect(stage.responses.remove(id)).toBe(false);
    expect(stage.winner("asnCtiMakeCall")).toBe("added-1#2");
    stage.responses.removeAdded();
    expect(stage.responses.has("asnCtiMakeCall")).toBe(false);
  });

  it("the user's name is found in any letter case, the server's only as it is", () => {
    const stage = stageWith({ match: { user: ["ALICE", "carol"] } });
    expect(["alice", "bob", "carol"].map((name) => stage.winner("asnCtiMakeCall", CALL, name))).toEqual([
      "added-1#1",
      "none",
      "added-1#1",
    ]);
    expect(stageWith({ match: { server: "Local" } }).winner("asnCtiMakeCall")).toBe("none");
  });

  it("a call without a user fits no fixture for users, unless it asks for none", () => {
    const responses = Responses.none();
    responses.add([
      { operation: "asnTokenVerify", error: 1, match: { user: { $any: true } } },
      { operation: "asnTokenVerify", error: 2, match: { user: { $absent: true } } },
    ]);
    const asked = { server: { ucsid: "local" }, user: undefined, operation: { name: "asnTokenVerify" }, argument: {} };
    expect(responses.find(asked)?.fixture.id).toBe("added-1#2");
  });
});

describe("counting calls", () => {
  const winners = (stage: FixtureStage, calls: number): boolean[] =>
    Array.from({ length: calls }, () => stage.winner("asnCtiMakeCall", CALL) !== "none");

  it.each([
    ["2", 2, [false, true, false, false, false, false]],
    ["[2, 3]", [2, 3], [false, true, true, false, false, false]],
    ["{from: 4}", { from: 4 }, [false, false, false, true, true, true]],
    ["{every: 3}", { every: 3 }, [false, false, true, false, false, true]],
  ])("call: %s", (_, call, expected) => {
    expect(winners(stageWith({ match: { call } }), 6)).toEqual(expected);
  });

  it("is of the calls that fit otherwise, also of those that another fixture answers", () => {
    const stage = stageWith({ match: { user: "alice", call: 3 } }, { match: { user: "alice", argument: CALL } });
    stage.winner("asnCtiMakeCall", CALL, "bob");
    const ids = [CALL, CALL, {}].map((argument) => stage.winner("asnCtiMakeCall", argument));
    expect(ids).toEqual(["added-1#2", "added-1#2", "added-1#1"]);
  });

  it("is of each server by itself, and begins anew with a reset", () => {
    const stage = stageWith({ match: { call: 1 } });
    const other = new FixtureStage(stage.responses, "other");
    expect(winners(stage, 2)).toEqual([true, false]);
    expect(winners(other, 2)).toEqual([true, false]);
    stage.responses.reset(stage.server);
    expect(winners(stage, 2)).toEqual([true, false]);
    expect(winners(other, 1)).toEqual([false]);
  });
});

describe("a call that no fixture fits", () => {
  it("is told of the nearest one and the first thing that differs", () => {
    const stage = stageWith(
      { match: { user: "bob", server: "elsewhere" } },
      { match: { user: "alice", argument: { u8sPhoneNumberTo: { $glob: "+44*" } } } },
    );
    const call = stage.call("asnCtiMakeCall", CALL);
    expect(stage.responses.find(call)).toBeUndefined();
    expect(stage.responses.nearest(call)?.text).toBe(
      `nearest is fixture added-1#2: argument.u8sPhoneNumberTo: expected text like +44*, came "${TO}"`,
    );
  });

  it("is told of what else differs", () => {
    const stage = stageWith({ match: { user: "bob", argument: { iNumberFormat: 1, u8sPhoneNumberTo: "1" } } });
    expect(stage.responses.nearest(stage.call("asnCtiMakeCall", CALL))?.text).toBe(
      'nearest is fixture added-1#1: user: expected "bob", came "alice" (and 2 more: argument.iNumberFormat, argument.u8sPhoneNumberTo)',
    );
  });

  it("is told of its number when that alone differs", () => {
    const stage = stageWith({ match: { call: 2 } });
    expect(stage.winner("asnCtiMakeCall", CALL)).toBe("none");
    expect(stage.responses.nearest(stage.call("asnCtiMakeCall", CALL))?.text).toBe(
      "nearest is fixture added-1#1: call: expected call 2, came call 1",
    );
    expect(stage.winner("asnCtiMakeCall", CALL)).toBe("added-1#1");
  });

  it("is told nothing where the operation has no fixtures", () => {
    const stage = stageWith({});
    expect(stage.responses.nearest(stage.call("asnSendSMS", {}))).toBeUndefined();
    expect(stage.responses.has("asnSendSMS")).toBe(false);
  });
});
