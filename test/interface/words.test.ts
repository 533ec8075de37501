import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { catalog } from "../../src/interface/catalog.js";
import { words } from "../../src/interface/words.js";

interface WordsFile {
  readonly operations: Readonly<Record<string, object>>;
  readonly enumerations: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly fields: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const file: WordsFile = JSON.parse(
  readFileSync(new URL("../../fixtures/interface/words.json", import.meta.url), "utf8"),
);

function fieldNames(type: string): string[] {
  const notation = catalog.type(type);
  if (typeof notation !== "object") return [];
  if ("sequence" in notation) return notation.sequence.map(([name]) => name);
  return "choice" in notation ? notation.choice.map(([name]) => name) : [];
}

describe("the words of the interface", () => {
  test("describe every operation and event in a line, and nothing else", () => {
    const names = [...catalog.operations()].map(({ name }) => name);
    expect(Object.keys(file.operations).sort()).toEqual([...names].sort());
    for (const name of names) {
      expect([name, words.operation(name)?.summary]).toEqual([name, expect.stringMatching(/^[^\n]{5,120}$/)]);
    }
  });

  test("lead to operations and events that exist", () => {
    const wrong: string[] = [];
    for (const { name } of catalog.operations()) {
      const { see = [], successor } = words.operation(name) ?? {};
      for (const other of [...see, ...(successor === undefined ? [] : [successor])]) {
        if (!catalog.operation(other) || other === name) wrong.push(`${name}: ${other}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test("explain members and fields that exist", () => {
    const wrong: string[] = [];
    for (const [name, members] of Object.entries(file.enumerations)) {
      const known = catalog.enumeration(name) ?? {};
      for (const [member, meaning] of Object.entries(members)) {
        if (!Object.hasOwn(known, member) || words.member(name, member) !== meaning) wrong.push(`${name}.${member}`);
      }
    }
    for (const [name, fields] of Object.entries(file.fields)) {
      const known = new Set(fieldNames(name));
      for (const [field, meaning] of Object.entries(fields)) {
        if (!known.has(field) || words.field(name, field) !== meaning) wrong.push(`${name}.${field}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test.each(["__proto__", "constructor", "asnNoSuchThing"])("say nothing of %j", (name) => {
    expect(words.operation(name)).toBeUndefined();
    expect(words.member(name, name)).toBeUndefined();
    expect(words.field("AsnContact", name)).toBeUndefined();
  });
});
