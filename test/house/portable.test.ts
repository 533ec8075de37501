import { describe, expect, it } from "vitest";
import { filesBelow, readFile as read } from "../support/documentation/pages.js";
import { POSIX_ONLY } from "../support/posix-only.js";

// What would work here and break on Windows, as far as reading the text tells.

const FOLDERS = ["src", "scripts", "test", "bench", "examples", "site/.vitepress"];
const sources = FOLDERS.flatMap(filesBelow).filter(
  (path) => /\.(m?[jt]sx?|cjs)$/.test(path) && !path.includes("/cache/") && path !== "test/house/portable.test.ts",
);

const found = (pattern: RegExp): string[] =>
  sources.flatMap((path) => [...read(path).matchAll(pattern)].map(([text]) => `${path}: ${text}`));

describe("on every system", () => {
  it("reads the sources", () => expect(sources.length).toBeGreaterThan(800));

  it("a file's name is made from its URL by fileURLToPath: the path of a URL begins with a slash before the drive", () => {
    expect(found(/import\.meta\.url\)\.pathname/g)).toEqual([]);
  });

  it("a module is imported by a URL: a path with a drive is none", () => {
    expect(found(/\bimport\((?:join|resolve|`\$\{(?:root|folder|ROOT))/g)).toEqual([]);
  });

  it("a folder is linked as a junction: other links need rights that nobody has", () => {
    const links = found(/symlink(?:Sync)?\([^;]*node_modules[^;]*;/g);
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter((link) => !link.includes('"junction"'))).toEqual([]);
  });

  it("a temporary folder is the system's", () => {
    expect(found(/["'`]\/tmp\b/g)).toEqual([]);
  });

  it("scripts of package.json have nothing that only one shell knows", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const special = Object.entries(scripts).filter(([, line]) =>
      /[$;|<>'`]|^\w+=|\b(rm|cp|mv|mkdir|sh|bash) /.test(line),
    );
    expect(special).toEqual([]);
  });

  it("files have the ends of lines that they have here", () => {
    expect(read(".gitattributes")).toMatch(/^\* text=auto eol=lf$/m);
  });
});

it("tests that need a shell, signals or rights of files are those that Windows leaves out", () => {
  const needs = /"(?:sh|bash)", \[|execFile\(\s*"(?:sh|bash)"|kill\([^)]*"SIG|chmodSync\(/;
  const tests = sources.filter((path) => path.endsWith(".test.ts") && !path.startsWith("test/browser/"));
  expect(tests.filter((path) => needs.test(read(path))).sort()).toEqual([...POSIX_ONLY].sort());
});
