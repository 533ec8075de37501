import { command, JSON_FLAG } from "../command.js";
import { MAKE_FLAGS, settingsOf } from "../recording-flags.js";

export const importCommand = command({
  name: "import",
  summary: "Makes fixtures, a world and a scenario of what a real server said",
  about:
    "It reads HAR files with the traffic of a real server, as browsers save it, exports of the journal, and recordings. Names, numbers, texts are written under pseudonyms; passwords, tokens and session ids never. It ends with 1 when something could not be used. docs/recordings.md has the rest.",
  words: [{ name: "FILE", many: true, help: "a HAR file, an export of the journal, a recording", choices: "files" }],
  flags: { ...MAKE_FLAGS, ...JSON_FLAG },
  examples: [{ line: "import session.har --out recorded", about: "fixtures of a session that a browser has saved" }],
  async run({ words, flags }, terminal) {
    const { importFiles } = await import("../import.js");
    return importFiles(words, settingsOf(flags), flags.json, terminal);
  },
});
