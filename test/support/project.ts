import { cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Vitest, to be run by Node in the folder of a project. */
export const VITEST = join(root, "node_modules", "vitest", "vitest.mjs");

/** Makes the folder a user's project, of ES modules, with the built package and vitest in it. */
export function makeProject(folder: string): void {
  const modules = join(folder, "node_modules");
  mkdirSync(modules);
  // A copy: what lies outside of node_modules vitest would compile for each file.
  for (const part of ["dist", "fixtures", "package.json"]) {
    cpSync(join(root, part), join(modules, "ucserver-emulator", part), { recursive: true });
  }
  symlinkSync(join(root, "node_modules", "vitest"), join(modules, "vitest"), "junction");
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
}
