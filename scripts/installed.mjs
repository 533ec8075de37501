// What a user gets: the packed package, installed into an empty folder.
import { execFileSync } from "node:child_process";
import { lstatSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** One package, and smaller than this. */
export const MOST_BYTES = 6_000_000;

const root = fileURLToPath(new URL("..", import.meta.url));

export function npm(cwd, ...words) {
  return execFileSync("npm", [...words, "--loglevel=error"], {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    // There npm is a file for the command interpreter.
    shell: process.platform === "win32",
  });
}

/** A folder that goes when this process ends. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), "ucserver-emulator-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The packed package: the file that the command line names, or one that is built and packed now. */
export function packed() {
  if (process.argv[2]) return resolve(process.argv[2]);
  const folder = temporaryFolder();
  npm(root, "pack", "--pack-destination", folder);
  return join(folder, readdirSync(folder)[0]);
}

/** An empty folder with the package installed into it. */
export function installed(tarball = packed()) {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "package.json"), "{}");
  npm(folder, "install", "--no-audit", "--no-fund", tarball);
  return folder;
}

/** How many packages there are in the folder, and how large they are together, in bytes. */
export function sizeOf(folder) {
  // The first line is the folder itself.
  const packages = npm(folder, "ls", "--all", "--parseable").trim().split("\n").slice(1);
  return {
    packages: packages.map((path) => basename(path)),
    bytes: bytesIn(join(folder, "node_modules", "ucserver-emulator")),
  };
}

function bytesIn(path) {
  const status = lstatSync(path);
  if (!status.isDirectory()) return status.size;
  return readdirSync(path).reduce((sum, name) => sum + bytesIn(join(path, name)), 0);
}
