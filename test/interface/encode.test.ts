import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalog, type TypeNotation } from "../../src/interface/catalog.js";
import { looksLikeBits } from "../../src/interface/checked-enums.js";
import { encode, encodeStyle } from "../../src/interface/encode.js";
import { fromQuery } from "../../src/interface/from-query.js";
import { madeUp } from "../../src/interface/made-up.js";
import type { AsnNetDatabaseJournal } from "../../src/interface/types.generated.js";
import { describeIssues, validate } from "../../src/interface/validate.js";
import { json, nested, valuesOf } from "../support/interface-values.js";

const names = [...catalog.typeNames()];
const results = [...catalog.operations()].flatMap(({ result }) => (result === undefined ? [] : [result]));

/** The value without `_type`, at any depth where the type has put one. */
function withoutTypeNames(type: string, value: unknown): unknown {
  return JSON.parse(encode(type, value, encodeStyle("none")));
}

const styles = fc.constantFrom("everywhere", "root", "none");

describe("an encoded value", () => {
  it("reads back as it was, names of types aside, for random values of random types", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names).chain((type) => fc.tuple(fc.constant(type), valuesOf(type))),
        ([type, value]) => {
          expect([type, describeIssues(validate(type, value))]).toEqual([type, ""]);
          const read = JSON.parse(encode(type, value));
          expect(validate(type, read)).toEqual([]);
          expect(withoutTypeNames(type, read)).toEqual(withoutTypeNames(type, value));
          expect(stripped(type, value)).toEqual(withoutTypeNames(type, value));
        },
      ),
      { numRuns: 1500 },
    );
  });

  it("names its type first, then has the interface's order, then what the type does not know", () => {
    const value = { u8sErrorString: "no", extra: { b: 1, a: [true] }, iErrorDetail: 3 };
    expect(encode("AsnRequestError", value)).toBe(
      '{"_type":"AsnRequestError","iErrorDetail":3,"u8sErrorString":"no","extra":{"b":1,"a":[true]}}',
    );
    expect(encode("AsnRequestError", value, encodeStyle("none"))).toBe(
      '{"iErrorDetail":3,"u8sErrorString":"no","extra":{"b":1,"a":[true]}}',
    );
  });

  it("names the type of each object in it, in lists too, and none of what has no name", () => {
    const contact = { u8sContactId: "sip:a@b", optionalParams: { _key: { binarydata: "AA==" } } };
    const text = encode("AsnContacts", [contact]);
    expect(text).toBe(
      '[{"_type":"AsnContact","u8sContactId":"sip:a@b","optionalParams":{"_key":{"binarydata":"AA=="}}}]',
    );
  });

  it("says the type's own name whatever the value says", () => {
    expect(encode("AsnRequestError", { _type: "Wrong", iErrorDetail: 1 })).toBe(
      '{"_type":"AsnRequestError","iErrorDetail":1}',
    );
    expect(encode("AsnRequestError", { _type: "Wrong" }, encodeStyle("none"))).toBe("{}");
  });

  it("leaves out what is not set, a field that is unknown too", () => {
    const value = { iErrorDetail: undefined, u8sErrorString: "x", other: undefined };
    expect(encode("AsnRequestError", value)).toBe('{"_type":"AsnRequestError","u8sErrorString":"x"}');
  });

  it("escapes texts as JSON.stringify does", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(encode("UTF8String", text)).toBe(JSON.stringify(text));
      }),
    );
    for (const text of ["\u2028", "\ud800", 'a"b', "\\", "\u007f", "é😀"]) {
      expect(encode("UTF8String", text)).toBe(JSON.stringify(text));
    }
  });

  it("is JSON, whatever the value is", () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), json, styles, (type, value, types) => {
        JSON.parse(encode(type, value, encodeStyle(types)));
      }),
      { numRuns: 2000 },
    );
    for (const value of [undefined, Number.NaN, Number.POSITIVE_INFINITY, () => 1]) {
      for (const type of ["INTEGER", "UTF8String", "BOOLEAN", "AsnRequestError", "SEQInteger", "ANY"]) {
        expect(encode(type, value)).toBe("null");
      }
    }
  });

  it("is JSON however deep the value nests", () => {
    const deep = nested(100_000, (inner) => [inner]);
    for (const type of ["ANY", "SEQInteger", "AsnRequestError"]) JSON.parse(encode(type, deep));
    JSON.parse(encode("AsnRequestError", { extra: deep, u8sErrorString: deep }));
  });
});

/** What `_type` stands in of a value made by `valuesOf`, taken out by the types' own structure. */
function stripped(type: string, value: unknown): unknown {
  const notation = catalog.type(type);
  if (type === "AsnOptionalParameters" || notation === undefined || typeof value !== "object" || value === null) {
    return value;
  }
  if (typeof notation === "string") return stripped(notation, value);
  return strippedBy(notation, value);
}

function strippedBy(notation: Exclude<ReturnType<typeof catalog.type>, string | undefined>, value: object): unknown {
  const inner = (type: typeof notation | string, part: unknown): unknown =>
    typeof type === "string"
      ? stripped(type, part)
      : typeof part === "object" && part !== null
        ? strippedBy(type, part)
        : part;
  if ("sequenceOf" in notation) return (value as unknown[]).map((part) => inner(notation.sequenceOf, part));
  const fields = "sequence" in notation ? notation.sequence : "choice" in notation ? notation.choice : [];
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== "_type")
      .map(([key, part]) => [key, inner(fields.find(([name]) => name === key)?.[1] ?? "ANY", part)]),
  );
}

describe("query parameters", () => {
  it("become the type of their field", () => {
    expect(fromQuery("AsnGetUserTokenArgument", { iType: "1", user: "u", pass: "p", ucsid: "local" })).toEqual({
      iType: 1,
    });
  });

  it("are found in any letter case, the exact name first", () => {
    expect(fromQuery("AsnGetUserTokenArgument", { ITYPE: "0" })).toEqual({ iType: 0 });
    expect(fromQuery("AsnGetUserTokenArgument", { ITYPE: "0", iType: "1" })).toEqual({ iType: 1 });
  });

  it("that cannot be read stay texts, which the validation then names", () => {
    const argument = fromQuery("AsnGetUserTokenArgument", { iType: "one" });
    expect(argument).toEqual({ iType: "one" });
    expect(validate("AsnGetUserTokenArgument", argument)).toMatchObject([{ path: "iType", got: 'string "one"' }]);
    expect(fromQuery("AsnGetUserTokenArgument", { iType: " " })).toEqual({ iType: " " });
  });

  it("hold objects, lists and options of a CHOICE as JSON", () => {
    expect(fromQuery("AsnFindDBContactsArgument", { entryid: '{"a":[1]}', other: "1" })).toEqual({
      entryid: { a: [1] },
    });
    expect(fromQuery("AsnFindDBContactsArgument", { entryid: "{" })).toEqual({ entryid: "{" });
  });

  it("that hold the fields of a value give the value", () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(...[...catalog.operations()].map(({ argument }) => argument))
          .chain((type) => fc.tuple(fc.constant(type), valuesOf(type))),
        ([type, value]) => {
          const read = JSON.parse(encode(type, value));
          const parameters: Record<string, string> = {};
          for (const [key, inner] of Object.entries(read)) {
            if (key !== "_type") parameters[key] = typeof inner === "string" ? inner : JSON.stringify(inner);
          }
          const { _type, ...rest } = read;
          expect(fromQuery(type, parameters)).toEqual(rest);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("never make it throw", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.dictionary(fc.oneof(fc.string(), fc.constantFrom("__proto__", "iType", "constructor")), fc.string()),
        (type, parameters) => {
          fromQuery(type, parameters);
        },
      ),
    );
  });
});

describe("a made-up answer", () => {
  it("fits the type of every result, with empty lists and with entries in them", () => {
    for (const listLength of [0, 1, 2]) {
      for (const type of results) {
        const value = madeUp(type, { seed: 7, argument: {}, listLength });
        expect([type, describeIssues(validate(type, value))]).toEqual([type, ""]);
        expect(validate(type, JSON.parse(encode(type, value)))).toEqual([]);
      }
    }
  });

  it("is the same for the same argument and seed, and another for another", () => {
    const seen = new Set<string>();
    const make = (seed: number, argument: unknown): string =>
      results.map((type) => encode(type, madeUp(type, { seed, argument, listLength: 1 }))).join("\n");
    for (const seed of [0, 1, 2]) {
      for (const argument of [{}, { a: 1 }]) {
        expect(make(seed, argument)).toBe(make(seed, argument));
        seen.add(make(seed, argument));
      }
    }
    expect(seen.size).toBe(6);
  });

  it("fits whatever the argument was", () => {
    const calls = [...catalog.operations()].filter(({ result }) => result !== undefined);
    fc.assert(
      fc.property(
        fc.constantFrom(...calls).chain((call) => fc.tuple(fc.constant(call), valuesOf(call.argument))),
        fc.integer(),
        ([{ result = "" }, argument], seed) => {
          expect(validate(result, madeUp(result, { seed, argument, listLength: 1 }))).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
    const argument = nested(100_000, (inner) => ({ inner }));
    for (const type of results) madeUp(type, { seed: 0, argument, listLength: 0 });
  });

  it("keeps its numbers to their enumerations, or makes them of their flags, whatever was asked", () => {
    const calls = [...catalog.operations()].filter(({ result }) => result !== undefined);
    let checked = 0;
    const look = (type: TypeNotation, value: unknown, path: string): string[] => {
      const notation = typeof type === "string" ? catalog.type(type) : type;
      if (typeof notation !== "object" || typeof value !== "object" || value === null) return [];
      if ("sequenceOf" in notation) {
        return (value as unknown[]).flatMap((inner) => look(notation.sequenceOf, inner, `${path}[]`));
      }
      const fields = "sequence" in notation ? notation.sequence : "choice" in notation ? notation.choice : [];
      return fields.flatMap(([name, inner, attributes]) => {
        const found = (value as Record<string, unknown>)[name];
        if (found === undefined) return [];
        const known = attributes?.enum === undefined ? undefined : catalog.enumeration(attributes.enum);
        if (!known) return look(inner, found, `${path}.${name}`);
        const values = Object.values(known);
        const flags = looksLikeBits(values) ? values.reduce((sum, flag) => sum | BigInt(flag), 0n) : 0n;
        checked++;
        return [found]
          .flat()
          .filter((one) => typeof one !== "number" || !(values.includes(one) || (BigInt(one) | flags) === flags))
          .map((one) => `${path}.${name}: ${one}`);
      });
    };
    fc.assert(
      fc.property(
        fc.constantFrom(...calls).chain((call) => fc.tuple(fc.constant(call), valuesOf(call.argument))),
        fc.integer(),
        ([{ result = "" }, argument], seed) => {
          expect(look(result, madeUp(result, { seed, argument, listLength: 2 }), result)).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
    // Numbers that no enumeration has do not come back.
    for (const result of results) {
      const argument = { iServerFeatures: -1, iCallState: 3, iType: 77, iStaticRights: 2 ** 40 };
      expect(look(result, madeUp(result, { seed: 3, argument, listLength: 1 }), result)).toEqual([]);
    }
    expect(checked).toBeGreaterThan(100);
  });

  it("is about people of the server, when they are known, and valid on its day", () => {
    const bob = {
      name: "bob",
      contactId: "sip:bob@example.com",
      displayName: "Bob Baker",
      firstName: "Bob",
      lastName: "Baker",
      email: "bob@example.com",
      lines: ["tel:+493023125101@pbx"],
    };
    const carol = { ...bob, name: "carol", contactId: "sip:carol@example.com", displayName: "Carol Cooper" };
    const now = Date.UTC(2031, 4, 6, 7);
    const known = { ucsid: "test", now, people: [carol, bob] };
    const make = (type: string, argument: object = {}): unknown =>
      madeUp(type, { seed: 1, argument, listLength: 2, known });
    expect(make("AsnContact", { u8sWho: "bob" })).toMatchObject({
      u8sContactId: "sip:bob@example.com",
    });
    const journal = make("AsnNetDatabaseJournal", { u8sWho: "sip:bob@example.com" }) as AsnNetDatabaseJournal;
    expect(journal.u8sContactName).toBe("Bob Baker");
    for (const time of [journal.stStartTime, journal.stStopTime]) {
      expect(time.slice(0, 10)).toBe("2031-05-05");
    }
    expect(make("AsnContact")).toEqual(make("AsnContact"));
  });

  it("echoes the ids that were asked for", () => {
    const value = madeUp("AsnContact", { seed: 0, argument: { u8sContactId: "sip:x@example.com" }, listLength: 0 });
    expect(value).toMatchObject({ u8sContactId: "sip:x@example.com" });
  });

  it("is plausible: what begins lies before what ends, names are names and numbers are numbers", () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const value = madeUp("AsnNetDatabaseJournal", { seed, argument: {}, listLength: 0 }) as AsnNetDatabaseJournal;
      const times = [value.stStartTime, value.stConnectTime, value.stDisconnectTime, value.stStopTime];
      expect([...times].sort()).toEqual(times);
      expect(value.u8sPhoneNumber).toMatch(/^\+\d{10,15}$/);
      expect(value.u8sContactName).toMatch(/^[A-Z]\w+ [A-Z]\w+$/);
      expect(value.u8sTrackerID).toMatch(/^[0-9A-F]{32}$/);
    }
    expect(madeUp("AsnContact", { seed: 0, argument: {}, listLength: 0 })).toMatchObject({
      u8sContactId: expect.stringMatching(/^sip:[a-z]+@example\.com$/),
      iPresenceState: 1,
    });
  });
});
