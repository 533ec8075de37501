import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { catalog } from "../../src/interface/catalog.js";
import { deprecation } from "../../src/lint/deprecation.js";
import { SUCCESSORS } from "../../src/lint/successors.js";

interface Words {
  readonly operations: Readonly<Record<string, { readonly deprecated?: boolean; readonly successor?: string }>>;
}
const { operations } = JSON.parse(
  readFileSync(new URL("../../fixtures/interface/words.json", import.meta.url), "utf8"),
) as Words;
const superseded = Object.entries(operations).filter(([, { deprecated }]) => deprecated);

describe("superseded operations", () => {
  it("are all that the words call so, each with the successor that they name", () => {
    expect(Object.keys(SUCCESSORS).sort()).toEqual(superseded.map(([name]) => name).sort());
    const others = superseded.filter(
      ([name, { successor }]) => successor !== undefined && SUCCESSORS[name] !== successor,
    );
    expect(others).toEqual([]);
    expect(Object.values(SUCCESSORS).filter((name) => name !== undefined && !catalog.operation(name))).toEqual([]);
  });

  it.each([
    ["dep-01", "asnAbsentStateReset", "asnResetUserAbsentState"],
    ["another", "asnAbsentStateSetUser", "asnSetUserAbsentState"],
    ["dep-03", "asnGetLocationInformation", "asnGetLocationInformation2"],
    ["dep-04", "asnGetTaskEntryCount", "asnTaskGetEntryCount"],
    ["dep-06", "asnGetClientXMLContent", "asnGetClientContent"],
    ["writing it", "asnSetClientXMLContent", "asnChangeClientContent"],
    ["dep-05", "asnTaskGetEntries", "asnTaskGetEntriesV2"],
    ["dep-07", "asnLogon", "asnLoginV2"],
    ["dep-09", "asnTokenVerify", "asnTokenVerifyV2"],
    ["dep-10", "asnGetLoggedInContact", "asnGetLoggedInContactV2"],
    ["dep-11", "asnNegotiateServerConnection", "asnNegotiateServerConnectionV2"],
    ["dep-13", "asnGetServerBasedClientSettings", "asnGetServerBasedClientSettingsV2"],
    ["dep-14", "asnGetClientCapabilities", "asnGetClientCapabilitiesV2"],
  ])("%s: whoever calls %s hears of exactly %s", (_id, name, successor) => {
    const operation = catalog.operation(name);
    expect(operation && deprecation(operation)).toBe(`${name} was called; there is ${successor}`);
  });

  it("dep-12: whoever calls asnGetTime hears that it is superseded; of others nothing", () => {
    const advice = (name: string) => {
      const operation = catalog.operation(name);
      return operation && deprecation(operation);
    };
    expect(advice("asnGetTime")).toBe("asnGetTime was called, which is superseded");
    expect(advice("asnGetPhoneBooks")).toBeUndefined();
  });
});
