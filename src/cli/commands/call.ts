import { UsageError } from "../../usage-error.js";
import { command, EXIT, REMOTE, SERVER } from "../command.js";
import { Remote } from "../remote.js";

const callable = async (): Promise<string[]> => (await import("../with-interface.js")).callable();

export const callCommand = command({
  name: "call",
  summary: "Calls an operation as a user, and prints the answer",
  about:
    "It calls without a session, over /ws/direct. Fields of the argument are read as their types: numbers, true and false, JSON for lists and objects; --data takes the whole argument. It ends with 1 when the answer is an error or a reject.",
  words: [
    { name: "NAME", help: "the operation", choices: callable },
    { name: "FIELD=VALUE", optional: true, many: true, help: "fields of its argument" },
  ],
  flags: {
    user: { value: "NAME[:PASSWORD]", short: "u", help: "who calls; the password is secret when left out" },
    data: { value: "JSON", short: "d", help: "the argument as JSON; @FILE reads a file, @- the input" },
    ...SERVER,
    url: REMOTE.url,
    status: { help: "prints the HTTP status before the answer" },
  },
  examples: [
    { line: "call asnGetLoggedInContact -u alice", about: "who am I" },
    { line: "call asnGetUserToken -u alice iType=1", about: "a field of the argument" },
    { line: `call asnGetUserToken -u alice:secret --data '{"iType":1,"iTTL":60}'`, about: "the whole argument" },
    { line: "call asnGetLoggedInContact -u alice:wrong", about: "a failed login ends with 1", ends: EXIT.no },
  ],
  async run({ words: [name = "", ...fields], flags, environment }, { print, tell }) {
    const { argumentOf, hintFor } = await import("../with-interface.js");
    const remote = new Remote({ url: flags.url, "admin-token": undefined }, environment);
    const argument = argumentOf(name, fields, flags.data);
    if (flags.user?.startsWith(":")) throw new UsageError("--user: the name is missing before the colon");
    const credentials = flags.user === undefined || flags.user.includes(":") ? flags.user : `${flags.user}:secret`;
    const query = flags.server === undefined ? "" : `?ucsid=${encodeURIComponent(flags.server)}`;
    const response = await remote.fetch(`/ws/direct/${encodeURIComponent(name)}${query}`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        ...(credentials !== undefined && { authorization: `Basic ${Buffer.from(credentials).toString("base64")}` }),
      },
      body: JSON.stringify(argument),
    });
    if (flags.status) print(`${response.status} ${response.statusText}`);
    const text = await response.text();
    print(indented(text));
    if (response.ok) return EXIT.done;
    for (const line of hintFor(text, flags.user)) tell(line);
    return EXIT.no;
  },
});

/** JSON in lines; anything else as it is. */
function indented(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
