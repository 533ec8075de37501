import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as z from "zod";

const root = new URL("../../", import.meta.url);
const folder = new URL("fixtures/documented/", root);

const statement = z.strictObject({
  id: z.string().regex(/^[A-Za-z]+-?\d+[a-z]?$/),
  subject: z.string().min(1),
  fact: z.string().min(1),
  place: z.string().min(1),
  grade: z.enum(["documented", "inferred"]),
  status: z.enum(["holds", "wrong", "not modelled", "refuted", "cannot be seen"]),
  weight: z.literal("blocker").optional(),
  /** The file with the test whose name contains the id. */
  test: z.string().optional(),
  /** Why a statement that holds has no test. */
  untested: z.string().min(1).optional(),
  /** What speaks against a statement, or against modelling it. */
  reason: z.string().min(1).optional(),
});
const documented = z.strictObject({
  module: z.string().min(1),
  heldOn20261127: z.number(),
  statements: z.array(statement).min(1),
});

const modules = readdirSync(folder).map((file) => ({
  file,
  ...documented.parse(JSON.parse(readFileSync(new URL(file, folder), "utf8"))),
}));
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

/** Modules that have an account of their own. */
const TELEPHONY = new Set(["telephony", "sip-telephony", "av"]);

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

  it.each(modules.filter(({ module }) => !TELEPHONY.has(module)).map((one) => [one.module, one] as const))(
    "hold in %s, each with a test, or say why they do not",
    (_module, { statements: own }) => {
      expect(own.filter(({ status }) => status === "wrong")).toEqual([]);
      expect(own.filter(({ status, reason }) => status === "not modelled" && reason === undefined)).toEqual([]);
      expect(own.filter(({ status, test }) => status === "holds" && test === undefined)).toEqual([]);
    },
  );
});
