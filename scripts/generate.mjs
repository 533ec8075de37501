// Makes all that is made from other files: code, schemas, tables of the docs, golden files. With --check it writes nothing,
// and fails where code or schemas are out of date; tables and golden files are checked by their tests.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const words = process.argv.slice(2);
const check = words.includes("--check");

function run(program, ...more) {
  const { status } = spawnSync(process.execPath, [program, ...more], { stdio: "inherit", env });
  if (status !== 0) process.exitCode = 1;
}

const env = { ...process.env, UPDATE_GOLDEN: check ? "" : "1" };
// In this order: the schemas are made from code that reads the interface's catalog.
for (const script of ["generate-interface.mjs", "generate-schemas.mjs"]) {
  run(fileURLToPath(new URL(script, import.meta.url)), ...words);
}
if (!check) {
  const made = [
    "test/docs/operations-table",
    "test/lint/lint",
    "test/transport/golden",
    "test/state/shapes",
    "test/docs/settings",
    "test/docs/telephony-page",
    "test/docs/command-line",
    "test/docs/contract",
    "test/docs/mcp-page",
    "test/docs/how-certain",
  ];
  run(fileURLToPath(new URL("../node_modules/vitest/vitest.mjs", import.meta.url)), "run", ...made, "--update");
}
