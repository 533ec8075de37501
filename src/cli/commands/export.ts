import { basename } from "node:path";
import { ENTRY_FORMS, LIST_FORMS } from "../../export/forms.js";
import { UsageError } from "../../usage-error.js";
import { command, REMOTE, SERVER } from "../command.js";

/** Forms of one entry alone: JSON is one of many as well. */
const ONE = ENTRY_FORMS.filter((form) => form !== "json");
const isOne = (form: string): form is (typeof ONE)[number] => (ONE as readonly string[]).includes(form);

export const exportCommand = command({
  name: "export",
  summary: "Writes what happened as a test, a curl line, a fixture, a HAR file",
  about:
    "One entry, by its number in the journal, becomes curl, fetch, a test for vitest or node:test, or a fixture; each runs as it stands. Many, by the filter of docs/journal.md, become har, json or ndjson, which import reads again. Secrets are masked.",
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
      help: "curl, fetch, vitest, node-test, fixture; har, json, ndjson. har when left out",
      choices: [...ONE, ...LIST_FORMS],
    },
    from: {
      value: "FILE",
      help: "takes the entries of a recording, as import and record write it, in place of the journal",
      choices: "files",
    },
    state: {
      value: "FILE",
      help: "with a test: writes the present state there, for the test beside it to begin with",
      choices: "files",
    },
    ...SERVER,
    ...REMOTE,
  },
  isWord: (text) => /^-[a-z]+[.:\w[\]]*:/i.test(text),
  examples: [
    { line: "export fn:asnCtiEnumPhoneLines --as har > traffic.har", about: "these calls as a HAR file" },
    { line: "export 1 --as curl", about: "the first entry as a line to run" },
    { line: "export 1 --as node-test > first.test.mjs", about: "the first entry as a test for node:test" },
    {
      line: "export 1 --as vitest --state first.state.json > first.test.js",
      about: "the same for vitest, beginning with the state of now",
    },
  ],
  async run({ words, flags, environment }, terminal) {
    const form = (flags.as ?? "har") as (typeof ONE)[number] | (typeof LIST_FORMS)[number];
    const which = words.join(" ");
    if (isOne(form) && !/^\d{1,15}$/.test(which)) {
      throw new UsageError(`--as ${form} takes the number of one entry, as tail shows it: export 12 --as ${form}`);
    }
    if (flags.state !== undefined && (flags.from !== undefined || !isOne(form))) {
      throw new UsageError("--state goes with one entry of the journal: export 12 --as vitest --state call.state.json");
    }
    if (flags.from !== undefined) {
      const { recordedEntry, recordedList } = await import("../with-interface.js");
      const filter = flags.server === undefined ? which : `${which} server:${flags.server}`;
      terminal.print(
        isOne(form) ? recordedEntry(flags.from, Number(which), form) : recordedList(flags.from, filter, form),
      );
      return;
    }
    const { Remote } = await import("../remote.js");
    const remote = new Remote(flags, environment);
    const query = isOne(form)
      ? { as: form, state: flags.state === undefined ? undefined : basename(flags.state) }
      : { as: form, filter: which === "" ? undefined : which, server: flags.server };
    const response = await remote.open(isOne(form) ? `/journal/${which}` : "/journal", { query });
    const text = await response.text();
    if (flags.state !== undefined) {
      const { writeStateOf } = await import("../with-interface.js");
      await writeStateOf(remote, flags.state);
      terminal.tell(`saved the state to ${flags.state}, which holds passwords and session ids`);
    }
    terminal.print(text);
  },
});
