import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { supportOf } from "../../src/control/coverage.js";
import { catalog } from "../../src/interface/catalog.js";
import { OPTIONS } from "../../src/options.js";
import { modules } from "../support/documented.js";

const PAGE = new URL("../../docs/how-certain.md", import.meta.url);
const FACTS = readFileSync(new URL("../../docs/protocol.md", import.meta.url), "utf8");
/** UPDATE_GOLDEN=1, as `npm run generate` sets it, writes the numbers. */
const UPDATE = process.env.UPDATE_GOLDEN === "1";

const GRADES = ["D", "O", "R", "r", "C"] as const;
const amount = (list: readonly string[], value: string): number => list.filter((one) => one === value).length;

/** The grades of facts: the mark before a fact, and the column of a table. */
function gradesOfFacts(): string[] {
  const sections = FACTS.slice(FACTS.indexOf("\n## 1. "));
  const marks = [...sections.matchAll(/(?<![\w`"])([DORrC])(?:, [DORrC])*: /g)];
  const cells = [...sections.matchAll(/\| ([DORrC])(?:[;:,][^|]*)? *\|$/gm)];
  return [...marks, ...cells].map(([, grade = ""]) => grade);
}

/** `C, R` counts as C: the grade of the default comes first. */
const gradesOfSettings = (): string[] =>
  Object.values(OPTIONS).flatMap(({ grade }) => (grade === "" ? [] : (grade.split(", ")[0] ?? [])));

function counts(): string {
  const statements = modules.flatMap(({ statements }) => statements);
  const is = (status: string): number =>
    amount(
      statements.map((one) => one.status),
      status,
    );
  const operations = [...catalog.operations()].filter(({ event }) => !event);
  const row = (what: string, grades: readonly string[]): string =>
    `| ${what} | ${GRADES.map((grade) => amount(grades, grade)).join(" | ")} | ${grades.length} |`;
  return [
    "",
    `| what | ${GRADES.map((grade) => `**${grade}**`).join(" | ")} | all |`,
    "| --- | --- | --- | --- | --- | --- | --- |",
    row("facts of the service", gradesOfFacts()),
    row("settings of what goes over the wire", gradesOfSettings()),
    "",
    "| what | number |",
    "| --- | --- |",
    `| operations that clients call | ${operations.length} |`,
    `| … that behave, by the world behind them | ${amount(operations.map(supportOf), "behaves")} |`,
    `| documented statements of operations | ${statements.length} |`,
    `| … that hold | ${is("holds")} |`,
    `| … with a test that names them | ${statements.filter(({ status, test }) => status === "holds" && test).length} |`,
    `| … that do not hold | ${is("wrong")} |`,
    `| … not modelled, such as audio | ${is("not modelled")} |`,
    `| … refuted by other evidence | ${is("refuted")} |`,
    `| … that no client can see | ${is("cannot be seen")} |`,
    "",
  ].join("\n");
}

it("docs/how-certain.md has the numbers of facts, settings, operations and statements", () => {
  const text = readFileSync(PAGE, "utf8");
  const [before, after] = [text.indexOf(" -->", text.indexOf("<!-- counts")) + 4, text.indexOf("<!-- /counts")];
  const wanted = `${text.slice(0, before)}\n${counts()}\n${text.slice(after)}`;
  if (UPDATE) writeFileSync(PAGE, wanted);
  expect(UPDATE ? wanted : text).toBe(wanted);
});

it("a grade of a fact is one of those that the sheet explains", () => {
  for (const grade of GRADES) {
    expect(FACTS).toContain(`| **${grade}** `);
    expect(gradesOfFacts().filter((one) => one === grade).length).toBeGreaterThan(3);
  }
});
