import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

// What is on the site. That it builds without a warning and without a dead link is seen by building it: .ci/run.

const root = new URL("../../", import.meta.url);
const config = readFileSync(new URL("site/.vitepress/config.mjs", root), "utf8");
const listed = [...config.matchAll(/page\("[^"]+", "\/([^"]*)"\)/g)].map(([, path = ""]) => path);

it("the site lists every page, and none that is not there", () => {
  const pages = readdirSync(new URL("docs", root)).filter((name) => name.endsWith(".md"));
  const ofDocs = pages.map((name) => name.replace(".md", ""));
  const others = ["", "decisions/", "changelog", "contributing", "security", "code_of_conduct"];
  expect([...listed].sort()).toEqual([...ofDocs, ...others].sort());
});

it("the site is searched without a network", () => {
  expect(config).toContain('search: { provider: "local" }');
});
