import { execFile, execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { beforeEach, describe, expect, it } from "vitest";
import { direct } from "../../support/emulator.js";
import { harSchema } from "../../support/har.js";
import { usePage } from "../browser.js";
import { openView } from "./console.js";

const stage = usePage();
const root = fileURLToPath(new URL("../../..", import.meta.url));

beforeEach(async () => {
  stage.server.reset();
  await direct(stage.server, "asnGetLoggedInContactV2", { user: "alice", argument: {} });
  await openView(stage, "live?filter=fn:asnGetLoggedInContactV2");
  await stage.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await stage.page.locator(".live-row").click();
});

/** Clicks the button and gives what is on the clipboard then. */
async function copied(button: string, said: string): Promise<string> {
  await stage.page.getByRole("region", { name: "Entry" }).getByRole("button", { name: button, exact: true }).click();
  await stage.page.getByText(said).waitFor();
  return stage.page.evaluate(() => navigator.clipboard.readText());
}

describe("what is taken along from Live", () => {
  it("is a curl line that asks the same", async () => {
    const script = await copied("curl", "Copied as a curl line.");
    const { last } = stage.server.requests;
    // Not waited for in place: the emulator that answers runs in this process.
    const { stdout } = await promisify(execFile)("sh", ["-c", script]);
    expect(JSON.parse(stdout)).toMatchObject({ ownContact: { u8sContactId: "sip:alice@example.com" } });
    expect(stage.server.journal(`fn:asnGetLoggedInContactV2 user:alice since:${last}`)).toHaveLength(1);
  });

  it("is a test that runs and passes as it is", async () => {
    const test = await copied("Test", "Copied as a vitest test.");
    const folder = mkdtempSync(join(tmpdir(), "copied-"));
    try {
      mkdirSync(join(folder, "node_modules"));
      // A copy: what lies outside of node_modules vitest would compile for each file.
      for (const part of ["dist", "fixtures", "package.json"]) {
        cpSync(join(root, part), join(folder, "node_modules", "ucserver-emulator", part), { recursive: true });
      }
      symlinkSync(join(root, "node_modules", "vitest"), join(folder, "node_modules", "vitest"), "junction");
      writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
      writeFileSync(join(folder, "copied.test.js"), test);
      const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
      const options = {
        cwd: folder,
        encoding: "utf8",
        env: { PATH: process.env.PATH, HOME: process.env.HOME },
      } as const;
      expect(execFileSync(process.execPath, [vitest, "run", "--root", folder], options)).toMatch(/Tests .*1 passed/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("is a HAR of what the filter takes", async () => {
    await stage.page.getByRole("button", { name: "Export what the filter takes" }).click();
    const download = stage.page.waitForEvent("download");
    await stage.page.getByRole("button", { name: /^HAR/ }).click();
    const file = await (await download).path();
    const { log } = harSchema.parse(JSON.parse(readFileSync(file, "utf8")));
    expect(log.entries.map(({ request }) => new URL(request.url).pathname)).toEqual([
      "/ws/direct/asnGetLoggedInContactV2",
    ]);
  });
});
