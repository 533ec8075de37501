import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startServer } from "../../src/index.js";
import { HarClient } from "../support/har-client.js";
import { runCommand, runNode } from "../support/process.js";
import { makeProject, VITEST } from "../support/project.js";

let folder: string;
/** A recording: a log in, a session that begins, a call that succeeds, one that fails. */
let recording: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "export-recording-"));
  const uc = await startServer();
  const client = new HarClient(uc);
  const alice = await client.logIn("alice");
  await client.call(alice, "asnGetLoggedInContact");
  await client.call(alice, "asnCtiDropCall", { u8sConnectionID: "none" });
  client.save(join(folder, "traffic.har"));
  await uc.stop();
  const out = join(folder, "recorded");
  await runCommand(["import", join(folder, "traffic.har"), "--out", out]).ended;
  recording = join(out, "recordings", readdirSync(join(out, "recordings"))[0] ?? "");
  makeProject(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

const exporting = (...args: string[]) => runCommand(["export", "--from", recording, ...args]).ended;

it.each(["vitest", "node-test"])("a recorded call becomes a test for %s that passes as it is", async (form) => {
  const files: string[] = [];
  for (const n of [1, 3, 4]) {
    const { code, stdout, stderr } = await exporting(`${n}`, "--as", form);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    files.push(`${form}-${n}.test.${form === "vitest" ? "js" : "mjs"}`);
    writeFileSync(join(folder, files.at(-1) ?? ""), stdout);
  }
  const ended = await runNode(
    form === "vitest" ? [VITEST, "run", ...files] : ["--test", "--test-reporter=spec", ...files],
    { cwd: folder },
  ).ended;
  expect(ended.stdout).toMatch(form === "vitest" ? /Tests .*3 passed/ : /pass 3$/m);
  expect(ended.code).toBe(0);
});

it.each(["vitest", "node-test"])("a call becomes a test for %s that begins with the state of now", async (form) => {
  const uc = await startServer({ seed: 5 });
  uc.addUser({ name: "nina", password: "other than usual" });
  await uc.logIn("bob");
  uc.user("bob").setNote("before the call");
  const nina = await uc.logIn("nina", { password: "other than usual" });
  await nina.call("asnCtiEnumPhoneLines", { typeofLines: 0, attachChangeNotify: 0 });
  const entry = uc.journal("fn:asnCtiEnumPhoneLines").at(-1);
  const file = join(folder, `${form}.state.json`);
  const words = [`${entry?.n}`, "--as", form, "--state", file, "--url", uc.url];
  const { code, stdout, stderr } = await runCommand(["export", ...words]).ended;
  await uc.stop();
  expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining("passwords") });
  // What the test finds beside the answer is the state of then.
  const note = form === "vitest" ? "expect(uc.user('bob').state.note).toBe" : "assert.equal(uc.user('bob').state.note,";
  const asked = note.endsWith(",") ? `${note} "before the call");` : `${note}("before the call");`;
  const test = `${form}-state.test.${form === "vitest" ? "js" : "mjs"}`;
  writeFileSync(join(folder, test), stdout.replace("uc.clock.stop();", `uc.clock.stop();\n  ${asked}`));
  const ended = await runNode(form === "vitest" ? [VITEST, "run", test] : ["--test", "--test-reporter=spec", test], {
    cwd: folder,
  }).ended;
  expect(ended.stdout).toMatch(form === "vitest" ? /Tests .*1 passed/ : /pass 1$/m);
});

it("a recorded call becomes a line for a shell, and a fixture", async () => {
  const shell = await exporting("3", "--as", "curl");
  expect(shell.stdout).toMatch(/curl -sS -X POST "\$uc"'\/ws\/client\/asnGetLoggedInContact'/);
  const fixture = await exporting("3", "--as", "fixture");
  expect(fixture.stdout).toContain("operation: asnGetLoggedInContact");
});

it("the entries that a filter takes become a list that import reads again", async () => {
  const har = join(folder, "again.har");
  const { stdout } = await exporting("fn:asn*", "--as", "har");
  writeFileSync(har, stdout);
  const again = await runCommand(["import", har, "--out", join(folder, "again")]).ended;
  expect(again.stdout).toContain("used: 2 calls");
  const lines = (await exporting("outcome:error", "--as", "ndjson")).stdout.trim().split("\n");
  expect(lines.map((line) => (JSON.parse(line) as { function: string }).function)).toEqual(["asnCtiDropCall"]);
});

it.each([
  [["99", "--as", "curl"], "has no entry 99; its entries are 1 to 4"],
  [["2", "--as", "vitest"], "it is no call of a client, but of kind session"],
  [["fn:asnGetTime", "--as", "vitest"], "takes the number of one entry"],
  [["kind:", "--as", "json"], "kind"],
  [["3", "--as", "vitest", "--state", "x.json"], "--state goes with one entry of the journal"],
])("says what is wrong with %j", async (words, message) => {
  const { code, stderr } = await exporting(...words);
  expect(stderr).toContain(message);
  expect(code).toBe(2);
});

it.each(["no such file", "another file"])("refuses %s", async (kind) => {
  const file = kind === "another file" ? join(folder, "traffic.har") : join(folder, "none.ndjson");
  const { code, stderr } = await runCommand(["export", "--from", file]).ended;
  expect(stderr).toContain(kind === "another file" ? "is no recording; import makes one" : "cannot be read (ENOENT)");
  expect(code).toBe(2);
});
