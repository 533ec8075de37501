// Writes the JSON Schemas of the fixture files to fixtures/schema/, made from the zod schemas in src/.
// --check writes nothing and fails when a file is not what would be written.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const target = join(root, "fixtures/schema");
const check = process.argv.includes("--check");

// Beside src/ and dist/, so that paths relative to the code hold; not in dist/, which may be older than the code.
const compiled = mkdtempSync(join(root, ".schemas-"));
let outdated = 0;
try {
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const options = ["-p", root, "--outDir", compiled, "--declaration", "false", "--sourceMap", "false"];
  // Whether the types are right is for the type check to tell.
  spawnSync(process.execPath, [tsc, ...options], { stdio: "ignore" });
  cpSync(join(root, "src/interface/catalog.generated.json"), join(compiled, "interface/catalog.generated.json"));
  const { jsonSchemas } = await import(pathToFileURL(join(compiled, "fixtures/json-schemas.js")).href);
  mkdirSync(target, { recursive: true });
  for (const [name, schema] of jsonSchemas()) {
    const file = join(target, name);
    const text = `${JSON.stringify(schema, null, 1)}\n`;
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
