import { ENTRY_FORMS, LIST_FORMS } from "../../export/forms.js";
import { UsageError } from "../../usage-error.js";
import { command, REMOTE, SERVER } from "../command.js";

/** Forms of one entry alone: JSON is one of many as well. */
const ONE = ENTRY_FORMS.filter((form) => form !== "json");

export const exportCommand = command({
  name: "export",
  summary: "Writes what happened as a test, a curl line, a fixture, a HAR file",
  about:
    "One entry, by its number in the journal, becomes curl, fetch, a vitest test or a fixture that can be run as it stands. Many, by the filter of docs/journal.md, become har, json or ndjson, which import reads again. Secrets are masked.",
  words: [
    {
      name: "ENTRY|FILTER",
      optional: true,
      many: true,
      help: "the number of an entry, or a filter; everything when left out",
    },
  ],
  flags: {
    as: {
      value: "FORM",
      help: "curl, fetch, vitest, fixture; har, json, ndjson. har when left out",
      choices: [...ONE, ...LIST_FORMS],
    },
    ...SERVER,
    ...REMOTE,
  },
  isWord: (text) => /^-[a-z]+[.:\w[\]]*:/i.test(text),
  examples: [
    { line: "export fn:asnCtiEnumPhoneLines --as har > traffic.har", about: "these calls as a HAR file" },
    { line: "export 1 --as curl", about: "the first entry as a line to run" },
  ],
  async run({ words, flags, environment }, terminal) {
    const { Remote } = await import("../remote.js");
    const remote = new Remote(flags, environment);
    const form = flags.as ?? "har";
    const text = words.join(" ");
    const isOne = (ONE as readonly string[]).includes(form);
    if (isOne && !/^\d+$/.test(text)) {
      throw new UsageError(`--as ${form} takes the number of one entry, as tail shows it: export 12 --as ${form}`);
    }
    const query = isOne ? { as: form } : { as: form, filter: text === "" ? undefined : text, server: flags.server };
    const response = await remote.open(isOne ? `/journal/${text}` : "/journal", { query });
    terminal.print(await response.text());
  },
});
