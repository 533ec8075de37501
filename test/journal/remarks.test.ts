import { describe, expect, it } from "vitest";
import { startServer } from "../../src/index.js";
import { call, logIn, type OperationName } from "../support/emulator.js";

/** The journal's last record of a call with these options and fixtures. */
async function lastOf(options: Parameters<typeof startServer>[0], name: OperationName, argument: object) {
  const uc = await startServer(options);
  const answer = await call(uc, await logIn(uc), name, argument);
  const record = uc.requests.list().at(-1);
  await uc.stop();
  return { answer, record };
}

describe("what a person should know of a call stands at its record in the journal", () => {
  it("the nearest fixture, and the field that differed, when none matched", async () => {
    const responses = { operation: "asnGetTime", match: { user: "bob" }, result: {} };
    const { record } = await lastOf({ responses: responses as never, answers: "off" }, "asnGetTime", {});
    expect(record?.remarks).toEqual([expect.stringMatching(/^no fixture matched the call: .*user.*bob/s)]);
  });

  it("an answer of a fixture that does not fit its type: also in a header", async () => {
    const responses = { operation: "asnTokenVerify", result: { iType: "one" }, misfit: true };
    const { record, answer } = await lastOf({ responses: responses as never }, "asnTokenVerify", { sToken: "x" });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("x-ucserver-emulator-misfit")).toContain("iType: expected AsnUserTokenType, one of 0, 1");
    expect(record?.remarks?.[0]).toContain("answer of the fixture does not fit its type: ");
    const strict = startServer({ answers: "strict", responses: responses as never });
    await expect(strict).rejects.toThrow("iType");
  });

  it("what was left out of an argument, when nothing is refused", async () => {
    const { record, answer } = await lastOf({ arguments: "off" }, "asnGetUserToken", { iType: "one" });
    expect(answer.status).toBe(200);
    expect(record?.argument).toEqual({});
    expect(record?.remarks).toEqual([
      expect.stringContaining("what cannot be read of the argument was left out: iType"),
    ]);
  });
});
