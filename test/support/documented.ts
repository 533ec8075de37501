import { readdirSync, readFileSync } from "node:fs";
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

/** What the vendor documents, module by module: fixtures/documented/. */
export const modules = readdirSync(folder)
  .sort()
  .map((file) => ({ file, ...documented.parse(JSON.parse(readFileSync(new URL(file, folder), "utf8"))) }));

/** How much of it holds, before and now, as the table of docs/operations.md. */
export function documentedTable(): string {
  const rows = modules.map(({ module, heldOn20261127, statements }) => {
    const count = (status: (typeof statements)[number]["status"]) =>
      statements.filter((one) => one.status === status).length;
    const others = (["wrong", "not modelled", "refuted", "cannot be seen"] as const).map(count);
    return [module, statements.length, `${heldOn20261127} / ${count("holds")}`, ...others] as const;
  });
  const lines = rows.map((row) => `| ${row.join(" | ")} |`);
  return `## What the vendor documents

Statements of the vendor's interface files and pages, module by module, each tried through the front door: how many held
in the first version (2026-11-27) / hold now. \`npm run documented -- telephony\` names those of a module that do not.

| module | statements | held / hold | wrong | not modelled | refuted | cannot be seen |
| --- | --- | --- | --- | --- | --- | --- |
${lines.join("\n")}
`;
}
