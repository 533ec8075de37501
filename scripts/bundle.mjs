// Makes dist/, but for the type declarations (declarations.mjs): what a user starts or imports, bundled with all libraries.
// One file is read several times as fast as the hundreds that it is made of, and needs nothing installed beside it.
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { cyclonedxEsbuildPlugin } from "@cyclonedx/cyclonedx-esbuild";
import { decode, encode } from "@jridgewell/sourcemap-codec";
import { build } from "esbuild";
import { compileSrc } from "./compile-src.mjs";
import { bundleConsole } from "./console.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
mkdirSync("dist", { recursive: true });
// The type declarations stay until they are made anew.
for (const name of readdirSync("dist").filter((file) => !/\.d\.c?ts$/.test(file))) {
  rmSync(join("dist", name), { recursive: true });
}

/**
 * What Fastify loads for schemas of routes and for requests without a socket: there are none here. With them the bundle
 * has 2.5 MB in place of 2.0, and a start takes 7 % more of the processor (299 ms in place of 279, measured 2026-11-27).
 */
const UNUSED = ["@fastify/ajv-compiler", "@fastify/fast-json-stringify-compiler", "light-my-request"];

/** What is really in the bundle, as tools that look for known weaknesses read it. */
function billOfMaterials(outputFile) {
  return cyclonedxEsbuildPlugin({ outputFile, outputReproducible: true, mcType: "application", validate: false });
}

const { metafile } = await build({
  entryPoints: {
    cli: "src/cli/main.ts",
    index: "src/index.ts",
    vitest: "src/vitest.ts",
    testcontainers: "src/testcontainers.ts",
  },
  outdir: "dist",
  bundle: true,
  splitting: true,
  chunkNames: "chunk-[hash]",
  format: "esm",
  platform: "node",
  target: "node20",
  external: ["vitest"],
  alias: {
    ...Object.fromEntries(UNUSED.map((name) => [name, "./scripts/left-out.cjs"])),
    // A copy of Node's own streams, for versions of Node that nobody has any more.
    "readable-stream": "node:stream",
    // Certificates are all that is made with it.
    "node-forge": "./scripts/forge-certificates.cjs",
    // 250 kB for what is never asked.
    ajv: "./scripts/no-ajv.cjs",
    "ajv-formats": "./scripts/no-ajv-formats.cjs",
    // Its other form hides from the bundler what it needs.
    "jsonc-parser": "jsonc-parser/lib/esm/main.js",
  },
  plugins: [billOfMaterials("sbom.cdx.json")],
  inject: ["scripts/own-time.mjs"],
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: "none",
  sourcemap: true,
  metafile: true,
  logLevel: "warning",
  // Packages in the older module format ask for Node's own modules with require.
  banner: {
    js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
  },
});
/** Loaded in the midst of a call, when a pattern asks for it: see src/matching/re2js.cjs. */
const { metafile: besides } = await build({
  entryPoints: { re2js: "src/matching/re2js.cjs" },
  outdir: "dist",
  outExtension: { ".js": ".cjs" },
  plugins: [billOfMaterials("re2js.cdx.json")],
  bundle: true,
  format: "cjs",
  platform: "node",
  target: "node20",
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: "none",
  metafile: true,
  logLevel: "warning",
});
mergeBills("dist/sbom.cdx.json", "dist/re2js.cdx.json");
const { metafile: page } = await bundleConsole("dist/console/app", billOfMaterials("console.cdx.json"));
mergeBills("dist/sbom.cdx.json", "dist/console/app/console.cdx.json");
for (const name of readdirSync("dist").filter((file) => file.endsWith(".js.map"))) keepOwn(join("dist", name));
writeFileSync("dist/THIRD-PARTY-LICENSES.txt", licenses({ ...metafile.outputs, ...besides.outputs, ...page.outputs }));
chmodSync("dist/cli.js", 0o755);
// For programs in CommonJS: Node from 20.19 and 22.12 on can require an ES module.
for (const name of ["index", "vitest", "testcontainers"])
  writeFileSync(`dist/${name}.cjs`, `module.exports = require("./${name}.js");\n`);
for (const file of ["catalog", "words"].map((name) => `interface/${name}.generated.json`)) {
  cpSync(`src/${file}`, `dist/${file}`);
}
cpSync("src/console/public", "dist/console/public", { recursive: true });
await writePreparedWorlds();

/** One bill for both. */
function mergeBills(file, other) {
  const bill = JSON.parse(readFileSync(file, "utf8"));
  const more = JSON.parse(readFileSync(other, "utf8"));
  rmSync(other);
  bill.components.push(...more.components);
  const root = bill.dependencies.find(({ ref }) => ref === bill.metadata.component["bom-ref"]);
  const own = more.metadata.component["bom-ref"];
  for (const dependency of more.dependencies) {
    if (dependency.ref === own && root) root.dependsOn = [...(root.dependsOn ?? []), ...(dependency.dependsOn ?? [])];
    else bill.dependencies.push(dependency);
  }
  writeFileSync(file, `${JSON.stringify(bill, null, 2)}\n`);
}

/**
 * Keeps of a source map what leads to src/: the libraries would be two thirds of it. It has places, and not the text,
 * which would be a quarter of the package and lies in the repository, nor names, which are kept as they are. A place is a
 * file and a line: columns would make the maps three times as long.
 */
function keepOwn(file) {
  const map = JSON.parse(readFileSync(file, "utf8"));
  const own = map.sources.map((source) => !source.includes("node_modules/"));
  const kept = own.flatMap((is, index) => (is ? [index] : []));
  const lines = decode(map.mappings).map((line) => {
    const segments = line.map(([column, source, ...place]) =>
      own[source] ? [column, kept.indexOf(source), ...place.slice(0, 2)] : [column],
    );
    // Of several in a row that lead to one line, or nowhere, the first says it.
    return segments.filter(([, source, place], index) => {
      const [, sourceBefore, placeBefore] = segments[index - 1] ?? [];
      return index === 0 || source !== sourceBefore || place !== placeBefore;
    });
  });
  const only = (list) => kept.map((index) => list[index]);
  const { sourcesContent: _text, sources, names: _names, ...rest } = map;
  writeFileSync(file, JSON.stringify({ ...rest, names: [], sources: only(sources), mappings: encode(lines) }));
}

/** The worlds that come with the product, read and checked: the start need not do it again. */
async function writePreparedWorlds() {
  const compiled = await compileSrc("fixtures/load-worlds.ts");
  const { BUILT_IN_FIXTURES, loadWorlds, worldFiles } = await import(new URL("fixtures/load-worlds.js", compiled));
  const worlds = loadWorlds(BUILT_IN_FIXTURES);
  const texts = worldFiles(BUILT_IN_FIXTURES).map((file) => readFileSync(file, "utf8"));
  writeFileSync(
    "dist/prepared-worlds.json",
    JSON.stringify(texts.map((text, index) => ({ text, world: worlds[index] }))),
  );
}

/** The licences of the packages that the bundle holds, as they ask for. */
function licenses(outputs) {
  const inputs = Object.values(outputs).flatMap((output) => Object.keys(output.inputs));
  const folders = new Set(inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []));
  return [...folders]
    .sort()
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
      const file = ["LICENSE", "LICENSE.md", "LICENSE.txt", "license", "LICENCE"].find((text) =>
        existsSync(join(folder, text)),
      );
      return `${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), "utf8").trim() : ""}\n`;
    })
    .join(`\n${"-".repeat(80)}\n\n`);
}
