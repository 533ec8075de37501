// Tells per module how many of the vendor's documented statements hold (fixtures/documented/). With names of modules as
// arguments it also lists what does not hold in these: `npm run documented -- chat files`.

import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("../fixtures/documented/", import.meta.url);
const STATUSES = ["holds", "wrong", "not modelled", "refuted", "cannot be seen"];

const asked = process.argv.slice(2);
const modules = readdirSync(folder)
  .sort()
  .map((file) => JSON.parse(readFileSync(new URL(file, folder), "utf8")));
const unknown = asked.filter((name) => !modules.some(({ module }) => module === name));
if (unknown.length > 0) {
  const known = modules.map(({ module }) => module).join(", ");
  process.stderr.write(`there is no module ${unknown.join(", ")} in fixtures/documented/; there are ${known}\n`);
  process.exit(1);
}

const count = (statements, status) => statements.filter((statement) => statement.status === status).length;
const rows = modules.map(({ module, heldOn20261127, statements }) => [
  module,
  statements.length,
  heldOn20261127,
  ...STATUSES.map((status) => count(statements, status)),
  statements.filter(({ test }) => test !== undefined).length,
]);
const sums = rows.reduce((sum, [, ...numbers]) => numbers.map((number, at) => number + (sum[at] ?? 0)), []);
const head = ["module", "all", "held 2026-11-27", ...STATUSES, "with a test"];
const table = [head, ...rows, ["all", ...sums]];
const widths = head.map((_, at) => Math.max(...table.map((row) => String(row[at]).length)));
for (const [module, ...numbers] of table) {
  const cells = numbers.map((number, at) => String(number).padStart(widths[at + 1]));
  process.stdout.write(`${[String(module).padEnd(widths[0]), ...cells].join("  ")}\n`);
}

for (const { module, statements } of modules.filter(({ module }) => asked.includes(module))) {
  process.stdout.write(`\n${module}\n`);
  for (const { id, fact, place, status } of statements.filter(({ status }) => status !== "holds")) {
    process.stdout.write(`  ${id} (${status}) ${fact} [${place}]\n`);
  }
}
