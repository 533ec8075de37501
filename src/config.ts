import { readFileSync } from "node:fs";
import { type ParseArgsConfig, parseArgs } from "node:util";
import * as z from "zod";
import { readStructured } from "./fixtures/structured.js";
import { environmentOf, flagOf, OPTIONS, type OptionName } from "./options.js";
import { withProfile } from "./profiles.js";
import { UsageError } from "./usage-error.js";

type Options = typeof OPTIONS;

const shape = Object.fromEntries(Object.entries(OPTIONS).map(([name, { schema }]) => [name, schema])) as {
  [N in OptionName]: Options[N]["schema"];
};

const values = z.strictObject(shape);
export type Config = z.output<typeof values>;
/** The options as a caller may pass them: each may be left out. */
export type ConfigInput = z.input<typeof values>;

/** The options' values, checked; what is left out is as the profile has it, or its default. */
export const configSchema = z.preprocess(
  (given) => (given && typeof given === "object" ? withProfile({ ...given }) : given),
  values,
);

/** The command of the command line. */
export type CliCommand =
  | { readonly kind: "run"; readonly config: Config }
  | { readonly kind: "help" }
  | { readonly kind: "version" };

/**
 * Reads command line, environment and config file. The first of these that has an option wins.
 * Throws UsageError with one line: the place, the mistake, and what to do.
 */
export function readCommand(args: readonly string[], environment: NodeJS.ProcessEnv): CliCommand {
  const flags = Object.fromEntries(Object.keys(OPTIONS).map((name) => [flagOf(name), { type: "string" as const }]));
  const values = parseFlags(args, {
    ...flags,
    config: { type: "string" as const },
    help: { type: "boolean" as const, short: "h" },
    version: { type: "boolean" as const, short: "v" },
  });
  if (values.help) return { kind: "help" };
  if (values.version) return { kind: "version" };

  const file = values.config ?? environment[environmentOf("config")];
  const settings = new Map<string, { value: unknown; from: string }>();
  if (typeof file === "string") {
    for (const [name, value] of Object.entries(readConfigFile(file))) {
      if (!Object.hasOwn(OPTIONS, name)) throw new UsageError(`${file}: "${name}" is no option. ${suggest(name)}`);
      settings.set(name, { value, from: `${file}: ${name}` });
    }
  }
  for (const name of Object.keys(OPTIONS)) {
    const variable = environmentOf(name);
    if (environment[variable] !== undefined) settings.set(name, { value: environment[variable], from: variable });
    const flag = flagOf(name);
    if (values[flag] !== undefined) settings.set(name, { value: values[flag], from: `--${flag}` });
  }
  const parsed = configSchema.safeParse(Object.fromEntries([...settings].map(([name, { value }]) => [name, value])));
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const name = String(issue?.path[0]);
    const setting = settings.get(name);
    throw new UsageError(`${setting?.from}: ${JSON.stringify(setting?.value)} is not usable: ${issue?.message}`);
  }
  return { kind: "run", config: parsed.data };
}

/** The flags of a command line by name. Throws UsageError for an unknown flag, or one without a value. */
export function parseFlags(
  args: readonly string[],
  options: NonNullable<ParseArgsConfig["options"]>,
): Record<string, string | boolean | undefined> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: false }).values as Record<string, string | boolean>;
  } catch (error) {
    const message = error instanceof Error ? (error.message.split(". ")[0] ?? "") : String(error);
    throw new UsageError(`${message.replace(/\.$/, "")}. See ucserver-emulator --help.`);
  }
}

function readConfigFile(file: string): Record<string, unknown> {
  let content: unknown;
  try {
    content = readStructured(file, readFileSync(file, "utf8"));
  } catch (error) {
    throw new UsageError(`--config ${file}: ${error instanceof Error ? error.message : error}`);
  }
  const parsed = z.record(z.string(), z.unknown()).safeParse(content ?? {});
  if (!parsed.success) throw new UsageError(`--config ${file}: expected options as name: value`);
  return parsed.data;
}

function suggest(name: string): string {
  const near = Object.keys(OPTIONS).find((known) => known.toLowerCase() === name.replaceAll("-", "").toLowerCase());
  return near ? `Did you mean "${near}"?` : "See ucserver-emulator --help.";
}

/** The text of `--help`, made from the options. */
export function helpText(): string {
  const rows = Object.entries(OPTIONS).map(([name, { value, help, schema }]) => {
    const initial = schema.safeParse(undefined).data;
    return [`--${flagOf(name)} ${value}`, `${help}${initial === undefined ? "" : ` [${initial}]`}`] as const;
  });
  rows.push(["--config FILE", "YAML or JSON file with these options (names as in the library: tlsPort, logLevel, …)"]);
  rows.push(["--help, --version", "this text; the version"]);
  const width = Math.max(...rows.map(([left]) => left.length));
  return [
    "Usage: ucserver-emulator [options]",
    "       ucserver-emulator coverage [--journal URL|FILE] [--format text|json|markdown] [--fixtures DIR]",
    "                                  [--admin-token TOKEN]",
    "",
    "An emulator of the web service of an estos UCServer. `coverage` lists every operation, how it is answered, and how",
    "often it was called. It reads the requests from a running emulator, or from a file saved from /__admin/requests.",
    "",
    ...rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`),
    "",
    `Each option is also an environment variable: --log-level is ${environmentOf("logLevel")}.`,
    "",
  ].join("\n");
}
