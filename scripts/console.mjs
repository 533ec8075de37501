// The console's page: its script and its styles, made small, and pressed once here so that no start and no request does it.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { writeDocs } from "./console-docs.mjs";

/** The most that script and styles of the console may have together, pressed, in bytes. */
export const MOST_PRESSED = 80_000;

/**
 * Makes `app.js.gz`, `app.css.gz`, `index.html` and the documentation as data in the folder. Throws when they have become too large.
 * @param {string} folder
 * @param {...import("esbuild").Plugin} plugins
 */
export async function bundleConsole(folder, ...plugins) {
  mkdirSync(folder, { recursive: true });
  const { outputFiles, metafile } = await build({
    entryPoints: [
      { in: "src/console/app/main.tsx", out: "app" },
      { in: "src/console/app/style/main.css", out: "app" },
    ],
    outdir: folder,
    bundle: true,
    format: "esm",
    platform: "browser",
    target: ["chrome123", "firefox121", "safari17.5"],
    jsx: "automatic",
    jsxImportSource: "preact",
    // The source has the same names as what it is made to.
    tsconfig: "src/console/app/tsconfig.json",
    minify: true,
    legalComments: "none",
    metafile: true,
    write: false,
    plugins,
    logLevel: "warning",
  });
  let size = 0;
  for (const { path, contents } of outputFiles) {
    const name = basename(path);
    if (/\.(js|css)$/.test(name)) {
      const pressed = gzipSync(contents, { level: 9 });
      size += pressed.length;
      writeFileSync(join(folder, `${name}.gz`), pressed);
    } else writeFileSync(join(folder, name), contents);
  }
  writeDocs(folder);
  writeFileSync(join(folder, "index.html"), pageWithViews());
  if (size > MOST_PRESSED)
    throw new Error(`the console has ${size} bytes pressed, at most ${MOST_PRESSED} are allowed`);
  return { metafile, size };
}

/** The page with the names of the views in it: they are painted before the script has been read, and the script takes them over. */
function pageWithViews() {
  const views = readFileSync("src/console/app/views.ts", "utf8").matchAll(/path: "([^"]+)",\s+name: "([^"]+)"/g);
  const links = [...views].map(
    ([, path, name]) =>
      `<li><a class="navigation-link" href="#/${path}"><svg class="icon" width="16" height="16"></svg><span>${name}</span></a></li>`,
  );
  if (links.length === 0) throw new Error("src/console/app/views.ts names no views in the form that is looked for");
  return readFileSync("src/console/app/index.html", "utf8").replace("<!-- views -->", links.join("\n"));
}
