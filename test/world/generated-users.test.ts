import { describe, expect, it } from "vitest";
import { startServer } from "../../src/index.js";
import { call, logIn } from "../support/emulator.js";

describe("a large world from --users", () => {
  it("has that many more people, each with a line; the same people with the same seed", async () => {
    const contacts = async (seed: number) => {
      const uc = await startServer({ users: 10_000, seed });
      const session = await logIn(uc, "user00042");
      const own = await call(uc, session, "asnGetLoggedInContact");
      const { contacts } = (await (await fetch(`${uc.url}/ws/public/contacts`)).json()) as { contacts: object };
      await uc.stop();
      return { own: own.body.ownContact as Record<string, unknown>, count: Object.keys(contacts).length };
    };
    const first = await contacts(7);
    expect(first.count).toBe(10_003);
    expect(first.own).toMatchObject({
      u8sContactId: "sip:user00042@example.com",
      seqPhoneLines: [{ u8sLinePhoneNumber: "tel:+493024000042@pbx" }],
    });
    expect((await contacts(7)).own).toEqual(first.own);
    expect((await contacts(8)).own).not.toEqual(first.own);
  });
});
