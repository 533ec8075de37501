import { describe, expect, it } from "vitest";
import { useEmulator } from "../support/emulator.js";

const emulator = useEmulator({ seed: 1 });

async function ask(path: string, body: object): Promise<{ readonly status: number; readonly body: unknown }> {
  const response = await fetch(`${emulator.uc.url}/__admin/ber/${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
}

describe("BER for those who have no codec", () => {
  it("writes an invoke, which reads back as it was, with spaces or without", async () => {
    const argument = { u8sLinePhoneNumber: "tel:+493023125100@pbx" };
    const written = await ask("write", { operation: "asnCtiLineMonitorStart", argument, invokeId: 7 });
    const { octets } = written.body as { octets: string };
    // a1 is an invoke, 02 01 07 its id.
    expect(octets).toMatch(/^a1[0-9a-f]{2}020107/);
    for (const hex of [octets, octets.replace(/../g, "$& ").toUpperCase()]) {
      expect(await ask("read", { octets: hex })).toMatchObject({
        status: 200,
        body: { message: { invoke: { invokeID: 7, operationName: "asnCtiLineMonitorStart", argument } } },
      });
    }
  });

  it("reads answers by the operation that they are for; without it the value stays octets", async () => {
    // Invoke id 1, error value 0, and of AsnRequestError the number 5 and the text "x".
    const octets = "a3 0e 02 01 01 02 01 00 30 06 02 01 05 0c 01 78";
    expect(await ask("read", { octets, operation: "asnGetTime" })).toMatchObject({
      body: { message: { error: { invokedID: 1, error_value: 0, error: { iErrorDetail: 5, u8sErrorString: "x" } } } },
    });
    expect(await ask("read", { octets })).toMatchObject({
      body: { message: { error: { invokedID: 1, error: { octets: "30060201050c0178" } } } },
    });
    expect(await ask("read", { octets: "a406020101810101" })).toMatchObject({
      body: { message: { reject: { invokedID: { invokedID: 1 }, reject: { invokeProblem: 1 } } } },
    });
  });

  it.each([
    ["read", { octets: "a1 0" }, "body.octets", "expected octets in hex"],
    ["read", { octets: "a105020101" }, "body.octets", "the octets are no message in BER"],
    ["read", { octets: "0500" }, "body.octets", "the TLV is no message"],
    ["read", { octets: "0500", operation: "asnNever" }, "body.operation", 'there is no operation "asnNever"'],
    ["write", { operation: "asnGetTime" }, "body.operation", "asnGetTime has no number in the interface"],
    ["write", { operation: "asnNever" }, "body.operation", 'there is no operation "asnNever"'],
  ])("%s refuses %j", async (path, body, where, what) => {
    expect(await ask(path, body)).toMatchObject({
      status: 400,
      body: { error: { where, what: expect.stringContaining(what) } },
    });
  });

  it("leaves no entry in the journal: nothing was ordered", async () => {
    const { last } = emulator.uc.requests;
    await ask("write", { operation: "asnCtiLineMonitorStart" });
    await ask("read", { octets: "0500" });
    expect(emulator.uc.journal(`kind:control n:>${last}`)).toEqual([]);
  });
});
