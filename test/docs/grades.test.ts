import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const root = new URL("../../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");
const filesOf = (folder: string, ending: string): string[] =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending))
    .map((file) => `${folder}${file}`);

const sections = new Set([...read("docs/protocol.md").matchAll(/^## (\d+)\. /gm)].map(([, number]) => number));
const sources = filesOf("src/", ".ts").filter((file) => !file.includes(".generated."));
/** The comments of a source file, each as one line. A text with `//` in it counts as one too, which does no harm. */
const commentsOf = (file: string): string[] =>
  [...read(file).matchAll(/\/\*[\s\S]*?\*\/|(?:^\s*\/\/.*\n)+|\/\/.*/gm)].map(([comment]) =>
    comment.replace(/\n\s*(?:\*|\/\/)?\s*/g, " "),
  );

describe("the fact sheet", () => {
  it("numbers its sections without a gap", () => {
    expect(sections.size).toBeGreaterThan(0);
    expect([...sections]).toEqual([...sections].map((_, index) => String(index + 1)));
  });

  it("is named in the sources by a section that exists", () => {
    const references = sources.flatMap((file) =>
      [...read(file).matchAll(/protocol\.md,? (?:§|section )(\d+)/g)].map(([, section]) => ({ file, section })),
    );
    expect(references.length).toBeGreaterThan(100);
    expect(references.filter(({ section }) => !sections.has(section))).toEqual([]);
  });

  it("is named beside each behaviour that a comment calls documented or observed", () => {
    const marks = sources.flatMap((file) =>
      commentsOf(file).flatMap((comment) =>
        [...comment.matchAll(/\b(?:documented|observed)\b.{0,20}/gi)].map(([mark]) => `${file}: ${mark}`),
      ),
    );
    expect(marks.length).toBeGreaterThan(100);
    expect(marks.filter((mark) => !/(?:documented|observed), protocol\.md §\d/i.test(mark))).toEqual([]);
  });

  it("is linked to from the README", () => {
    const links = [...read("README.md").matchAll(/\]\((docs\/protocol\.md)(?:#[^)]*)?\)/g)];
    expect(links).not.toEqual([]);
  });
});
