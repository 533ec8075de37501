// What a user installs to run the emulator: counted as npm would install it, without development dependencies.
import { execFileSync } from "node:child_process";
import { cpSync, lstatSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** There must be fewer. */
export const BUDGET = { packages: 90, bytes: 25_000_000 };

const root = fileURLToPath(new URL("..", import.meta.url));

function sizeOf(path) {
  const status = lstatSync(path);
  if (!status.isDirectory()) return status.size;
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}

/** The number of packages that it depends on, and the bytes of all of them with its own. */
export function installed() {
  const folder = mkdtempSync(join(tmpdir(), "ucserver-emulator-budget-"));
  const npm = (cwd, ...words) =>
    execFileSync("npm", words, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  try {
    for (const file of ["package.json", "package-lock.json"]) cpSync(join(root, file), join(folder, file));
    npm(folder, "ci", "--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error");
    // The first line is the package itself.
    const packages = npm(folder, "ls", "--omit=dev", "--all", "--parseable").trim().split("\n").slice(1);
    const [own] = JSON.parse(npm(root, "pack", "--dry-run", "--json", "--ignore-scripts"));
    return { packages: packages.length, bytes: sizeOf(join(folder, "node_modules")) + own.unpackedSize };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
