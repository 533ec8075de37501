// Writes the JSON Schemas of the fixture files to fixtures/schema/, made from the zod schemas in src/.
// --check writes nothing and fails when a file is not what would be written.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compileSrc } from "./compile-src.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const target = join(root, "fixtures/schema");
const check = process.argv.includes("--check");

const { jsonSchemas } = await import(new URL("fixtures/json-schemas.js", await compileSrc("fixtures/json-schemas.ts")));
let outdated = 0;
mkdirSync(target, { recursive: true });
for (const [name, schema] of jsonSchemas()) {
  const file = join(target, name);
  const text = `${JSON.stringify(schema, null, 1)}\n`;
  if (text === current(file)) continue;
  outdated++;
  if (!check) writeFileSync(file, text);
  process.stdout.write(`fixtures/schema/${name}: ${check ? "out of date; run npm run generate" : "written"}\n`);
}
if (check && outdated > 0) process.exitCode = 1;

function current(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
