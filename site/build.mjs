// Builds the documentation site from the pages as they lie in the repository: npm ci --prefix site && npm run build --prefix site
//   --pages-only   makes the pages, and leaves the rest to `vitepress dev`
// README.md is the first page. Links to files that are no pages lead to the repository. A dead link fails the build, and so
// does a warning.
import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, posix, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { renderMermaidSVG } from "beautiful-mermaid";

const site = dirname(fileURLToPath(import.meta.url));
const root = join(site, "..");
const pages = join(site, "pages");
const { repository } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const REPOSITORY = repository.url.replace(/^git\+|\.git$/g, "");

/** Where a file of the repository is on the site; undefined for one that is no page. */
function pageOf(file) {
  if (file === "README.md") return "index.md";
  if (/^(CHANGELOG|CONTRIBUTING|SECURITY|CODE_OF_CONDUCT)\.md$/.test(file)) return file.toLowerCase();
  return /^docs\/.*\.md$/.test(file) ? file.replace(/^docs\//, "").replace(/README\.md$/, "index.md") : undefined;
}

const isCode = (part) => part.startsWith("`");

/** The page with links as they are on the site; code is left alone, and what Vue would take for its own is written out. */
function onSite(file, text) {
  const from = pageOf(file);
  const link = (whole, before, target) => {
    if (/^(https?:|#|mailto:)/.test(target)) return whole;
    // A page of a running emulator.
    if (target.startsWith("/")) return `${before}(http://localhost:7224${target})`;
    const [path = "", anchor = ""] = target.split(/(?=#)/);
    const named = posix.join(posix.dirname(file), path);
    const to = pageOf(named);
    if (to !== undefined) return `${before}(${posix.relative(posix.dirname(from), to) || posix.basename(to)}${anchor})`;
    if (/\.(png|svg)$/.test(named)) return whole;
    if (!existsSync(join(root, named))) throw new Error(`${file}: there is no ${target}`);
    return `${before}(${REPOSITORY}/blob/main/${named})`;
  };
  return text
    .split(/(```.*?```|`[^`\n]*`)/s)
    .map((part) => (isCode(part) ? part : part.replace(/(\])\(([^)\s]+)\)/g, link).replaceAll("{{", "&#123;&#123;")))
    .map((part) => (part.startsWith("```mermaid\n") ? drawn(part) : part))
    .map((part) => (/^`[^`]/.test(part) && part.includes("{{") ? codeWithBraces(part) : part))
    .join("")
    .replaceAll(/((?:src|srcset)=")(?:docs\/)?images\//g, "$1./images/");
}

/**
 * A sequence diagram, drawn here: it is there without scripts and without a network. Its styles are those of the page
 * (.vitepress/theme/sequence.css), so that they follow its light and dark.
 */
function drawn(block) {
  const text = block.replace(/^```mermaid\n|```$/g, "");
  const svg = renderMermaidSVG(text, { bg: "var(--vp-c-bg)", fg: "var(--vp-c-text-1)", transparent: true });
  const line = svg.replace(/<style>.*?<\/style>/s, "").replace(/\s*\n\s*/g, "");
  const participants = [...text.matchAll(/^ *participant (.*)$/gm)].map(([, name]) => name);
  const labelled = line.replace("<svg ", `<svg role="img" aria-label="Sequence between ${participants.join(", ")}" `);
  return `<div class="sequence" v-pre>${labelled}</div>`;
}

/** Code within a line, in which Vue would look for templates. */
const codeWithBraces = (part) =>
  `<code v-pre>${part.slice(1, -1).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("|", "&#124;")}</code>`;

/** VitePress looks for pages that links lead to, and not for headings. Fails with those that are not there. */
function checkAnchors() {
  const dist = join(site, "dist");
  const texts = new Map(
    readdirSync(dist, { recursive: true })
      .map((name) => name.split("\\").join("/"))
      .filter((name) => name.endsWith(".html"))
      .map((name) => [
        `/${name.replace(/(^|(?<=\/))index\.html$|\.html$/, "")}`,
        readFileSync(join(dist, name), "utf8"),
      ]),
  );
  const dead = [...texts].flatMap(([from, text]) =>
    [...text.matchAll(/href="([^"#:]*)#([^"]+)"/g)]
      .filter(([, path, anchor]) => {
        const to = texts.get(new URL(path || from, `http://site${from}`).pathname);
        return to === undefined || !to.includes(`id="${decodeURIComponent(anchor)}"`);
      })
      .map(([link]) => `${from}: ${link}`),
  );
  if (dead.length > 0) throw new Error(`headings that are not there:\n${dead.join("\n")}`);
}

rmSync(pages, { recursive: true, force: true });
const files = ["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md", "CODE_OF_CONDUCT.md"];
files.push(
  ...readdirSync(join(root, "docs"), { recursive: true })
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
);
for (const file of files) {
  const target = join(pages, pageOf(file.split("\\").join("/")));
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, onSite(file, readFileSync(join(root, file), "utf8")));
}
if (existsSync(join(root, "docs/images")))
  cpSync(join(root, "docs/images"), join(pages, "images"), { recursive: true });
mkdirSync(join(pages, "public"), { recursive: true });
cpSync(join(root, "src/console/public/icon.svg"), join(pages, "public/icon.svg"));
process.stdout.write(`${files.length} pages\n`);

if (!process.argv.includes("--pages-only")) {
  const vitepress = join(site, "node_modules/vitepress/bin/vitepress.js");
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [vitepress, "build", site], { cwd: site });
  const said = `${stdout}${stderr}`;
  process.stdout.write(said);
  if (/warn/i.test(said)) throw new Error("the build has warned");
  checkAnchors();
  process.stdout.write(`built into ${relative(process.cwd(), join(site, "dist"))}\n`);
}
