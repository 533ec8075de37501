import { UsageError } from "../../usage-error.js";
import { command, JSON_FLAG } from "../command.js";
import { MAKE_FLAGS, settingsOf, UPSTREAM_FLAGS } from "../recording-flags.js";

export const recordCommand = command({
  name: "record",
  summary: "Stands before a real server, and makes fixtures of what passes",
  about:
    "The application talks to this address in place of the server's, and works as before: requests, JSONP, event channels in JSON and BER. When it is interrupted (Ctrl+C), it writes what import writes.",
  flags: {
    ...UPSTREAM_FLAGS,
    ...MAKE_FLAGS,
    port: { value: "N", help: "where the application finds it; 7224 when left out, 0 takes a free one" },
    host: { value: "ADDRESS", help: "address to listen on; 127.0.0.1 when left out" },
    ...JSON_FLAG,
  },
  examples: [
    {
      line: "record --upstream http://localhost:7224 --port 0 --out recorded",
      about: "what passes between an application and a server",
      goesOn: true,
    },
  ],
  async run({ flags }, terminal) {
    const { record } = await import("../record.js");
    const port = Number(flags.port ?? "7224");
    if (!Number.isInteger(port) || port < 0 || port > 65_535) {
      throw new UsageError(`--port: "${flags.port}" is not usable: expected 0 to 65535`);
    }
    return record({ ...flags, ...settingsOf(flags), port, host: flags.host ?? "127.0.0.1" }, terminal);
  },
});
