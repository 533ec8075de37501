import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JournalRecord } from "../../src/journal/entry.js";
import { journalFilter } from "../../src/journal/filter.js";
import { UsageError } from "../../src/usage-error.js";

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
    "n:12",
    'user:"alice"',
    'user:alice fn:asnCti* status:>=400 -kind:event "line"',
  ])("%s", (text) => {
    expect(journalFilter(text)(call)).toBe(true);
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
  ])("%s", (text) => {
    expect(journalFilter(text)(call)).toBe(false);
  });
});

describe("a mistake is told with its place", () => {
  it.each([
    ["usr:alice", 'filter, character 1: there is no field "usr"; did you mean "user"?'],
    ["user:alice  statsu:400", 'filter, character 13: there is no field "statsu"; did you mean "status"?'],
    ["sip:alice@example.com", 'filter, character 1: there is no field "sip"'],
    ["since:soon", 'filter, character 1: since: expected a number, got "soon"'],
    ['user:alice "free', 'filter, character 12: cannot read "\\"free"'],
    ["user:", "filter, character 1: "],
    ["user:,", "filter, character 1: expected a value"],
    ["__proto__:x", "filter, character 1: "],
    ["constructor:x", 'filter, character 1: there is no field "constructor"'],
  ])("%s", (text, message) => {
    expect(() => journalFilter(text)).toThrow(UsageError);
    expect(() => journalFilter(text)).toThrow(message);
  });
});

it("any text either is a filter or is refused in words", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (text) => {
      try {
        expect(typeof journalFilter(text)(call)).toBe("boolean");
      } catch (error) {
        expect(error).toBeInstanceOf(UsageError);
        expect((error as Error).message).toMatch(/^filter, character \d+: /);
      }
    }),
    { seed: Number(process.env.FAST_CHECK_SEED ?? 1), numRuns: 2_000 },
  );
});
