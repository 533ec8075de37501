import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const source = new URL("../../src/", import.meta.url);
const DECLARATION = /^(?:export )?(?:declare )?(?:abstract )?(?:interface|class|type) (\w+)(?=[\s<{=])/gm;

/** Names that several files declare with the same meaning, each with the reason. None does at present. */
const ALLOWED: Readonly<Record<string, string>> = {};

/** The type names that a file's text declares. Names that it only imports or exports again are none of them. */
const declaredIn = (text: string): string[] => [...text.matchAll(DECLARATION)].map(([, name = ""]) => name);

/**
 * Type names by the files of `src/` that declare them; generated files repeat the service's names on purpose, and the pages of
 * the console are a program of their own, which knows of the others what goes over HTTP.
 */
function declarations(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const file of readdirSync(source, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".ts") || file.endsWith(".generated.ts") || /^console[\\/]app/.test(file)) continue;
    for (const name of new Set(declaredIn(readFileSync(new URL(file, source), "utf8")))) {
      found.set(name, [...(found.get(name) ?? []), file]);
    }
  }
  return found;
}

describe("the names of types", () => {
  const repeated = [...declarations()].filter(([, files]) => files.length > 1);

  it("stand for one thing each", () => {
    const unexpected = repeated.filter(([name]) => !Object.hasOwn(ALLOWED, name));
    expect(unexpected.map(([name, files]) => `${name}: ${files.sort().join(", ")}`)).toEqual([]);
  });

  it("are allowed twice only while they are declared twice", () => {
    const names = new Set(repeated.map(([name]) => name));
    expect(Object.keys(ALLOWED).filter((name) => !names.has(name))).toEqual([]);
  });

  it("are found in every form of declaration", () => {
    const text = [
      "interface A {",
      "export type B<T> = T;",
      "export abstract class C<T> extends D {",
      'export type { E } from "./e.js";',
      "  type F,",
    ].join("\n");
    expect(declaredIn(text)).toEqual(["A", "B", "C"]);
  });
});
