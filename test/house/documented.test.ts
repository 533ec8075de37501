import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { modules } from "../support/documented.js";

const root = new URL("../../", import.meta.url);
const statements = modules.flatMap((module) => module.statements);
const texts = new Map<string, string>();

/** The names of the tests in the file: the first string of each `it`, `test` and `describe`, rows of tables included. */
function names(path: string): string {
  let text = texts.get(path);
  if (text === undefined) {
    const source = readFileSync(new URL(path, root), "utf8");
    text = [...source.matchAll(/"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g)].map(([literal]) => literal).join("\n");
    texts.set(path, text);
  }
  return text;
}

describe("the documented statements", () => {
  it("have ids of their own, in a file with the name of their module", () => {
    const ids = statements.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(modules.filter(({ file, module }) => file !== `${module}.json`)).toEqual([]);
  });

  it("name a test whose name contains their id, or say why there is none, when they hold", () => {
    const holding = statements.filter(({ status }) => status === "holds");
    expect(holding.filter(({ test, untested }) => (test === undefined) === (untested === undefined))).toEqual([]);
    expect(statements.filter(({ status, test }) => test !== undefined && status !== "holds")).toEqual([]);
    for (const { id, test } of holding) {
      if (test === undefined) continue;
      expect(existsSync(new URL(test, root)), `${id}: ${test}`).toBe(true);
      expect(new RegExp(`\\b${id}\\b`).test(names(test)), `${id} in the name of a test of ${test}`).toBe(true);
    }
  });

  it("say what speaks against them when they are refuted", () => {
    expect(statements.filter(({ status, reason }) => status === "refuted" && reason === undefined)).toEqual([]);
  });

  it.each(modules.map((one) => [one.module, one] as const))(
    "hold in %s, each with a test, or say why they do not",
    (_module, { statements: own }) => {
      expect(own.length).toBeGreaterThan(0);
      expect(own.filter(({ status }) => status === "wrong")).toEqual([]);
      expect(own.filter(({ status, reason }) => status === "not modelled" && reason === undefined)).toEqual([]);
      expect(own.filter(({ status, test }) => status === "holds" && test === undefined)).toEqual([]);
    },
  );
});
