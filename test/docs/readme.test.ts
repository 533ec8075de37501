import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { OPTIONS } from "../../src/options.js";
import { basic, useEmulator } from "../support/emulator.js";

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
    const foreign = [
      "config",
      "help",
      "version",
      "prefix",
      "retry",
      "retry-connrefused",
      "retry-delay",
      "rm",
      "test",
      "to",
    ];
    expect(named.filter((flag) => !flags.includes(flag) && !foreign.includes(flag))).toEqual([]);
  });
});

describe("the first call", () => {
  const code = [...readme.matchAll(/```js\n(.*?)```/gs)].map(([, text = ""]) => text);
  const read = (file: string) => readFileSync(new URL(`../../examples/first-call/${file}`, import.meta.url), "utf8");

  it.each([
    ["from a test", "answer.test.js", 0],
    ["from the browser", "browser.js", 1],
  ])("%s is what CI runs, in fewer than fifteen lines", (_name, file, index) => {
    expect(code[index]).toBe(read(file));
    expect(read(file).trim().split("\n").length).toBeLessThan(15);
  });
});

describe("every way to log in that the README lists", () => {
  const create = async (query: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${emulator.uc.url}/ws/client/createsession?${query}`, { method: "POST", headers });
  const token = async (iType: number): Promise<string> => {
    const alice = await emulator.uc.logIn("alice", { events: false });
    return (await alice.call("asnGetUserToken", { iType: iType as 1 })).sToken;
  };

  it("by header and by query", async () => {
    const [own, identifying] = [await token(1), await token(0)];
    const ways: [string, Record<string, string>, number][] = [
      ["ucsid=local&simple", basic("alice"), 200],
      ["", { ...basic("alice"), "X-ucsid": "local", "X-simple": "1", "X-clientappid": "15" }, 200],
      ["user=alice&pass=secret&clientappid=15", {}, 200],
      ["", { "X-uctoken": own }, 200],
      [`token=${own}`, {}, 200],
      ["", { authorization: `Bearer ${own}` }, 200],
      ["", { authorization: `JWT ${own}` }, 200],
      [`token=${identifying}`, {}, 400],
      ["", basic("alice", "wrong"), 401],
      ["no401", basic("alice", "wrong"), 400],
      ["", { ...basic("alice", "wrong"), "X-no401": "1" }, 400],
    ];
    for (const [query, headers, status] of ways) {
      expect((await create(query, headers)).status, `${query} ${JSON.stringify(headers)}`).toBe(status);
    }
  });

  it("names every option of its table as the fact sheet does", () => {
    const [, table = ""] = /## Log in\n(.*?)\n\nCreate a session/s.exec(readme) ?? [];
    const facts = readFileSync(new URL("../../docs/protocol.md", import.meta.url), "utf8");
    const headers = [...table.matchAll(/`(X-\w+)/g)].map(([, name = ""]) => name);
    expect(headers.length).toBeGreaterThan(5);
    for (const name of headers.filter((name) => name !== "X-clientappid")) expect(facts).toContain(`\`${name}`);
  });
});
