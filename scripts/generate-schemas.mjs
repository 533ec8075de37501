// Writes the JSON Schemas of the fixture files to fixtures/schema/, made from the zod schemas in src/.
// --check writes nothing and fails when a file is not what would be written.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildSync } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const target = join(root, "fixtures/schema");
const check = process.argv.includes("--check");

// Beside src/ and dist/, so that paths relative to the code hold; not in dist/, which may be older than the code.
const compiled = mkdtempSync(join(root, ".schemas-"));
let outdated = 0;
try {
  const bundle = join(compiled, "json-schemas.mjs");
  const entryPoints = [join(root, "scripts/json-schemas.ts")];
  buildSync({ entryPoints, outfile: bundle, bundle: true, platform: "node", format: "esm", packages: "external" });
  cpSync(join(root, "src/interface/catalog.generated.json"), join(compiled, "interface/catalog.generated.json"));
  const { jsonSchemas } = await import(pathToFileURL(bundle).href);
  mkdirSync(target, { recursive: true });
  for (const [name, schema] of jsonSchemas()) {
    const file = join(target, name);
    const text = `${JSON.stringify(schema)}\n`;
    if (text === current(file)) continue;
    outdated++;
    if (!check) writeFileSync(file, text);
    process.stdout.write(`fixtures/schema/${name}: ${check ? "out of date; run npm run generate" : "written"}\n`);
  }
} finally {
  rmSync(compiled, { recursive: true, force: true });
}
if (check && outdated > 0) process.exitCode = 1;

function current(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
