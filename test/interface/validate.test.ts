import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalog, type Field } from "../../src/interface/catalog.js";
import { encode } from "../../src/interface/encode.js";
import { minimalArgument } from "../../src/interface/made-up.js";
import { describeIssues, unknownFields, validate } from "../../src/interface/validate.js";
import { json, mutated, nested, valuesOf } from "../support/interface-values.js";

const names = [...catalog.typeNames()];
const operations = [...catalog.operations()];

function sequenceOf(type: string): readonly Field[] {
  const notation = catalog.type(type);
  return typeof notation === "object" && "sequence" in notation ? notation.sequence : [];
}

const wrongFor = (type: unknown): unknown => (type === "BOOLEAN" ? 7 : type === "NULL" ? {} : false);

describe("the argument of every operation", () => {
  it("is accepted in its smallest form", () => {
    for (const { name, argument } of operations) {
      expect([name, describeIssues(validate(argument, minimalArgument(argument)))]).toEqual([name, ""]);
    }
  });

  it("is refused without a required field, by that field's path", () => {
    for (const { argument } of operations) {
      for (const [field, , attributes] of sequenceOf(argument)) {
        if (attributes?.optional) continue;
        const broken = minimalArgument(argument) as Record<string, unknown>;
        delete broken[field];
        expect(validate(argument, broken)).toEqual([
          { path: field, expected: expect.stringContaining("required"), got: "nothing" },
        ]);
      }
    }
  });

  it("is refused with a field of the wrong type, by that field's path", () => {
    for (const { argument } of operations) {
      for (const [field, type] of sequenceOf(argument)) {
        if (type === "ANY") continue;
        const broken = { ...(minimalArgument(argument) as object), [field]: wrongFor(type) };
        expect(validate(argument, broken).map(({ path }) => path)).toEqual([field]);
      }
    }
  });

  it("is refused with another type's name, and accepted with its own or none", () => {
    for (const { argument } of operations) {
      const value = minimalArgument(argument) as object;
      expect(validate(argument, { ...value, _type: argument })).toEqual([]);
      expect(validate(argument, { ...value, _type: "AsnSomethingElse" })).toEqual([
        { path: "_type", expected: `"${argument}"`, got: 'string "AsnSomethingElse"' },
      ]);
    }
  });

  it("may have fields that nobody knows", () => {
    for (const { argument } of operations) {
      const notation = catalog.type(argument);
      if (typeof notation === "object" && "choice" in notation) continue;
      const value = { ...(minimalArgument(argument) as object), anUnknownField: { deep: [1] } };
      expect(validate(argument, value)).toEqual([]);
      expect(unknownFields(argument, value)).toEqual(["anUnknownField"]);
    }
  });
});

describe("an issue", () => {
  it("names the path through lists and objects, what was expected and what came", () => {
    const contact = minimalArgument("AsnGetAndSubscribePresenceArgument") as Record<string, unknown>;
    const [list] = Object.keys(contact).filter((key) => Array.isArray(contact[key]));
    expect(list).toBeDefined();
    expect(validate("AsnGetAndSubscribePresenceArgument", { ...contact, [list ?? ""]: ["a", 7] })).toEqual([
      { path: `${list}[1]`, expected: "UTF8String", got: "number 7" },
    ]);
  });

  it("says which numbers an enumeration has", () => {
    expect(validate("AsnGetUserTokenArgument", { iType: 2 })).toEqual([
      { path: "iType", expected: "AsnUserTokenType, one of 0, 1", got: "number 2" },
    ]);
    expect(validate("AsnGetUserTokenArgument", { iType: 1 })).toEqual([]);
  });

  it.each([
    ["INTEGER", 1.5],
    ["INTEGER", 2 ** 53],
    ["INTEGER", "1"],
    ["REAL", Number.NaN],
    ["BOOLEAN", 1],
    ["UTF8String", null],
    ["NULL", false],
    ["OCTET STRING", "a?b="],
    ["AsnSystemTime", "yesterday"],
    ["AsnSystemTime", "2026-13-01T00:00:00Z"],
    ["AsnSystemTime", 46000.5],
    ["AsnOptionalParameters", []],
    ["AsnOptionalParameters", { key: { binarydata: "?" } }],
    ["AsnFindDBContactsArgument", {}],
    ["AsnFindDBContactsArgument", { findoptions: {}, entryid: {} }],
    ["AsnFindDBContactsArgument", { __proto__: null, constructor: 1 }],
  ])("is found in %s %j", (type, value) => {
    expect(validate(type, value)).not.toEqual([]);
  });

  it.each([
    ["INTEGER", -(2 ** 53) + 1],
    ["OCTET STRING", "AAEC"],
    ["OCTET STRING", ""],
    ["AsnSystemTime", "2026-01-15T12:00:00Z"],
    ["AsnSystemTime", "2026-01-15T12:00:00.123Z"],
    ["AsnSystemTime", "2026-01-15T12:00:00+01:00"],
    ["AsnOptionalParameters", { text: "a", number: 1, bytes: { binarydata: "AAEC" } }],
    ["ANY", undefined],
  ])("is not found in %s %j", (type, value) => {
    expect(validate(type, value)).toEqual([]);
  });

  it("is none for a presence state, which is an enumeration and flags in one number", () => {
    const contact = minimalArgument("AsnContact") as object;
    expect(validate("AsnContact", { ...contact, iPresenceState: 1610612739 })).toEqual([]);
  });

  it("is none for any combination of flags", () => {
    const call = minimalArgument("AsnCtiCallInformation") as object;
    expect(validate("AsnCtiCallInformation", { ...call, iFeatures: -2147483645 })).toEqual([]);
  });

  it("is one of twenty at the most, and short whatever came", () => {
    const many = Array.from({ length: 1000 }, () => "\u0000".repeat(1000));
    const issues = validate("SEQInteger", many);
    expect(issues).toHaveLength(20);
    for (const { got } of issues) expect(got.length).toBeLessThanOrEqual(80);
    const wide = Object.fromEntries(many.map((_, index) => [`${"k".repeat(200)}${index}`, 1]));
    for (const { got } of validate("INTEGER", wide)) expect(got.length).toBeLessThanOrEqual(80);
  });
});

describe("any input", () => {
  it("is answered, not thrown at", () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), json, (type, value) => {
        for (const { got, path } of validate(type, value)) expect(got.length + path.length).toBeLessThan(500);
        unknownFields(type, value);
      }),
      { numRuns: 2000 },
    );
  });

  it("that nearly fits is answered too", () => {
    const types = operations.map(({ argument }) => argument);
    fc.assert(
      fc.property(
        fc
          .constantFrom(...types)
          .chain((type) => valuesOf(type).chain((value) => fc.tuple(fc.constant(type), mutated(value)))),
        ([type, value]) => {
          expect(validate(type, value).length).toBeLessThanOrEqual(20);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("may nest as deep as it likes", () => {
    const deep = nested(100_000, (inner) => ({ anUnknownField: [inner] }));
    for (const type of names) {
      const [field] = sequenceOf(type);
      const value = field ? { [field[0]]: deep } : deep;
      expect(validate(type, value).length).toBeLessThanOrEqual(20);
      unknownFields(type, value);
    }
    const lists = nested(100_000, (inner) => [inner]);
    expect(validate("SEQInteger", lists)).toHaveLength(1);
  });

  it("of a type that contains itself is looked into 64 levels deep", () => {
    const event = minimalArgument("AsnChatEvent") as object;
    const value = nested(20_000, (inner) => ({
      ...event,
      asnChatMessage: typeof inner === "object" ? { asnReplyToEvent: inner } : {},
    }));
    const issues = validate("AsnChatEvent", value);
    expect(issues.map(({ expected }) => expected)).toEqual(["fewer levels of nesting"]);
    expect(issues[0]?.path.startsWith("asnChatMessage.asnReplyToEvent.asnChatMessage")).toBe(true);
    expect(unknownFields("AsnChatEvent", value)).toEqual([]);
    JSON.parse(encode("AsnChatEvent", value));
  });

  it("is not asked of a type that there is not", () => {
    for (const _ of [1, 2]) expect(() => validate("__proto__", {})).toThrow("the catalog has no type __proto__");
  });
});

it("unknown fields are found at any depth", () => {
  const value = { iErrorDetail: 1, nonsense: 2 };
  expect(unknownFields("AsnContacts", [{ asnRemoteContact: value, _type: "AsnContact" }, value])).toEqual([
    "[0].asnRemoteContact.iErrorDetail",
    "[0].asnRemoteContact.nonsense",
    "[1].iErrorDetail",
    "[1].nonsense",
  ]);
});
