import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import * as z from "zod";
import { EXIT } from "../../src/cli/command.js";
import { listed, usageOf } from "../../src/cli/help.js";
import { COMMANDS } from "../../src/cli/table.js";
import { CONTROL_ROUTES } from "../../src/control/api/control.js";
import * as library from "../../src/index.js";
import { RULE_NAMES } from "../../src/lint/rules.js";
import { TOOLS } from "../../src/mcp/tools.js";
import { environmentOf, flagOf, OPTIONS } from "../../src/options.js";

const root = new URL("../../", import.meta.url);
const PAGE = new URL("docs/contract.md", root);
/** UPDATE_GOLDEN=1, as `npm run generate` sets it, writes the lists. */
const UPDATE = process.env.UPDATE_GOLDEN === "1";

const read = (path: string): string => readFileSync(new URL(path, root), "utf8");
const code = (text: string): string => `\`${text}\``;
const rows = (head: readonly string[], lines: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

function options(): string {
  return rows(
    ["flag", "variable", "in files and library", "default"],
    Object.entries(OPTIONS).map(([name, { schema, value }]) => {
      const initial = schema.safeParse(undefined).data;
      const placeholder = value.replaceAll("|", "\\|");
      return [
        code(`--${flagOf(name)} ${placeholder}`),
        code(environmentOf(name)),
        code(name),
        initial === undefined || initial === "" ? "" : code(String(initial)),
      ];
    }),
  );
}

/** The names of the fields of a schema. */
function fieldsOf(schema: z.ZodType | undefined): string {
  if (!schema) return "";
  const json = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as { properties?: object };
  return Object.keys(json.properties ?? {}).join(", ");
}

function routes(): string {
  return rows(
    ["route", "query", "body"],
    CONTROL_ROUTES.map(({ method, path, query, documented }) => [
      code(`${method} /__admin${path}`),
      fieldsOf(query),
      fieldsOf(documented) || (documented ? "see its schema" : ""),
    ]),
  );
}

/** What the package gives, and of its classes the members that are not marked as internal. */
function libraryNames(): string {
  const values = Object.entries(library).map(([name, value]) => {
    if (typeof value !== "function" || !/^class\b/.test(Function.prototype.toString.call(value)))
      return `- ${code(name)}`;
    const own = Object.getOwnPropertyNames((value as { prototype: object }).prototype);
    const members = own.filter((one) => one !== "constructor" && !isInternal(name, one)).sort();
    return `- ${code(name)}${members.length > 0 ? `: ${members.map(code).join(", ")}` : ""}`;
  });
  const types = [...read("src/index.ts").matchAll(/export(?: type)? \{([^}]*)\}/g)].flatMap(([, names = ""]) =>
    names.split(",").map((one) => one.replace(/\btype\b/, "").trim()),
  );
  const others = [...read("src/index.ts").matchAll(/export interface (\w+)/g)].map(([, name = ""]) => name);
  const only = [...types, ...others].filter((name) => name !== "" && !Object.hasOwn(library, name)).sort();
  return [
    ...values.sort(),
    "",
    `Types: ${[...new Set(only)].map(code).join(", ")}, and the types of the interface.`,
  ].join("\n");
}

const SOURCES = ["client", "clock-handle", "requests", "server-handle", "uc-emulator", "user-handle"].map((name) =>
  read(`src/library/${name}.ts`),
);

function isInternal(name: string, member: string): boolean {
  const source = SOURCES.find((text) => text.includes(`export class ${name} `)) ?? read("src/usage-error.ts");
  return new RegExp(`(@internal\\s*\\*/\\s*|\\bprotected )(?:(?:static|async|get) )*${member}\\b`).test(source);
}

/** The fields at the top of a file, from its JSON Schema. */
function fileFormat(name: string): string {
  const schema = JSON.parse(read(`fixtures/schema/${name}.schema.json`)) as Schema;
  const one = schema.definitions?.fixture ?? schema;
  return Object.keys(one.properties ?? {})
    .filter((field) => field !== "$schema")
    .map(code)
    .join(", ");
}

interface Schema {
  readonly properties?: Readonly<Record<string, unknown>>;
  /** Where a file may be one or a list. */
  readonly definitions?: { readonly fixture?: Schema };
}

function wireDefaults(): string {
  return rows(
    ["setting", "default", "grade"],
    Object.entries(OPTIONS)
      .filter(([, { grade }]) => grade !== "")
      .map(([name, { schema, grade }]) => [
        code(`--${flagOf(name)}`),
        code(String(schema.safeParse(undefined).data ?? "none")),
        grade,
      ]),
  );
}

function lists(): string {
  return [
    "",
    "## Options of the start\n",
    options(),
    "\n## Commands\n",
    listed(COMMANDS)
      .map((command) =>
        `- ${code(usageOf(command))}: ${Object.keys(command.name === "start" ? {} : command.flags)
          .map((flag) => code(`--${flag}`))
          .join(", ")}`.replace(/: $/, ""),
      )
      .join("\n"),
    `\nExit codes: ${Object.entries(EXIT)
      .map(([name, number]) => `${number} ${name}`)
      .join(", ")}.`,
    "\n## Control API\n",
    "In full, with every answer, it is in [/__admin/control.openapi.json](http://localhost:7224/__admin/control.openapi.json).\n",
    routes(),
    "\n## Library\n",
    "In full it is in `dist/index.d.ts` of the package. `ucserver-emulator/vitest` gives `test`,\n`ucserver-emulator/testcontainers` `UcServerEmulatorContainer`.\n",
    libraryNames(),
    "\n## Files\n",
    "In full they are in `fixtures/schema/`. The fields at the top:\n",
    rows(
      ["file", "fields"],
      [
        ["`world/*.yaml`", fileFormat("world")],
        ["`responses/*.yaml`", fileFormat("response")],
        ["`scenarios/*.yaml`", fileFormat("scenario")],
      ],
    ),
    "\n## What goes over the wire\n",
    "Without options the emulator writes and reads as these defaults say. [behaviour.md](behaviour.md) has what each decides.\n",
    wireDefaults(),
    "\n## Linter and tools\n",
    `Rules: ${RULE_NAMES.map(code).join(", ")}.\n`,
    `Tools of \`--mcp true\`: ${TOOLS.map(({ name }) => code(name)).join(", ")}.`,
    "",
  ].join("\n");
}

it("docs/contract.md lists what the program has", () => {
  const text = readFileSync(PAGE, "utf8");
  const [before, after] = [text.indexOf(" -->", text.indexOf("<!-- contract")) + 4, text.indexOf("<!-- /contract")];
  const wanted = `${text.slice(0, before)}\n${lists()}\n${text.slice(after)}`;
  if (UPDATE) writeFileSync(PAGE, wanted);
  expect(UPDATE ? wanted : text).toBe(wanted);
});
