import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { candidates } from "../../src/cli/completion.js";
import { SHELLS, scriptFor } from "../../src/cli/completion-scripts.js";
import { COMMANDS } from "../../src/cli/table.js";

const texts = async (...words: string[]): Promise<string[]> =>
  (await candidates(COMMANDS, words)).map(({ text }) => text);

describe("what can stand in the place of the last word", () => {
  it.each<[string, string[], string[]]>([
    ["a command", ["co"], ["compare", "coverage", "completion"]],
    ["an option of the start", ["--tls"], ["--tls-port"]],
    ["the value of one", ["--profile", "server-2026"], ["server-2026"]],
    ["a flag of a command", ["call", "--s"], ["--server", "--status"]],
    ["an operation", ["call", "asnGetUserTok"], ["asnGetUserToken", "asnGetUserTokenV2"]],
    [
      "an operation after a flag and its value",
      ["call", "-u", "alice", "asnTokenV"],
      ["asnTokenVerify", "asnTokenVerifyV2"],
    ],
    ["an event of trigger", ["trigger", "in"], ["incoming-call"]],
    ["an action of snapshot", ["snapshot", "lo"], ["load"]],
    ["the name of an error", ["explain", "lockedO"], ["lockedOut"]],
    ["a command to explain", ["help", "exp"], ["export", "explain"]],
    ["a folder", ["check", ""], [":folders"]],
    ["nothing for a free text", ["trigger", "note", "--text", ""], []],
    ["nothing for an unknown command", ["frobnicate", ""], []],
  ])("%s", async (_what, words, expected) => {
    expect(await texts(...words)).toEqual(expected);
  });

  it("leaves out the command that shells use, and describes the others", async () => {
    const all = await candidates(COMMANDS, [""]);
    expect(all.map(({ text }) => text)).not.toContain("complete");
    for (const { about } of all) expect(about).not.toBe("");
  });
});

const has = (shell: string): boolean => {
  try {
    execFileSync(shell, ["-c", "true"]);
    return true;
  } catch {
    return false;
  }
};

describe("the scripts", () => {
  let bin: string;
  beforeAll(() => {
    const folder = mkdtempSync(join(tmpdir(), "ucserver-emulator-"));
    bin = join(folder, "bin");
    mkdirSync(bin);
    const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
    writeFileSync(join(bin, "ucserver-emulator"), `#!/bin/sh\nexec "${process.execPath}" "${cli}" "$@"\n`);
    chmodSync(join(bin, "ucserver-emulator"), 0o755);
  });
  afterAll(() => rmSync(join(bin, ".."), { recursive: true, force: true }));

  // Where a shell is not installed its script cannot be read by it; CI has bash.
  it.each(SHELLS.filter(has))("%s reads its script without a mistake", (shell) => {
    expect(() =>
      execFileSync(shell, ["-n"], { input: scriptFor(shell), env: { PATH: process.env.PATH } }),
    ).not.toThrow();
  });

  it.runIf(has("bash"))("bash completes by it", () => {
    const complete = (...words: string[]): string[] => {
      const list = ["ucserver-emulator", ...words].map((word) => `'${word}'`).join(" ");
      const script = `${scriptFor("bash")}\nCOMP_WORDS=(${list}); COMP_CWORD=${words.length}; _ucserver_emulator; printf '%s\\n' "\${COMPREPLY[@]}"`;
      const env = { PATH: `${bin}:${process.env.PATH}` };
      return execFileSync("bash", ["--norc", "-c", script], { env, cwd: join(bin, "..") })
        .toString()
        .trim()
        .split("\n");
    };
    expect(complete("sn")).toEqual(["snapshot"]);
    expect(complete("call", "asnGetUserTok")).toEqual(["asnGetUserToken", "asnGetUserTokenV2"]);
    expect(complete("check", "b")).toEqual(["bin"]);
  });
});
