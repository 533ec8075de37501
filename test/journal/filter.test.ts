import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JournalRecord } from "../../src/journal/entry.js";
import { JournalFilter } from "../../src/journal/filter.js";
import { FilterError, filterValue, parseFilter, printFilter } from "../../src/journal/filter-text.js";

const call: JournalRecord = {
  n: 12,
  at: "2026-01-01T10:00:00.000Z",
  wall: "2026-01-01T10:00:00.000Z",
  kind: "call",
  server: "local",
  cause: 7,
  via: { transport: "client", encoding: "json", method: "POST" },
  user: "alice",
  function: "asnCtiMakeCall",
  argument: { u8sPhoneNumberTo: "+493023125101", options: [{ bHide: true, iFormat: 1 }] },
  status: 400,
  outcome: "error",
  reason: "the line is not yours",
  answer: { error: { _type: "AsnRequestError", iErrorDetail: 129 } },
  answeredBy: { by: "fixture", file: "busy.yaml" },
  ms: 3.5,
};

describe("a filter takes an entry", () => {
  it.each([
    "",
    "   ",
    "user:alice",
    "user:ALICE",
    "user:bob,alice",
    "fn:asnCti*",
    "fn:asnCtiMake????",
    "status:400",
    "status:>=400",
    "status:<500",
    "status:>399,200",
    "outcome:reject,error",
    "answeredBy:fixture",
    "answeredBy:busy.yaml",
    "kind:call,event",
    "-kind:event",
    "-user:bob -user:carol",
    "server:local",
    "via:client",
    "via:POST",
    "via:json",
    "arg.u8sPhoneNumberTo:+49*",
    "arg.options[0].bHide:true",
    "arg.options[0].iFormat:1",
    '"not yours"',
    "makecall",
    "ali",
    'text:"the line is*"',
    "since:11",
    "cause:7",
    "cause:*",
    "n:12",
    "ms:>=3.5",
    "code:129",
    "code:AsnRequestError",
    'code:"AsnRequestError 129" -code:"AsnRequestError 130"',
    "answer.error.iErrorDetail:>100",
    "arg.options:*",
    "-id:*",
    '"alice" "line is"',
    'text:"the line\\ is not yours"',
    'user:"alice"',
    'user:alice fn:asnCti* status:>=400 -kind:event "line"',
  ])("%s", (text) => {
    expect(new JournalFilter(text).takes(call)).toBe(true);
  });
});

describe("a filter leaves an entry out", () => {
  it.each([
    "user:bob",
    "-user:alice",
    "user:ali",
    "fn:asnGet*",
    "status:>400",
    "status:200,201",
    "status:>=400 user:bob",
    "kind:event",
    "-kind:call",
    "via:socket",
    "arg.u8sPhoneNumberTo:+43*",
    "arg.missing:*",
    "answer.x:1",
    "carol",
    "since:12",
    "cause:8",
    "fault:*",
    "-makecall",
    "id:*",
    "code:130",
    "code:Asn",
    "-",
  ])("%s", (text) => {
    expect(new JournalFilter(text).takes(call)).toBe(false);
  });
});

describe("a mistake is told with its place", () => {
  it.each([
    ["usr:alice", 'filter, character 1: there is no field "usr"; did you mean "user"?'],
    ["user:alice  statsu:400", 'filter, character 13: there is no field "statsu"; did you mean "status"?'],
    ["sip:alice@example.com", 'filter, character 1: there is no field "sip"'],
    ["since:soon", 'filter, character 7: since: expected a number, got "soon"'],
    ["since:1,2", "filter, character 9: since: expected one number"],
    ["kind:call status:4xx", "filter, character 18: status: expected a number, such as 400 or >=400, or * for any"],
    ["user:alice,,bob", "filter, character 12: user: expected a value"],
    ['user:al"ice"', "filter, character 8: a quotation mark inside of a word"],
    ['user:"al"ice', "filter, character 10: expected a space or a comma behind the quotation mark"],
    ["alice,sip:bob", 'filter, character 7: a colon inside of "sip:bob"'],
    ["arg.:x", 'filter, character 1: there is no field "arg."'],
    ["arg[0:x", 'filter, character 1: there is no field "arg[0"'],
    ["x".repeat(901), "filter, character 901: a filter has at most 900 characters, got 901"],
    ['user:alice "free', 'filter, character 12: cannot read "\\"free"'],
    ["user:", "filter, character 6: user: expected a value"],
    ["user:,", "filter, character 6: user: expected a value"],
    ["__proto__:x", "filter, character 1: "],
    ["constructor:x", 'filter, character 1: there is no field "constructor"'],
  ])("%s", (text, message) => {
    expect(() => new JournalFilter(text)).toThrow(FilterError);
    expect(() => new JournalFilter(text)).toThrow(message);
  });
});

/** Texts as people type them, and mistakes in them. */
const typed = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ...'- , : " \\ * ? > >= . [0] since: user: kind:call arg.x: answer.a[1].b: status:>=400 12 1.5'.split(" "),
          " ",
          "\n",
        ),
        fc.string({ maxLength: 5 }),
      ),
      { maxLength: 14 },
    )
    .map((parts) => parts.join("")),
);
const runs = { seed: Number(process.env.FAST_CHECK_SEED ?? 1), numRuns: 5_000 };

/** What the filter says, without where it stands. */
const meaning = (text: string): unknown =>
  parseFilter(text).map(({ at: _, values, ...term }) => ({
    ...term,
    values: values.map(({ at: _, ...value }) => value),
  }));

it("any text either is a filter or is refused in words, with a place in the text", () => {
  let filters = 0;
  fc.assert(
    fc.property(typed, (text) => {
      try {
        expect(typeof new JournalFilter(text).takes(call)).toBe("boolean");
        filters++;
      } catch (error) {
        expect(error).toBeInstanceOf(FilterError);
        const { at, message } = error as FilterError;
        expect(message.startsWith(`filter, character ${at + 1}: `)).toBe(true);
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at).toBeLessThanOrEqual(text.length);
      }
    }),
    runs,
  );
  // Both kinds come.
  expect(filters).toBeGreaterThan(500);
  expect(filters).toBeLessThan(4_500);
});

it("what is written of a filter says the same as its text", () => {
  fc.assert(
    fc.property(typed, (text) => {
      let terms: ReturnType<typeof parseFilter>;
      try {
        terms = parseFilter(text);
      } catch {
        return;
      }
      const written = printFilter(terms);
      expect(meaning(written)).toEqual(meaning(text));
      expect(printFilter(parseFilter(written))).toBe(written);
    }),
    runs,
  );
});

it("any text can stand as a value", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (text) => {
      const terms = parseFilter(`user:${filterValue(text)} ${filterValue(text)}`);
      expect(terms.map(({ field, negated, values }) => [field, negated, values.map((one) => one.text)])).toEqual([
        ["user", false, [text]],
        [undefined, false, [text]],
      ]);
    }),
    runs,
  );
});
