import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { OPTIONS } from "../../src/options.js";
import { useEmulator } from "../support/emulator.js";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const emulator = useEmulator();
const run = promisify(execFile);

/** Runs a curl line of the README against this test's emulator. */
async function curl(command: string): Promise<string> {
  const line = command.replaceAll("http://localhost:7224", emulator.uc.url).replace(/^curl/, "curl -s");
  return (await run("sh", ["-c", line])).stdout;
}

/** What the README shows, as a pattern: ids, numbers of attempts and what is left out with … may differ. */
function pattern(shown: string): RegExp {
  const escaped = shown
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replace(/[0-9A-F]{32}/g, "[0-9A-F]{32}")
    .replace(/(\\{"invokedID":|"invokedID":)\d+/g, "$1\\d+")
    .replaceAll("…", ".+");
  return new RegExp(`^${escaped}$`);
}

describe("the README's commands do what it says", () => {
  const examples = [...readme.matchAll(/```sh\n(curl .*)\n```\n\n```json\n(.*)\n```/g)];
  it("has examples", () => expect(examples.length).toBeGreaterThanOrEqual(7));
  it.each(examples.map(([, command, shown]) => [command ?? "", shown ?? ""]))("%s", async (command, shown) => {
    expect(await curl(command)).toMatch(pattern(shown));
  });

  it("names no option that does not exist", () => {
    const named = [...readme.matchAll(/--([a-z][a-z0-9-]+)/g)].map(([, flag]) => flag ?? "");
    const flags = Object.keys(OPTIONS).map((name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
    const foreign = ["config", "help", "version", "prefix", "retry", "retry-connrefused", "retry-delay", "rm"];
    expect(named.filter((flag) => !flags.includes(flag) && !foreign.includes(flag))).toEqual([]);
  });
});
