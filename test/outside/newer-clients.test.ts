import { describe, expect, it } from "vitest";
import { call, logIn, useEmulator } from "../support/emulator.js";

const emulator = useEmulator({ answers: "strict" });

/** An enumeration takes any whole number (protocol.md section 5): a newer client knows more of them. */
describe("numbers that no enumeration has yet", () => {
  it.each([66, 149, -1, 3, 2147483647])("a search by %i finds nobody, and nothing fails", async (typeOfValue) => {
    const entry = {
      iClientSearchID: 1,
      iClientRowID: 5,
      listSearchParameter: [
        { typeOfValue, u8sValue: "x" },
        { typeOfValue: 0, u8sValue: "sip:bob@example.com" },
      ],
      bActivateNotify: false,
      listDeactivateNotify: [],
    };
    const id = await logIn(emulator.uc);
    const { status, body } = await call(emulator.uc, id, "asnContactStatusRequest", { request: [entry] });
    expect([status, JSON.stringify(body)]).toEqual([200, expect.stringContaining('"iClientRowID":5')]);
  });
});
