import { describe, expect, it } from "vitest";
import { basic, useEmulator } from "../support/emulator.js";

const emulator = useEmulator();

/** Logs in; true when the server took the protocol version in. */
async function knowsVersion(path: string, body?: string): Promise<boolean> {
  emulator.uc.reset();
  const response = await fetch(`${emulator.uc.url}/ws/client/createsession${path}`, {
    headers: basic("alice"),
    ...(body !== undefined && { method: "POST", body }),
  });
  expect([response.status, await response.text()]).toEqual([200, expect.stringContaining("sessionid")]);
  return !emulator.uc.lint().some(({ rule }) => rule === "no-protocol-version");
}

describe("the protocol version of createsession", () => {
  it.each([
    ["in negotiate", '{"negotiate":{"iClientProtocolVersion":70}}', true],
    ["without that wrapper", '{"iClientProtocolVersion":70}', true],
    ["as a text", '{"negotiate":{"iClientProtocolVersion":"70"}}', true],
    ["not at all", "{}", false],
    ["with no body", "", false],
  ])("%s, by POST", async (_name, body, known) => {
    expect(await knowsVersion("", body)).toBe(known);
  });

  it.each([
    ["in negotiate", `?negotiate=${encodeURIComponent('{"iClientProtocolVersion":70}')}`, true],
    ["without that wrapper", "?iClientProtocolVersion=70", true],
    ["not at all", "", false],
  ])("%s, by GET", async (_name, query, known) => {
    expect(await knowsVersion(query)).toBe(known);
  });

  it("of the wrong type is refused without the wrapper as well, by name", async () => {
    const response = await fetch(`${emulator.uc.url}/ws/client/createsession`, {
      method: "POST",
      headers: basic("alice"),
      body: '{"iClientProtocolVersion":"new"}',
    });
    expect(await response.json()).toMatchObject({
      reject: { invokeProblem: 2 },
      details: expect.stringContaining("iClientProtocolVersion"),
    });
  });
});
