// Makes all that is made from other files, or with --check fails where something is out of date.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

// In this order: the schemas are made from code that reads the interface's catalog.
for (const script of ["generate-interface.mjs", "generate-schemas.mjs"]) {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const { status } = spawnSync(process.execPath, [path, ...process.argv.slice(2)], { stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}
