import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, it } from "vitest";
import { documentation, filesBelow, isFolder, type Page, ROOT, readFile } from "../support/documentation/pages.js";
import { useEmulator } from "../support/emulator.js";

// Every link of the documentation. Nothing is asked over the network: links of the web go to hosts that are known here.

const HOSTS = new Set(["www.contributor-covenant.org", "semver.org", "modelcontextprotocol.io"]);
const emulator = useEmulator({ mcp: true });
const pages = documentation();
const pageAt = new Map(pages.map((page) => [page.path, page]));

const isWeb = (link: string): boolean => /^[a-z][a-z+.-]*:/i.test(link);
const isOwn = (link: string): boolean => /^http:\/\/(localhost|127\.0\.0\.1):7224(\/|$)/.test(link);

/** What is wrong with a link to a file, as a sentence; undefined when it leads somewhere. */
function mistakeOf(from: string, link: string): string | undefined {
  const [path = "", anchor] = link.split("#");
  const file = path === "" ? from : posix.join(posix.dirname(from), path);
  if (file.startsWith("..") || !existsSync(join(ROOT, file))) return `${from} links to ${link}, which is not there`;
  if (path.endsWith("/") !== isFolder(file))
    return `${from} links to ${link}: a folder, and only that, ends with a slash`;
  if (anchor === undefined) return undefined;
  return pageAt.get(file)?.anchors.has(anchor) ? undefined : `${from} links to ${link}, and there is no such heading`;
}

describe("links of the documentation", () => {
  const all = pages.flatMap(({ path, links }) => links.map((link) => ({ path, link })));

  it("lead to files and headings that are there", () => {
    const files = all.filter(({ link }) => !isWeb(link));
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter(({ link }) => link.includes("#")).length).toBeGreaterThan(10);
    expect(files.flatMap(({ path, link }) => mistakeOf(path, link) ?? [])).toEqual([]);
  });

  it("lead into the web to hosts that are known, by https", () => {
    const web = all.filter(({ link }) => isWeb(link) && !isOwn(link));
    expect(web.length).toBeGreaterThan(0);
    const wrong = web.filter(({ link }) => {
      const { protocol, hostname } = new URL(link);
      return protocol !== "https:" || !HOSTS.has(hostname);
    });
    expect(wrong).toEqual([]);
  });

  it("lead to pages of a running emulator that answer", async () => {
    const own = [...new Set(all.map(({ link }) => link).filter(isOwn))];
    expect(own.length).toBeGreaterThan(1);
    for (const link of own) {
      const answer = await fetch(link.replace(/^http:\/\/[^/]+/, emulator.uc.url));
      await answer.arrayBuffer();
      // What assistants post to cannot be looked at.
      expect(answer.status, link).toBe(link.endsWith("/__admin/mcp") ? 405 : 200);
    }
  });

  it("that are wrong are told", () => {
    const link = (to: string) => mistakeOf("docs/in-ci.md", to);
    expect(link("../examples/")).toBeUndefined();
    expect(link("fixtures.md#templates")).toBeUndefined();
    expect(link("#jest")).toBeUndefined();
    expect(link("#jset")).toContain("no such heading");
    expect(link("fixtures.md#template")).toContain("no such heading");
    expect(link("fixture.md")).toContain("not there");
    expect(link("../../elsewhere.md")).toContain("not there");
    expect(link("../examples")).toContain("slash");
  });
});

describe("pages and files that are named beside links", () => {
  /** A file of the repository, from its root. Parts in capitals, stars and ellipses stand for something else. */
  const FILE = /^(?:src|docs|test|bench|scripts|examples|fixtures|site|skills|\.github|\.ci)\/[\w./-]+$/;
  const MADE = ["fixtures/world/local.yaml"];

  it("as code in a line are there", () => {
    const namedIn = ({ path, code }: Page) => code.filter((text) => FILE.test(text)).map((file) => ({ path, file }));
    const all = pages.flatMap(namedIn);
    expect(all.length).toBeGreaterThan(20);
    expect(all.filter(({ file }) => !existsSync(join(ROOT, file)) && !MADE.includes(file))).toEqual([]);
  });

  it("by programs, as docs/NAME.md, are there, with their headings", () => {
    const files = ["src", "scripts", "fixtures", "bench"]
      .flatMap(filesBelow)
      .filter((path) => /\.(ts|tsx|mjs|html|js|yaml|md)$/.test(path));
    const said = files.flatMap((path) =>
      [...readFile(path).matchAll(/\b(docs\/[\w/-]+\.md)(#[\w-]+)?/g)].map(([, page = "", anchor = ""]) => ({
        path,
        to: `${page}${anchor}`,
      })),
    );
    expect(said.length).toBeGreaterThan(30);
    expect(said.flatMap(({ path, to }) => (mistakeOf("README.md", to) ? [`${path} names ${to}`] : []))).toEqual([]);
  });
});
