import type { Choices, CliCommandEntry } from "./command.js";
import { listed, shownFlag } from "./help.js";

/** Something that can stand where the user types. */
export interface Candidate {
  readonly text: string;
  /** One line about it; may be empty. */
  readonly about: string;
}

/** What the scripts take for "complete with file names", or folders. */
const MARKS = { files: ":files", folders: ":folders" } as const;

/** What can stand in the place of the last of the words that follow the program's name. */
export async function candidates(commands: readonly CliCommandEntry[], words: readonly string[]): Promise<Candidate[]> {
  const typed = words.at(-1) ?? "";
  const [name = "", ...before] = words.slice(0, -1);
  const start = commands.find((one) => one.name === "start");
  if (words.length <= 1 && !typed.startsWith("-")) {
    return fitting(
      listed(commands).map((one) => ({ text: one.name, about: one.summary })),
      typed,
    );
  }
  const isStart = words.length <= 1 || name.startsWith("-");
  const found = isStart ? start : commands.find((one) => one.name === name);
  if (!found) return [];
  return fitting(await inCommand(found, isStart ? words.slice(0, -1) : before, typed, commands), typed);
}

async function inCommand(
  { flags, words }: CliCommandEntry,
  before: readonly string[],
  typed: string,
  commands: readonly CliCommandEntry[],
): Promise<Candidate[]> {
  const flagOf = (text: string | undefined) =>
    Object.entries(flags).find(
      ([name, { short }]) => text === `--${name}` || (short !== undefined && text === `-${short}`),
    );
  const last = flagOf(before.at(-1))?.[1];
  if (last?.value !== undefined) return chosen(last.choices, commands);
  if (typed.startsWith("-")) {
    return Object.entries({ ...flags, help: { help: "explains the command" } }).map(([name, flag]) => ({
      text: `--${name}`,
      about: `${shownFlag(name, flag).replace(/^.*--\S+ ?/, "")} ${flag.help}`.trim(),
    }));
  }
  const place = before.filter(
    (text, index) => !text.startsWith("-") && flagOf(before[index - 1])?.[1].value === undefined,
  );
  const word = words[place.length] ?? (words.at(-1)?.many ? words.at(-1) : undefined);
  return chosen(word?.choices, commands);
}

async function chosen(choices: Choices | undefined, commands: readonly CliCommandEntry[]): Promise<Candidate[]> {
  if (choices === undefined) return [];
  if (choices === "files" || choices === "folders") return [{ text: MARKS[choices], about: "" }];
  const texts = typeof choices === "function" ? await choices(commands) : choices;
  return [...texts].map((text) => ({ text, about: "" }));
}

const fitting = (all: readonly Candidate[], typed: string): Candidate[] =>
  all.filter(({ text }) => text.startsWith(typed) || text.startsWith(":"));
