import { UsageError } from "../../usage-error.js";
import { command } from "../command.js";
import { commandHelp, listed, overview, unknownCommand } from "../help.js";

export const helpCommand = command({
  name: "help",
  summary: "Explains the commands, or one of them with examples",
  words: [
    {
      name: "COMMAND",
      optional: true,
      help: "the command to explain",
      choices: (commands) => listed(commands).map(({ name }) => name),
    },
  ],
  examples: [
    { line: "help", about: "every command in a line" },
    { line: "help call", about: "one command; call --help says the same" },
  ],
  async run({ words: [name], commands }, { print, colours }) {
    if (name === undefined) return print(overview(commands, colours));
    const found = commands.find((command) => command.name === name);
    if (!found) throw new UsageError(unknownCommand(name, commands));
    print(commandHelp(found, colours));
  },
});
