import { command } from "../command.js";
import { candidates } from "../completion.js";
import { SHELLS, scriptFor } from "../completion-scripts.js";

export const completionCommand = command({
  name: "completion",
  summary: "Prints what makes your shell complete commands, flags and operations",
  about:
    'Put the line of your shell into its start file:\n  bash   eval "$(ucserver-emulator completion bash)"      in ~/.bashrc\n  zsh    eval "$(ucserver-emulator completion zsh)"       in ~/.zshrc, after compinit\n  fish   ucserver-emulator completion fish | source       in ~/.config/fish/config.fish\n\nThe program must be found by its name: npm install -g ucserver-emulator.',
  words: [{ name: "SHELL", help: "your shell", choices: SHELLS }],
  examples: [{ line: "completion bash", about: "the script for bash" }],
  async run({ words: [shell] }, { print }) {
    const found = SHELLS.find((one) => one === shell);
    if (found) print(scriptFor(found));
  },
});

/** Asked by the scripts: the words so far, the last one being typed. */
export const completeCommand = command({
  name: "complete",
  summary: "For the shells: what can stand in the place of the last word",
  words: [
    { name: "WORD", many: true, optional: true, help: "the words after the program's name, the last one unfinished" },
  ],
  hidden: true,
  async run({ words, commands }, { print }) {
    const found = await candidates(commands, words);
    if (found.length > 0) print(found.map(({ text, about }) => `${text}\t${about}`).join("\n"));
  },
});
