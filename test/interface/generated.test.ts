import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const MADE = ["types.generated.ts", "enums.generated.ts", "catalog.generated.json", "words.generated.json"];

const SCRIPTS = ["generate-interface.mjs", "interface-data.mjs"];

/** Runs the generator of a project folder; the exit code and what it complained of. */
function generate(folder: string, ...flags: string[]): Promise<{ code: number; stderr: string }> {
  return new Promise((resolve) => {
    const script = join(folder, "scripts/generate-interface.mjs");
    execFile(process.execPath, [script, ...flags], (error, _stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stderr });
    });
  });
}

let copy: string;

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), "interface-"));
  await cp(join(root, "fixtures/interface"), join(copy, "fixtures/interface"), { recursive: true });
  for (const name of SCRIPTS) await cp(join(root, "scripts", name), join(copy, "scripts", name));
  for (const name of MADE) await cp(join(root, "src/interface", name), join(copy, "src/interface", name));
  await symlink(join(root, "node_modules"), join(copy, "node_modules"), "junction");
});
afterAll(() => rm(copy, { recursive: true, force: true }));

test("what is made from the interface's facts is up to date", async () => {
  expect(await generate(root, "--check")).toEqual({ code: 0, stderr: "" });
});

test.each(MADE)("a change in %s is told, not overwritten, by --check, and made good without it", async (name) => {
  const path = join(copy, "src/interface", name);
  const right = await readFile(path, "utf8");
  await writeFile(path, `${right}\n`);
  const stderr = `src/interface/${name} is out of date: run npm run generate\n`;
  expect(await generate(copy, "--check")).toEqual({ code: 1, stderr });
  expect(await readFile(path, "utf8")).toBe(`${right}\n`);
  expect(await generate(copy)).toEqual({ code: 0, stderr: "" });
  expect(await readFile(path, "utf8")).toBe(right);
});

/** Changes a file of the copied interface data for one run of the generator. */
async function generateWith(name: string, change: (text: string) => string): Promise<{ code: number; stderr: string }> {
  const path = join(copy, "fixtures/interface", name);
  const right = await readFile(path, "utf8");
  const changed = change(right);
  expect(changed).not.toBe(right);
  await writeFile(path, changed);
  try {
    return await generate(copy, "--check");
  } finally {
    await writeFile(path, right);
  }
}

test.each([
  [
    "corrections.json",
    '"AsnAbsentState": { "optionalParams": null }',
    '"AsnAbsentState": { "optionalParams": "AsnForwardMode" }',
    'AsnAbsentState.optionalParams: its enum "AsnForwardMode" stands on a field that is no INTEGER but "AsnOptionalParameters"',
  ],
  [
    "corrections.json",
    '"iRemoteContactSource": "EnumRemoteContactSource"',
    '"iRemoteContactSource": "AsnContact"',
    'AsnCtiCallInformation.iRemoteContactSource: its enum "AsnContact" names no enumeration',
  ],
  [
    "corrections.json",
    '"AsnPresenceCallV2": { "iFeatures"',
    '"AsnPresenceCallV2": { "iFeature"',
    "corrections.json, hints: there is no field AsnPresenceCallV2.iFeature",
  ],
  ["words.json", '"asnCtiMakeCall": {', '"asnCtiMakeCalls": {', "words.json, operations: asnCtiMakeCall is missing"],
  ["words.json", '"eAVAILABLE":', '"eAVAILABEL":', "there is no member AsnPresenceStateEnum.eAVAILABEL"],
  ["words.json", '"iEventFlagsToSubscribe":', '"iEventFlags":', "words.json, fields: there is no field"],
])("generating fails when %s says %s as %s", async (name, right, wrong, complaint) => {
  const { code, stderr } = await generateWith(name, (text) => text.replace(right, wrong));
  expect(code).toBe(1);
  expect(stderr).toContain(complaint);
});
