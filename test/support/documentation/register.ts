/** How the content of a block is known to be right, beside what is checked of every block in its language. */
export type Rule =
  /** Another test runs it, reads it or makes it. */
  | { readonly kind: "tested"; readonly by: string }
  /** It stands in a file that CI runs. */
  | { readonly kind: "quoted"; readonly from: string }
  /** The whole of it is a program, which is run here. */
  | { readonly kind: "program" }
  /** Lines of a program, which the compiler reads here. */
  | { readonly kind: "compiled" }
  /** Lines for a shell, which are run here against an emulator. */
  | { readonly kind: "run" }
  /** Lines for a shell whose commands and flags exist. */
  | { readonly kind: "commands" }
  /** Data of one of the forms that the emulator reads. */
  | { readonly kind: "data"; readonly form: "response" | "scenario" | "world" | "entraId" }
  /** Data that another program reads; it is YAML or JSON. */
  | { readonly kind: "foreign" }
  /** What a program writes, shortened: for people to look at. */
  | { readonly kind: "shown" }
  /** A language that nothing here can run; it names the port and what tells that the emulator is ready. */
  | { readonly kind: "read" };

/** Blocks of a page in a language that begin so. */
export interface Entry {
  readonly language: string;
  readonly begins: string;
  readonly rule: Rule;
}

const entry = (rule: Rule, language: string, begins: string): Entry => ({ language, begins, rule });
const tested = (by: string, language: string, begins = "") =>
  entry({ kind: "tested", by: `test/${by}.test.ts` }, language, begins);
const quoted = (from: string, language: string, begins: string) =>
  entry({ kind: "quoted", from: `examples/${from}` }, language, begins);
const commands = (begins: string) => entry({ kind: "commands" }, "sh", begins);
const run = (begins: string) => entry({ kind: "run" }, "sh", begins);
const shown = (begins: string) => entry({ kind: "shown" }, "text", begins);
const program = (begins: string) => entry({ kind: "program" }, "js", begins);
const compiled = (language: "js" | "ts", begins: string) => entry({ kind: "compiled" }, language, begins);
const data = (form: "response" | "scenario" | "world" | "entraId", language: string, begins: string) =>
  entry({ kind: "data", form }, language, begins);
const foreign = (language: string, begins: string) => entry({ kind: "foreign" }, language, begins);
const read = (language: string, begins: string) => entry({ kind: "read" }, language, begins);

/**
 * Every block of every page, and what checks it. A block that no entry of its page covers fails the test, and so does an
 * entry that covers none; the first that fits counts.
 */
export const REGISTER: Readonly<Record<string, readonly Entry[]>> = {
  "README.md": [
    commands("npm ci\nnpm start"),
    commands("node --test examples/first-call/"),
    commands("docker build"),
    tested("docs/readme", "sh", "curl "),
    tested("docs/readme", "json", "{"),
    quoted("first-call/answer.test.js", "js", 'import assert from "node:assert/strict";'),
    quoted("first-call/browser.js", "js", "const { sessionid }"),
    program('import { startServer } from "ucserver-emulator";'),
    foreign("yaml", "- uses: actions/setup-node"),
    shown("ucserver-emulator 0.1.0 listens on"),
    shown('→ {"invoke"'),
    shown("ucserver-emulator: my/world/local.yaml"),
  ],
  "CONTRIBUTING.md": [commands("npm ci"), shown("src/\n")],
  "docs/behaviour.md": [data("entraId", "yaml", "entraId:")],
  "docs/benchmarks.md": [commands("npm run bench"), commands("mkdir /tmp/peers")],
  "docs/ber.md": [run("curl -H "), compiled("js", "const alice")],
  "docs/command-line.md": [tested("docs/command-line", "text")],
  "docs/fixtures.md": [tested("fixtures/examples", "yaml"), tested("fixtures/examples", "json")],
  "docs/in-ci.md": [
    quoted("vitest/dialer.test.js", "js", 'import { test } from "ucserver-emulator/vitest";'),
    quoted("node-test/dialer.test.js", "js", "import { after, afterEach, before"),
    quoted("jest/dialer.test.js", "js", "import { afterAll, afterEach"),
    quoted("jest/jest.config.js", "js", "export default { testEnvironment"),
    quoted("jest/package.json", "json", '"test": "node --experimental-vm-modules'),
    quoted("runners/jest-cjs/call.test.js", "js", "let emulator;\nbeforeAll"),
    quoted("runners/ts-jest-esm/jest.config.mjs", "js", 'import { fileURLToPath } from "node:url";'),
    quoted("runners/mocha/call.test.mjs", "js", 'import assert from "node:assert/strict";'),
    quoted("runners/playwright/call.test.mjs", "js", "import { test as base, expect }"),
    compiled("ts", "await using uc = await startServer();"),
    tested("snapshots/snapshot", "js", 'const alice = await uc.logIn("alice");'),
    tested("docs/in-ci", "sh", "curl -X POST"),
    run('curl "http://localhost:7224/__admin/coverage?format=text"'),
    commands("npx ucserver-emulator coverage"),
    shown("expected at least 1 × asnCtiMakeCall"),
    shown("lines[1]: line"),
    tested("docs/in-ci", "yaml"),
    quoted(
      "testcontainers/answer.test.js",
      "js",
      'import { after, before, test } from "node:test";\nimport { UcServer',
    ),
    read("java", "GenericContainer<?>"),
    read("csharp", "var container"),
    read("python", "from testcontainers.core"),
  ],
  "docs/journal.md": [
    run('curl "http://localhost:7224/__admin/journal?filter='),
    run("curl -N "),
    compiled("js", "const [call] = uc.journal("),
    shown("event: open"),
  ],
  "docs/lint.md": [run("curl -fsS ")],
  "docs/mcp.md": [commands("npx ucserver-emulator --mcp true"), foreign("json", '{ "mcpServers"')],
  "docs/recordings.md": [
    commands("ucserver-emulator import "),
    commands("ucserver-emulator record "),
    commands("ucserver-emulator compare "),
    commands("ucserver-emulator --passthrough "),
    commands("ucserver-emulator export --from "),
  ],
  "docs/scenarios.md": [run("curl -H "), data("scenario", "yaml", "# yaml-language-server"), program("import {")],
  "docs/team.md": [commands("npx ucserver-emulator --host"), tested("docs/team", "sh", "curl ")],
  "docs/telephony.md": [
    tested("docs/telephony-page", "mermaid"),
    run("npx ucserver-emulator &"),
    data("world", "json", '{ "telephony"'),
  ],
  "fixtures/init/README.md": [commands("ucserver-emulator --fixtures")],
  "skills/ucserver-emulator/SKILL.md": [
    commands("ucserver-emulator call "),
    program('import { startServer } from "ucserver-emulator";'),
  ],
};
