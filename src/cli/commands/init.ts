import { command } from "../command.js";
import { writeFixtures } from "../write-fixtures.js";

export const initCommand = command({
  name: "init",
  summary: "Writes a folder of fixtures with comments, to begin with",
  about:
    "The folder has a world with two people, an answer of its own, a scenario, and JSON Schemas for the editor. What is there already is not overwritten.",
  words: [{ name: "DIR", optional: true, help: "the folder; fixtures when left out", choices: "folders" }],
  examples: [{ line: "init my-fixtures", about: "then: ucserver-emulator --fixtures my-fixtures" }],
  async run({ words: [folder = "fixtures"] }, { print, tell }) {
    for (const file of writeFixtures(folder)) print(file);
    tell(`Start with them: ucserver-emulator --fixtures ${folder}`);
  },
});
