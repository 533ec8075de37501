import { command, JSON_FLAG } from "../command.js";

export const explainCommand = command({
  name: "explain",
  summary: "Explains an error code, reject or fault, and how to provoke it",
  about:
    "It needs no running emulator. A number that means something else in each operation is listed; with the operation or type before it, it is explained.",
  words: [
    {
      name: "WHAT",
      help: "a number, a name, a reject, a fault; or the type or operation that it belongs to",
      choices: async () => {
        const { explainable } = await import("../with-interface.js");
        return explainable();
      },
    },
    { name: "CODE", optional: true, help: "the number or name, when WHAT is a type or operation" },
  ],
  flags: JSON_FLAG,
  examples: [
    { line: "explain 129", about: "a number" },
    { line: "explain locked", about: "the same by its short name" },
    { line: "explain mistypedArgument", about: "a reject" },
    { line: "explain asnCtiMakeCall 2", about: "an error of an operation" },
    { line: "explain asnCtiMakeCall", about: "all errors of an operation" },
    { line: "explain reset", about: "a fault" },
  ],
  async run({ words, flags }, { print, colours }) {
    const { explain } = await import("../with-interface.js");
    const answer = explain(words);
    if (flags.json) return print(JSON.stringify(answer, null, 2));
    const parts = answer.explanations.map(({ title, meaning, source, comes, ways }) =>
      [
        colours.bold(title),
        `  ${meaning}`,
        `  How that is known: ${source}.`,
        `  What comes: ${comes}.`,
        "  How to provoke it:",
        ...ways.flatMap(({ how, line }) => [`    ${colours.dim(`# ${how}`)}`, `    ${line}`]),
      ].join("\n"),
    );
    if (answer.others.length > 0) {
      const head =
        answer.explanations.length > 0 ? ["Other meanings, each explained by its operation and number:"] : [];
      parts.push([...head, ...answer.others.map((line) => `  ${line}`)].join("\n"));
    }
    print(parts.join("\n\n"));
  },
});
