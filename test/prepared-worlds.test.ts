import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { BUILT_IN_FIXTURES, loadWorlds, worldFiles } from "../src/fixtures/load-worlds.js";
import type { PreparedWorld } from "../src/fixtures/prepared-worlds.js";

describe("the worlds that the build reads ahead, so that the start need not", () => {
  const prepared = JSON.parse(
    readFileSync(new URL("../dist/prepared-worlds.json", import.meta.url), "utf8"),
  ) as PreparedWorld[];

  it("are those of the files, to the last field", () => {
    expect(prepared.map(({ world }) => world)).toEqual(loadWorlds(BUILT_IN_FIXTURES));
  });

  it("stand under the very text of their file: of a file that somebody changes, the change counts", () => {
    expect(prepared.map(({ text }) => text)).toEqual(
      worldFiles(BUILT_IN_FIXTURES).map((file) => readFileSync(file, "utf8")),
    );
  });
});
