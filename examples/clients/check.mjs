// Checks the control API's OpenAPI document with Spectral and Redocly, generates from it a client for TypeScript and the types
// of its answers for Python, compiles the programs that use them, and runs these against an emulator.
import { spawn } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { startServer } from "../../dist/index.js";

const folder = fileURLToPath(new URL(".", import.meta.url));

/** Runs a program beside the emulator, which has to answer meanwhile. */
async function run(program, ...args) {
  const child = spawn(program, args, { cwd: folder, stdio: ["ignore", "inherit", "inherit"] });
  const code = await new Promise((resolve) => child.once("exit", resolve));
  if (code !== 0) throw new Error(`${program} ${args[0]} ended with ${code}`);
}
const tool = (name, ...args) => run("npx", "--no-install", name, ...args);

const uc = await startServer({ seed: 1 });
try {
  rmSync(`${folder}generated`, { recursive: true, force: true });
  mkdirSync(`${folder}generated`);
  const document = await (await fetch(`${uc.url}/__admin/control.openapi.json`)).json();
  writeFileSync(`${folder}generated/control.json`, JSON.stringify(document, null, 2));
  await tool("spectral", "lint", "generated/control.json", "--fail-severity", "hint");
  await tool("redocly", "lint", "generated/control.json", "--max-problems", "20");

  await tool("openapi-typescript", "generated/control.json", "--output", "generated/control.d.ts");
  await tool("tsc", "--project", "tsconfig.json");
  await run("node", "generated/use.js", uc.url);

  const definitions = JSON.parse(
    JSON.stringify(document.components.schemas).replaceAll("#/components/schemas/", "#/definitions/"),
  );
  writeFileSync(`${folder}generated/answers.json`, JSON.stringify({ definitions }));
  const schema = ["--src-lang", "schema", "generated/answers.json#/definitions/"];
  await tool("quicktype", "--lang", "python", "--out", "generated/control_answers.py", ...schema);
  await run("python3", "use.py", uc.url);
} finally {
  await uc.stop();
}
