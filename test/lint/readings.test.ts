import request from "supertest";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Finding, type RuleName, startServer, type UcEmulator } from "../../src/index.js";
import { Channel } from "../support/channel.js";
import { call, logIn, type OperationName } from "../support/emulator.js";

const ALICE_LINE = "tel:+493023125100@pbx";

let uc: UcEmulator;
beforeEach(async () => {
  uc = await startServer({ seed: 1 });
});
afterEach(() => uc.stop());

const rules = (): RuleName[] => uc.lint().map(({ rule }) => rule);
const find = (rule: RuleName): Finding | undefined => uc.lint().find((one) => one.rule === rule);

describe("what is read, and should be written otherwise", () => {
  const send = (name: OperationName, argument: unknown, id: string): Promise<unknown> => call(uc, id, name, argument);
  const messages = (rule: RuleName): (readonly [string, number, string])[] =>
    uc.lint().flatMap((one) => (one.rule === rule ? [[one.message, one.count, one.source.grade] as const] : []));

  it("lenient-value: each field and form once", async () => {
    const id = await logIn(uc);
    for (const eState of ["1", "2", 4711]) {
      await send("asnTaskSetEntriesState", { u8slistTaskIDs: [], eState }, id);
    }
    const optionalParams = [{ key: "a", value: 1 }];
    await send("asnChatSubscribeEvents", { bReceiveChatEvents: true, optionalParams }, id);
    expect(messages("lenient-value")).toEqual([
      ["asnTaskSetEntriesState was called with eState as a text in place of AsnTaskState, a whole number", 2, "R"],
      [
        "asnTaskSetEntriesState was called with eState as a whole number in place of one that AsnTaskState lists",
        1,
        "R",
      ],
      [
        "asnChatSubscribeEvents was called with optionalParams as a list in place of AsnOptionalParameters as an object",
        1,
        "R",
      ],
    ]);
  });

  it("lenient-value: ids of an invoke that are no numbers", async () => {
    const channel = await Channel.open(uc);
    channel.send({ invoke: { invokeID: "8", operationID: "0", operationName: "asnGetUserToken", argument: {} } });
    await channel.waitFor(({ result }) => result?.invokeID === 8);
    expect(messages("lenient-value").map(([message]) => message)).toEqual([
      "asnGetUserToken was called with an invokeID that is no whole number",
      "asnGetUserToken was called with an operationID that is no whole number",
    ]);
  });

  it("wrong-type-name: where, and which it is", async () => {
    await send("asnTaskSetEntriesState", { _type: "Other", u8slistTaskIDs: [], eState: 1 }, await logIn(uc));
    expect(messages("wrong-type-name")).toEqual([
      ["asnTaskSetEntriesState was called with _type that is not AsnTaskSetEntriesStateArgument", 1, "R"],
    ]);
  });

  it("time-with-offset: says what the real server makes of it", async () => {
    const argument = { u8slistTaskIDs: [], bReminderActive: false, stReminderTime: "2026-01-15T11:00:00+01:00" };
    await send("asnTaskSetEntriesReminder", argument, await logIn(uc));
    expect(messages("time-with-offset")).toEqual([
      ["asnTaskSetEntriesReminder was called with stReminderTime as a time with an offset", 1, "r"],
    ]);
    expect(find("time-with-offset")?.advice).toContain("the real server ignores the offset");
  });

  it.each([
    ["+49 (0)30 23125101", 0, true],
    ["0 030 23125101", 0, true],
    ["+49 (0)30 23125101", 1, false],
    ["+493023125101", 0, false],
    ["*21*101#", 0, false],
  ])("number-not-formatted: %s with iNumberFormat %d: %s", async (u8sPhoneNumberTo, iNumberFormat, found) => {
    const argument = { u8sPhoneNumberFrom: ALICE_LINE, u8sPhoneNumberTo, iNumberFormat };
    await send("asnCtiMakeCall", argument, await logIn(uc));
    expect(find("number-not-formatted") !== undefined).toBe(found);
  });

  it("id-and-name-differ: the name wins", async () => {
    const channel = await Channel.open(uc);
    channel.send({ invoke: { invokeID: 8, operationID: 1, operationName: "asnGetUserToken", argument: {} } });
    const { result } = await channel.waitFor(({ result }) => result?.invokeID === 8);
    expect(result?.result.result._type).toBe("AsnGetUserTokenResult");
    expect(find("id-and-name-differ")).toMatchObject({ severity: "warning", request: { function: "asnGetUserToken" } });
  });

  it("get-with-body: carried out by its query", async () => {
    const url = `${uc.url}/ws/client/asnGetUserToken?ucsessionid=${await logIn(uc)}`;
    expect((await request(url).get("&iType=1").send({ iType: "not read" })).status).toBe(200);
    expect(find("get-with-body")).toMatchObject({ severity: "warning", user: "alice" });
    expect(uc.requests.list().at(-1)?.argument).toEqual({ iType: 1 });
  });

  it("unknown-field says nothing of a field that older documentation has everywhere", async () => {
    const id = await logIn(uc);
    await send("asnGetUserToken", { optionalParams: { a: 1 } }, id);
    expect(rules()).not.toContain("unknown-field");
    await send("asnGetUserToken", { optionalParam: { a: 1 } }, id);
    expect(rules()).toContain("unknown-field");
  });
});
