import { describe, expect, it } from "vitest";
import { coverageTable } from "../../src/control/coverage.js";
import { catalog } from "../../src/interface/catalog.js";
import { behaviours } from "../../src/operations/index.js";
import { documentedTable } from "../support/documented.js";

describe("the table of operations in the docs", () => {
  // `npm run generate` brings it up to date; CI never writes it.
  it("says what the code does", async () => {
    await expect(`${coverageTable()}\n${documentedTable()}`).toMatchFileSnapshot("../../docs/operations.md");
  });

  it("knows every behaviour as an operation of the interface", () => {
    const unknown = Object.keys(behaviours).filter((name) => catalog.operation(name) === undefined);
    expect(unknown).toEqual([]);
  });
});
