import { flagOf, OPTIONS } from "../../options.js";
import { command, type ExitCode, type Flag } from "../command.js";

const choicesOf = (value: string): Pick<Flag, "choices"> => {
  if (value === "DIR") return { choices: "folders" };
  if (value === "BOOL") return { choices: ["true", "false"] };
  return /^[\w-]+(\|[\w-]+)+$/.test(value) ? { choices: value.split("|") } : {};
};

/** In the table for help and completion; src/cli/main.ts runs it, without loading the table. */
export const startCommand = command({
  name: "start",
  summary: "Starts an emulator, which is also what happens without a command",
  about:
    "It listens on http://127.0.0.1:7224, prints its address, users and a line to try, and goes on until it is interrupted. The log goes to stderr.",
  flags: {
    ...Object.fromEntries(
      Object.entries(OPTIONS).map(([name, { value, help }]): [string, Flag] => [
        flagOf(name),
        { value, help, ...choicesOf(value) },
      ]),
    ),
    config: { value: "FILE", help: "YAML or JSON file with these options", choices: "files" },
    version: { short: "v", help: "the version" },
  },
  examples: [
    { line: "--port 0", about: "on any free port", goesOn: true },
    {
      line: "start --port 0 --fixtures my-fixtures --seed 1",
      about: "with a world of your own, repeatable",
      goesOn: true,
    },
  ],
  run: (): Promise<ExitCode> => Promise.reject(new Error("main.ts runs it")),
});
