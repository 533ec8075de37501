import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { EXIT } from "../../src/cli/command.js";
import { commandHelp, listed } from "../../src/cli/help.js";
import { COMMANDS } from "../../src/cli/table.js";
import { coloursFor } from "../../src/cli/terminal.js";

const PAGE = new URL("../../docs/command-line.md", import.meta.url);
/** UPDATE_GOLDEN=1, as `npm run generate` sets it, writes the part that is made. */
const UPDATE = process.env.UPDATE_GOLDEN === "1";
const plain = coloursFor({}, { NO_COLOR: "1" });

function section(): string {
  const commands = listed(COMMANDS).map((command) => {
    // The options of the start are many, and the help lists them.
    const help = commandHelp(command, plain).replace(/\nOptions\n[\s\S]*?\nExamples\n/, "\nExamples\n");
    return `## ${command.name}\n\n\`\`\`text\n${help.trimEnd()}\n\`\`\`\n`;
  });
  return `\n${commands.join("\n")}`;
}

it("docs/command-line.md has the help of every command", () => {
  const text = readFileSync(PAGE, "utf8");
  const [before, after] = [text.indexOf(" -->", text.indexOf("<!-- commands")) + 4, text.indexOf("<!-- /commands")];
  const wanted = `${text.slice(0, before)}\n${section()}\n${text.slice(after)}`;
  if (UPDATE) writeFileSync(PAGE, wanted);
  expect(UPDATE ? wanted : text).toBe(wanted);
});

it("docs/command-line.md lists every exit code", () => {
  const codes = [...readFileSync(PAGE, "utf8").matchAll(/^\| (\d+) +\| /gm)].map(([, code]) => Number(code));
  expect(codes).toEqual(Object.values(EXIT));
});
