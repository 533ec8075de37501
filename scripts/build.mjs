// Compiles src/ to dist/, puts the files beside it that are not TypeScript, and then bundles what a user starts: one
// file is read several times as fast as the hundreds that it is made of, and needs nothing installed beside it.
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
process.chdir(root);
rmSync("dist", { recursive: true, force: true });
const tsc = spawnSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.json"], {
  stdio: "inherit",
});
if (tsc.status !== 0) process.exit(tsc.status ?? 1);
cpSync("src/interface/catalog.generated.json", "dist/interface/catalog.generated.json");
cpSync("src/console/public", "dist/console/public", { recursive: true });

await writePreparedWorlds();

/** What Fastify loads for schemas of routes and for requests without a socket: there are none here. */
const UNUSED = /^(@fastify\/ajv-compiler|@fastify\/fast-json-stringify-compiler|light-my-request)$/;
const leaveOutUnused = {
  name: "leave out what is not used",
  setup({ onResolve, onLoad }) {
    // A copy of Node's own streams, for versions of Node that nobody has any more.
    onResolve({ filter: /^readable-stream$/ }, () => ({ path: "node:stream", external: true }));
    onResolve({ filter: UNUSED }, ({ path }) => ({ path, namespace: "unused" }));
    onLoad({ filter: /.*/, namespace: "unused" }, ({ path }) => ({
      contents: `module.exports = () => { throw new Error("${path} is not part of the bundle"); };`,
    }));
  },
};

const { metafile } = await build({
  entryPoints: { cli: "dist/cli/main.js", index: "dist/index.js", vitest: "dist/vitest.js" },
  outdir: "dist",
  allowOverwrite: true,
  bundle: true,
  splitting: true,
  chunkNames: "chunk-[hash]",
  format: "esm",
  platform: "node",
  target: "node20",
  external: ["vitest"],
  plugins: [leaveOutUnused],
  inject: ["scripts/own-time.mjs"],
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: "none",
  metafile: true,
  logLevel: "warning",
  // Packages in the older module format ask for Node's own modules with require.
  banner: {
    js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
  },
});
writeFileSync("dist/THIRD-PARTY-LICENSES.txt", licenses(Object.keys(metafile.inputs)));
chmodSync("dist/cli.js", 0o755);

/** The worlds that come with the product, read and checked: the start need not do it again. */
async function writePreparedWorlds() {
  const { BUILT_IN_FIXTURES, loadWorlds, worldFiles } = await import("../dist/fixtures/load-worlds.js");
  const { PREPARED_WORLDS } = await import("../dist/fixtures/prepared-worlds.js");
  const worlds = loadWorlds(BUILT_IN_FIXTURES);
  const texts = worldFiles(BUILT_IN_FIXTURES).map((file) => readFileSync(file, "utf8"));
  writeFileSync(PREPARED_WORLDS, JSON.stringify(texts.map((text, index) => ({ text, world: worlds[index] }))));
}

/** The licences of the packages that the bundle holds, as they ask for. */
function licenses(inputs) {
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
