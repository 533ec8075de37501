import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}

/** What the rules of `.dependency-cruiser.mjs` find in the folder's `src/`. */
function violations(folder: string): Violation[] {
  const command = join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const config = join(root, ".dependency-cruiser.mjs");
  let report: string;
  try {
    const options = { cwd: folder, encoding: "utf8", maxBuffer: 1 << 28, stdio: "pipe" } as const;
    report = execFileSync(process.execPath, [command, "--config", config, "--output-type", "json", "src"], options);
  } catch (error) {
    // The exit code is the number of violations.
    report = (error as { stdout: string }).stdout;
  }
  return (JSON.parse(report) as { summary: { violations: Violation[] } }).summary.violations;
}

/** A file of the room, and what it must not import. */
const FORBIDDEN: readonly (readonly [rule: string, file: string, target: string])[] = [
  ["time-imports", "time/probe.ts", "../world/capacity.js"],
  ["matching-imports", "matching/probe.ts", "../rose/problems.js"],
  ["interface-imports", "interface/probe.ts", "../world/directory.js"],
  ["world-imports", "world/probe.ts", "../server/session.js"],
  ["rose-imports", "rose/probe.ts", "../server/session.js"],
  ["wire-imports", "wire/probe.ts", "../operations/handler.js"],
  ["server-imports", "server/probe.ts", "../events/mapping.js"],
  ["server-imports", "server/probe-2.ts", "../config.js"],
  ["server-imports", "server/probe-3.ts", "../faults/faults.js"],
  ["events-imports", "events/probe.ts", "../operations/handler.js"],
  ["operations-imports", "operations/probe.ts", "../dispatch.js"],
  ["transport-is-the-door", "control/probe.ts", "../transport/frame.js"],
  ["config-imports-leaves", "config.ts", "./world/directory.js"],
  ["leaves-import-leaves", "lint/rules.ts", "./finding.js"],
];

describe("the layers of src/", () => {
  const folder = mkdtempSync(join(tmpdir(), "house-"));
  let found: Violation[] = [];

  const write = (file: string, text: string): void => writeFileSync(join(folder, "src", file), text);
  const broken = (rule: string, file: string): boolean =>
    found.some((violation) => violation.rule.name === rule && violation.from === `src/${file}`);

  beforeAll(() => {
    cpSync(join(root, "src"), join(folder, "src"), { recursive: true });
    for (const [, file, target] of FORBIDDEN) {
      write(file, `import "${target}";\n`);
      write(file.replace(".ts", "-type.ts"), `import type { X } from "${target}";\nexport type Y = X;\n`);
    }
    write("world/circle-a.ts", 'import type { B } from "./circle-b.js";\nexport interface A { readonly b?: B }\n');
    write("world/circle-b.ts", 'import type { A } from "./circle-a.js";\nexport interface B { readonly a?: A }\n');
    found = violations(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("hold", () => {
    expect(violations(root).map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual([]);
  });

  it.each(FORBIDDEN)("%s forbids %s to import %s", (rule, file) => {
    expect(broken(rule, file)).toBe(true);
  });

  // The two rules about single files have no other file to put the type's import into.
  it.each(FORBIDDEN.filter(([rule]) => !/leaves/.test(rule)))("%s forbids %s to import types of %s", (rule, file) => {
    expect(broken(rule, file.replace(".ts", "-type.ts"))).toBe(true);
  });

  it("no-circular finds a circle of types alone", () => {
    expect(broken("no-circular", "world/circle-a.ts")).toBe(true);
  });
});
