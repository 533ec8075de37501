// The dependency budget: what a user installs to run the emulator stays small. Prints what it found; exit code 1 over it.
import { execFileSync } from "node:child_process";
import { cpSync, lstatSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const MOST_PACKAGES = 90;
const MOST_BYTES = 25_000_000;

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "ucserver-emulator-budget-"));

function npm(...words) {
  return execFileSync("npm", words, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
}

function sizeOf(path) {
  const status = lstatSync(path);
  if (!status.isDirectory()) return status.size;
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}

try {
  for (const file of ["package.json", "package-lock.json"]) cpSync(join(root, file), join(folder, file));
  npm("ci", "--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error");
  // The first line is the package itself.
  const packages = npm("ls", "--omit=dev", "--all", "--parseable").trim().split("\n").slice(1);
  const [own] = JSON.parse(
    execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], { cwd: root, encoding: "utf8" }),
  );
  const bytes = sizeOf(join(folder, "node_modules")) + own.unpackedSize;
  const megabytes = (size) => `${(size / 1e6).toFixed(1)} MB`;
  process.stdout.write(
    `${packages.length} packages (fewer than ${MOST_PACKAGES}), ${megabytes(bytes)} (under ${megabytes(MOST_BYTES)})\n`,
  );
  process.exitCode = packages.length < MOST_PACKAGES && bytes < MOST_BYTES ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
