import { existsSync } from "node:fs";
import { readWords } from "../../../src/cli/run-command.js";
import { commandNamed } from "../../../src/cli/table.js";
import { flagOf, OPTIONS, type OptionName } from "../../../src/options.js";
import { filesBelow, ROOT, readFile } from "./pages.js";

/** npm's own words, which are no scripts of package.json. */
const NPM = new Set(["ci", "install", "init", "start", "test"]);
/** Programs that a page may name, and that are not this project's. */
const OTHERS = new Set(["cd", "curl", "docker", "mkdir", "sed", "call"]);
const FLAGS_OF_START = new Set([...Object.keys(OPTIONS).map((name) => flagOf(name as OptionName)), "config"]);

/**
 * What is wrong with the commands of a block for a shell: a command or a flag that this program does not have, a script that
 * package.json does not have, a file that is not there, a program that nobody knows.
 */
export function mistakesOf(script: string): string[] {
  return script.split("\n").flatMap(commandsOf).flatMap(mistakesOfCommand);
}

/** The commands of a line, each as its words. Functions and what is within `$(…)` are left to bash. */
function commandsOf(line: string): string[][] {
  if (/^\w+=\$\(|^\w+\(\)/.test(line)) return [];
  const words = [...line.matchAll(/'([^']*)'|((?:[^\s'"]|"[^"]*")+)/g)].map(
    ([, single, other = ""]) => single ?? other,
  );
  const commands: string[][] = [[]];
  for (const word of words) {
    if (word === "#" || word.startsWith("#")) break;
    if (["&&", "|", "&", ";"].includes(word)) commands.push([]);
    else commands.at(-1)?.push(word.replaceAll('"', ""));
  }
  return commands.filter(({ length }) => length > 0);
}

function mistakesOfCommand(words: string[]): string[] {
  const [program = "", ...rest] = words.filter((word, index) => !isVariable(word, words.slice(0, index)));
  if (program === "ucserver-emulator") return mistakesOfOwn(rest);
  if (program === "npx") return mistakesOfCommand(rest.filter((word) => word !== "--no-install"));
  if (program === "npm") return mistakesOfNpm(rest);
  if (program === "node") return mistakesOfNode(rest);
  if (program === "vitest" && rest[0] === "run") return noTests(rest.slice(1).filter((word) => !word.startsWith("-")));
  if (program.includes("/")) return missing([program]);
  return OTHERS.has(program) ? [] : [`the program ${program} is not known`];
}

/** `NAME=value` before a command. */
const isVariable = (word: string, before: readonly string[]): boolean =>
  /^[A-Z_]+=/.test(word) && before.every((one) => /^[A-Z_]+=/.test(one));

/** The words behind the program's name. */
function mistakesOfOwn(words: readonly string[]): string[] {
  const [name = ""] = words;
  const command = name === "" || name.startsWith("-") ? undefined : commandNamed(name);
  if (command === undefined && !/^(-.*)?$/.test(name)) return [`there is no command ${name}`];
  if (command === undefined || command.name === "start") return mistakesOfStart(words);
  try {
    readWords(command, words.slice(1));
    return [];
  } catch (error) {
    return [String(error)];
  }
}

function mistakesOfStart(words: readonly string[]): string[] {
  const flags = words.filter((word) => word.startsWith("--")).map((word) => word.slice(2).split("=")[0] ?? "");
  return flags.filter((flag) => !FLAGS_OF_START.has(flag)).map((flag) => `there is no flag --${flag}`);
}

function mistakesOfNpm(words: readonly string[]): string[] {
  const [verb = "", ...rest] = words;
  if (NPM.has(verb)) return verb === "start" ? mistakesOfStart(rest) : [];
  const [script = ""] = rest;
  const folder = rest.includes("--prefix") ? `${rest[rest.indexOf("--prefix") + 1]}/` : "";
  const { scripts } = JSON.parse(readFile(`${folder}package.json`)) as { scripts: Record<string, string> };
  return verb === "run" && script in scripts ? [] : [`npm has no ${verb} ${script} in ${folder || "."}`];
}

/** `node --test FILE`, `node FILE WORDS`; the folder of a checkout may stand before the file. */
function mistakesOfNode(words: readonly string[]): string[] {
  const [file = ""] = words.filter((word) => !word.startsWith("-"));
  if (/(^|\/)dist\/cli\.js$/.test(file)) return mistakesOfOwn(words.slice(words.indexOf(file) + 1));
  return missing([file]);
}

const missing = (files: readonly string[]): string[] =>
  files.filter((file) => !existsSync(`${ROOT}${file}`)).map((file) => `there is no file ${file}`);

/** vitest takes the beginning of a path. */
const noTests = (filters: readonly string[]): string[] =>
  filters
    .filter((filter) => !filesBelow("test").some((path) => path.startsWith(filter)))
    .map((filter) => `there is no test ${filter}`);
