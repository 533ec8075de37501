import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readWords } from "../../src/cli/run-command.js";
import { commandNamed } from "../../src/cli/table.js";
import { TOOLS } from "../../src/mcp/tools.js";

const root = new URL("../../", import.meta.url);
const PAGE = new URL("docs/mcp.md", root);
/** UPDATE_GOLDEN=1, as `npm run generate` sets it, writes the table. */
const UPDATE = process.env.UPDATE_GOLDEN === "1";

function table(): string {
  const rows = TOOLS.map(({ name, description, input, asks }) => {
    const takes = Object.keys(input.shape).join(", ");
    const [said = ""] = description.split(/(?<=[.:]) /);
    return `| \`${name}\` | ${takes} | ${asks ? "" : "yes"} | ${said.replaceAll("|", "\\|")} |`;
  });
  return ["", "| tool | takes | changes something | what it does |", "| --- | --- | --- | --- |", ...rows, ""].join(
    "\n",
  );
}

it("docs/mcp.md lists every tool", () => {
  const text = readFileSync(PAGE, "utf8");
  const [before, after] = [text.indexOf(" -->", text.indexOf("<!-- tools")) + 4, text.indexOf("<!-- /tools")];
  const wanted = `${text.slice(0, before)}\n${table()}\n${text.slice(after)}`;
  if (UPDATE) writeFileSync(PAGE, wanted);
  expect(UPDATE ? wanted : text).toBe(wanted);
});

describe("what assistants read", () => {
  it("leads to files that are there", () => {
    const links = [...readFileSync(new URL("llms.txt", root), "utf8").matchAll(/\]\(([^)#\s]+)\)/g)].map(
      ([, to]) => to,
    );
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) expect(existsSync(new URL(link ?? "", root)), link).toBe(true);
  });

  // The examples of docs/command-line.md are run by a test of their own; docs/contract.md lists how commands are used.
  const pages = [
    "README.md",
    "skills/ucserver-emulator/SKILL.md",
    ...readdirSync(new URL("docs", root))
      .filter((name) => name.endsWith(".md") && name !== "command-line.md" && name !== "contract.md")
      .map((name) => `docs/${name}`),
  ];

  it.each(pages)("%s writes commands as the program takes them", (page) => {
    const lines = readFileSync(new URL(page, root), "utf8").matchAll(
      /ucserver-emulator ([a-z]+)((?: [^`\n#<>|[]*)?)[`\n]/g,
    );
    for (const [, name = "", rest = ""] of lines) {
      const command = commandNamed(name);
      if (!command || name === "start") continue;
      const words = [...rest.trim().matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(([, a, b, c]) => a ?? b ?? c ?? "");
      expect(() => readWords(command, words), `${name}${rest}`).not.toThrow();
    }
  });
});
