import { command, JSON_FLAG, REMOTE, SERVER } from "../command.js";
import { Remote } from "../remote.js";
import { trigger } from "../trigger.js";
import { TRIGGER_NAMES } from "../trigger-names.js";

export const triggerCommand = command({
  name: "trigger",
  summary: "Makes something happen: an incoming call, an absence, a chat, a lost server, …",
  about:
    "incoming-call --to NAME [--from NUMBER] [--name TEXT]\nanswer, hang-up --user NAME [--by user|other]\nabsence --user NAME [--text MESSAGE], note --user NAME --text NOTE\nchat --from NAME --to NAME --text TEXT\nend-sessions [--user NAME], lost-server [--for TIME]\n\nWhat a call needs is made first: a line for a person without one, and with --create the person. Sessions hear of it only when they have subscribed; whether any was told is said.",
  words: [{ name: "EVENT", help: "what happens", choices: TRIGGER_NAMES }],
  flags: {
    to: { value: "NAME", help: "who is called or written to: a login name, for a call a line or number too" },
    from: { value: "WHO", help: "who calls or writes: a number outside, or a login name" },
    user: { value: "NAME", help: "whom it happens to: a login name" },
    name: { value: "TEXT", help: "the name that the caller shows" },
    text: { value: "TEXT", help: "what is written: of a chat, a note, an absence" },
    by: { value: "WHO", help: "who answers or hangs up, the user or the other end", choices: ["user", "other"] },
    for: { value: "TIME", help: "how long the server is away, such as 5s; until connected again when left out" },
    create: { help: "makes the person who is called, when there is none of that name" },
    ...SERVER,
    ...JSON_FLAG,
    ...REMOTE,
  },
  examples: [
    { line: "trigger incoming-call --to alice", about: "somebody outside calls alice" },
    { line: "trigger answer --user alice", about: "her telephone is picked up" },
    { line: "trigger hang-up --user alice --by other", about: "the caller hangs up" },
    {
      line: 'trigger incoming-call --to dave --create --from +49405550100 --name "Mona Miller"',
      about: "for a person who is made first, with a line",
    },
    { line: 'trigger absence --user bob --text "on holiday"', about: "bob sets himself absent" },
    { line: 'trigger chat --from bob --to alice --text "hello"', about: "bob writes to alice" },
    { line: "trigger lost-server --for 2s", about: "the server is away for two seconds: every call gets 502" },
  ],
  async run({ words: [event = ""], flags, environment }, terminal) {
    await trigger(new Remote(flags, environment), event, flags, terminal);
  },
});
