import { describe, expect, it } from "vitest";
import { type Golden, golden, Stage, strayGoldens } from "../support/golden.js";
import { channelGoldens } from "./golden/channel.js";
import { faultGoldens } from "./golden/faults.js";
import { fixtureGoldens } from "./golden/fixtures.js";
import { operationGoldens } from "./golden/operations.js";
import { profileGoldens } from "./golden/profiles.js";
import { requestGoldens } from "./golden/requests.js";
import { serviceGoldens } from "./golden/service.js";

/**
 * What the service sends, byte for byte: each outcome in a file of test/golden, over each way in. `npm run generate`
 * writes the files anew; the change of a file is a change of the contract and is reviewed as one.
 */
const goldens: readonly Golden[] = [
  ...operationGoldens,
  ...serviceGoldens,
  ...fixtureGoldens,
  ...faultGoldens,
  ...requestGoldens,
  ...channelGoldens,
  ...profileGoldens,
];

describe("the service sends what stands in test/golden", () => {
  it.each(goldens.map((one) => [one.name, one] as const))("in %s.txt", async (_name, one) => {
    const { found, wanted } = golden(one.name, await Stage.play(one));
    expect(found).toBe(wanted);
  });

  it("and each name is used once", () => {
    const names = goldens.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });

  it("and no file there belongs to no outcome", () => {
    expect(strayGoldens(goldens.map(({ name }) => name))).toEqual([]);
  });
});
