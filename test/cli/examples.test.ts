import { execFile, spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Example } from "../../src/cli/command.js";
import { commandHelp, listed } from "../../src/cli/help.js";
import { COMMANDS } from "../../src/cli/table.js";
import { coloursFor } from "../../src/cli/terminal.js";
import { useEmulator } from "../support/emulator.js";
import { HarClient } from "../support/har-client.js";

const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const emulator = useEmulator();
const plain = coloursFor({}, { NO_COLOR: "1" });

let folder: string;
let environment: NodeJS.ProcessEnv;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "ucserver-emulator-"));
  const bin = join(folder, "bin");
  mkdirSync(bin);
  // Found by its name, as where the package is installed.
  writeFileSync(join(bin, "ucserver-emulator"), `#!/bin/sh\nexec "${process.execPath}" "${cli}" "$@"\n`);
  chmodSync(join(bin, "ucserver-emulator"), 0o755);
  // Something to look at.
  const alice = await emulator.uc.logIn("alice");
  await alice.call("asnCtiEnumPhoneLines", { typeofLines: 0, attachChangeNotify: 0 });
  // What a browser has saved of it.
  const browser = new HarClient(emulator.uc);
  await browser.call(await browser.logIn("alice"), "asnGetLoggedInContact");
  browser.save(join(folder, "session.har"));
  environment = { PATH: `${bin}:${process.env.PATH}`, HOME: folder, UCSERVER_EMULATOR_URL: emulator.uc.url };
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The lines that a person reads below "Examples". */
function linesOf(help: string): string[] {
  const lines = help.slice(help.indexOf("\nExamples\n")).split("\n").slice(2);
  return lines.filter((line) => line.startsWith("  ") && !line.startsWith("  #")).map((line) => line.trim());
}

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function run(line: string): Promise<Ran> {
  return new Promise((resolve) => {
    execFile("sh", ["-c", line], { cwd: folder, env: environment }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, stdout, stderr });
    });
  });
}

/** Runs until the first line has come, and then interrupts, as Ctrl-C does. */
function runUntilHeard(line: string): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn("sh", ["-c", `exec ${line}`], { cwd: folder, env: environment });
    let [stdout, stderr] = ["", ""];
    child.stdout.on("data", (data) => {
      if (stdout === "") child.kill("SIGINT");
      stdout += data;
    });
    child.stderr.on("data", (data) => {
      stderr += data;
    });
    child.on("close", (code) => resolve({ code: code ?? -1, stdout, stderr }));
  });
}

// In this order, since one makes what the next needs: a folder, a call, a snapshot. The start uses the folder too.
const [start, ...others] = listed(COMMANDS);
for (const command of [...others, start].filter((one) => one !== undefined)) {
  describe(`the examples of ${command.name}`, () => {
    const lines = linesOf(commandHelp(command, plain));
    it("are in its help, which the program prints", async () => {
      expect(lines.length).toBeGreaterThan(0);
      const { code, stdout } = await run(`ucserver-emulator help ${command.name}`);
      expect([code, linesOf(stdout)]).toEqual([0, lines]);
    });

    it.each(lines)("%s", async (line) => {
      const example = command.examples.find((one) => `ucserver-emulator ${one.line}`.trim() === line) as Example;
      const here = line.replace("http://localhost:7224", emulator.uc.url);
      const ran = await (example.goesOn ? runUntilHeard(here) : run(here));
      expect(ran, JSON.stringify(ran)).toMatchObject({ code: example.ends ?? 0 });
      expect(ran.stdout + ran.stderr).not.toMatch(/bug|internal error/);
      if (!line.includes(">")) expect(ran.stdout + ran.stderr).not.toBe("");
    });
  });
}
