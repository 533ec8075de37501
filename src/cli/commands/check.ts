import { command, EXIT, JSON_FLAG } from "../command.js";

export const checkCommand = command({
  name: "check",
  summary: "Checks a folder of fixtures, its worlds and scenarios, without starting",
  about:
    "It finds what a start would refuse, and what answers of fixtures do not fit, every mistake with file, line, column and place. It ends with 1 when there is a mistake; a warning is none, but for --answers strict.",
  words: [
    { name: "DIR", help: "the folder of --fixtures, with world/, responses/ and scenarios/", choices: "folders" },
  ],
  flags: {
    answers: {
      value: "MODE",
      help: "results that do not fit their type: strict (a mistake), warn (a warning, the default) or off",
      choices: ["strict", "warn", "off"],
    },
    ...JSON_FLAG,
  },
  examples: [
    { line: "check my-fixtures", about: "every mistake on a line, as editors jump to" },
    { line: "check my-fixtures --json", about: "for scripts" },
  ],
  async run({ words: [folder = ""], flags }, { print, tell, colours }) {
    const { checkFolder } = await import("../with-interface.js");
    const answers = (["strict", "off"] as const).find((mode) => mode === flags.answers) ?? "warn";
    const { files, remarks } = checkFolder(folder, answers);
    const mistakes = remarks.filter(({ severity }) => severity === "mistake");
    const warnings = remarks.length - mistakes.length;
    if (flags.json) print(JSON.stringify({ ok: mistakes.length === 0, files, remarks }, null, 2));
    else {
      for (const { file, line, column, place, reason, severity } of remarks) {
        const at = line === undefined ? file : `${file}:${line}:${column}`;
        const kind = severity === "mistake" ? colours.red("mistake") : colours.yellow("warning");
        print([colours.bold(at), kind, place, reason].filter((part) => part !== "").join(": "));
      }
      const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? "" : "s"}`;
      tell(`${count(files.length, "file")}, ${count(mistakes.length, "mistake")}, ${count(warnings, "warning")}`);
    }
    return mistakes.length === 0 ? EXIT.done : EXIT.no;
  },
});
