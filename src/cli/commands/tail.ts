import { command, type ExitCode, REMOTE, SERVER } from "../command.js";
import { Remote } from "../remote.js";
import { tail } from "../tail.js";

export const tailCommand = command({
  name: "tail",
  summary: "Follows what happens: calls, events, sessions, changes of the world, findings",
  about:
    "It follows the journal of a running emulator, with the filter of docs/journal.md: spaces are and, commas are or, - negates. Each line has the entry's number, the server's time, the kind, what happened, status and time taken.",
  words: [
    { name: "FILTER", optional: true, many: true, help: "such as 'user:alice fn:asnCti*'; everything when left out" },
  ],
  flags: {
    lines: { value: "N", short: "n", help: "begins with the newest N entries; 10 when left out" },
    "no-follow": { help: "ends after these" },
    ...SERVER,
    json: { help: "each entry as one line of JSON" },
    ...REMOTE,
  },
  isWord: (text) => /^-[a-z]+[.:\w[\]]*:/i.test(text),
  examples: [
    { line: "tail 'user:alice fn:asnCti*' -n 50", about: "alice's telephony, from fifty entries ago on", goesOn: true },
    { line: "tail -kind:event -n 20 --no-follow", about: "the newest twenty that are no events" },
    { line: "tail status:'>=400' --json --no-follow", about: "what failed, for a script" },
  ],
  async run({ words, flags, environment }, terminal): Promise<ExitCode> {
    return tail(new Remote(flags, environment), words.join(" "), flags, terminal);
  },
});
