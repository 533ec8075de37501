import { execFile, spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { useEmulator } from "../support/emulator.js";

const emulator = useEmulator();
const run = promisify(execFile);
const health = (): string => `${emulator.uc.url}/__admin/health`;

/** Whether this machine has a program. */
const has = (program: string): boolean => spawnSync(program, ["--version"]).status === 0;

describe("programs that wait for the emulator succeed", () => {
  it("wait-on, by HEAD and by GET", async () => {
    const waitOn = createRequire(import.meta.url).resolve("wait-on/bin/wait-on");
    const urls = [health(), health().replace("http:", "http-get:"), `${emulator.uc.url}/`];
    const { stderr } = await run(process.execPath, [waitOn, "--timeout", "30000", "--interval", "50", ...urls]);
    expect(stderr).toBe("");
  });

  it.skipIf(!has("wget"))("wget --spider", async () => {
    for (const url of [health(), `${emulator.uc.url}/`]) {
      const { stderr } = await run("wget", ["--spider", "--tries=1", url]);
      expect(stderr).toMatch(/200 OK/);
    }
  });

  it.skipIf(!has("curl"))("curl -I", async () => {
    for (const url of [health(), `${emulator.uc.url}/`]) {
      const { stdout } = await run("curl", ["--silent", "--show-error", "--fail", "-I", url]);
      expect(stdout).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
      expect(stdout).toMatch(/^content-length: [1-9]\d*\r$/im);
    }
  });
});
