import { type ParseArgsConfig, parseArgs } from "node:util";
import * as z from "zod";
import { tryCheck } from "../common/check.js";
import { cut, describeValue } from "../common/describe-value.js";
import { type Config, configSchema } from "../config.js";
import { readFile, whyUnread } from "../fixtures/read-file.js";
import { readStructured } from "../fixtures/structured.js";
import { didYouMean, nearestName } from "../matching/nearest-name.js";
import { ENVIRONMENT_PREFIX, environmentOf, flagOf, OPTIONS, type OptionName } from "../options.js";
import { UsageError } from "../usage-error.js";

/** The command of the command line. */
export type CliCommand =
  | {
      readonly kind: "run";
      readonly config: Config;
      /** What a person should know of the settings, for the log. */
      readonly remarks: readonly string[];
    }
  | { readonly kind: "help" }
  | { readonly kind: "version" };

/** The value of an option, and where it was given. */
interface Setting {
  readonly value: unknown;
  readonly from: string;
}

/**
 * Reads command line, environment and config file. The first of these that has an option wins. A variable that is there
 * and empty counts as not set, as does an option of the file without a value: so platforms write what nobody has set.
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

  const remarks: string[] = [];
  const variables = readEnvironment(environment, remarks);
  const file = values.config ?? variables.get("config")?.value;
  const settings = new Map<string, Setting>(typeof file === "string" ? readConfigFile(file) : []);
  for (const name of Object.keys(OPTIONS)) {
    const variable = variables.get(name);
    if (variable) settings.set(name, variable);
    const flag = flagOf(name);
    if (values[flag] !== undefined) settings.set(name, { value: values[flag], from: `--${flag}` });
  }
  const given = Object.fromEntries([...settings].map(([name, { value }]) => [name, meant(name, value)]));
  const read = tryCheck(configSchema, given);
  if ("data" in read) return { kind: "run", config: read.data, remarks };
  const [mistake] = read.mistakes;
  const name = /^\w+/.exec(mistake?.path ?? "")?.[0] ?? "";
  const { from = "options", value } = settings.get(name) ?? {};
  throw new UsageError(`${from}: ${shown(value)} is not usable: ${reasonFor(value, mistake?.reason ?? "")}`);
}

/** What people write for it in files and variables: a word in capitals, a list as a list, 1 for true. */
function meant(name: string, value: unknown): unknown {
  const option = OPTIONS[name as OptionName];
  if (option.value === "BOOL" && (value === 0 || value === 1)) return value === 1;
  if (option.value === "LIST" && Array.isArray(value) && value.every((part) => typeof part === "string")) {
    return value.join(",");
  }
  if (typeof value !== "string" && typeof value !== "number") return value;
  const word = String(value).toLowerCase();
  return wordsOf(option.schema).includes(word) ? word : value;
}

/** The words that an option can be; none for other options. */
function wordsOf(schema: z.ZodType): readonly unknown[] {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional) return wordsOf(schema.unwrap() as z.ZodType);
  return schema instanceof z.ZodEnum ? schema.options : [];
}

const shown = (value: unknown): string =>
  typeof value === "string" ? JSON.stringify(cut(value, 200)) : describeValue(value);

/** The reason without what {@link shown} says already, and with the usual cause. */
function reasonFor(value: unknown, reason: string): string {
  const plain = reason.replace(/, got (?:string|number|true|false|an? |nothing|null|boolean|the empty)[^;]*/, "");
  if (typeof value === "string" && /^(["']).*\1$/s.test(value)) return `${plain}; leave the quotation marks out`;
  if (typeof value === "number" && /^expected a text/.test(plain)) return `${plain}; put it in quotes`;
  return plain;
}

/**
 * The flags of a command line by name; of one that is given several times the last, since who adds it to a command means
 * it so. Throws UsageError for an unknown flag, and for one without a value.
 */
export function parseFlags(
  args: readonly string[],
  options: NonNullable<ParseArgsConfig["options"]>,
): Record<string, string | boolean | undefined> {
  const given = parsed(args, options);
  const values: Record<string, string | boolean | undefined> = Object.create(null);
  for (const [name, list] of Object.entries(given)) {
    const value = ([list].flat() as (string | boolean)[]).at(-1);
    if (value === "" && !takesNothing(name)) throw new UsageError(`--${name} needs a value`);
    values[name] = value;
  }
  return values;
}

function parsed(args: readonly string[], options: NonNullable<ParseArgsConfig["options"]>): Record<string, unknown> {
  const many = Object.fromEntries(
    Object.entries(options).map(([name, option]) => [name, { ...option, multiple: true as const }]),
  );
  try {
    return parseArgs({ args: [...args], options: many, allowPositionals: false }).values;
  } catch (error) {
    const message = error instanceof Error ? (error.message.split(". ")[0] ?? "") : String(error);
    const unknown = /^Unknown option '--?([^']+)'/.exec(message)?.[1];
    const near = unknown === undefined ? "" : didYouMean(unknown, Object.keys(options)).replace(/"(.*)"/, "--$1");
    throw new UsageError(`${message.replace(/\.$/, "")}${near}. See ucserver-emulator --help.`.replace("?.", "?"));
  }
}

/** Whether an empty text says something: an empty list does. */
function takesNothing(flag: string): boolean {
  const option = Object.entries(OPTIONS).find(([name]) => flagOf(name) === flag)?.[1];
  return option?.schema.safeParse("").success === true;
}

/** What Kubernetes and Docker set for a service or container whose name begins with ours. */
const OF_A_PLATFORM = /_SERVICE_(HOST|PORT)(_\w+)?$|_PORT(_\d+_(TCP|UDP|SCTP)(_(PROTO|PORT|ADDR))?)?$/;
const PLATFORM_ADDRESS = /^(tcp|udp|sctp):\/\//;

/** The variables of our prefix by option; says what it makes of the others. */
function readEnvironment(environment: NodeJS.ProcessEnv, remarks: string[]): Map<string, Setting> {
  const options = new Map([...Object.keys(OPTIONS), "config"].map((name) => [environmentOf(name), name]));
  const found = new Map<string, Setting>();
  for (const [variable, value = ""] of Object.entries(environment)) {
    if (!variable.toUpperCase().startsWith(ENVIRONMENT_PREFIX) || value === "" || variable === NO_OPTION) continue;
    const name = options.get(variable);
    if (PLATFORM_ADDRESS.test(value)) {
      if (name !== undefined) {
        const service = variable.slice(0, -"_PORT".length).toLowerCase().replaceAll("_", "-");
        remarks.push(
          `${variable}=${cut(value, 60)} is left aside: Kubernetes sets it for a Service named ${service}, or Docker for a link`,
        );
      }
    } else if (name !== undefined) {
      found.set(name, { value: value.trim() === "" ? value : value.trim(), from: variable });
    } else if (!OF_A_PLATFORM.test(variable)) {
      // Without the prefix, which would make all of them alike.
      const near = nearestName(bare(variable), [...options.keys()].map(bare));
      const hint = near === undefined ? "see ucserver-emulator --help" : `did you mean "${ENVIRONMENT_PREFIX}${near}"?`;
      remarks.push(`${cut(variable, 100)} is no option; ${hint}`);
    }
  }
  return found;
}

/** Names a running emulator to the commands that ask one. */
const NO_OPTION = `${ENVIRONMENT_PREFIX}URL`;

const bare = (variable: string): string => variable.slice(ENVIRONMENT_PREFIX.length);

/** The options of a file that have a value. */
function readConfigFile(file: string): [string, Setting][] {
  let content: unknown;
  try {
    content = readStructured(file, readFile(file));
  } catch (error) {
    throw new UsageError(`--config ${file}: ${whyUnread(error)}`);
  }
  const read = tryCheck(z.record(z.string(), z.unknown()), content ?? {});
  if ("mistakes" in read) {
    const [mistake] = read.mistakes;
    const reason = mistake?.path ? `${mistake.path}: ${mistake.reason}` : "expected options as name: value";
    throw new UsageError(`--config ${file}: ${reason}`);
  }
  return Object.entries(read.data).flatMap(([name, value]): [string, Setting][] => {
    if (!Object.hasOwn(OPTIONS, name))
      throw new UsageError(`${file}: "${cut(name, 100)}" is no option. ${suggest(name)}`);
    return value === null ? [] : [[name, { value, from: `${file}: ${name}` }]];
  });
}

/** Flags and variables are names of people's habit too. */
function suggest(name: string): string {
  const plain = name.replace(ENVIRONMENT_PREFIX, "").replaceAll(/[-_]/g, "").toLowerCase();
  const same = Object.keys(OPTIONS).find((known) => known.toLowerCase() === plain);
  if (same) return `Did you mean "${same}"?`;
  const near = didYouMean(name, Object.keys(OPTIONS)).replace("; did", "Did");
  return near || "See ucserver-emulator --help.";
}
