import { type ParseArgsConfig, parseArgs } from "node:util";
import { nearestName } from "../matching/nearest-name.js";
import { UsageError } from "../usage-error.js";
import {
  type CliCommandEntry,
  CommandError,
  EXIT,
  type ExitCode,
  type Flag,
  PROGRAM,
  type Terminal,
} from "./command.js";
import { commandHelp, helpText, unknownCommand } from "./help.js";
import { COMMANDS, commandNamed } from "./table.js";
import { coloursFor } from "./terminal.js";

/** Where the output goes. */
interface Stream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** The surroundings of a run. */
export interface CliSurroundings {
  readonly environment: NodeJS.ProcessEnv;
  readonly stdout: Stream;
  readonly stderr: Stream;
  /** Aborts when the user interrupts. */
  readonly interrupted: AbortSignal;
}

/** Runs one command of the table; gives its exit code. What goes wrong is told on stderr. */
export async function runCommand(args: readonly string[], around: CliSurroundings): Promise<ExitCode> {
  const [name = "", ...rest] = args;
  const colours = coloursFor(around.stderr, around.environment);
  try {
    if (name === "--help") {
      around.stdout.write(helpText(COMMANDS, coloursFor(around.stdout, around.environment)));
      return EXIT.done;
    }
    const command = commandNamed(name);
    if (!command) throw new UsageError(unknownCommand(name, COMMANDS));
    return await runOne(command, rest, around);
  } catch (error) {
    const code = error instanceof UsageError ? EXIT.usage : error instanceof CommandError ? error.code : EXIT.bug;
    const message =
      error instanceof Error ? (code === EXIT.bug ? `bug: ${error.stack}` : error.message) : String(error);
    for (const line of message.split("\n")) around.stderr.write(`${colours.red(PROGRAM)}: ${line}\n`);
    return code;
  }
}

async function runOne(
  command: CliCommandEntry,
  args: readonly string[],
  { environment, stdout, stderr, interrupted }: CliSurroundings,
): Promise<ExitCode> {
  const given = readWords(command, args);
  const colours = coloursFor(stdout, environment);
  if (given.help) {
    stdout.write(commandHelp(command, colours));
    return EXIT.done;
  }
  const terminal: Terminal = {
    print: (text) => void stdout.write(text.endsWith("\n") ? text : `${text}\n`),
    tell: (text) => void stderr.write(`${text}\n`),
    colours,
    interrupted,
  };
  return command.run({ words: given.words, flags: given.flags, environment, commands: COMMANDS }, terminal);
}

interface ReadWords {
  readonly help: boolean;
  readonly words: readonly string[];
  readonly flags: Readonly<Record<string, string | boolean | undefined>>;
}

/** The words and flags of a command. Throws UsageError for those that it does not have, and for missing words. */
export function readWords(command: CliCommandEntry, args: readonly string[]): ReadWords {
  const seeHelp = `See ${PROGRAM} help ${command.name}.`;
  const kinds = Object.entries<Flag>({ ...command.flags, help: { short: "h", help: "" } });
  const options: NonNullable<ParseArgsConfig["options"]> = Object.fromEntries(
    kinds.map(([name, { value, short }]) => [
      name,
      { type: value === undefined ? "boolean" : "string", ...(short !== undefined && { short }) },
    ]),
  );
  const end = args.includes("--") ? args.indexOf("--") : args.length;
  const dashed = args.slice(0, end).filter((arg) => arg.startsWith("-") && command.isWord(arg));
  const plain = args.filter((arg, index) => index >= end || !dashed.includes(arg));
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({ args: plain, options, allowPositionals: true });
  } catch (error) {
    const message = (error instanceof Error ? error.message : String(error)).split(". ")[0] ?? "";
    const unknown = /^Unknown option '--?([^']+)'/.exec(message)?.[1];
    const near = unknown === undefined ? undefined : nearestName(unknown, Object.keys(options));
    const meant = near === undefined ? "" : `; did you mean --${near}?`;
    throw new UsageError(`${message.replace(/[.\n]+$/, "")}${meant || "."} ${seeHelp}`);
  }
  const { values } = parsed;
  const flags: Record<string, string | boolean | undefined> = {};
  for (const [name, { value, choices }] of Object.entries(command.flags)) {
    const one = values[name];
    if (one === "") throw new UsageError(`--${name} needs a value. ${seeHelp}`);
    if (typeof one === "string" && Array.isArray(choices) && !choices.includes(one)) {
      throw new UsageError(
        `--${name}: "${one.slice(0, 100)}" is not usable: expected ${choices.join(", ")}. ${seeHelp}`,
      );
    }
    flags[name] = value === undefined ? one === true : typeof one === "string" ? one : undefined;
  }
  const words = [...parsed.positionals, ...dashed];
  if (values.help !== true) refuseWords(command, words, seeHelp);
  return { help: values.help === true, words, flags };
}

function refuseWords(command: CliCommandEntry, words: readonly string[], seeHelp: string): void {
  const missing = command.words.find(({ optional }, index) => !optional && words[index] === undefined);
  if (missing) throw new UsageError(`${missing.name} is missing: ${missing.help}. ${seeHelp}`);
  const many = command.words.at(-1)?.many === true;
  const extra = many ? undefined : words[command.words.length];
  if (extra !== undefined) throw new UsageError(`"${extra.slice(0, 100)}" is a word too many. ${seeHelp}`);
  command.words.forEach(({ name, choices }, index) => {
    const word = words[index];
    if (word === undefined || !Array.isArray(choices) || choices.includes(word)) return;
    const near = nearestName(word, choices as readonly string[]);
    const meant = near === undefined ? "" : `; did you mean ${near}?`;
    throw new UsageError(`${name}: "${word.slice(0, 100)}" is none of ${choices.join(", ")}${meant || "."} ${seeHelp}`);
  });
}
