/** What a test is started with: options of `startServer`. */
export type TestOptions = Readonly<Record<string, unknown>>;

export interface TestParts {
  readonly options: TestOptions;
  /** The file beside the test with the state that it begins with; undefined for a fresh server. */
  readonly state: string | undefined;
  readonly comment: string;
  readonly title: string;
  readonly steps: readonly string[];
}

/** How a test runner, with its assertions, writes a test. In the steps `uc` is the emulated server. */
export interface Runner {
  /** The whole file. */
  file(parts: TestParts): string;
  /** The expression has this value. */
  is(expression: string, value: string | number): string;
  isNot(expression: string, value: string | number): string;
  /** The variable holds an object with all that is in this one. */
  holds(variable: string, value: object): string;
  /** The promise is rejected with an error that has all that is in this object. */
  fails(promise: string, error: object): string;
}

const json = (value: unknown): string => JSON.stringify(value, null, 2) ?? "undefined";
const body = (steps: readonly string[]): string[] => steps.map((line) => `  ${line.replaceAll("\n", "\n  ")}`);
const inOneLine = (options: TestOptions): string =>
  `{ ${Object.entries(options)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join(", ")} }`;

const READ = 'import { readFileSync } from "node:fs";';
const loadState = (file: string): string =>
  `uc.loadState(JSON.parse(readFileSync(new URL(${JSON.stringify(`./${file}`)}, import.meta.url), "utf8")));`;

export const vitest: Runner = {
  file({ options, state, comment, title, steps }) {
    const own = Object.keys(options).length > 0;
    // A state is the whole emulator's.
    const [uc, begin] = state === undefined ? ["uc", []] : ["emulator: uc", [loadState(state)]];
    return [
      ...(state === undefined ? [] : [READ]),
      `import { ${own ? "ucTest" : "test"} } from "ucserver-emulator/vitest";`,
      'import { expect } from "vitest";',
      "",
      ...(own ? [`const test = ucTest(${inOneLine(options)});`, ""] : []),
      `// ${comment}`,
      `test(${JSON.stringify(title)}, async ({ ${uc} }) => {`,
      ...body([...begin, ...steps]),
      "});",
      "",
    ].join("\n");
  },
  is: (expression, value) => `expect(${expression}).toBe(${JSON.stringify(value)});`,
  isNot: (expression, value) => `expect(${expression}).not.toBe(${JSON.stringify(value)});`,
  holds: (variable, value) => `expect(${variable}).toMatchObject(${json(value)});`,
  fails: (promise, error) => `await expect(${promise}).rejects.toMatchObject(${json(error)});`,
};

/** What node:test has no assertion for in Node 20. */
const HOLDS = [
  "/** The part of a value that is also in the expected one. */",
  "const part = (value, expected) => {",
  '  if (typeof value !== "object" || value === null || typeof expected !== "object" || expected === null) return value;',
  "  if (Array.isArray(value)) return value.map((one, at) => part(one, expected[at]));",
  "  return Object.fromEntries(Object.keys(expected).map((name) => [name, part(value[name], expected[name])]));",
  "};",
  "const holds = (value, expected) => {",
  "  assert.deepEqual(part(value, expected), expected);",
  "  return true;",
  "};",
];

export const nodeTest: Runner = {
  file({ options, state, comment, title, steps }) {
    const begin = state === undefined ? [] : [loadState(state)];
    const start = `startServer(${Object.keys(options).length > 0 ? inOneLine(options) : ""})`;
    const asksParts = steps.some((step) => step.includes("holds("));
    return [
      'import assert from "node:assert/strict";',
      ...(state === undefined ? [] : [READ]),
      'import { test } from "node:test";',
      'import { startServer } from "ucserver-emulator";',
      "",
      ...(asksParts ? [...HOLDS, ""] : []),
      `// ${comment}`,
      `test(${JSON.stringify(title)}, async (t) => {`,
      ...body([`const uc = await ${start};`, "t.after(() => uc.stop());", ...begin, ...steps]),
      "});",
      "",
    ].join("\n");
  },
  is: (expression, value) => `assert.equal(${expression}, ${JSON.stringify(value)});`,
  isNot: (expression, value) => `assert.notEqual(${expression}, ${JSON.stringify(value)});`,
  holds: (variable, value) => `holds(${variable}, ${json(value)});`,
  fails: (promise, error) => `await assert.rejects(${promise}, (error) => holds(error, ${json(error)}));`,
};
