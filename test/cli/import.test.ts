import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startServer } from "../../src/index.js";
import { HarClient } from "../support/har-client.js";
import { runCommand } from "../support/process.js";

let folder: string;
let har: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "import-cli-"));
  har = join(folder, "traffic.har");
  const uc = await startServer();
  const client = new HarClient(uc);
  const alice = await client.logIn("alice");
  await client.call(alice, "asnGetLoggedInContact");
  client.save(har);
  await uc.stop();
});
afterAll(() => rmSync(folder, { recursive: true }));

const importing = (...args: string[]) => runCommand(["import", ...args]).ended;

it("says what it did, and ends with 0 when all was used", async () => {
  const out = join(folder, "clean");
  const { code, stdout, stderr } = await importing(har, "--out", out);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const recording = join(out, "recordings", readdirSync(join(out, "recordings"))[0] ?? "");
  expect(stdout.split("\n")).toEqual([
    `${har}: 2 entries`,
    "  used: 2 calls, 0 events, 1 session",
    expect.stringMatching(/^ {2}under pseudonyms or taken out: secrets 1 in 1 field, names \d+ in \d+ fields, numbers/),
    `${recording}: the recording`,
    `${out}/responses: 1 new, 0 the same, 0 changed (replaced), 0 not asked this time`,
    `${out}/world: 1 user, 0 contacts in phone books`,
    `replay it: ucserver-emulator --fixtures ${out}`,
    "",
  ]);
  const [first = "", ...lines] = readFileSync(recording, "utf8").trim().split("\n");
  expect(JSON.parse(first)).toMatchObject({ format: "ucserver-emulator recording", version: 1 });
  expect(lines.map((line) => (JSON.parse(line) as { function: string }).function)).toEqual([
    "createsession",
    "session.began",
    "asnGetLoggedInContact",
  ]);
  expect(readdirSync(out).sort()).toEqual([".gitignore", ".pseudonym-salt", "recordings", "responses", "world"]);
});

it("ends with 1 when something could not be used, and tells it to programs too", async () => {
  const cut = join(folder, "cut.har");
  writeFileSync(cut, readFileSync(har, "utf8").slice(0, -20));
  const { code, stdout } = await importing("--json", "--out", join(folder, "cut"), cut);
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    file: cut,
    clean: false,
    unusable: [{ what: "the end of the file, which is cut off or damaged", count: 1 }],
  });
});

it("ends with 2 for wrong use, and says what to do", async () => {
  const told = async (...args: string[]) => {
    const { code, stderr } = await importing(...args);
    return `${code} ${stderr.trim()}`;
  };
  const out = join(folder, "unused");
  expect(await told()).toBe(
    "2 ucserver-emulator: FILE is missing: a HAR file, an export of the journal, a recording. See ucserver-emulator help import.",
  );
  expect(await told(har)).toBe("2 ucserver-emulator: --out DIR is missing: the folder for fixtures");
  expect(await told(har, "--out", out, "--policy", "merge")).toContain("expected ignore, replace, sequence");
  expect(await told(har, "--out", out, "--keep", "names,passwords")).toContain('--keep: "passwords" is not usable');
  expect(await told(har, "--out", out, "--distances", "fast")).toContain("expected 0 to 1000");
  expect(await told(har, "--out", out, "--outt")).toContain("did you mean --out");
  expect(await told("nothing.har", "--out", out)).toBe("2 ucserver-emulator: nothing.har: cannot be read (ENOENT)");
  expect(await told(har, "--out", har)).toMatch(/cannot be written \(E\w+\)\. Check --out\.$/);
  expect(existsSync(out)).toBe(false);
});

it("helps", async () => {
  const { code, stdout } = await importing("--help");
  expect(code).toBe(0);
  expect(stdout).toContain("ucserver-emulator import session.har --out recorded");
});
