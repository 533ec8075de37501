import { execFile, execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { beforeEach, describe, expect, it } from "vitest";
import { startServer } from "../../../src/index.js";
import { TrafficFindings } from "../../../src/recordings/findings.js";
import { readInput } from "../../../src/recordings/input.js";
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

/** What the menu of exports saves. */
async function exported(form: RegExp): Promise<string> {
  const { page } = stage;
  await page.getByRole("button", { name: "Export what the filter takes" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: form }).click();
  return readFileSync(await (await download).path(), "utf8");
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

  it("is a fetch call that asks the same", async () => {
    const { page, server } = stage;
    const script = await copied("fetch", "Copied as a fetch call.");
    const { last } = server.requests;
    await page.evaluate(`(async () => { ${script} })()`);
    expect(server.journal(`fn:asnGetLoggedInContactV2 user:alice since:${last}`)).toHaveLength(1);
  });

  it("is a fixture that answers such a call as it was answered, in another emulator", async () => {
    const fixture = await copied("Fixture", "Copied as a fixture.");
    const folder = mkdtempSync(join(tmpdir(), "copied-"));
    mkdirSync(join(folder, "responses"));
    cpSync(join(root, "fixtures", "world"), join(folder, "world"), { recursive: true });
    writeFileSync(join(folder, "responses", "copied.yaml"), fixture);
    const other = await startServer({ fixtures: folder });
    try {
      other.user("alice").change({ displayName: "Somebody else" });
      const answer = await direct(other, "asnGetLoggedInContactV2", { user: "alice", argument: {} });
      expect(await answer.text()).toContain("Alice Adams");
      expect(other.journal("fn:asnGetLoggedInContactV2 answeredBy:fixture")).toHaveLength(1);
    } finally {
      await other.stop();
      rmSync(folder, { recursive: true });
    }
  });

  it("is the journal as JSON", async () => {
    const { entries } = JSON.parse(await exported(/^JSON/)) as { entries: { function: string }[] };
    expect(entries.map((one) => one.function)).toEqual(["asnGetLoggedInContactV2"]);
  });

  it("is a HAR of what the filter takes, which the emulator opens again", async () => {
    const text = await exported(/^HAR/);
    const { log } = harSchema.parse(JSON.parse(text));
    expect(log.entries.map(({ request }) => new URL(request.url).pathname)).toEqual([
      "/ws/direct/asnGetLoggedInContactV2",
    ]);
    const folder = mkdtempSync(join(tmpdir(), "exported-"));
    try {
      writeFileSync(join(folder, "exported.har"), text);
      const findings = new TrafficFindings();
      const { entries } = await readInput(join(folder, "exported.har"), findings, () => {});
      expect(entries.map((one) => [one.kind, one.function])).toEqual([["call", "asnGetLoggedInContactV2"]]);
      expect(findings.isClean).toBe(true);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
