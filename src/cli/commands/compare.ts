import { REPORT_FORMATS } from "../../recordings/words.js";
import { command } from "../command.js";
import { KEEP_FLAG, UPSTREAM_FLAGS } from "../recording-flags.js";

export const compareCommand = command({
  name: "compare",
  summary: "Asks a real server and this emulator the same, and says where they differ",
  about:
    "Both are asked all operations that only look, or those of a recording. The answers, and the events that each call leads to, are compared field by field, with what the interface says of each place; values that are others in each run are left out, and their fields named. Names and numbers are under pseudonyms in the report, so that it can be attached to an issue. It ends with 1 when something differs.",
  flags: {
    ...UPSTREAM_FLAGS,
    user: {
      value: "NAME:PASSWORD",
      short: "u",
      help: "who is asked as; the password may be in the variable UC_PASSWORD",
    },
    ucsid: { value: "UCSID", help: "which server behind the address; its default one when left out" },
    "our-user": { value: "NAME:PASSWORD", help: "who is asked as here; the same when left out" },
    fixtures: { value: "DIR", help: "the fixtures that this emulator has", choices: "folders" },
    with: { value: "FILE", help: "a recording, HAR file or export, whose calls are asked", choices: "files" },
    functions: { value: "LIST", help: "only these operations, comma-separated" },
    shape: { help: "compares only which fields there are and of what kind, for worlds that are not the same" },
    wait: {
      value: "MS",
      help: "how long an event may take that the other server has sent (2000); the more the slower a server is",
    },
    keep: KEEP_FLAG,
    format: { value: "WORD", help: "text (the default), json, junit, html", choices: REPORT_FORMATS },
    out: { value: "FILE", help: "where the report goes; to stdout when left out", choices: "files" },
  },
  examples: [
    {
      line: "compare --upstream http://localhost:7224 -u alice:secret --functions asnGetPhoneBooks,asnGetLocationIDs",
      about: "whether two servers say the same",
    },
  ],
  async run({ flags, environment }, terminal) {
    const { runCompare } = await import("../compare.js");
    return runCompare(flags, environment, terminal);
  },
});
