import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FixtureInput, type OperationName, startServer, type UcEmulator } from "../../src/index.js";
import { direct } from "../support/emulator.js";

let uc: UcEmulator;
beforeAll(async () => {
  uc = await startServer();
});
afterAll(() => uc.stop());

const START = "2026-01-15T12:00:00Z";

/** What is said against a fixture that answers calls with such an argument; undefined when nothing is. */
function complaint(operation: FixtureInput["operation"], argument: Record<string, unknown>): string | undefined {
  try {
    uc.respond({ operation, match: { argument }, behave: true }).remove();
    return undefined;
  } catch (error) {
    return (error as Error).message.replace(/^match\.argument\./, "");
  }
}

describe("a fixture's match is held against the operation's type: a field that is none, a value that cannot come", () => {
  it.each<[what: string, operation: OperationName, argument: Record<string, unknown>, said: string | RegExp]>([
    [
      "a field within a text",
      "asnTokenVerify",
      { sToken: { text: "x" } },
      'sToken.text: UTF8String has no field "text"',
    ],
    [
      "a field of a list",
      "asnGetAndSubscribePresence",
      { seqContactIDs: { first: "sip:bob@example.com" } },
      'seqContactIDs.first: "first": it is a list',
    ],
    [
      "an option that a choice does not have",
      "asnLoginV2",
      { auth: { authBasik: {} } },
      'auth.authBasik: AsnLoginV2ChoiceArgument has no field "authBasik"; did you mean "authBasic"?',
    ],
    [
      "a field of an argument without fields",
      "asnGetTime",
      { when: 1 },
      'when: AsnGetTimeArgument has no field "when"; it has no fields',
    ],
    [
      "a number where a time is",
      "asnTaskAddEntry",
      { taskEntry: { stUTCStartDate: 5 } },
      "taskEntry.stUTCStartDate: expected a text, not 5; put it in quotes",
    ],
    [
      "a text where a number is",
      "asnGetUserToken",
      { iType: "one" },
      'iType: AsnUserTokenType has no member "one"; there are external, login',
    ],
    [
      "a number where a truth value is",
      "asnChatSubscribeEvents",
      { bReceiveChatEvents: 1 },
      "bReceiveChatEvents: expected a boolean, not 1",
    ],
  ])("%s", (_what, operation, argument, said) => {
    expect(complaint(operation, argument)).toBe(said);
  });

  it.each<[what: string, operation: OperationName, argument: Record<string, unknown>]>([
    ["an entry of a list", "asnGetAndSubscribePresence", { seqContactIDs: { 0: "sip:bob@example.com" } }],
    ["a list", "asnGetAndSubscribePresence", { seqContactIDs: ["sip:bob@example.com"] }],
    ["the type's name", "asnTaskAddEntry", { taskEntry: { _type: "AsnNetDatabaseTask" } }],
    ["an option of a choice", "asnLoginV2", { auth: { authBasic: { credential: "YWxpY2U6c2VjcmV0" } } }],
    ["any key of optional parameters", "asnTaskAddEntry", { taskEntry: { optionalParams: { colour: "red" } } }],
    ["a time", "asnTaskAddEntry", { taskEntry: { stUTCStartDate: START } }],
    ["a number of an enumeration", "asnGetUserToken", { iType: 1 }],
    ["null, which JSON has for all", "asnGetUserToken", { iType: null }],
  ])("and nothing is said against %s", (_what, operation, argument) => {
    expect(complaint(operation, argument)).toBeUndefined();
  });
});

describe("a fixture that matches an entry of a list", () => {
  it("answers the calls that have it there, and no others", async () => {
    const fixture = uc.respond({
      operation: "asnGetAndSubscribePresence",
      match: { argument: { seqContactIDs: { 0: "sip:bob@example.com" } } },
      http: { status: 418 },
    });
    const statusFor = async (...seqContactIDs: string[]) =>
      (await direct(uc, "asnGetAndSubscribePresence", { argument: { seqContactIDs } })).status;
    expect(await statusFor("sip:bob@example.com", "sip:carol@example.com")).toBe(418);
    expect(await statusFor("sip:carol@example.com", "sip:bob@example.com")).toBe(200);
    fixture.remove();
  });
});

describe("an event that a test pushes", () => {
  it("is refused with each place where its argument does not fit", () => {
    expect(() => uc.pushEvent("alice", "asnContactRemoveContact", { u8sContactID: 7 } as never)).toThrow(
      "u8sContactID: expected UTF8String, got number 7; put it in quotes",
    );
  });
});
