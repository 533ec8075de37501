// Modules of src/ for a benchmark that calls them without a server: the build has no files of their own for them.
import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { ROOT } from "./settings.mjs";

/** The address of one file with what `contents` exports, whose paths begin at `folder`. It is gone with the process. */
export async function moduleOf(contents, folder = "src") {
  // In dist/, since they look for the catalog there.
  const outfile = resolve(ROOT, `dist/bench-${process.pid}.mjs`);
  process.on("exit", () => rmSync(outfile, { force: true }));
  await build({
    stdin: { contents, resolveDir: resolve(ROOT, folder) },
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    logLevel: "error",
  });
  return pathToFileURL(outfile).href;
}
