import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalog } from "../../src/interface/catalog.js";
import { minimalArgument } from "../../src/interface/made-up.js";
import { readValue } from "../../src/interface/read.js";
import { validate } from "../../src/interface/validate.js";
import { json, mutated, nested, valuesOf } from "../support/interface-values.js";

const names = [...catalog.typeNames()];
const operations = [...catalog.operations()];

describe("a value in its canonical form", () => {
  test("comes back as the same object, with nothing to say of it", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names).chain((type) => valuesOf(type).map((value) => [type, value] as const)),
        ([type, value]) => {
          const reading = readValue(type, value);
          expect(reading.issues).toEqual([]);
          expect(reading.turned).toBeUndefined();
          expect(reading.value).toBe(value);
        },
      ),
      { numRuns: 1000, seed: 5 },
    );
  });

  test("keeps what is beside the path of something turned", () => {
    const list = [{ u8sContactId: "sip:a@b" }];
    const value = { seqContactIDs: ["sip:a@b"], bOpenOnlyInternalContacts: 1, unknown: list };
    const read = readValue("AsnOpenContactsArgument", value).value as typeof value;
    expect(read).toEqual({ ...value, bOpenOnlyInternalContacts: true });
    expect(read.seqContactIDs).toBe(value.seqContactIDs);
    expect(read.unknown).toBe(list);
    expect(value.bOpenOnlyInternalContacts).toBe(1);
  });
});

describe("REAL, which no argument has", () => {
  test.each([
    [2, 2],
    [-0.5, -0.5],
    [null, 0],
  ])("%j is read as %j", (sent, canonical) => {
    expect(readValue("REAL", sent)).toMatchObject({ value: canonical, issues: [] });
  });

  test.each(["2", true, {}, []])("%j is refused", (sent) => {
    expect(readValue("REAL", sent).issues).toMatchObject([{ path: "", expected: "REAL" }]);
  });
});

describe("a time with an offset", () => {
  const sent = "2026-01-15T11:00:00+01:00";
  test.each([
    ["as-meant", "2026-01-15T10:00:00Z"],
    ["as-server", "2026-01-15T11:00:00Z"],
  ] as const)("%s is %s", (times, canonical) => {
    const { value, turned } = readValue("AsnSystemTime", sent, { times });
    expect(value).toBe(canonical);
    expect(turned).toEqual([
      { path: "", from: sent, to: canonical, rule: "time-with-offset", what: "a time with an offset" },
    ]);
  });
});

describe("what cannot be read, when nothing is refused", () => {
  const mended = (type: string, value: unknown) => readValue(type, value, { mending: true });

  test("is left out where it is optional or in a list, and empty where it is required", () => {
    const sent = { seqContactIDs: ["a", 7, "b"], bOpenOnlyInternalContacts: "no" };
    const { value, issues } = mended("AsnOpenContactsArgument", sent);
    expect(value).toEqual({ seqContactIDs: ["a", "b"] });
    expect(issues.map(({ path }) => path)).toEqual(["seqContactIDs[1]", "bOpenOnlyInternalContacts"]);
    expect(mended("AsnTaskSetEntriesReminderArgument", { bReminderActive: {} }).value).toEqual({
      u8slistTaskIDs: [],
      bReminderActive: false,
      stReminderTime: "",
    });
  });

  test("leaves a sound value of any type, whatever came", () => {
    fc.assert(
      fc.property(fc.constantFrom(...operations), json, ({ argument }, sent) => {
        expect(validate(argument, mended(argument, sent).value, true)).toEqual([]);
      }),
      { numRuns: 2000, seed: 6 },
    );
  });
});

describe("any input", () => {
  test("that nearly fits is read or refused, and what is read fits", () => {
    const types = operations.map(({ argument }) => argument);
    fc.assert(
      fc.property(
        fc
          .constantFrom(...types)
          .chain((type) => valuesOf(type).chain((value) => fc.tuple(fc.constant(type), mutated(value)))),
        ([type, sent]) => {
          const { value, issues, turned = [] } = readValue(type, sent);
          expect(issues.length).toBeLessThanOrEqual(20);
          expect(turned.length).toBeLessThanOrEqual(20);
          if (issues.length === 0) expect(validate(type, value, true)).toEqual([]);
          // What has been read needs no turning any more.
          if (issues.length === 0) expect(readValue(type, value).value).toBe(value);
        },
      ),
      { numRuns: 2000, seed: 7 },
    );
  });

  test("may nest as deep as it likes", () => {
    const deep = nested(100_000, (inner) => ({ anUnknownField: [inner] }));
    for (const type of names) {
      expect(readValue(type, deep).issues.length).toBeLessThanOrEqual(20);
      readValue(type, deep, { mending: true });
    }
    const { turned } = readValue("AsnKeepAliveArgument", { dummy: deep });
    expect(JSON.stringify(turned).length).toBeLessThan(1000);
  });

  test("does nothing by the name of an object's builtin", () => {
    const sent = JSON.parse('{"optionalParams":[{"key":"__proto__","value":{"stringdata":"x"}}],"__proto__":{"a":1}}');
    const { value } = readValue("AsnChatSubscribeEventsArgument", { ...sent, bReceiveChatEvents: 1 });
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(JSON.stringify((value as typeof sent).optionalParams)).toBe('{"__proto__":"x"}');
  });
});

describe("the words of a refusal", () => {
  const got = (type: string, value: unknown): string[] => readValue(type, value).issues.map((issue) => issue.got);

  test("quote no secret, whatever its type and place", () => {
    const profile = minimalArgument("AsnAdminLoginArgument") as object;
    expect(got("AsnAdminLoginArgument", { ...profile, adminPassword: "geheim" })).toEqual(["a secret text"]);
    expect(got("AsnAdminLoginArgument", { ...profile, adminPassword: 4711 })).toEqual(["a secret number"]);
    expect(got("AsnChatGPTSettings", { ...(minimalArgument("AsnChatGPTSettings") as object), u8sAPIKey: 5 })).toEqual([
      "a secret number",
    ]);
    expect(got("AsnOptionalParameters", { userPassword: { stringdata: 17 } }).join()).not.toContain("17");
    expect(got("AsnOptionalParameters", [{ key: "userPassword", value: ["geheim"] }]).join()).not.toContain("geheim");
  });

  test("quote neither a text that is the whole value nor JSON in a text", () => {
    expect(got("AsnTaskSetEntriesStateArgument", "geheim")).toEqual(["a text of 6 characters"]);
    expect(got("AsnTaskSetEntriesStateArgument", { eState: 1, u8slistTaskIDs: '["geheim"]' })).toEqual([
      "a text of 10 characters",
    ]);
  });

  test("are those of what was turned too", () => {
    const parameters = [{ key: "userPassword", value: { stringdata: "geheim" } }];
    const { turned } = readValue("AsnOptionalParameters", parameters);
    expect(turned?.map(({ path, from, to }) => [path, from, to])).toContainEqual(["[0].userPassword", "***", "***"]);
  });
});
