import { readFileSync } from "node:fs";
import { type ParseArgsConfig, parseArgs } from "node:util";
import * as z from "zod";
import { USAGE_FORMATS, type UsageFormat } from "./control/usage-text.js";
import { readStructured } from "./fixtures/structured.js";
import { isRule, RULE_NAMES, ruleNames } from "./lint/rules.js";
import { UsageError } from "./usage-error.js";
import { MAX_GENERATED_USERS } from "./world/generate.js";

const truth = z.union(
  [z.boolean(), z.stringbool({ truthy: ["true", "1", "yes", "on", ""], falsy: ["false", "0", "no", "off"] })],
  { error: "expected true or false" },
);
const whole = (min: number, max: number) =>
  z.coerce.number<number | string>({ error: "expected a number" }).pipe(z.int().min(min).max(max));
const port = whole(0, 65_535);

/** How certain the real service's behaviour is that an option changes: documented, observed, chosen; none for our own. */
type Grade = "D" | "O" | "C" | "";

interface OptionSpec<T extends z.ZodType = z.ZodType> {
  readonly schema: T;
  readonly help: string;
  /** Stands for the value in the help text. */
  readonly value: string;
  readonly grade: Grade;
}

function option<T extends z.ZodType>(schema: T, value: string, help: string, grade: Grade = ""): OptionSpec<T> {
  return { schema, value, help, grade };
}

/**
 * Every option, once. The key is its name in a config file and in the library; the flag is the same in kebab case,
 * the environment variable `UCSERVER_EMULATOR_` and the same in capitals.
 */
export const OPTIONS = {
  port: option(port.default(7224), "N", "port for HTTP and the event channel; 0 takes a free one"),
  host: option(z.string().min(1).default("127.0.0.1"), "ADDRESS", "address to listen on"),
  tlsPort: option(port.optional(), "N", "port for HTTPS too, with a certificate made at start; 0 takes a free one"),
  fixtures: option(
    z.string().min(1).optional(),
    "DIR",
    "folder with world/, responses/, scenarios/ (the built-in one when left out)",
  ),
  logLevel: option(
    z.enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"]).default("info"),
    "LEVEL",
    "trace, debug, info, warn, error, fatal or silent; the log goes to stderr",
  ),
  seed: option(
    z.coerce.number<number | string>({ error: "expected a number" }).pipe(z.int()).optional(),
    "N",
    "makes session ids, tokens' ids and made-up answers repeatable",
  ),
  defaultServer: option(
    z.string().min(1).default("local"),
    "UCSID",
    "the server that answers when no UCSID is given",
    "C",
  ),
  authSchemes: option(
    z
      .string()
      .regex(/^[\x20-\x7e]+$/, { error: "a header holds only letters, digits and signs of ASCII" })
      .default('Basic realm="ucserver"'),
    "LIST",
    'the schemes of WWW-Authenticate, comma-separated, as the real service may list `Negotiate, NTLM, Basic realm="…"`',
    "C",
  ),
  protocolVersion: option(
    whole(1, 1_000).default(70),
    "N",
    "ucserverprotocolversion: 61 is ProCall 6, 70 is ProCall 7",
    "O",
  ),
  httpTypes: option(
    truth.default(true),
    "BOOL",
    "write `_type` into HTTP results; the event channel always has it",
    "C",
  ),
  jsonpStatus: option(
    z.enum(["same", "200"]).default("same"),
    "same|200",
    "status of JSONP answers: that of the plain answer, or always 200, so that a script tag sees errors",
    "C",
  ),
  arguments: option(
    z.enum(["strict", "warn", "off"]).default("strict"),
    "MODE",
    "check arguments against the interface: strict rejects, warn logs, off lets everything pass",
    "C",
  ),
  answers: option(
    z.enum(["strict", "warn", "off"]).default("warn"),
    "MODE",
    "check answers of fixtures and behaviours against the interface: strict answers 500, warn logs and marks, off trusts",
  ),
  users: option(
    whole(0, MAX_GENERATED_USERS).default(0),
    "N",
    "users to add to the default server, user00001 and so on, made from the seed: for load tests",
  ),
  watch: option(truth.default(true), "BOOL", "take changes of the fixture responses into force as they are saved"),
  listLength: option(whole(0, 100).default(0), "N", "entries in the lists of made-up answers"),
  sessionIdle: option(
    whole(1, 31_536_000).default(300),
    "SECONDS",
    "a session without call and event channel ends after it",
    "C",
  ),
  eventBacklog: option(whole(0, 1_000_000).default(1_000), "N", "events kept for a session without event channel", "C"),
  maxSessions: option(
    whole(1, 10_000_000).default(200_000),
    "N",
    "sessions at once on one server; over it: resourceLimitation",
    "C",
  ),
  bodyLimit: option(whole(1_024, 1_073_741_824).default(1_048_576), "BYTES", "size of a request body or frame", "C"),
  journalSize: option(
    whole(0, 1_000_000).default(1_000),
    "N",
    "requests that the journal keeps for each server; 0 is none",
  ),
  faultHeader: option(
    truth.default(true),
    "BOOL",
    "obey the header X-ucserver-emulator-fault, which makes one request fail",
  ),
  scenario: option(
    z.string().min(1).optional(),
    "NAME|FILE",
    "scenario to run from the start: one of scenarios/, or a .yaml or .json file",
  ),
  lint: option(truth.default(true), "BOOL", "watch the clients and say in the log what they should do otherwise"),
  lintOff: option(
    z
      .string()
      .refine((list) => ruleNames(list).every(isRule), {
        error: ({ input }) =>
          `there is no lint rule "${ruleNames(String(input)).find((name) => !isRule(name))}"; there are ${RULE_NAMES.join(", ")}`,
      })
      .default(""),
    "LIST",
    "lint rules, comma-separated, that are not to be applied",
  ),
  admin: option(truth.default(true), "BOOL", "serve the control API under /__admin; health is always there"),
  adminToken: option(
    z.string().min(1).optional(),
    "TOKEN",
    "ask for this token (Authorization: Bearer, or X-ucserver-emulator-token) on the control API",
  ),
  adminHosts: option(
    z.string().default(""),
    "LIST",
    "names, comma-separated, by which the control API may be reached besides localhost and addresses",
  ),
  socketBuffer: option(
    whole(1_024, 1_073_741_824).default(8_388_608),
    "BYTES",
    "what may wait for a slow reader of the event channel; past it the channel is closed with 1013",
    "C",
  ),
  socketPing: option(
    whole(0, 86_400).default(30),
    "SECONDS",
    "time between pings on the event channel; a peer that misses two is dead; 0 is none",
    "C",
  ),
  maxSockets: option(
    whole(1, 1_000_000).default(50_000),
    "N",
    "event channels at once; over it the upgrade gets 503",
    "C",
  ),
  maxConnections: option(
    whole(1, 1_000_000).default(100_000),
    "N",
    "connections at once, event channels among them; those over it are dropped",
  ),
  maxSubscriptions: option(
    whole(1, 1_000_000).default(10_000),
    "N",
    "what one session may subscribe to; over it: resourceLimitation",
    "C",
  ),
  maxWaiting: option(
    whole(1, 1_000_000).default(1_000),
    "N",
    "calls of one event channel that wait for their answer; over it: resourceLimitation",
    "C",
  ),
  maxRecords: option(
    whole(1, 10_000_000).default(100_000),
    "N",
    "things of one kind that a server keeps (chat entries, tasks, items, users, …); over it: resourceLimitation",
    "C",
  ),
  memoryLimit: option(
    whole(0, 1_048_576).default(0),
    "MB",
    "heap in use from which on nothing more is kept: resourceLimitation; 0 is four fifths of what Node.js may have",
  ),
  requestTimeout: option(
    whole(1, 86_400).default(60),
    "SECONDS",
    "a request that has not come wholly by then is dropped with 408",
  ),
} as const;

type Options = typeof OPTIONS;
export type OptionName = keyof Options;

const shape = Object.fromEntries(Object.entries(OPTIONS).map(([name, { schema }]) => [name, schema])) as {
  [N in OptionName]: Options[N]["schema"];
};

/** The options' values, checked, defaults filled in. */
export const configSchema = z.strictObject(shape);
export type Config = z.infer<typeof configSchema>;
/** What a caller may give: every option may be left out. */
export type ConfigInput = z.input<typeof configSchema>;

const ENVIRONMENT_PREFIX = "UCSERVER_EMULATOR_";

export const flagOf = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
export const environmentOf = (name: string): string =>
  ENVIRONMENT_PREFIX + flagOf(name).replaceAll("-", "_").toUpperCase();

/** `coverage`: what an application uses of the interface. */
export interface CoverageCommand {
  readonly kind: "coverage";
  /** Where the requests of a run are: a running emulator's address, or a file with its answer to GET /__admin/requests. */
  readonly journal: string | undefined;
  readonly format: UsageFormat;
  readonly fixtures: string | undefined;
  readonly adminToken: string | undefined;
}

/** What the command line asked for. */
export type Command =
  | { readonly kind: "run"; readonly config: Config }
  | CoverageCommand
  | { readonly kind: "help" }
  | { readonly kind: "version" };

/**
 * Reads command line, environment and config file; the first that names an option wins, in this order.
 * Throws UsageError, one line that says what, where and what to do.
 */
export function readCommand(args: readonly string[], environment: NodeJS.ProcessEnv): Command {
  if (args[0] === "coverage") return readCoverageCommand(args.slice(1), environment);
  const flags = Object.fromEntries(Object.keys(OPTIONS).map((name) => [flagOf(name), { type: "string" as const }]));
  const values = parseFlags(args, {
    ...flags,
    config: { type: "string" as const },
    help: { type: "boolean" as const, short: "h" },
    version: { type: "boolean" as const, short: "v" },
  });
  if (values.help) return { kind: "help" };
  if (values.version) return { kind: "version" };

  const file = values.config ?? environment[`${ENVIRONMENT_PREFIX}CONFIG`];
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

function parseFlags(
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

/** The flags of `coverage`; where the emulator's own options are meant, their environment variables count too. */
function readCoverageCommand(args: readonly string[], environment: NodeJS.ProcessEnv): Command {
  const text = { type: "string" } as const;
  const help = { type: "boolean", short: "h" } as const;
  const values = parseFlags(args, { journal: text, format: text, fixtures: text, "admin-token": text, help });
  if (values.help) return { kind: "help" };
  const given = (name: string): string | undefined => {
    const value = values[name];
    return typeof value === "string" ? value : undefined;
  };
  const format = z.enum(USAGE_FORMATS).safeParse(given("format") ?? "text");
  if (!format.success) {
    throw new UsageError(`--format: "${values.format}" is not usable: expected ${USAGE_FORMATS.join(", ")}`);
  }
  return {
    kind: "coverage",
    journal: given("journal"),
    format: format.data,
    fixtures: given("fixtures") ?? environment[environmentOf("fixtures")],
    adminToken: given("admin-token") ?? environment[environmentOf("adminToken")],
  };
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
    "A stand-in for an estos UCServer's web service. coverage lists every operation, how it is answered, and how often",
    "the run called it whose requests are at the address of a running emulator, or in a file saved from /__admin/requests.",
    "",
    ...rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`),
    "",
    `Each option is also an environment variable: --log-level is ${environmentOf("logLevel")}.`,
    "",
  ].join("\n");
}
