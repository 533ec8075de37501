import { nearestName } from "../matching/nearest-name.js";
import { environmentOf, flagOf, OPTIONS } from "../options.js";
import { type CliCommandEntry, type Flag, PROGRAM, type Word } from "./command.js";
import type { Colours } from "./terminal.js";

/** The width that texts are broken at. */
const WIDTH = 100;

/** What `ucserver-emulator help` says: every command in a line. */
export function overview(commands: readonly CliCommandEntry[], colours: Colours): string {
  return [
    "An emulator of the web service of an estos UCServer.",
    "",
    colours.bold("Usage"),
    `  ${PROGRAM} [options]            starts it: npx ${PROGRAM}`,
    `  ${PROGRAM} COMMAND [flags]      asks a running one, or works with files`,
    "",
    colours.bold("Commands"),
    ...table(listed(commands).map(({ name, summary }) => [name, summary])),
    "",
    `${PROGRAM} help COMMAND explains one, with examples; help start lists the options of the start.`,
    "",
  ].join("\n");
}

/** What `--help` says: the commands, and every option of the start. */
export function helpText(commands: readonly CliCommandEntry[], colours: Colours): string {
  return `${overview(commands, colours)}\n${colours.bold("Options of the start")}\n${optionsText()}`;
}

/** The options of the start, from their table. */
export function optionsText(): string {
  const rows = Object.entries(OPTIONS).map(([name, { value, help, schema }]): [string, string] => {
    const initial = schema.safeParse(undefined).data;
    return [`--${flagOf(name)} ${value}`, `${help}${initial === undefined ? "" : ` [${initial}]`}`];
  });
  rows.push(["--config FILE", "YAML or JSON file with these options (names as in the library: tlsPort, logLevel, …)"]);
  rows.push(["--help, --version", "this text; the version"]);
  const width = Math.max(...rows.map(([left]) => left.length));
  return [
    ...rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`),
    "",
    `Each option is also an environment variable: --log-level is ${environmentOf("logLevel")}.`,
    "",
  ].join("\n");
}

/** The commands that people are told of. */
export const listed = (commands: readonly CliCommandEntry[]): CliCommandEntry[] =>
  commands.filter(({ hidden }) => !hidden);

/** The sentence about a command that does not exist. */
export function unknownCommand(name: string, commands: readonly CliCommandEntry[]): string {
  const names = listed(commands).map((command) => command.name);
  const near = nearestName(name, names);
  const meant = near === undefined ? `There are ${names.join(", ")}` : `Did you mean ${near}?`;
  return `there is no command "${name.slice(0, 100)}". ${meant}`;
}

/** What `help COMMAND` says. */
export function commandHelp(command: CliCommandEntry, colours: Colours): string {
  const { summary, about, words, flags, examples } = command;
  const parts = [summary, "", colours.bold("Usage"), `  ${usageOf(command)}`];
  if (about !== "")
    parts.push("", ...about.split("\n\n").flatMap((text, index) => [...(index ? [""] : []), ...wrapped(text, WIDTH)]));
  if (words.length > 0)
    parts.push("", colours.bold("Words"), ...table(words.map((word) => [shownWord(word), helpOf(word)])));
  if (command.name === "start") parts.push("", colours.bold("Options"), optionsText().trimEnd());
  else if (Object.keys(flags).length > 0) {
    parts.push(
      "",
      colours.bold("Flags"),
      ...table(Object.entries(flags).map(([name, flag]) => [shownFlag(name, flag), helpOf(flag)])),
    );
  }
  if (examples.length > 0) {
    parts.push("", colours.bold("Examples"));
    for (const { line, about: what } of examples)
      parts.push(`  ${colours.dim(`# ${what}`)}`, `  ${[PROGRAM, line].join(" ").trim()}`);
  }
  return `${parts.join("\n")}\n`;
}

/** How a command is written: `ucserver-emulator call NAME [FIELD=VALUE …] [flags]`. */
export function usageOf({ name, words, flags }: CliCommandEntry): string {
  const shown = words.map((word) => {
    const text = `${word.name}${word.many ? " …" : ""}`;
    return word.optional ? `[${text}]` : text;
  });
  if (name === "start") return `${PROGRAM} [start] [options]`;
  return [PROGRAM, name, ...shown, ...(Object.keys(flags).length > 0 ? ["[flags]"] : [])].join(" ");
}

const shownWord = ({ name, many }: Word): string => `${name}${many ? " …" : ""}`;

export const shownFlag = (name: string, { value, short }: Flag): string =>
  `${short === undefined ? "" : `-${short}, `}--${name}${value === undefined ? "" : ` ${value}`}`;

/** The help of a word or flag, with what it can be. */
function helpOf({ help, choices }: Word | Flag): string {
  return Array.isArray(choices) && !choices.every((choice) => help.includes(choice))
    ? `${help}: ${choices.join(", ")}`
    : help;
}

/** Two columns, the second broken at the end of the line. */
function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.flatMap(([left, right]) =>
    wrapped(right, WIDTH - width - 4).map((line, index) => `  ${(index === 0 ? left : "").padEnd(width)}  ${line}`),
  );
}

/** A text in lines of at most so many characters; a line that begins with spaces stays as it is. */
function wrapped(text: string, width: number): string[] {
  return text.split("\n").flatMap((paragraph) => {
    if (paragraph.startsWith(" ")) return [paragraph];
    const lines: string[] = [];
    for (const word of paragraph.split(" ")) {
      const last = lines.at(-1);
      if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
      else lines.push(word);
    }
    return lines;
  });
}
