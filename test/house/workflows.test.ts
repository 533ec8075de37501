import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const root = new URL("../../", import.meta.url);
const { pinMistakes } = (await import(new URL("scripts/pins.mjs", root).href)) as {
  pinMistakes(content: string, seen?: Map<string, string>): string[];
};
const COMMIT = "11bd71901bbe5b1630ceea73d27597364c9af683";
const uses = (text: string) => `    steps:\n      - uses: ${text}\n        with: { depth: 1 }\n`;

describe("actions of others", () => {
  it("are pinned to a commit, with their version, in every workflow", () => {
    const seen = new Map<string, string>();
    const folder = new URL(".github/workflows/", root);
    for (const name of readdirSync(folder)) {
      expect(pinMistakes(readFileSync(new URL(name, folder), "utf8"), seen), name).toEqual([]);
    }
    expect(seen.size).toBeGreaterThan(4);
  });

  it("are told when they are not", () => {
    expect(pinMistakes(uses(`actions/checkout@${COMMIT} # v4.2.2`))).toEqual([]);
    expect(pinMistakes(uses("./"))).toEqual([]);
    const [branch] = pinMistakes(uses("actions/checkout@v4"));
    expect(branch).toContain("not pinned");
    expect(pinMistakes(uses(`actions/checkout@${COMMIT.slice(1)} # v4.2.2`))[0]).toContain("not pinned");
    expect(pinMistakes(uses(`actions/checkout@${COMMIT}`))[0]).toContain("its version");
    expect(pinMistakes(uses(`actions/checkout@${COMMIT} # v4`))[0]).toContain("its version");
    expect(pinMistakes(uses(`actions/checkout@${COMMIT} # as of today`))[0]).toContain("cannot be read");
    const twice = `${uses(`a/b@${COMMIT} # v1.0.0`)}${uses(`a/b@${COMMIT.replace("1", "2")} # v1.0.0`)}`;
    expect(pinMistakes(twice)).toEqual(["a/b v1.0.0 has two commits"]);
  });
});
