// For scripts that use parts of src/: compiles them, as they are now, and gives the folder that they are then in.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * @param {string[]} parts paths in src/, such as `interface/catalog.ts`
 * @returns {Promise<URL>} where `interface/catalog.js` is
 */
export async function compileSrc(...parts) {
  const outdir = join(root, "node_modules/.cache/ucserver-emulator", String(process.pid));
  process.on("exit", () => rmSync(outdir, { recursive: true, force: true }));
  await build({
    entryPoints: parts.map((part) => join(root, "src", part)),
    outbase: join(root, "src"),
    outdir,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    // The code finds its files, such as the interface's catalog, from where it is.
    define: { "import.meta.url": JSON.stringify(pathToFileURL(join(root, "src/index.ts")).href) },
    logLevel: "warning",
  });
  return pathToFileURL(`${outdir}/`);
}
