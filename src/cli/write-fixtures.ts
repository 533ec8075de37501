import { cpSync, existsSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { packageFile } from "../paths.js";
import { UsageError } from "../usage-error.js";

/** What `init` writes: each folder of the package, and where its files go. */
const SOURCES = [
  { from: "fixtures/init/", to: "" },
  { from: "fixtures/schema/", to: "schema" },
] as const;

/**
 * Writes the files of `init` into a folder, which is made where it is missing. Gives their names. Throws UsageError when
 * one of them is there already, before anything is written.
 */
export function writeFixtures(folder: string): string[] {
  const files = SOURCES.flatMap(({ from, to }) => {
    const source = fileURLToPath(packageFile(from));
    return filesIn(source).map((file) => ({ from: file, to: join(folder, to, relative(source, file)) }));
  });
  const present = files.filter(({ to }) => existsSync(to)).map(({ to }) => to);
  if (present.length > 0) {
    const more = present.length > 1 ? ` and ${present.length - 1} more` : "";
    throw new UsageError(`${present[0]}${more}: there already, and nothing is overwritten. Name another folder`);
  }
  for (const { from, to } of files) {
    try {
      mkdirSync(dirname(to), { recursive: true });
      cpSync(from, to, { errorOnExist: true, force: false });
    } catch (error) {
      throw new UsageError(`${to}: cannot be written (${(error as NodeJS.ErrnoException).code ?? error})`);
    }
  }
  return files.map(({ to }) => to);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
}
