import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { OPTIONS } from "../../src/options.js";
import { useEmulator } from "../support/emulator.js";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const page = read("docs/team.md");
const emulator = useEmulator();

describe("the page of a team", () => {
  it("has a curl line that works", async () => {
    const [, line = ""] = /```sh\n(curl .*?)\n```/s.exec(page) ?? [];
    const command = line.replace("http://localhost:7224", emulator.uc.url).replace(/^curl/, "curl -s");
    const { stdout } = await promisify(execFile)("sh", ["-c", command]);
    expect(JSON.parse(stdout)).toMatchObject({ ucsid: "branch-42" });
    const removed = await fetch(`${emulator.uc.url}/__admin/servers/branch-42`, { method: "DELETE" });
    expect(removed.ok).toBe(true);
  });

  it("names options that there are, and so does its compose file", () => {
    const compose = read("examples/balancer/compose.yaml");
    expect(Object.keys(parse(compose).services)).toEqual(["emulator-a", "emulator-b", "balancer"]);
    const flags = [...`${page}${compose}`.matchAll(/--([a-z]+(?:-[a-z]+)*)/g)].map(([, flag = ""]) => flag);
    const names = flags.map((flag) => flag.replace(/-./g, ([, letter = ""]) => letter.toUpperCase()));
    expect(new Set(names)).toEqual(new Set(["host", "createServers", "templateServer", "adminToken", "sessionPrefix"]));
    for (const name of names) expect(OPTIONS).toHaveProperty(name);
  });
});
