import { execFile, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { check } from "../../src/common/check.js";
import { responseFileSchema } from "../../src/fixtures/responses/response-file.js";
import { scenarioFileSchema } from "../../src/scenarios/scenario-file.js";
import { worldFileSchema } from "../../src/world/world-file.js";
import { mistakesOf } from "../support/documentation/commands.js";
import { type Block, documentation, ROOT, readFile } from "../support/documentation/pages.js";
import { type Entry, REGISTER, type Rule } from "../support/documentation/register.js";
import { useEmulator } from "../support/emulator.js";

// Every fenced block of the documentation, by the register: run, compiled, parsed, checked by a schema, or listed.

const run = promisify(execFile);
const emulator = useEmulator({ seed: 1 });
const pages = documentation();
const blocks = pages.flatMap((page) => page.blocks);

/** A folder in which `ucserver-emulator` is found as where it is installed. */
const folder = mkdtempSync(join(tmpdir(), "documentation-"));
mkdirSync(join(folder, "node_modules"));
symlinkSync(ROOT, join(folder, "node_modules/ucserver-emulator"), "junction");
symlinkSync(join(ROOT, "node_modules/vitest"), join(folder, "node_modules/vitest"), "junction");
afterAll(() => rmSync(folder, { recursive: true }));

const covers = ({ language, begins }: Entry, block: Block): boolean =>
  block.language === language && block.text.startsWith(begins);
const entryOf = (block: Block): Entry | undefined => REGISTER[block.page]?.find((entry) => covers(entry, block));
const withRule = <K extends Rule["kind"]>(kind: K): { block: Block; rule: Extract<Rule, { kind: K }> }[] =>
  blocks.flatMap((block) => {
    const rule = entryOf(block)?.rule;
    return rule?.kind === kind ? [{ block, rule: rule as Extract<Rule, { kind: K }> }] : [];
  });
const named = <T extends { readonly block: Block }>(all: readonly T[]): [string, T][] =>
  all.map((one) => [one.block.name, one]);

describe("the register of code blocks", () => {
  it("covers every block", () => {
    expect(blocks.length).toBeGreaterThan(100);
    expect(blocks.filter((block) => !entryOf(block)).map(({ name }) => name)).toEqual([]);
  });

  it("has no entry without a block", () => {
    const unused = Object.entries(REGISTER).flatMap(([page, entries]) =>
      entries.filter((entry) => !blocks.some((block) => block.page === page && entryOf(block) === entry)),
    );
    expect(unused).toEqual([]);
  });

  it("names tests that read the page", () => {
    for (const { block, rule } of withRule("tested")) {
      const page = block.page.split("/").at(-1) ?? "";
      expect(readFile(rule.by), `${rule.by} reads ${block.page}`).toContain(page);
    }
  });
});

describe("lines for a shell", () => {
  const shell = blocks.filter(({ language }) => language === "sh");

  it.each(shell.map((block) => [block.name, block] as const))(
    "can be read, and have commands that exist: %s",
    async (_, { text }) => {
      await run("sh", ["-n", "-c", text]);
      expect(mistakesOf(text)).toEqual([]);
    },
  );

  it.each(named(withRule("run")))("run: %s", async (_, { block }) => {
    const script = block.text
      .replaceAll("http://localhost:7224", emulator.uc.url)
      .replace("npx ucserver-emulator &\n", "");
    const { stdout, code } = await runShell(script, script.startsWith("curl -N"));
    expect(code).toBe(0);
    const written = script.includes(" > ") ? "in a file" : stdout;
    expect(written).not.toBe("");
    expect(written).not.toMatch(/^\{"error":\{"what"/m);
  });

  it("are told when they are wrong", () => {
    const wrong = [
      ["npx ucserver-emulator --sede 1", /no flag --sede/],
      ["ucserver-emulator tial -n 3", /no command tial/],
      ["ucserver-emulator tail --folow", /--folow/],
      ["npm ci && npm run biuld --prefix site", /no run biuld in site/],
      ["node scripts/none.mjs", /no file scripts\/none.mjs/],
      ["wegt http://localhost", /wegt is not known/],
    ] as const;
    for (const [line, message] of wrong) expect(mistakesOf(line).join("\n"), line).toMatch(message);
    expect(mistakesOf("FUZZ_RUNS=1 npx vitest run test/docs # words")).toEqual([]);
  });
});

/** With `endless` it is ended as soon as something has come. */
function runShell(script: string, endless: boolean): Promise<{ stdout: string; code: number | null }> {
  return new Promise((resolve) => {
    const child = spawn("sh", ["-ec", endless ? `exec ${script}` : script], { cwd: folder });
    let stdout = "";
    child.stdout.on("data", (data) => {
      stdout += data;
      if (endless) child.kill("SIGTERM");
    });
    child.on("close", (code) => resolve({ stdout, code: endless ? 0 : code }));
  });
}

describe("programs", () => {
  it.each(named(withRule("quoted")))("stand in a file that CI runs: %s", (_, { block, rule }) => {
    const lines = readFile(rule.from).split("\n");
    let at = 0;
    for (const line of block.text.split("\n")) {
      const found = lines.findIndex((one, index) => index >= at && one.includes(line));
      expect(found, `${rule.from} has the line, in its place: ${line}`).toBeGreaterThanOrEqual(at);
      at = found + (line === "" ? 0 : 1);
    }
    const [, part = ""] = rule.from.split("/");
    const runs = `${readFile("examples/run.sh")}${readFile("scripts/newcomer.mjs")}`;
    expect(runs).toContain(part);
  });

  it.each(named(withRule("program")))("run: %s", async (_, { block }) => {
    const file = join(folder, `program-${blocks.indexOf(block)}.mjs`);
    // The scenario waits for a client that answers, which is the test's part.
    const text = block.text.replace("// it rings; let your client answer, then:", ANSWERS);
    writeFileSync(file, text);
    const { stderr } = await run(process.execPath, [file]);
    expect(stderr).toBe("");
  });

  it("compile, with the package as it is", async () => {
    const all = withRule("compiled");
    expect(all.length).toBeGreaterThan(2);
    const files = all.map(({ block }, index) => {
      const file = `block-${index}.${block.language === "ts" ? "mts" : "mjs"}`;
      writeFileSync(join(folder, file), `${block.text}\nexport {};\n`);
      return file;
    });
    writeFileSync(join(folder, "given.d.ts"), GIVEN);
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(configFor([...files, "given.d.ts"])));
    const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
    const said = await run(process.execPath, [tsc, "-p", folder]).then(
      () => "",
      (error) => String(error.stdout),
    );
    expect(said).toBe("");
  });
});

const ANSWERS = `
const alice = await uc.logIn("alice");
await alice.call("asnCtiAnswerCall", { u8sConnectionID: uc.user("alice").calls[0].id });`;

/** What lines of a page take for granted. */
const GIVEN = `
import type { UcClient, UcEmulator } from "ucserver-emulator";
declare global {
  const uc: UcEmulator;
  const alice: UcClient;
  const startServer: typeof import("ucserver-emulator").startServer;
}
`;

const configFor = (files: readonly string[]) => ({
  compilerOptions: {
    ...{ target: "es2023", module: "nodenext", strict: true, noEmit: true, skipLibCheck: true },
    ...{ lib: ["es2023", "esnext.disposable", "dom"], types: ["node"], allowJs: true, checkJs: true },
    resolveJsonModule: true,
    typeRoots: [join(ROOT, "node_modules/@types")],
    paths: { "ucserver-emulator": [join(ROOT, "src/index.ts")] },
  },
  files,
});

describe("data", () => {
  const SCHEMAS = { response: responseFileSchema, scenario: scenarioFileSchema, world: worldFileSchema };

  it.each(named(withRule("foreign")))("can be read: %s", (_, { block }) => {
    expect(parse(block.text)).toBeTypeOf("object");
    if (block.language === "json") expect(JSON.parse(block.text)).toBeTypeOf("object");
  });

  it.each(named(withRule("data")))("fit their form: %s", (_, { block, rule }) => {
    const read: unknown = block.language === "json" ? JSON.parse(block.text) : parse(block.text);
    const world = (part: object) => ({ ucsid: "local", users: [{ name: "alice" }, { name: "bob" }], ...part });
    const value = rule.form === "world" || rule.form === "entraId" ? world(read as object) : read;
    const schema = SCHEMAS[rule.form === "entraId" ? "world" : rule.form];
    expect(() => check(schema, value, "the block")).not.toThrow();
  });
});

describe("languages that nothing here runs", () => {
  it.each(named(withRule("read")))("name the image's port, and how to know that it is ready: %s", (_, { block }) => {
    expect(block.text).toContain("registry.example.com/ucserver-emulator:");
    expect(block.text).toContain("7224");
    expect(block.text).toMatch(/\/__admin\/health|listens on/);
  });
});
