import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { environmentOf, OPTIONS } from "../../src/options.js";
import { useEmulator } from "../support/emulator.js";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const page = read("docs/in-ci.md");
const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, "gs"))].map(([, text = ""]) => text);
const emulator = useEmulator();

describe("the page In CI", () => {
  it("has curl lines that work, in their order", async () => {
    const lines = blocks("sh").flatMap((block) => block.trim().split("\n"));
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) {
      const command = line
        .replaceAll("http://localhost:7224", emulator.uc.url)
        .replace(/^curl/, "curl -s -w '\\n%{http_code}'");
      const { stdout } = await promisify(execFile)("sh", ["-c", command]);
      expect(stdout, line).toMatch(/\n20[01]$/);
      if (line.includes("/verify")) expect(stdout).toContain('"pass":true');
    }
  });

  it("quotes the examples as they are", () => {
    const [vitest = "", nodeTest = "", jest = "", jestConfig = ""] = blocks("js");
    const [cjs = "", tsJest = "", mocha = "", playwright = ""] = blocks("js").slice(4);
    const [jestScript = ""] = blocks("json");
    for (const [block, file] of [
      [vitest, "examples/vitest/dialer.test.js"],
      [nodeTest, "examples/node-test/dialer.test.js"],
      [jest, "examples/jest/dialer.test.js"],
      [jestConfig, "examples/jest/jest.config.js"],
      [jestScript, "examples/jest/package.json"],
      [cjs, "examples/runners/jest-cjs/call.test.js"],
      [tsJest, "examples/runners/ts-jest-esm/jest.config.mjs"],
      [mocha, "examples/runners/mocha/call.test.mjs"],
      [playwright, "examples/runners/playwright/call.test.mjs"],
    ] as const) {
      const example = read(file);
      expect(block.length, file).toBeGreaterThan(0);
      for (const line of block.split("\n")) expect(example).toContain(line);
    }
  });

  it("has YAML that can be read, and options that there are", () => {
    const documents = blocks("yaml");
    expect(documents).toHaveLength(3);
    for (const text of documents) expect(parse(text)).toBeTypeOf("object");
    const variables = Object.keys(OPTIONS).map(environmentOf);
    for (const [name] of page.matchAll(/UCSERVER_EMULATOR_[A-Z_]+/g)) expect(variables).toContain(name);
  });
});
