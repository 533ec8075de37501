import { randomBytes } from "node:crypto";
import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { UsageError } from "../usage-error.js";

/** Lines are written together up to this length. */
const CHUNK = 1_048_576;

/**
 * Writes a file whole or not at all: beside its place first, and then over what was there.
 *
 * @param options `mode`: who may read it; `hint`: what a person should do when it cannot be written.
 * @throws {UsageError} when it cannot be written.
 */
export function writeWhole(path: string, parts: Iterable<string>, { mode = 0o666, hint = "Check --out." } = {}): void {
  const beside = besideOf(path);
  try {
    mkdirSync(dirname(path), { recursive: true });
    const file = openSync(beside, "w", mode);
    try {
      let chunk = "";
      for (const part of parts) {
        chunk += part;
        if (chunk.length < CHUNK) continue;
        writeFileSync(file, chunk);
        chunk = "";
      }
      // On a full disk a single write may write a part and report no error.
      writeFileSync(file, chunk);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    putInPlace(beside, path);
  } catch (error) {
    if (existsSync(beside)) rmSync(beside);
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UsageError(`${path}: cannot be written (${code}). ${hint}`);
  }
}

function putInPlace(beside: string, path: string): void {
  try {
    renameSync(beside, path);
  } catch (error) {
    // A single file that is mounted into a container can be written, and nothing can take its place.
    if ((error as NodeJS.ErrnoException).code !== "EBUSY") throw error;
    copyFileSync(beside, path);
    rmSync(beside);
  }
}

/** Throws the error of the system where `writeWhole` could not begin to write the file. */
export function tryPlace(path: string): void {
  const beside = besideOf(path);
  closeSync(openSync(beside, "w", 0o600));
  rmSync(beside);
}

const besideOf = (path: string): string => `${path}.${process.pid}.part`;

const SALT = ".pseudonym-salt";
const IGNORE = `# Who has the salt can try names until their pseudonyms are the same.\n${SALT}\n`;

/**
 * The salt of a folder's pseudonyms, made with the first import. It stays beside what it made, so that the next import
 * agrees; whoever passes the folder on leaves it out, which .gitignore does.
 */
export function saltOf(folder: string): string {
  const file = join(folder, SALT);
  if (existsSync(file)) return readFileSync(file, "utf8").trim();
  const salt = randomBytes(32).toString("hex");
  writeWhole(file, [`${salt}\n`]);
  const ignore = join(folder, ".gitignore");
  if (!existsSync(ignore)) writeWhole(ignore, [IGNORE]);
  return salt;
}
