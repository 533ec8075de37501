// What is in the packed package, before anybody installs it: its ways in, its types, its links.
//   node scripts/check-package.mjs [TARBALL]
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { installed, packed } from "./installed.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const tarball = packed();
const folder = join(installed(tarball), "node_modules/ucserver-emulator");
const read = (file) => readFileSync(join(folder, file), "utf8");
const say = (text) => process.stdout.write(`${text}\n`);

const { messages, pkg } = await publint({ pkgDir: folder, pack: false, strict: true });
for (const message of messages) say(`publint: ${formatMessage(message, pkg)}`);
assert.deepEqual(messages, [], "publint is content");

// node10 knows no `exports`; the versions of Node that run the package all do.
const attw = join(root, "node_modules/@arethetypeswrong/cli/dist/index.js");
execFileSync(process.execPath, [attw, tarball, "--profile", "node16"], { stdio: ["ignore", "inherit", "inherit"] });

const declarations = ["index", "vitest", "testcontainers"].flatMap((name) => [
  `dist/${name}.d.cts`,
  `dist/${name}.d.ts`,
]);
for (const file of declarations) {
  const imported = [...read(file).matchAll(/(?:from|import\(|require\(|types=)\s*["']([^"']+)["']/g)].map(
    ([, name]) => name,
  );
  const foreign = imported.filter((name) => !name.startsWith("./") && name !== "vitest");
  assert.deepEqual(foreign, [], `${file} needs no other package`);
}

const { bomFormat, components } = JSON.parse(read("dist/sbom.cdx.json"));
assert.equal(bomFormat, "CycloneDX");
const licences = read("dist/THIRD-PARTY-LICENSES.txt");
for (const { group, name, version } of components) {
  const full = group ? `${group}/${name}` : name;
  assert.ok(licences.includes(`${full} ${version} (`), `the licence of ${full} ${version} is there`);
}
say(`${components.length} libraries are in the bundle, each in the SBOM and with its licence`);

let links = 0;
for (const page of readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".md"))) {
  for (const [, target] of read(page).matchAll(/\]\((?![a-z]+:|#)([^)#\s]+)[^)]*\)/g)) {
    assert.ok(existsSync(join(folder, dirname(page), target)), `${page} links to ${target}, which is in the package`);
    links++;
  }
}
assert.ok(links > 20, "there are links");
say(`${links} links lead to files of the package`);
