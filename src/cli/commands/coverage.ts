import { USAGE_FORMATS } from "../../control/usage-text.js";
import { environmentOf } from "../../options.js";
import { command, REMOTE } from "../command.js";

export const coverageCommand = command({
  name: "coverage",
  summary: "Lists every operation, how it is answered, and how often it was called",
  about:
    "The calls are those of a running emulator, or of a file saved from /__admin/requests; without --journal none are counted.",
  flags: {
    journal: {
      value: "URL|FILE",
      help: "where the requests are: an emulator's address, or a file with its answer to GET /__admin/requests",
      choices: "files",
    },
    format: { value: "FORMAT", help: "how it is written", choices: USAGE_FORMATS },
    fixtures: { value: "DIR", help: "your fixtures, which answer too", choices: "folders" },
    "admin-token": REMOTE["admin-token"],
  },
  examples: [
    { line: "coverage --journal $UCSERVER_EMULATOR_URL", about: "what an application used of a running emulator" },
    { line: "coverage --format markdown > coverage.md", about: "every operation and how it is answered, as a table" },
  ],
  async run({ flags, environment }, { print }) {
    const format = USAGE_FORMATS.find((one) => one === flags.format) ?? "text";
    const { coverage } = await import("../with-interface.js");
    print(
      await coverage({
        journal: flags.journal,
        format,
        fixtures: flags.fixtures ?? (environment[environmentOf("fixtures")] || undefined),
        adminToken: flags["admin-token"] ?? (environment[environmentOf("adminToken")] || undefined),
      }),
    );
  },
});
