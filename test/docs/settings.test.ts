import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { flagOf, OPTIONS, type OptionName } from "../../src/options.js";
import { PROFILES } from "../../src/profiles.js";

const PAGE = new URL("../../docs/behaviour.md", import.meta.url);
/** UPDATE_GOLDEN=1, as `npm run generate` sets it, writes the table. */
const UPDATE = process.env.UPDATE_GOLDEN === "1";

/** The settings of what is read and written, one row each: those of the profiles, and those that no profile sets. */
function table(): string {
  const set = new Set<string>(Object.values(PROFILES).flatMap((profile) => Object.keys(profile)));
  const others: readonly OptionName[] = ["httpTypes", "jsonpStatus", "arguments", "authSchemes", "protocolVersion"];
  const rows = [...set, ...others].map((name) => {
    const { grade, help, schema } = OPTIONS[name as OptionName];
    const of = (profile: keyof typeof PROFILES): string => {
      const own = (PROFILES[profile] as Record<string, unknown>)[name];
      return own === undefined ? "" : `\`${own}\``;
    };
    return `| \`--${flagOf(name)}\` | \`${schema.parse(undefined)}\` | ${of("server-2023")} | ${of("server-2026")} | ${grade} | ${help.replaceAll("|", "\\|")} |`;
  });
  return [
    "",
    "| setting | default | server-2023 | server-2026 | grade | what it decides |",
    "| ------- | ------- | ----------- | ----------- | ----- | --------------- |",
    ...rows,
    "",
  ].join("\n");
}

it("docs/behaviour.md has the settings, their defaults and grades, and what the profiles make of them", () => {
  const text = readFileSync(PAGE, "utf8");
  const [before, after] = [text.indexOf(" -->", text.indexOf("<!-- settings")) + 4, text.indexOf("<!-- /settings")];
  const wanted = `${text.slice(0, before)}\n${table()}\n${text.slice(after)}`;
  if (UPDATE) writeFileSync(PAGE, wanted);
  expect(UPDATE ? wanted : text).toBe(wanted);
});
